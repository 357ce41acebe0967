internal import Basics
internal import Foundation
package import HTTP2

/// One call: messages there, messages back, and a status.
package final class Call {
    /// The header fields the answer began with, as they came.
    package private(set) var head: [(name: String, value: String)] = []

    /// The fields it ended with.
    package private(set) var trailers: [(name: String, value: String)] = []

    /// Gone once the stream is closed; until then each holds the other.
    private(set) lazy var stream: HTTP2.Stream? = HTTP2.Stream(handler: self)
    private let connection: Connection
    private let deadline: Int64?
    private let compresses: Bool
    private var outgoing: [UInt8] = []
    private var sentCount = 0
    private var isFinishedSending = false
    private var incoming: [UInt8] = []
    private var takenCount = 0
    private var withheld = 0
    private var hasHead = false
    private var ended: Status?

    init(_ connection: Connection, deadline: Int64?, compresses: Bool) {
        self.connection = connection
        self.deadline = deadline
        self.compresses = compresses
    }

    /// Sends a message; it goes out when the connection next moves, at the latest when an answer is
    /// waited for.
    package func send(_ message: [UInt8]) throws {
        enqueue(message)
        try connection.flush()
    }

    /// Puts a message in line without sending it yet, for calls that send many: `drain` sends them.
    package func enqueue(_ message: [UInt8]) {
        precondition(!isFinishedSending, "nothing is sent after the last message")
        if sentCount > 1 << 20 {
            outgoing.removeFirst(sentCount)
            sentCount = 0
        }
        let body = compresses ? connection.compress(message) : message
        outgoing.append(compresses ? 1 : 0)
        for shift in [24, 16, 8, 0] {
            outgoing.append(UInt8(truncatingIfNeeded: body.count >> shift))
        }
        outgoing += body
        connection.resume(stream)
    }

    /// Bytes of messages that wait to be sent.
    package var waitingBytes: Int {
        outgoing.count - sentCount
    }

    /// Sends until at most `limit` bytes wait, the call ends, or nothing came of it for `idle`.
    package func drain(to limit: Int, within idle: Duration) throws {
        var last = waitingBytes
        while waitingBytes > limit, ended == nil {
            let deadline = connection.now + idle.clampedNanoseconds
            let moves = try connection.run(until: deadline) {
                waitingBytes <= limit || waitingBytes < last || ended != nil
            }
            guard moves else { throw tooSlow() }
            guard waitingBytes < last else { break }
            last = waitingBytes
        }
    }

    /// The next message, if it has arrived; nil if none has. Throws the `Status` of a call that
    /// failed.
    package func nextAtHand() throws -> [UInt8]? {
        if let message = try takeMessage() { return message }
        if let ended, ended.code != .ok { throw ended }
        return nil
    }

    private func tooSlow() -> Status {
        cancel()
        return Status(.deadlineExceeded, "The server was silent for too long.")
    }

    /// Says that no message follows.
    package func finishSending() throws {
        isFinishedSending = true
        connection.resume(stream)
        try connection.flush()
    }

    /// Waits for the next message; nil once the call ended well. Throws its `Status` otherwise, or
    /// if nothing came for `idle`.
    package func next(within idle: Duration? = nil) throws -> [UInt8]? {
        let patience = idle.map { connection.now + $0.clampedNanoseconds }
        let limit = [deadline, patience].compactMap(\.self).min()
        let isInTime = try connection.run(until: limit) { holdsMessage || ended != nil }
        if let message = try takeMessage() {
            return message
        }
        guard isInTime else {
            cancel()
            throw Status(.deadlineExceeded, "No answer came in time.")
        }
        let status = ended ?? Status(.unavailable, "The connection was lost.")
        guard status.code == .ok else { throw status }
        return nil
    }

    /// Ends the call at once; the server hears of it.
    package func cancel() {
        if ended == nil {
            ended = Status(.cancelled, "The call was cancelled here.")
            connection.reset(stream)
            // If it cannot be told any more, the connection is gone, which ends the call as well.
            _ = try? connection.flush()
        }
    }

    // MARK: Messages

    private var declaredSize: Int? {
        guard incoming.count - takenCount >= 5 else { return nil }
        return incoming[takenCount + 1..<takenCount + 5].reduce(0) { $0 << 8 | Int($1) }
    }

    private var holdsMessage: Bool {
        declaredSize.map { incoming.count - takenCount >= 5 + $0 } ?? false
    }

    private func takeMessage() throws -> [UInt8]? {
        guard holdsMessage, let size = declaredSize else { return nil }
        let isCompressed = incoming[takenCount] == 1
        let start = takenCount + 5
        let message = Array(incoming[start..<start + size])
        takenCount = start + size
        if takenCount == incoming.count {
            incoming.removeAll(keepingCapacity: true)
            takenCount = 0
        }
        let count = min(withheld, size + 5)
        withheld -= count
        try connection.consumed(count, of: stream)
        return isCompressed ? try connection.decompress(message) : message
    }

    /// The status that the trailers say, or what their absence means.
    private func status(ofTrailers fields: [(name: String, value: String)]) -> Status {
        func value(_ name: String) -> String? {
            fields.last { $0.name == name }?.value
        }
        if let number = value("grpc-status") {
            let code = Int(number).flatMap(Status.Code.init) ?? .unknown
            let message = value("grpc-message").map { $0.removingPercentEncoding ?? $0 } ?? ""
            return Status(
                code, message,
                details: value("grpc-status-details-bin").flatMap(bytes(ofBase64:)) ?? [])
        }
        let answer = head.first { $0.name == ":status" }?.value ?? "nothing"
        guard answer == "200" else {
            return Status(.unknown, "The server answered HTTP \(answer); is it a gRPC server?")
        }
        return Status(.internal, "The server ended the call without a status.")
    }

    private func bytes(ofBase64 text: String) -> [UInt8]? {
        let padding = String(repeating: "=", count: (4 - text.count % 4) % 4)
        return Data(base64Encoded: text + padding).map { Array($0) }
    }
}

