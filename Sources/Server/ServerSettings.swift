internal import Crypto
internal import KeyValue
internal import Providers
package import RPC
package import StorageLMDB
package import StoragePostgres
package import Transport

/// What an operator decides about a server.
package struct ServerSettings: Sendable {
    package var dataDirectory: String
    package var host = "127.0.0.1"
    /// 0 takes a free port.
    package var port: UInt16 = 7443
    /// PEM files of a certificate chain and its key; the development ones if not given.
    package var certificatePath: String?
    package var keyPath: String?
    /// Event loops, each on a thread of its own; 0 is one per core.
    package var loops = 0
    /// Whether tools may ask the server for its schema.
    package var reflects = true
    /// Who moves money: names of payment providers.
    package var payments = ["invoice", "sandbox"]
    /// Where payment providers report; nowhere if nil.
    package var callbacks: (host: String, port: UInt16)?
    package var callbackLimits = CallbackLimits()
    /// The provider that redirects; nil if there is none.
    package var redirect: RedirectSettings?
    package var mail = MailSettings()
    /// How money is taken through Stripe; nil if it is not.
    package var stripe: StripeSettings?
    package var limits = Limits()
    package var transport = TransportLimits()
    package var storage = LMDBLimits()
    /// The PostgreSQL database with the rows, if they are not in the data directory.
    package var database: String?
    package var databaseLimits = PostgresLimits()

    package init(dataDirectory: String) {
        self.dataDirectory = dataDirectory
    }
}

extension ServerSettings {
    /// What flags, the environment and a file say together; what nobody set stays as it is.
    package init(_ sources: SettingSources) throws(ServerError) {
        guard let directory = sources["data-dir"] else {
            throw ServerError("Say where the shop's data is: --data-dir DIR.")
        }
        self.init(dataDirectory: directory.text)
        if let listen = sources["listen"] {
            (host, port) = try ServerSettings.address(listen)
        }
        let (certificate, key) = (sources["tls-cert"], sources["tls-key"])
        certificatePath = certificate?.text
        keyPath = key?.text
        if let alone = certificate ?? key, certificate == nil || key == nil {
            throw alone.problem("needs the other one: give tls-cert and tls-key, or neither.")
        }
        if let store = sources["store"] {
            let isDatabase = ["postgres://", "postgresql://"].contains { store.text.hasPrefix($0) }
            guard isDatabase else {
                throw store.problem("takes postgres://USER@HOST/DATABASE.")
            }
            database = store.text
            // They wait for the database and use no core meanwhile.
            limits.readerThreads = 16
        }
        loops = try sources.number("loops", in: 0...1_024) ?? loops
        if let gigabytes = try sources.number("store-gigabytes", in: 1...4_096) {
            storage.mapBytes = gigabytes << 30
        }
        try takeRetention(sources)
        try takePayments(sources)
        if let reflection = sources["reflection"] {
            guard let reflects = Bool(reflection.text) else {
                throw reflection.problem("takes true or false.")
            }
            self.reflects = reflects
        }
        mail = try MailSettings(sources)
        stripe = try StripeSettings(
            sources, isUsed: payments.contains(Stripe.name), shopURL: mail.shopURL)
    }

    /// How long sessions, answers and changes are kept, and how many guests there may be.
    private mutating func takeRetention(_ sources: SettingSources) throws(ServerError) {
        if let hours = try sources.number("keep-answers-hours", in: 24...8_760) {
            // Some more, for clocks that differ.
            limits.answerLife = .seconds((hours + 2) * 3_600)
        }
        if let hours = try sources.number("keep-feed-hours", in: 1...8_760) {
            limits.feedLife = .seconds(hours * 3_600)
        }
        if let seconds = try sources.number("token-seconds", in: 1...86_400) {
            limits.tokenLife = .seconds(seconds)
        }
        if let days = try sources.number("session-days", in: 1...365) {
            limits.sessionLife = .seconds(days * 24 * 3_600)
        }
        if let days = try sources.number("guest-session-days", in: 1...365) {
            limits.guestSessionLife = .seconds(days * 24 * 3_600)
        }
        if let count = try sources.number("guest-sessions", in: 1...100_000_000) {
            limits.guestSessions = count
        }
        if let count = try sources.number("guest-sessions-per-minute", in: 1...1_000_000) {
            limits.guestSessionsPerMinute = count
        }
    }

    /// Who moves money.
    private mutating func takePayments(_ sources: SettingSources) throws(ServerError) {
        if let setting = sources["callbacks"] {
            callbacks = try ServerSettings.address(setting)
        }
        redirect = try RedirectSettings(sources)
        guard let payments = sources["payments"] else { return }
        let names = payments.text.split(separator: ",").map { $0.filter { $0 != " " } }
        guard !names.isEmpty, names.allSatisfy(ServerSettings.providers.contains) else {
            throw payments.problem(
                "takes one or more of \(ServerSettings.providers.joined(separator: ", ")), with "
                    + "commas between them.")
        }
        self.payments = names
    }

    /// The payment providers that there are.
    private static let providers = ["invoice", "sandbox", Redirect.name, Stripe.name]

    /// Splits `HOST:PORT`; an IPv6 host stands in brackets.
    private static func address(
        _ setting: SettingSources.Setting
    ) throws(ServerError) -> (String, UInt16) {
        let text = setting.text
        guard let colon = text.lastIndex(of: ":"), colon > text.startIndex,
            let port = UInt16(text[text.index(after: colon)...])
        else {
            throw setting.problem("takes HOST:PORT, such as 127.0.0.1:7443.")
        }
        let host = text[..<colon].drop { $0 == "[" }
        return (String(host.last == "]" ? host.dropLast() : host), port)
    }
}

extension SettingSources {
    /// A setting that is a number.
    fileprivate func number(
        _ name: String, in range: ClosedRange<Int>
    ) throws(ServerError) -> Int? {
        guard let setting = self[name] else { return nil }
        guard let number = Int(setting.text), range.contains(number) else {
            throw setting.problem(
                "takes a number from \(range.lowerBound) to \(range.upperBound).")
        }
        return number
    }
}

extension ServerSettings {
    /// Opens the store, and makes it and the data directory if they are missing.
    func openStore() throws -> any Store {
        guard let database else {
            return try StorageLMDB(directory: dataDirectory, limits: storage)
        }
        let store = try StoragePostgres(database, limits: databaseLimits)
        try SmallFile.makeDirectory(dataDirectory, .secret)
        return store
    }
}
