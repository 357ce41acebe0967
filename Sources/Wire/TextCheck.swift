internal import CWire

/// What a text must be for protobuf and for its pattern.
enum TextCheck {
    /// How many scalars the text has and whether NUL is one, or nil if it is not UTF-8.
    @unsafe static func scalars(
        in text: UnsafeBufferPointer<UInt8>
    ) -> (count: Int, hasNUL: Bool)? {
        var hasNUL = false
        var count = 0
        var position = 0
        while position < text.count {
            if let isNULThere = unsafe eightASCII(text, at: position) {
                if isNULThere { hasNUL = true }
                position += 8
                count += 8
                continue
            }
            let byte = unsafe text[position]
            if byte < 0x80 {
                if byte == 0 { hasNUL = true }
                position += 1
            } else {
                let length = unsafe sequenceLength(text, at: position, first: byte)
                if length == 0 { return nil }
                position += length
            }
            count += 1
        }
        return (count, hasNUL)
    }

    /// Whether NUL is among the next eight bytes, or nil if they are not ASCII or not that many.
    @unsafe @inline(__always) private static func eightASCII(
        _ text: UnsafeBufferPointer<UInt8>, at position: Int
    ) -> Bool? {
        guard text.count - position >= 8 else { return nil }
        let word = unsafe UnsafeRawBufferPointer(text).loadUnaligned(
            fromByteOffset: position, as: UInt64.self)
        guard word & 0x8080_8080_8080_8080 == 0 else { return nil }
        // No byte has its top bit, so taking one from each sets such a bit only if a byte is 0.
        return (word &- 0x0101_0101_0101_0101) & 0x8080_8080_8080_8080 != 0
    }

    /// The length of the well-formed sequence of several bytes that starts here, or 0.
    @unsafe private static func sequenceLength(
        _ text: UnsafeBufferPointer<UInt8>, at position: Int, first: UInt8
    ) -> Int {
        let left = text.count - position
        guard left >= 2 else { return 0 }
        let second = unsafe text[position + 1]
        let length: Int
        let seconds: ClosedRange<UInt8>
        switch first {
        case 0xc2...0xdf: (length, seconds) = (2, 0x80...0xbf)
        case 0xe0: (length, seconds) = (3, 0xa0...0xbf)
        case 0xed: (length, seconds) = (3, 0x80...0x9f)
        case 0xe1...0xef: (length, seconds) = (3, 0x80...0xbf)
        case 0xf0: (length, seconds) = (4, 0x90...0xbf)
        case 0xf1...0xf3: (length, seconds) = (4, 0x80...0xbf)
        case 0xf4: (length, seconds) = (4, 0x80...0x8f)
        default: return 0
        }
        guard left >= length, seconds.contains(second) else { return 0 }
        for offset in 2..<max(length, 2) where unsafe text[position + offset] & 0xc0 != 0x80 {
            return 0
        }
        return length
    }

    /// Whether the text has the pattern's shape.
    @unsafe static func fits(
        _ text: UnsafeBufferPointer<UInt8>, _ pattern: UnsafePointer<WirePattern>
    ) -> Bool {
        let pattern = unsafe pattern.pointee
        guard unsafe text.count >= Int(pattern.min_length),
            unsafe text.count <= Int(pattern.max_length)
        else {
            return false
        }
        for position in text.indices {
            let byte = unsafe text[position]
            let set = unsafe byte < 64 ? pattern.low : byte < 128 ? pattern.high : 0
            if set >> UInt64(byte & 63) & 1 == 0 { return false }
        }
        guard let form = unsafe pattern.form else { return true }
        return text.indices.allSatisfy { position in
            unsafe (form[position] == 0x2d) == (text[position] == 0x2d)
        }
    }
}
