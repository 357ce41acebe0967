import ArgumentParser
import Client
import Foundation
import TLS

/// Which server to talk to, and as whom.
struct ServerOptions: ParsableArguments {
    @Option(help: "The server, HOST:PORT. [$SHOPWIRE_SERVER, else 127.0.0.1:7443]")
    var server: String?

    @Option(help: "The file with the authority to trust, DIR/tls/ca.pem. [$SHOPWIRE_CA]")
    var ca: String?

    @Option(help: "An API key, or the file that holds it, DIR/owner.key. [$SHOPWIRE_KEY]")
    var key: String?

    @Flag(help: "Speak without TLS, to a test server on this machine.")
    var plaintext = false

    @Option(help: "How many seconds the call may take.")
    var timeout: Double?

    @Flag(help: "Print for machines: one line of JSON for each message, errors as JSON too.")
    var json = false

    /// The server, HOST:PORT.
    var address: String {
        server ?? environment("SHOPWIRE_SERVER") ?? "127.0.0.1:7443"
    }

    /// Does `work`; a problem is printed, and its exit code ends the program.
    func reporting(_ work: () throws -> Void) throws {
        do {
            try work()
        } catch let code as ExitCode {
            throw code
        } catch {
            throw Problem(error).report(asJSON: json)
        }
    }

    func connect() throws -> Connection {
        guard !plaintext else { return try Connection(to: address, .plaintext) }
        let authority = try (ca ?? environment("SHOPWIRE_CA")).map { path in
            guard let data = FileManager.default.contents(atPath: path) else {
                throw Problem.usage("There is no file \(path) to read the authority from.")
            }
            return Array(data)
        }
        let context: ClientContext
        do {
            context = try ClientContext(certificateAuthorityPEM: authority)
        } catch {
            throw Problem.usage("The authority to trust is not usable: \(error).")
        }
        do {
            return try Connection(to: address, .tls(context))
        } catch {
            let advice = " If its authority is its own, name it with --ca DIR/tls/ca.pem."
            throw Problem.unreachable(error.description + (authority == nil ? advice : ""))
        }
    }

    func callOptions() throws -> CallOptions {
        if let timeout, !(timeout > 0 && timeout < 1e8) {
            throw Problem.usage("--timeout takes a number of seconds above 0.")
        }
        return CallOptions(token: try token(), timeout: timeout.map { .seconds($0) })
    }

    private func token() throws -> String? {
        guard let given = key ?? environment("SHOPWIRE_KEY"), !given.hasPrefix("swk_") else {
            return key ?? environment("SHOPWIRE_KEY")
        }
        guard let data = FileManager.default.contents(atPath: given) else {
            throw Problem.usage("\(given) is neither an API key (swk_…) nor a file that holds one.")
        }
        return String(decoding: data, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
    }

    private func environment(_ name: String) -> String? {
        let value = ProcessInfo.processInfo.environment[name]
        return value?.isEmpty == false ? value : nil
    }
}
