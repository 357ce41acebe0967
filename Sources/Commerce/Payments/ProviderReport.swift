package import Basics
package import Crypto
internal import RPC
internal import Schema
internal import Wire

/// What a provider reported, once its signature is known to be right: see `ReportSignature`.
package enum ProviderReport {
    /// Signs `body` as sent at `time`.
    package static func signature(
        of body: [UInt8], at time: Instant, by secret: borrowing SecretKey
    ) -> String {
        ReportSignature.sign(
            body, atSecond: time.nanoseconds / 1_000_000_000, by: bytes(of: secret))
    }

    /// What `body` says, if `signature` is that of who has `secret`, and of about `time`.
    static func read(
        _ body: [UInt8], _ signature: String, at time: Instant, by secret: borrowing SecretKey
    ) throws(Failure) -> ProviderEvent {
        let isRight = ReportSignature.check(
            signature, of: body, atSecond: time.nanoseconds / 1_000_000_000,
            by: [bytes(of: secret)])
        guard isRight else { throw .reportRejected }
        do {
            return try ProviderEvent.decode(body.span)
        } catch {
            throw .reportRejected
        }
    }

    private static func bytes(of secret: borrowing SecretKey) -> [UInt8] {
        let span = secret.span
        return span.indices.map { span[$0] }
    }
}

extension Failure {
    /// A report that its provider did not send, or did not send just now.
    static let reportRejected = Failure(
        .unauthenticated, "CREDENTIALS_REJECTED",
        "The signature is not that of this provider's report, or it is too old.")
}
