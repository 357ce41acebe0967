package import RPC

extension Basket {
    /// What it costs, worked out in this order: subtotals, discount, shipping, tax.
    ///
    /// A part of an amount is rounded once, half to even, on its line (`MinorUnits.rounded`); an
    /// amount taken off all lines is split by largest remainders (`MinorUnits.split`). So the same
    /// basket costs the same everywhere and always, and every figure can be worked out again.
    package func quote() throws(Failure) -> Quote {
        let subtotals = try subtotals()
        let discounts = try discounts(on: subtotals)
        var quote = Quote()
        quote.weightGrams = try weightGrams()
        for (position, line) in lines.enumerated() {
            let priced = try price(
                line, subtotal: subtotals[position], discount: discounts[position])
            quote.lines.append(priced)
            quote.subtotalMinor = try MinorUnits.sum(quote.subtotalMinor, priced.subtotalMinor)
            quote.discountMinor += priced.discountMinor
            try quote.add(priced.taxMinor, priced.tax, total: priced.totalMinor)
        }
        if let shipping {
            let priced = try price(
                shipping, goodsMinor: quote.subtotalMinor - quote.discountMinor,
                weightGrams: quote.weightGrams)
            quote.shipping = priced
            quote.shippingMinor = priced.priceMinor - priced.discountMinor
            try quote.add(priced.taxMinor, priced.tax, total: priced.totalMinor)
        }
        return quote
    }

    /// What the lines cost that the discount is given on, before it is.
    package func discountableMinor() throws(Failure) -> Int64 {
        var sum: Int64 = 0
        for line in lines where line.takesDiscount {
            sum = try MinorUnits.sum(sum, line.subtotalMinor())
        }
        return sum
    }

    private func subtotals() throws(Failure) -> [Int64] {
        var subtotals: [Int64] = []
        subtotals.reserveCapacity(lines.count)
        for line in lines {
            subtotals.append(try line.subtotalMinor())
        }
        return subtotals
    }

    /// What is taken off each line.
    private func discounts(on subtotals: [Int64]) throws(Failure) -> [Int64] {
        let discountable = zip(lines, subtotals).map { $0.takesDiscount ? $1 : 0 }
        switch discount {
        case .percent(let ppm):
            return discountable.map { MinorUnits.rounded($0, times: ppm, over: million) }
        case .amount(let minor):
            let whole = try discountableMinor()
            return MinorUnits.split(min(minor, whole), over: discountable, whole: whole)
        case .freeShipping, nil:
            return subtotals.map { _ in 0 }
        }
    }

    /// What all goods weigh.
    package func weightGrams() throws(Failure) -> Int64 {
        var sum: Int64 = 0
        for line in lines {
            let (grams, overflows) = line.weightGrams.multipliedReportingOverflow(by: line.quantity)
            let (next, carries) = sum.addingReportingOverflow(grams)
            guard !overflows, !carries else { throw .weightOverflow }
            sum = next
        }
        return sum
    }

    private func price(
        _ line: Line, subtotal: Int64, discount: Int64
    ) throws(Failure) -> Quote.Line {
        let rate = taxes[line.taxClass]
        let (tax, total) = try Basket.tax(subtotal - discount, at: rate)
        return Quote.Line(
            sku: line.sku, quantity: line.quantity, unitPriceMinor: line.unitPriceMinor,
            subtotalMinor: subtotal, discountMinor: discount, taxMinor: tax, totalMinor: total,
            tax: rate)
    }

    private func price(
        _ shipping: Shipping, goodsMinor: Int64, weightGrams: Int64
    ) throws(Failure) -> Quote.Shipping {
        let price = try shipping.priceMinor(goodsMinor: goodsMinor, weightGrams: weightGrams)
        let discount = self.discount == .freeShipping ? price : 0
        let rate = taxes[shipping.taxClass]
        let (tax, total) = try Basket.tax(price - discount, at: rate)
        return Quote.Shipping(
            priceMinor: price, discountMinor: discount, taxMinor: tax, totalMinor: total, tax: rate)
    }

    /// The tax on `amount`, and what is to be paid with it.
    ///
    /// An inclusive rate is taken out of the amount: rate / (1 + rate) of it is tax.
    private static func tax(
        _ amount: Int64, at rate: Tax?
    ) throws(Failure) -> (tax: Int64, total: Int64) {
        guard let rate else { return (0, amount) }
        precondition((0...million).contains(rate.ratePPM), "No tax is above the whole.")
        if rate.isInclusive {
            let whole = million + rate.ratePPM
            return (MinorUnits.rounded(amount, times: rate.ratePPM, over: whole), amount)
        }
        let tax = MinorUnits.rounded(amount, times: rate.ratePPM, over: million)
        return (tax, try MinorUnits.sum(amount, tax))
    }
}

/// Rates and percentages are counted in parts of it.
private let million: Int64 = 1_000_000

extension Basket.Line {
    /// Quantity times unit price.
    fileprivate func subtotalMinor() throws(Failure) -> Int64 {
        precondition(
            quantity > 0 && unitPriceMinor >= 0 && weightGrams >= 0,
            "The schema's bounds keep out what is not there and what costs less than nothing.")
        return try MinorUnits.product(unitPriceMinor, quantity)
    }
}

extension Basket.Shipping {
    /// What shipping goods of this price, after the discount, and of this weight costs.
    package func priceMinor(goodsMinor: Int64, weightGrams: Int64) throws(Failure) -> Int64 {
        precondition(
            priceMinor >= 0 && pricePerKilogramMinor >= 0,
            "The schema's bounds keep out what costs less than nothing.")
        if let freeFromMinor, goodsMinor >= freeFromMinor { return 0 }
        // Each kilogram that was begun.
        let (whole, rest) = weightGrams.quotientAndRemainder(dividingBy: 1_000)
        let kilograms = whole + (rest > 0 ? 1 : 0)
        return try MinorUnits.sum(
            priceMinor, MinorUnits.product(pricePerKilogramMinor, kilograms))
    }
}

extension Quote {
    /// Counts the tax and the total of a line or of shipping.
    fileprivate mutating func add(
        _ tax: Int64, _ rate: Basket.Tax?, total: Int64
    ) throws(Failure) {
        taxMinor = try MinorUnits.sum(taxMinor, tax)
        if rate?.isInclusive == true {
            // A part of the tax, which fits.
            includedTaxMinor += tax
        }
        totalMinor = try MinorUnits.sum(totalMinor, total)
    }
}
