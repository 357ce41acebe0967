internal import Schema

// Every figure of an order follows from its lines and its shipping; the row keeps none twice.
extension OrderRow.Line {
    /// Quantity times unit price, which fitted when it was ordered.
    var subtotalMinor: Int64 {
        quantity * unitPriceMinor
    }

    /// What it costs: less the discount, with tax unless the price contains it.
    var totalMinor: Int64 {
        subtotalMinor - discountMinor + (tax?.inclusive == true ? 0 : taxMinor)
    }

    /// What of its total falls on so many of its units, after so many others: shares of all units
    /// add up to the total.
    func totalMinor(of units: Int64, after others: Int64) -> Int64 {
        share(others + units) - share(others)
    }

    /// What falls on the first units: the exact share, rounded down.
    private func share(_ units: Int64) -> Int64 {
        guard quantity > 0 else { return 0 }
        let product = totalMinor.magnitude.multipliedFullWidth(by: units.magnitude)
        return Int64(quantity.magnitude.dividingFullWidth(product).quotient)
    }
}

extension OrderRow.Shipping {
    /// What it costs: less the discount, with tax unless the price contains it.
    var totalMinor: Int64 {
        priceMinor - discountMinor + (tax?.inclusive == true ? 0 : taxMinor)
    }
}

extension OrderRow {
    /// What the goods cost.
    var subtotalMinor: Int64 {
        lines.reduce(0) { $0 + $1.subtotalMinor }
    }

    /// What was taken off the goods.
    var discountMinor: Int64 {
        lines.reduce(0) { $0 + $1.discountMinor }
    }

    /// All taxes, those that prices contain included.
    var taxMinor: Int64 {
        lines.reduce(shipping?.taxMinor ?? 0) { $0 + $1.taxMinor }
    }

    /// What is to be paid.
    package var totalMinor: Int64 {
        lines.reduce(shipping?.totalMinor ?? 0) { $0 + $1.totalMinor }
    }
}
