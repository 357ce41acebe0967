import Client
import JSON
import Schema
import Testing
import Wire

/// Protobuf's JSON mapping, as `shopwire call` reads and writes it.
@Suite struct JSONTests {
    private func text(_ bytes: [UInt8], _ type: MessageDescriptor) throws -> String {
        try type.json(of: bytes).text(isIndented: false)
    }

    private func rewrite(_ json: String, _ type: MessageDescriptor) throws -> String {
        try text(type.bytes(of: JSONValue(parsing: json)), type)
    }

    @Test(arguments: [
        #"{"id":"tea","title":"Grüner Tee \"süß\"","state":"STATE_ACTIVE"}"#,
        #"{"variants":[{"sku":"T/1","price":{"currencyCode":"EUR","amountMinor":"-450"}},{}]}"#,
        #"{"createTime":"2026-01-31T12:00:00.250Z"}"#,
        #"{"createTime":"1969-12-31T23:59:59Z"}"#,
        #"{"categoryIds":["a","b"],"revision":"18446744073709551615"}"#,
        "{}",
    ])
    func aProductComesBackAsItWent(json: String) throws {
        #expect(try rewrite(json, Product.descriptor) == json)
    }

    @Test func agreesWithTheMessagesOwnCodec() throws {
        var request = AdjustStockRequest()
        request.sku = "TEA"
        request.delta = -3
        let type = AdjustStockRequest.descriptor
        let bytes = try type.bytes(of: JSONValue(parsing: #"{"sku":"TEA","delta":-3}"#))
        #expect(try AdjustStockRequest.decode(bytes) == request)
        #expect(try text(request.encoded(), type) == #"{"sku":"TEA","delta":"-3"}"#)
    }

    @Test func takesTheSchemasNamesAndNumbersInQuotes() throws {
        let json = #"{"variants":[{"price":{"amount_minor":"7"}}],"state":2,"id":null}"#
        #expect(
            try rewrite(json, Product.descriptor)
                == #"{"state":"STATE_ACTIVE","variants":[{"price":{"amountMinor":"7"}}]}"#)
    }

    @Test func fieldMasksAreText() throws {
        let json = #"{"updateMask":"title,taxClass"}"#
        let bytes = try UpdateProductRequest.descriptor.bytes(of: JSONValue(parsing: json))
        let request = try UpdateProductRequest.decode(bytes)
        #expect(request.updateMask?.paths == ["title", "tax_class"])
        #expect(try text(bytes, UpdateProductRequest.descriptor) == json)
    }

    @Test func detailsShowTheirTypes() throws {
        let info = Google.ErrorInfo(reason: "ETAG_MISMATCH", domain: "shopwire")
        var any = Google.AnyMessage()
        any.typeURL = "type.googleapis.com/google.rpc.ErrorInfo"
        any.value = info.encoded()
        let json = try Google.AnyMessage.descriptor.json(
            of: any.encoded(), types: [Google.ErrorInfo.descriptor])
        #expect(
            json.text(isIndented: false) == """
                {"@type":"type.googleapis.com/google.rpc.ErrorInfo",\
                "reason":"ETAG_MISMATCH","domain":"shopwire"}
                """)
    }

    @Test(arguments: [
        (#"{"idd":"x"}"#, "has no field \"idd\""),
        (#"{"id":5}"#, "id must be text in quotes."),
        (#"{"variants":{}}"#, "variants must be a list […]."),
        (
            #"{"variants":[{"price":{"amountMinor":1.5}}]}"#,
            "variants[0].price.amount_minor must be"
        ),
        (#"{"state":"STATE_SOLD"}"#, "state must be one of STATE_UNSPECIFIED, STATE_DRAFT"),
        (#"{"createTime":"yesterday"}"#, "create_time must be a time"),
        ("[]", "The request must be an object"),
        ("{", "That is not JSON"),
    ])
    func saysWhatIsWrong(json: String, says: String) {
        let error = #expect(throws: JSONError.self) { try rewrite(json, Product.descriptor) }
        #expect(error?.description.contains(says) == true, "\(error as Any)")
    }

    @Test func refusesEndlessNesting() {
        let json = String(repeating: "[", count: 10_000) + String(repeating: "]", count: 10_000)
        #expect(throws: JSONError.self) { try rewrite(json, Product.descriptor) }
    }
}
