package import Basics
package import KeyValue
package import RPC
package import Schema

/// What an active cart costs at a moment, and what is in the way of ordering it.
package struct CartPrice: Sendable {
    package let offer: Offer
    /// The skus of lines that were put in when the sku was another product's.
    package let strange: Set<String>

    /// What an order of it is refused with, if it is.
    package var failure: Failure? {
        strange.min().map { .notFound(.sku, $0) } ?? offer.failure
    }
}

extension Carts {
    /// Prices a cart with its contact, at `time`.
    package static func price(
        _ cart: CartRow, for contact: Contact, at time: Instant, in snapshot: any Snapshot
    ) throws(StoreError) -> CartPrice {
        var request = PriceRequest(
            items: cart.lines.map { PriceRequest.Item(sku: $0.sku, quantity: $0.quantity) })
        request.currencyCode = cart.currencyCode
        request.countryCode = contact.shippingAddress?.countryCode ?? ""
        request.region = contact.shippingAddress?.region ?? ""
        request.shippingMethodID = cart.shippingMethodID
        request.couponCode = cart.couponCode
        request.customerID = Owner(cart.owner)?.customerID ?? ""
        let offer = try Pricing.offer(request, at: time, in: snapshot)
        let strange = zip(cart.lines, offer.items).filter { line, item in
            item.stock.map { $0.productID != line.productID } ?? false
        }
        if strange.isEmpty {
            return CartPrice(offer: offer, strange: [])
        }
        // This is rare, so that asking again is good enough.
        let skus = Set(strange.map(\.0.sku))
        request.items.removeAll { skus.contains($0.sku) }
        return CartPrice(
            offer: try Pricing.offer(request, at: time, in: snapshot), strange: skus)
    }
}
