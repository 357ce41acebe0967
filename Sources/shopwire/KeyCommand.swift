import ArgumentParser
import Client
import JSON
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
            defer { connection.close() }
            let methods = everyMethod
            let answer: TestPermissionsResponse = try connection.call(
                Methods.StaffService.testPermissions, TestPermissionsRequest(methods: methods),
                options.callOptions())
            let (open, all) = (answer.methods.count, methods.count)
            if options.json {
                let fields: [(String, JSONValue)] = [
                    ("server", .string(options.address)),
                    ("key", .string(token.map(hint) ?? "")),
                    ("role", .string(name(of: answer.role))),
                    ("mayDo", .string(mayDo(answer))),
                    ("methods", .array(answer.methods.map { .string($0) })),
                ]
                let members = fields.map { JSONValue.Member(name: $0.0, value: $0.1) }
                print(JSONValue.object(members).text(isIndented: false))
            } else {
                print("The server at \(options.address) answers.")
                print(
                    token.map {
                        "The key \(hint($0)) is good: its role is \(name(of: answer.role)), and it"
                            + " may call \(open) of \(all) methods; --json lists them."
                    }
                        ?? "There is no key; name one with --key or SHOPWIRE_KEY. Without one you"
                        + " see what customers see.")
            }
        }
    }

    /// The beginning of the key, which is enough to tell keys apart and too little to use one.
    private func hint(_ token: String) -> String {
        token.prefix(8) + "…"
    }

    private var everyMethod: [String] {
        Methods.all.map { "\($0.path)" }.filter { !$0.hasPrefix("/grpc.") }
    }

    private func name(of role: StaffRole) -> String {
        switch role {
        case .owner: "OWNER"
        case .manager: "MANAGER"
        case .support: "SUPPORT"
        case .reader: "READER"
        default: "CUSTOMER"
        }
    }

    /// What that comes to for goods and stock, in one word.
    private func mayDo(_ answer: TestPermissionsResponse) -> String {
        let open = Set(answer.methods)
        if open.contains("\(Methods.CatalogService.deleteProduct.path)") { return "MANAGE" }
        return open.contains("\(Methods.InventoryService.getStock.path)") ? "READ" : "BROWSE"
    }
}
