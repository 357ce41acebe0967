internal import Basics
internal import Glibc
package import RPC
package import Schema
internal import Wire

/// A watch of orders in the hands of a test, which reads when it likes.
package final class TestWatch {
    private let shop: TestShop
    private let carrier: TestCarrier
    private var read = 0
    /// Goes on behind the last answer that was read.
    package private(set) var token = ""

    /// Begins to watch: from now on, behind a token, or from the oldest change that is kept.
    package init(
        _ shop: TestShop, after token: String = "", fromOldest: Bool = false,
        order: String = "", customer: String = "", bearing bearer: String? = nil,
        timeout: String? = nil
    ) {
        self.shop = shop
        carrier = shop.open(
            Methods.OrderService.watchOrders, as: .owner, bearing: bearer, timeout: timeout)
        let request = WatchOrdersRequest(
            resumeToken: token, fromOldest: fromOldest, orderID: order, customerID: customer)
        shop.send(request.encoded(), on: carrier)
        carrier.call.inputEnded()
        shop.work()
    }

    /// Nobody reads any more. A watch that is left alone waits for ever, and keeps its shop.
    deinit {
        carrier.hangUp()
        _ = shop.runLoop()
    }

    /// What was said since the last look, once all there is was read.
    package func answers() throws -> [WatchOrdersResponse] {
        repeat {
            carrier.take()
        } while shop.work()
        return try taken()
    }

    /// What is left of the answers when nothing more comes.
    package func rest() throws -> [WatchOrdersResponse] {
        carrier.take()
        return try taken()
    }

    private func taken() throws -> [WatchOrdersResponse] {
        let messages = try TestShop.messages(carrier, of: WatchOrdersResponse.self)
        let fresh = Array(messages[read...])
        read = messages.count
        token = fresh.last?.resumeToken ?? token
        return fresh
    }

    /// The changes that were told since the last look.
    package func changes() throws -> [OrderChange] {
        try answers().compactMap(\.change)
    }

    /// The next so many changes, of a shop whose reads are done by other threads.
    package func changes(count: Int) throws -> [OrderChange] {
        var changes: [OrderChange] = []
        while changes.count < count, isGoingOn {
            changes += try self.changes()
            shop.clock.advance(by: .milliseconds(100))
            shop.fireTimers()
            sched_yield()
        }
        return changes
    }

    /// The bytes that were read.
    package var readBytes: [UInt8] {
        carrier.body
    }

    /// Whether the watch goes on.
    package var isGoingOn: Bool {
        carrier.trailers == nil
    }

    /// What it ended with; nil while it goes on.
    package func failure() throws -> Failure? {
        _ = try answers()
        guard carrier.trailers != nil else { return nil }
        do {
            try TestShop.checkStatus(carrier)
            return nil
        } catch let failure as Failure {
            return failure
        }
    }

    /// The client is gone.
    package func hangUp() {
        carrier.hangUp()
        shop.work()
    }
}

extension TestShop {
    /// All changes that the feed keeps, as staff are told them.
    package func keptChanges(bearing token: String? = nil) throws -> [OrderChange] {
        let watch = TestWatch(self, fromOldest: true, bearing: token)
        defer { watch.hangUp() }
        return try watch.changes()
    }

    /// Orders so many units of a sku, to be paid by invoice.
    @discardableResult
    package func buy(
        _ sku: String, _ units: Int64 = 1, bearing token: String
    ) throws -> Order {
        try place(try addItem(sku, units, bearing: token), bearing: token).order ?? Order()
    }
}
