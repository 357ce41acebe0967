internal import Commerce
internal import Crypto
internal import Curl
internal import Mail
internal import Outbox

/// How a shop's letters get to its customers: a lane of the outbox, and what goes through it.
struct Post {
    let lane: Lane
    let kinds: [String: any EffectKind]
    /// Where letters go that are not sent; nil if they are.
    private let folder: String?

    /// Sets up what the settings say for the shop in `directory`.
    init(_ settings: MailSettings, directory: String) throws {
        kinds = letterKinds(Letterhead(shop: settings.shopName, link: settings.shopURL))
        guard let sender = MailAddress(header: settings.sender) else {
            throw ServerError("\(settings.sender) is no address to write from.")
        }
        guard let server = settings.server else {
            let folder = "\(directory)/mail"
            self.folder = folder
            let log = ErrorLog()
            let mailer = try LogMailer(directory: folder, from: sender) { log.note($0) }
            lane = Lane("mail", rules: Post.rules, by: mailer)
            return
        }
        folder = nil
        var target = Target(url: server.url, timeLimitMilliseconds: 30_000)
        target.user = server.user
        target.authorityPath = server.authorityPath
        if let path = server.passwordPath {
            let text = String(decoding: try SmallFile.read(path, .secret), as: UTF8.self)
            target.password = String(text.prefix { !$0.isNewline })
        }
        let mailer = SMTPMailer(target, server.isEncrypted ? .encrypted : .clear, from: sender)
        lane = Lane("mail", rules: Post.rules, by: mailer)
    }

    /// Tells people if no mail goes out.
    func announce(to log: ErrorLog) {
        if let folder {
            log.note("No mail is sent: letters are files in \(folder) (see --mail).")
        }
    }

    /// A mail server may be slow, and asked too often it refuses.
    private static let rules: LaneRules = {
        var rules = LaneRules()
        rules.concurrent = 2
        rules.timeLimit = .seconds(30)
        rules.firstWait = .seconds(15)
        // Every token in a letter is worth nothing by then.
        rules.age = .seconds(24 * 3_600)
        return rules
    }()
}
