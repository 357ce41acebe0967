package import ArgumentParser
package import Client
internal import Foundation
internal import JSON
internal import Schema
internal import Wire

/// Why a command did not do its work, with what to print and the exit code.
package enum Problem: Error {
    case usage(String)
    case unreachable(String)
    case failed(String)
    case refused(Status)

    /// The problem behind an error that a command met.
    package init(_ error: any Error) {
        switch error {
        case let problem as Problem: self = problem
        case let status as Status: self = .refused(status)
        case let error as ClientError: self = .unreachable(error.description)
        case let error as JSONError: self = .usage(error.description)
        default: self = .failed("\(error)")
        }
    }

    /// What happened, without details.
    package var firstSentence: String {
        switch self {
        case .usage(let text), .unreachable(let text), .failed(let text): text
        case .refused(let status): status.description
        }
    }

    private var exitCode: ExitCode {
        switch self {
        case .usage: .usage
        case .unreachable, .failed, .refused: .failure
        }
    }

    /// Prints the problem to standard error and gives the error that ends the program.
    package func report(asJSON: Bool) -> ExitCode {
        let text = asJSON ? json.text(isIndented: false) : sentences
        FileHandle.standardError.write(Data((text + "\n").utf8))
        return exitCode
    }

    private var sentences: String {
        switch self {
        case .usage(let text), .unreachable(let text), .failed(let text): return text
        case .refused(let status):
            let details = details(status).map { "\n" + $0.text(isIndented: true) }.joined()
            return "\(status)\(details)"
        }
    }

    private var json: JSONValue {
        switch self {
        case .usage(let text): fields("USAGE", text, [])
        case .unreachable(let text): fields("UNREACHABLE", text, [])
        case .failed(let text): fields("FAILED", text, [])
        case .refused(let status): fields(status.code.name, status.message, details(status))
        }
    }

    private func fields(_ code: String, _ message: String, _ details: [JSONValue]) -> JSONValue {
        .object([
            .init(name: "code", value: .string(code)),
            .init(name: "message", value: .string(message)),
            .init(name: "details", value: .array(details)),
        ])
    }

    /// What the server added: which field, which condition, which resource.
    private func details(_ status: Status) -> [JSONValue] {
        guard !status.details.isEmpty,
            let whole = try? Google.Status.descriptor.json(of: status.details, types: detailTypes),
            case .object(let members) = whole,
            case .array(let details)? = members.first(where: { $0.name == "details" })?.value
        else { return [] }
        return details
    }
}

extension ExitCode {
    /// The command is wrong.
    package static let usage = ExitCode(2)
    /// Everything was done but for rows that were refused.
    package static let someRefused = ExitCode(3)
    /// Everything was done, and what was compared is not the same.
    package static let differ = ExitCode(3)
}

/// The messages that errors carry.
private let detailTypes: [MessageDescriptor] = [
    Google.ErrorInfo.descriptor, Google.BadRequest.descriptor,
    Google.PreconditionFailure.descriptor, Google.ResourceInfo.descriptor,
    Google.RetryInfo.descriptor,
]

extension Status {
    /// Whether this is the stable reason that the server gave.
    package func says(_ reason: String) -> Bool {
        guard let status = try? Google.Status.decode(details) else { return false }
        return status.details.contains { detail in
            detail.typeURL.hasSuffix("/google.rpc.ErrorInfo")
                && (try? Google.ErrorInfo.decode(detail.value))?.reason == reason
        }
    }
}
