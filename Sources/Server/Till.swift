internal import Basics
internal import Commerce
internal import Crypto
internal import KeyValue
internal import Outbox
internal import Providers
internal import RPC
internal import Schema
internal import Synchronization

/// Where the money of a shop is moved: the providers that are set up, each with a lane of the
/// outbox.
final class Till: Sendable {
    /// What the relay does for payments.
    let lanes: [Lane]
    /// Who reads what providers send to the address for callbacks, by their names.
    let readers: [String: any EventReader]
    private let reloads: [@Sendable () throws -> Void]
    private let providers: [PaymentProviderRow]
    private let usesSandbox: Bool

    /// A provider that was set up.
    struct Station {
        /// What the store is told of it.
        let row: PaymentProviderRow
        /// Who asks it; nil if nobody outside is asked.
        var deliverer: (any Deliverer)?
        /// Who reads what it reports; nil if it does not.
        var reader: (any EventReader)?
        /// Reads its secrets again; nil if it has none in a file.
        var reload: (@Sendable () throws -> Void)?
    }

    /// Sets up the providers that the settings name.
    init(
        _ settings: ServerSettings, _ keys: KeyRing, reportTo reports: ProviderReports
    ) throws {
        var lanes: [Lane] = []
        var readers: [String: any EventReader] = [:]
        var rows: [PaymentProviderRow] = []
        var reloads: [@Sendable () throws -> Void] = []
        for name in settings.payments {
            let station = try Till.station(name, settings, keys, reports)
            rows.append(station.row)
            readers[name] = station.reader
            if let reload = station.reload { reloads.append(reload) }
            if let deliverer = station.deliverer {
                lanes.append(Till.lane(of: name, by: deliverer))
            }
        }
        self.lanes = lanes
        self.readers = readers
        self.reloads = reloads
        providers = rows
        usesSandbox = settings.payments.contains(Sandbox.name)
    }

    private static func station(
        _ name: String, _ settings: ServerSettings, _ keys: KeyRing, _ reports: ProviderReports
    ) throws -> Station {
        switch name {
        case Sandbox.name: try sandbox(in: settings.dataDirectory, keys, reports)
        case Redirect.name: try redirect(settings.redirect)
        case Stripe.name: try stripe(settings.stripe)
        default: Station(row: PaymentProviderRow(name: name))
        }
    }

    private static func sandbox(
        in directory: String, _ keys: KeyRing, _ reports: ProviderReports
    ) throws -> Station {
        let sandbox = Sandbox(
            try SandboxLedger(path: "\(directory)/sandbox.ledger"), time: SystemTime()
        ) { event in reports.take(event, from: Sandbox.name) }
        let secret = try Till.secret("\(directory)/sandbox.secret")
        let bytes = secret.span.indices.map { secret.span[$0] }
        return Station(
            row: PaymentProviderRow(name: Sandbox.name, eventSecret: secret, by: keys),
            deliverer: sandbox, reader: SandboxReports(secrets: [bytes]))
    }

    /// Reads what providers sign their reports with again.
    func reload() throws {
        for reload in reloads { try reload() }
    }

    private static func lane(of name: String, by deliverer: any Deliverer) -> Lane {
        Lane(Payments.lane(of: name), rules: Payments.laneRules, by: deliverer)
    }

    /// How long the store may take before the shop opens without.
    private static let patience = Duration.seconds(10)

    /// Tells the shop who there is, and people what that means; it is durable when this returns.
    func open(_ definition: Definition, log: ErrorLog) {
        if usesSandbox {
            log.warn(
                "NO REAL MONEY MOVES: the provider \"sandbox\" is set up, which only plays. Take "
                    + "it out of --payments before customers come.")
        }
        let providers = providers
        let isDone = Monitor(false)
        let command = OwnCommand("till/Open", for: .shop("till"), of: definition) { command in
            try PaymentProviders.set(providers, in: command.transaction)
        } isDone: { result in
            if case .failure(let failure) = result {
                log.warn("The payment providers were not set up. \(failure.message)")
            }
            isDone.withLock { $0 = true }
            isDone.wakeAll()
        }
        guard command.submit() else {
            return log.warn("The payment providers were not set up. Start the server again.")
        }
        let _: Void? = isDone.wait(atMost: Self.patience) { $0 ? () : nil }
    }

    /// What the sandbox signs its reports with, so that programs can play its part.
    private static func secret(_ path: String) throws -> SecretKey {
        do throws(FileError) {
            let text = Array(try SmallFile.read(path, .secret).prefix(SecretKey.byteCount))
            guard let key = SecretKey(text.span) else {
                throw FileError(path, .damaged("it holds no secret"))
            }
            return key
        } catch {
            guard error.isMissing else { throw error }
            // Letters and digits, so that people can copy it: more than 128 random bits.
            let text = hexadecimalText(randomBytes(SecretKey.byteCount / 2))
            try SmallFile.write(text, to: path, .secret)
            guard let key = SecretKey(text.span) else {
                preconditionFailure("Thirty-two characters are a key.")
            }
            return key
        }
    }

    private static func hexadecimalText(_ bytes: [UInt8]) -> [UInt8] {
        bytes.flatMap { byte in
            [byte >> 4, byte & 15].map {
                $0 < 10 ? $0 + UInt8(ascii: "0") : $0 - 10 + UInt8(ascii: "a")
            }
        }
    }
}

/// Hands on what providers inside of this process report.
final class ProviderReports: Sendable {
    private let definition = Mutex<Definition?>(nil)

    /// From now on reports go to this shop.
    func open(_ definition: Definition) {
        self.definition.withLock { $0 = definition }
    }

    func take(_ event: ProviderEvent, from provider: String) {
        guard let definition = definition.withLock({ $0 }) else { return }
        let command = OwnCommand(
            "till/Report", for: .shop("till"), of: definition
        ) { command in
            _ = try Payments.ingest(event, from: provider, in: &command)
        } isDone: { _ in
        }
        // One that is lost is found out when the provider is asked.
        _ = command.submit()
    }
}
