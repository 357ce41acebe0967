import ArgumentParser

/// The command line for people and scripts.
@main
struct Shopwire: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "shopwire",
        abstract: "Talks to a Shopwire server.",
        discussion: """
            Exit codes: 0 done, 1 the server refused, 64 the command is wrong, \
            69 the server cannot be reached.
            """,
        subcommands: [CallCommand.self, MethodsCommand.self, ReplayCommand.self])
}
