package import Basics
internal import Crypto
package import Schema
internal import Wire

/// Reads what programs report in the sandbox's name: a `ProviderEvent`, whose signature is in the
/// header field `shopwire-signature`.
package struct SandboxReports: EventReader {
    private let secrets: [[UInt8]]

    package init(secrets: [[UInt8]]) {
        self.secrets = secrets
    }

    package func read(
        _ callback: Callback, at time: Instant
    ) throws(CallbackProblem) -> ProviderEvent? {
        let signature = callback.fields["shopwire-signature"] ?? ""
        guard ReportSignature.check(signature, of: callback.body, at: time, by: secrets) else {
            throw .forged
        }
        do {
            return try ProviderEvent.decode(callback.body.span)
        } catch {
            throw .unreadable
        }
    }
}
