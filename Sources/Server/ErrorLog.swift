internal import Logging
internal import RPC

/// Writes down what went wrong on our side; callers only get the incident's number.
struct ErrorLog: IncidentLog {
    private let log: Logger

    init() {
        log = Logger(label: "shopwired") { StreamLogHandler.standardError(label: $0) }
    }

    func record(_ error: any Error, incident: String, method: String) {
        log.error("\(error)", metadata: ["incident": "\(incident)", "method": "\(method)"])
    }

    /// Writes down what an operator asked for and got.
    func note(_ sentence: String) {
        log.notice("\(sentence)")
    }

    /// Writes down what an operator must put right.
    func warn(_ sentence: String) {
        log.error("\(sentence)")
    }
}
