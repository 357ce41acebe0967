/// The error codes of HTTP/2 (RFC 9113, section 7).
package struct ErrorCode: RawRepresentable, Sendable, Hashable {
    package let rawValue: UInt32

    package init(rawValue: UInt32) {
        self.rawValue = rawValue
    }

    package static let noError = ErrorCode(rawValue: 0)
    package static let protocolError = ErrorCode(rawValue: 1)
    package static let internalError = ErrorCode(rawValue: 2)
    package static let flowControlError = ErrorCode(rawValue: 3)
    package static let streamClosed = ErrorCode(rawValue: 5)
    package static let refusedStream = ErrorCode(rawValue: 7)
    package static let cancel = ErrorCode(rawValue: 8)
    package static let enhanceYourCalm = ErrorCode(rawValue: 11)
}

/// Why a session cannot go on. The texts are for the log.
package enum HTTP2Error: Error, Sendable, Equatable {
    /// The peer broke the protocol or flooded; the GOAWAY that says so is in the output.
    case refused(String)
    /// nghttp2 ran out of memory or was misused.
    case failed(String)
}
