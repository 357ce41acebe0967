import Client
import Foundation
import LoadTest
import Schema
import TLS
import Testing

/// A load on the real program, over TLS.
@Suite struct LoadTests {
    let server: RunningServer

    init() throws {
        server = try RunningServer()
        for number in 1...12 {
            let product = Product(
                id: "tea-\(number)", title: "Tea \(number)", description: "Good tea",
                brand: number % 2 == 0 ? "Leaf" : "Bud", state: .active,
                variants: [
                    .init(
                        sku: "TEA-\(number)",
                        price: Money(currencyCode: "EUR", amountMinor: Int64(300 + number)))
                ])
            let made = try server.call(
                "\(Methods.CatalogService.createProduct.path)",
                CreateProductRequest(product: product), as: CreateProductResponse.self)
            #expect(made.product?.id == product.id)
        }
    }

    private func target() throws -> Target {
        let authority = try Data(contentsOf: URL(filePath: "\(server.directory)/tls/ca.pem"))
        return Target(
            address: "localhost:\(server.port)",
            security: .tls(try ClientContext(certificateAuthorityPEM: Array(authority))),
            token: try server.key())
    }

    private var plan: LoadPlan {
        var plan = LoadPlan()
        plan.rate = 200
        plan.duration = 1
        plan.warmUp = 0.2
        plan.connections = 3
        plan.threads = 2
        return plan
    }

    @Test func everyAnswerIsRightAndEverythingIsGivenBack() throws {
        let target = try target()
        let visit = try Visit(target)
        let goods = try visit.goods(withStock: true)
        #expect(goods.items.count == 12 && goods.units.count == 12)

        let run = try LoadRun(plan, target: target, goods: goods)
        let result = try run.run({ _ in }, ended: { _ in })
        #expect(result.tally.wrong == 0, "\(result.tally.complaints)")
        #expect(result.tally.refused == 0, "\(result.tally.refusals)")
        // As many as the schedule of this seed has, answered or not, however slow the machine is.
        #expect((140...260).contains(result.tally.count))
        #expect(run.books.contains { !$0.touched.isEmpty })
        #expect(run.books.contains { $0.sums.contains { $0 != 0 } })
        #expect(try visit.settle(run.books, goods) == [])
    }

    @Test func noticesWhatSomebodyElseChanged() throws {
        let target = try target()
        let visit = try Visit(target)
        let goods = try visit.goods(withStock: true)
        let run = try LoadRun(plan, target: target, goods: goods)
        _ = try run.run({ _ in }, ended: { _ in })
        for unit in goods.units {
            _ = try server.call(
                "\(Methods.InventoryService.adjustStock.path)",
                AdjustStockRequest(
                    sku: unit.sku, delta: 1, requestID: UUID().uuidString.lowercased()),
                as: AdjustStockResponse.self)
        }
        #expect(try !visit.settle(run.books, goods).isEmpty)
    }

    @Test func anInterruptedLoadEndsAndIsGivenBack() throws {
        let target = try target()
        let visit = try Visit(target)
        let goods = try visit.goods(withStock: true)
        var plan = plan
        plan.duration = 3_600
        let run = try LoadRun(plan, target: target, goods: goods)
        #expect(throws: LoadError.self) {
            try run.run({ _ in plan.interruption.raise() }, ended: { _ in })
        }
        #expect(try visit.settle(run.books, goods) == [])
    }

    /// Calls that cannot be made count as unanswered; the load ends all the same.
    @Test func aServerThatDiesLeavesCallsWithoutAnswers() throws {
        let target = try target()
        let goods = try Visit(target).goods(withStock: true)
        let run = try LoadRun(plan, target: target, goods: goods)
        server.kill()
        #expect(throws: (any Error).self) { try run.run({ _ in }, ended: { _ in }) }
    }

    /// The exit status, and what was printed for the table and for progress.
    private func program(_ arguments: [String]) throws -> (status: Int32, text: String) {
        let process = Process()
        // The programs lie beside the bundle with the tests.
        process.executableURL = URL(filePath: CommandLine.arguments[0])
            .deletingLastPathComponent().appendingPathComponent("shopwire-load")
        process.arguments =
            [
                "--server", "localhost:\(server.port)", "--ca", "\(server.directory)/tls/ca.pem",
                "--key", "\(server.directory)/owner.key", "--duration", "0.5s", "--warm-up", "0s",
            ] + arguments
        let output = Pipe()
        process.standardOutput = output
        process.standardError = output
        try process.run()
        let text = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: text, as: UTF8.self))
    }

    @Test func theProgramWritesItsFilesAndEndsWell() throws {
        let (json, page) = ("\(server.directory)/load.json", "\(server.directory)/load.html")
        let ran = try program(["--rate", "60", "--json", json, "--report", page])
        #expect(ran.status == 0, "\(ran.text)")
        #expect(ran.text.contains("60 calls a second, every answer right."))
        let written = try JSONSerialization.jsonObject(with: Data(contentsOf: URL(filePath: json)))
        #expect((written as? [String: Any])?["good"] as? Bool == true)
        #expect(try String(contentsOfFile: page, encoding: .utf8).hasSuffix("</html>\n"))
    }

    @Test(arguments: [
        (["--rate", "60", "--p99", "1us"], 1, "was not held"),
        (["--find", "--rate", "30", "--p99", "1us"], 1, "was not held"),
        (["--mix", "buy=1"], 2, "--mix is written"),
        (["--seed", "x"], 2, "--seed"),
        (["--rate", "0"], 2, "--rate takes"),
        (["--server", "localhost:1"], 1, "Cannot reach"),
    ])
    func theProgramEndsAsItSays(arguments: [String], status: Int32, sentence: String) throws {
        let ran = try program(arguments)
        #expect(ran.status == status, "\(ran.text)")
        #expect(ran.text.contains(sentence), "\(ran.text)")
    }
}
