import ArgumentParser
import Console

/// The command line for people and scripts.
@main
struct Shopwire: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "shopwire",
        abstract: "Talks to a Shopwire server.",
        discussion: """
            Exit codes: 0 done, 1 it failed (the server refused, or cannot be reached, or a file \
            cannot be read), 2 the command is wrong, 3 all was done but for rows that were refused.

            Completions for your shell: shopwire --generate-completion-script bash (or zsh, fish).
            """,
        subcommands: [
            ImportCommand.self, ExportCommand.self, GetCommand.self, ListCommand.self,
            SearchCommand.self,
            StockCommand.self, CartCommand.self, OrdersCommand.self, PaymentsCommand.self,
            KeyCommand.self, AuditCommand.self,
            CallCommand.self, MethodsCommand.self, ReplayCommand.self,
        ])

    static func main() {
        runProgram()
    }
}
