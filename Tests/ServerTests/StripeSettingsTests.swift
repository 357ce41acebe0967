import Foundation
import Providers
import TestSupport
import Testing

@testable import Server

/// How a server is told to take money through Stripe, and what it refuses.
@Suite struct StripeSettingsTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private func settings(_ flags: [String: String]) throws -> ServerSettings {
        let flags = flags.merging(["data-dir": folder.path("shop")]) { given, _ in given }
        return try ServerSettings(try SettingSources(flags: flags, environment: [:]))
    }

    private func problem(_ flags: [String: String]) -> String {
        let problem = #expect(throws: ServerError.self) { try settings(flags) }
        return problem?.description ?? ""
    }

    /// Writes a secret where only its owner may read it.
    private func file(_ name: String, _ text: String, mode: Int = 0o600) throws -> String {
        let path = folder.path(name)
        try Data(text.utf8).write(to: URL(filePath: path))
        try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
        return path
    }

    @Test func stripeIsSetUp() throws {
        let settings = try settings([
            "payments": "invoice,stripe", "stripe-key-file": "k", "stripe-mode": "test",
            "stripe-url": "https://127.0.0.1:9/", "stripe-ca": "ca.pem",
            "stripe-event-secrets-file": "s", "shop-url": "https://shop.example/",
        ])
        let stripe = try #require(settings.stripe)
        #expect(stripe.keyPath == "k")
        #expect(stripe.mode == .test)
        #expect(stripe.url == "https://127.0.0.1:9")
        #expect(stripe.authorityPath == "ca.pem")
        #expect(stripe.eventSecretsPath == "s")
        #expect(stripe.shopURL == "https://shop.example")
    }

    @Test func realMoneyIsWhatAShopGetsUnlessItSaysOtherwise() throws {
        let stripe = try settings(["payments": "stripe", "stripe-key-file": "k"]).stripe
        #expect(stripe?.mode == .live)
        #expect(stripe?.url == "https://api.stripe.com")
        #expect(try settings([:]).stripe == nil)
    }

    @Test func whatCannotBeMeantIsRefused() {
        let known = ["payments": "stripe", "stripe-key-file": "k"]
        func with(_ name: String, _ value: String) -> String {
            problem(known.merging([name: value]) { _, given in given })
        }
        #expect(problem(["payments": "stripe"]).contains("need --stripe-key-file"))
        #expect(problem(["stripe-key-file": "k"]).contains("needs stripe among --payments"))
        #expect(with("stripe-mode", "production").contains("takes live or test"))
        #expect(with("stripe-url", "https://127.0.0.1").contains("needs --stripe-mode test"))
        var test = known
        (test["stripe-mode"], test["stripe-url"]) = ("test", "http://127.0.0.1")
        #expect(problem(test).contains("https://"))
    }

    /// The server does not open with a key that is missing, wrong, or open to others; and what it
    /// says of the key is not the key.
    @Test(arguments: [
        ("", 0o600, "live", "no secret key"),
        ("sk_test_0123456789abcdef", 0o600, "live", "That is a test key"),
        ("sk_live_0123456789abcdef", 0o600, "test", "That is a live key"),
        ("sk_live_0123456789abcdef", 0o644, "live", "others"),
        ("pk_live_0123456789abcdef", 0o600, "live", "no secret key"),
    ])
    func aServerDoesNotOpenWithABadKey(
        key: String, mode: Int, kind: String, sentence: String
    ) throws {
        let path = try file("key", key, mode: mode)
        let (text, status) = try RunningServer.outcome([
            "serve", "--data-dir", folder.path("shop"), "--listen", "127.0.0.1:0",
            "--payments", "stripe", "--stripe-key-file", path, "--stripe-mode", kind,
        ])
        #expect(status != 0)
        #expect(text.contains(sentence), "\(text)")
        #expect(!text.contains("0123456789abcdef"))
    }

    @Test func aServerDoesNotOpenWithoutItsKey() throws {
        let (text, status) = try RunningServer.outcome([
            "serve", "--data-dir", folder.path("shop"), "--listen", "127.0.0.1:0",
            "--payments", "stripe", "--stripe-key-file", folder.path("nothing"),
        ])
        #expect(status != 0)
        #expect(text.contains("nothing"))
    }
}
