internal import KeyValue
internal import Postgres

/// What the engine says to the server.
extension Statement {
    static let beginCommand = Statement("BEGIN ISOLATION LEVEL SERIALIZABLE")
    static let beginSnapshot = Statement("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
    static let begin = Statement("BEGIN")
    static let commit = Statement("COMMIT")
    static let rollback = Statement("ROLLBACK")

    static func get(_ key: [UInt8]) -> Statement {
        Statement("SELECT value FROM rows WHERE key = $1", [.bytes(key)])
    }

    static func page(
        from lower: [UInt8], to upper: [UInt8], order: ScanOrder, limit: Int
    ) -> Statement {
        let direction = order == .ascending ? "" : " DESC"
        return Statement(
            "SELECT key, value FROM rows WHERE key >= $1 AND key < $2 "
                + "ORDER BY key\(direction) LIMIT $3",
            [.bytes(lower), .bytes(upper), .integer(Int64(limit))])
    }

    static func put(_ key: [UInt8], _ value: [UInt8]) -> Statement {
        Statement(
            "INSERT INTO rows (key, value) VALUES ($1, $2) "
                + "ON CONFLICT (key) DO UPDATE SET value = excluded.value",
            [.bytes(key), .bytes(value)])
    }

    static func delete(_ key: [UInt8]) -> Statement {
        Statement("DELETE FROM rows WHERE key = $1", [.bytes(key)])
    }

    /// Makes the table if it is missing, in a transaction of its own; servers may start together.
    static var prepare: [Statement] {
        [
            begin,
            Statement("SELECT pg_advisory_xact_lock($1)", [.integer(locks)]),
            Statement(
                "CREATE TABLE IF NOT EXISTS rows (key bytea PRIMARY KEY, value bytea NOT NULL)"),
            Statement(
                "INSERT INTO rows (key, value) VALUES ($1, $2) ON CONFLICT (key) DO NOTHING",
                [.bytes(OwnRows.format), .bytes(OwnRows.formatValue)]),
            commit,
        ]
    }

    /// Ends the connection if a transaction on it rests for longer than `age`.
    static func limitRest(to age: Duration) -> Statement {
        let milliseconds = age / .milliseconds(1)
        return Statement("SET idle_in_transaction_session_timeout = \(Int(milliseconds))")
    }

    /// Takes `partition` until the connection ends; true if nobody else has it.
    static func take(_ partition: UInt16) -> Statement {
        Statement("SELECT pg_try_advisory_lock($1)", [.integer(locks + Int64(partition))])
    }

    /// Takes the first partition that nobody has.
    static let takeAny = Statement(
        "SELECT n FROM generate_series(1::int8, $1) AS n "
            + "WHERE pg_try_advisory_lock($2 + n) LIMIT 1",
        [.integer(1024), .integer(locks)])

    /// Where our advisory locks begin among those of the database: "SHPW".
    private static let locks: Int64 = 0x5348_5057 << 32
}
