internal import Basics
internal import KeyValue
internal import RPC
internal import Schema
internal import Tables

/// The last step of a checkout: what becomes of an order once its payment is known. All of it may
/// come more than once, and in any order; the purchase is written by who calls.
extension Orders {
    /// How long a draft whose payment failed can still be paid for.
    static let draftLife = Duration.seconds(24 * 3_600)

    /// The money is promised or was taken: places the order, or gives the money back if it cannot
    /// be placed.
    static func finalize(_ purchase: inout Purchase, in command: inout Command) throws {
        guard purchase.order.state == .draft else {
            // It came to an end before, and keeps no money.
            return try Payments.undo(&purchase, in: &command)
        }
        do {
            var placed = purchase.order
            try command.attempt { command in
                let isOurs = try Carts.order(placed.cartID, as: placed.id, in: &command)
                guard isOurs else {
                    throw Failure.orderForbids(placed, "The cart is no longer this order's.")
                }
                command.transaction.expectManyWrites()
                try place(&placed, in: &command)
            }
            purchase.order = placed
            purchase.happened(.placed)
        } catch let failure as Failure {
            try release(&purchase.order, in: &command)
            _ = try Carts.unfreeze(
                purchase.order.cartID, from: purchase.order.id, in: &command)
            purchase.move(to: .cancelled)
            end(&purchase.order, "paid, but it cannot be placed: \(failure.reason)", command.time)
            purchase.happened(.cancelled, purchase.order.endReason)
            try Payments.undo(&purchase, in: &command)
        }
    }

    /// The payment failed or ran out: gives everything back. The order stays for another try.
    static func giveUp(_ purchase: inout Purchase, in command: inout Command) throws {
        guard purchase.order.state == .draft else { return }
        try release(&purchase.order, in: &command)
        _ = try Carts.unfreeze(purchase.order.cartID, from: purchase.order.id, in: &command)
        purchase.order.sweepTimeNanoseconds =
            command.time.advanced(by: draftLife).nanoseconds
    }

    /// Money was taken: an order of which everything was sent is complete with it.
    static func took(_ purchase: inout Purchase, in command: inout Command) throws {
        guard purchase.order.state == .cancelled || purchase.order.state == .abandoned else {
            return
        }
        try Payments.undo(&purchase, in: &command)
    }

    /// The promise was given up: a placed order goes with it, unless something was sent.
    static func voided(_ purchase: inout Purchase, in command: inout Command) throws {
        // Money that nobody waited for takes no order with it.
        guard purchase.order.state == .placed, purchase.order.fulfilmentStatus == .unfulfilled,
            purchase.payment?.cameUnder.isEmpty ?? true
        else { return }
        try cancel(&purchase, because: "the payment was given up", in: &command)
    }

    /// Calls a placed order off of which nothing was sent.
    static func cancel(
        _ purchase: inout Purchase, because reason: String, in command: inout Command
    ) throws {
        try unplace(purchase.order, in: &command)
        purchase.move(to: .cancelled)
        end(&purchase.order, reason, command.time)
        purchase.happened(.cancelled, reason)
    }

    /// Lets a draft come to nothing.
    static func abandon(
        _ purchase: inout Purchase, because reason: String, in command: inout Command
    ) throws {
        try release(&purchase.order, in: &command)
        _ = try Carts.unfreeze(purchase.order.cartID, from: purchase.order.id, in: &command)
        purchase.move(to: .abandoned)
        end(&purchase.order, reason, command.time)
        purchase.happened(.abandoned, reason)
    }

    static func end(_ order: inout OrderRow, _ reason: String, _ time: Instant) {
        order.endReason = reason
        order.endTimeNanoseconds = time.nanoseconds
        order.sweepTimeNanoseconds = 0
    }
}
