internal import Basics
internal import KeyValue
internal import RPC
internal import Schema
internal import Tables
internal import Wire

/// Some rows of an import that become durable together.
struct ImportBatch: Sendable {
    /// Rows of one command: enough that they share the cost of a commit and many of their words,
    /// few enough that other commands wait a twentieth of a second or so.
    private static let rowLimit = 1_024
    /// Bytes of one command's rows, about.
    private static let byteLimit = 2 << 20
    /// Bytes of one row's error.
    private static let errorSize = 2_048

    /// What became of a batch.
    struct Outcome: Sendable {
        let row: ImportRow
        let errors: [ImportProductsResponse.RowError]
        /// Whether what texts were prepared with is still so.
        let knowsNames: Bool
    }

    /// A row, with all that can be known of it without the store: the writer has the least time.
    private struct Entry: Sendable {
        let number: UInt64
        let product: Product
        let quantities: [ImportProductsRequest.Row.Quantity]
        /// What is wrong with it by itself.
        let failure: Failure?
        /// The product's etag if it is new.
        let etag: String
        let text: PreparedText?

        init(
            _ row: ImportProductsRequest.Row, _ violations: [Violation],
            _ texts: inout TextPreparation
        ) {
            number = row.number
            quantities = row.quantities
            var product = (row.product ?? Product()).written
            self.product = product
            failure = Entry.failure(of: row.product == nil ? nil : product, violations)
            product.state = product.state == .unspecified ? .draft : product.state
            etag = failure == nil ? product.computedETag : ""
            text = failure == nil ? texts.text(of: product) : nil
        }

        private static func failure(of product: Product?, _ violations: [Violation]) -> Failure? {
            guard violations.isEmpty, let product else { return .fields(violations) }
            do throws(Failure) {
                try product.check(at: "row.product")
                return nil
            } catch {
                return error
            }
        }
    }

    private let importID: String
    /// Where the import stands before this batch.
    private let start: UInt64
    /// The number of the last row that came, durable ones that came again included.
    private var last: UInt64 = 0
    private var entries: [Entry] = []
    private var byteCount = 0

    /// A batch of what comes after the row `start`.
    init(of importID: String, through start: UInt64) {
        self.importID = importID
        self.start = start
    }

    var isEmpty: Bool {
        entries.isEmpty
    }

    var isFull: Bool {
        entries.count >= Self.rowLimit || byteCount >= Self.byteLimit
    }

    /// The batch that follows this one.
    var next: ImportBatch {
        var next = ImportBatch(of: importID, through: entries.last?.number ?? start)
        next.last = last
        return next
    }

    /// Takes one message in; rows that are durable already are passed over.
    mutating func add(
        _ request: ImportProductsRequest, _ violations: [Violation],
        _ texts: inout TextPreparation
    ) throws(Failure) {
        guard case .row(let row) = request.step else {
            throw .field("row", "must be set in every message but the first")
        }
        guard row.number > last else {
            throw .field("row.number", "must be above \(last), the number of the row before")
        }
        last = row.number
        guard row.number > start else { return }
        entries.append(Entry(row, violations, &texts))
        byteCount += row.product?.description.utf8.count ?? 0
        byteCount += 64 * (row.product.map { $0.attributes.count + $0.variants.count + 8 } ?? 1)
    }

    /// Puts the rows into the store and moves the import's mark behind them.
    @Sendable func work(_ command: inout Command) throws -> Outcome {
        guard var state = try Imports.find(importID, in: command.transaction),
            state.committedThrough == start
        else {
            throw Failure.importInProgress(importID)
        }
        let creates = state.mode == ImportProductsRequest.Mode.create.rawValue
        var errors: [ImportProductsResponse.RowError] = []
        var search = SearchChanges()
        for entry in entries {
            do {
                switch try take(entry, onlyNew: creates, noting: &search, in: &command) {
                case .created: state.created += 1
                case .updated: state.updated += 1
                case .unchanged: state.unchanged += 1
                }
            } catch let failure as Failure {
                state.refused += 1
                let status = failure.statusBytes(limit: Self.errorSize)
                errors.append(
                    ImportProductsResponse.RowError(
                        number: entry.number,
                        status: Google.AnyMessage(
                            typeURL: "type.googleapis.com/google.rpc.Status", value: status)))
            }
        }
        let knowsNames = try search.write(in: command.transaction)
        state.committedThrough = entries.last?.number ?? start
        state.updateTimeNanoseconds = command.time.nanoseconds
        try Imports.put(state, replacing: nil, in: command.transaction)
        return Outcome(row: state, errors: errors, knowsNames: knowsNames)
    }

