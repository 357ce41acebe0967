import Client
import Foundation
import Schema
import TLS
import Testing
import Wire

/// Searches of the real program while several clients write.
@Suite struct FreshSearchTests {
    @Test func whoChangesATitleFindsItAtOnceWhileOthersWrite() async throws {
        let server = try RunningServer()
        let authority = try Data(contentsOf: URL(filePath: "\(server.directory)/tls/ca.pem"))
        let (port, key) = (server.port, try server.key())
        try await withThrowingTaskGroup(of: [String].self) { group in
            for number in 0..<4 {
                let seller = Seller(
                    number: number, server: "localhost:\(port)", authority: Array(authority),
                    key: key)
                group.addTask { try seller.staleSearches() }
            }
            for try await stale in group { #expect(stale == []) }
        }
    }
}

/// A client that changes the title of its own product and searches at once, on another connection.
private struct Seller: Sendable {
    let number: Int
    let server: String
    let authority: [UInt8]
    let key: String

    private static let rounds = 25

    /// The words that were not found when they were there, or found when they were gone.
    func staleSearches() throws -> [String] {
        let (writer, reader) = (try connect(), try connect())
        defer {
            writer.close()
            reader.close()
        }
        let id = "tea-\(number)"
        let variant = Product.Variant(
            sku: "sku-\(number)", price: Money(currencyCode: "EUR", amountMinor: 690))
        let product = Product(
            id: id, title: "Tea \(word(0))", state: .active, variants: [variant])
        let _: CreateProductResponse = try call(
            writer, "CatalogService/CreateProduct", CreateProductRequest(product: product))
        var stale: [String] = []
        for round in 1...Self.rounds {
            let _: UpdateProductResponse = try call(
                writer, "CatalogService/UpdateProduct",
                UpdateProductRequest(
                    product: Product(id: id, title: "Tea \(word(round))"),
                    updateMask: FieldMask(paths: ["title"])))
            if try find(word(round), reader) != [id] { stale.append(word(round)) }
            if try find(word(round - 1), reader) != [] { stale.append(word(round - 1)) }
            if try !find("tea", reader).contains(id) { stale.append("tea") }
        }
        return stale
    }

    /// A word of letters that no other round and no other seller has.
    private func word(_ round: Int) -> String {
        let letters = "bdfgklmnprstvwxzbdfgklmnprstvwxz".map(String.init)
        return "qu" + letters[number] + "o" + letters[round / 5] + "a" + letters[round % 5 + 5]
            + "u"
    }

    private func find(_ query: String, _ reader: Connection) throws -> [String] {
        let response: SearchProductsResponse = try call(
            reader, "SearchService/SearchProducts",
            SearchProductsRequest(query: query, correction: .forbidden, idsOnly: true))
        return response.ids
    }

    private func connect() throws -> Connection {
        try Connection(to: server, .tls(ClientContext(certificateAuthorityPEM: authority)))
    }

    private func call<Request: Message, Response: Message>(
        _ connection: Connection, _ method: String, _ request: Request
    ) throws -> Response {
        let options = CallOptions(token: key, timeout: .seconds(30))
        return try Response.decode(
            try connection.call("/shopwire.v1.\(method)", request.encoded(), options))
    }
}
