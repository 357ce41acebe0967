/// The stems of words that came lately: goods repeat their words, and stemming one takes as long as
/// all else that is done with it.
///
/// A word has one place, by its hash, and drives out what was there.
struct KnownStems {
    private static let places = 1_024
    /// A place holds both counts, the script, and up to 30 bytes each of word and stem.
    private static let width = 64
    private static let longest = 30
    /// So many words come before a table is worth making: a query has fewer.
    private static let patience = 100

    private var table: [UInt8] = []
    private var missed = 0

    /// Appends the stem of a word to the same bytes, if it is known.
    func append(
        _ range: Range<Int>, _ script: Characters.Script, to bytes: inout [UInt8]
    ) -> Bool {
        guard !table.isEmpty, range.count <= Self.longest else { return false }
        let place = place(of: range, in: bytes)
        guard table[place] == UInt8(range.count), table[place + 2] == UInt8(script.rawValue) else {
            return false
        }
        var at = place + 3
        for byte in range {
            if table[at] != bytes[byte] { return false }
            at += 1
        }
        for offset in 0..<Int(table[place + 1]) { bytes.append(table[at + offset]) }
        return true
    }

    /// Keeps the stem of a word, which stands at the end of the bytes.
    mutating func keep(
        _ range: Range<Int>, _ script: Characters.Script, stem count: Int, in bytes: [UInt8]
    ) {
        guard range.count <= Self.longest, count <= Self.longest else { return }
        missed += 1
        guard missed > Self.patience else { return }
        if table.isEmpty { table = [UInt8](repeating: 0, count: Self.places * Self.width) }
        let place = place(of: range, in: bytes)
        table[place] = UInt8(range.count)
        table[place + 1] = UInt8(count)
        table[place + 2] = UInt8(script.rawValue)
        var at = place + 3
        for byte in range {
            table[at] = bytes[byte]
            at += 1
        }
        for byte in (bytes.count - count)..<bytes.count {
            table[at] = bytes[byte]
            at += 1
        }
    }

    private func place(of range: Range<Int>, in bytes: [UInt8]) -> Int {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for place in range { hash = (hash ^ UInt64(bytes[place])) &* 0x100_0000_01B3 }
        return Int((hash ^ hash >> 32) % UInt64(Self.places)) * Self.width
    }
}
