internal import Basics
internal import RPC
internal import Schema

/// Makes an offer of what the store said, step by step; it reads nothing itself.
struct OfferMaker {
    private let request: PriceRequest
    private let facts: OfferFacts
    private(set) var offer = Offer()
    private var basket = Basket(lines: [])
    /// The products of the basket's lines, and their places in the offer.
    private var lines: [(product: String, item: Int)] = []

    init(_ request: PriceRequest, _ facts: OfferFacts) {
        self.request = request
        self.facts = facts
        offer.currencyCode = request.currencyCode
        addItems()
        checkStock()
        chooseShipping()
    }

    /// The classes whose rates of tax are asked for.
    var taxClasses: Set<String> {
        var classes = Set(basket.lines.map(\.taxClass))
        if let shipping = basket.shipping {
            classes.insert(shipping.taxClass)
        }
        return classes
    }

    /// The products that are priced.
    var products: Set<String> {
        Set(lines.map(\.product))
    }

    private mutating func addItems() {
        for (item, stock) in zip(request.items, facts.stocks) {
            offer.items.append(
                Offer.Item(sku: item.sku, quantity: item.quantity, stock: stock, price: nil))
            guard let stock, let terms = stock.terms else {
                offer.problems.append(.skuUnknown(sku: item.sku))
                continue
            }
            guard terms.isForSale else {
                offer.problems.append(.notForSale(sku: item.sku))
                continue
            }
            if offer.currencyCode.isEmpty {
                offer.currencyCode = terms.currencyCode
            }
            guard terms.currencyCode == offer.currencyCode else {
                offer.problems.append(.currencyMismatch(sku: item.sku))
                continue
            }
            lines.append((stock.productID, offer.items.count - 1))
            basket.lines.append(
                Basket.Line(
                    sku: item.sku, quantity: item.quantity, unitPriceMinor: terms.priceMinor,
                    taxClass: terms.taxClass, weightGrams: terms.weightGrams))
        }
    }

    /// Lines of one sku share its stock.
    private mutating func checkStock() {
        let sorted = basket.lines.enumerated().sorted {
            ($0.element.sku, $0.offset) < ($1.element.sku, $1.offset)
        }
        var short: [(position: Int, stock: StockRow)] = []
        var start = 0
        while start < sorted.count {
            let (position, first) = sorted[start]
            var wanted = first.quantity
            start += 1
            while start < sorted.count, sorted[start].element.sku == first.sku {
                let more = sorted[start].element.quantity
                let (sum, overflows) = wanted.addingReportingOverflow(more)
                wanted = overflows ? .max : sum
                start += 1
            }
            if let stock = facts.stocks[lines[position].item], stock.terms?.backorder == false,
                wanted > stock.available
            {
                short.append((position, stock))
            }
        }
        for (_, stock) in short.sorted(by: { $0.position < $1.position }) {
            offer.problems.append(
                .outOfStock(sku: stock.sku, available: max(0, stock.available)))
        }
    }

    private mutating func chooseShipping() {
        let id = request.shippingMethodID
        guard !id.isEmpty else { return }
        guard let method = facts.shippingMethod, method.active else {
            return offer.problems.append(.shippingMethodUnknown(id: id))
        }
        let before = offer.problems.count
        if !offer.currencyCode.isEmpty, method.price?.currencyCode != offer.currencyCode {
            offer.problems.append(.shippingMethodNotForCurrency(id: id))
        }
        let country = request.countryCode
        if country.isEmpty ? !method.countryCodes.isEmpty : !method.goes(to: country) {
            offer.problems.append(
                .shippingMethodNotForCountry(id: id, countryCode: country))
        }
        // A weight that does not fit is told when the quote is made.
        if let grams = try? basket.weightGrams(), !method.carries(grams) {
            offer.problems.append(
                .shippingMethodNotForWeight(id: id, maxWeightGrams: method.maxWeightGrams))
        }
        if offer.problems.count == before {
            offer.shippingMethod = method
            basket.shipping = Basket.Shipping(method)
        }
    }

    /// The coupon, if its code is one that the customer can use at `time`.
    mutating func usableCoupon(at time: Instant) -> Coupon? {
        let code = Coupons.folded(request.couponCode)
        guard !code.isEmpty else { return nil }
        guard let coupon = facts.coupon else {
            offer.problems.append(.coupon(code: code, .unknown))
            return nil
        }
        let problem = coupon.problem(
            for: request.customerID, at: time, uses: facts.couponUses)
        if let problem {
            offer.problems.append(.coupon(code: code, problem))
            return nil
        }
        return coupon
    }

    /// Takes off what `coupon` does, if these goods allow it.
    mutating func apply(_ coupon: Coupon, to scope: CouponScope) throws(Failure) {
        guard !basket.lines.isEmpty else { return }
        for (position, line) in lines.enumerated() {
            basket.lines[position].takesDiscount = scope.contains(line.product)
        }
        let isForSome = basket.lines.contains { $0.takesDiscount }
        let problem = coupon.problem(
            currencyCode: offer.currencyCode,
            discountableMinor: isForSome ? try basket.discountableMinor() : nil)
        if let problem {
            return offer.problems.append(.coupon(code: coupon.id, problem))
        }
        offer.coupon = coupon.counted(facts.couponUses.all)
        basket.discount = coupon.discount
    }

    /// Works out the quote at these rates of tax, by class.
    mutating func price(at rates: [String: TaxRate]) throws(Failure) {
        basket.taxes = rates.mapValues { Basket.Tax($0) }
        offer.quote = try basket.quote()
        for (line, price) in zip(lines, offer.quote.lines) {
            offer.items[line.item].price = price
        }
    }

    /// Tells that a sum does not fit.
    mutating func fail(with failure: Failure) {
        offer.problems.append(.overflow(failure))
    }
}
