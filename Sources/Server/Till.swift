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
    static let kinds: [String: any EffectKind] = [
        Payments.effectKind: PaymentEffects(), Payments.lookKind: PaymentLooks(),
    ]
    private let providers: [PaymentProviderRow]
    private let usesSandbox: Bool

    /// Sets up the providers that the settings name.
    init(
        _ settings: ServerSettings, _ keys: KeyRing, reportTo reports: ProviderReports
    ) throws {
        var (lanes, providers): ([Lane], [PaymentProviderRow]) = ([], [])
        let (names, directory) = (settings.payments, settings.dataDirectory)
        for name in names {
            if name == Stripe.name, let stripe = settings.stripe {
                let deliverer = try Till.deliverer(stripe)
                lanes.append(Till.lane(of: name, by: deliverer))
            }
            guard name == Sandbox.name else {
                providers.append(PaymentProviderRow(name: name))
                continue
            }
            let sandbox = Sandbox(
                try SandboxLedger(path: "\(directory)/sandbox.ledger"), time: SystemTime()
            ) { event in reports.take(event, from: Sandbox.name) }
            lanes.append(Till.lane(of: name, by: sandbox))
            let secret = try Till.secret("\(directory)/sandbox.secret")
            providers.append(PaymentProviderRow(name: name, eventSecret: secret, by: keys))
        }
        self.lanes = lanes
        self.providers = providers
        usesSandbox = names.contains(Sandbox.name)
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
