import ArgumentParser
import Server

/// `shopwired verify`: checks the store of a data directory.
struct Verify: ParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Check that the store of a data directory holds what it must.",
        discussion: """
            Reads every row: indexes lead to their rows, stock equals its movements, products and \
            stock name each other, customers can be opened, each entry of the audit follows the \
            one before. No server may run on the directory \
            meanwhile, unless the store is a database.

            With --audit-head it also says whether the audit is still the one that had this head. \
            What "shopwire audit head" prints is such a head: keep it where who runs the server \
            cannot change it.

            The exit code is 0 if all is well, 1 if there are problems or the directory cannot be \
            read, and 64 if the command is wrong.

            The directory and the store may also be named by SHOPWIRE_DATA_DIR, SHOPWIRE_STORE or \
            in the file of --config or SHOPWIRE_CONFIG, as for serve.
            """)

    @OptionGroup var place: DataPlace

    @Option(help: "Where the audit stood once: HASH/POSITION.")
    var auditHead: String?

    @Option(help: "Where the rows are, as for serve.")
    var store: String?

    func run() throws {
        let head = auditHead.flatMap { NotedHead($0) }
        if let auditHead, head == nil {
            throw ValidationError(
                "--audit-head takes HASH/POSITION, as \"shopwire audit head\" prints it; "
                    + "\"\(auditHead)\" is not.")
        }
        let check = try orStop {
            let settings = try ServerSettings(try place.sources(["store": store]))
            return try DataCheck(settings, head: head)
        }
        for sentence in check.sentences {
            print(sentence)
        }
        if !check.isSound {
            throw ExitCode.failure
        }
    }
}
