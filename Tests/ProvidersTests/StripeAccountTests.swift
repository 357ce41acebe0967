import Providers
import Schema
import Testing

/// What an account must be to be used.
@Suite struct StripeAccountTests {
    private func account(
        _ mode: StripeAccount.Mode, _ key: String, url: String = StripeAccount.usualURL
    ) throws -> StripeAccount {
        try StripeAccount(mode, key: key, url: url, shopURL: nil)
    }

    private func problem(
        _ mode: StripeAccount.Mode, _ key: String, url: String = StripeAccount.usualURL
    ) -> String {
        let problem = #expect(throws: StripeAccount.Problem.self) {
            try account(mode, key, url: url)
        }
        return problem?.description ?? ""
    }

    @Test func keysAreForTheirMode() throws {
        _ = try account(.live, "sk_live_0123456789abcdef\n")
        _ = try account(.live, "rk_live_0123456789abcdef")
        _ = try account(.test, "sk_test_0123456789abcdef", url: "https://127.0.0.1:9")
        #expect(problem(.live, "sk_test_0123456789abcdef").contains("test key"))
        #expect(problem(.live, "rk_test_0123456789abcdef").contains("test key"))
        #expect(problem(.test, "sk_live_0123456789abcdef").contains("live key"))
        #expect(problem(.test, "rk_live_0123456789abcdef").contains("live key"))
    }

    @Test(arguments: [
        "", "\n", "sk_", "pk_live_0123456789abcdef", "whsec_0123456789abcdef",
        "hello, world, it's me", "sk_live_0123456789 X-Evil: 1", "sk_live_ü123456789abcdef",
        "sk_live_0123456789\u{1}abcdef",
    ])
    func whatIsNoKeyIsNotUsed(key: String) {
        #expect(problem(.live, key).contains("no secret key"))
    }

    @Test func aLiveKeyGoesNowhereElse() {
        let told = problem(.live, "sk_live_0123456789abcdef", url: "https://stripe.example")
        #expect(told.contains("nobody else"))
        #expect(
            problem(.test, "sk_test_0123456789abcdef", url: "http://127.0.0.1").contains("https"))
    }

    @Test func nobodyPrintsAKey() throws {
        let account = try account(.live, "sk_live_0123456789abcdef")
        var dumped = ""
        dump(account, to: &dumped)
        for text in ["\(account)", String(reflecting: account), dumped] {
            #expect(!text.contains("0123456789"))
        }
    }
}

/// Amounts as Stripe counts them.
@Suite struct StripeCountingTests {
    @Test(arguments: [
        ("EUR", 1_099, "1099"), ("JPY", 500, "500"), ("ISK", 500, "50000"), ("UGX", 7, "700"),
        ("MGA", 1_200, "12"), ("KWD", 1_230, "1230"),
    ])
    func someCurrenciesAreCountedInAnotherUnit(code: String, minor: Int64, amount: String) throws {
        let stripe = ScriptedStripe(
            ScriptedStripe.says(
                200,
                ScriptedStripe.intent(
                    "succeeded", amount: Int64(amount) ?? 0, currency: code.lowercased())))
        var request = ProviderRequest.authorize()
        request.currencyCode = code
        request.amountMinor = minor
        let answer = try stripe.deliver(request).answer
        #expect(answer?.outcome == .succeeded)
        #expect(answer?.amountMinor == minor)
        #expect(stripe.asked[0].contains(" amount=\(amount)&currency=\(code.lowercased())&"))
    }

    @Test(arguments: [("KWD", 1_235), ("MGA", 1_250), ("ISK", Int64.max)])
    func whatCannotBeCountedIsNotAskedFor(code: String, minor: Int64) throws {
        let stripe = ScriptedStripe()
        var request = ProviderRequest.authorize()
        request.currencyCode = code
        request.amountMinor = minor
        let answer = try stripe.deliver(request).answer
        #expect(answer?.outcome == .declined)
        #expect(answer?.failureCode == "amount_not_possible")
        #expect(stripe.asked.isEmpty)
    }
}
