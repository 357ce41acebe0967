internal import KeyValue

/// A view of what a store in memory had committed.
final class MemoryStoreSnapshot: RenewableSnapshot {
    private let store: MemoryStore
    private var rows: MemoryRows?
    private var age = 0

    init(_ store: MemoryStore) throws(StoreError) {
        self.store = store
        try renew()
    }

    func renew() throws(StoreError) {
        try store.checkOpen()
        rows = store.disk.read().rows
        age = store.age
    }

    func release() {
        rows = nil
    }

    private func view() throws(StoreError) -> MemoryRows {
        try store.checkOpen()
        guard let rows, age == store.age else { throw .snapshotTooOld }
        return rows
    }

    func get(
        _ key: borrowing Span<UInt8>, _ body: (borrowing Span<UInt8>) -> Void
    ) throws(StoreError) -> Bool {
        KeyRules.check(key)
        guard let value = try view().value(Array(copying: key)) else { return false }
        body(value.span)
        return true
    }

    func get(
        many keys: [[UInt8]], _ body: (Int, borrowing Span<UInt8>) -> Void
    ) throws(StoreError) {
        for (index, key) in keys.enumerated() {
            _ = try get(key.span) { body(index, $0) }
        }
    }

    func scan(
        from lower: borrowing Span<UInt8>, to upper: borrowing Span<UInt8>,
        order: ScanOrder, limit: Int,
        _ body: (_ key: borrowing Span<UInt8>, _ value: borrowing Span<UInt8>) -> Bool
    ) throws(StoreError) {
        let (lower, upper) = (Array(copying: lower), Array(copying: KeyRules.bounded(upper)))
        try view().scan(from: lower, to: upper, order: order, limit: limit) {
            body($0.key.span, $0.value.span)
        }
    }

    func prefetch(_ reads: () -> [Read]) {}
}

extension Array<UInt8> {
    package init(copying bytes: borrowing Span<UInt8>) {
        self = unsafe bytes.withUnsafeBufferPointer { unsafe Array($0) }
    }
}
