internal import Basics
internal import Commerce
internal import Crypto
internal import KeyValue
internal import Outbox
internal import RPC
internal import Schema
internal import System
internal import TLS
internal import Transport

/// A whole shop: its data directory, its services and its place on the network.
package final class Server: Sendable {
    /// The port it listens on.
    package let port: UInt16
    /// The port where payment providers report; nil if there is none.
    package var callbacksPort: UInt16? { callbacks?.port }
    private let store: any Store
    private let readers: ReaderPool
    private let preparers: ReaderPool
    private let transport: TransportServer
    private let health: Health
    private let keys: KeySafe
    private let sweeper: Sweeper
    private let definition: Definition
    private let till: Till
    private let post: Post
    private let relay: Relay
    private let trainer: Trainer
    private let callbacks: Callbacks?
    private let settings: ServerSettings
    private let log = ErrorLog()

    /// Opens the data directory, setting it up if it is empty, and takes the address.
    ///
    /// Connections wait until `start`.
    package init(_ settings: ServerSettings) throws(ServerError) {
        self.settings = settings
        do {
            store = try settings.openStore()
            readers = ReaderPool(
                store, threads: settings.limits.readerThreads,
                queued: settings.limits.readerQueue)
            preparers = ReaderPool(
                store, threads: settings.limits.preparerThreads,
                queued: settings.limits.preparerQueue)
            health = Health()
            let ring = "\(settings.dataDirectory)/keys"
            keys = KeySafe(
                try KeyRing.opened(ring, for: try store.openSnapshot(), madeAt: SystemTime()),
                path: ring)
            let key = try OwnerKey(path: "\(settings.dataDirectory)/owner.key")
            let reports = ProviderReports()
            till = try Till(settings, keys.ring, reportTo: reports)
            definition = Definition(
                services: Server.services(health, reflects: settings.reflects), store: store,
                authenticator: Accounts(ownerHash: key.hash, keys: keys),
                keys: keys, limits: settings.limits, readers: readers, preparers: preparers,
                log: ErrorLog(), page: welcomePage)
            sweeper = Sweeper(shopSweeps, of: definition)
            trainer = Trainer(definition)
            reports.open(definition)
            post = try Post(settings.mail, directory: settings.dataDirectory)
            relay = Relay(
                definition, lanes: till.lanes + [post.lane],
                kinds: Payments.effectKinds.merging(post.kinds) { kind, _ in kind })
            transport = try TransportServer(
                definition, limits: settings.transport,
                context: try Server.context(settings), host: settings.host, port: settings.port,
                loops: settings.loops == 0 ? Processors.count : settings.loops)
            port = transport.port
            callbacks = try Callbacks(
                settings, context: try Server.context(settings, speaking: .http11),
                readers: till.readers, of: definition, log: log)
        } catch {
            throw ServerError(Server.sentence(for: error, settings))
        }
    }

    /// How long what was asked of somebody outside may still be answered; the rest is asked again
    /// after the next start.
    private static let relayPatience = Duration.seconds(2)

    /// Begins to serve.
    package func start() {
        let chores = Chores(store, keys: keys, limits: settings.limits, log: log)
        chores.begin()
        till.open(definition, log: log)
        post.announce(to: log)
        transport.start()
        chores.repeat(by: transport)
        let sweeper = sweeper
        transport.every(Sweeper.interval) { sweeper.start() }
        relay.start()
        trainer.start()
        callbacks?.start()
        health.set(.serving)
    }

    /// Lets what is under way finish, within bounds, and closes the store.
    package func stop() {
        health.set(.notServing)
        // Whoever waits for news would wait until the last moment.
        definition.bells.dismissWatchers()
        callbacks?.stop()
        transport.stop()
        relay.stop(within: Self.relayPatience)
        trainer.stop()
        preparers.stop()
        readers.stop()
        store.close()
    }

    /// Reads the certificate with its key, the key ring and what payment providers sign with again,
    /// for what comes from now on.
    ///
    /// Unless they are good, what was in use stays in use; the log has a line either way.
    package func reload() {
        reloadCertificate()
        reloadKeys()
        do {
            try till.reload()
        } catch {
            log.warn("The secrets of payment providers were not changed. \(error)")
        }
    }

    private func reloadKeys() {
        do {
            let path = "\(settings.dataDirectory)/keys"
            let snapshot = try store.openSnapshot()
            try keys.reload { ring in try ring.check(path, for: snapshot) }
            log.note("The key ring is in use as it is on disk now.")
        } catch {
            log.warn("The key ring was not changed. \(error)")
        }
    }

    private func reloadCertificate() {
        do {
            let callbacksContext = try Server.context(settings, speaking: .http11)
            transport.replaceContext(with: try Server.context(settings))
            callbacks?.replaceContext(with: callbacksContext)
            log.note("New connections get the certificate as it is on disk now.")
        } catch {
            let sentence = Server.sentence(for: error, settings)
            log.warn("The certificate was not changed. \(sentence)")
        }
    }

    private static func services(_ health: Health, reflects: Bool) -> [Service] {
        var services = shopServices
        health.announce(services.map(\.name))
        services.append(health.service)
        if reflects {
            let names = services.map(\.name)
            services += Reflection(services: names, files: descriptorFiles).bindings
        }
        return services
    }

    private static func context(
        _ settings: ServerSettings, speaking application: ApplicationProtocol = .http2
    ) throws -> ServerContext {
        let development = DevelopmentCertificates(directory: "\(settings.dataDirectory)/tls")
        if settings.certificatePath == nil {
            try SmallFile.makeDirectory("\(settings.dataDirectory)/tls")
            try development.prepare()
        }
        let certificate = try SmallFile.read(
            settings.certificatePath ?? development.certificatePath, .open)
        let key = try SmallFile.read(settings.keyPath ?? development.keyPath, .secret)
        return try ServerContext(
            certificateChainPEM: certificate, privateKeyPEM: key, speaking: application)
    }

    /// What to tell who started the program.
    private static func sentence(for error: any Error, _ settings: ServerSettings) -> String {
        switch error {
        case let error as CallbacksError:
            "Cannot listen for callbacks on \(error.address): \(error.text). "
                + "Choose another address with --callbacks, or stop what uses it."
        case let error as SystemError:
            "Cannot listen on \(settings.host):\(settings.port): \(error.text). "
                + "Choose another address with --listen, or stop what uses it."
        case let error as TLSError:
            "Cannot use the certificate \(settings.certificatePath ?? "for development"): "
                + "\(Server.reason(for: error))."
        default:
            "\(error)"
        }
    }
}

extension Server {
    fileprivate static func reason(for error: TLSError) -> String {
        switch error {
        case .certificateExpired: "it has expired"
        case .keyOfAnotherCertificate: "the key belongs to another certificate"
        case .badCertificate(let text): "it cannot be read (\(text))"
        case .badPrivateKey(let text): "its key cannot be read (\(text))"
        default: "\(error)"
        }
    }
}

/// What a person sees who comes with a browser.
private let welcomePage = """
    <!doctype html>
    <html lang="en">
    <title>Shopwire</title>
    <h1>Shopwire</h1>
    <p>This is a commerce server. It speaks gRPC: call it with stubs made from its schema, with
    <code>shopwire call</code>, or with any tool that knows gRPC server reflection.</p>
    </html>

    """
