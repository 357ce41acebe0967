internal import KeyValue
internal import Schema
internal import Tables

/// The products that a coupon is for, of some.
struct CouponScope {
    /// `nil` for all.
    private let products: Set<String>?

    /// Reads nothing unless the coupon is limited to categories: then the products, and their
    /// categories level by level.
    init(
        _ coupon: Coupon, of products: Set<String>, in snapshot: any Snapshot
    ) throws(StoreError) {
        guard coupon.isLimited else {
            self.products = nil
            return
        }
        var found = products.intersection(coupon.productIDs)
        let rest = products.subtracting(found).sorted()
        if !coupon.categoryIDs.isEmpty, !rest.isEmpty {
            found.formUnion(
                try CouponScope.those(of: rest, in: Set(coupon.categoryIDs), snapshot))
        }
        self.products = found
    }

    func contains(_ product: String) -> Bool {
        products?.contains(product) ?? true
    }

    /// Those of `products` that stand in one of `categories` or below it.
    private static func those(
        of products: [String], in categories: Set<String>, _ snapshot: any Snapshot
    ) throws(StoreError) -> [String] {
        var places: [String: [String]] = [:]
        for case let product? in try Products.find(many: products, in: snapshot) {
            places[product.id] = product.categoryIDs
        }
        let parents = try parents(of: Set(places.values.joined()), upTo: categories, snapshot)
        return products.filter { product in
            places[product, default: []].contains { isOrStandsIn(categories, $0, parents) }
        }
    }

    /// What each of `ids` stands in, and what that stands in, up to those of `wanted`.
    private static func parents(
        of ids: Set<String>, upTo wanted: Set<String>, _ snapshot: any Snapshot
    ) throws(StoreError) -> [String: String] {
        var parents: [String: String] = [:]
        var level = ids.subtracting(wanted)
        for _ in 0..<Categories.depthLimit where !level.isEmpty {
            var next: Set<String> = []
            for case let category? in try Categories.find(many: level.sorted(), in: snapshot)
            where !category.parentID.isEmpty {
                parents[category.id] = category.parentID
                next.insert(category.parentID)
            }
            level = next.subtracting(wanted).filter { parents[$0] == nil }
        }
        return parents
    }

    private static func isOrStandsIn(
        _ wanted: Set<String>, _ category: String, _ parents: [String: String]
    ) -> Bool {
        var place: String? = category
        for _ in 0...Categories.depthLimit {
            guard let here = place else { return false }
            if wanted.contains(here) { return true }
            place = parents[here]
        }
        return false
    }
}
