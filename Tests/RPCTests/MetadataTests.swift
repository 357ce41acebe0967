import Testing

@testable import RPC

@Suite struct MetadataTests {
    private func metadata(_ fields: [(String, String)], limit: Int = 8_192) -> Metadata {
        var metadata = Metadata()
        for (name, value) in fields {
            metadata.append(Array(name.utf8).span, Array(value.utf8).span, limit: limit)
        }
        return metadata
    }

    @Test func valuesKeepTheirOrder() {
        let kept = metadata([("a", "1"), ("b", "2"), ("a", "3"), ("ab", "4"), ("a", "")])
        #expect(kept.values(of: "a") == ["1", "3", ""])
        #expect(kept.values(of: "ab") == ["4"])
        #expect(kept.values(of: "c").isEmpty)
    }

    @Test func binaryValuesMayBePaddedOrJoined() {
        let kept = metadata([("k-bin", "Zg==, Zm8"), ("k-bin", "Zm9v"), ("k-bin", "")])
        #expect(
            kept.binaryValues(of: "k-bin") == [
                Array("f".utf8), Array("fo".utf8), Array("foo".utf8),
            ])
    }

    @Test func whatIsNotBase64IsLeftOut() {
        let kept = metadata([("k-bin", "Z,Zg,Z g,?"), ("k-bin", "=")])
        #expect(kept.binaryValues(of: "k-bin") == [Array("f".utf8)])
    }

    @Test func whatDoesNotFitIsNotKept() {
        let kept = metadata([("a", "12345"), ("a", "123456"), ("a", "7")], limit: 8)
        #expect(kept.values(of: "a") == ["12345", "7"])
    }

    @Test func bytesThatAreNoTextDoNoHarm() {
        var kept = Metadata()
        kept.append(Array("a".utf8).span, [0xFF, 0x80].span, limit: 10)
        #expect(kept.values(of: "a") == ["\u{FFFD}\u{FFFD}"])
    }

    @Test func anotherCallStartsEmpty() {
        var kept = metadata([("a", "1")])
        kept.removeAll()
        #expect(kept.values(of: "a").isEmpty)
    }
}
