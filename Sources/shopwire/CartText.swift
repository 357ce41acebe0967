import Client
import Schema

extension Cart {
    /// What whoever fills it wants to know: the lines as a table, then what they come to.
    var page: String {
        var lines = ["Cart \(id) (\(state.text))"]
        if !orderID.isEmpty { lines.append("order: \(orderID)") }
        if !mergedIntoCartID.isEmpty { lines.append("went into cart \(mergedIntoCartID)") }
        lines.append(self.lines.isEmpty ? "Nothing is in it." : table.text)
        for (name, value) in [("shipping method", shippingMethodID), ("coupon", couponCode)]
        where !value.isEmpty {
            lines.append("\(name): \(printable(value))")
        }
        if let totals {
            let amounts = [
                ("subtotal", totals.subtotal), ("discount", totals.discount),
                ("shipping", totals.shipping), ("tax", totals.tax), ("total", totals.total),
            ]
            lines += amounts.compactMap { name, amount in amount.map { "\(name): \($0.text)" } }
        }
        let all = self.lines.flatMap(\.problems) + problems
        lines += all.map { "note: " + printable($0.description) }
        return lines.joined(separator: "\n")
    }

    private var table: TextTable {
        var table = TextTable(["SKU", "TITLE", "UNITS", "EACH", "TOTAL"], numeric: [2, 3, 4])
        for line in lines {
            table.add([
                line.sku, line.title, "\(line.quantity)", line.unitPrice?.text ?? "",
                line.total?.text ?? "",
            ])
        }
        return table
    }
}

extension Cart.State {
    fileprivate var text: String {
        switch self {
        case .active: "active"
        case .checkingOut: "in a checkout"
        case .ordered: "ordered"
        case .merged: "merged"
        case .expired: "expired"
        case .unspecified: "no state"
        case .unrecognized(let number): "state \(number)"
        }
    }
}
