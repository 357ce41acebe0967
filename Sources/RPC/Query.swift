package import Basics
package import KeyValue

/// What a query handler may use: one snapshot, the caller and the time.
package struct Query: ~Copyable {
    package let snapshot: any Snapshot
    package let caller: Caller
    /// When the call was dispatched.
    package let time: Instant

    package init(snapshot: any Snapshot, caller: Caller, time: Instant) {
        self.snapshot = snapshot
        self.caller = caller
        self.time = time
    }
}
