/// The owner of a session: it makes the streams and counts the frames.
package protocol SessionHost: AnyObject {
    /// A request begins; `nil` refuses it before anything of it ran.
    func openStream() -> Stream?

    /// A frame of the peer was read whole that is not part of a request: no header block and no
    /// DATA that brings bytes or ends its stream.
    func received(_ frame: Frame)

    /// A frame of the peer broke a rule, which ended its stream but not the session.
    func receivedInvalidFrame()
}

/// What the owner of a session needs to know of a frame.
package struct Frame {
    package enum Kind {
        case data
        case headers
        case priority
        case reset
        case settings
        case ping
        case goAway
        case windowUpdate
        case other
    }

    package let kind: Kind
    package let stream: Int32
    /// The payload's size in bytes, without padding.
    package let size: Int
    /// Whether it acknowledges (of SETTINGS and PING).
    package let acknowledges: Bool
    package let endsStream: Bool
}
