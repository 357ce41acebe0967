import TestSupport
import Testing

@testable import RPC

@Suite struct FrameReaderTests {
    @Test func knowsTheSizeOnceThePrefixIsThere() {
        var reader = FrameReader()
        for byte in [0, 0, 0, 1] as [UInt8] {
            reader.append([byte].span)
            #expect(reader.declaredSize == nil)
            #expect(!reader.holdsMessage)
        }
        reader.append([2].span)
        #expect(reader.declaredSize == 258)
        #expect(!reader.holdsMessage)
        #expect(!reader.isEmpty)
    }

    @Test func theLargestSizeIsNotNegative() {
        var reader = FrameReader()
        reader.append([0, 0xFF, 0xFF, 0xFF, 0xFF].span)
        #expect(reader.declaredSize == 4_294_967_295)
        #expect(!reader.holdsMessage)
        #expect(!reader.holdsMoreThanOneMessage)
    }

    @Test func tellsFlagsApart() {
        for (flag, isCompressed, isUnknown) in [
            (0, false, false), (1, true, false), (2, true, true),
        ] {
            var reader = FrameReader()
            reader.append(TestCalls.framed([1], flag: UInt8(flag)).span)
            #expect(reader.isCompressed == isCompressed)
            #expect(reader.hasUnknownFlag == isUnknown)
        }
    }

    @Test func anInflatedMessageTakesThePlaceOfTheOther() {
        let reader = FrameReader(holding: [7, 8, 9])
        #expect(!reader.isCompressed)
        #expect(reader.message == [7, 8, 9])
        #expect(!reader.holdsMoreThanOneMessage)
    }

    /// However the bytes come, the same messages come out.
    @Test(arguments: Seed.some(5))
    func messagesComeOutAsTheyWentIn(seed: Seed) {
        var dice = seed.generator
        let messages = (0..<50).map { _ in
            (0..<Int.random(in: 0...4_000, using: &dice)).map { _ in
                UInt8.random(in: 0...255, using: &dice)
            }
        }
        var rest = messages.flatMap { TestCalls.framed($0) }[...]
        var reader = FrameReader()
        var found: [[UInt8]] = []
        var taken = 0
        while !rest.isEmpty {
            let part = rest.prefix(Int.random(in: 1...9_000, using: &dice))
            rest = rest.dropFirst(part.count)
            reader.append(Array(part).span)
            while reader.holdsMessage, Int.random(in: 0..<4, using: &dice) > 0 {
                found.append(reader.message)
                taken += reader.removeMessage()
            }
        }
        while reader.holdsMessage {
            found.append(reader.message)
            taken += reader.removeMessage()
        }
        #expect(found == messages, "\(seed)")
        #expect(reader.isEmpty)
        #expect(taken == messages.reduce(0) { $0 + $1.count + 5 })
    }
}
