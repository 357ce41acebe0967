internal import Mail

/// How the shop writes to its customers.
package struct MailSettings: Sendable {
    /// What the shop is called in letters.
    package var shopName = "our shop"
    /// Where the shop's pages are, which letters lead to.
    package var shopURL: String?
    /// The mail server; files beside the store when nil.
    package var server: MailServer?
    /// Who letters are from, such as `The Shop <shop@example.com>`.
    package var sender = "shop@localhost"

    package init() {}
}

/// A mail server and how it is spoken to.
package struct MailServer: Sendable {
    /// Such as `smtp://mail.example.com:587`.
    package let url: String
    package var user: String?
    /// A file that holds the password, which only its owner may read.
    package var passwordPath: String?
    /// A PEM file of the authorities that its certificate must come from; the system's when nil.
    package var authorityPath: String?
    package var isEncrypted = true
}

extension MailSettings {
    /// What the sources say.
    init(_ sources: SettingSources) throws(ServerError) {
        self.init()
        shopName = sources["shop-name"]?.text ?? shopName
        if let url = sources["shop-url"] {
            guard url.text.hasPrefix("https://") || url.text.hasPrefix("http://") else {
                throw url.problem("takes a URL such as https://shop.example.")
            }
            shopURL = String(url.text.last == "/" ? url.text.dropLast() : url.text[...])
        }
        if let from = sources["mail-from"] {
            guard MailAddress(header: from.text) != nil else {
                throw from.problem("takes an address such as \"The Shop <shop@example.com>\".")
            }
            sender = from.text
        }
        switch sources["mail"]?.text {
        case nil, "log": try MailSettings.checkUnused(sources)
        case "smtp": server = try MailSettings.server(sources)
        default: throw ServerError("\(sources["mail"]?.name ?? "mail") takes log or smtp.")
        }
    }

    /// Settings of a mail server without one are a mistake that would be noticed late.
    private static func checkUnused(_ sources: SettingSources) throws(ServerError) {
        for name in ["smtp-url", "smtp-user", "smtp-password-file", "smtp-ca", "smtp-encryption"] {
            if let setting = sources[name] {
                throw setting.problem("needs --mail smtp.")
            }
        }
    }

    private static func server(_ sources: SettingSources) throws(ServerError) -> MailServer {
        guard let url = sources["smtp-url"], sources["mail-from"] != nil else {
            throw ServerError(
                "Mail by smtp needs --smtp-url, such as smtp://mail.example.com:587, "
                    + "and --mail-from.")
        }
        guard url.text.hasPrefix("smtp://") || url.text.hasPrefix("smtps://"),
            !url.text.contains("@")
        else {
            throw url.problem(
                "takes smtp://HOST:PORT or smtps://HOST:PORT; who logs in is for --smtp-user.")
        }
        var server = MailServer(url: url.text)
        let (user, password) = (sources["smtp-user"], sources["smtp-password-file"])
        if let alone = user ?? password, user == nil || password == nil {
            throw alone.problem(
                "needs the other one: give smtp-user and smtp-password-file, or neither.")
        }
        (server.user, server.passwordPath) = (user?.text, password?.text)
        server.authorityPath = sources["smtp-ca"]?.text
        if let encryption = sources["smtp-encryption"] {
            switch encryption.text {
            case "required": break
            case "none": server.isEncrypted = false
            default: throw encryption.problem("takes required or none.")
            }
        }
        return server
    }
}
