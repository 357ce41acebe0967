import Basics
import Testing

@Suite struct DecimalTests {
    @Test(
        arguments: [
            ("12.95", "EUR", 1295), ("12.9", "EUR", 1290), ("12", "EUR", 1200), ("0", "EUR", 0),
            ("0.05", "EUR", 5), ("007.10", "EUR", 710), ("12.9500", "EUR", 1295), ("12", "JPY", 12),
            ("12.0", "JPY", 12), ("1.234", "KWD", 1234), ("92233720368547758.07", "EUR", .max),
        ] as [(String, String, Int64)])
    func readsAmounts(text: String, code: String, minor: Int64) throws {
        let currency = try #require(Currency(code: code))
        #expect(try currency.minorUnits(ofDecimal: Array(text.utf8).span) == minor)
    }

    @Test(arguments: [
        ("", Currency.DecimalProblem.empty), ("-1", .negative), ("1,234.5", .notDecimal),
        ("1.2.3", .notDecimal), ("1.", .notDecimal), (".5", .notDecimal), ("1e3", .notDecimal),
        (" 1", .notDecimal), ("+1", .notDecimal), ("1.005", .tooPrecise),
        ("92233720368547758.08", .tooLarge), ("99999999999999999999", .tooLarge),
    ])
    func refusesWhatIsNoAmount(text: String, problem: Currency.DecimalProblem) throws {
        let currency = try #require(Currency(code: "EUR"))
        #expect(throws: problem) { try currency.minorUnits(ofDecimal: Array(text.utf8).span) }
    }

    @Test(
        arguments: [
            (1295, "EUR", "12.95"), (5, "EUR", "0.05"), (0, "EUR", "0.00"), (12, "JPY", "12"),
            (1234, "KWD", "1.234"), (-5, "EUR", "-0.05"),
        ] as [(Int64, String, String)])
    func writesAmounts(minor: Int64, code: String, text: String) throws {
        #expect(try #require(Currency(code: code)).decimal(minor) == text)
    }
}
