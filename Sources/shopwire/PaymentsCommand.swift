import ArgumentParser
import Basics
import Client
import Console
import Schema

/// Shows and moves the money of orders.
struct PaymentsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "payments",
        abstract: "Shows payments, and takes or gives back money.",
        discussion: """
            shopwire payments list --order ORDER-ID
            shopwire payments capture PAYMENT-ID
            shopwire payments refund PAYMENT-ID 4.99 --reason "one jar broke"
            shopwire payments reconcile sandbox

            Amounts are in the payment's currency; all there is to take or to give back without one.
            """,
        subcommands: [
            List.self, Show.self, Capture.self, Void.self, Refund.self, Reconcile.self,
            Parked.self,
        ],
        defaultSubcommand: List.self)
}

extension PaymentsCommand {
    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Lists payments, the latest first.")

        @Option(help: "Those for the order with this id.")
        var order = ""

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
            let listing = PageListing<Payment>(
                columns: ["ID", "BY", "STATE", "AMOUNT", "TAKEN", "GIVEN BACK", "BEGUN"],
                numeric: [3, 4, 5], pageLimit: 200, nothing: "There is no such payment.",
                more: "There are more: raise --limit, or name an --order."
            ) { payment in
                [
                    payment.id, payment.method?.provider ?? "", spoken(payment.state),
                    payment.amount?.text ?? "", payment.captured?.text ?? "",
                    payment.refunded?.text ?? "", payment.createTime?.text ?? "",
                ]
            }
            try options.show(listing, atMost: limit) { size, token in
                let page: ListPaymentsResponse = try connection.call(
                    Methods.PaymentService.listPayments,
                    ListPaymentsRequest(pageSize: size, pageToken: token, orderID: order),
                    options.callOptions())
                return (page.payments, page.nextPageToken)
            }
        }
    }

    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Shows a payment with what was asked of its provider.")

        @Argument(help: "The payment's id.")
        var id: String

        @OptionGroup
        var options: ServerOptions

        func run() throws {
            try options.printingPayment { try payment(id, $0, $1) }
        }
    }

    struct Capture: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Takes money that is promised, or notes that an invoice was paid.")

        @Argument(help: "The payment's id.")
        var id: String

        @Argument(help: "How much, such as 12.95.")
        var amount: String?

        @OptionGroup
        var options: ServerOptions

        func run() throws {
            try options.printingPayment { connection, call in
                let request = CapturePaymentRequest(
                    paymentID: id, amount: try money(amount, of: id, connection, call),
                    requestID: makeRequestID())
                let answer: CapturePaymentResponse = try connection.call(
                    Methods.PaymentService.capturePayment, request, call)
                return answer.payment
            }
        }
    }

    struct Void: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Gives a promise of money up, and cancels the order with it.")

        @Argument(help: "The payment's id.")
        var id: String

        @OptionGroup
        var options: ServerOptions

        func run() throws {
            try options.printingPayment {
                let request = VoidPaymentRequest(paymentID: id, requestID: makeRequestID())
                let answer: VoidPaymentResponse = try $0.call(
                    Methods.PaymentService.voidPayment, request, $1)
                return answer.payment
            }
        }
    }

    struct Refund: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Gives money back.")

        @Argument(help: "The payment's id.")
        var id: String

        @Argument(help: "How much, such as 4.99.")
        var amount: String?

        @Option(help: "Why, for people.")
        var reason = ""

        @OptionGroup
        var options: ServerOptions

        func run() throws {
            try options.printingPayment { connection, call in
                let request = RefundPaymentRequest(
                    paymentID: id, amount: try money(amount, of: id, connection, call),
                    reason: reason, requestID: makeRequestID())
                let answer: RefundPaymentResponse = try connection.call(
                    Methods.PaymentService.refundPayment, request, call)
                return answer.payment
            }
        }
    }
}

/// A payment as it is now.
private func payment(
    _ id: String, _ connection: Connection, _ options: CallOptions
) throws -> Payment {
    let answer: GetPaymentResponse = try connection.call(
        Methods.PaymentService.getPayment, GetPaymentRequest(id: id), options)
    return answer.payment ?? Payment()
}

/// An amount in the currency of a payment; nil if none was given.
private func money(
    _ text: String?, of id: String, _ connection: Connection, _ options: CallOptions
) throws -> Money? {
    guard let text else { return nil }
    let code = try payment(id, connection, options).amount?.currencyCode ?? ""
    guard let currency = Currency(code: code) else {
        throw Problem.failed("The server answered with a currency that is not known here: \(code).")
    }
    do {
        let amount = try currency.minorUnits(ofDecimal: Array(text.utf8).span)
        return Money(currencyCode: code, amountMinor: amount)
    } catch {
        throw Problem.usage("The amount \(error).")
    }
}

extension ServerOptions {
    /// Prints the payment that `call` answers with.
    fileprivate func printingPayment(
        _ call: (Connection, CallOptions) throws -> Payment?
    ) throws {
        try reporting {
            let connection = try connect()
            let payment = try call(connection, try callOptions()) ?? Payment()
            connection.close()
            print(json ? try payment.json : payment.page)
        }
    }
}

extension Payment {
    /// What whoever keeps the books wants to know.
    fileprivate var page: String {
        var lines = ["Payment \(id): \(spoken(state))", "order: \(orderID)"]
        func add(_ name: String, _ value: String) {
            if !value.isEmpty { lines.append("\(name): \(printable(value))") }
        }
        add("by", method?.provider ?? "")
        let amounts = [
            ("amount", amount), ("promised", authorized), ("taken", captured),
            ("given back", refunded), ("being given back", refundPending),
        ]
        for (name, amount) in amounts { add(name, amount?.text ?? "") }
        add("declined", failureCode)
        add("the customer must open", action?.url ?? "")
        guard !attempts.isEmpty else { return lines.joined(separator: "\n") }
        var table = TextTable(["ASKED FOR", "STATE", "AMOUNT", "WHEN", "REFERENCE"], numeric: [2])
        for attempt in attempts {
            table.add([
                spoken(attempt.operation), spoken(attempt.state), attempt.amount?.text ?? "",
                attempt.createTime?.text ?? "", attempt.providerReference,
            ])
        }
        return (lines + [table.text]).joined(separator: "\n")
    }
}
