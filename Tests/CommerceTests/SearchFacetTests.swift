import Commerce
import KeyValue
import RPC
import Schema
import TestSupport
import Testing

@Suite struct SearchFacetTests {
    let shop: TestShop

    init() throws {
        shop = try TestShop()
    }

    private static let all = [
        FacetRequest(kind: .brand, valueCount: 200), FacetRequest(kind: .category, valueCount: 200),
        FacetRequest(kind: .price), FacetRequest(kind: .rating),
        FacetRequest(kind: .attribute, attributeName: "color"),
        FacetRequest(kind: .attribute, attributeName: "size"),
    ]

    private func counts(
        _ facet: FacetRequest, _ query: String, _ filter: ProductFilter = ProductFilter()
    ) throws -> [String: Int64] {
        let response = try shop.search(
            SearchProductsRequest(query: query, filter: filter, facets: [facet]))
        return Dictionary(
            uniqueKeysWithValues: (response.facets.first?.values ?? []).map { value in
                (
                    value.value.isEmpty ? "\(value.minPrice?.amountMinor ?? 0)" : value.value,
                    value.count
                )
            })
    }

    @Test func countsEachPropertyWithoutItsOwnCondition() throws {
        for (id, brand, price) in [("a", "Nova", 150), ("b", "Nova", 420), ("c", "Ada", 430)] {
            var product = TestShop.product(id, skus: [id])
            product.title = "Green tea"
            product.brand = brand
            product.variants[0].price = TestShop.euro(Int64(price))
            try shop.create(product)
        }
        let brand = FacetRequest(kind: .brand)
        let price = FacetRequest(kind: .price)
        let nova = ProductFilter(brand: "Nova")
        #expect(try counts(brand, "tea") == ["Nova": 2, "Ada": 1])
        #expect(try counts(brand, "tea", nova) == ["Nova": 2, "Ada": 1])
        #expect(try counts(price, "tea", nova) == ["100": 1, "200": 1])
        let cheap = ProductFilter(brand: "Nova", maxPrice: TestShop.euro(200))
        #expect(try counts(brand, "tea", cheap) == ["Nova": 1])
        #expect(try counts(price, "tea", cheap) == ["100": 1, "200": 1])
    }

    @Test(arguments: [
        FacetRequest(kind: FacetRequest.Kind(rawValue: 9)), FacetRequest(kind: .attribute),
        FacetRequest(kind: .brand, attributeName: "color"),
    ])
    func refusesWhatCannotBeCounted(facet: FacetRequest) throws {
        let failure = #expect(throws: Failure.self) {
            try shop.search(SearchProductsRequest(query: "tea", facets: [facet]))
        }
        #expect(failure?.reason == "FIELD_INVALID")
    }

    /// Each count is what the same search without the facet's own condition finds, with the value
    /// as its condition.
    @Test(arguments: Seed.some(4))
    func countsWhatSearchesFind(seed: Seed) throws {
        var random = seed.generator
        try RandomCatalogue.fill(shop, using: &random)
        for _ in 0..<12 {
            try RandomCatalogue.change(shop, using: &random)
            let filter = RandomCatalogue.filter(using: &random)
            let query = ["", "tea", "green pot"].randomElement(using: &random) ?? ""
            let response = try shop.search(
                SearchProductsRequest(query: query, filter: filter, facets: Self.all))
            for facet in response.facets where facet.kind != .rating {
                var open = filter
                switch facet.kind {
                case .brand: open.brand = ""
                case .category: open.categoryID = ""
                case .price: (open.minPrice, open.maxPrice) = (nil, nil)
                default: open.attributes.removeAll { $0.name == facet.attributeName }
                }
                for value in facet.values {
                    var one = open
                    switch facet.kind {
                    case .brand: one.brand = value.value
                    case .category: one.categoryID = value.value
                    case .price: (one.minPrice, one.maxPrice) = (value.minPrice, value.maxPrice)
                    default:
                        one.attributes.append(
                            .init(name: facet.attributeName, value: value.value))
                    }
                    let whole = try shop.search(SearchProductsRequest(query: query, filter: open))
                    let part = try shop.search(SearchProductsRequest(query: query, filter: one))
                    if whole.someWords == part.someWords {
                        #expect(part.totalSize == value.count)
                    }
                }
            }
        }
    }
}
