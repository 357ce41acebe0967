import ArgumentParser
import Glibc
import Server

/// `shopwired verify`: checks the store of a data directory.
struct Verify: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Check that the store of a data directory holds what it must.",
        discussion: """
            Reads every row: indexes lead to their rows, stock equals its movements, products and \
            stock name each other. The exit code is 0 only if all is well. No server may run on \
            the directory meanwhile.
            """)

    @Option(help: "The directory that holds everything the shop knows.")
    var dataDir: String?

    func run() throws {
        let named = unsafe getenv("SHOPWIRE_DATA_DIR").map { unsafe String(cString: $0) }
        guard let directory = dataDir ?? named else {
            throw ValidationError("Say where the shop's data is: --data-dir DIR.")
        }
        let check = try DataCheck(dataDirectory: directory)
        for sentence in check.sentences {
            print(sentence)
        }
        if !check.isSound {
            throw ExitCode.failure
        }
    }
}
