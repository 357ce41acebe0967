import Commerce
import KeyValue
import Schema
import Tables
import TestSupport
import Testing

/// The stock of a sku says on which terms it is sold.
@Suite struct TermsTests {
    let shop: TestShop

    init() throws {
        shop = try TestShop()
        try shop.stock("TEA", 3)
    }

    private func terms(of sku: String = "TEA") throws -> StockRow.Terms? {
        let snapshot = try shop.store.openSnapshot()
        #expect(try Verification.check(snapshot).problems == [])
        return try Stocks.find(sku, in: snapshot)?.terms
    }

    @Test func areThoseOfTheProduct() throws {
        let terms = try #require(try terms())
        #expect(terms.title == "The product-TEA")
        #expect(terms.currencyCode == "EUR")
        #expect(terms.priceMinor == 499)
        #expect(terms.isForSale)
    }

    @Test func followEveryChange() throws {
        var product = try shop.product("product-TEA")
        product.title = "Green tea"
        product.variants[0].price = Money(currencyCode: "EUR", amountMinor: 599)
        product.variants[0].backorder = true
        product.variants.append(
            Product.Variant(sku: "TEA-2", price: Money(currencyCode: "EUR", amountMinor: 7)))
        _ = try shop.update(product)
        let terms = try #require(try terms())
        #expect(terms.title == "Green tea")
        #expect(terms.priceMinor == 599)
        #expect(terms.backorder)
        #expect(try self.terms(of: "TEA-2")?.priceMinor == 7)
        #expect(try shop.stock(of: "TEA").available == 3)
    }

    @Test func sayWhetherItIsForSale() throws {
        var product = try shop.product("product-TEA")
        product.state = .archived
        _ = try shop.update(product)
        #expect(try terms()?.isForSale == false)
        product.state = .active
        _ = try shop.update(product)
        #expect(try terms()?.isForSale == true)
        try shop.delete("product-TEA")
        #expect(try terms()?.isForSale == false)
        _ = try shop.undelete("product-TEA")
        #expect(try terms()?.isForSale == true)
    }
}
