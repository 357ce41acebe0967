import Foundation
import TestSupport
import Testing

/// The command line, run against a server as its owner.
final class ShopwireProgram {
    private let process = Process()
    private let output = Pipe()
    private let folder: TemporaryFolder
    private let errors: URL
    private var read = ""

    /// Starts it with these arguments.
    init(_ arguments: [String], on server: RunningServer) throws {
        folder = try TemporaryFolder()
        errors = URL(filePath: folder.path("errors"))
        try Data().write(to: errors)
        process.executableURL = URL(filePath: CommandLine.arguments[0])
            .deletingLastPathComponent().appendingPathComponent("shopwire")
        process.arguments = arguments
        process.environment = ProcessInfo.processInfo.environment.merging([
            "SHOPWIRE_SERVER": "localhost:\(server.port)",
            "SHOPWIRE_CA": "\(server.directory)/tls/ca.pem",
            "SHOPWIRE_KEY": "\(server.directory)/owner.key",
        ]) { _, ours in ours }
        process.standardOutput = output
        process.standardError = try FileHandle(forWritingTo: errors)
        try process.run()
    }

    deinit {
        process.terminate()
    }

    /// The next line that it prints; nil at the end.
    func nextLine() -> String? {
        while true {
            if let end = read.firstIndex(of: "\n") {
                let line = String(read[..<end])
                read = String(read[read.index(after: end)...])
                return line
            }
            let bytes = output.fileHandleForReading.availableData
            guard !bytes.isEmpty else { return nil }
            read += String(decoding: bytes, as: UTF8.self)
        }
    }

    /// What it printed from here on, what it complained of, and how it ended.
    func finish() throws -> (text: String, errors: String, status: Int32) {
        var text = ""
        while let line = nextLine() {
            text += line + "\n"
        }
        process.waitUntilExit()
        let complaints = try String(contentsOf: errors, encoding: .utf8)
        return (text, complaints, process.terminationStatus)
    }

    /// Runs it from beginning to end.
    static func run(
        _ arguments: [String], on server: RunningServer
    ) throws -> (text: String, errors: String, status: Int32) {
        try ShopwireProgram(arguments, on: server).finish()
    }
}
