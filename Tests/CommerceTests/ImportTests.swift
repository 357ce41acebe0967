import Commerce
import KeyValue
import RPC
import Schema
import TestSupport
import Testing
import Wire

@Suite struct ImportTests {
    let shop: TestShop

    init() throws {
        shop = try TestShop()
    }

    @Test func putsEachRowIntoTheShop() throws {
        let rows = TestImport(shop)
        #expect(try rows.answers().map(\.committedThrough) == [0])
        for number in 1...3 {
            rows.row(UInt64(number), product(number), counted: ["S\(number)": Int64(number)])
        }
        let last = try #require(try rows.end().last)
        #expect(last.committedThrough == 3)
        #expect(last.created == 3)
        #expect(try shop.list() == ["p1", "p2", "p3"])
        #expect(try shop.stock(of: "S3").onHand == 3)
        #expect(try Verification.check(shop.store.openSnapshot()).problems.isEmpty)
    }

    /// A client that waits for each answer before it sends more gets it.
    @Test func answersWhatIsAtHand() throws {
        let rows = TestImport(shop)
        _ = try rows.answers()
        for number in 1...5 {
            rows.row(UInt64(number), product(number))
            #expect(try rows.answers().map(\.committedThrough) == [UInt64(number)])
        }
        #expect(try rows.end().isEmpty)
    }

