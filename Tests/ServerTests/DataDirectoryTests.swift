import Client
import Foundation
import LMDB
import TestSupport
import Testing

/// A data directory that cannot be used is refused in one sentence, and stays as it is.
@Suite struct DataDirectoryTests {
    private static let commands = ["serve", "verify"]

    private let folder: TemporaryFolder
    private let directory: String

    init() throws {
        folder = try TemporaryFolder()
        directory = folder.path("shop")
    }

    /// Sets the directory up, as a server does that nobody calls.
    private func setUp() throws {
        let server = try RunningServer(directory: directory)
        #expect(server.terminate() == 0)
    }

    /// What the directory holds, but for the files that say who uses it.
    private func content() throws -> [String: Data?] {
        var content: [String: Data?] = [:]
        let names = FileManager.default.enumerator(atPath: directory)?.compactMap { $0 as? String }
        for name in try #require(names) where !["lock", "store.mdb-lock"].contains(name) {
            content[name] = FileManager.default.contents(atPath: "\(directory)/\(name)")
        }
        return content
    }

    /// Runs `command` on the directory and expects it to say one sentence, `sentence`.
    ///
    /// With `mayPass` it may do to files what only root may.
    private func expectRefusal(
        of command: String, _ sentence: String, mayPass: Bool = true
    ) throws {
        let arguments = [command, "--data-dir", directory]
        let listen = command == "serve" ? ["--listen", "127.0.0.1:0"] : []
        let (text, status) = try RunningServer.outcome(arguments + listen, mayPass: mayPass)
        #expect(text == "Error: \(sentence)\n")
        #expect(status == 1)
    }

    private func setMode(_ mode: Int, _ path: String) throws {
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
    }

    @Test(arguments: commands)
    func aDirectoryWithoutRightsIsRefused(command: String) throws {
        try setUp()
        let before = try content()
        try setMode(0, directory)
        defer { try? setMode(0o700, directory) }
        try expectRefusal(
            of: command,
            "This user may not read and write \(directory); change its owner or its mode, or "
                + "start the program as the user it belongs to.", mayPass: false)
        try setMode(0o700, directory)
        #expect(try content() == before)
    }

    @Test(arguments: commands)
    func aStoreWithoutRightsIsRefused(command: String) throws {
        try setUp()
        let before = try content()
        try setMode(0, "\(directory)/store.mdb")
        try expectRefusal(
            of: command,
            "This user may not read and write \(directory)/store.mdb; change its owner or its "
                + "mode, or start the program as the user it belongs to.", mayPass: false)
        try setMode(0o600, "\(directory)/store.mdb")
        #expect(try content() == before)
    }

    @Test(arguments: commands)
    func aStoreOfANewerFormatIsRefused(command: String) throws {
        try setUp()
        do {
            let environment = try Environment(
                path: "\(directory)/store.mdb", mapBytes: 64 << 20, maxReaders: 8)
            defer { environment.close() }
            let writes = try WriteTransaction(environment)
            let (key, format): ([UInt8], [UInt8]) = ([0xFF, 1], Array("SHPW".utf8) + [0, 0, 0, 9])
            try writes.put(key.span, format.span)
            try writes.commit()
        }
        let before = try content()
        try expectRefusal(
            of: command,
            "The data directory \(directory) has format 9, and this program knows formats up to "
                + "1; start a newer version of the program.")
        #expect(try content() == before)
    }

    @Test(arguments: commands)
    func aDirectoryInUseIsRefusedAndStaysInUse(command: String) throws {
        let server = try RunningServer(directory: directory)
        let before = try content()
        try expectRefusal(
            of: command,
            "The data directory \(directory) is in use by process \(server.processNumber); stop "
                + "it first or choose another directory.")
        #expect(try content() == before)
        _ = try server.connect().call("/grpc.health.v1.Health/Check", [])
        #expect(server.terminate() == 0)
    }

    @Test(arguments: commands, [20_000, 3])
    func aFileThatIsNoStoreIsRefused(command: String, size: Int) throws {
        try setUp()
        let garbage = Data(repeating: 0x41, count: size)
        try garbage.write(to: URL(filePath: "\(directory)/store.mdb"))
        let before = try content()
        try expectRefusal(
            of: command,
            "\(directory)/store.mdb is not a store of this program; choose another data "
                + "directory.")
        #expect(try content() == before)
    }

    @Test(arguments: commands)
    func whatIsNoDirectoryIsRefused(command: String) throws {
        let text = Data("a letter".utf8)
        try text.write(to: URL(filePath: directory))
        try expectRefusal(
            of: command, "\(directory) is not a directory; choose another data directory.")
        #expect(try Data(contentsOf: URL(filePath: directory)) == text)
    }

    @Test func aDirectoryThatWasNeverServedIsNotSetUpByLookingAtIt() throws {
        try expectRefusal(
            of: "verify",
            "There is no shop in \(directory); name the directory that a shop is served from.")
        #expect(!FileManager.default.fileExists(atPath: directory))
        try FileManager.default.createDirectory(
            atPath: directory, withIntermediateDirectories: false)
        try expectRefusal(
            of: "verify",
            "There is no shop in \(directory); name the directory that a shop is served from.")
        #expect(try content() == [:])
    }
}
