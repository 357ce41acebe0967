internal import Foundation

/// A program in Python of its own process that tests speak to. It says "listening" with its ports
/// first, and ends when its standard input does.
package final class TestPeer {
    package let ports: [Int]
    private let process = Process()
    private let output = Pipe()
    /// Ends with this process, however that ends, and the peer with it.
    private let input = Pipe()

    private static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    private static let python = root.appending(path: ".build/venv/bin/python")

    /// Whether `tools/setup test` has installed what it needs.
    package static var isInstalled: Bool {
        FileManager.default.isExecutableFile(atPath: python.path)
    }

    /// Starts `program`, a path within the repository.
    package init(_ program: String, _ arguments: [String] = []) throws {
        process.executableURL = Self.python
        process.arguments = [Self.root.appending(path: program).path] + arguments
        process.standardOutput = output
        process.standardInput = input
        try process.run()
        let words = try Self.line(output.fileHandleForReading).split(separator: " ")
        guard words.first == "listening" else {
            kill(process.processIdentifier, SIGKILL)
            throw NoTestPeer()
        }
        ports = words.dropFirst().compactMap { Int($0) }
    }

    deinit {
        guard process.isRunning else { return }
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }

    /// The first line; a peer that says nothing within a minute will not.
    private static func line(_ handle: FileHandle) throws -> String {
        var line: [UInt8] = []
        while !line.contains(UInt8(ascii: "\n")) {
            var wait = pollfd(fd: handle.fileDescriptor, events: Int16(POLLIN), revents: 0)
            guard unsafe poll(&wait, 1, 60_000) > 0 else { throw NoTestPeer() }
            let bytes = handle.availableData
            guard !bytes.isEmpty else { throw NoTestPeer() }
            line += bytes
        }
        return String(decoding: line.dropLast(), as: UTF8.self)
    }
}

/// The peer did not start.
package struct NoTestPeer: Error {}
