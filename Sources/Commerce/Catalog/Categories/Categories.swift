internal import Basics
internal import Crypto
internal import KeyValue
internal import RPC
package import Schema
package import Tables
internal import Wire

/// The places for goods, each perhaps inside another.
package enum Categories: Table {
    package static let number: UInt16 = 16

    package static func id(of category: Category) -> String {
        category.id
    }

    /// Lists what stands directly in a category, in the order people gave it.
    package static let byParent = OrderedIndex<
        Category, KeyPair<String, KeyPair<Int64, String>>
    >(17) { category in
        KeyPair(category.parentID, KeyPair(Int64(category.position), category.id))
    }

    package static let indexes: [any Index<Category>] = [byParent]
}

extension Categories {
    /// So many categories may stand in one another, the topmost included.
    static let depthLimit = 16
    /// A filter looks into so many categories below the one it names.
    static let subtreeLimit = 1_000

    /// The ids of the categories from the one above `id` to the topmost.
    static func ancestors(
        of id: String, in snapshot: any Snapshot
    ) throws(StoreError) -> [String] {
        var ancestors: [String] = []
        var next = id
        while ancestors.count <= depthLimit {
            guard let category = try find(next, in: snapshot), !category.parentID.isEmpty else {
                return ancestors
            }
            ancestors.append(category.parentID)
            next = category.parentID
        }
        throw .corrupt("category \(id): it stands deeper than any may")
    }

    /// The ids of the categories that stand directly in `id`.
    static func children(
        of id: String, limit: Int, in snapshot: any Snapshot
    ) throws(StoreError) -> [String] {
        var children: [String] = []
        let range = byParent.range(of: id)
        // Between the parent and the child's id stand eight bytes of position.
        let start = range.from.count + 8
        try snapshot.scan(
            from: range.from.span, to: range.to.span, order: .ascending, limit: limit
        ) { key, _ in
            children.append(String(key.extracting(start..<key.count - 1)))
            return true
        }
        return children
    }

    /// `id` and the ids of all categories below it, `subtreeLimit` at the most.
    static func subtree(
        of id: String, in snapshot: any Snapshot
    ) throws(StoreError) -> [String] {
        var found = [id]
        var position = 0
        while position < found.count, found.count < subtreeLimit {
            found += try children(
                of: found[position], limit: subtreeLimit - found.count, in: snapshot)
            position += 1
        }
        return found
    }

    /// How many levels of categories there are in `id`, itself included.
    static func height(of id: String, in snapshot: any Snapshot) throws(StoreError) -> Int {
        var level = [id]
        var height = 0
        while !level.isEmpty, height <= depthLimit {
            height += 1
            var below: [String] = []
            for id in level {
                below += try children(of: id, limit: .max, in: snapshot)
            }
            level = below
        }
        return height
    }

    /// Refuses ids of categories that do not exist; `field` is where they stand in the request.
    static func check(
        _ ids: [String], field: String, in snapshot: any Snapshot
    ) throws {
        guard !ids.isEmpty else { return }
        var areThere = [Bool](repeating: false, count: ids.count)
        try snapshot.get(many: ids.map(key)) { position, _ in areThere[position] = true }
        var violations: [Violation] = []
        for (position, isThere) in areThere.enumerated() where !isThere {
            violations.append(
                Violation(
                    field: "\(field)[\(position)]",
                    description: "there is no category \"\(ids[position])\"; create it first"))
        }
        if !violations.isEmpty {
            throw Failure.fields(violations)
        }
    }
}

extension Category {
    /// Without what only the server says.
    var written: Category {
        var category = self
        category.etag = ""
        category.createTime = nil
        category.updateTime = nil
        category.revision = 0
        return category
    }

    /// Changes if and only if something that can be written does.
    var computedETag: String {
        etagText(of: written.encoded())
    }

    /// Marks a change: its time, its revision, which only rises, and its etag.
    mutating func stamp(_ time: Instant, _ revision: UInt64) {
        updateTime = Timestamp(time)
        self.revision = max(revision, self.revision + 1)
        etag = computedETag
    }
}

/// The first 128 bits of SHA-256 over `bytes`, in hexadecimal.
func etagText(of bytes: [UInt8]) -> String {
    hexadecimal(SHA256.hash(bytes.span).bytes.prefix(16))
}

/// Two digits for each byte.
func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
    var text: [UInt8] = []
    text.reserveCapacity(2 * bytes.underestimatedCount)
    for byte in bytes {
        text.append(digit(byte >> 4))
        text.append(digit(byte & 15))
    }
    return String(decoding: text, as: UTF8.self)
}

private func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + (value - 10)
}