    @Test func reportsWhatIsWrongAndGoesOn() throws {
        try shop.create(TestShop.product("taken", skus: ["TAKEN"]))
        let rows = TestImport(shop)
        var costly = product(2)
        costly.variants[0].price?.amountMinor = -1
        rows.row(1, product(1))
        rows.row(2, costly)
        rows.row(3, TestShop.product("p3", skus: ["TAKEN"]))
        rows.row(4, TestShop.product("p4", skus: ["S4"], categories: ["nowhere"]))
        rows.row(5, TestShop.product("", skus: ["S5"]))
        rows.row(6, product(6), counted: ["STRANGER": 1])
        rows.row(7, product(7))
        let answers = try rows.end()
        let errors = answers.flatMap(\.errors)
        #expect(errors.map(\.number) == [2, 3, 4, 5, 6])
        let reasons = try errors.map { try Failure(statusBytes: $0.status?.value ?? []).reason }
        #expect(
            reasons == [
                "FIELD_INVALID", "SKU_TAKEN", "FIELD_INVALID", "FIELD_INVALID", "FIELD_INVALID",
            ])
        #expect(answers.last?.committedThrough == 7)
        #expect(answers.last?.refused == 5)
        #expect(try shop.list() == ["p1", "p7", "taken"])
        #expect(throws: Failure.self) { try shop.stock(of: "S6") }
        #expect(try Verification.check(shop.store.openSnapshot()).problems.isEmpty)
    }

    /// What cannot be read is one row's error as long as it says which row it is.
    @Test func aRowThatCannotBeReadDoesNotSpoilTheOthers() throws {
        let rows = TestImport(shop)
        rows.row(1, product(1))
        let broken = Array("p".utf8) + [0xFF]
        rows.send(row: 2, product: [0x0A, UInt8(broken.count)] + broken)
        rows.send(row: 3, product: [0x0A, 0x7F, 0x70])
        rows.send(row: 4, product: [UInt8](repeating: 0xFF, count: 20))
        rows.row(5, product(5))
        let answers = try rows.end()
        let errors = answers.flatMap(\.errors)
        #expect(errors.map(\.number) == [2, 3, 4])
        let failures = try errors.map { try Failure(statusBytes: $0.status?.value ?? []) }
        #expect(failures.allSatisfy { $0.code == .invalidArgument })
        #expect(failures.allSatisfy { $0.reason == "FIELD_INVALID" })
        #expect(failures[0].message.contains("row.product.id: must be text in UTF-8"))
        #expect(failures[1].message.contains("row: cannot be read: A field is cut off"))
        #expect(answers.last?.committedThrough == 5)
        #expect(try shop.list() == ["p1", "p5"])
    }

    @Test func aMessageThatNamesNoRowEndsTheCall() throws {
        let garbage: [[UInt8]] = [
            [0xFF, 0xFF, 0xFF], [0x12, 0x7F, 0x08, 0x01], [0x12, 0x02, 0x1A, 0x09],
        ]
        for bytes in garbage {
            let rows = TestImport(shop, id: "garbage-\(bytes.count)-\(bytes[0])")
            rows.row(1, product(1))
            rows.send(bytes: bytes)
            #expect(try rows.failure()?.code == .internal)
        }
    }

    @Test func goesOnWhereItStopped() throws {
        let first = TestImport(shop)
        first.row(1, product(1))
        first.row(5, product(5))
        _ = try first.answers()
        first.hangUp()

        let second = TestImport(shop)
        #expect(try second.answers().map(\.committedThrough) == [5])
        // What is durable already comes again with another content, and is passed over.
        second.row(5, TestShop.product("other", skus: ["OTHER"]))
        second.row(6, product(6))
        let last = try #require(try second.end().last)
        #expect(last.created == 3)
        #expect(try shop.list() == ["p1", "p5", "p6"])
    }

    @Test(arguments: [
        (ImportProductsRequest.Mode.create, "file 1"), (.upsert, "file 2"),
    ])
    func goesWithOneSourceAndMode(mode: ImportProductsRequest.Mode, source: String) throws {
        _ = try TestImport(shop).end()
        let failure = try TestImport(shop, mode: mode, source: source).failure()
        #expect(failure?.reason == "REQUEST_ID_REUSED")
    }

    @Test func putsRowsInPlaceOfWhatIsThere() throws {
        try shop.create(product(1))
        try shop.create(product(2))
        try shop.delete("p2")
        let before = try shop.product("p1")
        let rows = TestImport(shop)
        rows.row(1, product(1))
        rows.row(2, product(2))
        var changed = product(1)
        changed.title = "New"
        rows.row(3, changed)
        let last = try #require(try rows.end().last)
        #expect((last.created, last.updated, last.unchanged) == (0, 2, 1))
        #expect(try shop.product("p1").title == "New")
        #expect(try shop.product("p1").createTime == before.createTime)
        #expect(try shop.list() == ["p1", "p2"])
    }

    /// A sku that is given up and taken again, all in one batch, keeps every movement it had.
    @Test func keepsEveryMovementOfASKUThatIsTakenAgain() throws {
        let both = TestShop.product("p", skus: ["A", "B"])
        let one = TestShop.product("p", skus: ["A"])
        let rows = TestImport(shop)
        rows.row(1, both, counted: ["B": 7])
        rows.row(2, both, counted: ["B": 0])
        rows.row(3, one)
        rows.row(4, both, counted: ["B": 3])
        #expect(try rows.end().last?.refused == 0)
        let response: ListStockMovementsResponse = try shop.call(
            Methods.InventoryService.listStockMovements, ListStockMovementsRequest(sku: "B"))
        #expect(Set(response.movements.map(\.delta)) == [7, -7, 3])
        #expect(try Verification.check(shop.store.openSnapshot()).problems.isEmpty)
    }

    @Test func refusesWhatIsThereIfAskedTo() throws {
        try shop.create(product(1))
        let rows = TestImport(shop, mode: .create)
        rows.row(1, product(1))
        rows.row(2, product(2))
        let answers = try rows.end()
        #expect(answers.flatMap(\.errors).map(\.number) == [1])
        #expect(answers.last?.created == 1)
    }

    @Test func endsWhenRowsAreOutOfOrder() throws {
        for numbers: [UInt64] in [[2, 2], [2, 1], [0]] {
            let rows = TestImport(shop, id: "order-\(numbers.count)-\(numbers[0])")
            for number in numbers {
                rows.row(number, product(Int(number)))
            }
            #expect(try rows.failure()?.reason == "FIELD_INVALID")
        }
    }

    @Test func startsOnceAndFirst() throws {
        let rows = TestImport(shop)
        rows.send(.start(ImportProductsRequest.Start(importID: "x", mode: .upsert, source: "y")))
        #expect(try rows.failure()?.reason == "FIELD_INVALID")
        for start in [
            ImportProductsRequest.Start(importID: "", mode: .upsert, source: "y"),
            ImportProductsRequest.Start(importID: "x", mode: .unspecified, source: "y"),
        ] {
            let refused = TestImport(
                shop, id: start.importID, mode: start.mode, source: start.source)
            #expect(try refused.failure()?.reason == "FIELD_INVALID")
        }
        #expect(try TestImport(shop, as: .reader).failure()?.reason == "PERMISSION_MISSING")
    }

    /// Of two clients that send one import at once, each row is taken from one.
    @Test func twoAtOnceCountEachRowOnce() throws {
        let (first, second) = (TestImport(shop), TestImport(shop))
        _ = try first.answers()
        _ = try second.answers()
        first.row(1, product(1))
        _ = try first.answers()
        second.row(1, product(1))
        #expect(try second.failure()?.reason == "REQUEST_IN_PROGRESS")
        #expect(try first.end().isEmpty)
        #expect(try TestImport(shop).end().last?.created == 1)
    }

    private func product(_ number: Int) -> Product {
        TestShop.product("p\(number)", skus: ["S\(number)"])
    }
}
