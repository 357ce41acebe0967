import KeyValue
import StorageLMDB
import StoragePostgres
import TestSupport
import Testing

/// The engines that the contract suite runs on.
enum Engine: String, CaseIterable, CustomTestStringConvertible {
    case lmdb
    case memory
    case postgres

    /// Those that this machine has what they need for.
    static let allCases: [Engine] =
        [.lmdb, .memory] + (TestPostgres.isInstalled ? [.postgres] : [])

    var testDescription: String { rawValue }

    /// Runs `body` on an empty store, which is closed and removed afterwards.
    func withStore(_ body: (any Store) throws -> Void) throws {
        switch self {
        case .lmdb:
            try TemporaryDirectory.with { directory in
                let store = try StorageLMDB(directory: directory, limits: .small)
                defer { store.close() }
                try body(store)
            }
        case .memory:
            let store = MemoryStore()
            defer { store.close() }
            try body(store)
        case .postgres:
            let store = try StoragePostgres(try TestPostgres.makeSchema().settings)
            defer { store.close() }
            try body(store)
        }
    }
}

extension LMDBLimits {
    /// Bounds for a test: a map that many tests can have at once.
    static var small: LMDBLimits {
        var limits = LMDBLimits()
        limits.mapBytes = 256 << 20
        return limits
    }
}

/// A directory that is removed with everything in it.
enum TemporaryDirectory {
    static func with<Answer>(_ body: (String) throws -> Answer) throws -> Answer {
        let folder = try TemporaryFolder()
        return try withExtendedLifetime(folder) { try body(folder.path) }
    }
}
