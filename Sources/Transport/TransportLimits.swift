package import HTTP2

/// How much the network may ask of a server. Each bound says why it is there.
package struct TransportLimits: Sendable {
    package var http2 = Settings()
    /// Connections of all loops together; each costs memory and a descriptor.
    package var connections = 20_000
    /// Connections from one host (IPv4 address or IPv6 /64), so that one cannot take them all.
    package var connectionsPerHost = 10_000
    /// From accepting to the end of the TLS handshake and the client's first SETTINGS.
    package var handshakeSeconds: Int64 = 10
    /// From the first byte of a request to the end of its header block, and between the bytes of a
    /// message that a handler waits for.
    package var requestSeconds: Int64 = 30
    /// How long a peer may leave our bytes lying before the connection is closed.
    package var stalledWriteSeconds: Int64 = 30
    /// A connection without calls for so long is closed; 0 is never.
    package var idleSeconds: Int64 = 0
    /// A connection of this age, give or take a tenth, is asked to go; 0 is never.
    package var ageSeconds: Int64 = 0
    /// How long calls of an old connection may take to finish.
    package var ageGraceSeconds: Int64 = 60
    /// A silent connection is asked whether it is still there, and closed if it does not answer.
    package var keepaliveSeconds: Int64 = 7_200
    package var keepaliveAnswerSeconds: Int64 = 20
    /// Pings closer together than this are a strike (gRFC A8), on connections that are busy or not.
    package var busyPingSeconds: Int64 = 300
    package var idlePingSeconds: Int64 = 7_200
    package var pingStrikes = 2
    /// Frames that bring nothing forward: how many at once, and how many a second after that.
    package var idleFrameBurst = 2_000
    package var idleFramesPerSecond = 200
    /// Broken frames that did not end the session themselves.
    package var invalidFrames = 100
    /// SETTINGS frames within a minute.
    package var settingsPerMinute = 60
    /// From the first GOAWAY of a graceful stop to the second.
    package var drainNoticeSeconds: Int64 = 1
    /// How long calls may take to finish in a graceful stop.
    package var drainSeconds: Int64 = 10
    /// How long a closed connection may take to read the last we sent.
    package var lingerSeconds: Int64 = 2

    package init() {}
}
