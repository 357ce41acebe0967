internal import Basics
internal import KeyValue
internal import RPC
internal import Schema
internal import Tables
internal import Wire

/// Some products in the order of their ids, as they were when an export began.
struct ExportPart: Sendable {
    private(set) var products: [Product] = []
    /// The id that the next part follows; `nil` when this is the last part.
    private(set) var last: String?

    /// Reads up to `limit` products after the id `start`: from what was kept for the export, and
    /// from the products themselves where nothing was.
    init(
        _ export: String, after start: String?, limit: Int, at time: Instant,
        in snapshot: any Snapshot
    ) throws {
        guard let row = try Exports.find(export, in: snapshot),
            row.isReadable(at: time)
        else { throw Failure.exportTooSlow }
        var current: [(id: String, product: Product?)] = []
        try Products.forEach(after: start, limit: limit, in: snapshot) { product in
            current.append((product.id, product))
            return true
        }
        let former = try ExportPart.former(
            export, after: start, limit: limit, in: snapshot)
        merge(current, former, limit)
    }

    private mutating func merge(
        _ current: [(id: String, product: Product?)],
        _ former: [(id: String, product: Product?)], _ limit: Int
    ) {
        // Beyond the end of a list that was cut off nothing is known.
        let ends = [current, former].filter { $0.count == limit }.compactMap { $0.last?.id }
        let end = ends.min { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        last = end
        var known = Dictionary(uniqueKeysWithValues: current.map { ($0.id, $0.product) })
        known.merge(former.map { ($0.id, $0.product) }) { _, former in former }
        products = known.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
            .prefix { id, _ in end.map { !$0.utf8.lexicographicallyPrecedes(id.utf8) } ?? true }
            .compactMap(\.value)
    }

    private static func former(
        _ export: String, after start: String?, limit: Int, in snapshot: any Snapshot
    ) throws(StoreError) -> [(id: String, product: Product?)] {
        var rows: [(id: String, product: Product?)] = []
        var problem: StoreError?
        let range = FormerProducts.range(of: export)
        let from = start.map { FormerProducts.key(export, $0) + [0] } ?? range.from
        try snapshot.scan(
            from: from.span, to: range.to.span, order: .ascending, limit: limit
        ) { key, bytes in
            let id = String(key.extracting(range.from.count..<key.count - 1))
            do throws(WireError) {
                let row = try FormerProductRow.decode(bytes)
                rows.append(
                    (
                        id,
                        try row.product.map { (bytes) throws(WireError) in
                            try Product.decode(bytes)
                        }
                    ))
                return true
            } catch {
                problem = .corrupt("what product \(id) was: \(error)")
                return false
            }
        }
        if let problem { throw problem }
        return rows
    }
}
