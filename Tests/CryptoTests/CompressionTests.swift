import Compression
import Foundation
import Testing

@Suite struct CompressionTests {
    private func compress(_ bytes: [UInt8]) -> [UInt8] {
        var compressor = Compressor()
        var output: [UInt8] = []
        compressor.compress(bytes.span, into: &output)
        return output
    }

    private func inflate(_ bytes: [UInt8], limit: Int) throws -> [UInt8] {
        var decompressor = Decompressor()
        var output: [UInt8] = []
        try decompressor.inflate(bytes.span, limit: limit, into: &output)
        return output
    }

    private func sample(_ count: Int) -> [UInt8] {
        (0..<count).map { UInt8(truncatingIfNeeded: $0 &* $0 >> 7) }
    }

    @Test(arguments: [0, 1, 100, 16_384, 16_385, 1_000_000])
    func whatGoesInComesOut(count: Int) throws {
        let bytes = sample(count)
        #expect(try inflate(compress(bytes), limit: count) == bytes)
    }

    @Test(arguments: [1, 100, 16_384, 16_385, 1_000_000])
    func theLimitIsExact(count: Int) throws {
        let compressed = compress(sample(count))
        #expect(throws: CompressionError.tooLarge) { try inflate(compressed, limit: count - 1) }
        #expect(throws: CompressionError.tooLarge) { try inflate(compressed, limit: 0) }
    }

    @Test func aBombStopsAtTheLimit() throws {
        let bomb = compress([UInt8](repeating: 0, count: 50_000_000))
        #expect(bomb.count < 300_000)
        var decompressor = Decompressor()
        var output: [UInt8] = []
        #expect(throws: CompressionError.tooLarge) {
            try decompressor.inflate(bomb.span, limit: 4_000_000, into: &output)
        }
        #expect(output.count <= 4_000_000)
        #expect(output.capacity < 16_000_000)
    }

    @Test func refusesWhatIsCutDamagedOrFollowedByMore() throws {
        let bytes = sample(300)
        let good = compress(bytes)
        for count in good.indices {
            #expect(throws: CompressionError.corrupt) {
                try inflate(Array(good[..<count]), limit: 1000)
            }
        }
        // Bytes 4 to 9 say when and where it was made, which nobody checks.
        for index in 10..<good.count {
            var damaged = good
            damaged[index] ^= 0x41
            #expect(throws: CompressionError.self) { try inflate(damaged, limit: 1000) }
        }
        #expect(throws: CompressionError.corrupt) { try inflate(good + [0], limit: 1000) }
        #expect(throws: CompressionError.corrupt) { try inflate(good + good, limit: 1000) }
        #expect(throws: CompressionError.corrupt) { try inflate(bytes, limit: 1000) }
    }

    @Test func oneOfEachServesManyMessages() throws {
        var compressor = Compressor()
        var decompressor = Decompressor()
        for count in 0..<100 {
            var compressed: [UInt8] = []
            compressor.compress(sample(count).span, into: &compressed)
            #expect(compressed == compress(sample(count)))
            var output: [UInt8] = [7]
            let cut = Array(compressed.dropLast())
            #expect(throws: CompressionError.corrupt) {
                try decompressor.inflate(cut.span, limit: 1000, into: &output)
            }
            output = [7]
            try decompressor.inflate(compressed.span, limit: 1000, into: &output)
            #expect(output == [7] + sample(count))
        }
    }

    @Test func otherProgramsReadIt() throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/gzip")
        process.arguments = ["-dc"]
        let input = Pipe()
        let output = Pipe()
        process.standardInput = input
        process.standardOutput = output
        try process.run()
        input.fileHandleForWriting.write(Data(compress(sample(5000))))
        try input.fileHandleForWriting.close()
        #expect(Array(output.fileHandleForReading.readDataToEndOfFile()) == sample(5000))
        process.waitUntilExit()
    }
}
