internal import Basics
internal import Commerce
internal import Providers
internal import RPC
internal import Schema
internal import Synchronization
internal import System
internal import TLS
internal import Transport

/// The address where payment providers report: `POST /callbacks/PROVIDER`.
///
/// A report whose signature is right goes where IngestProviderEvent would take it. The answer is
/// 200 only once what it says is durable, so that a provider that hears anything else repeats it.
final class Callbacks: Sendable {
    let port: UInt16
    private let server: CallbackServer

    private static let path = "/callbacks/"

    /// Takes the address that the settings name; nil if they name none.
    init?(
        _ settings: ServerSettings, context: ServerContext, readers: [String: any EventReader],
        of definition: Definition, log: ErrorLog
    ) throws {
        guard let (host, port) = settings.callbacks else { return nil }
        let refusals = RefusedReports(log)
        do throws(SystemError) {
            server = try CallbackServer(
                host: host, port: port, context: context, limits: settings.callbackLimits,
                time: definition.time
            ) { request, respond in
                Callbacks.take(request, readers, definition, refusals, respond)
            }
        } catch {
            throw CallbacksError(address: "\(host):\(port)", text: error.text)
        }
        self.port = server.port
    }

    func start() {
        server.start()
    }

    func stop() {
        server.stop()
    }

    func replaceContext(with context: ServerContext) {
        server.replaceContext(with: context)
    }

    private static func take(
        _ request: CallbackRequest, _ readers: [String: any EventReader],
        _ definition: Definition, _ refusals: RefusedReports,
        _ respond: @escaping CallbackServer.Responder
    ) {
        guard request.path.hasPrefix(path),
            case let provider = String(request.path.dropFirst(path.count)),
            let reader = readers[provider]
        else { return respond(CallbackAnswer(404, "No provider reports here.")) }
        let event: ProviderEvent?
        do throws(CallbackProblem) {
            event = try reader.read(
                Callback(body: request.body, fields: request.fields), at: definition.time.now())
        } catch {
            refusals.count(error, of: provider)
            switch error {
            case .forged:
                return respond(
                    CallbackAnswer(401, "The signature is not the provider's, or is too old."))
            case .unreadable: return respond(CallbackAnswer(400, "It cannot be read."))
            }
        }
        guard let event else { return respond(CallbackAnswer(200, "ignored")) }
        let command = OwnCommand(
            "callbacks/Ingest", for: .shop("callbacks"), of: definition
        ) { command in
            try Payments.ingest(event, from: provider, in: &command)
        } isDone: { result in
            respond(CallbackAnswer(result))
        }
        if !command.submit() {
            respond(CallbackAnswer(.failure(.overloaded)))
        }
    }
}

/// The address for callbacks cannot be had.
struct CallbacksError: Error {
    let address: String
    let text: String
}

extension CallbackAnswer {
    /// What became of a report, in the words of HTTP.
    fileprivate init(_ result: Result<IngestProviderEventResponse.Outcome, Failure>) {
        switch result {
        case .success(let outcome): self.init(200, "\(outcome)")
        case .failure(let failure) where failure.code == .invalidArgument:
            self.init(400, "It is no report that the shop can take.")
        case .failure(let failure) where failure.code == .internal || failure.code == .dataLoss:
            self.init(500, "Something is wrong on our side. Try again later.")
        case .failure: self.init(503, "Try again shortly.", retryAfterSeconds: 5)
        }
    }
}

/// Counts reports that were refused, and tells the log of them at first and then more and more
/// rarely: whoever sends them decides how many there are.
private final class RefusedReports: Sendable {
    private let counts = Mutex<[String: Int]>([:])
    private let log: ErrorLog

    init(_ log: ErrorLog) {
        self.log = log
    }

    func count(_ problem: CallbackProblem, of provider: String) {
        let what = problem == .forged ? "forged or too old" : "not readable"
        let number = counts.withLock { counts in
            counts["\(provider) \(what)", default: 0] += 1
            return counts["\(provider) \(what)", default: 0]
        }
        guard number & (number - 1) == 0 else { return }
        log.warn("Reports in the name of \(provider) that are \(what): \(number) by now.")
    }
}
