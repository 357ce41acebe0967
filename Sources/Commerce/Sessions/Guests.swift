internal import Basics
internal import KeyValue
internal import RPC
internal import Schema
internal import Tables

/// How many guests there are. Anybody may become one, so that their number has a bound.
enum GuestCounts: Table {
    static let number: UInt16 = 37

    static func id(of count: CountRow) -> UInt16 {
        only
    }

    private static let only: UInt16 = 0

    static func count(in snapshot: any Snapshot) throws(StoreError) -> Int64 {
        try find(only, in: snapshot)?.count ?? 0
    }

    static func add(_ delta: Int64, in transaction: any Transaction) throws(StoreError) {
        let count = try count(in: transaction) + delta
        precondition(count >= 0, "each guest is counted once when they come and when they go")
        try put(CountRow(count: count), in: transaction)
    }
}

extension Sessions {
    /// Refuses one guest too many, of all together or from one address, and counts the others.
    static func admitGuest(in command: inout Command) throws {
        let (transaction, limits) = (command.transaction, command.limits)
        guard try GuestCounts.count(in: transaction) < Int64(limits.guestSessions) else {
            throw Failure.tooManyGuests(after: .seconds(60))
        }
        guard !command.host.isEmpty else { return }
        let rule = Throttle.Rule(
            free: UInt32(clamping: limits.guestSessionsPerMinute),
            forgiveness: .seconds(60) / limits.guestSessionsPerMinute, doubles: false)
        let throttle = Throttle("guests of \(command.host)", rule, keys: command.keys)
        let wait = try throttle.wait(at: command.time, in: transaction)
        guard wait == .zero else { throw Failure.tooManyGuests(after: wait) }
        try throttle.count(at: command.time, in: transaction)
    }
}
