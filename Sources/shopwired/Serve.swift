import ArgumentParser
import Glibc
import Server
import System

/// `shopwired serve`: serves one data directory until it is asked to stop.
struct Serve: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Serve the shop in a data directory.",
        discussion: """
            An empty directory is set up on first start: the store, a development certificate \
            authority (tls/ca.pem), and the owner's API key (owner.key).

            SIGTERM lets calls under way finish and exits with 0. SIGHUP reads the certificate \
            with its key, the key ring (keys) and what providers sign with again: they are used \
            from then on, unless they are not good, and then the log says why.

            Every option can also be set by the environment (SHOPWIRE_DATA_DIR, SHOPWIRE_LISTEN, \
            SHOPWIRE_TLS_CERT, SHOPWIRE_TLS_KEY, SHOPWIRE_LOOPS, SHOPWIRE_STORE, \
            SHOPWIRE_STORE_GIGABYTES, SHOPWIRE_REFLECTION, SHOPWIRE_KEEP_ANSWERS_HOURS, \
            SHOPWIRE_KEEP_FEED_HOURS, SHOPWIRE_TOKEN_SECONDS, SHOPWIRE_SESSION_DAYS, \
            SHOPWIRE_GUEST_SESSION_DAYS, SHOPWIRE_GUEST_SESSIONS, \
            SHOPWIRE_GUEST_SESSIONS_PER_MINUTE, SHOPWIRE_PAYMENTS, \
            SHOPWIRE_CALLBACKS, SHOPWIRE_REDIRECT_URL, SHOPWIRE_REDIRECT_KEY_FILE, \
            SHOPWIRE_REDIRECT_SECRET_FILE, SHOPWIRE_REDIRECT_CA, SHOPWIRE_MAIL, \
            SHOPWIRE_SMTP_URL, SHOPWIRE_SMTP_USER, SHOPWIRE_SMTP_PASSWORD_FILE, \
            SHOPWIRE_SMTP_CA, SHOPWIRE_SMTP_ENCRYPTION, SHOPWIRE_MAIL_FROM, SHOPWIRE_SHOP_NAME, \
            SHOPWIRE_SHOP_URL, SHOPWIRE_STRIPE_MODE, SHOPWIRE_STRIPE_KEY_FILE, \
            SHOPWIRE_STRIPE_EVENT_SECRETS_FILE, SHOPWIRE_STRIPE_URL, SHOPWIRE_STRIPE_CA, \
            SHOPWIRE_CONFIG) and by the file that --config names. A flag counts before a variable \
            and a variable before the file.

            With --store the rows are in a PostgreSQL database, and the directory holds the \
            rest. Give a password by the environment, the file or ~/.pgpass, for others can read \
            flags. Servers that share a database need the same keys and owner.key: copy them \
            before the first start.

            The file has a line "key = value" for each setting, with the options' names without \
            dashes in front, and true or false for reflection. Lines that begin with # are for \
            people.
            """)

    @OptionGroup var place: DataPlace

    @Option(help: "HOST:PORT to listen on; port 0 takes a free one. (default: 127.0.0.1:7443)")
    var listen: String?

    @Option(help: "A certificate chain in PEM, instead of the development one.")
    var tlsCert: String?

    @Option(help: "The certificate's private key in PEM, which only its owner may read.")
    var tlsKey: String?

    @Option(help: "Event loops; 0 is one per core. (default: 0)")
    var loops: String?

    @Option(
        help: """
            postgres://USER@HOST/DATABASE for rows in PostgreSQL. (default: rows are in the data \
            directory)
            """)
    var store: String?

    @Option(help: "GiB the store may grow to; so much address space is taken. (default: 64)")
    var storeGigabytes: String?

    @Flag(
        inversion: .prefixedNo,
        help: "Whether tools may ask for the schema by reflection. (default: --reflection)")
    var reflection: Bool?

    @Option(help: "Hours for which a repeated request gets its answer again. (default: 24)")
    var keepAnswersHours: String?

    @Option(help: "Hours for which who watches orders may be away. (default: 168)")
    var keepFeedHours: String?

    @Option(
        help: "Seconds for which a session's token holds until it is refreshed. (default: 3600)")
    var tokenSeconds: String?

    @Option(help: "Days after which customers must sign in again. (default: 30)")
    var sessionDays: String?

    @Option(help: "Days after which guests are forgotten. (default: 30)")
    var guestSessionDays: String?

    @Option(help: "Guests at once. (default: 1000000)")
    var guestSessions: String?

    @Option(help: "Guests that one address may bring in a minute. (default: 60)")
    var guestSessionsPerMinute: String?

    @Option(
        help: """
            Who moves money, with commas between them: invoice, where customers pay later and \
            staff note it, stripe, which takes cards, redirect, where they pay on a page or with a \
            QR code, and sandbox, which only plays. (default: invoice,sandbox)
            """)
    var payments: String?

    @Option(
        help: """
            HOST:PORT where payment providers report, by HTTPS with the same certificate: POST \
            /callbacks/PROVIDER; port 0 takes a free one. (default: nowhere)
            """)
    var callbacks: String?

    @OptionGroup var redirect: RedirectOptions

    @OptionGroup var stripe: StripeOptions

    @OptionGroup var mail: MailOptions

    func run() throws {
        let settings = try orStop { try ServerSettings(try place.sources(flags)) }
        let signals = try orStop { try Signals() }
        let server = try orStop { try Server(settings) }
        server.start()
        print("listening on \(settings.host):\(server.port)")
        if let port = server.callbacksPort, let host = settings.callbacks?.host {
            print("callbacks on \(host):\(port)")
        }
        fflush(nil)
        while signals.next() == .reload {
            server.reload()
        }
        server.stop()
    }

    private var flags: [String: String] {
        var flags: [String: String] = [:]
        flags["listen"] = listen
        flags["tls-cert"] = tlsCert
        flags["tls-key"] = tlsKey
        flags["loops"] = loops
        flags["store"] = store
        flags["store-gigabytes"] = storeGigabytes
        flags["payments"] = payments
        flags["callbacks"] = callbacks
        flags["reflection"] = reflection.map { "\($0)" }
        flags["keep-answers-hours"] = keepAnswersHours
        flags["keep-feed-hours"] = keepFeedHours
        flags["token-seconds"] = tokenSeconds
        flags["session-days"] = sessionDays
        flags["guest-session-days"] = guestSessionDays
        flags["guest-sessions"] = guestSessions
        flags["guest-sessions-per-minute"] = guestSessionsPerMinute
        return flags.merging(mail.flags.compactMapValues { $0 }) { own, _ in own }
            .merging(stripe.flags.compactMapValues { $0 }) { own, _ in own }
            .merging(redirect.flags.compactMapValues { $0 }) { own, _ in own }
    }
}
