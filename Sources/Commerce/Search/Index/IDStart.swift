internal import Basics

/// What the id of one of the goods begins with, 15 bytes, side by side with that of others.
///
/// Goods of one rank go by their ids, and this nearly always tells how.
struct IDStart: Equatable, Comparable, Sendable {
    static let stride = 15
    /// Goods of one row: 3.8 KB, which is one page of the embedded engine.
    static let rowSize = 256

    /// The bytes from the first on and those up to the last, the highest first; they share one.
    /// Behind a shorter id there are zeros, which no id has.
    private let first: UInt64
    private let last: UInt64

    /// Of an id that is not known.
    init() {
        (first, last) = (0, 0)
    }

    init(_ id: some Sequence<UInt8>) {
        var (first, last) = (UInt64(0), UInt64(0))
        for (place, byte) in id.prefix(Self.stride).enumerated() {
            if place < 8 { first |= UInt64(byte) << UInt64(56 - 8 * place) }
            if place >= Self.stride - 8 { last |= UInt64(byte) << UInt64(112 - 8 * place) }
        }
        (self.first, self.last) = (first, last)
    }

    @inline(__always)
    init(at position: Int, in row: borrowing Span<UInt8>) {
        let start = position * Self.stride
        first = row.littleEndian(at: start).byteSwapped
        last = row.littleEndian(at: start + Self.stride - 8).byteSwapped
    }

    func write(at position: Int, to row: inout [UInt8]) {
        for (place, byte) in bytes.enumerated() { row[position * Self.stride + place] = byte }
    }

    /// The whole id, if it is no longer.
    var id: [UInt8]? {
        first == 0 || last & 0xFF != 0 ? nil : Array(bytes.prefix { $0 != 0 })
    }

    @inline(__always)
    static func < (left: IDStart, right: IDStart) -> Bool {
        left.first == right.first ? left.last < right.last : left.first < right.first
    }

    private var bytes: [UInt8] {
        var bytes: [UInt8] = []
        for place in 0..<Self.stride {
            let (number, highest) = place < 8 ? (first, 56) : (last, 112)
            bytes.append(UInt8(truncatingIfNeeded: number >> UInt64(highest - 8 * place)))
        }
        return bytes
    }
}
