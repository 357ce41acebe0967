import Foundation
import Schema
import Testing

/// Orders and payments on the command line.
@Suite struct OrderCommandTests {
    private let server: RunningServer
    private let guest: String

    init() throws {
        server = try RunningServer()
        let variant = Product.Variant(
            sku: "tea", price: Money(currencyCode: "EUR", amountMinor: 690))
        let product = Product(id: "tea", title: "Green tea", state: .active, variants: [variant])
        let _: CreateProductResponse = try server.call(
            "/shopwire.v1.CatalogService/CreateProduct", CreateProductRequest(product: product))
        let _: SetStockResponse = try server.call(
            "/shopwire.v1.InventoryService/SetStock", SetStockRequest(sku: "tea", quantity: 100))
        let response: CreateGuestSessionResponse = try server.call(
            "/shopwire.v1.SessionService/CreateGuestSession", CreateGuestSessionRequest())
        guest = try #require(response.sessionToken?.token)
    }

    private func run(_ arguments: String...) throws -> (
        text: String, errors: String, status: Int32
    ) {
        try ShopwireProgram.run(arguments, on: server)
    }

    private func values(_ name: String, in text: String) throws -> [String] {
        text.matches(of: try Regex(#""\#(name)":"([^"]*)""#, as: (Substring, Substring).self))
            .map { String($0.output.1) }
    }

    /// Orders so many units of tea by invoice.
    private func order(_ units: Int) throws -> (id: String, number: String, payment: String) {
        #expect(try run("cart", "add", "tea", "\(units)", "--key", guest).status == 0)
        let cart = try run("cart", "--json", "--key", guest).text
        let etag = try #require(try values("etag", in: cart).last)
        let request = """
            {"cart_etag": "\(etag)",
            "expected_total": {"currency_code": "EUR", "amount_minor": "\(units * 690)"},
            "payment_method": {"provider": "invoice"},
            "request_id": "\(UUID().uuidString.lowercased())"}
            """
        let placed = try run("call", "order.PlaceOrder", request, "--key", guest, "--json")
        #expect(placed.status == 0, "\(placed.errors)")
        return (
            try #require(try values("id", in: placed.text).first),
            try #require(try values("number", in: placed.text).first),
            try #require(try values("id", in: placed.text).last)
        )
    }

    @Test func ordersAreListedShownAndSentInParts() throws {
        #expect(try run("orders").text == "There is no such order.\n")
        let (id, number, _) = try order(3)
        let list = try run("orders", "list", "--state", "placed").text
        #expect(list.contains(number) && list.contains("20.70 EUR") && list.contains("unfulfilled"))
        #expect(try run("orders", "--state", "draft").text == "There is no such order.\n")
        #expect(try run("orders", "--key", guest).text.contains(number))
        let page = try run("orders", "show", number).text
        #expect(page.contains("Green tea") && page.contains("total: 20.70 EUR"))
        #expect(try run("orders", "show", id, "--json").text.contains(#""number":"\#(number)""#))

        let part = try run("orders", "fulfil", number, "--line", "1=2", "--tracking", "by post")
        #expect(part.text.contains("partially fulfilled"), "\(part.errors)")
        #expect(part.text.contains("2 units, by post"))
        let tooMany = try run("orders", "fulfil", number, "--line", "1=2")
        #expect(tooMany.status == 1 && tooMany.errors.contains("FIELD_INVALID"))
        let late = try run("orders", "cancel", number)
        #expect(late.status == 1 && late.errors.contains("STATE_FORBIDS"))
        let history = try run("orders", "history", id).text.split(separator: "\n")
        #expect(history.count == 4 && history[3].contains("fulfilled"))
        #expect(try run("orders", "show", "nothing-of-this-name-here").status == 1)
    }

    @Test func ordersAreCancelled() throws {
        let (id, _, _) = try order(1)
        let answer = try run("orders", "cancel", id, "--reason", "ordered twice")
        #expect(answer.text.contains("cancelled"), "\(answer.errors)")
        #expect(answer.text.contains("ended because: ordered twice"))
    }

    @Test func moneyIsTakenAndGivenBackInParts() throws {
        let (order, _, payment) = try order(2)
        let list = try run("payments", "list", "--order", order).text
        #expect(list.contains(payment) && list.contains("13.80 EUR"))
        let part = try run("payments", "capture", payment, "10.80")
        #expect(part.text.contains("taken: 10.80 EUR"), "\(part.errors)")
        #expect(try run("payments", "capture", payment).text.contains("taken: 13.80 EUR"))
        let back = try run("payments", "refund", payment, "4.00", "--reason", "one tin fell")
        #expect(back.text.contains("given back: 4.00 EUR"), "\(back.errors)")
        let tooMuch = try run("payments", "refund", payment, "9.81")
        #expect(tooMuch.status == 1 && tooMuch.errors.contains("REFUND_EXCEEDS_CAPTURED"))
        let wrong = try run("payments", "refund", payment, "1,00")
        #expect(wrong.status == 2 && wrong.errors.contains("digits with at most one point"))
        #expect(try run("payments", "void", payment).errors.contains("STATE_FORBIDS"))
        #expect(try run("payments", "show", payment, "--json").text.contains(#""orderId""#))
        #expect(try run("payments", "show", "nothing").status == 1)
        #expect(try run("payments", "list", "--key", guest).errors.contains("PERMISSION_MISSING"))
    }

    @Test func aWatchPrintsWhatHappensAndOutlivesARestart() throws {
        let watch = try ShopwireProgram(["orders", "watch", "--json", "--count", "2"], on: server)
        // The first line says that the watch has begun.
        let start = try #require(watch.nextLine())
        #expect(!start.contains("change"))
        let first = try order(1)
        #expect(try #require(watch.nextLine()).contains(first.id))
        try server.restart(keepsPort: true)
        let second = try order(1)
        let rest = try watch.finish()
        #expect(rest.status == 0, "\(rest.errors)")
        #expect(rest.text.contains(second.id) && !rest.text.contains(first.id))

        let token = try #require(try values("resumeToken", in: start).first)
        let again = try run("orders", "watch", "--after", token, "--count", "2")
        let lines = again.text.split(separator: "\n")
        #expect(lines.count == 2 && lines[0].contains("\(first.number)  begun, placed"))
        let forged = try run("orders", "watch", "--after", "forged")
        #expect(forged.status == 1 && forged.errors.contains("PAGE_TOKEN_INVALID"))
    }

    @Test(arguments: [
        ["orders", "list", "--state", "lost"], ["orders", "list", "--limit", "0"],
        ["orders", "fulfil", "x", "--line", "1"], ["orders", "cancel"],
        ["orders", "watch", "--count", "0"], ["payments", "list", "--limit", "0"],
        ["payments", "capture"],
    ])
    func aWrongCommandEndsWithTwo(arguments: [String]) throws {
        let outcome = try ShopwireProgram.run(arguments, on: server)
        #expect(outcome.status == 2)
        #expect(!outcome.errors.isEmpty && outcome.text.isEmpty)
    }

    @Test func completionsKnowTheCommands() throws {
        let script = try run("--generate-completion-script", "bash").text
        for word in ["orders", "payments", "fulfil", "history", "--from-oldest", "abandoned"] {
            #expect(script.contains(word))
        }
    }
}
