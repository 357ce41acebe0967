package import Basics
internal import Crypto
package import Schema

/// Reads what a provider that redirects reports: a record as a form, with the report's own name and
/// kind, and the signature in the header field `redirect-signature`.
package struct RedirectReports: EventReader {
    private let secrets: SharedSecrets

    package init(secrets: SharedSecrets) {
        self.secrets = secrets
    }

    package func read(
        _ callback: Callback, at time: Instant
    ) throws(CallbackProblem) -> ProviderEvent? {
        let signature = callback.fields["redirect-signature"] ?? ""
        guard ReportSignature.check(signature, of: callback.body, at: time, by: secrets.all) else {
            throw .forged
        }
        guard let form = Form(callback.body[...]), !form["id"].isEmpty else { throw .unreadable }
        switch form["event"] {
        case "record":
            guard let record = RedirectRecord(form) else { throw .unreadable }
            return ProviderEvent(
                id: form["id"], key: record.key, answer: record.answer,
                timeNanoseconds: record.milliseconds * 1_000_000)
        case "ping": return nil
        default:
            // Nobody here knows what it means; people may.
            return ProviderEvent(id: form["id"], timeNanoseconds: time.nanoseconds)
        }
    }
}
