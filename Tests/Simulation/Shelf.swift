import Schema

/// What rows of imports, taken in one after another, must have led to.
struct Shelf: Equatable {
    struct Movement: Equatable {
        let delta: Int64
        let onHand: Int64
    }

    /// What became of a row.
    enum Outcome {
        case created
        case updated
        case unchanged
        case refused
    }

    /// The products as they were written, by id.
    private(set) var products: [String: Product] = [:]
    /// What lies in the shop, by sku.
    private(set) var onHand: [String: Int64] = [:]
    /// All that came and went, by sku, in its order.
    private(set) var movements: [String: [Movement]] = [:]

    /// Takes one row in, or leaves everything as it is.
    mutating func take(_ row: ImportFile.Row, onlyNew: Bool) -> Outcome {
        let old = products[row.product.id]
        guard !row.isWrong, old == nil || !onlyNew else { return .refused }
        var product = row.product
        if product.state == .unspecified {
            product.state = old?.state ?? .draft
        }
        let kept = Set(product.variants.map(\.sku))
        let dropped = (old?.variants ?? []).map(\.sku).filter { !kept.contains($0) }
        guard dropped.allSatisfy({ onHand[$0] == 0 }) else { return .refused }
        for sku in dropped {
            onHand[sku] = nil
        }
        for sku in kept where onHand[sku] == nil {
            onHand[sku] = 0
        }
        products[product.id] = product
        let moved = count(row.counted)
        guard let old else { return .created }
        return old != product || moved ? .updated : .unchanged
    }

    /// Sets what was counted; says whether that changed anything.
    private mutating func count(_ counted: [String: Int64]) -> Bool {
        var moved = false
        for (sku, units) in counted {
            let delta = units - (onHand[sku] ?? 0)
            guard delta != 0 else { continue }
            onHand[sku] = units
            movements[sku, default: []].append(Movement(delta: delta, onHand: units))
            moved = true
        }
        return moved
    }
}
