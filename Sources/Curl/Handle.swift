internal import CCurl

/// One transfer of libcurl's at a time, with the options that all transfers of ours have.
///
/// Options can only be refused for want of memory or because this libcurl lacks them, which no
/// program can go on from. Settings of the environment, such as proxies, are not looked at.
@safe struct Handle: ~Copyable {
    private let handle: UnsafeMutableRawPointer

    /// Runs once, before the first handle of the process is made.
    private static let isReady: Bool = {
        curl_survive_broken_pipes()
        return curl_global_init(Int(CURL_GLOBAL_ALL)) == CURLE_OK
    }()

    /// `protocols` are all that it may speak, such as `smtp,smtps`.
    init(_ target: Target, protocols: String) {
        self.init()
        aim(at: target, protocols: protocols)
    }

    /// One that is aimed at something before each transfer; it keeps its connections open.
    init() {
        precondition(Handle.isReady, "libcurl cannot be set up")
        guard let handle = unsafe curl_easy_init() else { preconditionFailure("no memory") }
        unsafe self.handle = handle
    }

    /// Forgets all options of the transfer before, and takes those of the next one.
    func aim(at target: Target, protocols: String) {
        unsafe curl_easy_reset(handle)
        // Signals are the program's business, and time limits work without.
        set(CURLOPT_NOSIGNAL, 1)
        set(CURLOPT_PROTOCOLS_STR, protocols)
        set(CURLOPT_PROXY, "")
        set(CURLOPT_URL, target.url)
        set(CURLOPT_TIMEOUT_MS, Int(target.timeLimitMilliseconds))
        set(
            CURLOPT_CONNECTTIMEOUT_MS,
            Int(target.connectLimitMilliseconds ?? target.timeLimitMilliseconds))
        set(CURLOPT_SSL_VERIFYPEER, 1)
        set(CURLOPT_SSL_VERIFYHOST, 2)
        set(CURLOPT_SSLVERSION, Int(CURL_SSLVERSION_TLSv1_2))
        if let path = target.authorityPath {
            set(CURLOPT_CAINFO, path)
            // Only this authority, not those of the system beside it.
            setNothing(CURLOPT_CAPATH)
        }
        if let user = target.user {
            set(CURLOPT_USERNAME, user)
            set(CURLOPT_PASSWORD, target.password)
        }
    }

    deinit {
        unsafe curl_easy_cleanup(handle)
    }

    func set(_ option: CURLoption, _ value: Int) {
        check(unsafe curl_set_number(handle, option, value))
    }

    func set(_ option: CURLoption, _ value: String) {
        check(unsafe curl_set_text(handle, option, value))
    }

    func set(_ option: CURLoption, _ callback: @escaping curl_bytes_callback) {
        check(unsafe curl_set_callback(handle, option, callback))
    }

    /// What `pointer` leads to is looked at until the transfer ends.
    func set(_ option: CURLoption, _ pointer: UnsafeMutableRawPointer?) {
        check(unsafe curl_set_pointer(handle, option, pointer))
    }

    func set(_ option: CURLoption, _ list: borrowing TextList) {
        check(unsafe curl_set_pointer(handle, option, list.pointer))
    }

    /// What a POST sends. curl keeps a copy, for it sends the whole again when the connection turns
    /// out to have been closed while it was idle.
    func setBody(_ bytes: [UInt8]) {
        // Of no bytes there is no address, without which curl would ask a file for them.
        guard !bytes.isEmpty else { return set(CURLOPT_COPYPOSTFIELDS, "") }
        set(CURLOPT_POSTFIELDSIZE, bytes.count)
        let code = unsafe bytes.withUnsafeBytes { bytes in
            let start = unsafe UnsafeMutableRawPointer(mutating: bytes.baseAddress)
            return unsafe curl_set_pointer(handle, CURLOPT_COPYPOSTFIELDS, start)
        }
        check(code)
    }

