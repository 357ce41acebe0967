internal import Basics
internal import KeyValue
internal import Schema
internal import Tables
internal import Wire

/// What commands did and answered, in the order of their revisions.
///
/// Rows are appended, so that they cost one hot page; a small index leads from a request id to its
/// row. Numbers here are the data format.
enum CommandLog {
    private static let rows: UInt16 = 1
    private static let requests: UInt16 = 2

    /// One in so many commands makes room.
    private static let trimInterval: UInt64 = 64
    /// The most rows removed at once: four times what came since, so that a backlog goes away.
    static let trimLimit = 256

    /// Where the answer to this request is found, whoever else used the same id.
    static func key(_ caller: Caller, _ method: String, _ requestID: String) -> [UInt8] {
        makeKey(requests, KeyPair(caller.name, KeyPair(method, requestID.lowercased())))
    }

    /// The row of the command that was answered under `key`, and where it is.
    static func row(
        under key: [UInt8], in transaction: any Transaction
    ) throws(StoreError) -> (row: LogRow, place: [UInt8])? {
        guard let lead = try read(RequestRow.self, at: key, in: transaction),
            let row = try read(LogRow.self, at: lead.logKey, in: transaction)
        else { return nil }
        return (row, lead.logKey)
    }

    /// What `append` will read in this transaction.
    static func reads(in transaction: any Transaction) -> [Read] {
        guard makesRoom(transaction) else { return [] }
        let range = range(of: transaction)
        return [.range(from: range.from, to: range.to, limit: trimLimit)]
    }

    /// Appends `row`, to be found under `key` if there is one, and now and then removes some that
    /// are older than `life`; says where it is.
    @discardableResult
    static func append(
        _ row: LogRow, under key: [UInt8]?, life: Duration, in transaction: any Transaction
    ) throws(StoreError) -> [UInt8] {
        let place = makeKey(rows, KeyPair(transaction.partition, transaction.revision))
        try transaction.put(place.span, row.encoded().span)
        if let key {
            try transaction.put(key.span, RequestRow(logKey: place).encoded().span)
        }
        if makesRoom(transaction) {
            let time = Instant(nanoseconds: row.timeNanoseconds)
            let oldest = time.advanced(by: .zero - life)
            _ = try trim(before: oldest, limit: trimLimit, in: transaction)
        }
        return place
    }

    /// The oldest row of a partition that is still there.
    static func oldest(
        of partition: UInt16, in snapshot: any Snapshot
    ) throws(StoreError) -> LogRow? {
        let prefix = makeKey(rows, partition)
        let page = try KeyPage((prefix, end(of: prefix)), after: nil, size: 1, in: snapshot)
        return try page.keys.first.flatMap { (key) throws(StoreError) in
            try read(LogRow.self, at: key, in: snapshot)
        }
    }

    /// Removes rows older than `oldest`, at most `limit` of them; says how many went.
    static func trim(
        before oldest: Instant, limit: Int, in transaction: any Transaction
    ) throws(StoreError) -> Int {
        let range = range(of: transaction)
        var old: [(key: [UInt8], row: LogRow)] = []
        var problem: StoreError?
        try transaction.scan(
            from: range.from.span, to: range.to.span, order: .ascending, limit: limit
        ) { key, bytes in
            do throws(WireError) {
                let row = try LogRow.decode(bytes)
                guard row.timeNanoseconds < oldest.nanoseconds else { return false }
                old.append((Array(key), row))
                return true
            } catch {
                problem = .corrupt("a log row: \(error)")
                return false
            }
        }
        if let problem { throw problem }
        for (key, row) in old {
            try transaction.delete(key.span)
            if !row.requestID.isEmpty {
                let caller = Caller(role: .anyone, name: row.caller)
                let lead = self.key(caller, row.method, row.requestID)
                try transaction.delete(lead.span)
            }
        }
        return old.count
    }

    /// Forgets what was answered to `caller`, some thousand answers at the most; that the requests
    /// were made stays known.
    static func forgetAnswers(
        to caller: String, in transaction: any Transaction
    ) throws(StoreError) {
        let prefix = makeKey(requests, caller)
        let leads = try KeyPage(
            (prefix, end(of: prefix)), after: nil, size: forgottenLimit, in: transaction)
        for key in leads.keys {
            guard let lead = try read(RequestRow.self, at: key, in: transaction),
                var row = try read(LogRow.self, at: lead.logKey, in: transaction)
            else { continue }
            row.answer = []
            row.isForgotten = true
            try transaction.put(lead.logKey.span, row.encoded().span)
        }
    }

    /// More than one person asks for in a day.
    private static let forgottenLimit = 5_000

    private static func makesRoom(_ transaction: any Transaction) -> Bool {
        transaction.revision % trimInterval == 0
    }

    /// The log of the transaction's partition.
    private static func range(of transaction: any Transaction) -> (from: [UInt8], to: [UInt8]) {
        let prefix = makeKey(rows, transaction.partition)
        return (prefix, end(of: prefix))
    }

    static func read<Row: Message>(
        _ type: Row.Type, at key: [UInt8], in snapshot: any Snapshot
    ) throws(StoreError) -> Row? {
        var row: Row?
        var problem: StoreError?
        _ = try snapshot.get(key.span) { bytes in
            do throws(WireError) {
                row = try Row.decode(bytes)
            } catch {
                problem = .corrupt("a row of the command log: \(error)")
            }
        }
        if let problem { throw problem }
        return row
    }
}
