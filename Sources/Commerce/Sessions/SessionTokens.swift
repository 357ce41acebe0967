internal import Basics
internal import Crypto
internal import KeyValue
internal import RPC
internal import Schema
internal import Tables
internal import Wire

/// The tokens of sessions: `sws_` and, in base64url, the claims sealed by the key ring.
///
/// They are sealed for this purpose, so that nothing else that the ring seals passes for one, and
/// say nothing to who has no key. What cannot be said in advance, that a session was ended, is in
/// the store: a token is worth nothing without its session's row.
enum SessionTokens {
    static let prefix = "sws_"
    private static let prefixBytes = Array(prefix.utf8)
    private static let purpose = "session token"

    /// A token may come from a server whose clock is ahead by so much.
    private static let skew = Duration.seconds(30)
    /// No token of ours is longer; longer ones are not even decrypted.
    private static let longest = 512

    /// A token for `session`, good from `time` on.
    static func make(
        _ session: SessionRow, at time: Instant, life: Duration, keys: KeyRing
    ) -> (token: String, expiry: Instant) {
        let expiry = min(
            time.advanced(by: life), Instant(nanoseconds: session.endTimeNanoseconds))
        let claims = SessionClaims(
            sessionID: session.id, customerID: session.customerID,
            issueTimeNanoseconds: time.nanoseconds, expireTimeNanoseconds: expiry.nanoseconds)
        let sealed = keys.seal(claims.encoded().span, for: purpose)
        return (prefix + Base64URL.encode(sealed), expiry)
    }

    /// What a token says, if it is one of ours that holds at `time`.
    static func read(
        _ token: borrowing Span<UInt8>, at time: Instant, keys: KeyRing
    ) -> SessionClaims? {
        let start = prefixBytes.count
        guard token.count > start, token.count <= longest,
            token.extracting(0..<start).equals(prefixBytes.span),
            let sealed = Base64URL.decode(token.extracting(start...)),
            let bytes = keys.open(sealed.span, for: purpose),
            let claims = try? SessionClaims.decode(bytes),
            claims.expireTimeNanoseconds > time.nanoseconds,
            claims.issueTimeNanoseconds <= time.advanced(by: skew).nanoseconds
        else { return nil }
        return claims
    }
}
