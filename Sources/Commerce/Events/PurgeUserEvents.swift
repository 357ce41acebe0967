package import Basics
internal import KeyValue
package import RPC
package import Schema
internal import Tables

extension Event {
    /// Event that one call forgets at the most.
    private static let purgeLimit = 1_000

    /// Forgets what somebody did, or what was written before a time.
    package static func purgeUserEvents(
        _ request: PurgeUserEventsRequest, _ command: inout Command
    ) throws -> PurgeUserEventsResponse {
        if let before = request.beforeTime {
            guard command.caller.role >= .manager else { throw Failure.othersEvents("before_time") }
            guard request.visitorID.isEmpty, request.customerID.isEmpty else {
                throw Failure.field("before_time", "must stand alone")
            }
            guard let time = before.instant else {
                throw Failure.field("before_time", "must be a time")
            }
            let count = try forget(before: time, limit: purgeLimit, in: command.transaction)
            return PurgeUserEventsResponse(purged: Int32(count), more: count == purgeLimit)
        }
        let owner = try owner(of: request, for: command.caller)
        let (count, more) = try forget(owner, limit: purgeLimit, in: command.transaction)
        return PurgeUserEventsResponse(purged: Int32(count), more: more)
    }

    private static func owner(
        of request: PurgeUserEventsRequest, for caller: Caller
    ) throws(Failure) -> String {
        if let owner = Owner(caller) {
            guard request.visitorID.isEmpty else { throw .othersEvents("visitor_id") }
            guard request.customerID.isEmpty else { throw .othersEvents("customer_id") }
            return owner.text
        }
        guard caller.role >= .manager else { throw .permissionMissing }
        guard request.visitorID.isEmpty != request.customerID.isEmpty else {
            throw .field("visitor_id", "must be named, or a customer_id, or a before_time")
        }
        return request.customerID.isEmpty
            ? visitor(request.visitorID) : Owner.customer(request.customerID).text
    }

    /// Forgets the oldest events, those written before `time`. Says how many there were.
    private static func forget(
        before time: Instant, limit: Int, in transaction: any Transaction
    ) throws(StoreError) -> Int {
        var old: [UserEventRow] = []
        try UserEvents.forEach(in: transaction, limit: limit) { event in
            if event.createTimeNanoseconds < time.nanoseconds { old.append(event) }
            return event.createTimeNanoseconds < time.nanoseconds
        }
        for event in old {
            _ = try UserEvents.remove(event.id, in: transaction)
        }
        for (owner, events) in Dictionary(grouping: old, by: \.owner) {
            guard var visitor = try Visitors.find(owner, in: transaction) else { continue }
            visitor.events -= Int64(events.count)
            if visitor.events > 0 {
                try Visitors.put(visitor, in: transaction)
            } else {
                _ = try Visitors.remove(owner, in: transaction)
            }
        }
        return old.count
    }

    /// Forgets events that were kept long enough at `time`.
    package static func sweep(
        at time: Instant, limit: Int, in command: inout Command
    ) throws -> Int {
        try forget(before: time.advanced(by: .zero - life), limit: limit, in: command.transaction)
    }
}
