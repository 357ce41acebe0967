import Commerce
import KeyValue
import Schema
import Tables
import TestSupport

/// What the shop must hold according to the answers it gave.
struct Model {
    /// What is there from the beginning.
    static let opening = [
        TestShop.product("tea", skus: ["TEA-S", "TEA-L"]),
        TestShop.product("jam", skus: ["JAM"]),
    ]
    /// What may be made and taken away later.
    static let later = (0..<6).map {
        TestShop.product("good-\($0)", skus: ["GOOD-\($0)/1", "GOOD-\($0)/2"])
    }

    /// One acknowledged change of a sku.
    private struct Change {
        let revision: UInt64
        let delta: Int64
        let onHand: Int64
    }

    /// What each importing client has come to.
    var imports: [Int: ImportModel] = [:]
    private var changes: [String: [Change]] = [:]
    /// The newest acknowledged state of each product that is not deleted.
    private(set) var newest: [String: Product] = [:]
    /// What was acknowledged as deleted, with its last state.
    private var gone: [String: Product] = [:]
    private var made: Set<String> = []
    /// What a refusal said is there.
    private var seen: Set<String> = []
    /// The etags that a writer won with, each of one product.
    private var wonEtags: Set<String> = []

    mutating func opened(_ product: Product) {
        newest[product.id] = product
        made.insert(product.id)
    }

    mutating func isKnownToExist(_ id: String) {
        seen.insert(id)
    }

    /// Takes an acknowledged new product; an id is given once, also if it is deleted later.
    mutating func created(_ request: CreateProductRequest, _ product: Product?) -> [String] {
        guard let product, let asked = request.product, product.id == asked.id,
            product.variants.map(\.sku) == asked.variants.map(\.sku)
        else {
            return ["a product was made other than asked: \(request)"]
        }
        if gone[product.id] == nil, (newest[product.id]?.revision ?? 0) < product.revision {
            newest[product.id] = product
        }
        return made.insert(product.id).inserted ? [] : ["\(product.id) was made twice"]
    }

    /// Takes an acknowledged end of a product; nothing comes after it.
    mutating func deleted(_ request: DeleteProductRequest, _ product: Product?) -> [String] {
        guard let product, product.id == request.id, product.deleteTime != nil else {
            return ["a deletion was answered without what was deleted: \(request)"]
        }
        let last = newest.removeValue(forKey: product.id)
        guard gone.updateValue(product, forKey: product.id) == nil else {
            return ["\(product.id) was deleted twice"]
        }
        return (last?.revision ?? 0) < product.revision
            ? [] : ["\(product.id) was changed after it was deleted"]
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
        if let last = gone[product.id] {
            if last.revision < product.revision {
                return ["\(product.id) was changed after it was deleted"]
            }
        } else if newest[product.id].map({ $0.revision < product.revision }) ?? true {
            newest[product.id] = product
        }
        return wonEtags.insert("\(product.id) \(request.etag)").inserted
            ? [] : ["two writers won with one etag"]
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
        for client in imports.keys.sorted() {
            problems += try imports[client]?.compare(with: snapshot) ?? []
        }
        return problems + (try compareProducts(with: snapshot))
    }

    private func compareProducts(with snapshot: any Snapshot) throws -> [String] {
        var problems: [String] = []
        for id in newest.keys.sorted() {
            let product = try Products.find(id, in: snapshot)
            if (product?.revision ?? 0) < (newest[id]?.revision ?? 0) {
                problems.append("\(id): an acknowledged change was lost")
            }
        }
        for id in gone.keys.sorted() {
            let product = try Products.find(id, in: snapshot)
            if product?.deleteTime == nil || product?.revision != gone[id]?.revision {
                problems.append("\(id): it was deleted and came back")
            }
        }
        for id in seen.sorted() where try Products.find(id, in: snapshot) == nil {
            problems.append("\(id): it was refused as taken and is not there")
        }
        return problems
    }

    /// Holds the number of changes against the wishes that were fulfilled, once nothing is open.
    func compareCounts(with snapshot: any Snapshot) throws -> [String] {
        var movements = 0
        try Movements.forEach(in: snapshot) { movement in
            let isOurs = movement.kind == .adjusted && !ImportFile.Goods.own(movement.sku)
            movements += isOurs ? 1 : 0
            return true
        }
        var products: Set<String> = []
        var deleted: Set<String> = []
        try Products.forEach(in: snapshot) { product in
            if ImportFile.Goods.own(product.id) { return true }
            products.insert(product.id)
            if product.deleteTime != nil {
                deleted.insert(product.id)
            }
            return true
        }
        var problems: [String] = []
        let acknowledged = changes.values.reduce(0) { $0 + $1.count }
        if movements != acknowledged {
            problems.append("\(movements) movements are stored, \(acknowledged) were acknowledged")
        }
        if products != made {
            problems.append("stored are \(products.sorted()), acknowledged were \(made.sorted())")
        }
        if deleted != Set(gone.keys) {
            problems.append(
                "\(deleted.sorted()) are deleted, acknowledged were \(gone.keys.sorted())")
        }
        return problems
    }
}
