import Commerce
import RPC
import TestSupport
import Testing

/// Prices worked out by hand, and what is refused.
@Suite struct QuoteTests {
    struct Case: CustomTestStringConvertible, Sendable {
        let testDescription: String
        var lines: [Basket.Line]
        var discount: Basket.Discount?
        var shipping: Basket.Shipping?
        var taxes: [String: Basket.Tax] = [:]
        /// Of each line.
        var discounts: [Int64]
        var lineTaxes: [Int64]
        /// Discount, shipping, all tax, tax that prices contain, total.
        var totals: [Int64]
    }

    @Test(arguments: [
        Case(
            testDescription: "nothing costs nothing", lines: [], discounts: [], lineTaxes: [],
            totals: [0, 0, 0, 0, 0]),
        Case(
            testDescription: "19 % on top of 3 x 4.99 EUR is 2.84",
            lines: [line(3, 499)], taxes: ["": tax(190_000)],
            discounts: [0], lineTaxes: [284], totals: [0, 0, 284, 0, 1_781]),
        Case(
            testDescription: "119.00 EUR contain 19.00 of 19 %",
            lines: [line(1, 11_900)], taxes: ["": tax(190_000, inclusive: true)],
            discounts: [0], lineTaxes: [1_900], totals: [0, 0, 1_900, 1_900, 11_900]),
        // 999 x 19 / 119 = 159.504
        Case(
            testDescription: "9.99 EUR contain 1.60 of 19 %",
            lines: [line(1, 999)], taxes: ["": tax(190_000, inclusive: true)],
            discounts: [0], lineTaxes: [160], totals: [0, 0, 160, 160, 999]),
        // 8 % of 980 yen is 78.4, 10 % of 1,005 is 100.5, which is as near to 101.
        Case(
            testDescription: "yen have no parts",
            lines: [line(1, 980, "food"), line(1, 1_005)],
            taxes: ["food": tax(80_000), "": tax(100_000)],
            discounts: [0, 0], lineTaxes: [78, 100], totals: [0, 0, 178, 0, 2_163]),
        // 5 % of 1.250 KWD is 0.0625, of 1.270 it is 0.0635.
        Case(
            testDescription: "half a fils goes to the even one",
            lines: [line(1, 1_250), line(1, 1_270)], taxes: ["": tax(50_000)],
            discounts: [0, 0], lineTaxes: [62, 64], totals: [0, 0, 126, 0, 2_646]),
        // 10 % of 5, 15 and 25 is 0.5, 1.5 and 2.5.
        Case(
            testDescription: "a percentage is rounded on each line",
            lines: [line(1, 5), line(1, 15), line(1, 25)], discount: .percent(ppm: 100_000),
            discounts: [0, 2, 2], lineTaxes: [0, 0, 0], totals: [4, 0, 0, 0, 41]),
        // A third of 1.00 each is 33.3; the cent left over goes to the first.
        Case(
            testDescription: "an amount is split to the last cent",
            lines: [line(1, 500), line(1, 500), line(1, 500)], discount: .amount(minor: 100),
            discounts: [34, 33, 33], lineTaxes: [0, 0, 0], totals: [100, 0, 0, 0, 1_400]),
        // 10.00 over 1, 2 and 4 of 7: 142.86, 285.71, 571.43.
        Case(
            testDescription: "the largest remainders get what is left over",
            lines: [line(1, 1_000), line(1, 2_000), line(1, 4_000)],
            discount: .amount(minor: 1_000),
            discounts: [143, 286, 571], lineTaxes: [0, 0, 0], totals: [1_000, 0, 0, 0, 6_000]),
        Case(
            testDescription: "a discount never goes below nothing, and lines may be left out",
            lines: [line(2, 300), line(1, 700, takesDiscount: false)],
            discount: .amount(minor: 9_999),
            discounts: [600, 0], lineTaxes: [0, 0], totals: [600, 0, 0, 0, 700]),
        // Tax on what is left: 20.00 - 10 % = 18.00, 19 % of it 3.42.
        Case(
            testDescription: "tax is on what is left after the discount",
            lines: [line(2, 1_000)], discount: .percent(ppm: 100_000),
            taxes: ["": tax(190_000)],
            discounts: [200], lineTaxes: [342], totals: [200, 0, 342, 0, 2_142]),
        // Shipping 4.90 + 3 begun kilograms x 0.50 = 6.40, with 7 % = 45 (44.8).
        Case(
            testDescription: "each begun kilogram is paid for, with the tax of its class",
            lines: [line(3, 1_000, weightGrams: 667)],
            shipping: Basket.Shipping(
                priceMinor: 490, pricePerKilogramMinor: 50, taxClass: "post"),
            taxes: ["post": tax(70_000)],
            discounts: [0], lineTaxes: [0], totals: [0, 640, 45, 0, 3_685]),
        Case(
            testDescription: "inclusive and exclusive rates stand side by side",
            lines: [line(1, 1_190), line(1, 1_000, "books")],
            shipping: Basket.Shipping(priceMinor: 595, taxClass: ""),
            taxes: ["": tax(190_000, inclusive: true), "books": tax(70_000)],
            discounts: [0, 0], lineTaxes: [190, 70], totals: [0, 595, 355, 285, 2_855]),
        Case(
            testDescription: "shipping is free from an amount, counted after the discount",
            lines: [line(1, 5_000)], discount: .amount(minor: 1),
            shipping: Basket.Shipping(priceMinor: 490, freeFromMinor: 5_000),
            discounts: [1], lineTaxes: [0], totals: [1, 490, 0, 0, 5_489]),
        Case(
            testDescription: "shipping is free from an amount that is reached",
            lines: [line(1, 5_000)],
            shipping: Basket.Shipping(priceMinor: 490, freeFromMinor: 5_000),
            discounts: [0], lineTaxes: [0], totals: [0, 0, 0, 0, 5_000]),
        Case(
            testDescription: "a coupon for free shipping takes nothing off the goods",
            lines: [line(1, 5_000)], discount: .freeShipping,
            shipping: Basket.Shipping(priceMinor: 490), taxes: ["": tax(190_000)],
            discounts: [0], lineTaxes: [950], totals: [0, 0, 950, 0, 5_950]),
    ])
    func isWorkedOutByHand(_ example: Case) throws {
        let quote = try Basket(
            lines: example.lines, discount: example.discount, shipping: example.shipping,
            taxes: example.taxes
        ).quote()
        #expect(quote.lines.map(\.discountMinor) == example.discounts)
        #expect(quote.lines.map(\.taxMinor) == example.lineTaxes)
        let totals = [
            quote.discountMinor, quote.shippingMinor, quote.taxMinor, quote.includedTaxMinor,
            quote.totalMinor,
        ]
        #expect(totals == example.totals)
    }

