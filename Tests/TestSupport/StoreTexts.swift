package import KeyValue

extension Store {
    /// Runs `body` as a command and waits until it is durable.
    package func perform(
        _ body: @escaping @Sendable (any Transaction) throws -> Void
    ) throws(StoreError) {
        let command = WaitingCommand(body)
        if !submit(command) {
            throw .unavailable("the queue is full")
        }
        if let store = self as? MemoryStore, store.isStepped {
            _ = store.runAll()
        }
        try command.wait()
    }
}

extension Snapshot {
    /// The text under `key`.
    package func text(_ key: String) throws(StoreError) -> String? {
        let bytes = Array(key.utf8)
        var text: String?
        _ = try get(bytes.span) { text = String($0) }
        return text
    }

    /// The rows from `lower` up to but not including `upper`, as `key=value`.
    package func texts(
        from lower: String = "", to upper: String = "\u{7F}",
        _ order: ScanOrder = .ascending, limit: Int = .max
    ) throws(StoreError) -> [String] {
        let (lower, upper) = (Array(lower.utf8), Array(upper.utf8))
        var rows: [String] = []
        try scan(from: lower.span, to: upper.span, order: order, limit: limit) { key, value in
            rows.append("\(String(key))=\(String(value))")
            return true
        }
        return rows
    }
}

extension Transaction {
    package func put(_ key: String, _ value: String) throws(StoreError) {
        let (key, value) = (Array(key.utf8), Array(value.utf8))
        try put(key.span, value.span)
    }

    package func delete(_ key: String) throws(StoreError) {
        let key = Array(key.utf8)
        try delete(key.span)
    }
}

extension String {
    package init(_ bytes: borrowing Span<UInt8>) {
        self = unsafe bytes.withUnsafeBufferPointer { unsafe String(decoding: $0, as: UTF8.self) }
    }
}
