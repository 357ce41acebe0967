import Schema
import Testing
import Wire

@Suite struct FieldTests {
    @Test func fieldsCanBeSplicedWithoutDecoding() throws {
        let variant = Product.Variant(sku: "TEA", backorder: true)
        let stored = Product(id: "tea", title: "Tea", revision: 300, variants: [variant]).encoded()
        var spliced: [UInt8] = []
        var reader = FieldReader(stored.span)
        while let field = try reader.next() {
            guard field.number == 15 else {
                spliced.append(stored.span.extracting(field.whole))
                continue
            }
            var live: [UInt8] = []
            live.append(stored.span.extracting(field.content))
            live.appendField(7, varint: 12)
            spliced.appendField(15, bytes: live.span)
        }
        var expected = try Product.decode(stored)
        expected.variants[0].available = 12
        #expect(try Product.decode(spliced) == expected)
    }

    @Test(arguments: [0, 1, 127, 128, 16383, 16384, 1 << 35, .max] as [UInt64])
    func whatIsWrittenTakesTheSpaceThatIsSaid(value: UInt64) throws {
        var bytes: [UInt8] = []
        bytes.appendField(13, varint: value)
        #expect(bytes.count == FieldSize.field(13, varint: value))
        var reader = FieldReader(bytes.span)
        let field = try #require(try reader.next())
        #expect(reader.varint(field) == value)
        #expect(field.number == 13)
    }

    @Test(
        arguments: [[0x0a, 2, 1], [0x0a], [0x08, 0x80], [0x0b], [0x00], [0x0d, 1, 2, 3]]
            as [[UInt8]])
    func brokenFieldsAreToldApartFromTheEnd(bytes: [UInt8]) {
        var reader = FieldReader(bytes.span)
        var error: WireError?
        do {
            while try reader.next() != nil {}
        } catch let thrown {
            error = thrown
        }
        #expect(error == .malformed("A field is cut off or broken."))
    }

    @Test func textsAndBytesAreWrittenAsMessagesWriteThem() {
        var bytes: [UInt8] = []
        bytes.appendField(1, text: "té")
        #expect(bytes == GetProductRequest(id: "té").encoded())
    }
}
