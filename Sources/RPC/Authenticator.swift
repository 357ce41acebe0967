package import Basics
package import KeyValue
internal import Synchronization

/// Tells who a token belongs to.
package protocol Authenticator: Sendable {
    /// The caller behind `token`, with how long that stands; `nil` if the token is worth nothing.
    ///
    /// `snapshot` gives the newest state, for tokens that the store knows of.
    func verify(
        _ token: borrowing Span<UInt8>, at time: Instant,
        in snapshot: () throws(StoreError) -> any Snapshot
    ) throws(StoreError) -> VerifiedCaller?

    /// Moves when any verified caller may have lost its right: then tokens are verified again.
    var epoch: UInt64 { get }

    /// Moves the epoch, for a command that took a right away is durable.
    func rightsChanged()
}

extension Authenticator {
    package func rightsChanged() {}
}

/// A caller whose token was good.
package struct VerifiedCaller: Sendable {
    package let caller: Caller
    package let expiry: Instant

    package init(caller: Caller, expiry: Instant) {
        self.caller = caller
        self.expiry = expiry
    }
}

/// A number that moves when somebody's right may have gone.
package final class RightsEpoch: Sendable {
    private let changes = Atomic<UInt64>(0)

    package init() {}

    package var value: UInt64 {
        changes.load(ordering: .acquiring)
    }

    package func move() {
        changes.wrappingAdd(1, ordering: .releasing)
    }
}
