import ArgumentParser
import Glibc
import Server
import System

/// The options that every command on a data directory has.
struct DataPlace: ParsableArguments {
    @Option(help: "The directory that holds everything the shop knows.")
    var dataDir: String?

    @Option(help: "A file with settings, each a line \"key = value\".")
    var config: String?

    /// These options and a command's own `flags`, before the environment and the file.
    func sources(_ flags: [String: String?] = [:]) throws(ServerError) -> SettingSources {
        var flags = flags.compactMapValues { $0 }
        flags["data-dir"] = dataDir
        flags["config"] = config
        return try SettingSources(flags: flags, environment: variables())
    }

    private func variables() -> [String: String] {
        var variables: [String: String] = [:]
        for name in SettingSources.variables {
            variables[name] = unsafe getenv(name).map { unsafe String(cString: $0) }
        }
        return variables
    }
}

/// Says what is wrong in one sentence and ends the program.
func orStop<Value: ~Copyable>(_ body: () throws -> Value) throws -> Value {
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
