import ArgumentParser

/// The options about letters to customers.
struct MailOptions: ParsableArguments {
    @Option(help: "How mail goes out: log writes files for developers. (default: log)")
    var mail: String?

    @Option(help: "The mail server, such as smtp://mail.example.com:587.")
    var smtpUrl: String?

    @Option(help: "Who logs in there.")
    var smtpUser: String?

    @Option(help: "A file with the password for that, which only its owner may read.")
    var smtpPasswordFile: String?

    @Option(
        help: "The authorities in PEM that its certificate must come from. (default: the system's)")
    var smtpCa: String?

    @Option(help: "required or none; none only for a server on this machine. (default: required)")
    var smtpEncryption: String?

    @Option(help: "Who mail is from, such as \"The Shop <shop@example.com>\".")
    var mailFrom: String?

    @Option(help: "What the shop is called in mail. (default: our shop)")
    var shopName: String?

    @Option(help: "Where the shop's pages are, such as https://shop.example: mail leads there.")
    var shopUrl: String?

    /// Those that were given, by the names of their settings.
    var flags: [String: String?] {
        [
            "mail": mail, "smtp-url": smtpUrl, "smtp-user": smtpUser,
            "smtp-password-file": smtpPasswordFile, "smtp-ca": smtpCa,
            "smtp-encryption": smtpEncryption, "mail-from": mailFrom, "shop-name": shopName,
            "shop-url": shopUrl,
        ]
    }
}
