package import Schema

/// What the load chooses from: the goods as they were when it began.
package struct Goods: Sendable {
    package struct Item: Sendable {
        package var id: String
        package var description: String
        package var brand: String
        package var categories: [String]
        package var skus: [String]
        package var price: Money
        package var revision: UInt64

        package init(_ product: Product) {
            id = product.id
            description = product.description
            brand = product.brand
            categories = product.categoryIDs
            skus = product.variants.map(\.sku)
            price = product.cheapest ?? Money()
            revision = product.revision
        }
    }

    /// A stock keeping unit whose stock can be changed.
    package struct Unit: Sendable {
        package var sku: String
        package var onHand: Int64
        package var revision: UInt64

        package init(_ stock: Stock) {
            sku = stock.sku
            onHand = stock.onHand
            revision = stock.revision
        }
    }

    package var items: [Item]
    package var units: [Unit]
    /// The category in which each stands; those at the top stand in none.
    package var parents: [String: String]

    package init(items: [Item], units: [Unit] = [], parents: [String: String] = [:]) {
        self.items = items
        self.units = units
        self.parents = parents
    }

    /// Whether one of `categories` is `wanted` or stands in it.
    func isAny(of categories: [String], in wanted: String) -> Bool {
        categories.contains { category in
            var place: String? = category
            // At most 16 categories stand in one another.
            for _ in 0..<16 {
                guard let current = place else { return false }
                if current == wanted { return true }
                place = parents[current]
            }
            return false
        }
    }
}

extension Product {
    /// What the product costs: the price of its cheapest variant.
    var cheapest: Money? {
        variants.compactMap(\.price).min { $0.amountMinor < $1.amountMinor }
    }

    /// Whether a customer can buy one now.
    var canBeBought: Bool {
        variants.contains { $0.available > 0 || $0.backorder }
    }
}
