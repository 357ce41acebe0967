import Commerce
import KeyValue
import Schema
import Tables
import TestSupport

/// What the shop must hold according to the answers it gave.
struct Model {
    static let products = [
        TestShop.product("tea", skus: ["TEA-S", "TEA-L"]),
        TestShop.product("jam", skus: ["JAM"]),
    ]
    private static let skus = ["TEA-S", "TEA-L", "JAM"]

    /// One acknowledged change of a sku.
    private struct Change {
        let revision: UInt64
        let delta: Int64
        let onHand: Int64
    }

    private var changes: [String: [Change]] = [:]
    /// The newest acknowledged state of each product.
    private var newest: [String: Product] = [:]
    /// The etags that a writer won with.
    private var wonEtags: Set<String> = []

    mutating func opened(_ product: Product) {
        newest[product.id] = product
    }

    func adjustment(_ id: String, using dice: inout Seed.Generator) -> AdjustStockRequest {
        let delta = Int64.random(in: 1...5, using: &dice)
        let isSale = Bool.random(using: &dice)
        return AdjustStockRequest(
            sku: Self.skus.randomElement(using: &dice) ?? "JAM", delta: isSale ? -delta : delta,
            reason: "simulated", requestID: id)
    }

    func update(_ id: String, using dice: inout Seed.Generator) -> UpdateProductRequest {
        let name = Bool.random(using: &dice) ? "tea" : "jam"
        return UpdateProductRequest(
            product: Product(id: name, title: "Written by \(id)"),
            updateMask: FieldMask(paths: ["title"]), etag: newest[name]?.etag ?? "", requestID: id)
    }

    /// Takes an acknowledged adjustment; says what is wrong with it.
    mutating func adjusted(_ request: AdjustStockRequest, _ stock: Stock?) -> [String] {
        guard let stock, stock.onHand >= 0 else {
            return ["an adjustment was answered without a sound stock: \(request)"]
        }
        changes[request.sku, default: []].append(
            Change(revision: stock.revision, delta: request.delta, onHand: stock.onHand))
        return []
    }

    /// Takes an acknowledged update; of writers with one etag one wins.
    mutating func updated(_ request: UpdateProductRequest, _ product: Product?) -> [String] {
        guard let product, product.title == request.product?.title else {
            return ["an update was answered without what was written: \(request)"]
        }
        if newest[product.id].map({ $0.revision < product.revision }) ?? true {
            newest[product.id] = product
        }
        return wonEtags.insert(request.etag).inserted ? [] : ["two writers won with one etag"]
    }

    /// Holds what was acknowledged against what is stored; there may be more, not yet acknowledged.
    func compare(with snapshot: any Snapshot) throws -> [String] {
        var problems: [String] = []
        var stored: [String: [UInt64: MovementRow]] = [:]
        try Movements.forEach(in: snapshot) { movement in
            stored[movement.sku, default: [:]][movement.revision] = movement
            return true
        }
        for sku in changes.keys.sorted() {
            for change in changes[sku] ?? [] {
                let movement = stored[sku]?[change.revision]
                if movement?.delta != change.delta || movement?.onHand != change.onHand {
                    problems.append("\(sku): revision \(change.revision) was acknowledged and lost")
                }
            }
            let revisions = (changes[sku] ?? []).map(\.revision)
            if Set(revisions).count != revisions.count {
                problems.append("\(sku): two changes have one revision")
            }
        }
        for sku in stored.keys.sorted() {
            var left: Int64 = 0
            for movement in (stored[sku] ?? [:]).values.sorted(by: { $0.revision < $1.revision }) {
                left += movement.delta
                if left != movement.onHand || left < 0 {
                    problems.append("\(sku): revision \(movement.revision) does not add up")
                }
            }
        }
        for id in newest.keys.sorted() {
            let product = try Products.find(id, in: snapshot)
            if (product?.revision ?? 0) < (newest[id]?.revision ?? 0) {
                problems.append("\(id): an acknowledged update was lost")
            }
        }
        return problems
    }

    /// Holds the number of changes against the wishes that were fulfilled, once nothing is open.
    func compareCounts(with snapshot: any Snapshot) throws -> [String] {
        var count = 0
        try Movements.forEach(in: snapshot) { _ in
            count += 1
            return true
        }
        let acknowledged = changes.values.reduce(0) { $0 + $1.count }
        return count == acknowledged
            ? [] : ["\(count) movements are stored, but \(acknowledged) were acknowledged"]
    }
}