    @Test func saysWhatFreeShippingTookOff() throws {
        let quote = try Basket(
            lines: [QuoteTests.line(1, 5_000)], discount: .freeShipping,
            shipping: Basket.Shipping(priceMinor: 490)
        ).quote()
        #expect(quote.shipping?.priceMinor == 490)
        #expect(quote.shipping?.discountMinor == 490)
        #expect(quote.shipping?.totalMinor == 0)
    }

    @Test func takesTheLargestAmountThatThereIs() throws {
        let quote = try Basket(
            lines: [QuoteTests.line(1, .max)], discount: .amount(minor: .max),
            taxes: ["": QuoteTests.tax(1_000_000)]
        ).quote()
        #expect(quote.totalMinor == 0)
        let whole = try Basket(
            lines: [QuoteTests.line(1, .max)],
            taxes: ["": QuoteTests.tax(1_000_000, inclusive: true)]
        ).quote()
        // Half of 2^63 - 1 ends in .5, and 2^62 is even.
        #expect(whole.taxMinor == 1 << 62)
    }

    @Test(
        arguments: [
            ("a line", [line(2, .max)], nil, [:]),
            ("the subtotal", [line(1, .max), line(1, 1)], nil, [:]),
            ("the tax", [line(1, .max)], nil, ["": tax(1)]),
            (
                "the total", [line(1, .max)], Basket.Shipping(priceMinor: 1), [:]
            ),
            (
                "the shipping", [line(1, 1, weightGrams: .max)],
                Basket.Shipping(priceMinor: 0, pricePerKilogramMinor: 1_000_000), [:]
            ),
        ] as [(String, [Basket.Line], Basket.Shipping?, [String: Basket.Tax])])
    func isRefusedWhenItDoesNotFit(
        what: String, lines: [Basket.Line], shipping: Basket.Shipping?,
        taxes: [String: Basket.Tax]
    ) {
        let failure = #expect(throws: Failure.self) {
            try Basket(lines: lines, shipping: shipping, taxes: taxes).quote()
        }
        #expect(failure?.reason == "MONEY_OVERFLOW", "\(what)")
        #expect(failure?.code == .outOfRange)
    }

    @Test func isRefusedWhenTheWeightDoesNotFit() {
        let lines = [QuoteTests.line(2, 1, weightGrams: .max)]
        let failure = #expect(throws: Failure.self) { try Basket(lines: lines).quote() }
        #expect(failure?.reason == "WEIGHT_OVERFLOW")
    }

    static func line(
        _ quantity: Int64, _ price: Int64, _ taxClass: String = "", weightGrams: Int64 = 0,
        takesDiscount: Bool = true
    ) -> Basket.Line {
        Basket.Line(
            sku: "TEA", quantity: quantity, unitPriceMinor: price, taxClass: taxClass,
            weightGrams: weightGrams, takesDiscount: takesDiscount)
    }

    static func tax(_ ppm: Int64, inclusive: Bool = false) -> Basket.Tax {
        Basket.Tax(id: "tax", title: "Tax", ratePPM: ppm, isInclusive: inclusive)
    }
}
