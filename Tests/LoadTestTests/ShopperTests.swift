import LoadTest
import Schema
import Testing
import Wire

/// What a shopper asks, and that no wrong answer gets past.
@Suite struct ShopperTests {
    let goods: Goods

    init() {
        let items = (1...6).map { ShopperTests.product($0) }.map { Goods.Item($0) }
        let units = (1...6).map {
            Goods.Unit(Stock(sku: "SKU-\($0)", onHand: 5, available: 5, revision: 10))
        }
        goods = Goods(items: items, units: units, parents: ["green": "tea"])
    }

    private static func product(_ number: Int, revision: UInt64 = 10) -> Product {
        Product(
            id: "p\(number)", description: "good", brand: "Own", categoryIDs: ["green"],
            revision: revision,
            variants: [
                .init(
                    sku: "SKU-\(number)",
                    price: Money(currencyCode: "EUR", amountMinor: Int64(100 * number)),
                    available: 1)
            ])
    }

    private func shopper(_ mix: String) throws -> Shopper {
        Shopper(
            goods: goods, mix: try #require(Mix(mix)), exponent: 1, seed: 3, number: 0)
    }

    private func complaint(
        _ shopper: inout Shopper, _ answer: some Message, to order: Errand
    ) -> String? {
        shopper.complaint(about: answer.encoded().span, to: order.expectation)
    }

    @Test func theSameSeedAsksTheSame() throws {
        var (one, other) = (try shopper("get=1,list=1"), try shopper("get=1,list=1"))
        for _ in 0..<50 {
            #expect(one.next().message == other.next().message)
        }
    }

    @Test func complainsOfAnotherProduct() throws {
        var shopper = try shopper("get=1")
        let order = shopper.next()
        let id = try GetProductRequest.decode(order.message).id
        let asked = try #require(Int(id.dropFirst()))
        let right = ShopperTests.product(asked)
        #expect(complaint(&shopper, GetProductResponse(product: right), to: order) == nil)

        var wrong = [GetProductResponse(), GetProductResponse(product: right)]
        wrong[1].product?.id = "p9"
        wrong.append(GetProductResponse(product: ShopperTests.product(asked, revision: 9)))
        wrong.append(GetProductResponse(product: right))
        wrong[3].product?.variants = []
        for answer in wrong {
            #expect(complaint(&shopper, answer, to: order) != nil)
        }
    }

    @Test func complainsOfBytesThatAreNoAnswer() throws {
        var shopper = try shopper("get=1")
        let order = shopper.next()
        let bytes: [UInt8] = [0x0a, 0xff]
        #expect(shopper.complaint(about: bytes.span, to: order.expectation) != nil)
    }

    @Test func complainsOfABatchInAnotherOrder() throws {
        var shopper = try shopper("batch=1")
        var order = shopper.next()
        var ids = try BatchGetProductsRequest.decode(order.message).ids
        while ids.count < 2 {
            order = shopper.next()
            ids = try BatchGetProductsRequest.decode(order.message).ids
        }
        let products = ids.map { Product(id: $0) }
        let right = BatchGetProductsResponse(products: products)
        let turned = BatchGetProductsResponse(products: products.reversed())
        let short = BatchGetProductsResponse(products: products.dropLast())
        #expect(complaint(&shopper, right, to: order) == nil)
        #expect(complaint(&shopper, turned, to: order) != nil)
        #expect(complaint(&shopper, short, to: order) != nil)
    }

    /// What was acknowledged must be there when the shopper looks again.
    @Test func complainsWhenAChangeIsForgotten() throws {
        var shopper = try shopper("update=1")
        let order = shopper.next()
        let asked = try UpdateProductRequest.decode(order.message)
        let number = try #require(asked.product?.id.last?.wholeNumberValue)
        var changed = ShopperTests.product(number, revision: 11)
        #expect(complaint(&shopper, UpdateProductResponse(product: changed), to: order) != nil)
        changed.description = asked.product?.description ?? ""
        #expect(complaint(&shopper, UpdateProductResponse(product: changed), to: order) == nil)

        let item = try #require(goods.items.firstIndex { $0.id == changed.id })
        #expect(shopper.books.revisions[item] == 11)
        let again = Errand.Expectation.product(item: item, revision: 11)
        let old = GetProductResponse(product: ShopperTests.product(number, revision: 10))
        #expect(shopper.complaint(about: old.encoded().span, to: again) != nil)
    }

    @Test func complainsOfStockThatDoesNotAddUp() throws {
        var shopper = try shopper("adjust=1")
        let order = shopper.next()
        let asked = try AdjustStockRequest.decode(order.message)
        #expect(asked.delta > 0, "nothing is taken away that was not added before")
        let left = 5 + asked.delta
        let right = Stock(sku: asked.sku, onHand: left, available: left, revision: 11)
        let wrong = [
            Stock(sku: "SKU-9", onHand: left, available: left, revision: 11),
            Stock(sku: asked.sku, onHand: left, available: left - 1, revision: 11),
            Stock(sku: asked.sku, onHand: left, available: left, revision: 10),
            Stock(sku: asked.sku, onHand: -1, available: -1, revision: 11),
        ]
        for stock in wrong {
            #expect(complaint(&shopper, AdjustStockResponse(stock: stock), to: order) != nil)
        }
        #expect(complaint(&shopper, AdjustStockResponse(stock: right), to: order) == nil)
    }

    @Test func neverTakesMoreThanItAdded() throws {
        var shopper = try shopper("adjust=1")
        var sums: [String: Int64] = [:]
        for revision in UInt64(11)...2_000 {
            let order = shopper.next()
            let asked = try AdjustStockRequest.decode(order.message)
            sums[asked.sku, default: 0] += asked.delta
            let left = 5 + (sums[asked.sku] ?? 0)
            #expect(left >= 5)
            let stock = Stock(sku: asked.sku, onHand: left, available: left, revision: revision)
            #expect(complaint(&shopper, AdjustStockResponse(stock: stock), to: order) == nil)
        }
        #expect(shopper.books.sums == goods.units.map { sums[$0.sku] ?? 0 })
    }

    /// Nobody knows whether it was made, so it is asked again under the same id.
    @Test func remembersAChangeThatWasNotAnswered() throws {
        var shopper = try shopper("adjust=1")
        shopper.failed(shopper.next().expectation, isOutcomeKnown: true)
        #expect(shopper.books.unsettled.isEmpty)
        let order = shopper.next()
        shopper.failed(order.expectation, isOutcomeKnown: false)
        let asked = try AdjustStockRequest.decode(order.message)
        #expect(shopper.books.unsettled.map(\.requestID) == [asked.requestID])
    }

    // MARK: Lists

    private static func listed(_ change: (inout Product, Int) -> Void = { _, _ in }) -> [Product] {
        (1...3).map { number in
            var product = product(number)
            change(&product, number)
            return product
        }
    }

    @Test(arguments: [
        (ProductOrder.unspecified, true), (.priceAsc, true), (.priceDesc, false),
    ])
    func complainsOfAListOutOfOrder(order: ProductOrder, isRising: Bool) {
        let listing = Listing(order: order)
        let rising = ListProductsResponse(products: ShopperTests.listed())
        let falling = ListProductsResponse(products: ShopperTests.listed().reversed())
        #expect((listing.complaint(about: rising, goods) == nil) == isRising)
        #expect((listing.complaint(about: falling, goods) == nil) == !isRising)
    }

    /// One rating of five stars does not beat a hundred of nearly as many.
    @Test func knowsHowRatingsWeigh() {
        let ratings = [(4.8, 100), (5.0, 1), (0.0, 0)]
        let rated = zip(ShopperTests.listed(), ratings).map { product, rating in
            var product = product
            product.rating = Product.Rating(average: rating.0, count: Int64(rating.1))
            return product
        }
        let listing = Listing(order: .topRated)
        #expect(listing.complaint(about: ListProductsResponse(products: rated), goods) == nil)
        for place in 1..<rated.count {
            var wrong = rated
            wrong.swapAt(place - 1, place)
            #expect(listing.complaint(about: ListProductsResponse(products: wrong), goods) != nil)
        }
    }

    @Test func complainsOfAPageThatGoesBack() {
        var listing = Listing(order: .priceAsc)
        listing.previous = ShopperTests.product(1)
        let page = ListProductsResponse(products: ShopperTests.listed())
        #expect(listing.complaint(about: page, goods) != nil)
        let next = ListProductsResponse(products: Array(ShopperTests.listed().dropFirst()))
        #expect(listing.complaint(about: next, goods) == nil)
    }

    @Test(arguments: [
        ProductFilter(categoryID: "tea"), ProductFilter(brand: "Own"), ProductFilter(inStock: true),
        ProductFilter(minPrice: Money(currencyCode: "EUR", amountMinor: 100)),
        ProductFilter(maxPrice: Money(currencyCode: "EUR", amountMinor: 300)),
    ])
    func complainsOfAProductThatDoesNotBelong(filter: ProductFilter) {
        let listing = Listing(filter: filter)
        let right = ListProductsResponse(products: ShopperTests.listed())
        #expect(listing.complaint(about: right, goods) == nil)
        let wrong = ListProductsResponse(
            products: ShopperTests.listed { product, number in
                guard number == 2 else { return }
                product.categoryIDs = ["coffee"]
                product.brand = "Other"
                product.variants[0].available = 0
                product.variants[0].price?.currencyCode = "USD"
            })
        #expect(listing.complaint(about: wrong, goods) != nil)
    }

    @Test func complainsOfAPageThatIsTooLong() {
        var listing = Listing()
        listing.pageSize = 2
        let page = ListProductsResponse(products: ShopperTests.listed())
        #expect(listing.complaint(about: page, goods) != nil)
    }
}
