internal import Basics
internal import Crypto
package import KeyValue
package import Schema
package import Tables
internal import Wire

/// The books of what commands did: one row for each that reached its handler, in order, never
/// removed.
///
/// Each row names the hash of the one before, so that who keeps the last hash elsewhere can tell
/// whether anything before it was changed. Numbers here are the data format.
package enum AuditLog {
    private static let rows: UInt16 = 3
    private static let heads: UInt16 = 4
    /// Leads from a person to what was done by or to them.
    private static let byPerson: UInt16 = 36

    /// A row with its place and its hash.
    package struct Entry: Sendable {
        package let partition: UInt16
        package let position: UInt64
        package let row: AuditRow
        package let hash: [UInt8]
    }

    /// What `append` reads in this transaction.
    static func reads(in transaction: any Transaction) -> [Read] {
        [.key(makeKey(heads, transaction.partition))]
    }

    /// Appends `row`, bound to the one before it, to be found by the people it is about.
    static func append(
        _ row: AuditRow, about people: [String], in transaction: any Transaction
    ) throws(StoreError) {
        let headKey = makeKey(heads, transaction.partition)
        var head = AuditHeadRow()
        var problem: StoreError?
        _ = try transaction.get(headKey.span) { bytes in
            do throws(WireError) {
                head = try AuditHeadRow.decode(bytes)
            } catch {
                problem = .corrupt("the head of the audit: \(error)")
            }
        }
        if let problem { throw problem }
        var row = row
        row.previousHash = head.hash
        let bytes = row.encoded()
        head.count += 1
        head.hash = SHA256.hash(bytes.span).bytes
        let place = makeKey(rows, KeyPair(transaction.partition, head.count))
        try transaction.put(place.span, bytes.span)
        try transaction.put(headKey.span, head.encoded().span)
        let nothing: [UInt8] = []
        for person in Set(people) {
            let entry = KeyPair(person, KeyPair(transaction.partition, head.count))
            let key = makeKey(byPerson, entry)
            try transaction.put(key.span, nothing.span)
        }
    }

    /// Where each partition's books end.
    package static func heads(
        in snapshot: any Snapshot
    ) throws(StoreError) -> [(partition: UInt16, head: AuditHeadRow)] {
        var found: [(partition: UInt16, head: AuditHeadRow)] = []
        var problem: StoreError?
        let range = range(of: heads)
        try snapshot.scan(
            from: range.from.span, to: range.to.span, order: .ascending, limit: .max
        ) { key, bytes in
            do throws(WireError) {
                let partition = UInt16(key[2]) << 8 | UInt16(key[3])
                found.append((partition, try AuditHeadRow.decode(bytes)))
                return true
            } catch {
                problem = .corrupt("the head of the audit: \(error)")
                return false
            }
        }
        if let problem { throw problem }
        return found
    }

    /// A page of one partition's entries, those behind the key `last`.
    package static func page(
        of partition: UInt16, after last: [UInt8]?, size: Int, order: ScanOrder,
        in snapshot: any Snapshot
    ) throws(StoreError) -> RowPage<Entry> {
        let prefix = makeKey(rows, partition)
        let page = try KeyPage(
            (prefix, end(of: prefix)), after: last, size: size, order: order, in: snapshot)
        return RowPage(rows: try entries(page.keys, in: snapshot), next: page.next)
    }

    private static func entries(
        _ keys: [[UInt8]], in snapshot: any Snapshot
    ) throws(StoreError) -> [Entry] {
        var entries: [Entry] = []
        var problem: StoreError?
        try snapshot.get(many: keys) { index, bytes in
            do throws(WireError) {
                entries.append(try entry(keys[index], bytes))
            } catch {
                problem = .corrupt("a row of the audit: \(error)")
            }
        }
        if let problem { throw problem }
        return entries
    }

    /// A page of the entries about one person, those behind the key `last`.
    package static func page(
        about person: String, after last: [UInt8]?, size: Int, in snapshot: any Snapshot
    ) throws(StoreError) -> RowPage<Entry> {
        let prefix = makeKey(byPerson, person)
        let page = try KeyPage((prefix, end(of: prefix)), after: last, size: size, in: snapshot)
        // Partition and position stand at the end there as they do here.
        let keys = page.keys.map { rowKey($0.suffix(10)) }
        return RowPage(rows: try entries(keys, in: snapshot), next: page.next)
    }

    private static func rowKey(_ place: ArraySlice<UInt8>) -> [UInt8] {
        var key: [UInt8] = []
        rows.append(to: &key)
        return key + place
    }

    /// What became of an entry that somebody noted: nil if it is there as it was, so that, if the
    /// books hang together, nothing before it was changed.
    package static func check(
        _ hash: [UInt8], at position: UInt64, of partition: UInt16, in snapshot: any Snapshot
    ) throws(StoreError) -> String? {
        let key = makeKey(rows, KeyPair(partition, position))
        guard let found = try entries([key], in: snapshot).first else {
            let count =
                try heads(in: snapshot).first { $0.partition == partition }?.head.count ?? 0
            return "audit: there are \(count) entries, and the head is of entry "
                + "\(position): entries were taken away, or this is an older store"
        }
        guard found.hash == hash else {
            return "audit: entry \(position) is not the one of the head: it or one before "
                + "it was changed, or this is another store"
        }
        return nil
    }

    /// What is wrong with the books: gaps, and rows that are not those the next ones name.
    package static func verify(in snapshot: any Snapshot) throws(StoreError) -> [String] {
        var problems: [String] = []
        for (partition, head) in try heads(in: snapshot) {
            var (position, hash) = (UInt64(0), [UInt8]())
            let prefix = makeKey(rows, partition)
            try snapshot.scan(
                from: prefix.span, to: end(of: prefix).span, order: .ascending, limit: .max
            ) { key, bytes in
                guard let entry = try? entry(Array(key), bytes) else {
                    problems.append("audit: a row behind \(position) cannot be read")
                    return false
                }
                if entry.position != position + 1 || entry.row.previousHash != hash {
                    problems.append(
                        "audit: row \(entry.position) does not follow what is before it")
                }
                (position, hash) = (entry.position, entry.hash)
                return true
            }
            if position != head.count || hash != head.hash {
                problems.append("audit: the last row is not the one that its head names")
            }
        }
        return problems
    }

    private static func entry(
        _ key: [UInt8], _ bytes: borrowing Span<UInt8>
    ) throws(WireError) -> Entry {
        let position = key.suffix(8).reduce(0) { $0 << 8 | UInt64($1) }
        return Entry(
            partition: UInt16(key[2]) << 8 | UInt16(key[3]), position: position,
            row: try AuditRow.decode(bytes), hash: SHA256.hash(bytes).bytes)
    }

    private static func range(of number: UInt16) -> (from: [UInt8], to: [UInt8]) {
        var prefix: [UInt8] = []
        number.append(to: &prefix)
        return (prefix, end(of: prefix))
    }
}
