import Basics
import Commerce
import Curl
import JSON
import KeyValue
import Outbox
import Providers
import RPC
import Schema
import TestSupport
import Testing

/// A Stripe of its own process: localstripe behind a proxy that fails as it is told to.
final class StripeRig {
    let url: String
    let authority: String
    private let peer: TestPeer
    private let client: HTTPClient

    init(in folder: TemporaryFolder) throws {
        let made = try Certificates(in: folder)
        authority = made.authority
        peer = try TestPeer(
            "tools/support/stripe/rig.py",
            ["--certificate", made.certificate, "--key", made.key, "--search-lag", "0"])
        url = "https://127.0.0.1:\(peer.ports[0])"
        client = HTTPClient(authorityPath: authority)
    }

    /// Has the rig do something, or say something.
    @discardableResult
    func tell(_ what: String, _ words: String = "{}") throws -> JSONValue {
        let request = HTTPRequest(
            .post, "\(url)/_rig/\(what)", fields: ["Content-Type: application/json"],
            body: Array(words.utf8), timeLimitMilliseconds: 60_000)
        let answer = try client.perform(request)
        try #require(answer.status == 200)
        return try JSONValue(parsing: answer.body.span)
    }

    /// Fails with the next questions that change something, each in its way.
    func fail(_ faults: String...) throws {
        let names = faults.map { "\"\($0)\"" }.joined(separator: ", ")
        try tell("faults", #"{"next": [\#(names)]}"#)
    }

    /// Everything of a kind that localstripe itself lists.
    func list(_ kind: String) throws -> [JSONValue] {
        try #require(try tell("list", #"{"kind": "\#(kind)"}"#)["data"]?.elements)
    }

    /// The amounts that were charged.
    func charges() throws -> [Int64] {
        try list("charges").filter { $0["status"]?.string == "succeeded" }
            .compactMap { $0["amount"]?.integer }
    }

    /// The amounts that were given back; not what localstripe books for a capture of a part.
    func refunds() throws -> [Int64] {
        try list("refunds").filter { $0["payment_intent"]?.string != nil }
            .compactMap { $0["amount"]?.integer }
    }

    /// How the PaymentIntents stand, in the order they were made.
    func intents() throws -> [String] {
        try list("payment_intents").compactMap { $0["status"]?.string }
    }
}

/// The relay's steps towards Stripe, which a test does.
final class StripeTill {
    let stripe: Stripe
    private let shop: TestShop
    private let lane: LaneWork

    private static let kinds: [String: any EffectKind] = [
        Payments.effectKind: PaymentEffects(), Payments.lookKind: PaymentLooks(),
    ]

    init(_ shop: TestShop, _ rig: StripeRig) throws {
        self.shop = shop
        let account = try StripeAccount(
            .test, key: ScriptedStripe.key, url: rig.url,
            shopURL: "https://shop.example")
        stripe = Stripe(account, time: shop.clock, authorityPath: rig.authority)
        var rules = Payments.laneRules
        // Less than the rig hangs and more than it needs.
        rules.timeLimit = .seconds(5)
        lane = LaneWork(
            Lane(Payments.lane(of: Stripe.name), rules: rules, by: stripe), kinds: Self.kinds,
            of: shop.definition)
        lane.listen()
        try shop.perform { command in
            try PaymentProviders.set(
                [
                    PaymentProviderRow(name: Payments.invoice),
                    PaymentProviderRow(name: Stripe.name),
                ],
                in: command.transaction)
        }
    }

    /// Does everything that is to be done at this moment.
    func settle() throws {
        while try step() {}
    }

    /// Lets time pass until nothing waits for Stripe any more.
    func comeToRest() throws {
        for _ in 0..<12 {
            try settle()
            shop.clock.advance(by: .seconds(20))
        }
        try settle()
    }

    /// Does steps until an effect is claimed, and hands it out instead of delivering it.
    func claim() throws -> Delivery? {
        for _ in 0..<10 {
            shop.work()
            switch lane.next() {
            case .look(let room): lane.look(room: room, in: try shop.store.openSnapshot())
            case .deliver(let delivery): return delivery
            case .settle(let delivery, let outcome): lane.settle(delivery, outcome)
            case .wait, .stop: return nil
            }
        }
        return nil
    }

    /// Takes in what came of a delivery.
    func settle(_ delivery: Delivery, _ outcome: Outcome) {
        lane.settle(delivery, outcome)
        shop.work()
    }

    private func step() throws -> Bool {
        shop.work()
        switch lane.next() {
        case .look(let room): lane.look(room: room, in: try shop.store.openSnapshot())
        case .deliver(let delivery): lane.settle(delivery, stripe.deliver(delivery))
        case .settle(let delivery, let outcome): lane.settle(delivery, outcome)
        case .wait, .stop: return false
        }
        shop.work()
        return true
    }
}
