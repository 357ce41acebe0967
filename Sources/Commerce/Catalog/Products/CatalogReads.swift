package import KeyValue
internal import RPC
package import Schema
internal import Tables

extension Products {
    /// What a command about a product reads: its row and the stocks of its skus.
    static func reads(of id: String, adding skus: [String] = []) -> [Read] {
        let range = Stocks.byProduct.range(of: id)
        return [
            .key(key(id)), .key(Figures.key(id)),
            .range(from: range.from, to: range.to, limit: 100),
            .range(from: Exports.keys.from, to: Exports.keys.to, limit: .max),
        ]
            + skus.flatMap { sku -> [Read] in
                let moved = EarlierMovements.range(of: sku)
                return [
                    .key(Stocks.key(sku)), .key(FreedSKUs.key(sku)),
                    .range(from: moved.from, to: moved.to, limit: 1),
                ]
            }
    }
}

extension CreateProductRequest: DeclaresReads {
    package var reads: [Read] {
        guard let product else { return [] }
        return Products.reads(of: product.id, adding: product.variants.map(\.sku))
    }
}

extension UpdateProductRequest: DeclaresReads {
    package var reads: [Read] {
        guard let product else { return [] }
        return Products.reads(of: product.id, adding: product.variants.map(\.sku))
    }
}

extension DeleteProductRequest: DeclaresReads {
    package var reads: [Read] {
        Products.reads(of: id)
    }
}

extension UndeleteProductRequest: DeclaresReads {
    package var reads: [Read] {
        Products.reads(of: id)
    }
}

extension SetStockRequest: DeclaresReads {
    package var reads: [Read] {
        [.key(Stocks.key(sku))]
    }
}

extension AdjustStockRequest: DeclaresReads {
    package var reads: [Read] {
        [.key(Stocks.key(sku))]
    }
}
