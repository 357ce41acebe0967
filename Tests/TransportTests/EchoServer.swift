import Basics
import Client
import Crypto
import RPC
import Schema
import TLS
import TestSupport
import Transport
import Wire

typealias Text = HealthV1.HealthCheckRequest

/// A server that says back what it hears, on a free port.
final class EchoServer {
    enum Path {
        static let once = "/test.Echo/Once"
        static let chat = "/test.Echo/Chat"
    }

    let address: String
    private let server: TransportServer

    init(_ context: ServerContext? = nil) throws {
        let definition = Definition(
            services: [EchoServer.service], store: MemoryStore(), authenticator: NobodyIsKnown(),
            requestHasher: RequestHasher(key: SecretKey()), log: IgnoringLog())
        server = try TransportServer(
            definition, context: context, host: "127.0.0.1", port: 0, loops: 1)
        address = "127.0.0.1:\(server.port)"
        server.start()
    }

    deinit {
        server.stop()
    }

    private static func method(_ path: StaticString, _ kind: Method.Kind) -> Method {
        Method(
            path: path, kind: kind, work: .query, access: .anyone, requiresRequestID: false,
            request: Text.descriptor, response: Text.descriptor)
    }

    private static let service = Service(
        "test.Echo",
        [
            .stream(method("/test.Echo/Once", .unary), answer),
            .stream(method("/test.Echo/Chat", .bidirectional), answer),
        ])

    @Sendable private static func answer(
        _ requests: Requests<Text>, _ responses: Responses<Text>, _ context: StreamContext
    ) async throws {
        context.allowGzip()
        for value in context.metadata.values(of: "x-echo") {
            context.addHeader(HeaderField("x-echo", value))
            context.addTrailer(HeaderField("x-echo-end", value))
        }
        while let (request, wasCompressed) = try await requests.nextWithEncoding() {
            switch request.service {
            case "sleep": try await context.sleep(.seconds(20))
            case "refuse": throw Failure.etagMismatch
            case "was it compressed?":
                try await responses.send(Text(service: "\(wasCompressed)"), compressed: true)
            default: try await responses.send(request)
            }
        }
    }
}

private struct NobodyIsKnown: Authenticator {
    let epoch: UInt64 = 0

    func verify(_ token: borrowing Span<UInt8>, at time: Instant) -> VerifiedCaller? {
        nil
    }
}

private struct IgnoringLog: IncidentLog {
    func record(_ error: any Error, incident: String, method: String) {}
}
