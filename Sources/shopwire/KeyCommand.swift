import ArgumentParser
import Client
import Schema

/// Says which key is in use and what it may do.
struct KeyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "key",
        abstract: "Checks the key in use: which server it reaches, and what it may do there.",
        discussion: "It changes nothing, and never prints the key itself.")

    @OptionGroup
    var options: ServerOptions

    func run() throws {
        try options.reporting {
            let token = try options.callOptions().token
            let connection = try options.connect()
            let answer = try check(connection, hasKey: token != nil)
            connection.close()
            let fields = [
                ("server", options.address), ("key", token.map(hint) ?? ""), ("mayDo", answer.name),
            ]
            if options.json {
                let members = fields.map { JSONValue.Member(name: $0.0, value: .string($0.1)) }
                print(JSONValue.object(members).text(isIndented: false))
            } else {
                print("The server at \(options.address) answers.")
                print(
                    token.map { "The key \(hint($0)) is good: it \(answer.sentence)." }
                        ?? "There is no key; name one with --key or SHOPWIRE_KEY. Without one you"
                        + " see what customers see.")
            }
        }
    }

    /// The beginning of the key, which is enough to tell keys apart and too little to use one.
    private func hint(_ token: String) -> String {
        token.prefix(8) + "…"
    }

    private func check(
        _ connection: Connection, hasKey: Bool
    ) throws -> (name: String, sentence: String) {
        // What a caller may do is looked at first, then what the request says: empty requests show
        // the one and can do nothing.
        if try isAllowed(Methods.CatalogService.deleteProduct, on: connection) {
            return ("MANAGE", "may change goods and stock")
        }
        if try isAllowed(Methods.InventoryService.getStock, on: connection) {
            return ("READ", "may look at everything and change nothing")
        }
        guard hasKey else { return ("BROWSE", "") }
        return ("BROWSE", "sees what customers see")
    }

    private func isAllowed(_ method: Method, on connection: Connection) throws -> Bool {
        do {
            _ = try connection.call("\(method.path)", [], options.callOptions())
            return true
        } catch let status as Status {
            switch status.code {
            case .invalidArgument: return true
            case .permissionDenied: return false
            // Without a key that is the answer; with one the key is not good.
            case .unauthenticated where try options.callOptions().token == nil: return false
            default: throw status
            }
        }
    }
}
