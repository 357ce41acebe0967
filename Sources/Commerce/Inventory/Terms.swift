internal import KeyValue
internal import Schema
internal import Tables

extension Inventory {
    /// Brings the terms of sale of a product's skus along with the product; those of skus it did
    /// not have before are there already.
    static func follow(
        _ product: Product, replacing old: Product?, in transaction: any Transaction
    ) throws(StoreError) {
        guard let old else { return }
        let skus = product.variants.map(\.sku).filter { sku in
            let before = old.terms(of: sku)
            return before != nil && before != product.terms(of: sku)
        }
        if skus.isEmpty { return }
        for case let before? in try Stocks.find(many: skus, in: transaction) {
            var stock = before
            stock.terms = product.terms(of: stock.sku)
            try Stocks.put(stock, replacing: before, in: transaction)
        }
    }
}

extension Product {
    /// The terms on which one of its skus is sold; nil if it has no such sku.
    func terms(of sku: String) -> StockRow.Terms? {
        variants.first { $0.sku == sku }.map { variant in
            StockRow.Terms(
                title: title, currencyCode: variant.price?.currencyCode ?? "",
                priceMinor: variant.price?.amountMinor ?? 0, taxClass: variant.taxClass,
                weightGrams: variant.weightGrams, backorder: variant.backorder,
                isForSale: state == .active && deleteTime == nil)
        }
    }
}
