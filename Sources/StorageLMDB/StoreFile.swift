internal import KeyValue
internal import LMDB

/// The file with the rows, as it is found or made when a store opens.
struct StoreFile {
    let environment: Environment
    let room: Room
    /// The revision of the last command that changed something.
    let revision: UInt64

    /// Opens the file, prepares it if it is new, checks its format and reads the last revision.
    init(_ directory: DataDirectory, _ limits: LMDBLimits) throws(StoreOpenError) {
        let path = directory.storePath
        let rows: (format: UInt32?, revision: UInt64?)
        do throws(LMDBError) {
            environment = try Environment(
                path: path, mapBytes: limits.mapBytes, maxReaders: limits.readers)
            try environment.checkReaders()
            if try StoreFile.isEmpty(environment) {
                try StoreFile.prepare(environment)
            }
            rows = try StoreFile.ownRows(environment)
            room = try Room(environment, limits)
        } catch {
            throw StoreOpenError(path: path, error)
        }
        guard let format = rows.format else { throw .notAStore(path: path) }
        if format > OwnRows.knownFormat {
            throw .newerFormat(
                directory: directory.path, found: format, known: OwnRows.knownFormat)
        }
        guard let revision = rows.revision else {
            throw .damaged(path: path, problem: "its revision is missing")
        }
        self.revision = revision
        try directory.sync()
    }

    private static func isEmpty(_ environment: Environment) throws(LMDBError) -> Bool {
        let view = try ReadTransaction(environment)
        var isEmpty = true
        let start: [UInt8] = []
        let beyond = [UInt8](repeating: 0xFF, count: KeyRules.longest)
        try view.scan(from: start.span, to: beyond.span, backwards: false, limit: 1) { _, _ in
            isEmpty = false
            return false
        }
        return isEmpty
    }

    private static func prepare(_ environment: Environment) throws(LMDBError) {
        let transaction = try WriteTransaction(environment)
        let (formatKey, revisionKey) = (OwnRows.format, OwnRows.revision)
        let format = OwnRows.formatValue(OwnRows.knownFormat)
        let revision = OwnRows.revisionValue(0)
        try transaction.put(formatKey.span, format.span)
        try transaction.put(revisionKey.span, revision.span)
        try transaction.commit()
    }

    private static func ownRows(
        _ environment: Environment
    ) throws(LMDBError) -> (format: UInt32?, revision: UInt64?) {
        let view = try ReadTransaction(environment)
        let (formatKey, revisionKey) = (OwnRows.format, OwnRows.revision)
        var format: UInt32?
        var revision: UInt64?
        _ = try view.get(formatKey.span) { format = OwnRows.formatVersion($0) }
        _ = try view.get(revisionKey.span) { revision = OwnRows.revision($0) }
        return (format, revision)
    }
}
