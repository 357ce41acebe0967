internal import COpenSSL

/// One TLS connection over bytes that somebody else moves.
///
/// The owner lends it what a socket brought and reads until `.wantsMore`; what must be sent appears
/// in `output`, even when a call throws (the alert that says why). It belongs to one thread.
@safe package final class TLSSession {
    /// What a read came to.
    package enum ReadOutcome: Equatable {
        /// That many bytes of plaintext.
        case bytes(Int)

        /// All that was lent is used up.
        case wantsMore

        /// The peer said that it will send nothing more.
        case closed
    }

    /// Where ciphertext goes; may be another buffer for each call.
    package var output: CiphertextBuffer {
        get { target }
        set { target = newValue }
    }

    /// True once both sides know whom they talk to and plaintext may be written.
    package var isEstablished: Bool {
        isShaken
    }

    private var target: CiphertextBuffer
    private var isShaken = false
    private let handle: OpaquePointer
    private var lent = unsafe UnsafeRawBufferPointer(start: nil, count: 0)

    /// The peer said its last, or the session failed.
    private var isFinished = false
    private var isFailed = false
    private var outputWasFull = false
    private let requiresProtocol: Bool

    /// The server's end of a new connection.
    package convenience init(
        server context: ServerContext, output: CiphertextBuffer
    ) throws(TLSError) {
        try self.init(
            context.settings, requiresProtocol: context.requiresProtocol, output: output)
        unsafe SSL_set_accept_state(handle)
    }

    /// The client's end of a new connection to `host`, a name or an address, which the server's
    /// certificate must bear.
    package convenience init(
        client context: ClientContext, host: String, output: CiphertextBuffer
    ) throws(TLSError) {
        try self.init(context.settings, requiresProtocol: false, output: output)
        unsafe SSL_set_connect_state(handle)
        let parameters = unsafe SSL_get0_param(handle)
        if unsafe X509_VERIFY_PARAM_set1_ip_asc(parameters, host) != 1 {
            ErrorQueue.clear()
            let named = unsafe SSL_set1_host(handle, host) == 1
            guard named, unsafe openssl_SSL_set_tlsext_host_name(handle, host) == 1 else {
                throw .unavailable(ErrorQueue.take())
            }
        }
    }

    private init(
        _ settings: Settings, requiresProtocol: Bool, output: CiphertextBuffer
    ) throws(TLSError) {
        guard let session = unsafe SSL_new(settings.handle) else {
            throw .unavailable(ErrorQueue.take())
        }
        unsafe handle = session
        target = output
        self.requiresProtocol = requiresProtocol
        guard let bio = unsafe BIO_new(lentBytesMethod) else {
            throw .unavailable(ErrorQueue.take())
        }
        unsafe BIO_set_data(bio, Unmanaged.passUnretained(self).toOpaque())
        unsafe BIO_set_init(bio, 1)
        unsafe SSL_set_bio(session, bio, bio)
    }

    deinit {
        unsafe SSL_free(handle)
    }

    /// Lends the ciphertext that one receive brought.
    ///
    /// It must stay where it is until `read` or `handshake` have used it up, which they say by
    /// `.wantsMore` and false, or have thrown.
    package func receive(_ ciphertext: UnsafeRawBufferPointer) {
        precondition(unsafe lent.isEmpty, "what was lent before is not yet used up")
        if !isFinished {
            unsafe lent = ciphertext
        }
    }

    /// Takes the handshake as far as the bytes at hand allow; true once it is done.
    ///
    /// A client calls it once before anything came, to speak first. `read` calls it by itself.
    package func handshake() throws(TLSError) -> Bool {
        if isShaken {
            return true
        }
        guard !isFailed else { throw .notReady }
        ErrorQueue.clear()
        let answer = unsafe SSL_do_handshake(handle)
        if answer == 1 {
            isShaken = true
            if requiresProtocol && applicationProtocol == nil {
                throw fail(.noCommonProtocol)
            }
            return true
        }
        switch try outcome(of: answer) {
        case .wantsMore: return false
        case .bytes, .closed: throw fail(.refused("closed during the handshake"))
        }
    }

    /// Moves plaintext into `buffer`, at most one record (16 KB) at a time.
    package func read(
        into buffer: UnsafeMutableRawBufferPointer
    ) throws(TLSError) -> ReadOutcome {
        if !isShaken {
            guard try handshake() else { return .wantsMore }
        }
        guard !isFailed else { throw .notReady }
        guard !isFinished else { return .closed }
        // Saves OpenSSL the work of finding out that there is nothing.
        if unsafe lent.isEmpty && SSL_has_pending(handle) == 0 {
            return .wantsMore
        }
        ErrorQueue.clear()
        var count = 0
        let answer = unsafe SSL_read_ex(handle, buffer.baseAddress, buffer.count, &count)
        return answer == 1 ? .bytes(count) : try outcome(of: answer)
    }

    /// Encrypts all of `plaintext` and appends it to `output`.
    package func write(_ plaintext: UnsafeRawBufferPointer) throws(TLSError) {
        guard isShaken && !isFailed else { throw .notReady }
        guard plaintext.count > 0 else { return }
        ErrorQueue.clear()
        var count = 0
        let answer = unsafe SSL_write_ex(
            handle, plaintext.baseAddress, plaintext.count, &count)
        guard answer == 1 && count == plaintext.count else {
            _ = try outcome(of: answer)
            throw fail(.notReady)
        }
    }

    /// Tells the peer that nothing more will come.
    ///
    /// Does nothing before the handshake is done or after a failure, when an alert already said it.
    package func close() {
        guard isShaken && !isFailed else { return }
        ErrorQueue.clear()
        unsafe SSL_shutdown(handle)
        ErrorQueue.clear()
    }

    /// The protocol both sides agreed on by ALPN.
    package var applicationProtocol: String? {
        var name: UnsafePointer<UInt8>? = nil
        var count: UInt32 = 0
        unsafe SSL_get0_alpn_selected(handle, &name, &count)
        guard count > 0 else { return nil }
        let bytes = unsafe UnsafeBufferPointer(start: name, count: Int(count))
        return unsafe String(decoding: bytes, as: UTF8.self)
    }

    /// The host name the client asked for.
    package var serverName: String? {
        unsafe SSL_get_servername(handle, TLSEXT_NAMETYPE_host_name).map {
            unsafe String(cString: $0)
        }
    }

    /// The certificate the peer proved to own.
    package var peerCertificate: PeerCertificate? {
        guard let certificate = unsafe SSL_get1_peer_certificate(handle) else { return nil }
        return PeerCertificate(unsafe Certificate(owning: certificate))
    }

    /// The version and cipher in use, as the log shows them.
    package var description: String {
        let version = unsafe String(cString: SSL_get_version(handle))
        let cipher = unsafe SSL_CIPHER_get_name(SSL_get_current_cipher(handle))
        return unsafe "\(version) \(cipher.map { unsafe String(cString: $0) } ?? "none")"
    }

    private func outcome(of answer: Int32) throws(TLSError) -> ReadOutcome {
        switch unsafe SSL_get_error(handle, answer) {
        case SSL_ERROR_WANT_READ:
            return .wantsMore
        case SSL_ERROR_ZERO_RETURN:
            finish()
            return .closed
        default:
            if outputWasFull {
                ErrorQueue.clear()
                throw fail(.outputFull)
            }
            let reason = ErrorQueue.take()
            let verdict = unsafe SSL_get_verify_result(handle)
            guard verdict != X509_V_OK else { throw fail(.refused(reason)) }
            let doubt = unsafe String(cString: X509_verify_cert_error_string(verdict))
            throw fail(.refused("\(reason): \(doubt)"))
        }
    }

    /// Ends the session for good.
    private func fail(_ error: TLSError) -> TLSError {
        isFailed = true
        finish()
        return error
    }

    /// Lets go of what was lent, and takes no more.
    private func finish() {
        isFinished = true
        unsafe lent = UnsafeRawBufferPointer(start: nil, count: 0)
    }

    /// Moves lent ciphertext to OpenSSL; 0 when there is none.
    fileprivate func takeCiphertext(into target: UnsafeMutableRawPointer, limit: Int) -> Int {
        let count = unsafe min(lent.count, limit)
        guard count > 0, let source = unsafe lent.baseAddress else { return 0 }
        unsafe target.copyMemory(from: source, byteCount: count)
        unsafe lent = UnsafeRawBufferPointer(start: source + count, count: lent.count - count)
        return count
    }

    fileprivate func putCiphertext(_ bytes: UnsafeRawBufferPointer) -> Bool {
        if unsafe target.append(bytes) {
            return true
        }
        outputWasFull = true
        return false
    }
}

