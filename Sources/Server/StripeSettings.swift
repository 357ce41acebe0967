internal import Crypto
package import Providers

/// How the shop takes money through Stripe.
package struct StripeSettings: Sendable {
    /// Whether the money is real.
    package var mode = StripeAccount.Mode.live
    /// A file with the secret key, which only its owner may read.
    package var keyPath: String
    /// A file with the secrets that events are signed with, one a line; no events come without.
    package var eventSecretsPath: String?
    package var url = StripeAccount.usualURL
    /// A PEM file of the authorities of its certificate; the system's when nil.
    package var authorityPath: String?
    /// Where the shop's pages are.
    package var shopURL: String?
}

extension StripeSettings {
    private static let names = [
        "stripe-mode", "stripe-key-file", "stripe-event-secrets-file", "stripe-url", "stripe-ca",
    ]

    /// What the sources say, if the provider is set up.
    init?(
        _ sources: SettingSources, isUsed: Bool, shopURL: String?
    ) throws(ServerError) {
        guard isUsed else {
            for case let setting? in Self.names.map({ sources[$0] }) {
                throw setting.problem("needs stripe among --payments.")
            }
            return nil
        }
        guard let key = sources["stripe-key-file"] else {
            throw ServerError(
                "Payments by stripe need --stripe-key-file, a file with the account's secret key.")
        }
        keyPath = key.text
        if let mode = sources["stripe-mode"] {
            guard let known = StripeAccount.Mode(rawValue: mode.text) else {
                throw mode.problem("takes live or test.")
            }
            self.mode = known
        }
        if let url = sources["stripe-url"] {
            guard mode == .test else { throw url.problem("needs --stripe-mode test.") }
            guard url.text.hasPrefix("https://") else {
                throw url.problem("takes an address that begins with https://.")
            }
            self.url = String(url.text.last == "/" ? url.text.dropLast() : url.text[...])
        }
        eventSecretsPath = sources["stripe-event-secrets-file"]?.text
        authorityPath = sources["stripe-ca"]?.text
        self.shopURL = shopURL
    }

    /// The account, with its secrets from their files.
    func account() throws -> StripeAccount {
        let key = try StripeSettings.text(keyPath)
        do throws(StripeAccount.Problem) {
            return try StripeAccount(mode, key: key, url: url, shopURL: shopURL)
        } catch {
            throw ServerError("Stripe cannot be used as it is set up. \(error)")
        }
    }

    private static func text(_ path: String) throws(FileError) -> String {
        String(decoding: try SmallFile.read(path, .secret), as: UTF8.self)
    }
}
