internal import Basics
internal import Wire

/// Names, one behind the other in one piece of memory, each with its hash.
struct NameList {
    private var bytes: [UInt8] = []
    private var ends: [Int] = []
    private(set) var hashes: [UInt32] = []

    var count: Int {
        ends.count
    }

    mutating func append(_ name: borrowing Span<UInt8>) {
        bytes.append(name)
        ends.append(bytes.count)
        hashes.append(name.nameHash)
    }

    mutating func append(_ name: String) {
        append(Array(name.utf8).span)
    }

    /// The bytes of the name at `place`.
    @_lifetime(borrow self)
    borrowing func name(_ place: Int) -> Span<UInt8> {
        bytes.span.extracting((place == 0 ? 0 : ends[place - 1])..<ends[place])
    }

    /// The name at `place`.
    func text(_ place: Int) -> String {
        String(name(place))
    }
}

extension Span where Element == UInt8 {
    /// A hash that is the same everywhere and always, for models keep it: eight bytes at a time,
    /// multiplied by the odd constant of MurmurHash3's last step and folded.
    var nameHash: UInt32 {
        var hash = UInt64(truncatingIfNeeded: count)
        var place = 0
        while place + 8 <= count {
            hash = folded(hash ^ littleEndian(at: place))
            place += 8
        }
        var rest: UInt64 = 0
        while place < count {
            rest = rest << 8 | UInt64(self[place])
            place += 1
        }
        return UInt32(truncatingIfNeeded: folded(hash ^ rest))
    }
}

private func folded(_ value: UInt64) -> UInt64 {
    let product = value &* 0xff51_afd7_ed55_8ccd
    return product ^ product >> 32
}
