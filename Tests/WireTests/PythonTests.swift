import Schema
import Testing
import Wire

/// Python's protobuf and ours read what the other wrote, for every type of message there is.
@Suite(.enabled(if: PythonPeer.isInstalled, "tools/setup test installs Python's protobuf"))
struct PythonTests {
    @Test(arguments: [1, 2, 3] as [UInt64])
    func everyMessageOfTheSchemaComesBackTheSame(seed: UInt64) throws {
        try exchange(descriptorFiles, messageTypes, seed: seed, count: 40)
    }

    @Test(arguments: [4, 5, 6] as [UInt64])
    func everyKindOfFieldComesBackTheSame(seed: UInt64) throws {
        try exchange(testingDescriptorFiles, testingMessageTypes, seed: seed, count: 500)
    }

    private func exchange(
        _ files: [DescriptorFile], _ types: [any Message.Type], seed: UInt64, count: Int
    ) throws {
        let peer = try PythonPeer(files)
        let known = Dictionary(uniqueKeysWithValues: types.map { ($0.descriptor.name, $0) })
        let sent = try peer.make(seed: seed, count: count).split(separator: "\n").filter { line in
            known[String(line.prefix { $0 != " " })] != nil
        }
        #expect(sent.count == types.count * count, "seed \(seed)")
        let came = try sent.map { line in
            let parts = line.split(separator: " ", omittingEmptySubsequences: false)
            let type = try #require(known[String(parts[0])])
            return "\(parts[0]) " + hexadecimal(try rewritten(bytes(parts[1]), as: type))
        }
        let verdict = try peer.judge(
            sent: sent.joined(separator: "\n"), came: came.joined(separator: "\n"))
        #expect(verdict == "\(sent.count)\n", "seed \(seed)")
    }

    /// The bytes after validation, decoding and encoding.
    private func rewritten<M: Message>(_ bytes: [UInt8], as type: M.Type) throws -> [UInt8] {
        do {
            try validate(bytes.span, as: M.descriptor)
        } catch .violations {
            // Random values break bounds; only what is malformed must not be decoded.
        }
        let message = try M.decode(bytes)
        let encoded = message.encoded()
        #expect(try M.decode(encoded).encoded() == encoded)
        return encoded
    }

    private func bytes(_ text: Substring) -> [UInt8] {
        let digits = text.utf8.map { $0 < 0x3a ? $0 - 0x30 : $0 - 0x57 }
        return stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
    }

    private func hexadecimal(_ bytes: [UInt8]) -> String {
        let digits = Array("0123456789abcdef".utf8)
        return String(
            decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] },
            as: UTF8.self)
    }
}
