import Commerce
import TestSupport
import Testing

/// Baskets by chance, compared with slow and exact fractions.
@Suite struct RandomQuoteTests {
    @Test(arguments: Seed.some(300))
    func agreesWithFractions(seed: Seed) throws {
        var random = seed.generator
        for _ in 0..<10 {
            let basket = RandomQuoteTests.basket(&random)
            let quote = try basket.quote()
            checkLines(of: basket, quote)
            checkDiscount(of: basket, quote)
            checkShipping(of: basket, quote)
            checkSums(quote)
            #expect(try basket.quote() == quote)
        }
    }

    private func checkLines(of basket: Basket, _ quote: Quote) {
        #expect(quote.lines.map(\.sku) == basket.lines.map(\.sku))
        for (line, priced) in zip(basket.lines, quote.lines) {
            #expect(priced.subtotalMinor == line.quantity * line.unitPriceMinor)
            #expect((0...priced.subtotalMinor).contains(priced.discountMinor))
            let net = priced.subtotalMinor - priced.discountMinor
            checkTax(basket.taxes[line.taxClass], on: net, priced.taxMinor, priced.totalMinor)
            #expect(priced.tax == basket.taxes[line.taxClass])
        }
    }

    private func checkTax(_ rate: Basket.Tax?, on net: Int64, _ tax: Int64, _ total: Int64) {
        guard let rate else {
            #expect(tax == 0 && total == net)
            return
        }
        let part = Fraction(rate.ratePPM, 1_000_000)
        let exact =
            rate.isInclusive
            ? Fraction(net) * (part / (Fraction(1) + part)) : Fraction(net) * part
        #expect(tax == exact.halfEven)
        #expect(total == (rate.isInclusive ? net : net + tax))
    }

    private func checkDiscount(of basket: Basket, _ quote: Quote) {
        let lines = zip(basket.lines, quote.lines)
        let eligible = lines.filter { $0.0.takesDiscount }.map(\.1)
        for (_, priced) in lines.filter({ !$0.0.takesDiscount }) {
            #expect(priced.discountMinor == 0)
        }
        switch basket.discount {
        case .percent(let ppm):
            for line in eligible {
                let exact = Fraction(line.subtotalMinor) * Fraction(ppm, 1_000_000)
                #expect(line.discountMinor == exact.halfEven)
            }
        case .amount(let minor):
            let whole = eligible.reduce(0) { $0 + $1.subtotalMinor }
            let amount = min(minor, whole)
            #expect(quote.discountMinor == amount)
            #expect(eligible.map(\.discountMinor) == apportioned(amount, eligible, whole))
        case .freeShipping, nil:
            #expect(quote.discountMinor == 0)
        }
    }

    /// Hands out unit by unit what the whole shares leave over, each to the first line whose exact
    /// share is farthest above what it has.
    private func apportioned(_ amount: Int64, _ lines: [Quote.Line], _ whole: Int64) -> [Int64] {
        guard amount > 0 else { return lines.map { _ in 0 } }
        let exact = lines.map { Fraction(amount) * Fraction($0.subtotalMinor, whole) }
        var shares = exact.map(\.floor)
        for _ in 0..<(amount - shares.reduce(0, +)) {
            var best = 0
            for position in lines.indices
            where exact[best] - Fraction(shares[best]) < exact[position]
                - Fraction(shares[position])
            {
                best = position
            }
            shares[best] += 1
        }
        return shares
    }

    private func checkShipping(of basket: Basket, _ quote: Quote) {
        guard let shipping = basket.shipping, let priced = quote.shipping else {
            #expect(basket.shipping == nil && quote.shipping == nil && quote.shippingMinor == 0)
            return
        }
        let grams = basket.lines.reduce(0) { $0 + $1.quantity * $1.weightGrams }
        #expect(quote.weightGrams == grams)
        let goods = quote.subtotalMinor - quote.discountMinor
        let isFree = shipping.freeFromMinor.map { goods >= $0 } ?? false
        let price = shipping.priceMinor + shipping.pricePerKilogramMinor * ((grams + 999) / 1_000)
        #expect(priced.priceMinor == (isFree ? 0 : price))
        #expect(priced.discountMinor == (basket.discount == .freeShipping ? priced.priceMinor : 0))
        let net = priced.priceMinor - priced.discountMinor
        #expect(quote.shippingMinor == net)
        checkTax(basket.taxes[shipping.taxClass], on: net, priced.taxMinor, priced.totalMinor)
    }

