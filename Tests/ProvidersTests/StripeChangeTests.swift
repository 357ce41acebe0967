import Basics
import Outbox
import Providers
import Schema
import TestSupport
import Testing

/// What Stripe's answers to captures, voids and refunds mean to the shop.
@Suite struct StripeChangeTests {
    private typealias Script = ScriptedStripe
    private let gone = ScriptedStripe.error(
        "invalid_request_error", "payment_intent_unexpected_state")

    // MARK: Captures

    @Test func aPartIsTaken() throws {
        let taken = Script.intent("succeeded", received: 600, manual: true, capture: "p.2")
        let stripe = Script(Script.says(200, taken))
        let answer = try stripe.deliver(.change(.capture, 600, key: "p.2")).answer
        #expect(answer?.outcome == .succeeded)
        #expect(answer?.amountMinor == 600)
        #expect(
            stripe.asked == [
                "POST /v1/payment_intents/pi_1/capture amount_to_capture=600"
                    + "&metadata%5Bshopwire_capture%5D=p.2"
            ])
        #expect(stripe.fields[0].contains("Idempotency-Key: p.2"))
    }

    @Test func whatCannotBeTakenAnyMoreIsDeclined() throws {
        let taken = Script.intent("succeeded", received: 600, manual: true, capture: "p.2")
        let stripe = Script(Script.says(400, gone), Script.says(200, taken))
        let answer = try stripe.deliver(.change(.capture, 400, key: "p.3")).answer
        #expect(answer?.outcome == .declined)
        #expect(answer?.failureCode == "payment_intent_unexpected_state")
    }

    /// Stripe forgot the key, and not what was written on the promise.
    @Test func whatWasTakenDaysAgoIsNotTakenAgain() throws {
        let taken = Script.intent("succeeded", received: 600, manual: true, capture: "p.2")
        let stripe = Script(Script.says(200, taken))
        stripe.clock.advance(by: .seconds(30 * 3_600))
        let outcome = try stripe.deliver(.change(.capture, 600, key: "p.2", isRepeat: true))
        #expect(outcome.answer?.outcome == .succeeded)
        #expect(stripe.asked == ["GET /v1/payment_intents/pi_1"])
    }

    @Test func anotherAmountThanAskedForIsNotBelieved() throws {
        let taken = Script.intent("succeeded", received: 599, manual: true, capture: "p.2")
        let stripe = Script(Script.says(200, taken))
        #expect(try stripe.deliver(.change(.capture, 600, key: "p.2")).isUnknown)
    }

    @Test func aCaptureThatBrokeOffIsLookedFor() throws {
        let taken = Script.intent("succeeded", received: 600, manual: true, capture: "p.2")
        let broken = Script.says(500, Script.error("api_error", ""), repeated: true)
        let request = ProviderRequest.change(.capture, 600, key: "p.2", isRepeat: true)
        let done = Script(broken, Script.says(200, taken))
        #expect(try done.deliver(request).answer?.outcome == .succeeded)
        let open = Script(broken, Script.says(200, Script.intent("requires_capture", manual: true)))
        #expect(try open.deliver(request).isUnknown)
    }

    // MARK: Voids

    @Test func aPromiseIsGivenUp() throws {
        let stripe = Script(
            Script.says(200, Script.intent("requires_capture", manual: true)),
            Script.says(200, Script.intent("canceled", manual: true)))
        let outcome = try stripe.deliver(.change(.void, 1_000, key: "p.2"))
        #expect(outcome.answer?.outcome == .succeeded)
        #expect(stripe.asked[1] == "POST /v1/payment_intents/pi_1/cancel")
        #expect(stripe.fields[1].contains("Idempotency-Key: p.2"))
    }

    @Test func whatIsGivenUpAlreadyIsNotGivenUpAgain() throws {
        let stripe = Script(Script.says(200, Script.intent("canceled", manual: true)))
        let outcome = try stripe.deliver(.change(.void, 1_000, key: "p.2", isRepeat: true))
        #expect(outcome.answer?.outcome == .succeeded)
        #expect(stripe.asked.count == 1)
    }

    @Test func whatWasTakenIsNotGivenUp() throws {
        let taken = Script.says(200, Script.intent("succeeded", manual: true, capture: "p.9"))
        let stripe = Script(taken, Script.says(400, gone), taken)
        let answer = try stripe.deliver(.change(.void, 1_000, key: "p.2")).answer
        #expect(answer?.outcome == .declined)
        #expect(answer?.failureCode == "payment_intent_unexpected_state")
    }

    // MARK: Refunds

    @Test func aPartIsGivenBack() throws {
        let stripe = Script(Script.says(200, Script.refund("succeeded")))
        let answer = try stripe.deliver(.change(.refund, 300, key: "p.3")).answer
        #expect(answer?.outcome == .succeeded)
        #expect(answer?.providerReference == "re_1")
        #expect(
            stripe.asked == [
                "POST /v1/refunds payment_intent=pi_1&amount=300"
                    + "&metadata%5Bshopwire_attempt%5D=p.3"
            ])
    }

    @Test func whatIsGivenBackBeforeAnybodyHeardIsNotGivenBackAgain() throws {
        let stripe = Script(
            Script.says(
                200, Script.list(Script.refund("succeeded", key: "p.2"), Script.refund("succeeded"))
            ))
        let outcome = try stripe.deliver(.change(.refund, 300, key: "p.3", isRepeat: true))
        #expect(outcome.answer?.outcome == .succeeded)
        #expect(stripe.asked == ["GET /v1/refunds?payment_intent=pi_1&limit=100"])
    }

    @Test func aRefundThatTheBankThinksAboutIsLookedAtAgain() throws {
        let request = ProviderRequest.change(.refund, 300, key: "p.3", isRepeat: true)
        for status in ["pending", "requires_action"] {
            let stripe = Script(Script.says(200, Script.list(Script.refund(status))))
            #expect(try stripe.deliver(request).isLater)
        }
        for status in ["failed", "canceled"] {
            let stripe = Script(Script.says(200, Script.list(Script.refund(status))))
            #expect(try stripe.deliver(request).answer?.outcome == .declined)
        }
    }

    @Test func moreThanIsLeftIsRefused() throws {
        let stripe = Script(
            Script.says(400, Script.error("invalid_request_error", "charge_already_refunded")),
            Script.says(200, Script.list()))
        let answer = try stripe.deliver(.change(.refund, 300, key: "p.3")).answer
        #expect(answer?.outcome == .declined)
        #expect(answer?.failureCode == "charge_already_refunded")
    }

    @Test(arguments: [
        ScriptedStripe.refund("succeeded", amount: 299),
        ScriptedStripe.refund("succeeded", currency: "usd"),
        ScriptedStripe.refund("succeeded", key: "q.3"),
        ScriptedStripe.refund("succeeded", intent: "pi_2"),
        ScriptedStripe.intent("succeeded"), "{}",
    ])
    func aRefundThatDoesNotFitIsNotBelieved(body: String) throws {
        let stripe = Script(Script.says(200, body))
        #expect(try stripe.deliver(.change(.refund, 300, key: "p.3")).isUnknown)
    }
}
