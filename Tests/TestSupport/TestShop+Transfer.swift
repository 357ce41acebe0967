internal import Crypto
package import RPC
package import Schema
package import Wire

/// An import in the hands of a test: messages go in one by one, answers are there at once.
package final class TestImport {
    private let shop: TestShop
    private let carrier: TestCarrier
    private var read = 0

    /// Begins or resumes an import.
    package init(
        _ shop: TestShop, id: String = "goods", mode: ImportProductsRequest.Mode = .upsert,
        source: String = "file 1", as role: Caller.Role = .owner
    ) {
        self.shop = shop
        carrier = shop.open(Methods.CatalogService.importProducts, as: role)
        send(.start(ImportProductsRequest.Start(importID: id, mode: mode, source: source)))
    }

    package func send(_ step: ImportProductsRequest.Step) {
        send(bytes: ImportProductsRequest(step: step).encoded())
    }

    /// Sends bytes as a message, whatever they are.
    package func send(bytes: [UInt8]) {
        shop.send(bytes, on: carrier)
    }

    /// Sends bytes as the product of the row of this number, whatever they are.
    package func send(row number: UInt64, product bytes: [UInt8]) {
        var row: [UInt8] = []
        row.appendField(1, varint: number)
        row.appendField(2, bytes: bytes.span)
        var message: [UInt8] = []
        message.appendField(2, bytes: row.span)
        send(bytes: message)
    }

    /// Sends a product as the row of this number.
    package func row(
        _ number: UInt64, _ product: Product, counted: [String: Int64] = [:]
    ) {
        send(
            .row(
                ImportProductsRequest.Row(
                    number: number, product: product,
                    quantities: counted.sorted { $0.key < $1.key }.map {
                        ImportProductsRequest.Row.Quantity(sku: $0.key, onHand: $0.value)
                    })))
    }

    /// What was answered since the last look, once everything sent was worked on.
    package func answers() throws -> [ImportProductsResponse] {
        repeat {
            carrier.take()
        } while shop.work()
        carrier.take()
        let messages = try TestShop.messages(carrier, of: ImportProductsResponse.self)
        defer { read = messages.count }
        return Array(messages[read...])
    }

    /// Says that no more rows come; throws what the call was refused with.
    package func end() throws -> [ImportProductsResponse] {
        carrier.call.inputEnded()
        let last = try answers()
        try TestShop.checkStatus(carrier)
        return last
    }

    /// The status the call ended with.
    package func failure() throws -> Failure? {
        _ = try answers()
        do {
            try TestShop.checkStatus(carrier)
            return nil
        } catch let failure as Failure {
            return failure
        }
    }

    /// The client is gone.
    package func hangUp() {
        carrier.hangUp()
        shop.work()
    }
}

extension TestShop {
    /// Exports all goods; `meanwhile` happens after the first part was given out, which is no more
    /// than the answer's buffer holds.
    package func export(
        includingDeleted: Bool = false, as role: Caller.Role = .reader,
        meanwhile: () throws -> Void = {}
    ) throws -> (products: [Product], summary: ExportProductsResponse.Summary?) {
        let request = ExportProductsRequest(includeDeleted: includingDeleted)
        let carrier = start(Methods.CatalogService.exportProducts, request.encoded(), as: role)
        while work() {}
        try meanwhile()
        repeat {
            carrier.take()
        } while work()
        carrier.take()
        try TestShop.checkStatus(carrier)
        let messages = try TestShop.messages(carrier, of: ExportProductsResponse.self)
        return (messages.flatMap(\.products), messages.last?.summary)
    }

    /// All that the shop holds of a person.
    package func exportPersonalData(
        of customer: String = "", bearing token: String
    ) throws -> [ExportPersonalDataResponse] {
        let carrier = open(
            Methods.CustomerService.exportPersonalData, as: .anyone, bearing: token)
        send(ExportPersonalDataRequest(customerID: customer).encoded(), on: carrier)
        carrier.call.inputEnded()
        repeat {
            carrier.take()
        } while work()
        carrier.take()
        try TestShop.checkStatus(carrier)
        return try TestShop.messages(carrier, of: ExportPersonalDataResponse.self)
    }

    /// What the summary of an export of these products says.
    package static func checksum(of products: [Product]) -> String {
        let text = products.map { "\($0.id) \($0.etag)\n" }.joined()
        return SHA256.hash(Array(text.utf8).span).bytes.map { byte in
            let digits = String(byte, radix: 16)
            return digits.count == 1 ? "0" + digits : digits
        }.joined()
    }

    /// The messages of an answer so far.
    package static func messages<Response: Message>(
        _ carrier: TestCarrier, of type: Response.Type
    ) throws -> [Response] {
        var messages: [Response] = []
        var rest = carrier.body[...]
        while rest.count >= 5 {
            let size = rest.dropFirst().prefix(4).reduce(0) { $0 << 8 | Int($1) }
            guard rest.count >= 5 + size else { break }
            messages.append(try Response.decode(Array(rest.dropFirst(5).prefix(size))))
            rest = rest.dropFirst(5 + size)
        }
        return messages
    }

    /// Throws the refusal that a call ended with.
    static func checkStatus(_ carrier: TestCarrier) throws {
        let status = carrier.trailers?.first { $0.name == "grpc-status" }?.value
        if status != "0" {
            _ = try response(carrier) as Google.Status
        }
    }
}