/// OpenSSL's view of a session's bytes: reads what is lent, writes to the session's output.
private nonisolated(unsafe) let lentBytesMethod: OpaquePointer = {
    let type = BIO_get_new_index() | BIO_TYPE_SOURCE_SINK
    guard let method = unsafe BIO_meth_new(type, "lent bytes") else {
        preconditionFailure("no memory for OpenSSL's tables")
    }
    unsafe BIO_meth_set_read_ex(method, readLent)
    unsafe BIO_meth_set_write_ex(method, writeOutput)
    unsafe BIO_meth_set_ctrl(method, control)
    return unsafe method
}()

/// Lends the session behind a BIO; whoever called OpenSSL holds it.
private func withSession<Result>(
    of bio: OpaquePointer?, _ body: (TLSSession) -> Result
) -> Result? {
    guard let pointer = unsafe BIO_get_data(bio) else { return nil }
    return unsafe Unmanaged<TLSSession>.fromOpaque(pointer)._withUnsafeGuaranteedRef(body)
}

private func readLent(
    _ bio: OpaquePointer?, _ target: UnsafeMutablePointer<CChar>?, _ limit: Int,
    _ count: UnsafeMutablePointer<Int>?
) -> Int32 {
    unsafe openssl_BIO_clear_retry_flags(bio)
    guard let target = unsafe target else { return 0 }
    let taken = unsafe withSession(of: bio) { unsafe $0.takeCiphertext(into: target, limit: limit) }
    guard let taken else { return 0 }
    unsafe count?.pointee = taken
    if taken == 0 {
        unsafe openssl_BIO_set_retry_read(bio)
        return 0
    }
    return 1
}

private func writeOutput(
    _ bio: OpaquePointer?, _ source: UnsafePointer<CChar>?, _ size: Int,
    _ count: UnsafeMutablePointer<Int>?
) -> Int32 {
    unsafe openssl_BIO_clear_retry_flags(bio)
    let isTaken = unsafe withSession(of: bio) {
        unsafe $0.putCiphertext(UnsafeRawBufferPointer(start: source, count: size))
    }
    guard isTaken == true else { return 0 }
    unsafe count?.pointee = size
    return 1
}

/// Everything is flushed at once; nothing else that OpenSSL may ask for exists here.
private func control(
    _ bio: OpaquePointer?, _ command: Int32, _ number: Int, _ pointer: UnsafeMutableRawPointer?
) -> Int {
    command == BIO_CTRL_FLUSH ? 1 : 0
}
