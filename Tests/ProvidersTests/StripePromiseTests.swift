import Basics
import Curl
import Outbox
import Providers
import Schema
import TestSupport
import Testing

/// What Stripe's answers to a question for money mean to the shop.
@Suite struct StripePromiseTests {
    private typealias Script = ScriptedStripe

    @Test func asksForMoneyUnderTheAttemptsName() throws {
        let stripe = Script(Script.says(200, Script.intent("succeeded")))
        let answer = try stripe.deliver(.authorize()).answer
        #expect(answer?.outcome == .succeeded)
        #expect(answer?.providerReference == "pi_1")
        #expect(answer?.amountMinor == 1_000)
        #expect(answer?.currencyCode == "EUR")
        #expect(
            stripe.asked == [
                "POST /v1/payment_intents amount=1000&currency=eur&payment_method=pm_card_visa"
                    + "&payment_method_types%5B%5D=card&confirm=true&capture_method=automatic"
                    + "&metadata%5Bshopwire_attempt%5D=p.1&metadata%5Bshopwire_payment%5D=p"
                    + "&return_url=https%3A%2F%2Fshop.example%2Fcontinue-payment%3Fpayment%3Dp"
            ])
        #expect(stripe.fields[0].contains("Idempotency-Key: p.1"))
        #expect(stripe.fields[0].contains("Stripe-Version: 2024-06-20"))
        #expect(stripe.fields[0].contains("Authorization: Bearer \(Script.key)"))
    }

    @Test func whatIsToBeTakenLaterIsPromised() throws {
        let stripe = Script(Script.says(200, Script.intent("requires_capture", manual: true)))
        #expect(try stripe.deliver(.authorize(captures: false)).answer?.outcome == .succeeded)
        #expect(stripe.asked[0].contains("capture_method=manual"))
    }

    /// What a customer writes as a token is one field, and stays in it.
    @Test func aTokenCannotAskForAnythingElse() throws {
        let stripe = Script(Script.says(200, Script.intent("succeeded")))
        var request = ProviderRequest.authorize()
        request.token = "pm_1&amount=1\r\nX-Evil: 1"
        _ = try stripe.deliver(request)
        #expect(stripe.asked[0].contains("payment_method=pm_1%26amount%3D1%0D%0AX-Evil%3A%201&"))
    }

    /// A declined PaymentIntent waits for another card: it is closed before the shop believes it.
    @Test func whatTheBankDeclinesIsClosedAndDeclined() throws {
        let declined = Script.intent(
            "requires_payment_method",
            more: #", "last_payment_error": {"decline_code": "insufficient_funds"}"#)
        let error = Script.error(
            "card_error", "card_declined",
            more: #", "decline_code": "insufficient_funds", "payment_intent": \#(declined)"#)
        let stripe = Script(
            Script.says(402, error), Script.says(200, declined),
            Script.says(200, Script.intent("canceled")))
        let outcome = try stripe.deliver(.authorize())
        guard case .refused = outcome else {
            Issue.record("a decline is final: \(outcome)")
            return
        }
        #expect(outcome.answer?.outcome == .declined)
        #expect(outcome.answer?.failureCode == "insufficient_funds")
        #expect(outcome.answer?.providerReference == "pi_1")
        #expect(
            stripe.asked[1...] == [
                "GET /v1/payment_intents/pi_1", "POST /v1/payment_intents/pi_1/cancel",
            ])
        #expect(stripe.fields[2].contains("Idempotency-Key: p.1/close"))
    }

    @Test func aDeclineThatCannotBeClosedYetIsNotBelievedYet() throws {
        let declined = Script.intent("requires_payment_method")
        let stripe = Script(
            Script.says(200, declined), Script.says(503, "<html>"))
        #expect(try stripe.deliver(.authorize()).isUnknown)
    }

    /// It was paid with another card in the moment before it was closed.
    @Test func whatWasPaidAtTheLastMomentCounts() throws {
        let stripe = Script(
            Script.says(200, Script.intent("requires_payment_method")),
            Script.says(
                400, Script.error("invalid_request_error", "payment_intent_unexpected_state")),
            Script.says(200, Script.intent("succeeded")))
        #expect(try stripe.deliver(.authorize()).answer?.outcome == .succeeded)
    }

    @Test func aCardThatStripeDoesNotKnowIsDeclined() throws {
        let stripe = Script(
            Script.says(400, Script.error("invalid_request_error", "resource_missing")))
        let answer = try stripe.deliver(.authorize()).answer
        #expect(answer?.outcome == .declined)
        #expect(answer?.failureCode == "resource_missing")
    }

    @Test func theBanksPageIsForTheCustomer() throws {
        let action = #"""
            , "next_action": {"type": "redirect_to_url",
              "redirect_to_url": {"url": "https://bank.example/3ds"}}
            """#
        let stripe = Script(Script.says(200, Script.intent("requires_action", more: action)))
        let answer = try stripe.deliver(.authorize()).answer
        #expect(answer?.outcome == .requiresAction)
        #expect(answer?.actionKind == Payment.Action.Kind.redirect.rawValue)
        #expect(answer?.actionURL == "https://bank.example/3ds")
        #expect(answer?.actionExpireTimeNanoseconds == 1_735_693_200_000_000_000)
    }

    @Test func aSecretIsForStripesLibrary() throws {
        let action = #", "next_action": {"type": "use_stripe_sdk"}"#
        let stripe = Script(Script.says(200, Script.intent("requires_action", more: action)))
        let answer = try stripe.deliver(.authorize()).answer
        #expect(answer?.actionKind == Payment.Action.Kind.clientSecret.rawValue)
        #expect(answer?.actionURL == "pi_1_secret_2")
    }

    @Test func whoNeverComesBackFromTheBankGetsNothing() throws {
        let stripe = Script(
            Script.says(200, Script.intent("requires_action")),
            Script.says(200, Script.intent("canceled")))
        stripe.clock.advance(by: .seconds(3_601))
        var request = ProviderRequest.authorize(isRepeat: true)
        request.providerReference = "pi_1"
        request.onlyLooks = true
        #expect(try stripe.deliver(request).answer?.outcome == .expired)
    }

    @Test func whatTheBankThinksAboutWaits() throws {
        let stripe = Script(Script.says(200, Script.intent("processing")))
        #expect(try stripe.deliver(.authorize()).answer?.outcome == .pending)
    }

    /// What does not fit is not believed, and not given up either.
    @Test(arguments: [
        ScriptedStripe.intent("succeeded", amount: 999),
        ScriptedStripe.intent("succeeded", received: 500),
        ScriptedStripe.intent("succeeded", currency: "usd"),
        ScriptedStripe.intent("succeeded", key: "other.1"),
        ScriptedStripe.intent("succeeded").replacing(
            "\"livemode\": false", with: "\"livemode\": true"),
        ScriptedStripe.intent("paid_with_love"),
        ScriptedStripe.refund("succeeded"),
        "{}", "[]", "null", "", "<html>OK</html>", #"{"object": "payment_intent""#,
        String(repeating: "[", count: 10_000),
    ])
    func anAnswerThatDoesNotFitLeavesTheAttemptUnknown(body: String) throws {
        let stripe = ScriptedStripe(ScriptedStripe.says(200, body))
        #expect(try stripe.deliver(.authorize()).isUnknown)
    }

    @Test(arguments: [
        (500, "api_error"), (502, ""), (503, ""), (302, ""), (100, ""),
        (409, "invalid_request_error"),
        (400, "idempotency_error"), (400, "api_error"), (404, ""),
    ])
    func nobodyKnowsWhatAnAnswerOfThisKindMeans(status: Int, type: String) throws {
        let body = type.isEmpty ? "<html>" : Script.error(type, "")
        let stripe = Script(Script.says(status, body))
        #expect(try stripe.deliver(.authorize()).isUnknown)
    }

    @Test(arguments: [401, 403, 429])
    func whatWasNotEvenTriedIsTriedLater(status: Int) throws {
        let stripe = Script(Script.says(status, Script.error("invalid_request_error", "")))
        #expect(try stripe.deliver(.authorize()).isLater)
    }

    /// A repeated answer is as it was at first; how things stand now is asked for.
    @Test func aRepeatedAnswerIsNotTheLatestNews() throws {
        let stripe = Script(
            Script.says(200, Script.intent("processing"), repeated: true),
            Script.says(200, Script.intent("succeeded")))
        let outcome = try stripe.deliver(.authorize(isRepeat: true))
        #expect(outcome.answer?.outcome == .succeeded)
        #expect(stripe.asked[1] == "GET /v1/payment_intents/pi_1")
    }

    /// Stripe keeps also an error of its own; what it did before that is found by what is written
    /// on it.
    @Test func whatBrokeOffAtStripeIsLookedFor() throws {
        let found = Script.list(Script.intent("succeeded"))
        let stripe = Script(
            Script.says(500, Script.error("api_error", ""), repeated: true),
            Script.says(200, found))
        let outcome = try stripe.deliver(.authorize(isRepeat: true))
        #expect(outcome.answer?.outcome == .succeeded)
        #expect(
            stripe.asked[1] == "GET /v1/payment_intents/search?query="
                + "metadata%5B%27shopwire_attempt%27%5D%3A%27p.1%27&limit=3")
    }

    @Test func whatIsNotFoundYetStaysUnknown() throws {
        let stripe = Script(
            Script.says(500, Script.error("api_error", ""), repeated: true),
            Script.says(200, Script.list()))
        #expect(try stripe.deliver(.authorize(isRepeat: true)).isUnknown)
    }

    @Test func twoOfOneAttemptAreForPeopleToLookAt() throws {
        let intent = Script.intent("succeeded")
        let stripe = Script(
            Script.says(500, Script.error("api_error", ""), repeated: true),
            Script.says(200, Script.list(intent, intent)))
        #expect(try stripe.deliver(.authorize(isRepeat: true)).isUnknown)
    }

    /// After a day Stripe has forgotten the key, and a repeat would be another charge.
    @Test func whatIsOldIsLookedForBeforeItIsAskedForAgain() throws {
        let stripe = Script(Script.says(200, Script.list(Script.intent("succeeded"))))
        stripe.clock.advance(by: .seconds(25 * 3_600))
        let outcome = try stripe.deliver(.authorize(isRepeat: true))
        #expect(outcome.answer?.outcome == .succeeded)
        #expect(stripe.asked.count == 1)
        #expect(stripe.asked[0].hasPrefix("GET /v1/payment_intents/search"))
    }

    @Test func whatNeverArrivedIsAskedForUnderTheSameKeyAlsoAfterDays() throws {
        let stripe = Script(
            Script.says(200, Script.list()), Script.says(200, Script.intent("succeeded")))
        stripe.clock.advance(by: .seconds(50 * 3_600))
        #expect(try stripe.deliver(.authorize(isRepeat: true)).answer?.outcome == .succeeded)
        #expect(stripe.fields[1].contains("Idempotency-Key: p.1"))
    }

    /// The question may still be with the bank, and must not be ended by somebody who looks.
    @Test func whoLooksWhileTheBankIsAskedEndsNothing() throws {
        var request = ProviderRequest.authorize(isRepeat: true)
        request.onlyLooks = true
        for status in ["requires_confirmation", "requires_payment_method"] {
            let stripe = Script(Script.says(200, Script.list(Script.intent(status))))
            #expect(try stripe.deliver(request).answer?.outcome == .pending)
            #expect(stripe.asked.count == 1)
        }
    }

    @Test func whatNobodyWasAskedForIsNotFound() throws {
        var request = ProviderRequest.authorize(isRepeat: true)
        request.onlyLooks = true
        let stripe = Script(Script.says(200, Script.list()))
        #expect(try stripe.deliver(request).answer?.outcome == .notFound)
        #expect(stripe.asked.allSatisfy { $0.hasPrefix("GET ") })
    }
}
