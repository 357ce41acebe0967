internal import Basics
package import Schema
package import Tables

/// Every product, deleted ones included.
///
/// A row is a `Product` without what the server knows from elsewhere: its figures, and what is
/// available of its variants.
package enum Products: Table {
    package static let number: UInt16 = 10

    package static func id(of product: Product) -> String {
        product.id
    }

    /// Lists each scope by id.
    package static let byID = ManifoldIndex<Product, KeyPair<Scope, String>>(11) { product in
        product.scopes.map { KeyPair($0, product.id) }
    } unchanged: { product, old in
        product.hasScopes(of: old)
    }

    /// Lists each scope by the price of the cheapest variant.
    package static let byPrice = ManifoldIndex<Product, KeyPair<Scope, KeyPair<Int64, String>>>(
        12
    ) { product in
        product.scopes.map { KeyPair($0, KeyPair(product.lowestPriceMinor, product.id)) }
    } unchanged: { product, old in
        product.lowestPriceMinor == old.lowestPriceMinor && product.hasScopes(of: old)
    }

    /// Lists each scope by age, the newest first.
    package static let byAge = ManifoldIndex<Product, KeyPair<Scope, KeyPair<UInt64, String>>>(
        13
    ) { product in
        product.scopes.map { KeyPair($0, KeyPair(product.ageRank, product.id)) }
    } unchanged: { product, old in
        product.createTime == old.createTime && product.hasScopes(of: old)
    }

    /// Lists what stands in a category, whatever its state.
    package static let byCategory = ManifoldIndex<Product, KeyPair<String, String>>(18) { product in
        Set(product.categoryIDs).map { KeyPair($0, product.id) }
    } unchanged: { product, old in
        product.categoryIDs == old.categoryIDs
    }

    package static let indexes: [any Index<Product>] = [byID, byPrice, byAge, byCategory]
}

extension Product {
    /// What one costs at least, in minor units.
    var lowestPriceMinor: Int64 {
        variants.lazy.compactMap { $0.price?.amountMinor }.min() ?? 0
    }

    /// Lower for what was made later.
    var ageRank: UInt64 {
        ~UInt64(max(0, createTime?.instant?.nanoseconds ?? 0))
    }
}
