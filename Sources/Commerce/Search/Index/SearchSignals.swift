internal import KeyValue
internal import Schema
internal import Tables

/// Brings along what ranking knows of goods besides their texts: stock, sales, ratings.
enum SearchSignals {
    /// What `stock` becoming something else than `old` says of its product.
    static func follow(
        _ stock: StockRow, replacing old: StockRow, in transaction: any Transaction
    ) throws(StoreError) {
        guard stock.canBeBought != old.canBeBought,
            let figures = try Figures.find(stock.productID, in: transaction),
            figures.searchNumber != 0
        else { return }
        var isInStock = stock.canBeBought
        if !isInStock {
            guard let product = try Products.find(stock.productID, in: transaction) else { return }
            isInStock = try product.isInStock(in: transaction)
        }
        try change([figures.searchNumber], in: transaction) { $1.isInStock = isInStock }
    }

    /// What `figures` becoming something else than `old` says: seldom anything, for a core has few
    /// bits of each.
    static func follow(
        _ figures: FiguresRow, replacing old: FiguresRow, in transaction: any Transaction
    ) throws(StoreError) {
        try follow([(figures, old)], in: transaction)
    }

    /// The same for several products, with one look at the index.
    static func follow(
        _ changes: [(new: FiguresRow, old: FiguresRow)], in transaction: any Transaction
    ) throws(StoreError) {
        let told = changes.map(\.new).enumerated().filter { position, figures in
            var (before, after) = (SearchCore(), SearchCore())
            before.take(changes[position].old)
            after.take(figures)
            return figures.searchNumber != 0 && before != after
        }.map(\.element)
        if told.isEmpty { return }
        try change(told.map(\.searchNumber), in: transaction) { $1.take(told[$0]) }
    }

    /// Changes what is known of the products with these numbers, in each index that has them;
    /// `body` is told the position of each.
    private static func change(
        _ numbers: [UInt32], in transaction: any Transaction,
        _ body: (Int, inout SearchCore) -> Void
    ) throws(StoreError) {
        transaction.prefetch {
            [.key(SearchState.key)] + numbers.flatMap(SearchKeys.reads(of:))
        }
        let state = try SearchState.read(in: transaction)
        for generation in state.isBuilding
            ? [state.generation, 1 - state.generation]
            : [state.generation]
        {
            var rows = DenseRows.cores(UInt8(truncatingIfNeeded: generation))
            for (position, number) in numbers.enumerated() {
                let before = try rows.read(number, in: transaction) { SearchCore(at: $0, in: $1) }
                var after = before
                body(position, &after)
                // What is not there yet is read from the rows of the shop when it comes.
                guard before.isPresent, after != before else { continue }
                try rows.change(number, in: transaction) { after.write(at: $0, to: &$1) }
            }
            try rows.write(in: transaction)
        }
    }
}

extension StockRow {
    fileprivate var canBeBought: Bool {
        available > 0 || terms?.backorder == true
    }
}
