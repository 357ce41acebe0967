import ArgumentParser
import Client
import Console
import Foundation
import Schema

/// Shows what commands did, and where the books of it stand.
struct AuditCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit",
        abstract: "Shows what was done in the shop, and by whom.",
        subcommands: [AuditHead.self, AuditList.self])
}

/// Prints the head of the audit.
struct AuditHead: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "head",
        abstract: "Prints where the audit stands, to keep elsewhere.",
        discussion: """
            It is a hash and a position, HASH/POSITION. Keep them where who runs the server cannot \
            change them; "shopwired verify --audit-head HASH/POSITION" tells later whether \
            anything before them was changed.
            """)

    @OptionGroup
    var options: ServerOptions

    func run() throws {
        try options.reporting {
            let connection = try options.connect()
            let answer: GetAuditHeadResponse = try connection.call(
                Methods.AdminService.getAuditHead, GetAuditHeadRequest(), options.callOptions())
            connection.close()
            guard !answer.heads.isEmpty else {
                throw Problem.failed("Nothing was done in this shop yet.")
            }
            for head in answer.heads {
                print(options.json ? try head.json : head.text)
            }
        }
    }
}

/// Lists entries of the audit.
struct AuditList: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Lists what was done, the newest first.")

    /// The most entries of one page.
    private static let pageLimit = 1_000

    @Option(help: "How many at the most.")
    var limit = 20

    @Flag(help: "The oldest first.")
    var oldestFirst = false

    @Option(help: "The partition whose books are meant; 0 where there is one.")
    var partition: UInt16 = 0

    @OptionGroup
    var options: ServerOptions

    func run() throws {
        try options.reporting { try list() }
    }

    private func list() throws {
        let connection = try options.connect()
        defer { connection.close() }
        let listing = PageListing<AuditEntry>(
            columns: ["POSITION", "WHEN", "BY", "METHOD", "OUTCOME"], numeric: [0],
            pageLimit: Self.pageLimit, nothing: "Nothing was done in this shop yet."
        ) { entry in
            [
                "\(entry.position)", entry.time?.text ?? "",
                entry.caller.isEmpty ? "anyone" : entry.caller, entry.shortMethod,
                entry.reason.isEmpty ? (entry.statusCode == 0 ? "done" : "refused") : entry.reason,
            ]
        }
        try options.show(listing, atMost: limit) { size, token in
            let page: ListAuditEntriesResponse = try connection.call(
                Methods.AdminService.listAuditEntries,
                ListAuditEntriesRequest(
                    partition: UInt32(partition), pageSize: size, pageToken: token,
                    newestFirst: !oldestFirst), options.callOptions())
            return (page.entries, page.nextPageToken)
        }
    }
}

extension GetAuditHeadResponse.Head {
    fileprivate var text: String {
        partition == 0 ? "\(hash)/\(count)" : "\(hash)/\(count)/\(partition)"
    }
}

extension AuditEntry {
    /// The method as `shopwire call` takes it.
    fileprivate var shortMethod: String {
        let parts = method.split(separator: "/")
        guard parts.count == 2, let service = parts[0].split(separator: ".").last else {
            return method
        }
        let area = service.hasSuffix("Service") ? service.dropLast(7) : service
        return "\(area.lowercased()).\(parts[1])"
    }
}
