package import Basics

/// Tells who a token belongs to.
package protocol Authenticator: Sendable {
    /// The caller behind `token`, with how long that stands; `nil` if the token is worth nothing.
    func verify(_ token: borrowing Span<UInt8>, at time: Instant) -> VerifiedCaller?

    /// Moves when any verified caller may have lost its right: then tokens are verified again.
    var epoch: UInt64 { get }
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
