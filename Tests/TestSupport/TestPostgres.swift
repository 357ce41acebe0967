internal import Foundation
internal import Postgres
internal import Synchronization

/// A PostgreSQL server of the tests' own, with a schema for each test.
///
/// It listens on a socket in a directory for temporary files and ends with the process of the
/// tests, however that ends. It does not sync, for its tests are about transactions and not about
/// disks, and waits for a replica, which does not exist, only in a transaction that asks for it.
package final class TestPostgres: Sendable {
    /// Whether PostgreSQL's programs are on this machine; `tools/setup test` installs them.
    package static let isInstalled = programs != nil

    private static let shared = Result { try TestPostgres() }
    private static let schemas = Atomic(0)

    private let directory: String
    /// The server ends when nobody can write to this any more.
    private let lifeline: Pipe

    /// Makes a new schema; the first call starts the server.
    package static func makeSchema() throws -> Schema {
        let server = try shared.get()
        let number = schemas.add(1, ordering: .relaxed).newValue
        let schema = Schema(
            name: "shop_\(number)", server: server.server, directory: server.directory)
        try schema.connect().run([Statement("CREATE SCHEMA \(schema.name)")])
        return schema
    }

    private var server: String { "host=\(directory) dbname=postgres" }

    private init() throws {
        guard let programs = TestPostgres.programs else {
            throw Missing()
        }
        directory = NSTemporaryDirectory() + "postgres-" + String(UInt32.random(in: 0...(.max)))
        try FileManager.default.createDirectory(
            atPath: directory, withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700])
        lifeline = Pipe()
        let process = Process()
        var command = ["/bin/sh", "-c", TestPostgres.script, "sh", directory, programs]
        if getuid() == 0 {
            // PostgreSQL refuses root; its package makes a user for it.
            try FileManager.default.setAttributes(
                [.ownerAccountName: "postgres"], ofItemAtPath: directory)
            command =
                ["/usr/bin/setpriv", "--reuid=postgres", "--regid=postgres", "--init-groups"]
                + command
        }
        process.executableURL = URL(filePath: command[0])
        process.arguments = Array(command.dropFirst())
        process.currentDirectoryURL = URL(filePath: "/")
        process.environment = ["PATH": "/usr/bin:/bin", "LC_ALL": "C"]
        process.standardInput = lifeline
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        try waitUntilReady(process)
    }

    private func waitUntilReady(_ process: Process) throws {
        var problem: PostgresError?
        for _ in 0..<600 where process.isRunning {
            do throws(PostgresError) {
                _ = try Connection(
                    server + " user=shop", connectTime: .seconds(5), answerTime: .seconds(5))
                return
            } catch {
                problem = error
            }
            usleep(100_000)
        }
        let log = try? String(contentsOfFile: directory + "/log", encoding: .utf8)
        throw NotStarted(text: "\(problem?.text ?? "it ended"): \(log ?? "it left no log")")
    }

    private static let programs: String? = {
        let versions = "/usr/lib/postgresql"
        let names = (try? FileManager.default.contentsOfDirectory(atPath: versions)) ?? []
        let newest = names.compactMap { Int($0) }.max()
        let folder = newest.map { "\(versions)/\($0)/bin" }
        return folder.flatMap {
            FileManager.default.isExecutableFile(atPath: "\($0)/initdb") ? $0 : nil
        }
    }()

    /// Serves until its input ends, then cleans up.
    private static let script = """
        exec >"$1/log" 2>&1
        trap '' INT TERM
        "$2/initdb" --pgdata="$1/data" --auth=trust --username=shop --no-sync --encoding=UTF8 \
            --locale=C || exit
        "$2/postgres" -D "$1/data" -k "$1" -c listen_addresses= -c fsync=off \
            -c synchronous_standby_names=nobody -c synchronous_commit=local \
            -c max_connections=300 -c shared_buffers=32MB -c autovacuum=off </dev/null &
        cat
        kill -QUIT $!
        wait
        rm -rf "$1"
        """
}

private struct Missing: Error {}

private struct NotStarted: Error {
    let text: String
}
