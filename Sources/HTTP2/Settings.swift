/// What a session offers its peer and how much it takes.
package struct Settings: Sendable {
    package var concurrentStreams: UInt32 = 128
    /// The flow-control window of each stream and of the connection, in bytes.
    package var streamWindow: Int32 = 65_535
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
