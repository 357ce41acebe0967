package import Basics
package import Crypto
internal import RPC
internal import Schema
internal import Wire

/// What a provider reported, once its signature is known to be right.
///
/// The signature is `t=SECONDS,v1=HEX`: HEX is HMAC-SHA256, under a secret that the shop and the
/// provider share, of the seconds, a dot and the body. So neither the body nor its time can be
/// forged, and what is old is not taken.
package enum ProviderReport {
    /// A report may be so much older, or newer, than now: for clocks that differ, and for lines
    /// that are slow. A provider sends again what was not acknowledged.
    package static let window = Duration.seconds(300)

    /// Signs `body` as sent at `time`.
    package static func signature(
        of body: [UInt8], at time: Instant, by secret: borrowing SecretKey
    ) -> String {
        let seconds = "\(time.nanoseconds / 1_000_000_000)"
        return "t=\(seconds),v1=\(hexadecimal(digest(of: body, seconds, by: secret)))"
    }

    /// What `body` says, if `signature` is that of who has `secret`, and of about `time`.
    static func read(
        _ body: [UInt8], _ signature: String, at time: Instant, by secret: borrowing SecretKey
    ) throws(Failure) -> ProviderEvent {
        var seconds: Substring = ""
        var claimed: [Substring] = []
        for part in signature.split(separator: ",") {
            if part.hasPrefix("t=") { seconds = part.dropFirst(2) }
            if part.hasPrefix("v1=") { claimed.append(part.dropFirst(3)) }
        }
        guard let sent = Int64(seconds), claimed.count == 1,
            abs(time.nanoseconds / 1_000_000_000 - sent)
                <= window.clampedNanoseconds / 1_000_000_000
        else { throw .reportRejected }
        // Digests of the two compare in the same time wherever they differ.
        let expected = hexadecimal(digest(of: body, String(seconds), by: secret))
        guard
            SHA256.hash(Array(expected.utf8).span) == SHA256.hash(Array(claimed[0].utf8).span)
        else { throw .reportRejected }
        do {
            return try ProviderEvent.decode(body.span)
        } catch {
            throw .reportRejected
        }
    }

    private static func digest(
        of body: [UInt8], _ seconds: String, by secret: borrowing SecretKey
    ) -> [UInt8] {
        var hash = KeyedHash(key: secret)
        hash.update(Array("\(seconds).".utf8).span)
        hash.update(body.span)
        return hash.finish().bytes
    }
}

extension Failure {
    /// A report that its provider did not send, or did not send just now.
    static let reportRejected = Failure(
        .unauthenticated, "CREDENTIALS_REJECTED",
        "The signature is not that of this provider's report, or it is too old.")
}
