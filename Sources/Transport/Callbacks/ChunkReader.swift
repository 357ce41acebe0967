/// Reads a body that comes in chunks (RFC 9112, section 7.1), without extensions and trailers.
struct ChunkReader {
    enum Outcome {
        case needsMore, done, tooLarge, malformed
    }

    private enum State {
        /// The line with a chunk's size.
        case size
        /// So many bytes of a chunk, and the end of its line.
        case bytes(Int)
        /// The empty line at the end.
        case end
    }

    private(set) var body: [UInt8] = []
    private var state = State.size

    /// Takes what it can from the front of `bytes`.
    mutating func read(_ bytes: inout [UInt8], limit: Int) -> Outcome {
        var position = 0
        defer { bytes.removeFirst(position) }
        while true {
            let rest = bytes[position...]
            switch state {
            case .size:
                // Whatever is no digit ends it, so that nothing waits for an end that cannot come.
                guard let end = rest.firstIndex(where: { !ChunkReader.isDigit($0) }) else {
                    return rest.count > 8 ? .malformed : .needsMore
                }
                guard bytes[end] == 13 else { return .malformed }
                guard end + 1 < bytes.count else { return .needsMore }
                guard bytes[end + 1] == 10, let size = ChunkReader.size(rest[..<end]) else {
                    return .malformed
                }
                guard body.count + size <= limit else { return .tooLarge }
                position = end + 2
                state = size == 0 ? .end : .bytes(size)
            case .bytes(let size):
                guard rest.count >= size + 2 else { return .needsMore }
                guard bytes[position + size] == 13, bytes[position + size + 1] == 10 else {
                    return .malformed
                }
                body += rest.prefix(size)
                position += size + 2
                state = .size
            case .end:
                guard rest.count >= 2 else { return .needsMore }
                guard bytes[position] == 13, bytes[position + 1] == 10 else { return .malformed }
                position += 2
                return .done
            }
        }
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case 48...57, 65...70, 97...102: true
        default: false
        }
    }

    /// One to eight hexadecimal digits.
    private static func size(_ digits: ArraySlice<UInt8>) -> Int? {
        guard 1...8 ~= digits.count else { return nil }
        var size = 0
        for digit in digits {
            switch digit {
            case 48...57: size = size << 4 | Int(digit - 48)
            case 65...70: size = size << 4 | Int(digit - 55)
            case 97...102: size = size << 4 | Int(digit - 87)
            default: return nil
            }
        }
        return size
    }
}
