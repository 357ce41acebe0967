package import Basics
package import KeyValue
package import RPC

/// Takes no token for good, for services that ask nobody who they are.
package struct NobodyIsKnown: Authenticator {
    package let epoch: UInt64 = 0

    package init() {}

    package func verify(
        _ token: borrowing Span<UInt8>, at time: Instant,
        in snapshot: () throws(StoreError) -> any Snapshot
    ) -> VerifiedCaller? {
        nil
    }
}
