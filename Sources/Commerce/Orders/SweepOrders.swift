package import Basics
internal import KeyValue
internal import Outbox
package import RPC
internal import Schema
internal import Tables

extension Orders {
    /// How soon a provider is asked again what became of a payment that nobody knows about.
    private static let askInterval = Duration.seconds(600)

    /// Looks at drafts whose time has come before `time`: `limit` at the most. Says how many there
    /// were.
    ///
    /// What a checkout holds goes back when it took too long, even while its payment is under way:
    /// if the money comes after all, the goods are taken again, or else the money is given back.
    package static func sweep(
        before time: Instant, limit: Int, in command: inout Command
    ) throws -> Int {
        let range = (
            from: makeKey(OrderRows.bySweepTime.number, KeyPair(Int64(1), "")),
            to: makeKey(OrderRows.bySweepTime.number, KeyPair(time.nanoseconds, ""))
        )
        let page = try KeyPage(range, after: nil, size: limit, in: command.transaction)
        // A key is the index's number, the time, and the id with its end mark.
        let ids = page.keys.map { String(decoding: $0[10..<$0.count - 1], as: UTF8.self) }
        for case let order? in try OrderRows.find(many: ids, in: command.transaction) {
            try sweep(order, in: &command)
        }
        return ids.count
    }

    private static func sweep(_ order: OrderRow, in command: inout Command) throws {
        let payment = try order.paymentIDs.last.flatMap {
            try PaymentRows.find($0, in: command.transaction)
        }
        var purchase = Purchase(of: order, payment)
        if let payment, payment.isLive {
            try release(&purchase.order, in: &command)
            purchase.order.sweepTimeNanoseconds =
                command.time.advanced(by: askInterval).nanoseconds
            let attempt = try Payments.authorization(of: payment, in: command.transaction)
            // Goods go back also when too much waits for a provider that is away.
            let lane = Payments.lane(of: payment.provider)
            if attempt.state != .planned, try Effects.hasRoom(in: lane, in: command.transaction) {
                try Payments.look(attempt, of: payment, in: &command)
            }
        } else {
            try abandon(&purchase, because: "not paid in time", in: &command)
        }
        try purchase.save(in: &command)
    }
}
