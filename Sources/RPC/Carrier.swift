/// What carries one call: an HTTP/2 stream, or a test.
///
/// The carrier feeds the call and takes from it; these are what the call asks in return.
package protocol Carrier: AnyObject {
    /// Sends the head of the answer; unless it ends the answer, `Call.produce` has the rest.
    func respond(_ head: ResponseHead)

    /// `Call.produce` has something again.
    func outputIsReady()

    /// So many request bytes were dealt with; the peer may send as many more.
    func consumed(_ count: Int)

    /// Ends the call at once, both ways: its head breaks the rules of HTTP.
    func abort()
}

/// One field of a header or trailer list.
package struct HeaderField: Sendable, Hashable {
    package let name: String
    package let value: String

    package init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }
}

/// How an answer begins.
package enum ResponseHead: Sendable {
    /// A gRPC answer whose messages and status follow.
    case messages(isGzipped: Bool, [HeaderField])
    /// A gRPC answer that is only a status.
    case status([HeaderField])
    /// An answer to something that is not gRPC; a body follows.
    case page(status: Int, [HeaderField])
}

/// What `Call.produce` did.
package enum Produced {
    /// It put this many bytes there, and there may be more.
    case bytes(Int)
    /// There is nothing now.
    case nothing
    /// It put the last bytes there; the status follows.
    case last(Int, Trailers)
    /// It put nothing there, and nothing follows.
    case end
}

/// How an answer ends.
package enum Trailers: Sendable {
    case ok
    case fields([HeaderField])
}
