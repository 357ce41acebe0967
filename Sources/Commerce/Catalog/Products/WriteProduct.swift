internal import KeyValue
internal import RPC
internal import Schema
internal import Tables

extension Catalog {
    /// Writes `product` in place of `old`, the one that has its id now, and lists it where it
    /// belongs; what the search index has to do is noted in `search`, to be written once the
    /// command is done with its goods. Every change of a product goes through here.
    static func write(
        _ product: Product, replacing old: Product?, noting search: inout SearchChanges,
        in command: inout Command
    ) throws(StoreError) {
        let transaction = command.transaction
        try Exports.keep(old, id: product.id, in: command)
        try Products.put(product, replacing: old, in: &command)
        try Inventory.follow(product, replacing: old, in: transaction)
        let isSearched = SearchChanges.areNeeded(product, replacing: old)
        if let old, !isSearched, product.hasScopes(of: old) { return }
        let before = old == nil ? nil : try Figures.find(product.id, in: transaction)
        var after = before ?? FiguresRow(of: product)
        after.scopes = product.scopeKeys
        if isSearched {
            if after.searchNumber == 0, product.isFindable {
                after.searchNumber = try SearchState.takeNumber(in: transaction)
            }
            search.note(
                product, replacing: old, number: after.searchNumber, figures: after)
        }
        if before != after {
            try Figures.put(after, replacing: before, in: transaction)
        }
    }

    /// Writes `product` as the only one that the command changes.
    static func write(
        _ product: Product, replacing old: Product?, in command: inout Command
    ) throws(StoreError) {
        var search = SearchChanges()
        try write(product, replacing: old, noting: &search, in: &command)
        try search.write(in: command.transaction)
    }

    /// Removes `product` for good, with its figures.
    static func purge(_ product: Product, in command: inout Command) throws(StoreError) {
        try Exports.keep(product, id: product.id, in: command)
        let figures = try Figures.find(product.id, in: command.transaction)
        var search = SearchChanges()
        search.note(nil, replacing: product, number: figures?.searchNumber ?? 0)
        try search.write(in: command.transaction)
        _ = try Products.remove(product.id, in: &command)
        _ = try Figures.remove(product.id, in: command.transaction)
    }

    /// Gives new skus of `product` their empty stock, which takes them.
    static func takeSKUs(
        _ skus: [String], of product: Product, in command: inout Command
    ) throws {
        let taken = try Stocks.find(many: skus, in: command.transaction)
        if let stock = taken.compactMap({ $0 }).first {
            throw Failure.skuTaken(stock.sku)
        }
        let freed = try FreedSKUs.find(many: skus, in: command.transaction)
        for (sku, freed) in zip(skus, freed) {
            // Who had the sku before left movements, behind which those of its new owner follow.
            let last =
                try freed?.revision ?? EarlierMovements.newest(of: sku, in: command.transaction)
            var stock = StockRow(
                sku: sku, productID: product.id, revision: last, terms: product.terms(of: sku),
                movedRevision: freed?.movedRevision ?? 0)
            stock.stamp(command.time, command.revision)
            try Stocks.put(stock, replacing: nil, in: &command)
            if freed != nil { _ = try FreedSKUs.remove(sku, in: &command) }
        }
    }

    /// Gives the skus free that have no units left; refuses if one has.
    static func releaseSKUs(_ skus: [String], in command: inout Command) throws {
        for case let stock? in try Stocks.find(many: skus, in: command.transaction) {
            guard stock.onHand == 0, stock.held == 0, stock.allocated == 0 else {
                throw Failure.skuHasStock(stock.sku)
            }
            _ = try Stocks.remove(stock.sku, in: &command)
            let freed = FreedSKURow(
                sku: stock.sku, revision: stock.revision, movedRevision: stock.movedRevision)
            try FreedSKUs.put(freed, replacing: nil, in: &command)
        }
    }
}
