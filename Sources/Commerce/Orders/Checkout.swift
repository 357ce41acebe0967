internal import Basics
internal import Crypto
internal import KeyValue
internal import RPC
internal import Schema
internal import Tables

/// A cart that was looked at for an order: what it would be, and why it cannot be one, if so.
struct Checkout {
    let cart: CartRow
    /// The cart's etag.
    let etag: String
    let contact: Contact
    let price: CartPrice

    /// `etag` is the cart's for who knows it, or empty.
    init(
        _ cart: CartRow, etag: String = "", at time: Instant, by keys: KeyRing,
        in snapshot: any Snapshot
    ) throws(StoreError) {
        self.cart = cart
        self.etag = etag.isEmpty ? cart.etag : etag
        contact = try cart.openContact(by: keys, in: snapshot)
        price = try Carts.price(cart, for: contact, at: time, in: snapshot)
    }

    /// The order that it would be, without a name and whom it is for.
    var draft: OrderRow {
        let offer = price.offer
        var order = OrderRow(
            state: .draft, owner: cart.owner, cartID: cart.id, cartEtag: etag,
            currencyCode: offer.currencyCode, couponCode: offer.coupon?.id ?? "")
        order.lines = offer.items.compactMap { item in
            guard let priced = item.price, let stock = item.stock else { return nil }
            return OrderRow.Line(
                sku: item.sku, productID: stock.productID, title: stock.terms?.title ?? "",
                quantity: item.quantity, unitPriceMinor: priced.unitPriceMinor,
                discountMinor: priced.discountMinor, taxMinor: priced.taxMinor,
                tax: priced.tax.map { OrderRow.Tax($0) })
        }
        if let shipping = offer.quote.shipping, let method = offer.shippingMethod {
            order.shipping = OrderRow.Shipping(
                methodID: method.id, title: method.title, priceMinor: shipping.priceMinor,
                discountMinor: shipping.discountMinor, taxMinor: shipping.taxMinor,
                tax: shipping.tax.map { OrderRow.Tax($0) })
        }
        return order
    }

    /// How much there is of its goods, each sku once.
    var stocks: [StockRow] {
        var stocks: [StockRow] = []
        for stock in price.offer.items.compactMap(\.stock).sorted(by: { $0.sku < $1.sku })
        where stock.sku != stocks.last?.sku {
            stocks.append(stock)
        }
        return stocks
    }

    /// The order under a name, for those whose cart it is.
    func order(id: String, in command: inout Command) throws -> OrderRow {
        var order = draft
        order.id = id
        order.number = try OrderNumber.unused(in: &command).text
        order.createTimeNanoseconds = command.time.nanoseconds
        if cart.contact != nil, let owner = Owner(cart.owner) {
            order.contact = try SealedContact(
                contact, of: owner, at: order.place, by: command.keys, in: command.transaction)
        }
        return order
    }
}

extension OrderRow.Tax {
    fileprivate init(_ tax: Basket.Tax) {
        self.init(
            rateID: tax.id, title: tax.title, ratePpm: tax.ratePPM, inclusive: tax.isInclusive)
    }
}
