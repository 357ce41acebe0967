import Basics
import Commerce
import KeyValue
import RPC
import Schema
import TestSupport
import Testing

@Suite struct StaffTests {
    let shop: TestShop

    init() throws {
        shop = try TestShop()
        try shop.create(TestShop.product("tea", skus: ["TEA"]))
    }

    @Test func aKeyMayDoWhatItsOwnerMay() throws {
        let key = try shop.hire("mia", .manager)
        #expect(key.hasPrefix("swk_"))
        let answer: UpdateProductResponse = try shop.call(
            Methods.CatalogService.updateProduct,
            UpdateProductRequest(product: Product(id: "tea", title: "New")), bearing: key)
        #expect(answer.product?.title == "New")
        #expect(refusal(key, Methods.StaffService.listStaffMembers) == "PERMISSION_MISSING")
    }

    @Test func neverMoreThanItsOwner() throws {
        let key = try shop.hire("rob", .reader, keyRole: .owner)
        #expect(refusal(key, Methods.InventoryService.listStockMovements) == nil)
        #expect(refusal(key, Methods.StaffService.listStaffMembers) == "PERMISSION_MISSING")
    }

    @Test func onlyWhatItIsFor() throws {
        let key = try shop.hire(
            "sue", .owner, scopes: ["StaffService", "InventoryService/GetStock"])
        #expect(refusal(key, Methods.StaffService.listStaffMembers) == nil)
        #expect(refusal(key, Methods.InventoryService.getStock) == nil)
        #expect(refusal(key, Methods.InventoryService.listStockMovements) == "PERMISSION_MISSING")
        #expect(refusal(key, Methods.CatalogService.listProducts) == "PERMISSION_MISSING")
    }

    @Test func endsWhenSaidSo() throws {
        let soon = Timestamp(shop.clock.now().advanced(by: .seconds(60)))
        let (brief, fired, revoked) = (
            try shop.hire("a", .owner, expiring: soon), try shop.hire("b", .owner),
            try shop.hire("c", .owner)
        )
        for key in [brief, fired, revoked] {
            #expect(refusal(key, Methods.StaffService.listStaffMembers) == nil)
        }
        let _: UpdateStaffMemberResponse = try shop.call(
            Methods.StaffService.updateStaffMember,
            UpdateStaffMemberRequest(staffMember: StaffMember(id: "b", suspended: true)))
        let _: DeleteApiKeyResponse = try shop.call(
            Methods.StaffService.deleteApiKey, DeleteApiKeyRequest(id: "c-key"))
        shop.clock.advance(by: .seconds(61))
        for key in [brief, fired, revoked] {
            #expect(refusal(key, Methods.StaffService.listStaffMembers) == "TOKEN_INVALID")
        }
        let _: DeleteStaffMemberResponse = try shop.call(
            Methods.StaffService.deleteStaffMember, DeleteStaffMemberRequest(id: "a"))
        #expect(throws: Failure.self) {
            let _: GetApiKeyResponse = try shop.call(
                Methods.StaffService.getApiKey, GetApiKeyRequest(id: "a-key"))
        }
        #expect(try Verification.check(shop.store.openSnapshot()).problems.isEmpty)
    }

    @Test func secretsAreShownOnce() throws {
        let secret = try shop.hire("mia", .manager)
        let read: GetApiKeyResponse = try shop.call(
            Methods.StaffService.getApiKey, GetApiKeyRequest(id: "mia-key"))
        #expect(read.apiKey?.staffMemberID == "mia")
        var rows = ""
        try shop.store.openSnapshot().scanAll { _, value in
            rows += String(decoding: Array(value), as: UTF8.self)
            return true
        }
        #expect(!rows.contains(secret))
    }

    /// Who may call what is said in the schema, and nowhere else: a method open to more or to fewer
    /// than its access says does not pass.
    @Test func everyMethodIsOpenToWhomTheSchemaSays() throws {
        let methods = shopServices.flatMap(\.bindings).map(\.method)
        let ranks: [(token: String?, least: [Access])] = [
            (nil, [.anyone]), ("customer", [.anyone, .customer]),
            ("reader", [.anyone, .customer, .reader]),
            ("support", [.anyone, .customer, .reader, .support]),
            ("manager", [.anyone, .customer, .reader, .support, .manager]),
            ("owner", Access.allCases),
        ]
        for (token, open) in ranks {
            let right = methods.filter { open.contains($0.access) }.map { "\($0.path)" }
            #expect(try shop.permissions(bearing: token, among: methods) == right)
            for method in methods where method.kind == .unary && !open.contains(method.access) {
                let reason = refusal(token, method)
                #expect(reason == (token == nil ? "TOKEN_INVALID" : "PERMISSION_MISSING"))
            }
        }
    }

    /// The reason that stops a call before or at its handler's door; what the handler says of an
    /// empty request does not count.
    private func refusal(_ token: String?, _ method: Method) -> String? {
        do {
            let _: GetProductResponse = try shop.call(
                method, GetProductRequest(), as: .anyone, bearing: token)
            return nil
        } catch {
            let reason = (error as? Failure)?.reason
            return ["TOKEN_INVALID", "PERMISSION_MISSING"].contains(reason) ? reason : nil
        }
    }
}