    private func checkSums(_ quote: Quote) {
        let shipped = quote.shipping?.totalMinor ?? 0
        #expect(quote.lines.reduce(0) { $0 + $1.subtotalMinor } == quote.subtotalMinor)
        #expect(quote.lines.reduce(0) { $0 + $1.discountMinor } == quote.discountMinor)
        #expect(quote.discountMinor <= quote.subtotalMinor)
        #expect(quote.lines.reduce(shipped) { $0 + $1.totalMinor } == quote.totalMinor)
        let tax = quote.lines.reduce(quote.shipping?.taxMinor ?? 0) { $0 + $1.taxMinor }
        #expect(tax == quote.taxMinor)
        #expect(
            quote.subtotalMinor - quote.discountMinor + quote.shippingMinor + quote.taxMinor
                - quote.includedTaxMinor == quote.totalMinor)
    }

    private static func basket(_ random: inout Seed.Generator) -> Basket {
        // Small amounts meet many halves and ties, large ones many digits.
        let dearest: Int64 = [9, 100, 9_999, 1_000_000_000_000].randomElement(using: &random) ?? 9
        let classes = ["", "food", "books"]
        let rates: [Int64] = [0, 25_000, 50_000, 70_000, 100_000, 190_000, 250_000, 1_000_000]
        var taxes: [String: Basket.Tax] = [:]
        for name in classes where Int.random(in: 0...3, using: &random) > 0 {
            let rate =
                (rates.randomElement(using: &random) ?? 0)
                + Int64.random(in: 0...1, using: &random)
            taxes[name] = Basket.Tax(
                id: name, title: name, ratePPM: min(rate, 1_000_000),
                isInclusive: Bool.random(using: &random))
        }
        let lines = (0..<Int.random(in: 0...8, using: &random)).map { position in
            Basket.Line(
                sku: "SKU-\(position)", quantity: Int64.random(in: 1...12, using: &random),
                unitPriceMinor: Int64.random(in: 0...dearest, using: &random),
                taxClass: classes.randomElement(using: &random) ?? "",
                weightGrams: Int64.random(in: 0...3_000, using: &random),
                takesDiscount: Int.random(in: 0...4, using: &random) > 0)
        }
        let discounts: [Basket.Discount?] = [
            nil, .freeShipping, .percent(ppm: 1_000_000),
            .percent(ppm: Int64.random(in: 0...20, using: &random) * 50_000),
            .percent(ppm: Int64.random(in: 0...1_000_000, using: &random)),
            .amount(minor: Int64.random(in: 0...dearest * 3, using: &random)),
        ]
        let shipping = Basket.Shipping(
            priceMinor: Int64.random(in: 0...dearest, using: &random),
            pricePerKilogramMinor: Int64.random(in: 0...99, using: &random),
            freeFromMinor: Bool.random(using: &random)
                ? Int64.random(in: 0...dearest * 9, using: &random) : nil,
            taxClass: classes.randomElement(using: &random) ?? "")
        return Basket(
            lines: lines, discount: discounts.randomElement(using: &random) ?? nil,
            shipping: Bool.random(using: &random) ? shipping : nil, taxes: taxes)
    }
}

/// A whole number over another, in lowest terms; for numbers that are small enough.
private struct Fraction: Comparable {
    let above: Int128
    let below: Int128

    init(_ above: Int128, over below: Int128) {
        var (divisor, rest) = (below, above.magnitude > 0 ? Int128(above.magnitude) : below)
        while rest != 0 {
            (divisor, rest) = (rest, divisor % rest)
        }
        self.above = above / divisor
        self.below = below / divisor
    }

    init(_ above: Int64, _ below: Int64 = 1) {
        self.init(Int128(above), over: Int128(below))
    }

    static func * (left: Fraction, right: Fraction) -> Fraction {
        // Crosswise in lowest terms first, so that the products stay small.
        let one = Fraction(left.above, over: right.below)
        let other = Fraction(right.above, over: left.below)
        return Fraction(one.above * other.above, over: one.below * other.below)
    }

    static func / (left: Fraction, right: Fraction) -> Fraction {
        left.above == 0 ? left : left * Fraction(right.below, over: right.above)
    }

    static func + (left: Fraction, right: Fraction) -> Fraction {
        Fraction(
            left.above * right.below + right.above * left.below, over: left.below * right.below)
    }

    static func - (left: Fraction, right: Fraction) -> Fraction {
        left + Fraction(-right.above, over: right.below)
    }

    static func < (left: Fraction, right: Fraction) -> Bool {
        left.above * right.below < right.above * left.below
    }

    /// The whole number below, for what is not negative.
    var floor: Int64 {
        Int64(above / below)
    }

    /// The nearest whole number, the even one of two.
    var halfEven: Int64 {
        let cutOff = self - Fraction(floor)
        let half = Fraction(1, 2)
        if cutOff < half { return floor }
        if half < cutOff { return floor + 1 }
        return floor + floor % 2
    }
}
