internal import Foundation

/// A mail server of its own process, made of Python's aiosmtpd.
package final class TestMailServer {
    /// A message that came whole.
    package struct Mail: Decodable, Sendable {
        package let sender: String
        package let recipients: [String]
        /// The names of the header fields, in lower case.
        package let fields: [String]
        package let from: String
        /// Name and address of each recipient that the header names.
        package let to: [[String]]
        package let subject: String
        package let id: String
        package let text: String
        package let encrypted: Bool
        /// Who logged in; empty if nobody did.
        package let user: String
        /// The length of the longest line.
        package let long: Int
    }

    package let port: Int
    private let process = Process()
    private let output = Pipe()
    private var read: [UInt8] = []

    private static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    private static let python = root.appending(path: ".build/venv/bin/python")

    /// Whether `tools/setup test` has installed it.
    package static var isInstalled: Bool {
        FileManager.default.isExecutableFile(atPath: python.path)
    }

    /// Starts it; the arguments are those of `Tests/Peers/mail_server.py`.
    package init(_ arguments: [String] = []) throws {
        process.executableURL = Self.python
        process.arguments =
            [Self.root.appending(path: "Tests/Peers/mail_server.py").path] + arguments
        process.standardOutput = output
        try process.run()
        var first: [UInt8] = []
        let line = Self.line(output.fileHandleForReading, &first)
        read = first
        guard let port = line.split(separator: " ").last.flatMap({ Int($0) }) else {
            process.terminate()
            throw NoMailServer()
        }
        self.port = port
    }

    deinit {
        stop()
    }

    package func stop() {
        guard process.isRunning else { return }
        // Whoever blocks the other signals leaves that to the processes it starts.
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }

    /// Waits for the next message.
    package func next() throws -> Mail {
        let line = Self.line(output.fileHandleForReading, &read)
        guard !line.isEmpty else { throw NoMailServer() }
        return try JSONDecoder().decode(Mail.self, from: Data(line.utf8))
    }

    /// The next line; empty when there is none within a minute. `rest` was read and not used.
    private static func line(_ handle: FileHandle, _ rest: inout [UInt8]) -> String {
        while true {
            if let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
                let line = String(decoding: rest[..<end], as: UTF8.self)
                rest.removeFirst(end + 1)
                return line
            }
            var wait = pollfd(
                fd: handle.fileDescriptor, events: Int16(POLLIN), revents: 0)
            guard unsafe poll(&wait, 1, 60_000) > 0 else { return "" }
            let bytes = handle.availableData
            if bytes.isEmpty { return "" }
            rest += bytes
        }
    }
}

/// The mail server did not start, or ended.
package struct NoMailServer: Error {}
