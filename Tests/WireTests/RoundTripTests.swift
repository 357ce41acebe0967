import Schema
import Testing
import Wire

@Suite struct RoundTripTests {
    @Test func messagesComeBackAsTheyWent() throws {
        var product = Product(
            id: "tea", title: "Té 茶", categoryIDs: ["a", "", "b"], state: .active)
        product.variants = [
            Product.Variant(sku: "TEA", price: Money(currencyCode: "EUR", amountMinor: 5))
        ]
        product.createTime = Timestamp(seconds: 1, nanos: 2)
        #expect(try Product.decode(product.encoded()) == product)
    }

    @Test func unknownFieldsSurvive() throws {
        let bytes: [UInt8] = [0x0a, 1, 0x61, 0xf8, 0x7f, 1, 0xfa, 0x7f, 2, 1, 2]
        let request = try GetProductRequest.decode(bytes)
        #expect(request.id == "a")
        #expect(request.encoded() == bytes)
    }

    @Test func mapsAreWrittenInTheOrderOfTheirKeys() throws {
        let info = Google.ErrorInfo(reason: "R", domain: "d", metadata: ["b": "2", "a": "1"])
        #expect(try Google.ErrorInfo.decode(info.encoded()) == info)
        #expect(
            info.encoded().suffix(16) == [
                0x1a, 6, 10, 1, 97, 18, 1, 49, 0x1a, 6, 10, 1, 98, 18, 1, 50,
            ])
    }

    @Test func everyFileOfTheSchemaIsThere() {
        #expect(
            descriptorFiles.contains {
                $0.symbols.contains("shopwire.v1.CatalogService.GetProduct")
            })
    }
}
