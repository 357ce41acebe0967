internal import CCurl
internal import Synchronization

/// One question to a server that speaks HTTPS.
package struct HTTPRequest: Sendable {
    package enum Method: Sendable {
        case get, post
    }

    package var method: Method
    /// Begins with `https://`; nothing else is spoken.
    package var url: String
    /// Lines of its header, such as `Content-Type: application/json`.
    package var fields: [String]
    package var body: [UInt8]
    /// How long the whole of it may take.
    package var timeLimitMilliseconds: Int64
    /// How long finding and reaching the server may take.
    package var connectLimitMilliseconds: Int64 = 3_000
    /// Bytes of an answer: what is asked for is far smaller, and memory is not the server's.
    package var answerLimit = 1 << 20
    /// Fields of the answer's header that are kept, in lower case.
    package var keptFields: Set<String> = []

    package init(
        _ method: Method, _ url: String, fields: [String] = [], body: [UInt8] = [],
        timeLimitMilliseconds: Int64
    ) {
        self.method = method
        self.url = url
        self.fields = fields
        self.body = body
        self.timeLimitMilliseconds = timeLimitMilliseconds
    }
}

/// What a server answered.
package struct HTTPAnswer: Sendable {
    package let status: Int
    package let body: [UInt8]
    /// Those of the header's fields that the client keeps, by their names in lower case.
    package let fields: [String: String]

    package init(status: Int, body: [UInt8] = [], fields: [String: String] = [:]) {
        self.status = status
        self.body = body
        self.fields = fields
    }
}

/// Asks servers over HTTPS, and keeps its connections for the next question.
///
/// Each call blocks its thread. Several threads may call at once: each has a connection of its own.
/// Redirects are not followed, for who is asked is part of the question.
package final class HTTPClient: Sendable {
    private let authorityPath: String?
    private let idle = Mutex<[Line]>([])

    /// Connections that wait for the next question: as many as ask at once, within reason.
    private static let idleLimit = 64

    /// `authorityPath` is a PEM file of the authorities that certificates must come from; the
    /// system's when nil.
    package init(authorityPath: String? = nil) {
        self.authorityPath = authorityPath
    }

    /// Asks, and waits for the answer.
    package func perform(_ request: HTTPRequest) throws(CurlError) -> HTTPAnswer {
        let line = idle.withLock { $0.popLast() } ?? Line()
        let answer = try line.perform(request, authorityPath)
        idle.withLock { idle in
            // One whose question failed is not kept: nobody knows what it holds.
            if idle.count < Self.idleLimit { idle.append(line) }
        }
        return answer
    }
}

/// One thread's way to a server. Whoever took it from those that wait is alone with it.
private final class Line: @unchecked Sendable {
    private let handle = Handle()

    func perform(
        _ request: HTTPRequest, _ authorityPath: String?
    ) throws(CurlError) -> HTTPAnswer {
        var target = Target(
            url: request.url, timeLimitMilliseconds: request.timeLimitMilliseconds)
        target.authorityPath = authorityPath
        target.connectLimitMilliseconds = min(
            request.connectLimitMilliseconds, request.timeLimitMilliseconds)
        handle.aim(at: target, protocols: "https")
        // One question at a time needs no more.
        handle.set(CURLOPT_HTTP_VERSION, Int(CURL_HTTP_VERSION_1_1))
        handle.set(CURLOPT_FOLLOWLOCATION, 0)
        handle.set(CURLOPT_TCP_KEEPALIVE, 1)
        let fields = TextList(
            // Without the last one curl would wait for permission to send a large body.
            request.fields + ["Expect:"])
        handle.set(CURLOPT_HTTPHEADER, fields)
        let answer = AnswerSink(limit: request.answerLimit, fields: request.keptFields)
        try withExtendedLifetime(answer) { () throws(CurlError) in
            let sink = unsafe Unmanaged.passUnretained(answer).toOpaque()
            unsafe handle.set(CURLOPT_WRITEFUNCTION, takeBody)
            unsafe handle.set(CURLOPT_WRITEDATA, sink)
            unsafe handle.set(CURLOPT_HEADERFUNCTION, takeHeader)
            unsafe handle.set(CURLOPT_HEADERDATA, sink)
            do throws(CurlError) {
                try ask(request)
            } catch {
                throw answer.isTooLarge ? .answerTooLarge(status: handle.status) : error
            }
        }
        return HTTPAnswer(status: handle.status, body: answer.body, fields: answer.found)
    }

    private func ask(_ request: HTTPRequest) throws(CurlError) {
        guard request.method == .post else {
            handle.set(CURLOPT_HTTPGET, 1)
            return try handle.perform()
        }
        handle.set(CURLOPT_POST, 1)
        handle.setBody(request.body)
        try handle.perform()
    }
}

/// What comes in of an answer.
private final class AnswerSink {
    private(set) var body: [UInt8] = []
    private(set) var found: [String: String] = [:]
    private(set) var isTooLarge = false
    private let limit: Int
    private let fields: Set<String>

    init(limit: Int, fields: Set<String>) {
        self.limit = limit
        self.fields = fields
    }

    /// Says how many bytes were taken: fewer than came end the transfer.
    func take(_ bytes: UnsafeRawBufferPointer) -> Int {
        guard body.count + bytes.count <= limit else {
            isTooLarge = true
            return 0
        }
        unsafe body.append(contentsOf: bytes)
        return bytes.count
    }

    func takeField(_ line: UnsafeRawBufferPointer) {
        let text = unsafe String(decoding: line, as: UTF8.self)
        guard let colon = text.firstIndex(of: ":") else { return }
        let name = text[..<colon].lowercased()
        guard fields.contains(name) else { return }
        let value = text[text.index(after: colon)...]
        found[name] = String(value.trimmingSpace)
    }
}

extension Substring {
    fileprivate var trimmingSpace: Substring {
        var rest = drop { $0.isWhitespace }
        while rest.last?.isWhitespace == true { rest.removeLast() }
        return rest
    }
}

private func takeBody(
    _ bytes: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: Int,
    _ user: UnsafeMutableRawPointer?
) -> Int {
    guard let bytes = unsafe bytes, let user = unsafe user else { return 0 }
    let sink = unsafe Unmanaged<AnswerSink>.fromOpaque(user).takeUnretainedValue()
    return unsafe sink.take(UnsafeRawBufferPointer(start: bytes, count: size * count))
}

private func takeHeader(
    _ bytes: UnsafeMutablePointer<CChar>?, _ size: Int, _ count: Int,
    _ user: UnsafeMutableRawPointer?
) -> Int {
    guard let bytes = unsafe bytes, let user = unsafe user else { return 0 }
    let sink = unsafe Unmanaged<AnswerSink>.fromOpaque(user).takeUnretainedValue()
    unsafe sink.takeField(UnsafeRawBufferPointer(start: bytes, count: size * count))
    return size * count
}
