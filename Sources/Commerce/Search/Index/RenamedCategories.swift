internal import Basics
internal import KeyValue
internal import Schema
internal import Tables

/// Categories whose names the index has to take over for the goods that stand in them: some at
/// once, the rest step by step.
enum RenamedCategories {
    /// The rows: under the category's id, the product that was done last.
    static let number: UInt16 = 118

    /// Goods that are brought along in one command: about 15 ms of the writer's time.
    static let stepLimit = 50

    /// Notes that `category` is called otherwise than `old` or stands elsewhere, and brings along
    /// the first of the goods in it and below it.
    static func note(
        _ category: Category, replacing old: Category, in transaction: any Transaction
    ) throws(StoreError) {
        if category.title == old.title, category.parentID == old.parentID { return }
        for id in try Categories.subtree(of: category.id, in: transaction) {
            try transaction.put(makeKey(number, id).span, [UInt8]().span)
        }
        _ = try step(limit: stepLimit, in: transaction)
    }

    /// Whether there is something left to do.
    static func isPending(in snapshot: any Snapshot) throws(StoreError) -> Bool {
        try !first(in: snapshot).isEmpty
    }

    /// Brings along `limit` goods at the most; says whether more may be left.
    static func step(limit: Int, in transaction: any Transaction) throws(StoreError) -> Bool {
        var left = limit
        while left > 0 {
            let key = try first(in: transaction)
            if key.isEmpty { return false }
            // The table's number, the id, its end mark.
            let id = String(decoding: key[2..<key.count - 1], as: UTF8.self)
            var last: [UInt8] = []
            _ = try transaction.get(key.span) { last = Array($0) }
            let range = Products.byCategory.range(of: id)
            let start = last.isEmpty ? nil : range.from + last
            let page = try KeyPage(range, after: start, size: left, in: transaction)
            let prefix = range.from.count
            let ids = page.keys.map {
                String(decoding: $0[prefix..<$0.count - 1], as: UTF8.self)
            }
            try takeOver(ids, in: transaction)
            if let next = page.next {
                let place = Array(next[prefix...])
                try transaction.put(key.span, place.span)
            } else {
                try transaction.delete(key.span)
            }
            left -= max(1, ids.count)
        }
        return true
    }

    private static func takeOver(
        _ ids: [String], in transaction: any Transaction
    ) throws(StoreError) {
        var changes = SearchChanges()
        let figures = try Figures.find(many: ids, in: transaction)
        for (product, figures) in zip(try Products.find(many: ids, in: transaction), figures) {
            if let product, let figures {
                changes.noteNames(of: product, number: figures.searchNumber)
            }
        }
        try changes.write(in: transaction)
    }

    private static func first(in snapshot: any Snapshot) throws(StoreError) -> [UInt8] {
        var first: [UInt8] = []
        var prefix: [UInt8] = []
        number.append(to: &prefix)
        try snapshot.scan(
            from: prefix.span, to: end(of: prefix).span, order: .ascending, limit: 1
        ) { key, _ in
            first = Array(key)
            return false
        }
        return first
    }
}
