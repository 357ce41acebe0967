internal import Basics
package import RPC
package import Schema
internal import Wire

package typealias Text = HealthV1.HealthCheckRequest

/// A small service that says back what it hears, in each way a method can work.
///
/// Some words make it do something else: see `answer`.
package enum Echo {
    /// A query, answered at once.
    package static let ask = method("/test.Echo/Ask", .unary)
    /// A query for the owner alone.
    package static let confide = method("/test.Echo/Confide", .unary, access: .owner)
    /// A query that the pool of readers answers.
    package static let ponder = method("/test.Echo/Ponder", .unary, work: .heavyQuery)
    package static let once = method("/test.Echo/Once", .unary)
    package static let watch = method("/test.Echo/Watch", .serverStream)
    package static let collect = method("/test.Echo/Collect", .clientStream)
    package static let chat = method("/test.Echo/Chat", .bidirectional)

    package static let service = Service(
        "test.Echo",
        [
            .query(ask, answer), .query(confide, answer), .query(ponder, answer),
            .stream(once, converse), .stream(watch, converse), .stream(chat, converse),
            .stream(collect, collectAll),
        ])

    private static func method(
        _ path: StaticString, _ kind: Method.Kind, work: Method.Work = .query,
        access: Access = .anyone
    ) -> Method {
        Method(
            path: path, kind: kind, work: work, access: access, requiresRequestID: false,
            request: Text.descriptor, response: Text.descriptor)
    }

    /// Our own mistake, which no caller may read.
    package struct Mistake: Error {
        package let secret = "the password is tea"
    }

    /// The number after a word, held within what a test needs.
    private static func number(_ words: [Substring], atMost limit: Int) -> Int {
        guard words.count > 1, let number = Int(words[1]) else { return 0 }
        return min(max(number, 0), limit)
    }

    private static func answer(_ request: Text) throws -> Text {
        let words = request.service.split(separator: " ")
        switch words.first {
        case "refuse": throw Failure.etagMismatch
        case "break": throw Mistake()
        case "repeat":
            let count = number(words, atMost: 1 << 20)
            return Text(service: String(repeating: "x", count: count))
        default: return request
        }
    }

    @Sendable private static func answer(_ request: Text, _ query: borrowing Query) throws -> Text {
        try answer(request)
    }

    @Sendable private static func converse(
        _ requests: Requests<Text>, _ responses: Responses<Text>, _ context: StreamContext
    ) async throws {
        context.allowGzip()
        for value in context.metadata.values(of: "x-echo") {
            context.addHeader(HeaderField("x-echo", value))
            context.addTrailer(HeaderField("x-echo-end", value))
        }
        for value in context.metadata.binaryValues(of: "x-echo-bin") {
            context.addTrailer(HeaderField("x-echo-end-bin", base64(value)))
        }
        while let (request, wasCompressed) = try await requests.nextWithEncoding() {
            let words = request.service.split(separator: " ")
            switch words.first {
            case "sleep": try await context.sleep(.seconds(20))
            case "was":
                try await responses.send(Text(service: "\(wasCompressed)"), compressed: true)
            case "flood":
                for _ in 0..<number(words, atMost: 100) {
                    try await responses.send(Text(service: String(repeating: "x", count: 1 << 14)))
                }
            default: try await responses.send(try answer(request))
            }
        }
    }

    @Sendable private static func collectAll(
        _ requests: Requests<Text>, _ responses: Responses<Text>, _ context: StreamContext
    ) async throws {
        var count = 0
        while let request = try await requests.next() {
            count += request.service.utf8.count
        }
        try await responses.send(Text(service: "\(count)"))
    }
}
