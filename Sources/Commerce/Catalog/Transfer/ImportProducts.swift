internal import Basics
package import RPC
package import Schema
internal import Tables
internal import Wire

extension Catalog {
    /// Takes in any number of products, in numbered rows.
    ///
    /// Rows that are at hand become one command, which also moves the import's mark: rows and mark
    /// are durable together, so each row counts once whatever breaks. One such command is under way
    /// while the next is gathered.
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
        var underWay: StreamCommand<ImportBatch.Outcome>?
        while let (request, violations) = try await requests.nextWithViolations() {
            try gathering.add(request, violations)
            if requests.isWaiting, !gathering.isFull { continue }
            if let earlier = underWay {
                try await responses.send(ImportProductsResponse(try await earlier.value()))
            }
            underWay = nil
            if requests.isWaiting, !gathering.isFull { continue }
            if !gathering.isEmpty {
                underWay = try context.submit(gathering.work)
                gathering = gathering.next
            }
            // With nothing more at hand the client may be waiting for this answer.
            if !requests.isWaiting, let last = underWay {
                underWay = nil
                try await responses.send(ImportProductsResponse(try await last.value()))
            }
        }
        if let last = underWay {
            try await responses.send(ImportProductsResponse(try await last.value()))
        }
        if !gathering.isEmpty {
            let last = try context.submit(gathering.work)
            try await responses.send(ImportProductsResponse(try await last.value()))
        }
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
