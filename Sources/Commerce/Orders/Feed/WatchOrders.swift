internal import Basics
internal import KeyValue
package import RPC
package import Schema

extension Orders {
    /// Tells of every change of orders, in order, for as long as the caller listens.
    ///
    /// What it tells it reads from the feed; a bell only says that there may be something. So
    /// neither a crash after a commit nor a slow reader makes it miss or repeat anything.
    package static func watchOrders(
        _ requests: Requests<WatchOrdersRequest>,
        _ responses: Responses<WatchOrdersResponse>, _ context: StreamContext
    ) async throws {
        let request = try await requests.only()
        let scope = try await scope(request, context)
        let watcher = try context.watch(for: [scope.bell])
        defer { watcher.end() }
        var watch = OrderWatch(request, scope, responses, context)
        try await watch.begin()
        while true {
            while try await watch.tell() {}
            try await watch.awaitNews(watcher)
        }
    }

    private static func scope(
        _ request: WatchOrdersRequest, _ context: StreamContext
    ) async throws -> FeedScope {
        let caller = context.caller
        guard caller.isStaff || request.customerID.isEmpty else {
            throw Failure.field("customer_id", "must be empty, for it is for staff")
        }
        let named: Owner? = request.customerID.isEmpty ? nil : .customer(request.customerID)
        let orderID = request.orderID
        if !orderID.isEmpty {
            _ = try await context.read { try find(orderID, for: caller, in: $0) }
        }
        return FeedScope(owner: Owner(caller) ?? named, orderID: orderID)
    }
}

/// One caller's way through the feed.
private struct OrderWatch {
    private let request: WatchOrdersRequest
    private let scope: FeedScope
    private let query: PageQuery
    private let responses: Responses<WatchOrdersResponse>
    private let context: StreamContext
    private var position = FeedPosition()
    /// When something was said last, by the clock that never jumps.
    private var saidAt: Int64
    /// When the caller's rights were looked at last, and what moves when they may have changed.
    private var checkedAt: Int64
    private var rightsEpoch: UInt64

    init(
        _ request: WatchOrdersRequest, _ scope: FeedScope,
        _ responses: Responses<WatchOrdersResponse>, _ context: StreamContext
    ) {
        self.request = request
        self.scope = scope
        self.responses = responses
        self.context = context
        // A token goes with whose orders were asked for, whoever asks.
        query = PageQuery(
            WatchOrdersRequest(orderID: scope.orderID, customerID: scope.owner?.text ?? ""),
            for: context.caller)
        saidAt = context.monotonicTime
        checkedAt = saidAt
        rightsEpoch = context.rightsEpoch
    }

    /// Finds where to begin, and says so.
    mutating func begin() async throws {
        let isFromOldest = request.fromOldest
        let known = try FeedPosition(request.resumeToken, context.pages, of: query)
        position = try await context.read { snapshot in
            let oldest = try FeedPosition(oldestIn: snapshot)
            let newest = try FeedPosition(newestIn: snapshot)
            guard let known else { return isFromOldest ? oldest : newest }
            // Beyond the end lies what a store had that was restored from before that.
            guard oldest.isReached(by: known), known.isReached(by: newest) else {
                throw Failure.revisionCompacted
            }
            return known
        }
        try await say(nil)
    }

    /// Tells some of what is new, or that nothing is; says whether there is more.
    mutating func tell() async throws -> Bool {
        try await checkRights()
        let (start, scope, limit) = (position, scope, context.rowLimit)
        let part = try await context.read { snapshot in
            try FeedPart(after: start, of: scope, limit: limit, in: snapshot)
        }
        for change in part.changes {
            position = change.position
            try await say(OrderChange(change.row))
        }
        position = part.position
        try await sayIfDue()
        // A change that follows one that is not there would wait for ever.
        return part.hasMore && position != start
    }

    /// Waits until there may be something to tell. Without a ring there is nothing, so that nobody
    /// need look through what others did.
    mutating func awaitNews(_ watcher: Watcher) async throws {
        while try await !watcher.wait(atMost: rest) {
            try await checkRights()
            let newest = try await context.read { try FeedPosition(newestIn: $0) }
            guard watcher.wasPassed(by: newest.revision) else { return }
            position = newest
            try await sayIfDue()
        }
    }

    /// How long to wait for news before the next look.
    private var rest: Duration {
        let left = saidAt + heartbeat - context.monotonicTime
        return min(.nanoseconds(max(0, left)), context.lookInterval)
    }

    private var heartbeat: Int64 {
        context.limits.heartbeat.clampedNanoseconds
    }

    private mutating func sayIfDue() async throws {
        if context.monotonicTime - saidAt >= heartbeat {
            try await say(nil)
        }
    }

    private mutating func say(_ change: OrderChange?) async throws {
        saidAt = context.monotonicTime
        try await responses.send(
            WatchOrdersResponse(
                change: change, resumeToken: position.token(context.pages, of: query),
                sendTime: Timestamp(context.time)),
            patience: context.limits.readerPatience)
    }

    /// A session may end while its watch goes on.
    private mutating func checkRights() async throws {
        let (now, epoch) = (context.monotonicTime, context.rightsEpoch)
        guard epoch != rightsEpoch || now - checkedAt >= heartbeat else { return }
        try await context.checkRights()
        (checkedAt, rightsEpoch) = (now, epoch)
    }
}

extension OrderChange {
    /// What clients are told of a row.
    fileprivate init(_ row: OrderChangeRow) {
        let time = Timestamp(nanoseconds: row.timeNanoseconds)
        self.init(
            orderID: row.orderID, number: row.number,
            customerID: Owner(row.owner)?.customerID ?? "",
            events: row.events.map { event in
                OrderEvent(
                    kind: OrderEvent.Kind(rawValue: event.kind),
                    state: Order.State(rawValue: event.state), paymentID: event.paymentID,
                    paymentState: Payment.State(rawValue: event.paymentState), createTime: time,
                    revision: row.revision)
            },
            state: Order.State(rawValue: row.state),
            paymentStatus: Order.PaymentStatus(rawValue: row.paymentStatus),
            fulfilmentStatus: Order.FulfilmentStatus(rawValue: row.fulfilmentStatus),
            updateTime: time, revision: row.revision)
    }
}
