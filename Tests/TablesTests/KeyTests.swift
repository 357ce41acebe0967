import Tables
import TestSupport
import Testing

/// Keys are the data format: these bytes stay as they are.
@Suite struct KeyTests {
    @Test func keysBeginWithTheirTable() {
        #expect(makeKey(10, "tea") == [0, 10, 0x74, 0x65, 0x61, 0])
        #expect(makeKey(0x0102, UInt64(3)) == [1, 2, 0, 0, 0, 0, 0, 0, 0, 3])
        #expect(makeKey(22, KeyPair("A", UInt64(1))) == [0, 22, 0x41, 0, 0, 0, 0, 0, 0, 0, 0, 1])
        #expect(makeKey(5, Int64(-1)) == [0, 5, 0x7F, 255, 255, 255, 255, 255, 255, 255])
    }

    @Test func theEndComesAfterEveryKeyWithThePrefix() {
        #expect(end(of: [0, 10]) == [0, 11])
        #expect(end(of: [0, 10, 0xFF, 0xFF]) == [0, 11])
        #expect(end(of: [1, 0xFE]) == [1, 0xFF])
    }

    /// Keys sort as what they stand for, and a shorter text before what it begins.
    @Test(arguments: Seed.some(20))
    func keysSortAsTheirValues(seed: Seed) {
        var random = seed.generator
        let alphabet = Array("aA0-._/zé茶")
        func text() -> String {
            String(
                (0..<Int.random(in: 0...6, using: &random)).map { _ in
                    alphabet[Int.random(in: 0..<alphabet.count, using: &random)]
                })
        }
        for _ in 0..<200 {
            let (left, right) = (text(), text())
            let isBefore = left.utf8.lexicographicallyPrecedes(right.utf8)
            #expect(makeKey(1, left).lexicographicallyPrecedes(makeKey(1, right)) == isBefore)
            let low = Int64.random(in: .min ... .max, using: &random)
            let high = Int64.random(in: .min ... .max, using: &random)
            #expect(makeKey(1, low).lexicographicallyPrecedes(makeKey(1, high)) == (low < high))
        }
    }
}
