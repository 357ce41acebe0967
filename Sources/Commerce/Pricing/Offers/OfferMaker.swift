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
        for item in request.items {
            let stock = facts.stocks[item.sku]
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
        var wanted: [String: Int64] = [:]
        for line in basket.lines {
            let (sum, overflows) = wanted[line.sku, default: 0]
                .addingReportingOverflow(line.quantity)
            wanted[line.sku] = overflows ? .max : sum
        }
        for line in basket.lines {
            guard let units = wanted.removeValue(forKey: line.sku),
                let stock = facts.stocks[line.sku], stock.terms?.backorder == false,
                units > stock.available
            else { continue }
            offer.problems.append(
                .outOfStock(sku: line.sku, available: max(0, stock.available)))
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
