internal import ArgumentParser
internal import Basics
internal import Crypto
internal import Glibc
internal import RPC
internal import TLS
internal import TestSupport
internal import Transport
internal import Wire

/// Serves gRPC's own test service, so that its interoperability clients can judge our transport.
struct InteropServer: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "interop-server",
        abstract: "Serves grpc.testing.TestService with this server's transport.")

    @Option(help: "The port to listen on; 0 takes a free one.")
    var port: UInt16 = 0

    @Option(name: .customLong("use_tls"), help: "TLS, or HTTP/2 in the clear.")
    var useTLS = false

    @Option(name: .customLong("tls-cert"), help: "The certificate chain, in PEM.")
    var certificate: String?

    @Option(name: .customLong("tls-key"), help: "Its private key, in PEM.")
    var key: String?

    @Option(name: .customLong("client-ca"), help: "Demand client certificates of this authority.")
    var clientAuthority: String?

    @Option(help: "Event loops.")
    var loops = 2

    func run() throws {
        // Less than in earnest, so that it takes little to see what lies beyond.
        var limits = Limits()
        limits.connectionOutput = 2 << 20
        let definition = Definition(
            services: [testService], store: MemoryStore(), authenticator: NobodyIsKnown(),
            keys: KeySafe(KeyRing(madeAtSeconds: 0)), limits: limits, log: StandardErrorLog())
        let server = try TransportServer(
            definition, context: useTLS ? try context() : nil, host: "localhost", port: port,
            loops: loops)
        server.start()
        print("listening on localhost:\(server.port)")
        fflush(nil)
        while true {
            pause()
        }
    }

    private func context() throws -> ServerContext {
        guard let certificate, let key else {
            throw ValidationError("TLS needs --tls-cert and --tls-key.")
        }
        // The keys of gRPC's tests are public, so it does not matter who may read them.
        return try ServerContext(
            certificateChainPEM: try SmallFile.read(certificate, .open),
            privateKeyPEM: try SmallFile.read(key, .open),
            clientCertificateAuthorityPEM: try clientAuthority.map {
                try SmallFile.read($0, .open)
            })
    }
}

private struct StandardErrorLog: IncidentLog {
    func record(_ error: any Error, incident: String, method: String) {
        let line = "\(method) failed (\(incident)): \(error)\n"
        _ = unsafe write(STDERR_FILENO, line, line.utf8.count)
    }
}
