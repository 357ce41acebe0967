import Foundation
import KeyValue
import LMDB
import StorageLMDB
import TestSupport
import Testing

/// The engine's own rows are the data format, and what is not it is refused in one sentence.
@Suite struct DataFormatTests {
    /// Does something to the file as LMDB alone sees it.
    private func withFile<Answer>(
        _ directory: String, _ body: (Environment) throws -> Answer
    ) throws -> Answer {
        let environment = try Environment(
            path: "\(directory)/store.mdb", mapBytes: 64 << 20, maxReaders: 8)
        defer { environment.close() }
        return try body(environment)
    }

    private func set(_ key: [UInt8], to value: [UInt8]?, in directory: String) throws {
        try withFile(directory) { environment in
            let writes = try WriteTransaction(environment)
            if let value {
                try writes.put(key.span, value.span)
            } else {
                try writes.delete(key.span)
            }
            try writes.commit()
        }
    }

    private func openFailure(_ directory: String) throws -> StoreOpenError? {
        do throws(StoreOpenError) {
            try StorageLMDB(directory: directory, limits: .small).close()
            return nil
        } catch {
            return error
        }
    }

    private func make(in directory: String, commands: Int = 0) throws {
        let store = try StorageLMDB(directory: directory, limits: .small)
        for number in 0..<commands {
            try store.perform { rows in try rows.put("row \(number)", "") }
        }
        store.close()
    }

    @Test func keepsItsFormatAndItsRevisionInTheseBytes() throws {
        try TemporaryDirectory.with { directory in
            try make(in: directory, commands: 258)
            var own: [[UInt8]] = []
            try withFile(directory) { environment in
                let view = try ReadTransaction(environment)
                let (lower, upper): ([UInt8], [UInt8]) = ([0xFF], [0xFF, 0xFF])
                try view.scan(from: lower.span, to: upper.span, backwards: false, limit: 10) {
                    own += [Array(copying: $0), Array(copying: $1)]
                    return true
                }
            }
            let format: [UInt8] = [0x53, 0x48, 0x50, 0x57, 0, 0, 0, 1]
            let revision: [UInt8] = [0, 0, 0, 0, 0, 0, 1, 2]
            #expect(own == [[0xFF, 1], format, [0xFF, 2], revision])
        }
    }

    @Test func goesOnCountingRevisionsWhenOpenedAgain() throws {
        try TemporaryDirectory.with { directory in
            try make(in: directory, commands: 3)
            let store = try StorageLMDB(directory: directory, limits: .small)
            defer { store.close() }
            try store.perform { rows in try rows.put("revision", "\(rows.revision)") }
            #expect(try store.openSnapshot().text("revision") == "4")
        }
    }

    @Test func refusesANewerFormat() throws {
        try TemporaryDirectory.with { directory in
            try make(in: directory)
            try set([0xFF, 1], to: [0x53, 0x48, 0x50, 0x57, 0, 0, 0, 9], in: directory)
            let failure = try openFailure(directory)
            #expect(failure == .newerFormat(directory: directory, found: 9, known: 1))
            #expect("\(try #require(failure))".hasSuffix("start a newer version of the program."))
        }
    }

    @Test func refusesAFileOfAnotherProgram() throws {
        try TemporaryDirectory.with { directory in
            try set([1, 2, 3], to: [4], in: directory)
            #expect(try openFailure(directory) == .notAStore(path: "\(directory)/store.mdb"))
        }
        try TemporaryDirectory.with { directory in
            let path = "\(directory)/store.mdb"
            try Data(repeating: 0x41, count: 20_000).write(to: URL(filePath: path))
            #expect(try openFailure(directory) == .notAStore(path: path))
        }
    }

    @Test func refusesAStoreWithoutItsRevision() throws {
        try TemporaryDirectory.with { directory in
            try make(in: directory)
            try set([0xFF, 2], to: nil, in: directory)
            guard case .damaged = try openFailure(directory) else {
                Issue.record("a store without a revision was opened")
                return
            }
        }
    }

    @Test func refusesWhatIsNoDirectory() throws {
        try TemporaryDirectory.with { directory in
            let path = "\(directory)/file"
            try Data().write(to: URL(filePath: path))
            #expect(try openFailure(path) == .notADirectory(path: path))
        }
    }

    @Test func belongsToOneStoreAtATime() throws {
        try TemporaryDirectory.with { directory in
            let store = try StorageLMDB(directory: directory, limits: .small)
            let holder = "\(ProcessInfo.processInfo.processIdentifier)"
            #expect(
                try openFailure(directory) == .inUse(directory: directory, process: holder))
            store.close()
        }
    }
}