    private func setNothing(_ option: CURLoption) {
        check(unsafe curl_set_pointer(handle, option, nil))
    }

    /// Does the transfer, which sends the bytes of `source`. The answer's bytes are not kept.
    func perform(sending source: ByteSource) throws(CurlError) {
        let code = withExtendedLifetime(source) {
            let user = unsafe Unmanaged.passUnretained(source).toOpaque()
            check(
                unsafe curl_set_callback(
                    handle, CURLOPT_READFUNCTION, readFromSource))
            check(
                unsafe curl_set_pointer(handle, CURLOPT_READDATA, user))
            check(
                unsafe curl_set_callback(
                    handle, CURLOPT_WRITEFUNCTION, dropAnswer))
            return unsafe curl_easy_perform(handle)
        }
        if code != CURLE_OK {
            throw CurlError(code, status: status)
        }
    }

    /// Does the transfer with the options that were set.
    func perform() throws(CurlError) {
        let code = unsafe curl_easy_perform(handle)
        guard code != CURLE_OK else { return }
        // Who ran out of time before a byte of the request left had not been heard by anybody.
        if code == CURLE_OPERATION_TIMEDOUT, number(CURLINFO_REQUEST_SIZE) == 0 {
            throw CurlError(CURLE_COULDNT_CONNECT, status: 0)
        }
        throw CurlError(code, status: status)
    }

    /// The other side's last answer; 0 without one.
    var status: Int { number(CURLINFO_RESPONSE_CODE) }

    private func number(_ info: CURLINFO) -> Int {
        var number = 0
        let code = unsafe curl_get_number(handle, info, &number)
        return code == CURLE_OK ? number : 0
    }

    private func check(_ code: CURLcode) {
        precondition(code == CURLE_OK, "libcurl lacks an option, or there is no memory")
    }
}

/// Where a transfer goes to, and as whom.
package struct Target: Sendable {
    /// Such as `smtp://mail.example.com:587`.
    package var url: String
    package var user: String?
    package var password = ""
    /// A PEM file of the authorities that certificates must come from; the system's when nil.
    package var authorityPath: String?
    /// How long the whole of it may take.
    package var timeLimitMilliseconds: Int64
    /// How long finding and reaching the other side may take; the whole time when nil.
    package var connectLimitMilliseconds: Int64?

    package init(url: String, timeLimitMilliseconds: Int64) {
        self.url = url
        self.timeLimitMilliseconds = timeLimitMilliseconds
    }
}

/// A list of texts in libcurl's own form.
@safe struct TextList: ~Copyable {
    private(set) var pointer: UnsafeMutablePointer<curl_slist>?

    init(_ texts: [String]) {
        unsafe pointer = nil
        for text in texts {
            guard let longer = unsafe curl_slist_append(pointer, text) else {
                preconditionFailure("no memory")
            }
            unsafe pointer = longer
        }
    }

    deinit {
        unsafe curl_slist_free_all(pointer)
    }
}

/// Bytes on their way out, and how far they are.
final class ByteSource {
    private let bytes: [UInt8]
    private var position = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Fills what it can of `target`; says how much.
    fileprivate func read(into target: UnsafeMutableRawBufferPointer) -> Int {
        let part = bytes[position...].prefix(target.count)
        unsafe target.copyBytes(from: part)
        position += part.count
        return part.count
    }
}

private func readFromSource(
    _ bytes: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: Int,
    _ user: UnsafeMutableRawPointer?
) -> Int {
    guard let bytes = unsafe bytes, let user = unsafe user else { return 0 }
    let source = unsafe Unmanaged<ByteSource>.fromOpaque(user).takeUnretainedValue()
    return unsafe source.read(
        into: UnsafeMutableRawBufferPointer(start: bytes, count: size * count))
}

private func dropAnswer(
    _ bytes: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: Int,
    _ user: UnsafeMutableRawPointer?
) -> Int {
    size * count
}
