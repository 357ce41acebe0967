import ArgumentParser
import Client
import Console

/// Which server to talk to, as whom, and how to print what it says.
struct ServerOptions: ParsableArguments {
    @OptionGroup
    var choice: ServerChoice

    @Option(help: "How many seconds the call may take.")
    var timeout: Double?

    @Flag(help: "Print for machines: one line of JSON for each message, errors as JSON too.")
    var json = false

    /// The server, HOST:PORT.
    var address: String {
        choice.address
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
        try choice.connect()
    }

    func callOptions() throws -> CallOptions {
        if let timeout, !(timeout > 0 && timeout < 1e8) {
            throw Problem.usage("--timeout takes a number of seconds above 0.")
        }
        return CallOptions(token: try choice.token(), timeout: timeout.map { .seconds($0) })
    }
}
