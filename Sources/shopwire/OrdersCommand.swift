import ArgumentParser
import Client
import Console
import Schema

/// Shows, changes and watches orders.
struct OrdersCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "orders",
        abstract: "Shows, changes and watches orders.",
        discussion: """
            shopwire orders list --state placed
            shopwire orders show 7KD2-M0XQ-9
            shopwire orders fulfil 7KD2-M0XQ-9 --line 1=2 --tracking "by post"
            shopwire orders watch

            An order is named by its id or by the number on its receipt. The key is an API key of \
            staff, who see all orders, or a session's token, which shows one's own.
            """,
        subcommands: [
            List.self, Show.self, History.self, Cancel.self, Fulfil.self, OrdersWatch.self,
        ],
        defaultSubcommand: List.self)
}

/// Which order is meant.
struct OrderName: ParsableArguments {
    @Argument(help: "The order's id, or the number on its receipt.")
    var order: String

    /// Ids that the server makes are longer than any number on a receipt.
    private static let longestNumber = 20

    /// The order as it is now.
    func find(_ connection: Connection, _ options: CallOptions) throws -> Order {
        let isID = order.count > Self.longestNumber
        let answer: GetOrderResponse = try connection.call(
            Methods.OrderService.getOrder,
            GetOrderRequest(id: isID ? order : "", number: isID ? "" : order), options)
        return answer.order ?? Order()
    }
}

extension OrdersCommand {
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Lists orders, the latest first.")

        @Option(help: "Those of this customer; for staff.")
        var customer = ""

        @Option(help: "Those in this state; may be given more than once.")
        var state: [OrderState] = []

        @Option(help: "How many at the most.")
        var limit = 20

        @OptionGroup
        var options: ServerOptions

        func run() throws {
            try options.reporting { try list() }
        }

        private func list() throws {
            let connection = try options.connect()
            defer { connection.close() }
            let listing = PageListing<Order>(
                columns: ["NUMBER", "STATE", "MONEY", "GOODS", "TOTAL", "BEGUN", "ID"],
                numeric: [4], pageLimit: 100, nothing: "There is no such order.",
                more: "There are more: raise --limit, or narrow the conditions."
            ) { order in
                [
                    order.number, spoken(order.state), spoken(order.paymentStatus),
                    spoken(order.fulfilmentStatus), order.total?.text ?? "",
                    order.createTime?.text ?? "", order.id,
                ]
            }
            try options.show(listing, atMost: limit) { size, token in
                let page: ListOrdersResponse = try connection.call(
                    Methods.OrderService.listOrders,
                    ListOrdersRequest(
                        pageSize: size, pageToken: token, customerID: customer,
                        states: state.map(\.value)), options.callOptions())
                return (page.orders, page.nextPageToken)
            }
        }
    }

    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Shows an order as it is now.")

        @OptionGroup
        var name: OrderName

        @OptionGroup
        var options: ServerOptions

        func run() throws {
            try options.printingOrder { try name.find($0, $1) }
        }
    }

    struct History: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Lists what happened to an order, the first thing first.")

        @OptionGroup
        var name: OrderName

        @OptionGroup
        var options: ServerOptions

        func run() throws {
            try options.reporting {
                let connection = try options.connect()
                let call = try options.callOptions()
                let id = try name.find(connection, call).id
                var table = TextTable(["WHEN", "WHAT", "STATE", "PAYMENT", "BY", "NOTE"])
                var token = ""
                repeat {
                    let page: ListOrderHistoryResponse = try connection.call(
                        Methods.OrderService.listOrderHistory,
                        ListOrderHistoryRequest(orderID: id, pageToken: token), call)
                    for event in page.events {
                        if options.json { print(try event.json) }
                        table.add([
                            event.createTime?.text ?? "", spoken(event.kind), spoken(event.state),
                            spoken(event.paymentState), event.caller, event.note,
                        ])
                    }
                    token = page.nextPageToken
                } while !token.isEmpty
                connection.close()
                if !options.json { print(table.text) }
            }
        }
    }

    struct Cancel: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Cancels an order of which nothing was sent; what was paid is given back.")

        @OptionGroup
        var name: OrderName

        @Option(help: "Why, for people.")
        var reason = ""

        @OptionGroup
        var options: ServerOptions

        func run() throws {
            try options.printingOrder { connection, call in
                let request = CancelOrderRequest(
                    orderID: try name.find(connection, call).id, reason: reason,
                    requestID: makeRequestID())
                let answer: CancelOrderResponse = try connection.call(
                    Methods.OrderService.cancelOrder, request, call)
                return answer.order
            }
        }
    }

    struct Fulfil: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Notes that goods of an order were sent: all that are left, or some.")

        @OptionGroup
        var name: OrderName

        @Option(help: "So many units of the line with this number, as 1=2; may be repeated.")
        var line: [LineUnits] = []

        @Option(help: "How to follow it, in the carrier's words.")
        var tracking = ""

        @OptionGroup
        var options: ServerOptions

        func run() throws {
            try options.printingOrder { connection, call in
                let request = FulfilOrderRequest(
                    orderID: try name.find(connection, call).id, lines: line.map(\.value),
                    tracking: tracking, requestID: makeRequestID())
                let answer: FulfilOrderResponse = try connection.call(
                    Methods.OrderService.fulfilOrder, request, call)
                return answer.order
            }
        }
    }
}

/// A state of an order, as an option.
enum OrderState: String, ExpressibleByArgument, CaseIterable {
    case draft, placed, completed, abandoned, cancelled

    var value: Order.State {
        switch self {
        case .draft: .draft
        case .placed: .placed
        case .completed: .completed
        case .abandoned: .abandoned
        case .cancelled: .cancelled
        }
    }
}

/// Units of one line, written `1=2`.
struct LineUnits: ExpressibleByArgument {
    let value: Order.LineQuantity

    init?(argument: String) {
        let parts = argument.split(separator: "=", omittingEmptySubsequences: false)
        guard parts.count == 2, let number = Int32(parts[0]), let quantity = Int64(parts[1]) else {
            return nil
        }
        value = Order.LineQuantity(lineNumber: number, quantity: quantity)
    }
}

extension ServerOptions {
    /// Prints the order that `call` answers with.
    fileprivate func printingOrder(_ call: (Connection, CallOptions) throws -> Order?) throws {
        try reporting {
            let connection = try connect()
            let order = try call(connection, try callOptions()) ?? Order()
            connection.close()
            print(json ? try order.json : order.page)
        }
    }
}
