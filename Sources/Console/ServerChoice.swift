internal import ArgumentParser
package import Client
internal import Foundation
internal import TLS

/// Which server to talk to, and as whom.
package struct ServerChoice: ParsableArguments {
    @Option(help: "The server, HOST:PORT. [$SHOPWIRE_SERVER, else 127.0.0.1:7443]")
    var server: String?

    @Option(help: "The file with the authority to trust, DIR/tls/ca.pem. [$SHOPWIRE_CA]")
    var ca: String?

    @Option(
        help: """
            An API key or session token, or the file that holds it, DIR/owner.key. \
            [$SHOPWIRE_KEY]
            """)
    var key: String?

    @Flag(help: "Speak without TLS, to a test server on this machine.")
    var plaintext = false

    package init() {}

    /// The server's HOST:PORT.
    package var address: String {
        server ?? environment("SHOPWIRE_SERVER") ?? "127.0.0.1:7443"
    }

    /// How the server must prove who it is.
    package func security() throws -> Connection.Security {
        guard !plaintext else { return .plaintext }
        let authority = try authorityFile.map { path in
            guard let data = FileManager.default.contents(atPath: path) else {
                throw Problem.usage("There is no file \(path) to read the authority from.")
            }
            return Array(data)
        }
        do {
            return .tls(try ClientContext(certificateAuthorityPEM: authority))
        } catch {
            throw Problem.usage("The authority to trust is not usable: \(error).")
        }
    }

    /// A connection to the server.
    package func connect() throws -> Connection {
        let security = try security()
        do {
            return try Connection(to: address, security)
        } catch {
            let advice = " If its authority is its own, name it with --ca DIR/tls/ca.pem."
            let isTold = authorityFile != nil || plaintext
            throw Problem.unreachable(error.description + (isTold ? "" : advice))
        }
    }

    /// The key or token to call with, if there is one.
    package func token() throws -> String? {
        try (key ?? environment("SHOPWIRE_KEY")).map { try ServerChoice.secret(in: $0) }
    }

    /// A key or session token: what was given, or what the file holds that was named.
    package static func secret(in given: String) throws -> String {
        if given.hasPrefix("swk_") || given.hasPrefix("sws_") { return given }
        guard let data = FileManager.default.contents(atPath: given) else {
            throw Problem.usage(
                "\(given) is no API key (swk_…), no session token (sws_…), and no file with one.")
        }
        return String(decoding: data, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
    }

    private var authorityFile: String? {
        ca ?? environment("SHOPWIRE_CA")
    }

    private func environment(_ name: String) -> String? {
        let value = ProcessInfo.processInfo.environment[name]
        return value?.isEmpty == false ? value : nil
    }
}
