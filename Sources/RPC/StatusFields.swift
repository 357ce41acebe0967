internal import Basics
internal import Schema
package import Wire

extension Failure {
    /// The trailer fields that say this: code, message, details and when to try again.
    ///
    /// Source: grpc/grpc `doc/PROTOCOL-HTTP2.md`; gRFC A6 for the push-back.
    func fields(limit: Int) -> [HeaderField] {
        var fields = [HeaderField("grpc-status", String(code.rawValue))]
        let text = text(limit: limit)
        if !text.isEmpty {
            fields.append(HeaderField("grpc-message", percentEncoded(text)))
        }
        if !reason.isEmpty {
            fields.append(
                HeaderField("grpc-status-details-bin", base64(statusBytes(limit: limit))))
        }
        if let retryAfter {
            let milliseconds = retryAfter.clampedNanoseconds / 1_000_000
            fields.append(HeaderField("grpc-retry-pushback-ms", String(milliseconds)))
        }
        return fields
    }

    /// The `google.rpc.Status` that goes with the trailers, the last details left out if need be.
    package func statusBytes(limit: Int) -> [UInt8] {
        if !repeated.isEmpty {
            return repeated
        }
        let text = text(limit: limit)
        let limit = limit / 2
        var (fieldCount, conditionCount) = (fields.count, preconditions.count)
        while true {
            let bytes = status(
                text, fields: fields.prefix(fieldCount),
                preconditions: preconditions.prefix(conditionCount)
            ).encoded()
            if bytes.count <= limit || (fieldCount == 0 && conditionCount == 0) {
                return bytes
            }
            fieldCount /= 2
            conditionCount /= 2
        }
    }

    /// What people read, cut if it is too long for a trailer.
    private func text(limit: Int) -> String {
        let isLong = message.utf8.count > limit / 4
        return isLong ? String(message.prefix(limit / 16)) + "…" : message
    }

    /// The refusal that these bytes of a `google.rpc.Status` of ours tell, to be told once more.
    package init(statusBytes bytes: [UInt8]) throws(WireError) {
        let status = try Google.Status.decode(bytes)
        guard let first = status.details.first, let number = UInt8(exactly: status.code),
            let code = StatusCode(rawValue: number)
        else { throw .malformed("A kept refusal has no reason.") }
        let reason = try Google.ErrorInfo.decode(first.value).reason
        self.init(code, reason, status.message)
        repeated = bytes
    }

    private func status(
        _ text: String, fields: ArraySlice<Violation>, preconditions: ArraySlice<Precondition>
    ) -> Google.Status {
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
