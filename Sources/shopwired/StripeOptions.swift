import ArgumentParser

/// The options about money that Stripe moves.
struct StripeOptions: ParsableArguments {
    @Option(help: "live, or test where no money moves; the key must be of that. (default: live)")
    var stripeMode: String?

    @Option(help: "A file with the account's secret key, which only its owner may read.")
    var stripeKeyFile: String?

    @Option(
        help: """
            A file with the signing secrets of its webhook, one a line, which only its owner may \
            read: two while one takes the place of the other.
            """)
    var stripeEventSecretsFile: String?

    @Option(help: "Where Stripe is, for tests. (default: https://api.stripe.com)")
    var stripeUrl: String?

    @Option(
        help: "The authorities in PEM that its certificate must come from. (default: the system's)")
    var stripeCa: String?

    /// Those that were given, by the names of their settings.
    var flags: [String: String?] {
        [
            "stripe-mode": stripeMode, "stripe-key-file": stripeKeyFile,
            "stripe-event-secrets-file": stripeEventSecretsFile, "stripe-url": stripeUrl,
            "stripe-ca": stripeCa,
        ]
    }
}
