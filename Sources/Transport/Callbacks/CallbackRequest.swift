/// A POST that came to the address for callbacks, whole.
package struct CallbackRequest: Sendable, Hashable {
    /// Such as `/callbacks/sandbox`.
    package var path: String
    /// The header fields, by their names in lower case; what came several times stands in one, with
    /// commas between.
    package var fields: [String: String]
    package var body: [UInt8]

    package init(path: String, fields: [String: String], body: [UInt8]) {
        self.path = path
        self.fields = fields
        self.body = body
    }
}

/// What is answered to a callback.
package struct CallbackAnswer: Sendable, Hashable {
    /// Such as 200.
    package let status: Int
    /// One line for people.
    package let text: String
    /// When to try again.
    package let retryAfterSeconds: Int?

    package init(_ status: Int, _ text: String, retryAfterSeconds: Int? = nil) {
        self.status = status
        self.text = text
        self.retryAfterSeconds = retryAfterSeconds
    }

    /// The answer in HTTP/1.1.
    func bytes(closes: Bool) -> [UInt8] {
        var lines = "HTTP/1.1 \(status) \(Self.reasons[status] ?? "Answer")\r\n"
        lines += "content-type: text/plain\r\ncontent-length: \(text.utf8.count + 1)\r\n"
        if status == 405 { lines += "allow: POST\r\n" }
        if let retryAfterSeconds { lines += "retry-after: \(retryAfterSeconds)\r\n" }
        if closes { lines += "connection: close\r\n" }
        return Array((lines + "\r\n" + text + "\n").utf8)
    }

    private static let reasons = [
        200: "OK", 400: "Bad Request", 401: "Unauthorized", 404: "Not Found",
        405: "Method Not Allowed", 408: "Request Timeout", 411: "Length Required",
        413: "Content Too Large", 417: "Expectation Failed", 429: "Too Many Requests",
        431: "Request Header Fields Too Large", 500: "Internal Server Error",
        501: "Not Implemented", 503: "Service Unavailable", 505: "HTTP Version Not Supported",
    ]
}

/// How much whoever calls back may ask of the server. Each bound says why it is there.
package struct CallbackLimits: Sendable {
    /// Bytes of a request's head: providers send some twenty fields.
    package var headSize = 8 << 10
    /// Header fields.
    package var fields = 64
    /// Bytes of a body, which is what IngestProviderEvent takes.
    package var bodySize = 64 << 10
    /// Connections at once; each costs some 60 KB, and a provider needs a few.
    package var connections = 256
    /// Those from one host (IPv4 address or IPv6 /64).
    package var connectionsPerHost = 32
    /// From accepting, or from the answer before, to the end of a request. It is a limit of the
    /// whole, so that who sends a byte now and then gains nothing.
    package var requestSeconds: Int64 = 10
    /// How long a peer may take to read an answer, and to go.
    package var answerSeconds: Int64 = 5
    /// Requests at once whose answers wait for the store.
    package var underWay = 64
    /// Requests of one host at once, and how many more each second: a provider that comes back
    /// after a day has a lot to tell.
    package var requestBurst = 400
    package var requestsPerSecond = 200
    /// Requests on one connection, so that none stays for ever.
    package var requestsPerConnection = 1_000

    package init() {}
}
