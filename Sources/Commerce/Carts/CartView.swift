internal import Basics
internal import Crypto
internal import KeyValue
internal import RPC
internal import Schema
internal import Tables

/// A cart as those see it whose it is.
struct CartView {
    private(set) var cart: Cart
    /// What it costs, while it is active.
    private(set) var price: CartPrice?

    init(
        _ row: CartRow, by keys: KeyRing, at time: Instant, in snapshot: any Snapshot
    ) throws(StoreError) {
        let contact = try row.openContact(by: keys, in: snapshot)
        cart = Cart(row, contact)
        guard row.state == .active else {
            // What it comes to stands in its order; what is left to say is what things are called.
            let stocks = try Stocks.find(many: row.lines.map(\.sku), in: snapshot)
            cart.lines = zip(row.lines, stocks).map { line, stock in
                Cart.Line(line, in: row.currencyCode, stock)
            }
            return
        }
        let price = try Carts.price(row, for: contact, at: time, in: snapshot)
        self.price = price
        var items: [String: Offer.Item] = [:]
        for item in price.offer.items {
            items[item.sku] = item
        }
        cart.lines = row.lines.map { line in
            let item = items[line.sku]
            var shown = Cart.Line(line, in: row.currencyCode, item?.stock)
            shown.take(item?.price, in: row.currencyCode)
            return shown
        }
        addProblems(price, items)
        let isCounted = !price.offer.problems.contains(where: Carts.isOverflow)
        if isCounted, !price.offer.quote.lines.isEmpty {
            cart.totals = Totals(price.offer.quote, in: price.offer.currencyCode)
        }
    }

    private mutating func addProblems(_ price: CartPrice, _ items: [String: Offer.Item]) {
        var ofSKUs: [String: [Cart.Problem]] = [:]
        for sku in price.strange {
            ofSKUs[sku] = [Cart.Problem(PriceProblem.skuUnknown(sku: sku))]
        }
        for problem in price.offer.problems {
            if items[problem.subject] != nil, problem.isAboutSKU {
                ofSKUs[problem.subject, default: []].append(Cart.Problem(problem))
            } else {
                cart.problems.append(Cart.Problem(problem))
            }
        }
        for position in cart.lines.indices {
            let line = cart.lines[position]
            if let now = line.unitPrice, now != line.addedUnitPrice {
                cart.lines[position].problems.append(
                    Cart.Problem(
                        kind: .priceChanged,
                        description: "The price of \"\(line.sku)\" has changed."))
            }
            cart.lines[position].problems += ofSKUs[line.sku] ?? []
        }
    }
}

extension CartRow {
    /// Whom it is for, as far as somebody said.
    func openContact(
        by keys: KeyRing, in snapshot: any Snapshot
    ) throws(StoreError) -> Contact {
        guard let contact, let owner = Owner(owner) else { return Contact() }
        return try contact.opened(of: owner, at: place, by: keys, in: snapshot)
    }
}

extension Cart {
    /// All of a cart but its lines and what they cost.
    fileprivate init(_ row: CartRow, _ contact: Contact) {
        func time(_ nanoseconds: Int64) -> Timestamp? {
            nanoseconds == 0 ? nil : Timestamp(Instant(nanoseconds: nanoseconds))
        }
        self.init(
            id: row.id, state: State(rawValue: row.state.rawValue),
            currencyCode: row.currencyCode, shippingAddress: contact.shippingAddress,
            billingAddress: contact.billingAddress, email: contact.email,
            shippingMethodID: row.shippingMethodID, couponCode: row.couponCode,
            orderID: row.orderID, mergedIntoCartID: row.mergedIntoCartID, etag: row.etag,
            checkoutExpireTime: time(row.checkoutExpireTimeNanoseconds),
            expireTime: time(row.expireTimeNanoseconds),
            createTime: time(row.createTimeNanoseconds),
            updateTime: time(row.updateTimeNanoseconds), revision: row.revision)
    }
}

extension Cart.Line {
    /// A line without what it costs now.
    fileprivate init(_ row: CartRow.Line, in currency: String, _ stock: StockRow?) {
        // A sku may be another product's by now, whose title would mislead.
        let terms = stock?.productID == row.productID ? stock?.terms : nil
        self.init(
            sku: row.sku, productID: row.productID, title: terms?.title ?? "",
            quantity: row.quantity,
            addedUnitPrice: Money(currencyCode: currency, amountMinor: row.addedPriceMinor))
    }

    fileprivate mutating func take(_ price: Quote.Line?, in currency: String) {
        guard let price else { return }
        func money(_ amount: Int64) -> Money {
            Money(currencyCode: currency, amountMinor: amount)
        }
        unitPrice = money(price.unitPriceMinor)
        subtotal = money(price.subtotalMinor)
        discount = money(price.discountMinor)
        tax = money(price.taxMinor)
        total = money(price.totalMinor)
    }
}

extension Totals {
    /// What a quote comes to.
    init(_ quote: Quote, in currency: String) {
        func money(_ amount: Int64) -> Money {
            Money(currencyCode: currency, amountMinor: amount)
        }
        self.init(
            subtotal: money(quote.subtotalMinor), discount: money(quote.discountMinor),
            shipping: money(quote.shippingMinor), tax: money(quote.taxMinor),
            includedTax: money(quote.includedTaxMinor), total: money(quote.totalMinor))
    }
}

extension PriceProblem {
    /// Whether it is about one line, not about the cart.
    fileprivate var isAboutSKU: Bool {
        switch self {
        case .skuUnknown, .notForSale, .currencyMismatch, .outOfStock: true
        default: false
        }
    }
}

extension Cart.Problem {
    /// What a cart's owner reads of it.
    fileprivate init(_ problem: PriceProblem) {
        self.init(description: problem.failure.message)
        switch problem {
        case .skuUnknown, .notForSale:
            kind = .notForSale
        case .currencyMismatch:
            kind = .currencyChanged
        case .outOfStock(_, let available):
            kind = .outOfStock
            self.available = available
        case .shippingMethodUnknown, .shippingMethodNotForCountry, .shippingMethodNotForWeight,
            .shippingMethodNotForCurrency:
            kind = .shippingUnavailable
        case .coupon:
            kind = .couponRejected
        case .overflow:
            kind = .totalTooLarge
        }
    }
}
