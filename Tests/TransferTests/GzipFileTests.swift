import Compression
import Testing

@testable import Transfer

@Suite struct GzipFileTests {
    private let text: String = {
        let rows = (1...5_000).map { "\($0)\tTea \($0 &* 7919)\t\($0)\tEUR" }
        return (["id\ttitle\tprice_minor\tcurrency"] + rows).joined(separator: "\n") + "\n"
    }()

    private func compressed(_ text: String) -> [UInt8] {
        var writer = GzipFileWriter()
        var output: [UInt8] = []
        let bytes = Array(text.utf8)
        for start in stride(from: 0, to: bytes.count, by: 1_000) {
            let piece = Array(bytes[start..<min(start + 1_000, bytes.count)])
            writer.compress(piece.span, into: &output)
        }
        writer.finish(into: &output)
        return output
    }

    @Test func compressedRowsAreTheSameRows() throws {
        let plain = try FileOfRows(text, name: "goods.tsv").words()
        #expect(plain.count == 5_000)
        #expect(try FileOfRows(compressed(text), name: "goods.tsv.gz").words() == plain)
    }

    @Test func membersBehindEachOtherAreOneFile() throws {
        let half = text.index(text.startIndex, offsetBy: text.count / 2)
        let members = compressed(String(text[..<half])) + compressed(String(text[half...]))
        #expect(
            try FileOfRows(members, name: "goods.tsv.gz").words()
                == FileOfRows(text, name: "goods.tsv").words())
    }

    @Test func aFileThatEndsInTheMiddleGivesItsRowsAndThenSaysSo() throws {
        let whole = try FileOfRows(text, name: "goods.tsv").outcomes()
        let bytes = compressed(text)
        for count in stride(from: 200, to: bytes.count, by: bytes.count / 7) {
            let file = try FileOfRows(Array(bytes[..<count]), name: "goods.tsv.gz")
            let outcomes = try file.outcomes()
            let rows = outcomes.dropLast()
            #expect(Array(whole[..<rows.count]) == Array(rows))
            #expect(outcomes.last == .broken(line: UInt64(rows.count + 2), .cutOff))
        }
    }

    @Test func nothingOfADamagedFileIsUsed() throws {
        let bytes = compressed(text)
        for position in stride(from: 1_000, to: bytes.count, by: bytes.count / 9) {
            var damaged = bytes
            damaged[position] ^= 0x55
            let file = try FileOfRows(damaged, name: "goods.tsv.gz")
            #expect(throws: SourceError.damaged) { try file.outcomes() }
        }
    }

    @Test func whatFollowsAMemberMustBeOne() throws {
        let file = try FileOfRows(compressed(text) + [1, 2, 3], name: "goods.tsv.gz")
        #expect(throws: SourceError.damaged) { try file.outcomes() }
    }
}
