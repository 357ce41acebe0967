package import Basics
package import Crypto
package import KeyValue

/// What a query handler may use: one snapshot, the caller, the time and page tokens.
package struct Query: ~Copyable {
    package let snapshot: any Snapshot
    package let caller: Caller
    /// When the call was dispatched.
    package let time: Instant
    /// Leads from one page of the answer to the next.
    package let pages: PageTokens
    /// Opens what the store holds sealed.
    package let keys: KeyRing

    package init(
        snapshot: any Snapshot, caller: Caller, time: Instant, pages: PageTokens, keys: KeyRing
    ) {
        self.snapshot = snapshot
        self.caller = caller
        self.time = time
        self.pages = pages
        self.keys = keys
    }
}
