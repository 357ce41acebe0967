internal import Basics
internal import Schema
internal import Wire

extension Failure {
    /// The trailer fields that say this: code, message, details and when to try again.
    ///
    /// Source: grpc/grpc `doc/PROTOCOL-HTTP2.md`; gRFC A6 for the push-back.
    func fields(limit: Int) -> [HeaderField] {
        var fields = [HeaderField("grpc-status", String(code.rawValue))]
        let isLong = message.utf8.count > limit / 4
        let text = isLong ? String(message.prefix(limit / 16)) + "…" : message
        if !text.isEmpty {
            fields.append(HeaderField("grpc-message", percentEncoded(text)))
        }
        if !reason.isEmpty {
            fields.append(
                HeaderField("grpc-status-details-bin", base64(details(text, limit: limit / 2))))
        }
        if let retryAfter {
            let milliseconds = retryAfter.clampedNanoseconds / 1_000_000
            fields.append(HeaderField("grpc-retry-pushback-ms", String(milliseconds)))
        }
        return fields
    }

    /// A `google.rpc.Status` of at most `limit` bytes, the last details left out if need be.
    private func details(_ text: String, limit: Int) -> [UInt8] {
        var fieldCount = fields.count
        while true {
            let bytes = status(text, fields: fields.prefix(fieldCount)).encoded()
            if bytes.count <= limit || fieldCount == 0 {
                return bytes
            }
            fieldCount /= 2
        }
    }

    private func status(_ text: String, fields: ArraySlice<Violation>) -> Google.Status {
        var details = [
            pack(Google.ErrorInfo(reason: reason, domain: "shopwire"), "google.rpc.ErrorInfo")
        ]
        if !fields.isEmpty {
            let violations = fields.map {
                Google.BadRequest.FieldViolation(field: $0.field, description: $0.description)
            }
            details.append(
                pack(Google.BadRequest(fieldViolations: violations), "google.rpc.BadRequest"))
        }
        if !preconditions.isEmpty {
            let violations = preconditions.map {
                Google.PreconditionFailure.Violation(
                    type: $0.type, subject: $0.subject, description: $0.description)
            }
            details.append(
                pack(
                    Google.PreconditionFailure(violations: violations),
                    "google.rpc.PreconditionFailure"))
        }
        if let resource {
            details.append(
                pack(
                    Google.ResourceInfo(
                        resourceType: resource.type.rawValue, resourceName: resource.name),
                    "google.rpc.ResourceInfo"))
        }
        if let retryAfter {
            let (seconds, attoseconds) = retryAfter.components
            let delay = Google.Duration(
                seconds: seconds, nanos: Int32(attoseconds / 1_000_000_000))
            details.append(pack(Google.RetryInfo(retryDelay: delay), "google.rpc.RetryInfo"))
        }
        return Google.Status(code: Int32(code.rawValue), message: text, details: details)
    }

    private func pack(_ message: some Message, _ name: String) -> Google.AnyMessage {
        Google.AnyMessage(typeURL: "type.googleapis.com/\(name)", value: message.encoded())
    }
}
