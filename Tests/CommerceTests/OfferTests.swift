import Basics
import Commerce
import KeyValue
import RPC
import Schema
import TestSupport
import Testing

/// What a cart costs, and what keeps it from being ordered.
@Suite struct OfferTests {
    let shop: TestShop

    init() throws {
        shop = try TestShop()
        try shop.sell("TEA", for: 1_000, units: 5, grams: 400, categories: ["green"])
        try shop.sell("JAM", for: 250, units: 2, taxClass: "food")
        try shop.createTaxRate("usual", ppm: 190_000)
        try shop.createTaxRate("food", ppm: 70_000, taxClass: "food")
    }

    @Test func costsWhatItsLinesCost() throws {
        let offer = try shop.offer(["TEA": 2, "JAM": 1])
        #expect(offer.problems == [])
        #expect(offer.failure == nil)
        #expect(offer.currencyCode == "EUR")
        #expect(offer.items.map(\.sku) == ["JAM", "TEA"])
        #expect(offer.items.map(\.price?.subtotalMinor) == [250, 2_000])
        // 7 % of 2.50 is 0.175, as near to 0.18; 19 % of 20.00 is 3.80.
        #expect(offer.items.map(\.price?.taxMinor) == [18, 380])
        #expect(offer.quote.totalMinor == 2_648)
        #expect(offer.quote.weightGrams == 800)
        #expect(offer.items[1].stock?.terms?.title == "The product-TEA")
    }

    @Test func anEmptyCartCostsNothing() throws {
        try shop.createShippingMethod("post")
        try shop.create(coupon("TEN"))
        let offer = try shop.offer([:]) { $0.couponCode = "TEN" }
        #expect(offer.quote == Quote())
        #expect(offer.problems == [])
    }

    @Test(arguments: [
        ("", "", 190_000), ("FR", "", 190_000), ("DE", "", 160_000), ("DE", "Bayern", 160_000),
        ("US", "Texas", 62_500), ("US", " TEXAS ", 62_500), ("US", "Utah", 190_000),
        ("US", String(repeating: "x", count: 200), 190_000), ("FR", "Texas", 190_000),
    ])
    func isTaxedByTheRateForTheMostSpecificPlace(
        country: String, region: String, ppm: Int64
    ) throws {
        try shop.createTaxRate("german", ppm: 160_000, country: "DE")
        try shop.createTaxRate("texan", ppm: 62_500, country: "US", region: "Texas")
        let offer = try shop.offer(["TEA": 1]) {
            $0.countryCode = country
            $0.region = region
        }
        #expect(offer.quote.lines[0].tax?.ratePPM == ppm)
    }

    @Test func namesWhatIsUnknownOrNotForSaleAndPricesTheRest() throws {
        try shop.sell("OLD", for: 100, units: 1)
        _ = try shop.update(Product(id: "product-OLD", state: .archived), mask: ["state"])
        let offer = try shop.offer(["NONE": 1, "OLD": 1, "TEA": 1])
        #expect(offer.problems == [.skuUnknown(sku: "NONE"), .notForSale(sku: "OLD")])
        #expect(offer.items.map(\.price?.subtotalMinor) == [nil, nil, 1_000])
        #expect(offer.quote.subtotalMinor == 1_000)
        #expect(offer.failure?.reason == "RESOURCE_NOT_FOUND")
        #expect(offer.problems.map(\.subject) == ["NONE", "OLD"])
        #expect(offer.problems[1].failure.reason == "STATE_FORBIDS")
    }

