import ArgumentParser

/// The server program.
@main
struct Shopwired: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "shopwired",
        abstract: "Shopwire, a commerce server that speaks gRPC.",
        subcommands: [Serve.self, Verify.self])
}
