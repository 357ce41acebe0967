internal import Basics
internal import HTTP2

/// What a call carries besides its messages.
package struct CallOptions: Sendable {
    /// Sent as `authorization: Bearer TOKEN`.
    package var token: String?

    /// How long the call may take, on both sides.
    package var timeout: Duration?

    /// Whether our messages are compressed with gzip; the server's may be in any case.
    package var compresses = false

    /// Further header fields; values of names that end in `-bin` are base64.
    package var metadata: [(name: String, value: String)] = []

    package init(token: String? = nil, timeout: Duration? = nil, compresses: Bool = false) {
        self.token = token
        self.timeout = timeout
        self.compresses = compresses
    }

    /// The header list of a call.
    func headers(path: String, authority: String, scheme: String) -> HeaderList {
        var fields: [(name: String, value: String, neverIndexed: Bool)] = []
        func add(_ name: String, _ value: String, isSecret: Bool = false) {
            fields.append((name: name, value: value, neverIndexed: isSecret))
        }
        add(":method", "POST")
        add(":scheme", scheme)
        add(":path", path)
        add(":authority", authority)
        add("content-type", "application/grpc")
        add("te", "trailers")
        add("user-agent", "shopwire")
        add("grpc-accept-encoding", "gzip,identity")
        if compresses {
            add("grpc-encoding", "gzip")
        }
        if let timeout {
            add("grpc-timeout", timeoutText(timeout.clampedNanoseconds))
        }
        if let token {
            add("authorization", "Bearer \(token)", isSecret: true)
        }
        for (name, value) in metadata {
            add(name, value)
        }
        return HeaderList(fields)
    }
}

/// At most eight digits and a unit, the finest that fits.
private func timeoutText(_ nanoseconds: Int64) -> String {
    var amount = max(nanoseconds, 0)
    for (unit, next) in [("n", Int64(1_000)), ("u", 1_000), ("m", 1_000), ("S", 3_600)] {
        if amount < 100_000_000 {
            return "\(amount)\(unit)"
        }
        amount = (amount + next - 1) / next
    }
    return "\(min(amount, 99_999_999))H"
}