    @Test func namesEachSkuOfWhichTooFewAreThere() throws {
        let offer = try shop.offer(["TEA": 6, "JAM": 3])
        #expect(
            offer.problems == [
                .outOfStock(sku: "JAM", available: 2), .outOfStock(sku: "TEA", available: 5),
            ])
        #expect(offer.quote.subtotalMinor == 6_750)
        #expect(offer.failure?.reason == "OUT_OF_STOCK")
        #expect(offer.failure?.preconditions.map(\.subject) == ["JAM", "TEA"])
    }

    @Test func linesOfOneSkuShareItsStock() throws {
        let items = [3, 2, 1].map { PriceRequest.Item(sku: "TEA", quantity: $0) }
        var offer = try shop.offer(PriceRequest(items: Array(items.prefix(2))))
        #expect(offer.problems == [])
        offer = try shop.offer(PriceRequest(items: items))
        #expect(offer.problems == [.outOfStock(sku: "TEA", available: 5)])
        #expect(offer.items.map(\.price?.subtotalMinor) == [3_000, 2_000, 1_000])
        let many = [Int64.max, .max].map { PriceRequest.Item(sku: "JAM", quantity: $0) }
        #expect(try shop.offer(PriceRequest(items: many)).failure?.reason == "OUT_OF_STOCK")
    }

    @Test func whatCanBeOrderedAheadIsNeverOut() throws {
        try shop.sell("BOOK", for: 100, units: 0, backorder: true)
        #expect(try shop.offer(["BOOK": 9]).problems == [])
    }

    @Test func isPaidInOneCurrency() throws {
        try shop.sell("YEN", for: 100, units: 1, currency: "JPY")
        var offer = try shop.offer(["TEA": 1, "YEN": 1])
        #expect(offer.problems == [.currencyMismatch(sku: "YEN")])
        #expect(offer.failure?.reason == "CURRENCY_MISMATCH")
        offer = try shop.offer(["TEA": 1, "YEN": 1]) { $0.currencyCode = "JPY" }
        #expect(offer.problems == [.currencyMismatch(sku: "TEA")])
        #expect(offer.quote.subtotalMinor == 100)
    }

    @Test func isShippedWithTheTaxOfTheMethod() throws {
        try shop.create(
            ShippingMethod(
                id: "post", title: "Post", price: TestShop.euro(490),
                pricePerKilogram: TestShop.euro(100), freeFrom: TestShop.euro(5_000),
                taxClass: "food", active: true))
        var offer = try shop.offer(["TEA": 3]) { $0.shippingMethodID = "post" }
        #expect(offer.shippingMethod?.title == "Post")
        // 1,200 g are two begun kilograms; 7 % of 6.90 is 0.483.
        #expect(offer.quote.shipping?.priceMinor == 690)
        #expect(offer.quote.shipping?.taxMinor == 48)
        offer = try shop.offer(["TEA": 5]) { $0.shippingMethodID = "post" }
        #expect(offer.quote.shipping?.priceMinor == 0)
    }

    @Test func isNotShippedByWhatDoesNotSuit() throws {
        try shop.createShippingMethod("alps", countries: ["AT", "CH"])
        try shop.createShippingMethod("off", active: false)
        try shop.createShippingMethod("yen", currency: "JPY")
        try shop.create(
            ShippingMethod(
                id: "letter", title: "Letter", price: TestShop.euro(95), maxWeightGrams: 500,
                active: true))
        let cases: [(id: String, country: String, PriceProblem, reason: String)] = [
            ("none", "AT", .shippingMethodUnknown(id: "none"), "RESOURCE_NOT_FOUND"),
            ("off", "AT", .shippingMethodUnknown(id: "off"), "RESOURCE_NOT_FOUND"),
            (
                "alps", "DE", .shippingMethodNotForCountry(id: "alps", countryCode: "DE"),
                "SHIPPING_NOT_AVAILABLE"
            ),
            (
                "alps", "", .shippingMethodNotForCountry(id: "alps", countryCode: ""),
                "SHIPPING_NOT_AVAILABLE"
            ),
            (
                "letter", "DE", .shippingMethodNotForWeight(id: "letter", maxWeightGrams: 500),
                "SHIPPING_NOT_AVAILABLE"
            ),
            ("yen", "DE", .shippingMethodNotForCurrency(id: "yen"), "CURRENCY_MISMATCH"),
        ]
        for (id, country, problem, reason) in cases {
            let offer = try shop.offer(["TEA": 2]) {
                $0.shippingMethodID = id
                $0.countryCode = country
            }
            #expect(offer.problems == [problem])
            #expect(offer.failure?.reason == reason)
            #expect(offer.shippingMethod == nil && offer.quote.shipping == nil)
            #expect(offer.quote.subtotalMinor == 2_000)
        }
        let offer = try shop.offer(["TEA": 1]) {
            $0.shippingMethodID = "alps"
            $0.countryCode = "CH"
        }
        #expect(offer.quote.shippingMinor == 490)
    }

    @Test func aSumThatDoesNotFitIsAProblemOfItsOwn() throws {
        try shop.sell("GOLD", for: .max, units: 9)
        let offer = try shop.offer(["GOLD": 2])
        #expect(offer.failure?.reason == "MONEY_OVERFLOW")
        #expect(offer.quote == Quote())
    }

    /// However many lines there are, the store is asked twice.
    @Test func asksTheStoreTwice() throws {
        try shop.createShippingMethod("post")
        try shop.create(coupon("TEN"))
        let snapshot = CountingSnapshot(try shop.store.openSnapshot())
        var request = PriceRequest(
            items: ["TEA", "JAM", "NONE"].map { PriceRequest.Item(sku: $0, quantity: 1) })
        (request.shippingMethodID, request.couponCode) = ("post", "ten")
        request.customerID = "mia"
        _ = try Pricing.offer(request, at: shop.clock.now(), in: snapshot)
        #expect(snapshot.trips == 2)
    }
}

