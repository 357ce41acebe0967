internal import CNGHTTP2

/// One end of an HTTP/2 connection: bytes in, bytes out, and streams between.
///
/// It belongs to one thread and never touches a socket.
@safe package final class Session {
    package enum Role {
        case server
        case client
    }

    /// Set once, when the session is made.
    private var handle: OpaquePointer?
    unowned(unsafe) let host: any SessionHost
    let settings: Settings
    /// What a callback found wrong; `receive` throws it.
    var failure: HTTP2Error?
    /// The first of the streams that nghttp2 knows by their address; each leads to the next.
    private unowned(unsafe) var first: Stream?
    private var openCount = 0
    /// Whether the connection is gone: what nghttp2 has left to say leads to streams that are, too.
    private var isAbandoned = false
    /// The stream whose header block is being read, held by being open.
    var reading: Unmanaged<Stream>?
    /// HEADERS and DATA frames of ours that were handed to the output.
    var sentCount = 0

    package init(
        role: Role, settings: Settings, host: any SessionHost
    ) throws(HTTP2Error) {
        unsafe self.host = host
        self.settings = settings
        let options = unsafe try makeOptions(settings)
        defer { unsafe nghttp2_option_del(options) }
        let me = unsafe Unmanaged.passUnretained(self).toOpaque()
        let callbacks = unsafe Callbacks.shared.handle
        var made: OpaquePointer?
        switch role {
        case .server:
            unsafe try check(nghttp2_session_server_new2(&made, callbacks, me, options))
        case .client:
            unsafe try check(nghttp2_session_client_new2(&made, callbacks, me, options))
        }
        unsafe handle = made
        try submitSettings(role)
    }

    deinit {
        unsafe nghttp2_session_del(handle)
    }

    // MARK: Bytes

    /// Takes bytes of the peer and calls the streams they concern.
    ///
    /// After a throw nothing more is taken; what `nextOutput` still has tells the peer why.
    package func receive(_ bytes: borrowing Span<UInt8>) throws(HTTP2Error) {
        if isAbandoned { return }
        let taken = unsafe bytes.withUnsafeBufferPointer { bytes in
            unsafe nghttp2_session_mem_recv(handle, bytes.baseAddress, bytes.count)
        }
        if let failure {
            throw failure
        }
        guard taken >= 0 else {
            throw HTTP2Error.refused(text(of: Int32(taken)))
        }
    }

    /// Lends the next piece of output to `body`; `false` if there is none.
    package func nextOutput(
        _ body: (borrowing Span<UInt8>) -> Void
    ) throws(HTTP2Error) -> Bool {
        if isAbandoned { return false }
        var bytes: UnsafePointer<UInt8>?
        let count = unsafe nghttp2_session_mem_send(handle, &bytes)
        guard count >= 0 else {
            throw HTTP2Error.failed(text(of: Int32(count)))
        }
        guard count > 0, let bytes = unsafe bytes else {
            return false
        }
        unsafe body(Span(_unsafeStart: bytes, count: count))
        return true
    }

    /// Lends output to `body`, piece by piece, until there is none or it took `size` bytes or more;
    /// says whether there is none left.
    package func takeOutput(
        size: Int, _ body: (borrowing Span<UInt8>) -> Void
    ) throws(HTTP2Error) -> Bool {
        if isAbandoned { return true }
        let handle = unsafe handle
        var taken = 0
        while taken < size {
            var bytes: UnsafePointer<UInt8>?
            let count = unsafe nghttp2_session_mem_send(handle, &bytes)
            guard count >= 0 else {
                throw HTTP2Error.failed(text(of: Int32(count)))
            }
            guard count > 0, let bytes = unsafe bytes else {
                return true
            }
            unsafe body(Span(_unsafeStart: bytes, count: count))
            taken += count
        }
        return false
    }

    /// Whether anything is left to say or to hear; if not, the connection is over.
    package var isFinished: Bool {
        unsafe nghttp2_session_want_read(handle) == 0 && nghttp2_session_want_write(handle) == 0
    }

    package var wantsToWrite: Bool {
        unsafe nghttp2_session_want_write(handle) != 0
    }

    /// Frames waiting to be taken by `nextOutput`.
    package var queuedFrames: Int {
        unsafe nghttp2_session_get_outbound_queue_size(handle)
    }

    // MARK: Streams

    /// Answers `stream` with `headers`; a body follows from `StreamHandler.produce` if `hasBody`.
    package func respond(
        _ stream: Stream, _ headers: HeaderList, hasBody: Bool
    ) throws(HTTP2Error) {
        var source = unsafe nghttp2_data_provider(
            source: nghttp2_data_source(ptr: Unmanaged.passUnretained(stream).toOpaque()),
            read_callback: produceBody)
        let fields = unsafe headers.fields
        if hasBody {
            unsafe try check(
                nghttp2_submit_response(
                    handle, stream.number, fields.baseAddress, fields.count, &source))
        } else {
            unsafe try check(
                nghttp2_submit_response(
                    handle, stream.number, fields.baseAddress, fields.count, nil))
        }
    }

    /// Starts a request on a new stream, which the session keeps until it is closed.
    package func request(
        _ stream: Stream, _ headers: HeaderList, hasBody: Bool
    ) throws(HTTP2Error) {
        let object = unsafe Unmanaged.passUnretained(stream)
        var source = unsafe nghttp2_data_provider(
            source: nghttp2_data_source(ptr: object.toOpaque()), read_callback: produceBody)
        let fields = unsafe headers.fields
        let id = unsafe withUnsafePointer(to: &source) { source in
            unsafe nghttp2_submit_request(
                handle, nil, fields.baseAddress, fields.count, hasBody ? source : nil,
                object.toOpaque())
        }
        guard id >= 0 else {
            throw HTTP2Error.failed(text(of: id))
        }
        stream.number = id
        add(stream)
    }

    /// Says that `StreamHandler.produce` has something again.
    package func resume(_ stream: Stream) {
        // A stream that was closed meanwhile has nothing to resume; that is not an error.
        _ = unsafe nghttp2_session_resume_data(handle, stream.number)
    }

    /// Gives back window for `count` bytes of `stream` that were dealt with.
    package func consumed(_ count: Int, of stream: Stream) throws(HTTP2Error) {
        unsafe try check(nghttp2_session_consume_stream(handle, stream.number, count))
    }

    /// Gives back connection window for `count` bytes, so that one stream never holds up others.
    package func consumedOfConnection(_ count: Int) throws(HTTP2Error) {
        unsafe try check(nghttp2_session_consume_connection(handle, count))
    }

    /// Ends `stream` at once in both directions.
    package func reset(_ stream: Stream, _ code: ErrorCode) throws(HTTP2Error) {
        unsafe try check(
            nghttp2_submit_rst_stream(
                handle, UInt8(NGHTTP2_FLAG_NONE.rawValue), stream.number, code.rawValue))
    }

    /// Closes every stream, for the connection is gone. Nothing comes in or goes out any more.
    package func abandon() {
        isAbandoned = true
        while let stream = unsafe first {
            _ = unsafe nghttp2_session_set_stream_user_data(handle, stream.number, nil)
            remove(stream)
            stream.handler.closed(.cancel)
        }
    }

    /// How many streams are open.
    package var openStreams: Int {
        openCount
    }

    /// How many HEADERS and DATA frames of ours went to the output so far.
    package var sentFrames: Int {
        sentCount
    }

    func add(_ stream: Stream) {
        stream.headerLimit = settings.headerListSize
        stream.headerCountLimit = settings.headerCount
        stream.abusiveHeaderLimit = settings.abusiveHeaderListSize
        stream.held = stream
        unsafe stream.next = first
        unsafe stream.previous = nil
        unsafe first?.previous = stream
        unsafe first = stream
        openCount += 1
    }

    /// Lets go of a stream that is closed; the caller still holds it.
    func remove(_ stream: Stream) {
        if unsafe first === stream {
            unsafe first = stream.next
        }
        unsafe stream.previous?.next = stream.next
        unsafe stream.next?.previous = stream.previous
        unsafe stream.next = nil
        unsafe stream.previous = nil
        if unsafe reading?.toOpaque() == Unmanaged.passUnretained(stream).toOpaque() {
            unsafe reading = nil
        }
        openCount -= 1
        stream.held = nil
    }

    /// Every stream that is open, in no order.
    package var openHandlers: [any StreamHandler] {
        var handlers: [any StreamHandler] = []
        var stream = unsafe first
        while let each = stream {
            handlers.append(each.handler)
            stream = unsafe each.next
        }
        return handlers
    }

    // MARK: The connection

    /// Warns the peer that the connection will end, while streams under way in it still arrive.
    package func announceShutdown() throws(HTTP2Error) {
        unsafe try check(nghttp2_submit_shutdown_notice(handle))
    }

    /// Says that no further stream is taken; those under way go on.
    package func goAway(_ code: ErrorCode, debug: String = "") throws(HTTP2Error) {
        let last = unsafe nghttp2_session_get_last_proc_stream_id(handle)
        let text = Array(debug.utf8)
        unsafe try check(
            nghttp2_submit_goaway(
                handle, UInt8(NGHTTP2_FLAG_NONE.rawValue), last, code.rawValue, text, text.count))
    }

    /// Ends the session with all its streams once the GOAWAY that says so is sent.
    package func terminate(_ code: ErrorCode) throws(HTTP2Error) {
        unsafe try check(nghttp2_session_terminate_session(handle, code.rawValue))
    }

    package func ping() throws(HTTP2Error) {
        unsafe try check(
            nghttp2_submit_ping(handle, UInt8(NGHTTP2_FLAG_NONE.rawValue), nil))
    }

    private func submitSettings(_ role: Role) throws(HTTP2Error) {
        func entry(_ id: nghttp2_settings_id, _ value: UInt32) -> nghttp2_settings_entry {
            nghttp2_settings_entry(settings_id: Int32(id.rawValue), value: value)
        }
        var entries = [
            entry(NGHTTP2_SETTINGS_INITIAL_WINDOW_SIZE, UInt32(settings.streamWindow)),
            entry(NGHTTP2_SETTINGS_MAX_FRAME_SIZE, settings.frameSize),
            entry(NGHTTP2_SETTINGS_MAX_HEADER_LIST_SIZE, UInt32(settings.headerListSize)),
            entry(NGHTTP2_SETTINGS_NO_RFC7540_PRIORITIES, 1),
        ]
        switch role {
        case .server:
            entries.append(
                entry(NGHTTP2_SETTINGS_MAX_CONCURRENT_STREAMS, settings.concurrentStreams))
        case .client:
            entries.append(entry(NGHTTP2_SETTINGS_ENABLE_PUSH, 0))
        }
        unsafe try check(
            nghttp2_submit_settings(
                handle, UInt8(NGHTTP2_FLAG_NONE.rawValue), entries, entries.count))
        unsafe try check(
            nghttp2_session_set_local_window_size(
                handle, UInt8(NGHTTP2_FLAG_NONE.rawValue), 0, settings.connectionWindow))
    }
}

func check(_ code: Int32) throws(HTTP2Error) {
    guard code == 0 else {
        throw HTTP2Error.failed(text(of: code))
    }
}

func text(of code: Int32) -> String {
    unsafe String(cString: nghttp2_strerror(code))
}

private func makeOptions(_ settings: Settings) throws(HTTP2Error) -> OpaquePointer? {
    var options: OpaquePointer?
    unsafe try check(nghttp2_option_new(&options))
    unsafe nghttp2_option_set_no_auto_window_update(options, 1)
    unsafe nghttp2_option_set_no_closed_streams(options, 1)
    unsafe nghttp2_option_set_max_continuations(options, 8)
    unsafe nghttp2_option_set_max_settings(options, 32)
    unsafe nghttp2_option_set_stream_reset_rate_limit(
        options, settings.resetBurst, settings.resetsPerSecond)
    return unsafe options
}
