/// What a session offers its peer and how much it takes.
package struct Settings: Sendable {
    package var concurrentStreams: UInt32 = 128
    /// The flow-control window of the connection and of each stream, in bytes. What one connection
    /// may have waiting is bounded by its own window, however many streams it has.
    /// A stream holds as much as a batch of an import, so that the rows of the next one arrive
    /// while the last one becomes durable.
    package var streamWindow: Int32 = 512 << 10
    package var connectionWindow: Int32 = 1 << 20
    package var frameSize: UInt32 = 16_384
    /// Of one header block: names, values and 32 a field, as HTTP/2 counts.
    package var headerListSize: Int = 8_192
    package var headerCount: Int = 100
    /// A header block above this ends the connection: it is an attack, not a mistake.
    package var abusiveHeaderListSize: Int = 65_536
    /// Stream resets by the peer: how many at once, and how many a second after that.
    package var resetBurst: UInt64 = 4_000
    package var resetsPerSecond: UInt64 = 600

    package init() {}
}
