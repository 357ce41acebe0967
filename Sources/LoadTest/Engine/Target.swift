package import Client
internal import HTTP2
internal import Schema

/// The server that bears the load, and as whom it is called.
package struct Target: Sendable {
    package var address: String
    package var security: Connection.Security
    package var token: String?

    package init(address: String, security: Connection.Security, token: String?) {
        self.address = address
        self.security = security
        self.token = token
    }

    /// A call may take so long, then the server gives up. A shop where it takes longer is closed.
    package static let timeoutSeconds: Int64 = 10

    /// The header list of every call of `method`, which costs nothing to send again.
    func headers(_ method: Method) -> HeaderList {
        var fields: [(name: String, value: String, neverIndexed: Bool)] = [
            (":method", "POST", false),
            (":scheme", isPlaintext ? "http" : "https", false),
            (":path", "\(method.path)", false),
            (":authority", address, false),
            ("content-type", "application/grpc", false),
            ("te", "trailers", false),
            ("user-agent", "shopwire-load", false),
            ("grpc-timeout", "\(Target.timeoutSeconds)S", false),
        ]
        if let token {
            fields.append(("authorization", "Bearer \(token)", true))
        }
        return HeaderList(fields)
    }

    var callOptions: CallOptions {
        CallOptions(token: token, timeout: .seconds(Target.timeoutSeconds))
    }

    private var isPlaintext: Bool {
        if case .plaintext = security { true } else { false }
    }
}

/// Why a load could not be made. The text is a sentence for a person.
package struct LoadError: Error, Sendable, Equatable, CustomStringConvertible {
    package let description: String

    package init(_ description: String) {
        self.description = description
    }
}
