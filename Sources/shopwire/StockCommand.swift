import ArgumentParser
import Basics
import Client
import Console
import Foundation
import Schema

/// Shows and changes stock.
struct StockCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "stock",
        abstract: "Shows how much there is of a sku, and changes it.",
        discussion: """
            shopwire stock TEA/100
            shopwire stock TEA/100 --adjust -2 --reason "two tins fell"
            shopwire stock TEA/100 --set 40 --expect 38 --reason "counted"
            """)

    @Argument(help: "The stock keeping unit.")
    var sku: String

    @Option(help: "Says that so many lie in the shop.")
    var set: Int64?

    @Option(help: "With --set: refuse unless the shop believes that so many lie there.")
    var expect: Int64?

    @Option(
        parsing: .unconditional, help: "Adds so many units, or takes them away when negative.")
    var adjust: Int64?

    @Option(help: "Why, for whoever reads the movements.")
    var reason: String?

    @Flag(help: "Lists what came and went, the last change first.")
    var movements = false

    @Option(help: "How many movements at the most.")
    var limit = 20

    @OptionGroup
    var options: ServerOptions

    func validate() throws {
        if set != nil, adjust != nil {
            throw ValidationError("Give either --set or --adjust.")
        }
        if movements, set != nil || adjust != nil {
            throw ValidationError("--movements only looks; leave --set and --adjust out.")
        }
        if expect != nil, set == nil {
            throw ValidationError("--expect goes with --set.")
        }
        if reason != nil, set == nil, adjust == nil {
            throw ValidationError("--reason goes with --set or --adjust.")
        }
        if limit < 1 {
            throw ValidationError("--limit takes a number above 0.")
        }
    }

    func run() throws {
        try options.reporting {
            let connection = try options.connect()
            if movements {
                try list(connection)
            } else {
                try show(try stock(connection))
            }
            connection.close()
        }
    }

    private func stock(_ connection: Connection) throws -> Stock? {
        typealias Inventory = Methods.InventoryService
        let call = try options.callOptions()
        if let set {
            let answer: SetStockResponse = try connection.call(
                Inventory.setStock,
                SetStockRequest(
                    sku: sku, quantity: set, expectedQuantity: expect, reason: reason ?? "",
                    requestID: makeRequestID()), call)
            return answer.stock
        }
        if let adjust {
            let answer: AdjustStockResponse = try connection.call(
                Inventory.adjustStock,
                AdjustStockRequest(
                    sku: sku, delta: adjust, reason: reason ?? "", requestID: makeRequestID()),
                call)
            return answer.stock
        }
        let answer: GetStockResponse = try connection.call(
            Inventory.getStock, GetStockRequest(sku: sku), call)
        return answer.stock
    }

    private func show(_ stock: Stock?) throws {
        guard let stock else { throw Problem.failed("The server answered without the stock.") }
        guard !options.json else { return print(try stock.json) }
        var table = TextTable(
            ["SKU", "PRODUCT", "ON HAND", "HELD", "ALLOCATED", "AVAILABLE"],
            numeric: [2, 3, 4, 5])
        table.add([
            stock.sku, stock.productID, "\(stock.onHand)", "\(stock.held)", "\(stock.allocated)",
            "\(stock.available)",
        ])
        print(table.text)
    }

    private func list(_ connection: Connection) throws {
        let listing = PageListing<StockMovement>(
            columns: ["WHEN", "KIND", "UNITS", "ON HAND", "BY", "REASON"], numeric: [2, 3],
            pageLimit: 1_000, nothing: "Nothing came or went of \(sku) yet."
        ) { movement in
            [
                movement.createTime?.text ?? "", movement.kind.text, "\(movement.delta)",
                "\(movement.onHand)", movement.caller, movement.reason,
            ]
        }
        try options.show(listing, atMost: limit) { size, token in
            let page: ListStockMovementsResponse = try connection.call(
                Methods.InventoryService.listStockMovements,
                ListStockMovementsRequest(sku: sku, pageSize: size, pageToken: token),
                options.callOptions())
            return (page.movements, page.nextPageToken)
        }
    }
}

extension StockMovement.Kind {
    fileprivate var text: String {
        switch self {
        case .adjusted: "adjusted"
        case .counted: "counted"
        case .held: "held"
        case .released: "released"
        case .allocated: "allocated"
        case .deallocated: "deallocated"
        case .sent: "sent"
        case .returned: "returned"
        case .unspecified: ""
        case .unrecognized(let number): "kind \(number)"
        }
    }
}

extension Timestamp {
    /// As people and programs read it.
    var text: String {
        Date(timeIntervalSince1970: Double(seconds)).formatted(.iso8601)
    }
}

/// A request id, so that whoever repeats the call does not do its work twice.
func makeRequestID() -> String {
    Foundation.UUID().uuidString.lowercased()
}