    private enum Change {
        case created
        case updated
        case unchanged
    }

    private func take(
        _ entry: Entry, onlyNew: Bool, noting search: inout SearchChanges,
        in command: inout Command
    ) throws -> Change {
        if let failure = entry.failure { throw failure }
        let product = entry.product
        search.prepare(entry.text)
        let old = try Products.find(product.id, in: command.transaction)
        if old != nil, onlyNew {
            throw Failure.idTaken(product.id)
        }
        let quantities = entry.quantities
        try check(quantities, of: product)
        guard let old, !quantities.isEmpty || old.skus != product.skus else {
            // All that can be refused is looked at before the first write, and the stock of new
            // skus can be set to anything. So nothing needs undoing, which is dear.
            return try change(entry, over: old, noting: &search, in: &command)
        }
        var change = Change.unchanged
        let noted = search.count
        do {
            try command.attempt { command in
                change = try self.change(entry, over: old, noting: &search, in: &command)
            }
        } catch {
            search.forget(downTo: noted)
            throw error
        }
        return change
    }

    private func change(
        _ entry: Entry, over old: Product?, noting search: inout SearchChanges,
        in command: inout Command
    ) throws -> Change {
        let change = try put(entry, over: old, noting: &search, in: &command)
        let moved = try count(entry.quantities, in: &command)
        return change == .unchanged && moved ? .updated : change
    }

    /// Checks that only skus of the product are counted.
    private func check(
        _ quantities: [ImportProductsRequest.Row.Quantity], of product: Product
    ) throws(Failure) {
        if quantities.isEmpty { return }
        let skus = product.skus
        if let stranger = quantities.firstIndex(where: { !skus.contains($0.sku) }) {
            throw Failure.field(
                "row.quantities[\(stranger)].sku", "must be the sku of one of the variants")
        }
    }

    /// Puts a row's product in place of `old`; one that was deleted comes back.
    private func put(
        _ entry: Entry, over old: Product?, noting search: inout SearchChanges,
        in command: inout Command
    ) throws -> Change {
        var product = entry.product
        guard let old else {
            if product.state == .unspecified {
                product.state = .draft
            }
            try Catalog.create(&product, etag: entry.etag, noting: &search, in: &command)
            return .created
        }
        if product.state == .unspecified {
            product.state = old.state
        }
        product = product.keepingServerFields(of: old)
        product.deleteTime = nil
        if product.computedETag == old.etag { return .unchanged }
        try Catalog.change(old, to: &product, noting: &search, in: &command)
        return .updated
    }

    /// Sets what was counted; says whether that changed anything.
    private func count(
        _ quantities: [ImportProductsRequest.Row.Quantity], in command: inout Command
    ) throws -> Bool {
        guard !quantities.isEmpty else { return false }
        let skus = quantities.map(\.sku)
        var hasMoved = false
        let stocks = try Stocks.find(many: skus, in: command.transaction)
        for (stock, quantity) in zip(stocks, quantities) {
            guard let stock, stock.onHand != quantity.onHand else { continue }
            _ = try Inventory.set(
                stock, to: quantity.onHand, because: "import \(importID)", in: &command)
            hasMoved = true
        }
        return hasMoved
    }
}

extension Product {
    fileprivate var skus: [String] {
        variants.map(\.sku)
    }
}
