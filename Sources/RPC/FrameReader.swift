internal import Basics
internal import Wire

/// Finds the messages in the bytes of a gRPC body: one byte that says whether it is compressed,
/// four bytes of length, and the message.
struct FrameReader {
    static let prefix = 5

    private var bytes: [UInt8] = []
    private var start = 0

    var count: Int {
        bytes.count - start
    }

    var isEmpty: Bool {
        count == 0
    }

    mutating func append(_ more: borrowing Span<UInt8>) {
        bytes.append(more)
    }

    mutating func removeAll(keeping capacity: Int) {
        start = 0
        if bytes.capacity > capacity {
            bytes = []
        } else {
            bytes.removeAll(keepingCapacity: true)
        }
    }

    /// The length of the first message as its prefix has it; `nil` if that is not there yet.
    var declaredSize: Int? {
        guard count >= FrameReader.prefix else { return nil }
        var size = 0
        for index in 1..<FrameReader.prefix {
            size = size << 8 | Int(bytes[start + index])
        }
        return size
    }

    /// Whether the first message is there whole.
    var holdsMessage: Bool {
        guard let size = declaredSize else { return false }
        return count >= FrameReader.prefix + size
    }

    var holdsMoreThanOneMessage: Bool {
        guard let size = declaredSize else { return false }
        return count > FrameReader.prefix + size
    }

    /// The first byte of the first message; anything but 0 says that it is compressed.
    var isCompressed: Bool {
        !isEmpty && bytes[start] != 0
    }

    /// Whether the first byte of the first message is neither 0 nor 1.
    var hasUnknownFlag: Bool {
        !isEmpty && bytes[start] > 1
    }

    /// Lends the first message, which must be there whole.
    func withMessage<Result>(
        _ body: (borrowing Span<UInt8>) throws -> Result
    ) rethrows -> Result {
        let end = start + FrameReader.prefix + (declaredSize ?? 0)
        return try body(bytes.span.extracting(start + FrameReader.prefix..<end))
    }

    /// A copy of the first message, which must be there whole.
    var message: [UInt8] {
        withMessage { Array($0) }
    }

    /// Lets go of the first message; says how many bytes it took.
    mutating func removeMessage() -> Int {
        let size = FrameReader.prefix + (declaredSize ?? 0)
        start += size
        if start == bytes.count {
            bytes.removeAll(keepingCapacity: true)
            start = 0
        } else if start > 1 << 16 {
            bytes.removeSubrange(..<start)
            start = 0
        }
        return size
    }

    init() {}

    /// Holds one message and nothing else.
    init(holding message: [UInt8]) {
        bytes = framed(message, compressed: false)
    }
}

/// A message with its prefix.
func framed(_ message: [UInt8], compressed: Bool) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(FrameReader.prefix + message.count)
    bytes.append(compressed ? 1 : 0)
    appendLength(message.count, to: &bytes)
    bytes.append(contentsOf: message)
    return bytes
}

private func appendLength(_ count: Int, to bytes: inout [UInt8]) {
    for shift in [24, 16, 8, 0] {
        bytes.append(UInt8(truncatingIfNeeded: count >> shift))
    }
}

extension Reply {
    /// Leaves room for the prefix of the message that follows.
    mutating func startFrame() {
        bytes.append(0)
        appendLength(0, to: &bytes)
    }

    /// Fills in the prefix of the one message.
    mutating func endFrame() {
        let size = bytes.count - FrameReader.prefix
        for index in 1..<FrameReader.prefix {
            bytes[index] = UInt8(truncatingIfNeeded: size >> (32 - 8 * index))
        }
    }
}
