import ArgumentParser
import Server

/// `shopwired verify`: checks the store of a data directory.
struct Verify: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Check that the store of a data directory holds what it must.",
        discussion: """
            Reads every row: indexes lead to their rows, stock equals its movements, products and \
            stock name each other. The exit code is 0 only if all is well. No server may run on \
            the directory meanwhile.

            The directory may also be named by SHOPWIRE_DATA_DIR or in the file of --config or \
            SHOPWIRE_CONFIG, as for serve.
            """)

    @OptionGroup var place: DataPlace

    func run() throws {
        let check = try orStop {
            let settings = try ServerSettings(try place.sources())
            return try DataCheck(dataDirectory: settings.dataDirectory)
        }
        for sentence in check.sentences {
            print(sentence)
        }
        if !check.isSound {
            throw ExitCode.failure
        }
    }
}
