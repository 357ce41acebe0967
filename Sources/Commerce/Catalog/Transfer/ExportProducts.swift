internal import Basics
internal import Crypto
internal import KeyValue
package import RPC
package import Schema
internal import Tables

extension Catalog {
    /// Gives out all products as they are at one moment.
    ///
    /// Each part is read from a snapshot of its own, so that the store keeps no old state for a
    /// slow reader; `Exports` says why all parts show the same moment.
    package static func exportProducts(
        _ requests: Requests<ExportProductsRequest>,
        _ responses: Responses<ExportProductsResponse>, _ context: StreamContext
    ) async throws {
        let request = try await requests.only()
        let export = try await context.submit { command in
            try begin(in: &command)
        }.value()
        do {
            try await give(export, request, responses, context)
        } catch {
            // Whether the rows go now or when the lease is over changes nothing for anyone.
            _ = try? context.submit { command in try end(export.id, in: &command) }
            throw error
        }
        try await clean(export.id, context)
    }

    private static func give(
        _ export: ExportRow, _ request: ExportProductsRequest,
        _ responses: Responses<ExportProductsResponse>, _ context: StreamContext
    ) async throws {
        var summary = ExportProductsResponse.Summary(revision: export.revision)
        var checksum = ExportChecksum()
        var position: String?
        var renewed = context.time
        while true {
            if context.time.since(renewed) > Exports.lease / 4 {
                renewed = context.time
                _ = try await context.submit { command in
                    try renew(export.id, in: &command)
                }.value()
            }
            let (start, limit, time) = (position, context.rowLimit, context.time)
            let part = try await context.read { snapshot in
                try ExportPart(export.id, after: start, limit: limit, at: time, in: snapshot)
            }
            let products = part.products.filter { request.includeDeleted || $0.deleteTime == nil }
            for product in products {
                checksum.add(product)
            }
            summary.count += UInt64(products.count)
            if !products.isEmpty {
                try await responses.send(ExportProductsResponse(products: products))
            }
            guard let last = part.last else { break }
            position = last
        }
        summary.checksum = checksum.text
        try await responses.send(ExportProductsResponse(summary: summary))
    }

    // MARK: The export's own row

    private static func begin(in command: inout Command) throws -> ExportRow {
        let transaction = command.transaction
        for row in try Exports.expired(at: command.time, in: transaction) {
            _ = try Exports.remove(row.id, in: transaction)
        }
        try removeOrphans(in: &command)
        guard try Exports.underWay(at: command.time, in: transaction).count < Exports.limit else {
            throw Failure.tooManyExports
        }
        let row = ExportRow(
            id: command.makeID().description, revision: command.revision,
            expireTimeNanoseconds: command.time.advanced(by: Exports.lease).nanoseconds)
        try Exports.put(row, replacing: nil, in: transaction)
        return row
    }

    private static func renew(_ id: String, in command: inout Command) throws {
        guard var row = try Exports.find(id, in: command.transaction),
            row.isReadable(at: command.time)
        else { throw Failure.exportTooSlow }
        row.expireTimeNanoseconds = command.time.advanced(by: Exports.lease).nanoseconds
        try Exports.put(row, replacing: nil, in: command.transaction)
    }

    private static func end(_ id: String, in command: inout Command) throws {
        _ = try Exports.remove(id, in: command.transaction)
        try removeOrphans(in: &command)
    }

    /// Removes what the export kept, in bounded steps.
    private static func clean(_ id: String, _ context: StreamContext) async throws {
        _ = try await context.submit { command in try end(id, in: &command) }.value()
        while try await context.submit({ command in try removeOrphans(in: &command) }).value() {}
    }

    /// Removes some of what was kept for exports that are over; says whether there was any.
    @discardableResult
    private static func removeOrphans(in command: inout Command) throws -> Bool {
        let transaction = command.transaction
        var known: [String: Bool] = [:]
        var removed = 0
        let page = try KeyPage(FormerProducts.range, after: nil, size: 500, in: transaction)
        for key in page.keys {
            let export = FormerProducts.export(of: key)
            let isUnderWay = try known[export] ?? (Exports.find(export, in: transaction) != nil)
            known[export] = isUnderWay
            if !isUnderWay {
                try transaction.delete(key.span)
                removed += 1
            }
        }
        return removed > 0
    }
}

extension Exports {
    /// Those that nobody reads any more.
    fileprivate static func expired(
        at time: Instant, in snapshot: any Snapshot
    ) throws(StoreError) -> [ExportRow] {
        var rows: [ExportRow] = []
        try forEach(in: snapshot) { row in
            if row.expireTimeNanoseconds <= time.nanoseconds {
                rows.append(row)
            }
            return true
        }
        return rows
    }
}

/// SHA-256 over the id, a space, the etag and a line feed of each product in turn.
struct ExportChecksum: ~Copyable {
    private var hash = SHA256()

    mutating func add(_ product: Product) {
        hash.update(Array("\(product.id) \(product.etag)\n".utf8).span)
    }

    var text: String {
        mutating get { hexadecimal(hash.finish().bytes) }
    }
}
