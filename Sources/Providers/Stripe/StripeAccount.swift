/// Whose money Stripe moves for the shop, and how it is reached.
///
/// It holds secrets, so it is nobody's to print.
package struct StripeAccount: Sendable, CustomStringConvertible, CustomReflectable {
    /// Whether the money is real.
    package enum Mode: String, Sendable {
        case live, test
    }

    package let mode: Mode
    let key: String
    /// Where Stripe is, such as `https://api.stripe.com`.
    let url: String
    /// Where the shop's pages are, which customers come back to from their bank's; nil for shops
    /// that let Stripe's library do it.
    let shopURL: String?

    /// Why an account cannot be used. A sentence for who set it up.
    package struct Problem: Error, Sendable, CustomStringConvertible {
        package let description: String
    }

    /// Where Stripe is for everybody.
    package static let usualURL = "https://api.stripe.com"

    /// Takes the first line of `key`.
    package init(
        _ mode: Mode, key: String, url: String = usualURL, shopURL: String?
    ) throws(Problem) {
        self.mode = mode
        self.key = String(key.prefix { !$0.isNewline })
        self.url = url
        self.shopURL = shopURL
        try StripeAccount.check(self.key, for: mode)
        guard url.hasPrefix("https://") else {
            throw Problem(description: "Stripe is spoken to over https:// only.")
        }
        guard mode == .test || url == StripeAccount.usualURL else {
            throw Problem(
                description: "A live key is for \(StripeAccount.usualURL) and nobody else.")
        }
    }

    /// Keys say what they are for: `sk_` is a secret key, `rk_` one that may do less.
    private static func check(_ key: String, for mode: Mode) throws(Problem) {
        let isPlain = key.utf8.allSatisfy {
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0 | 0x20)
                || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || $0 == UInt8(ascii: "_")
        }
        guard isPlain, key.utf8.count >= 16, key.hasPrefix("sk_") || key.hasPrefix("rk_") else {
            throw Problem(
                description: "That is no secret key of Stripe's: they begin with sk_ or rk_. The "
                    + "one that begins with pk_ is for browsers.")
        }
        let isTest = key.hasPrefix("sk_test_") || key.hasPrefix("rk_test_")
        if mode == .live, isTest {
            throw Problem(
                description: "That is a test key, with which no money moves: customers would get "
                    + "goods for nothing. Give the live key, or say that this is a test.")
        }
        if mode == .test, !isTest {
            throw Problem(
                description: "That is a live key, which moves real money, and this is a test. Give "
                    + "the key that begins with sk_test_.")
        }
    }

    package var description: String { "Stripe's account (\(mode))" }

    package var customMirror: Mirror { Mirror(self, children: []) }
}
