/// The bytes in pieces, as a connection might bring them; the same seed cuts them the same way.
package func pieces(of bytes: ArraySlice<UInt8>, cutBy seed: UInt8) -> [[UInt8]] {
    var dice = Dice(state: UInt64(seed))
    var rest = bytes
    var pieces: [[UInt8]] = []
    while !rest.isEmpty {
        let piece = rest.prefix(Int.random(in: 1...(1 + Int(seed)), using: &dice))
        pieces.append(Array(piece))
        rest = rest.dropFirst(piece.count)
    }
    return pieces
}

/// SplitMix64 (Steele, Lea and Flood, 2014).
private struct Dice: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
