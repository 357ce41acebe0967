internal import KeyValue
internal import LMDB

/// A view of the committed rows, kept by one thread and renewed at will.
final class LMDBSnapshot: RenewableSnapshot {
    private let readers: Readers
    private let reader: Reader

    init(_ readers: Readers) throws(StoreError) {
        self.readers = readers
        reader = try readers.open()
    }

    deinit {
        readers.remove(reader)
    }

    func renew() throws(StoreError) {
        try readers.renew(reader)
    }

    func release() {
        reader.release()
    }

    func get(
        _ key: borrowing Span<UInt8>, _ body: (borrowing Span<UInt8>) -> Void
    ) throws(StoreError) -> Bool {
        KeyRules.check(key)
        return try reader.read { (view) throws(StoreError) in
            do throws(LMDBError) {
                return try view.get(key, body)
            } catch {
                throw StoreError(error)
            }
        }
    }

    func get(
        many keys: [[UInt8]], _ body: (Int, borrowing Span<UInt8>) -> Void
    ) throws(StoreError) {
        for key in keys { KeyRules.check(key.span) }
        try reader.read { (view) throws(StoreError) in
            do throws(LMDBError) {
                try view.get(many: keys, body)
            } catch {
                throw StoreError(error)
            }
        }
    }

    func scan(
        from lower: borrowing Span<UInt8>, to upper: borrowing Span<UInt8>,
        order: ScanOrder, limit: Int,
        _ body: (_ key: borrowing Span<UInt8>, _ value: borrowing Span<UInt8>) -> Bool
    ) throws(StoreError) {
        let reader = reader
        var wasStopped = false
        try reader.read { (view) throws(StoreError) in
            do throws(LMDBError) {
                try view.scan(
                    from: lower, to: KeyRules.bounded(upper), backwards: order == .descending,
                    limit: limit
                ) { key, value in
                    // A scan may be what keeps an old state alive, so each row asks.
                    wasStopped = reader.mustStop
                    return !wasStopped && body(key, value)
                }
            } catch {
                throw StoreError(error)
            }
        }
        if wasStopped {
            throw .snapshotTooOld
        }
    }

    func prefetch(_ reads: () -> [Read]) {}
}
