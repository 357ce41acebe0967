internal import KeyValue
internal import Schema
internal import Tables

/// What the store says about a request for a price, read at once.
struct OfferFacts {
    /// The stock of each sku that there is.
    let stocks: [String: StockRow]
    /// The way of shipping, if there is such a one.
    let shippingMethod: ShippingMethod?
    /// The coupon, if there is such a one, with how many orders hold it.
    let coupon: Coupon?
    let couponUses: (all: Int64, own: Int64)

    init(_ request: PriceRequest, in snapshot: any Snapshot) throws(StoreError) {
        var seen: Set<String> = []
        let skus = request.items.map(\.sku).filter { seen.insert($0).inserted }
        let code = Coupons.folded(request.couponCode)
        let customer = request.customerID
        snapshot.prefetch {
            var keys = skus.map { Stocks.key($0) }
            if !request.shippingMethodID.isEmpty {
                keys.append(ShippingMethods.key(request.shippingMethodID))
            }
            if !code.isEmpty {
                keys.append(Coupons.key(code))
                keys += ["", customer].map { CouponUses.key(KeyPair(code, $0)) }
            }
            return keys.map { .key($0) }
        }

        var stocks: [String: StockRow] = [:]
        for case let stock? in try Stocks.find(many: skus, in: snapshot) {
            stocks[stock.sku] = stock
        }
        self.stocks = stocks
        shippingMethod =
            request.shippingMethodID.isEmpty
            ? nil : try ShippingMethods.find(request.shippingMethodID, in: snapshot)
        if code.isEmpty {
            coupon = nil
            couponUses = (0, 0)
        } else {
            coupon = try Coupons.find(code, in: snapshot)
            couponUses = try CouponUses.counts(of: code, for: customer, in: snapshot)
        }
    }
}
