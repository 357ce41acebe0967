internal import Basics
package import RPC
package import Schema
internal import Tables
internal import Wire

extension Catalog {
    /// Takes in any number of products, in numbered rows.
    ///
    /// Rows that are at hand become one command, which also moves the import's mark: rows and mark
    /// are durable together, so each row counts once whatever breaks. Some such commands are under
    /// way while the next is gathered.
    package static func importProducts(
        _ requests: Requests<ImportProductsRequest>,
        _ responses: Responses<ImportProductsResponse>, _ context: StreamContext
    ) async throws {
        guard let (first, violations) = try await requests.nextWithViolations() else {
            throw Failure.unimplemented("Send what is imported first.")
        }
        if !violations.isEmpty { throw Failure.fields(violations) }
        guard case .start(let start) = first.step else {
            throw Failure.field("start", "must be the first message")
        }
        let begun = try await context.submit { command in
            try begin(start, in: &command)
        }.value()
        try await responses.send(ImportProductsResponse(begun, errors: []))

        var gathering = ImportBatch(of: start.importID, through: begun.committedThrough)
        // In the order in which they were submitted, which is that of the answers.
        var underWay: [StreamCommand<ImportBatch.Outcome>] = []
        var texts = TextPreparation()
        while true {
            // With nothing more at hand the client may be waiting for answers.
            let waits = underWay.isEmpty && !gathering.isEmpty && !requests.isWaiting
            if gathering.isFull || waits {
                if underWay.count == underWayLimit {
                    let outcome = try await underWay.removeFirst().value()
                    if !outcome.knowsNames { texts.forget() }
                    try await responses.send(ImportProductsResponse(outcome))
                }
                underWay.append(try context.submit(gathering.work))
                gathering = gathering.next
            }
            if let first = underWay.first, try await requests.isOutrun(by: first) {
                let outcome = try await first.value()
                if !outcome.knowsNames { texts.forget() }
                try await responses.send(ImportProductsResponse(outcome))
                underWay.removeFirst()
                continue
            }
            guard let (request, violations) = try await requests.nextWithViolations(salvage: badRow)
            else { break }
            if case .row(let row) = request.step, let product = row.product, texts.needs(product) {
                texts.learn(try await context.read(texts.reading(product.categoryIDs)))
            }
            try gathering.add(request, violations, &texts)
        }
        if !gathering.isEmpty {
            underWay.append(try context.submit(gathering.work))
        }
        for last in underWay {
            try await responses.send(ImportProductsResponse(try await last.value()))
        }
    }

    /// Batches of one import that wait to become durable. The store makes those that wait together
    /// durable at once, and what others want stands between them in the queue.
    private static var underWayLimit: Int { 4 }

    /// A row that cannot be read, with what is wrong with it, if at least its number can be.
    @Sendable private static func badRow(
        _ bytes: [UInt8], _ problem: String
    ) -> (ImportProductsRequest, [Violation])? {
        var fields = FieldReader(bytes.span)
        while let row = fields.nextIfWhole() {
            guard row.number == ImportProductsRequest.FieldNumber.row,
                row.wireType == .lengthDelimited
            else { continue }
            var inner = FieldReader(bytes.span.extracting(row.content))
            while let field = inner.nextIfWhole() {
                guard field.number == ImportProductsRequest.Row.FieldNumber.number,
                    field.wireType == .varint
                else { continue }
                let step = ImportProductsRequest.Step.row(.init(number: inner.varint(field)))
                return (
                    ImportProductsRequest(step: step),
                    [Violation(field: "row", description: "cannot be read: \(problem)")]
                )
            }
        }
        return nil
    }

    /// Finds where the import stands, or begins it.
    private static func begin(
        _ start: ImportProductsRequest.Start, in command: inout Command
    ) throws -> ImportRow {
        if let row = try Imports.find(start.importID, in: command.transaction) {
            guard row.source == start.source, row.mode == start.mode.rawValue else {
                throw Failure.importIDReused(start.importID)
            }
            return row
        }
        try Imports.trim(in: &command)
        let row = ImportRow(
            importID: start.importID, source: start.source, mode: start.mode.rawValue,
            updateTimeNanoseconds: command.time.nanoseconds)
        try Imports.put(row, replacing: nil, in: command.transaction)
        return row
    }
}

extension ImportProductsResponse {
    init(_ row: ImportRow, errors: [RowError]) {
        self.init(
            committedThrough: row.committedThrough, errors: errors, created: row.created,
            updated: row.updated, unchanged: row.unchanged, refused: row.refused)
    }

    fileprivate init(_ outcome: ImportBatch.Outcome) {
        self.init(outcome.row, errors: outcome.errors)
    }
}
