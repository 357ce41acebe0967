/// A version 7 UUID (RFC 9562, section 5.7): it sorts by the time it was made.
package struct UUID: Sendable, Hashable, Comparable {
    package let high: UInt64
    package let low: UInt64

    package init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    package static func < (left: UUID, right: UUID) -> Bool {
        (left.high, left.low) < (right.high, right.low)
    }

    /// The sixteen bytes, in the order that sorts.
    package var bytes: [UInt8] {
        (0..<16).map { index in
            let word = index < 8 ? high : low
            return UInt8(truncatingIfNeeded: word >> (56 - 8 * UInt64(index % 8)))
        }
    }
}

extension UUID: CustomStringConvertible {
    /// The 36 characters everybody knows, in lower case.
    package var description: String {
        var text: [UInt8] = []
        text.reserveCapacity(36)
        for (index, byte) in bytes.enumerated() {
            if index == 4 || index == 6 || index == 8 || index == 10 {
                text.append(UInt8(ascii: "-"))
            }
            text.append(hexadecimalDigit(byte >> 4))
            text.append(hexadecimalDigit(byte & 15))
        }
        return String(decoding: text, as: UTF8.self)
    }
}

private func hexadecimalDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
}

/// Version 7 UUIDs of one moment, each later than the one before.
///
/// A copy made before the first `next` gives the same identifiers again, so that a command that
/// runs twice names the same things.
package struct IdentifierSequence: Sendable {
    private let milliseconds: UInt64
    private var counter: UInt16
    private var random: UInt64

    package init(time: Instant, random: some RandomSource) {
        milliseconds = UInt64(clamping: time.milliseconds) & 0xFFFF_FFFF_FFFF
        counter = UInt16(truncatingIfNeeded: random.next()) & 0x07FF
        self.random = random.next()
    }

    package mutating func next() -> UUID {
        precondition(counter < 0x0FFF, "A command makes at most 2,048 identifiers.")
        counter += 1
        random = mix(random &+ 0x9E37_79B9_7F4A_7C15)
        return UUID(
            high: milliseconds << 16 | 0x7000 | UInt64(counter),
            low: 0x8000_0000_0000_0000 | random & 0x3FFF_FFFF_FFFF_FFFF)
    }

    /// The finalizer of SplitMix64 (Steele, Lea, Flood 2014).
    private func mix(_ seed: UInt64) -> UInt64 {
        var value = seed
        value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
        return value ^ value >> 31
    }
}
