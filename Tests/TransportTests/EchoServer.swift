import Basics
import Client
import Crypto
import RPC
import Schema
import TLS
import TestSupport
import Transport
import Wire

/// A server that says back what it hears, on a free port.
final class EchoServer {
    enum Path {
        static let once = "/test.Echo/Once"
        static let chat = "/test.Echo/Chat"
    }

    let address: String
    private let store = MemoryStore()
    private let server: TransportServer

    init(_ context: ServerContext? = nil) throws {
        let definition = Definition(
            services: [Echo.service], store: store, authenticator: NobodyIsKnown(),
            keys: KeySafe(KeyRing(madeAtSeconds: 0)), log: IgnoringLog())
        server = try TransportServer(
            definition, context: context, host: "127.0.0.1", port: 0, loops: 1)
        address = "127.0.0.1:\(server.port)"
        server.start()
    }

    deinit {
        server.stop()
        store.close()
    }
}

private struct IgnoringLog: IncidentLog {
    func record(_ error: any Error, incident: String, method: String) {}
}
