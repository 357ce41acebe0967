import Basics
import Testing

@Suite struct CurrencyTests {
    @Test(arguments: [("EUR", 2), ("USD", 2), ("JPY", 0), ("KWD", 3), ("CNY", 2), ("ISK", 0)])
    func knowsHowManyDigitsFollowThePoint(code: String, exponent: Int) {
        #expect(Currency(code: code)?.exponent == exponent)
    }

    @Test(arguments: ["", "eur", "EURO", "QQQ", "ABC", "E R"])
    func knowsNoOthers(code: String) {
        #expect(Currency(code: code) == nil)
    }
}
