import Testing

@testable import RPC

@Suite struct EncodingTests {
    @Test(
        arguments: [
            ("1n", 1), ("5u", 5_000), ("20m", 20_000_000), ("3S", 3_000_000_000),
            ("2M", 120_000_000_000), ("1H", 3_600_000_000_000), ("0S", 0),
            ("99999999S", 99_999_999_000_000_000), ("99999999H", Int64.max),
        ] as [(String, Int64)])
    func readsTimeouts(text: String, nanoseconds: Int64) {
        #expect(parseTimeout(Array(text.utf8).span) == nanoseconds)
    }

    @Test(arguments: ["", "S", "1", "1s", "-1S", "+1S", "1 S", "123456789S", "1.5S", "S1"])
    func refusesWhatIsNoTimeout(text: String) {
        #expect(parseTimeout(Array(text.utf8).span) == nil)
    }

    @Test func messagesArePercentEncoded() {
        #expect(percentEncoded("There is no tea.") == "There is no tea.")
        #expect(percentEncoded("100 %\n茶") == "100 %25%0A%E8%8C%B6")
    }

    @Test(arguments: [
        ("", ""), ("f", "Zg"), ("fo", "Zm8"), ("foo", "Zm9v"), ("foob", "Zm9vYg"),
    ])
    func base64ComesUnpaddedAndIsTakenEitherWay(text: String, encoded: String) {
        #expect(base64(Array(text.utf8)) == encoded)
        #expect(bytes(base64: encoded.utf8) == Array(text.utf8))
        let padding = String(repeating: "=", count: (4 - encoded.count % 4) % 4)
        #expect(bytes(base64: (encoded + padding).utf8) == Array(text.utf8))
    }

    @Test(arguments: ["Z", "Zh", "Z g", "Zg===", "Zg=", "=", "Z=g", "\u{7F}"])
    func whatIsNotBase64IsRefused(text: String) {
        #expect(bytes(base64: text.utf8) == nil)
    }

    @Test(arguments: [
        ("application/grpc", true), ("application/grpc+proto", true),
        ("application/grpc;charset=utf-8", true), ("application/grpcfoo", false),
        ("application/grpc+json", false), ("application/json", false), ("", false),
    ])
    func knowsItsContentType(text: String, isOurs: Bool) {
        #expect(isGRPC(contentType: Array(text.utf8).span) == isOurs)
    }
}
