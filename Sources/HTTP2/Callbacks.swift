internal import CNGHTTP2

/// The functions nghttp2 calls, each of which finds the session or stream and calls its method.
@safe final class Callbacks: @unchecked Sendable {
    static let shared = Callbacks()

    let handle: OpaquePointer?

    private init() {
        var handle: OpaquePointer?
        let status = unsafe nghttp2_session_callbacks_new(&handle)
        precondition(status == 0, "The process starts with memory for nghttp2's callbacks.")
        unsafe nghttp2_session_callbacks_set_on_begin_frame_callback(handle, beginFrame)
        unsafe nghttp2_session_callbacks_set_on_begin_headers_callback(handle, beginHeaders)
        unsafe nghttp2_session_callbacks_set_on_header_callback(handle, receiveHeader)
        unsafe nghttp2_session_callbacks_set_on_data_chunk_recv_callback(handle, receiveData)
        unsafe nghttp2_session_callbacks_set_on_frame_recv_callback(handle, receiveFrame)
        unsafe nghttp2_session_callbacks_set_on_frame_send_callback(handle, frameSent)
        unsafe nghttp2_session_callbacks_set_on_stream_close_callback(handle, streamClosed)
        unsafe self.handle = handle
    }
}

// nghttp2 keeps sessions and streams by their address, and both are held elsewhere while it runs,
// so the callbacks borrow them: counting references up and down would be a tenth of a call's cost.

private func withSession<Result>(
    _ pointer: UnsafeMutableRawPointer?, _ body: (Session) -> Result
) -> Result {
    guard let pointer = unsafe pointer else {
        preconditionFailure("Every nghttp2 session is made with a Session behind it.")
    }
    return unsafe Unmanaged<Session>.fromOpaque(pointer)._withUnsafeGuaranteedRef(body)
}

/// Calls `body` with an open stream; `nil` if nobody reads that stream any more.
private func withStream<Result>(
    _ handle: OpaquePointer?, _ id: Int32, _ body: (Stream) -> Result
) -> Result? {
    guard let pointer = unsafe nghttp2_session_get_stream_user_data(handle, id) else {
        return nil
    }
    return unsafe Unmanaged<Stream>.fromOpaque(pointer)._withUnsafeGuaranteedRef(body)
}

/// Tells of PRIORITY frames, which nghttp2 reads and drops without another word.
private let beginFrame: nghttp2_on_begin_frame_callback = { _, head, user in
    guard let head = unsafe head, unsafe UInt32(head.pointee.type) == NGHTTP2_PRIORITY.rawValue
    else {
        return 0
    }
    let summary = unsafe Frame(head.pointee)
    unsafe withSession(user) { unsafe $0.host.received(summary) }
    return 0
}

private let beginHeaders: nghttp2_on_begin_headers_callback = { handle, frame, user in
    guard let frame = unsafe frame else { return 0 }
    let id = unsafe frame.pointee.hd.stream_id
    let isRequest = unsafe frame.pointee.headers.cat == NGHTTP2_HCAT_REQUEST
    return unsafe withSession(user) { session in
        guard isRequest else {
            // Trailers, or the answer to a request of ours: the stream is known.
            let known = unsafe nghttp2_session_get_stream_user_data(handle, id)
            unsafe session.reading = known.map { unsafe Unmanaged<Stream>.fromOpaque($0) }
            return 0
        }
        unsafe session.reading = nil
        guard let stream = unsafe session.host.openStream() else {
            return unsafe nghttp2_submit_rst_stream(
                handle, UInt8(NGHTTP2_FLAG_NONE.rawValue), id, NGHTTP2_REFUSED_STREAM.rawValue)
        }
        stream.number = id
        session.add(stream)
        let place = unsafe Unmanaged.passUnretained(stream)
        unsafe session.reading = place
        return unsafe nghttp2_session_set_stream_user_data(handle, id, place.toOpaque())
    }
}

private let receiveHeader: nghttp2_on_header_callback = {
    _, _, name, nameSize, value, valueSize, _, user in
    guard let name = unsafe name, let value = unsafe value else {
        return 0
    }
    let reading = unsafe withSession(user) { unsafe $0.reading }
    let isWithinReason = unsafe reading?._withUnsafeGuaranteedRef { stream in
        stream.headerBytes += nameSize + valueSize + 32
        stream.headerCount += 1
        if stream.headerBytes <= stream.headerLimit, stream.headerCount <= stream.headerCountLimit {
            unsafe stream.handler.header(
                name: Span(_unsafeStart: name, count: nameSize),
                value: Span(_unsafeStart: value, count: valueSize))
            return true
        }
        stream.handler.headersTooLarge()
        return stream.headerBytes <= stream.abusiveHeaderLimit
    }
    if isWithinReason == false {
        unsafe withSession(user) { $0.failure = .refused("an abusive header block") }
        return NGHTTP2_ERR_CALLBACK_FAILURE.rawValue
    }
    return 0
}

private let receiveData: nghttp2_on_data_chunk_recv_callback = {
    handle, _, id, bytes, count, _ in
    guard let bytes = unsafe bytes else { return 0 }
    let isRead: Void? = unsafe withStream(handle, id) { stream in
        unsafe stream.handler.data(Span(_unsafeStart: bytes, count: count))
    }
    if isRead == nil {
        // Nobody reads it any more, so its window goes back at once.
        _ = unsafe nghttp2_session_consume_stream(handle, id, count)
    }
    // The connection's window never waits for one stream; each stream's own window does.
    return unsafe nghttp2_session_consume_connection(handle, count)
}

