import Foundation
import TestSupport
import Wire

/// Python's protobuf, which makes messages and judges what we make of them.
struct PythonPeer {
    private let place: TemporaryFolder
    private var folder: URL { URL(filePath: place.path) }
    private let python: URL
    private let script: URL

    static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    private static let python = root.appending(path: ".build/venv/bin/python")

    /// Whether `tools/setup test` has installed it.
    static var isInstalled: Bool {
        FileManager.default.isExecutableFile(atPath: python.path)
    }

    /// A peer that knows the files of a schema.
    init(_ files: [DescriptorFile]) throws {
        python = PythonPeer.python
        script = PythonPeer.root.appending(path: "Tests/Peers/protobuf_peer.py")
        place = try TemporaryFolder()
        var set: [UInt8] = []
        for file in files {
            set.appendField(1, bytes: file.bytes.span)
        }
        try Data(set).write(to: folder.appending(path: "set"))
    }

    /// Lines of `type hexadecimal-bytes`, `count` of each type.
    func make(seed: UInt64, count: Int) throws -> String {
        try run(["make", folder.appending(path: "set").path, "\(seed)", "\(count)"], input: "")
    }

    /// What the peer says of the lines that came back; the number of lines when all are right.
    func judge(sent: String, came: String) throws -> String {
        let sentFile = folder.appending(path: "sent")
        try Data(sent.utf8).write(to: sentFile)
        return try run(
            ["judge", folder.appending(path: "set").path, sentFile.path], input: came)
    }

    private func run(_ arguments: [String], input: String) throws -> String {
        let inputFile = folder.appending(path: "input")
        let outputFile = folder.appending(path: "output")
        try Data(input.utf8).write(to: inputFile)
        try Data().write(to: outputFile)
        let process = Process()
        process.executableURL = python
        process.arguments = [script.path] + arguments
        process.standardInput = try FileHandle(forReadingFrom: inputFile)
        let output = try FileHandle(forWritingTo: outputFile)
        process.standardOutput = output
        process.standardError = output
        try process.run()
        process.waitUntilExit()
        return String(decoding: try Data(contentsOf: outputFile), as: UTF8.self)
    }
}