extension TestShop {
    /// Puts a product with this one sku on sale.
    func sell(
        _ sku: String, for price: Int64, units: Int64, grams: Int64 = 0, taxClass: String = "",
        currency: String = "EUR", backorder: Bool = false, categories: [String] = []
    ) throws {
        for category in categories {
            try createCategory(category)
        }
        var product = TestShop.product(
            "product-\(sku)", skus: [sku], currency: currency, categories: categories)
        product.variants[0].price?.amountMinor = price
        product.variants[0].weightGrams = grams
        product.variants[0].taxClass = taxClass
        product.variants[0].backorder = backorder
        try create(product)
        if units != 0 {
            _ = try adjust(sku, units)
        }
    }

    func offer(
        _ quantities: [String: Int64], _ change: (inout PriceRequest) -> Void = { _ in }
    ) throws -> Offer {
        var request = PriceRequest(
            items: quantities.sorted { $0.key < $1.key }.map {
                PriceRequest.Item(sku: $0.key, quantity: $0.value)
            })
        change(&request)
        return try offer(request)
    }

    func offer(_ request: PriceRequest) throws -> Offer {
        try Pricing.offer(request, at: clock.now(), in: try store.openSnapshot())
    }
}

/// Counts how often an engine behind a network would be asked: each read is a question unless it
/// was told of before.
private final class CountingSnapshot: Snapshot {
    private(set) var trips = 0
    private var known: Set<[UInt8]> = []
    private let inner: any Snapshot

    init(_ inner: any Snapshot) {
        self.inner = inner
    }

    func prefetch(_ reads: () -> [Read]) {
        trips += 1
        for case .key(let key) in reads() {
            known.insert(key)
        }
    }

    func get(
        _ key: borrowing Span<UInt8>, _ body: (borrowing Span<UInt8>) -> Void
    ) throws(StoreError) -> Bool {
        if !known.contains(Array(copying: key)) { trips += 1 }
        return try inner.get(key, body)
    }

    func get(
        many keys: [[UInt8]], _ body: (Int, borrowing Span<UInt8>) -> Void
    ) throws(StoreError) {
        if !keys.allSatisfy({ known.contains($0) }) { trips += 1 }
        try inner.get(many: keys, body)
    }

    func scan(
        from lower: borrowing Span<UInt8>, to upper: borrowing Span<UInt8>, order: ScanOrder,
        limit: Int, _ body: (borrowing Span<UInt8>, borrowing Span<UInt8>) -> Bool
    ) throws(StoreError) {
        trips += 1
        try inner.scan(from: lower, to: upper, order: order, limit: limit, body)
    }
}
