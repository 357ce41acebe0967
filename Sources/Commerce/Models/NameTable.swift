internal import Basics

/// Numbers for names, in the order in which the names came.
struct NameTable {
    private(set) var names = NameList()
    /// The numbers and 1 more, by hash; 0 where there is none. Half of them stay free.
    private var slots = [Int32](repeating: 0, count: 64)

    /// The number of a name, which is a new one if the name is.
    mutating func number(of name: borrowing Span<UInt8>) -> Int32 {
        let hash = name.nameHash
        var slot = Int(hash) & (slots.count - 1)
        while slots[slot] != 0 {
            let number = Int(slots[slot]) - 1
            if names.hashes[number] == hash, names.name(number).equals(name) {
                return Int32(number)
            }
            slot = (slot + 1) & (slots.count - 1)
        }
        names.append(name)
        slots[slot] = Int32(names.count)
        if 2 * names.count > slots.count { grow() }
        return Int32(names.count - 1)
    }

    private mutating func grow() {
        slots = [Int32](repeating: 0, count: 2 * slots.count)
        for (number, hash) in names.hashes.enumerated() {
            var slot = Int(hash) & (slots.count - 1)
            while slots[slot] != 0 {
                slot = (slot + 1) & (slots.count - 1)
            }
            slots[slot] = Int32(number + 1)
        }
    }
}
