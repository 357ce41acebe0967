package import ArgumentParser
internal import Foundation

extension ParsableCommand {
    /// Runs the program; a command that is wrong ends it with `ExitCode.usage`.
    package static func runProgram() {
        do {
            var command = try parseAsRoot()
            try command.run()
        } catch {
            guard exitCode(for: error) == .validationFailure else { exit(withError: error) }
            FileHandle.standardError.write(Data((fullMessage(for: error) + "\n").utf8))
            exit(withError: ExitCode.usage)
        }
    }
}
