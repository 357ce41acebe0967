internal import Basics

/// Some values side by side in one part of a model: where each of them begins, then where the last
/// one ends, and then the values.
enum Pieces {
    static func bytes(of values: some Collection<[UInt8]>) -> [UInt8] {
        var bytes: [UInt8] = []
        let head = 4 * (values.count + 1)
        bytes.reserveCapacity(values.reduce(head) { $0 + $1.count })
        var end = head
        bytes.append(littleEndian: UInt32(end))
        for value in values {
            end += value.count
            bytes.append(littleEndian: UInt32(end))
        }
        for value in values {
            bytes += value
        }
        return bytes
    }

    /// Where the value at `place` lies in its part; nil if the part has none there.
    static func range(at place: Int, in part: borrowing Span<UInt8>) -> Range<Int>? {
        guard part.count >= 4 else { return nil }
        let head = Int(part.littleEndian32(at: 0))
        guard head <= part.count, 4 * (place + 2) <= head else { return nil }
        let start = Int(part.littleEndian32(at: 4 * place))
        let end = Int(part.littleEndian32(at: 4 * (place + 1)))
        return start <= end && end <= part.count ? start..<end : nil
    }
}
