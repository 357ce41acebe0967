import Client
import Foundation
import Schema
import TLS
import Testing
import Wire

/// A `shopwired` of its own process, on a data directory of its own.
final class RunningServer {
    let directory: String
    private(set) var port: Int
    private var process: Process

    init(directory: String? = nil) throws {
        self.directory =
            directory
            ?? FileManager.default.temporaryDirectory
            .appendingPathComponent("shopwire-\(UUID().uuidString)").path
        (process, port) = try RunningServer.start(self.directory)
    }

    deinit {
        kill()
        // What is left behind is in the folder for temporary files.
        try? FileManager.default.removeItem(atPath: directory)
    }

    /// Ends it as a power cut would.
    func kill() {
        guard process.isRunning else { return }
        Foundation.kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }

    /// Asks it to end, and gives its exit status.
    func terminate() -> Int32 {
        process.terminate()
        process.waitUntilExit()
        return process.terminationStatus
    }

    func restart() throws {
        kill()
        (process, port) = try RunningServer.start(directory)
    }

    func connect() throws -> Connection {
        let authority = try Data(contentsOf: URL(filePath: "\(directory)/tls/ca.pem"))
        return try Connection(
            to: "localhost:\(port)",
            .tls(ClientContext(certificateAuthorityPEM: Array(authority))))
    }

    func key() throws -> String {
        try String(contentsOfFile: "\(directory)/owner.key", encoding: .utf8)
            .trimmingCharacters(in: .whitespacesAndNewlines)
    }

    /// Calls a method as the owner.
    func call<Request: Message, Response: Message>(
        _ path: String, _ request: Request, as type: Response.Type = Response.self
    ) throws -> Response {
        let connection = try connect()
        defer { connection.close() }
        let options = CallOptions(token: try key(), timeout: .seconds(10))
        return try Response.decode(try connection.call(path, request.encoded(), options))
    }

    /// What a second start on `directory` says, and how it ends.
    static func failure(on directory: String) throws -> (text: String, status: Int32) {
        let process = makeProcess(directory)
        let errors = Pipe()
        process.standardError = errors
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        let text = errors.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (String(decoding: text, as: UTF8.self), process.terminationStatus)
    }

    private static func start(_ directory: String) throws -> (Process, Int) {
        let process = makeProcess(directory)
        let output = Pipe()
        process.standardOutput = output
        try process.run()
        var line = ""
        while !line.hasSuffix("\n") {
            let bytes = output.fileHandleForReading.availableData
            try #require(!bytes.isEmpty, "The server ended before it listened.")
            line += String(decoding: bytes, as: UTF8.self)
        }
        let port = line.trimmingCharacters(in: .newlines).split(separator: ":").last
        return (process, try #require(port.flatMap { Int($0) }))
    }

    private static func makeProcess(_ directory: String) -> Process {
        let process = Process()
        // The programs lie beside the bundle with the tests.
        process.executableURL = URL(filePath: CommandLine.arguments[0])
            .deletingLastPathComponent().appendingPathComponent("shopwired")
        process.arguments = [
            "serve", "--data-dir", directory, "--listen", "127.0.0.1:0", "--loops", "2",
        ]
        return process
    }
}
