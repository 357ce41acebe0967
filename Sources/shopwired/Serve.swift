import ArgumentParser
import Glibc
import Server
import System

/// `shopwired serve`: serves one data directory until it is asked to stop.
struct Serve: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Serve the shop in a data directory.",
        discussion: """
            An empty directory is set up on first start: the store, a development certificate \
            authority (tls/ca.pem), and the owner's API key (owner.key). SIGTERM lets calls under \
            way finish and exits with 0.

            Every option can also be set by the environment: SHOPWIRE_DATA_DIR, SHOPWIRE_LISTEN, \
            SHOPWIRE_TLS_CERT, SHOPWIRE_TLS_KEY, SHOPWIRE_LOOPS.
            """)

    @Option(help: "The directory that holds everything the shop knows.")
    var dataDir: String?

    @Option(help: "HOST:PORT to listen on; port 0 takes a free one. (default: 127.0.0.1:7443)")
    var listen: String?

    @Option(help: "A certificate chain in PEM, instead of the development one.")
    var tlsCert: String?

    @Option(help: "The certificate's private key in PEM.")
    var tlsKey: String?

    @Option(help: "Event loops; 0 is one per core. (default: 0)")
    var loops: Int?

    @Flag(inversion: .prefixedNo, help: "Whether tools may ask for the schema by reflection.")
    var reflection = true

    func run() throws {
        let settings = try settings()
        let signals = try orExit { try EndSignals() }
        let server = try orExit { try Server(settings) }
        server.start()
        print("listening on \(settings.host):\(server.port)")
        fflush(nil)
        signals.wait()
        server.stop()
    }

    private func settings() throws -> ServerSettings {
        guard let directory = dataDir ?? environment("SHOPWIRE_DATA_DIR") else {
            throw ValidationError("Say where the shop's data is: --data-dir DIR.")
        }
        var settings = ServerSettings(dataDirectory: directory)
        if let address = listen ?? environment("SHOPWIRE_LISTEN") {
            (settings.host, settings.port) = try parse(address)
        }
        settings.certificatePath = tlsCert ?? environment("SHOPWIRE_TLS_CERT")
        settings.keyPath = tlsKey ?? environment("SHOPWIRE_TLS_KEY")
        guard (settings.certificatePath == nil) == (settings.keyPath == nil) else {
            throw ValidationError("Give --tls-cert and --tls-key together, or neither.")
        }
        settings.loops = loops ?? environment("SHOPWIRE_LOOPS").flatMap(Int.init) ?? 0
        guard (0...1_024).contains(settings.loops) else {
            throw ValidationError("--loops takes a number from 0 to 1024.")
        }
        settings.reflects = reflection
        return settings
    }

    /// Splits `HOST:PORT`; an IPv6 host stands in brackets.
    private func parse(_ address: String) throws -> (String, UInt16) {
        guard let colon = address.lastIndex(of: ":"),
            let port = UInt16(address[address.index(after: colon)...]), colon > address.startIndex
        else {
            throw ValidationError("--listen takes HOST:PORT, such as 127.0.0.1:7443.")
        }
        let host = address[..<colon].drop { $0 == "[" }
        return (String(host.last == "]" ? host.dropLast() : host), port)
    }

    private func environment(_ name: String) -> String? {
        unsafe getenv(name).map { unsafe String(cString: $0) }
    }

    /// Says what is wrong in one sentence and ends the program.
    private func orExit<Value: ~Copyable>(_ body: () throws -> Value) throws -> Value {
        do {
            return try body()
        } catch let error as ServerError {
            throw Stop(description: error.description)
        } catch let error as SystemError {
            throw Stop(description: error.text)
        }
    }

    private struct Stop: Error, CustomStringConvertible {
        let description: String
    }
}