private let receiveFrame: nghttp2_on_frame_recv_callback = { handle, frame, user in
    guard let frame = unsafe frame else { return 0 }
    let head = unsafe frame.pointee.hd
    let isHeaders = UInt32(head.type) == NGHTTP2_HEADERS.rawValue
    let isData = UInt32(head.type) == NGHTTP2_DATA.rawValue
    let endsStream = UInt32(head.flags) & NGHTTP2_FLAG_END_STREAM.rawValue != 0
    let padding = unsafe isData ? frame.pointee.data.padlen : 0
    guard isHeaders || (isData && (endsStream || head.length > padding)) else {
        unsafe withSession(user) { unsafe $0.host.received(Frame(head, padding: padding)) }
        return 0
    }
    unsafe withStream(handle, head.stream_id) { stream in
        if isHeaders {
            stream.handler.headersEnded()
        }
        if endsStream {
            stream.hasEnded = true
            stream.handler.inputEnded()
        }
    }
    return 0
}

private let frameSent: nghttp2_on_frame_send_callback = { handle, frame, user in
    guard let frame = unsafe frame else { return 0 }
    let head = unsafe frame.pointee.hd
    switch UInt32(head.type) {
    case NGHTTP2_HEADERS.rawValue, NGHTTP2_DATA.rawValue:
        unsafe withSession(user) { $0.sentCount += 1 }
    case NGHTTP2_RST_STREAM.rawValue:
        if unsafe blamesPeer(frame.pointee.rst_stream.error_code) {
            unsafe withSession(user) { unsafe $0.host.receivedInvalidFrame() }
        }
        return 0
    default:
        return 0
    }
    guard UInt32(head.flags) & NGHTTP2_FLAG_END_STREAM.rawValue != 0 else { return 0 }
    let isHeard = unsafe withStream(handle, head.stream_id) { $0.hasEnded } ?? true
    // The answer is out and the rest of the request does not matter: say so without an error, for
    // some peers drop an answer that is followed by any other code.
    if !isHeard, unsafe nghttp2_session_check_server_session(handle) != 0 {
        return unsafe nghttp2_submit_rst_stream(
            handle, UInt8(NGHTTP2_FLAG_NONE.rawValue), head.stream_id, NGHTTP2_NO_ERROR.rawValue)
    }
    return 0
}

private let streamClosed: nghttp2_on_stream_close_callback = { handle, id, code, user in
    guard let pointer = unsafe nghttp2_session_get_stream_user_data(handle, id) else {
        return 0
    }
    // The session lets go of it here; the handler is still told.
    let stream = unsafe Unmanaged<Stream>.fromOpaque(pointer).takeUnretainedValue()
    _ = unsafe nghttp2_session_set_stream_user_data(handle, id, nil)
    unsafe withSession(user) { $0.remove(stream) }
    stream.handler.closed(ErrorCode(rawValue: code))
    return 0
}

/// Fills a DATA frame from the stream, and hangs the trailers on behind the last one.
let produceBody: nghttp2_data_source_read_callback = {
    handle, id, buffer, size, flags, source, _ in
    guard let pointer = unsafe source?.pointee.ptr, let buffer = unsafe buffer,
        let flags = unsafe flags
    else {
        return Int(NGHTTP2_ERR_CALLBACK_FAILURE.rawValue)
    }
    let step = unsafe Unmanaged<Stream>.fromOpaque(pointer)._withUnsafeGuaranteedRef { stream in
        unsafe stream.handler.produce(
            into: UnsafeMutableRawBufferPointer(start: buffer, count: size))
    }
    switch step {
    case .bytes(let count):
        return count
    case .nothing:
        return Int(NGHTTP2_ERR_DEFERRED.rawValue)
    case .last(let count, let trailers):
        unsafe flags.pointee |=
            NGHTTP2_DATA_FLAG_EOF.rawValue | NGHTTP2_DATA_FLAG_NO_END_STREAM.rawValue
        let fields = unsafe trailers.fields
        let status = unsafe nghttp2_submit_trailer(handle, id, fields.baseAddress, fields.count)
        return status == 0 ? count : Int(status)
    case .end:
        unsafe flags.pointee |= NGHTTP2_DATA_FLAG_EOF.rawValue
        return 0
    }
}

/// Whether a reset with this code says that the peer broke HTTP/2's rules.
///
/// The resets are counted, not the frames they answer, for nghttp2 does not tell of all of those.
private func blamesPeer(_ code: UInt32) -> Bool {
    switch code {
    case NGHTTP2_PROTOCOL_ERROR.rawValue, NGHTTP2_FLOW_CONTROL_ERROR.rawValue,
        NGHTTP2_STREAM_CLOSED.rawValue, NGHTTP2_FRAME_SIZE_ERROR.rawValue:
        true
    default: false
    }
}

extension Frame {
    fileprivate init(_ head: nghttp2_frame_hd, padding: Int = 0) {
        kind =
            switch UInt32(head.type) {
            case NGHTTP2_DATA.rawValue: .data
            case NGHTTP2_HEADERS.rawValue: .headers
            case NGHTTP2_PRIORITY.rawValue: .priority
            case NGHTTP2_RST_STREAM.rawValue: .reset
            case NGHTTP2_SETTINGS.rawValue: .settings
            case NGHTTP2_PING.rawValue: .ping
            case NGHTTP2_GOAWAY.rawValue: .goAway
            case NGHTTP2_WINDOW_UPDATE.rawValue: .windowUpdate
            default: .other
            }
        stream = head.stream_id
        size = head.length - padding
        let carriesEnd = kind == .data || kind == .headers
        acknowledges =
            (kind == .settings || kind == .ping)
            && UInt32(head.flags) & NGHTTP2_FLAG_ACK.rawValue != 0
        endsStream = carriesEnd && UInt32(head.flags) & NGHTTP2_FLAG_END_STREAM.rawValue != 0
    }
}
