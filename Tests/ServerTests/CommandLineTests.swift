import Foundation
import Schema
import Testing

@Suite struct CommandLineTests {
    private let server: RunningServer

    init() throws {
        server = try RunningServer()
        let goods = """
            id,title,brand,price,currency,state
            tea,Green tea,Uji,6.90,EUR,active
            jam,Plum jam,Oma,3.50,EUR,active
            """
        let path = server.directory + "/goods.csv"
        try Data(goods.utf8).write(to: URL(filePath: path))
        #expect(try ShopwireProgram.run(["import", path], on: server).status == 0)
    }

    private func run(_ arguments: String...) throws -> (
        text: String, errors: String, status: Int32
    ) {
        try ShopwireProgram.run(arguments, on: server)
    }

    @Test func productsAreShownAndListed() throws {
        #expect(try run("get", "tea", "jam").text.contains("6.90 EUR"))
        #expect(try run("get", "tea", "--json").text.hasPrefix(#"{"id":"tea""#))
        let cheap = try run("list", "--max-price", "5", "--order", "price-asc").text
        #expect(cheap.contains("Plum jam") && !cheap.contains("Green tea"))
        #expect(try run("list", "--brand", "Nobody").text.contains("No product"))
        let one = try run("list", "--limit", "1")
        #expect(one.text.contains("There are more"))
    }

    @Test func stockIsCountedAndAdjusted() throws {
        #expect(try run("stock", "tea", "--set", "5", "--reason", "counted").status == 0)
        let less = try run("stock", "tea", "--adjust", "-2", "--json")
        #expect(less.text.contains(#""available":"3""#), "\(less.errors)")
        let stale = try run("stock", "tea", "--set", "9", "--expect", "5")
        #expect(stale.status == 1)
        #expect(stale.errors.contains("ETAG_MISMATCH"))
        let movements = try run("stock", "tea", "--movements").text
        #expect(movements.contains("counted") && movements.contains("-2"))
    }

    @Test func aGuestFillsACart() throws {
        #expect(try run("stock", "tea", "--set", "1").status == 0)
        let session = try run("call", "session.CreateGuestSession", "--json")
        let match = try #require(try #/"token":"([^"]+)"/#.firstMatch(in: session.text))
        let token = String(match.output.1)
        #expect(try run("cart", "--key", token).errors.contains("RESOURCE_NOT_FOUND"))
        let cart = try run("cart", "add", "tea", "2", "--key", token)
        #expect(cart.text.contains("total: 13.80 EUR"), "\(cart.errors)")
        #expect(cart.text.contains("note: There are only 1 units"))
        let less = try run("cart", "set", "tea", "1", "--key", token, "--json")
        #expect(less.text.contains(#""quantity":"1""#) || less.text.contains(#""quantity":1"#))
        #expect(try run("cart", "coupon", "NONE", "--key", token).errors.contains("NOT_FOUND"))
        #expect(try run("cart", "remove", "tea", "--key", token).text.contains("Nothing is in it."))
        let foreign = try run("cart", "add", "tea")
        #expect(foreign.status == 1)
        #expect(foreign.errors.contains("PERMISSION_DENIED"))
    }

    @Test func everyMethodOfTheServerCanBeCalled() throws {
        let names = try run("call", "nothing.AtAll").errors
        for method in Methods.all {
            let parts = "\(method.path)".split(separator: "/")
            let noun = parts[0].split(separator: ".").last?.replacing("Service", with: "")
            #expect(names.localizedCaseInsensitiveContains("\(noun ?? "").\(parts[1])"))
        }
        let listed = try run("call", "staff.ListStaffMembers", "{}")
        #expect(listed.status == 0, "\(listed.errors)")
    }

    @Test func theKeySaysWhatItMayDo() throws {
        let owner = try run("key", "--json").text
        #expect(owner.contains(#""role":"OWNER","mayDo":"MANAGE""#))
        #expect(owner.contains("/shopwire.v1.StaffService/CreateApiKey"))
        let _: CreateStaffMemberResponse = try server.call(
            "/shopwire.v1.StaffService/CreateStaffMember",
            CreateStaffMemberRequest(
                staffMember: StaffMember(id: "mia", title: "Mia", role: .support)))
        for (role, name) in [(StaffRole.reader, "READER"), (.support, "SUPPORT")] {
            let made: CreateApiKeyResponse = try server.call(
                "/shopwire.v1.StaffService/CreateApiKey",
                CreateApiKeyRequest(apiKey: ApiKey(staffMemberID: "mia", role: role)))
            let text = try run("key", "--key", made.secret).text
            #expect(text.contains("its role is \(name), and it may call "))
            #expect(!text.contains(made.secret))
        }
        let wrong = try run("key", "--key", "swk_nobody")
        #expect(wrong.status == 1)
        #expect(wrong.errors.hasPrefix("UNAUTHENTICATED"))
        #expect(!(try run("key").text.contains(try server.key())))
    }

    @Test(arguments: [
        ["list", "--order", "silly"], ["list", "--max-price", "1,5"], ["list", "--limit", "0"],
        ["stock", "tea", "--set", "1", "--adjust", "1"], ["stock", "tea", "--expect", "1"],
        ["import", "nowhere.csv"], ["import", "goods.txt"], ["export", "--json"], ["get"], ["no"],
    ])
    func aWrongCommandEndsWithTwo(arguments: [String]) throws {
        let outcome = try ShopwireProgram.run(arguments, on: server)
        #expect(outcome.status == 2)
        #expect(!outcome.errors.isEmpty && outcome.text.isEmpty)
    }

    @Test func whatIsMissingEndsWithOne() throws {
        #expect(try run("get", "nothing").status == 1)
        #expect(try run("get", "tea", "--server", "127.0.0.1:1").status == 1)
        #expect(try run("stock", "nothing").status == 1)
    }

    @Test func anExportThatFailsLeavesNoFile() throws {
        let path = server.directory + "/goods.tsv"
        #expect(try run("export", "--output", path, "--key", "swk_nobody").status == 1)
        let files = try FileManager.default.contentsOfDirectory(atPath: server.directory)
        #expect(!files.contains { $0.hasPrefix("goods.tsv") })
        #expect(try run("export", "--output", path).status == 0)
        let table = try String(contentsOfFile: path, encoding: .utf8)
        #expect(table.split(separator: "\n").count == 3)
        let standard = try run("export")
        #expect(standard.text.split(separator: "\n").count == 2)
    }
}
