import ArgumentParser

/// The options about a provider where customers pay on a page or with a QR code.
struct RedirectOptions: ParsableArguments {
    @Option(help: "Where the provider redirect is, such as https://pay.example.com.")
    var redirectUrl: String?

    @Option(help: "A file with the key that the shop has there, which only its owner may read.")
    var redirectKeyFile: String?

    @Option(
        help: """
            A file with the secrets that its reports are signed with, one a line, which only its \
            owner may read; SIGHUP reads it again.
            """)
    var redirectSecretFile: String?

    @Option(
        help: "The authorities in PEM that its certificate must come from. (default: the system's)")
    var redirectCa: String?

    /// Those that were given, by the names of their settings.
    var flags: [String: String?] {
        [
            "redirect-url": redirectUrl, "redirect-key-file": redirectKeyFile,
            "redirect-secret-file": redirectSecretFile, "redirect-ca": redirectCa,
        ]
    }
}
