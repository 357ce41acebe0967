internal import Client
internal import HTTP2

/// One call under way on a channel.
///
/// When it is over its worker uses it again for another.
final class Flight {
    private(set) var order: Errand?
    /// When the call was due, and when it was begun.
    private(set) var due: Int64 = 0

    private(set) var stream: HTTP2.Stream?
    private unowned let worker: Worker
    private(set) unowned var channel: Channel
    private var outgoing: [UInt8] = []
    private var sentCount = 0
    private var received: [UInt8] = []
    private var status: Int?

    init(_ worker: Worker, _ channel: Channel) {
        self.worker = worker
        self.channel = channel
        stream = HTTP2.Stream(handler: self)
    }

    /// Makes it the call for `order` on `channel`.
    func prepare(_ order: Errand, due: Int64, on channel: Channel) {
        self.order = order
        self.due = due
        self.channel = channel
        status = nil
        sentCount = 0
        received.removeAll(keepingCapacity: true)
        outgoing.removeAll(keepingCapacity: true)
        outgoing.append(0)
        for shift in [24, 16, 8, 0] {
            outgoing.append(UInt8(truncatingIfNeeded: order.message.count >> shift))
        }
        outgoing += order.message
        stream?.reset()
    }

    /// Lends the message of an answer that was no refusal.
    func withAnswer<Result>(_ body: (borrowing Span<UInt8>) -> Result) -> Result {
        let bytes = received
        return body(bytes.span.extracting(droppingFirst: prefixSize))
    }

    /// Lets go of the stream, with which it would otherwise hold itself for ever.
    func retire() {
        stream = nil
    }

    /// How the call ended, once its stream is closed; nil if it was answered with OK and a message.
    func refusal(_ code: ErrorCode) -> String? {
        guard let status else {
            return code == .refusedStream ? "UNAVAILABLE" : "NO_STATUS"
        }
        guard status == 0 else {
            return Status.Code(rawValue: status)?.name ?? "STATUS_\(status)"
        }
        return isWhole ? nil : "NO_MESSAGE"
    }

    private var isWhole: Bool {
        guard received.count >= prefixSize, received[0] == 0 else { return false }
        let size = received[1..<prefixSize].reduce(0) { $0 << 8 | Int($1) }
        return received.count == prefixSize + size
    }
}

/// A message comes behind a flag and its size.
private let prefixSize = 5

/// An answer above this is none that these operations have.
private let answerLimit = 16 << 20

extension Flight: StreamHandler {
    func header(name: borrowing Span<UInt8>, value: borrowing Span<UInt8>) {
        guard name.count == 11, isStatus(name) else { return }
        var number = 0
        for index in 0..<min(value.count, 3) {
            number = number * 10 + Int(value[index]) - 48
        }
        status = number
    }

    private func isStatus(_ name: borrowing Span<UInt8>) -> Bool {
        for (index, byte) in "grpc-status".utf8.enumerated() where name[index] != byte {
            return false
        }
        return true
    }

    func headersTooLarge() {
        channel.reset(self)
    }

    func headersEnded() {}

    func data(_ bytes: borrowing Span<UInt8>) {
        guard received.count + bytes.count <= answerLimit else { return channel.reset(self) }
        unsafe bytes.withUnsafeBufferPointer { unsafe received.append(contentsOf: $0) }
        channel.consumed(bytes.count, of: self)
    }

    func inputEnded() {}

    func produce(into buffer: UnsafeMutableRawBufferPointer) -> BodyStep {
        let left = outgoing.count - sentCount
        guard left > 0 else { return .end }
        let count = min(left, buffer.count)
        unsafe outgoing.withUnsafeBytes {
            unsafe buffer.copyMemory(from: .init(rebasing: $0[sentCount..<sentCount + count]))
        }
        sentCount += count
        return .bytes(count)
    }

    func closed(_ code: ErrorCode) {
        channel.closed(self)
        worker.finish(self, code)
    }
}
