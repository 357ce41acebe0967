import Client
import Schema

extension Order {
    /// What whoever packs it or asks about it wants to know.
    var page: String {
        var lines = [
            "Order \(number): \(spoken(state)), \(spoken(paymentStatus)), "
                + spoken(fulfilmentStatus),
            "id: \(id)",
        ]
        func add(_ name: String, _ value: String) {
            if !value.isEmpty { lines.append("\(name): \(printable(value))") }
        }
        add("customer", customerID)
        add("email", email)
        add("goes to", shippingAddress?.line ?? "")
        lines.append(table.text)
        add("shipping", shipping?.title ?? "")
        add("coupon", couponCode)
        let amounts = [
            ("subtotal", subtotal), ("discount", discount), ("shipping cost", shippingCost),
            ("tax", tax), ("total", total),
        ]
        for (name, amount) in amounts { add(name, amount?.text ?? "") }
        for fulfilment in fulfilments {
            let units = fulfilment.lines.reduce(0) { $0 + $1.quantity }
            let tracking = fulfilment.tracking.isEmpty ? "" : ", \(fulfilment.tracking)"
            add("sent", "\(fulfilment.createTime?.text ?? "") \(units) units\(tracking)")
        }
        for item in returns {
            let units = item.lines.reduce(0) { $0 + $1.quantity }
            add("return", "\(item.id) \(spoken(item.state)), \(units) units")
        }
        for payment in paymentIDs { add("payment", payment) }
        add("ended because", endReason)
        return lines.joined(separator: "\n")
    }

    private var table: TextTable {
        var table = TextTable(
            ["LINE", "SKU", "TITLE", "UNITS", "SENT", "EACH", "TOTAL"], numeric: [0, 3, 4, 5, 6])
        for line in lines {
            table.add([
                "\(line.number)", line.sku, line.title, "\(line.quantity)",
                "\(line.sentQuantity)", line.unitPrice?.text ?? "", line.total?.text ?? "",
            ])
        }
        return table
    }
}

extension Address {
    /// All of it in one line.
    fileprivate var line: String {
        ([recipient] + lines + [postalCode, town, region, countryCode])
            .filter { !$0.isEmpty }.joined(separator: ", ")
    }
}

extension OrderChange {
    /// One line that says what happened.
    var line: String {
        let happened = events.map { event in
            event.kind == .paymentChanged
                ? "payment \(spoken(event.paymentState))"
                : spoken(event.kind)
        }
        let what = happened.isEmpty ? "a detail changed" : happened.joined(separator: ", ")
        return "\(updateTime?.text ?? "")  \(number)  \(what)  "
            + "(\(spoken(state)), \(spoken(paymentStatus)), \(spoken(fulfilmentStatus)))"
    }
}

/// A value of the schema as people say it: `partially refunded`.
func spoken(_ value: some Sendable & Hashable) -> String {
    let name = "\(value)"
    if name == "unspecified" { return "" }
    return name.reduce(into: "") { words, letter in
        words += letter.isUppercase ? " " + letter.lowercased() : String(letter)
    }
}
