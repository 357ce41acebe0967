internal import KeyValue
internal import Schema
internal import Tables

/// What the store says about a request for a price, read at once.
struct OfferFacts {
    /// The stock of each item's sku, if there is such a one.
    let stocks: [StockRow?]
    /// The way of shipping, if there is such a one.
    let shippingMethod: ShippingMethod?
    /// The coupon, if there is such a one, with how many orders hold it.
    let coupon: Coupon?
    let couponUses: (all: Int64, own: Int64)

    init(_ request: PriceRequest, in snapshot: any Snapshot) throws(StoreError) {
        let skus = request.items.map(\.sku)
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

        stocks = try Stocks.find(many: skus, in: snapshot)
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