extension Call: StreamHandler {
    package func header(name: borrowing Span<UInt8>, value: borrowing Span<UInt8>) {
        let field = (name: text(name), value: text(value))
        if hasHead {
            trailers.append(field)
        } else {
            head.append(field)
        }
    }

    package func headersTooLarge() {
        ended = Status(.resourceExhausted, "The server's header list is too long.")
        connection.reset(stream)
    }

    package func headersEnded() {
        // 100 to 199 announce the real head.
        if !hasHead, head.first(where: { $0.name == ":status" })?.value.hasPrefix("1") == true {
            head = []
        } else {
            hasHead = true
        }
    }

    package func data(_ bytes: borrowing Span<UInt8>) {
        unsafe bytes.withUnsafeBufferPointer { unsafe incoming.append(contentsOf: $0) }
        withheld += bytes.count
        guard !holdsMessage else { return }
        // The rest of this message cannot come unless there is window for it.
        if let size = declaredSize, size > connection.messageLimit {
            ended = Status(
                .resourceExhausted,
                "A message of the server has over \(connection.messageLimit) bytes.")
            connection.reset(stream)
            return
        }
        let count = withheld
        withheld = 0
        // If this fails the connection is lost, and then the call ends with that.
        _ = try? connection.consumed(count, of: stream)
    }

    package func inputEnded() {
        guard ended == nil else { return }
        ended = status(ofTrailers: trailers.isEmpty ? head : trailers)
    }

    package func produce(into buffer: UnsafeMutableRawBufferPointer) -> BodyStep {
        let left = outgoing.count - sentCount
        guard left > 0 else { return isFinishedSending ? .end : .nothing }
        let count = min(left, buffer.count)
        unsafe outgoing.withUnsafeBytes {
            unsafe buffer.copyMemory(from: .init(rebasing: $0[sentCount..<sentCount + count]))
        }
        sentCount += count
        if sentCount == outgoing.count {
            outgoing.removeAll(keepingCapacity: true)
            sentCount = 0
        }
        return .bytes(count)
    }

    package func closed(_ code: ErrorCode) {
        stream = nil
        guard ended == nil else { return }
        switch code {
        case .refusedStream: ended = Status(.unavailable, "The server takes no more calls now.")
        case .cancel: ended = Status(.cancelled, "The call was cancelled, or its connection lost.")
        case .enhanceYourCalm: ended = Status(.resourceExhausted, "The server asks for calm.")
        default: ended = Status(.internal, "The call broke with HTTP/2 error \(code.rawValue).")
        }
    }
}

private func text(_ bytes: borrowing Span<UInt8>) -> String {
    unsafe bytes.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
}
