/// One stream of a session, and who reads and writes it.
package final class Stream {
    /// Its number on the wire.
    package var id: Int32 { number }
    /// Who is told what comes in and asked what goes out.
    package let handler: any StreamHandler
    /// Whether the peer has said all it will say.
    package var inputHasEnded: Bool { hasEnded }

    // Other modules see these through functions: the compiler then knows every access to them and
    // need not have each checked when the program runs.
    var number: Int32 = 0
    var hasEnded = false
    /// The stream itself while it is open, so that nothing else need hold it.
    var held: Stream?
    /// Its neighbours among the open streams of its session.
    unowned(unsafe) var next: Stream?
    unowned(unsafe) var previous: Stream?
    var headerBytes = 0
    var headerCount = 0
    /// The session's limits for header blocks.
    var headerLimit = 0
    var headerCountLimit = 0
    var abusiveHeaderLimit = 0

    package init(handler: any StreamHandler) {
        self.handler = handler
    }

    /// Makes a closed stream ready to be another one.
    package func reset() {
        number = 0
        hasEnded = false
        headerBytes = 0
        headerCount = 0
    }
}

/// Reads and writes one stream.
///
/// The session calls the methods, in the order things happen. What is lent is gone when the method
/// returns.
package protocol StreamHandler: AnyObject {
    /// One header or trailer field.
    func header(name: borrowing Span<UInt8>, value: borrowing Span<UInt8>)

    /// The header list was longer than our limit; the rest of its fields are not handed over.
    func headersTooLarge()

    /// A header block is complete.
    func headersEnded()

    /// Some bytes of the body. Their window is not given back before `Session.consumed`.
    func data(_ bytes: borrowing Span<UInt8>)

    /// The peer has said all it will say.
    func inputEnded()

    /// Fills the front of `buffer` with body bytes.
    func produce(into buffer: UnsafeMutableRawBufferPointer) -> BodyStep

    /// The stream is gone, with the code it was closed with; nothing follows.
    func closed(_ code: ErrorCode)
}

/// What `StreamHandler.produce` did.
package enum BodyStep {
    /// It put this many bytes there.
    case bytes(Int)
    /// There is nothing now; `Session.resume` says when there is.
    case nothing
    /// It put this many bytes there and these trailers follow.
    case last(Int, HeaderList)
    /// It put nothing there, and the body is complete.
    case end
}
