import RPC
import Schema
import TestSupport
import Testing
import Wire

/// Lists of more goods than are read in one go, many of them at one price.
@Suite struct LongListTests {
    let shop: TestShop
    let all: [Product]

    init() throws {
        shop = try TestShop()
        try shop.createCategory("most")
        try shop.createCategory("few")
        let rows = TestImport(shop)
        for number in 0..<300 {
            let isRare = number % 23 == 0
            // 7 has no factor in common with 300, so the ids come in another order.
            var product = TestShop.product(
                "p\(1_000 + number * 7 % 300)", skus: ["S\(number)"],
                categories: number % 40 == 0 ? ["most", "few"] : ["most"])
            product.brand = isRare ? "Rare" : "Common"
            product.variants[0].price?.amountMinor = isRare ? Int64(number) : number < 200 ? 50 : 60
            rows.row(UInt64(number + 1), product)
            if number % 30 == 0 {
                _ = try rows.answers()
                shop.clock.advance(by: .seconds(1))
            }
        }
        _ = try rows.end()
        all = try shop.listed()
        #expect(all.count == 300)
    }

    @Test(arguments: [ProductOrder.priceAsc, .priceDesc, .newest, .bestSelling], [7, 32, 200])
    func pagesShowEachProductOnceInOrder(order: ProductOrder, pageSize: Int32) throws {
        for filter in [
            ProductFilter(),
            ProductFilter(brand: "Rare"),
            ProductFilter(minPrice: Money(currencyCode: "EUR", amountMinor: 51)),
            ProductFilter(maxPrice: Money(currencyCode: "EUR", amountMinor: 50)),
            // Of the brand there are more than in the category, and then less.
            ProductFilter(categoryID: "few", brand: "Common"),
            ProductFilter(categoryID: "most", brand: "Rare"),
            ProductFilter(categoryID: "most", brand: "Common"),
        ] {
            let expected = all.filter { meets($0, filter) }.sorted { left, right in
                (rank(left, order), left.id) < (rank(right, order), right.id)
            }
            let listed = try shop.listed(filter, by: order, pageSize: pageSize)
            #expect(listed.map(\.id) == expected.map(\.id), "\(filter)")
        }
    }

    private func price(_ product: Product) -> Int64 {
        product.variants[0].price?.amountMinor ?? 0
    }

    private func meets(_ product: Product, _ filter: ProductFilter) -> Bool {
        (filter.brand.isEmpty || product.brand == filter.brand)
            && (filter.categoryID.isEmpty || product.categoryIDs.contains(filter.categoryID))
            && price(product) >= filter.minPrice?.amountMinor ?? 0
            && price(product) <= filter.maxPrice?.amountMinor ?? .max
    }

    private func rank(_ product: Product, _ order: ProductOrder) -> Int64 {
        switch order {
        case .priceAsc: return price(product)
        case .priceDesc: return -price(product)
        case .newest:
            let time = product.createTime ?? Timestamp()
            return -(time.seconds * 1_000_000_000 + Int64(time.nanos))
        default: return 0
        }
    }
}
