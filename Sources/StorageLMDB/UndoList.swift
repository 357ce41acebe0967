/// What writes replaced, so that they can be taken back one by one.
///
/// LMDB's own way, a transaction in the transaction, copies each page it writes to that was written
/// to before. Most attempts write a row or two, which is less to keep.
struct UndoList {
    private struct Entry {
        let keyEnd: Int
        let end: Int
        let wasThere: Bool
    }

    /// Keys and values, one behind the other; used again by each command.
    private var bytes: [UInt8] = []
    private var entries: [Entry] = []

    var count: Int {
        entries.count
    }

    /// Notes that `key` had `value`, or was not there.
    mutating func append(_ key: borrowing Span<UInt8>, _ value: Span<UInt8>?) {
        keep(key)
        let keyEnd = bytes.count
        if let value {
            keep(value)
            entries.append(Entry(keyEnd: keyEnd, end: bytes.count, wasThere: true))
        } else {
            entries.append(Entry(keyEnd: keyEnd, end: keyEnd, wasThere: false))
        }
    }

    private mutating func keep(_ more: borrowing Span<UInt8>) {
        unsafe more.withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
    }

    /// Forgets all but the first `count` entries.
    mutating func forget(downTo count: Int) {
        entries.removeLast(entries.count - count)
        bytes.removeLast(bytes.count - (entries.last?.end ?? 0))
    }

    /// Lends all but the first `count` entries, the last first, and forgets them.
    mutating func takeBack<Problem: Error>(
        downTo count: Int,
        _ body: (_ key: borrowing Span<UInt8>, _ value: Span<UInt8>?) throws(Problem) ->
            Void
    ) throws(Problem) {
        defer { forget(downTo: count) }
        for position in stride(from: entries.count - 1, through: count, by: -1) {
            let entry = entries[position]
            let start = position == 0 ? 0 : entries[position - 1].end
            let key = bytes.span.extracting(start..<entry.keyEnd)
            if entry.wasThere {
                try body(key, bytes.span.extracting(entry.keyEnd..<entry.end))
            } else {
                try body(key, nil)
            }
        }
    }
}
