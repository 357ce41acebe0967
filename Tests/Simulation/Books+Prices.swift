import Commerce
import Schema

// What an order costs is worked out once more, from what its goods cost and what the shop offers.
extension Books {
    func checkPrices(_ commit: Commit) -> [String] {
        commit.orders.filter { $0.old == nil }.compactMap(\.new).flatMap { order in
            priceProblems(of: order).map { "order \(order.id): \($0)" }
        }
    }

    private func priceProblems(of order: OrderRow) -> [String] {
        var problems: [String] = []
        let couponPPM = order.couponCode.isEmpty ? 0 : Offers.couponPPM
        for line in order.lines {
            let terms = stocks[line.sku]?.terms
            if terms?.isForSale != true { problems.append("\(line.sku) is not for sale") }
            if terms?.priceMinor != line.unitPriceMinor {
                problems.append("\(line.sku) is sold for \(line.unitPriceMinor)")
            }
            let subtotal = line.quantity * line.unitPriceMinor
            if !isNearest(line.discountMinor, to: couponPPM, of: subtotal) {
                problems.append("of \(line.sku), \(subtotal), \(line.discountMinor) are taken off")
            }
            let net = subtotal - line.discountMinor
            if !isNearest(line.taxMinor, to: Offers.taxPPM, of: net) {
                problems.append("of \(line.sku), \(net), \(line.taxMinor) are tax")
            }
        }
        if let shipping = order.shipping {
            if shipping.priceMinor != Offers.shippingPrices[shipping.methodID] {
                problems.append("it is sent for \(shipping.priceMinor)")
            }
            if !isNearest(shipping.taxMinor, to: Offers.taxPPM, of: shipping.priceMinor) {
                problems.append("of sending it \(shipping.taxMinor) are tax")
            }
        }
        return problems
    }

    /// Whether nothing is nearer to so many millionths of an amount.
    private func isNearest(_ part: Int64, to ppm: Int64, of amount: Int64) -> Bool {
        abs(2 * (part * 1_000_000 - amount * ppm)) <= 1_000_000
    }
}
