internal import Basics
internal import Wire

/// Tells which number each of many names has, in parts with some names each: a name's hash says in
/// which part it is and where to look there, in place.
///
/// A part is a count of slots, the slots, and the names. A slot has the place of a name in the
/// part, or 0; at that place are the name's number, its length and its bytes.
enum NameIndex {
    /// Names of a part, on the average: a part is a few pages of the embedded engine.
    private static let namesOfPart = 256

    static func partCount(of names: Int) -> Int {
        max(1, (names + namesOfPart - 1) / namesOfPart)
    }

    /// The part in which a name of this hash is.
    static func part(of hash: UInt32, among parts: Int) -> Int {
        Int(hash) % parts
    }

    /// The parts of these names, whose numbers are their places.
    static func parts(of names: NameList) -> [[UInt8]] {
        let count = partCount(of: names.count)
        var members = [[Int]](repeating: [], count: count)
        for (number, hash) in names.hashes.enumerated() {
            members[part(of: hash, among: count)].append(number)
        }
        return members.map { bytes(of: $0, among: names) }
    }

    private static func bytes(of members: [Int], among names: NameList) -> [UInt8] {
        // Half of the slots stay free, so that few steps lead to a name, or to none.
        let slotCount = max(1, 2 * members.count)
        var slots = [UInt32](repeating: 0, count: slotCount)
        var entries: [UInt8] = []
        for number in members {
            var slot = firstSlot(names.hashes[number], slotCount)
            while slots[slot] != 0 {
                slot = slot + 1 == slotCount ? 0 : slot + 1
            }
            slots[slot] = UInt32(4 * (slotCount + 1) + entries.count)
            let name = names.name(number)
            entries.append(littleEndian: UInt32(number))
            entries.append(littleEndian: UInt32(name.count))
            entries.append(name)
        }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(4 * (slotCount + 1) + entries.count)
        bytes.append(littleEndian: UInt32(slotCount))
        for slot in slots {
            bytes.append(littleEndian: slot)
        }
        return bytes + entries
    }

    /// The number of a name, as its part says; nil if that does not have it.
    static func number(
        of name: borrowing Span<UInt8>, hash: UInt32, in part: borrowing Span<UInt8>
    ) -> Int32? {
        guard part.count >= 4 else { return nil }
        let slotCount = Int(part.littleEndian32(at: 0))
        guard slotCount > 0, 4 * (slotCount + 1) <= part.count else { return nil }
        var slot = firstSlot(hash, slotCount)
        for _ in 0..<slotCount {
            let place = Int(part.littleEndian32(at: 4 * (slot + 1)))
            guard place > 0, place + 8 <= part.count else { return nil }
            let end = place + 8 + Int(part.littleEndian32(at: place + 4))
            guard end <= part.count else { return nil }
            if part.extracting(place + 8..<end).equals(name) {
                return Int32(bitPattern: part.littleEndian32(at: place))
            }
            slot = slot + 1 == slotCount ? 0 : slot + 1
        }
        return nil
    }

    private static func firstSlot(_ hash: UInt32, _ slotCount: Int) -> Int {
        // The part was chosen by the low bits, which say little here.
        Int((hash &* 0x9E37_79B1) >> 8) % slotCount
    }
}
