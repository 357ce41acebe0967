import RPC
import Schema
import TestSupport

/// A small catalogue of goods that often agree in what a filter asks about.
enum RandomCatalogue {
    static let orders: [ProductOrder] = [
        .unspecified, .priceAsc, .priceDesc, .bestSelling, .newest, .topRated,
    ]
    private static let tree = [
        ("a", ""), ("b", ""), ("a1", "a"), ("a2", "a"), ("a11", "a1"), ("b1", "b"),
    ]
    private static let brands = [
        "", "Nova", "Ära", "Nova \u{1F600}", String(repeating: "x", count: 150),
    ]
    private static let words = ["Green", "tea", "POT", "größe", "茶", "Ä"]
    private static let count = 40

    static func fill(_ shop: TestShop, using random: inout Seed.Generator) throws {
        for (id, parent) in tree {
            try shop.createCategory(id, in: parent)
        }
        for number in 0..<count {
            let product = product(number, using: &random)
            try shop.create(product)
            for variant in product.variants where Bool.random(using: &random) {
                _ = try shop.setStock(variant.sku, to: Int64.random(in: 0...4, using: &random))
            }
            shop.clock.advance(by: .milliseconds(Int.random(in: 0...1, using: &random)))
        }
    }

    /// Changes, deletes or brings back some product.
    static func change(_ shop: TestShop, using random: inout Seed.Generator) throws {
        let number = Int.random(in: 0..<count, using: &random)
        let id = "p\(number)"
        if try shop.product(id, as: .reader).deleteTime != nil {
            _ = try shop.undelete(id)
        } else if Int.random(in: 0..<3, using: &random) == 0 {
            try shop.delete(id)
        } else {
            var changed = product(number, using: &random)
            changed.variants = []
            _ = try shop.update(
                changed, mask: ["title", "brand", "category_ids", "attributes", "state"])
        }
    }

    private static func product(_ number: Int, using random: inout Seed.Generator) -> Product {
        var product = TestShop.product(
            "p\(number)", skus: ["S\(number)", "T\(number)"],
            state: [.active, .active, .active, .draft, .archived].randomElement(using: &random)
                ?? .active,
            currency: ["EUR", "EUR", "USD"].randomElement(using: &random) ?? "EUR",
            categories: tree.map(\.0).filter { _ in Int.random(in: 0..<4, using: &random) == 0 })
        product.title = (0..<2).compactMap { _ in words.randomElement(using: &random) }
            .joined(separator: " ")
        product.brand = brands.randomElement(using: &random) ?? ""
        product.attributes = ["color", "size"].compactMap { name in
            Bool.random(using: &random)
                ? Product.Attribute(name: name, value: "\(Int.random(in: 0...1, using: &random))")
                : nil
        }
        for position in product.variants.indices {
            product.variants[position].price?.amountMinor = Int64.random(in: 1...4, using: &random)
            product.variants[position].backorder = Int.random(in: 0..<6, using: &random) == 0
        }
        return product
    }

    /// Some conditions, seldom many at once.
    static func filter(using random: inout Seed.Generator) -> ProductFilter {
        var filter = ProductFilter()
        func sometimes(_ random: inout Seed.Generator) -> Bool {
            Int.random(in: 0..<5, using: &random) == 0
        }
        if sometimes(&random) {
            filter.ids = (0..<20).map { _ in "p\(Int.random(in: 0..<60, using: &random))" }
        }
        if sometimes(&random) { filter.title = "green TEA" }
        if sometimes(&random) { filter.titleContains = words.randomElement(using: &random) ?? "" }
        if sometimes(&random) { filter.categoryID = tree.randomElement(using: &random)?.0 ?? "" }
        if sometimes(&random) { filter.brand = brands.randomElement(using: &random) ?? "" }
        if sometimes(&random) { filter.minPrice = Money(currencyCode: "EUR", amountMinor: 2) }
        if sometimes(&random) { filter.maxPrice = Money(currencyCode: "EUR", amountMinor: 3) }
        if sometimes(&random) { filter.minAvailable = 2 }
        if sometimes(&random) { filter.maxAvailable = 5 }
        if sometimes(&random) { filter.inStock = true }
        if sometimes(&random) { filter.attributes = [Product.Attribute(name: "size", value: "1")] }
        return filter
    }

    /// What the filter finds by looking at every product.
    static func brute(
        _ shop: TestShop, _ filter: ProductFilter, _ order: ProductOrder, _ role: Caller.Role
    ) throws -> [String] {
        let all = try (0..<count).map { try shop.product("p\($0)", as: .reader) }
        let parents = Dictionary(uniqueKeysWithValues: tree)
        return all.filter { product in
            (role == .reader || product.state == .active) && product.deleteTime == nil
                && meets(product, filter, parents)
        }.sorted { left, right in
            let (first, second) = (rank(left, order), rank(right, order))
            return first == second
                ? left.id.utf8.lexicographicallyPrecedes(right.id.utf8) : first < second
        }.map(\.id)
    }

    private static func rank(_ product: Product, _ order: ProductOrder) -> Int64 {
        let price = product.variants.compactMap { $0.price?.amountMinor }.min() ?? 0
        let time = product.createTime.map { $0.seconds * 1_000_000_000 + Int64($0.nanos) } ?? 0
        switch order {
        case .priceAsc: return price
        case .priceDesc: return -price
        case .newest: return -time
        default: return 0
        }
    }

    private static func meets(
        _ product: Product, _ filter: ProductFilter, _ parents: [String: String]
    ) -> Bool {
        let title = product.title.lowercased()
        let price = product.variants.compactMap { $0.price?.amountMinor }.min() ?? 0
        let currency = product.variants.first?.price?.currencyCode
        let available = product.variants.reduce(0) { $0 + $1.available }
        let above = product.categoryIDs.flatMap { id in
            sequence(first: id) { parents[$0].flatMap { $0.isEmpty ? nil : $0 } }
        }
        return (filter.ids.isEmpty || filter.ids.contains(product.id))
            && (filter.title.isEmpty || title == filter.title.lowercased())
            && (filter.titleContains.isEmpty || title.contains(filter.titleContains.lowercased()))
            && (filter.categoryID.isEmpty || above.contains(filter.categoryID))
            && (filter.brand.isEmpty || product.brand == filter.brand)
            && (filter.minPrice.map { currency == $0.currencyCode && price >= $0.amountMinor }
                ?? true)
            && (filter.maxPrice.map { currency == $0.currencyCode && price <= $0.amountMinor }
                ?? true)
            && available >= filter.minAvailable ?? 0
            && available <= filter.maxAvailable ?? .max
            && (!filter.inStock || available > 0 || product.variants.contains(where: \.backorder))
            && filter.attributes.allSatisfy(product.attributes.contains)
    }
}
