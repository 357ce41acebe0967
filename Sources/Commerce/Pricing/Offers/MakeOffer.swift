package import Basics
package import KeyValue
internal import RPC
internal import Schema

extension Pricing {
    /// What is asked for, with what it costs at `time` and what is in the way of an order.
    ///
    /// It waits for the store twice, however many lines there are; and if a coupon is limited to
    /// categories, once more for the products and for each level of categories. Carts use it to
    /// show, orders to decide.
    package static func offer(
        _ request: PriceRequest, at time: Instant, in snapshot: any Snapshot
    ) throws(StoreError) -> Offer {
        var maker = OfferMaker(request, try OfferFacts(request, in: snapshot))
        let rates = try TaxRates.find(
            for: maker.taxClasses, country: request.countryCode, region: request.region,
            in: snapshot)
        let coupon = maker.usableCoupon(at: time)
        let scope = try coupon.map { coupon throws(StoreError) in
            try CouponScope(coupon, of: maker.products, in: snapshot)
        }
        do throws(Failure) {
            if let coupon, let scope {
                try maker.apply(coupon, to: scope)
            }
            try maker.price(at: rates)
        } catch {
            maker.fail(with: error)
        }
        return maker.offer
    }
}
