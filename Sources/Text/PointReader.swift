/// Reads code points from bytes that should be UTF-8; what is none becomes U+FFFD.
struct PointReader {
    /// Where the code point read last starts.
    var start = 0
    /// Where the next one starts.
    private(set) var position = 0
    private let end: Int

    init(end: Int) {
        self.end = end
    }

    mutating func next(in text: Span<UInt8>) -> UInt32? {
        guard position < end else { return nil }
        start = position
        let (point, count) = decode(position, in: text)
        position += count
        return point
    }

    func peek(in text: Span<UInt8>) -> UInt32? {
        position < end ? decode(position, in: text).0 : nil
    }

    /// Whether ASCII follows, or nothing.
    func nextIsPlain(in text: Span<UInt8>) -> Bool {
        position >= end || text[position] < 0x80
    }

    /// The byte that follows; 0 at the end.
    func byte(in text: Span<UInt8>) -> NextByte {
        NextByte(value: position < end ? text[position] : 0)
    }

    private func decode(_ at: Int, in text: Span<UInt8>) -> (UInt32, Int) {
        let first = UInt32(text[at])
        if first < 0x80 { return (first, 1) }
        let count = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
        guard first >= 0xC2, first <= 0xF4, at + count <= end else { return (0xFFFD, 1) }
        var point = first & (0x7F >> UInt32(count))
        for place in 1..<count {
            let byte = UInt32(text[at + place])
            guard byte & 0xC0 == 0x80 else { return (0xFFFD, 1) }
            point = point << 6 | byte & 0x3F
        }
        let least: UInt32 = count == 2 ? 0x80 : count == 3 ? 0x800 : 0x1_0000
        guard point >= least, Unicode.Scalar(point) != nil else { return (0xFFFD, 1) }
        return (point, count)
    }
}

/// The byte that follows a separator.
struct NextByte {
    let value: UInt8

    var isDigit: Bool { value >= 0x30 && value <= 0x39 }
    /// Whether it may begin a letter: in ASCII, or the first byte of any other.
    var isLetter: Bool {
        value | 0x20 >= 0x61 && value | 0x20 <= 0x7A || value >= 0xC3 && value != 0xE2
    }
    var isWord: Bool { isDigit || isLetter }
}
