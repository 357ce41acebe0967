import Client
import Foundation
import Schema
import TLS
import TestSupport
import Testing
import Wire

/// A `shopwired` of its own process, on a data directory of its own.
final class RunningServer {
    let directory: String
    /// Where that is, unless it is the test's.
    private let folder: TemporaryFolder?
    private(set) var port: Int
    /// Where providers report, if it was told to take reports.
    private(set) var callbacksPort: Int?
    private var process: Process
    private let arguments: [String]
    /// What it writes to its log, as long as somebody waits for that.
    private let log = Pipe()
    private var logged = ""

    /// Starts it with these arguments beside those it needs.
    ///
    /// A `directory` that is given stays when the server goes. No file of its may grow beyond
    /// `fileLimit` bytes, as on a disk that is full; a restart lifts that.
    init(directory: String? = nil, arguments: [String] = [], fileLimit: Int? = nil) throws {
        folder = directory == nil ? try TemporaryFolder() : nil
        self.directory = try directory ?? #require(folder).path("shop")
        self.arguments = arguments
        let output = arguments.isEmpty ? nil : log
        let ports: [Int]
        (process, ports) = try RunningServer.start(
            self.directory, arguments, log: output, fileLimit: fileLimit)
        port = ports[0]
        callbacksPort = ports.dropFirst().first
    }

    deinit {
        kill()
    }

    var processNumber: Int32 {
        process.processIdentifier
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

    /// Ends it as a power cut would, and starts it again, where it was if `keepsPort` says so.
    func restart(keepsPort: Bool = false) throws {
        kill()
        let ports: [Int]
        (process, ports) = try RunningServer.start(
            directory, arguments, port: keepsPort ? port : 0, log: nil)
        port = ports[0]
        callbacksPort = ports.dropFirst().first
    }

    /// Asks it to read its certificate again.
    func hangUp() {
        Foundation.kill(process.processIdentifier, SIGHUP)
    }

    /// Reads its log until there is a line with `sentence`, from where the last one was.
    ///
    /// Only a server that was started with arguments has a log to read.
    func waitForLog(_ sentence: String) throws {
        while true {
            if let end = logged.range(of: sentence)?.upperBound {
                logged = String(logged[end...])
                return
            }
            let bytes = log.fileHandleForReading.availableData
            try #require(!bytes.isEmpty, "The server ended without saying: \(sentence)")
            logged += String(decoding: bytes, as: UTF8.self)
        }
    }

    /// What it wrote to its log since the line waited for last; it must have ended.
    func restOfLog() -> String {
        logged + String(decoding: log.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
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
        try outcome(["serve", "--data-dir", directory, "--listen", "127.0.0.1:0"])
    }

    /// What the program says when it is run with `arguments`, which must not serve.
    ///
    /// Unless it `mayPass`, modes of files hold for it also if it runs as root.
    static func outcome(
        _ arguments: [String], mayPass: Bool = true
    ) throws -> (text: String, status: Int32) {
        let process = makeProcess(arguments)
        if !mayPass, getuid() == 0, let program = process.executableURL {
            process.executableURL = URL(filePath: "/usr/bin/setpriv")
            process.arguments =
                ["--bounding-set=-dac_override,-dac_read_search", program.path] + arguments
        }
        let output = Pipe()
        process.standardError = output
        process.standardOutput = output
        try process.run()
        let text = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (String(decoding: text, as: UTF8.self), process.terminationStatus)
    }

    /// What `shopwired verify` says about `directory`.
    static func verify(_ directory: String) throws -> (text: String, status: Int32) {
        try outcome(["verify", "--data-dir", directory])
    }

    /// Lets its files grow again.
    func liftFileLimit() throws {
        let change = Process()
        change.executableURL = URL(filePath: "/usr/bin/prlimit")
        change.arguments = ["--pid=\(process.processIdentifier)", "--fsize=unlimited:"]
        try change.run()
        change.waitUntilExit()
        try #require(change.terminationStatus == 0)
    }

    private static func start(
        _ directory: String, _ arguments: [String], port: Int = 0, log: Pipe?,
        fileLimit: Int? = nil
    ) throws -> (Process, ports: [Int]) {
        let arguments =
            ["serve", "--data-dir", directory, "--listen", "127.0.0.1:\(port)", "--loops", "2"]
            + arguments
        let process = makeProcess(arguments)
        if let fileLimit, let program = process.executableURL {
            process.executableURL = URL(filePath: "/usr/bin/prlimit")
            process.arguments = ["--fsize=\(fileLimit):", program.path] + arguments
        }
        let output = Pipe()
        process.standardOutput = output
        if let log {
            process.standardError = log
        }
        try process.run()
        var line = ""
        while !line.hasSuffix("\n") {
            let bytes = output.fileHandleForReading.availableData
            try #require(!bytes.isEmpty, "The server ended before it listened.")
            line += String(decoding: bytes, as: UTF8.self)
        }
        // The address of callbacks is told in a second line, together with the first.
        let ports = line.split(separator: "\n").compactMap {
            $0.split(separator: ":").last.flatMap { Int($0) }
        }
        try #require(!ports.isEmpty)
        return (process, ports)
    }

    private static func makeProcess(_ arguments: [String]) -> Process {
        let process = Process()
        // The programs lie beside the bundle with the tests.
        process.executableURL = URL(filePath: CommandLine.arguments[0])
            .deletingLastPathComponent().appendingPathComponent("shopwired")
        process.arguments = arguments
        // Under the address sanitizer a server that leaks ends with another status.
        process.environment = ProcessInfo.processInfo.environment.merging(
            ["ASAN_OPTIONS": "detect_leaks=1"]) { _, ours in ours }
        return process
    }
}
