package import Basics
package import KeyValue
package import RPC
internal import Schema
internal import Tables
internal import Text

/// Makes the index anew while the shop is open.
///
/// There is room for two. The one that is not searched is emptied, then filled in the order of the
/// products' ids; what changes meanwhile goes into both as far as the new one has come. At the end
/// it is the one that is searched.
package enum RebuildIndex {
    /// Rows removed in one command.
    private static let removalLimit = 2_000
    /// Goods that one command puts into the new index: it takes about 50 ms of the writer's time,
    /// half of what a batch of an import does, and a million goods some minutes. With fewer the
    /// commits are most of the work, for goods that follow one another share no words.
    package static let goodsLimit = 200

    /// Does one step of what there is to do in the index: `limit` says that there is more.
    package static func sweep(
        before time: Instant, limit: Int, in command: inout Command
    ) throws(StoreError) -> Int {
        try step(in: command.transaction) ? limit : 0
    }

    /// Does one step, with so many goods at the most; says whether there is more to do.
    package static func step(
        goods limit: Int = goodsLimit, in transaction: any Transaction
    ) throws(StoreError) -> Bool {
        var state = try SearchState.read(in: transaction)
        if try needsOne(state, in: transaction) {
            let language = state.isBuilding ? state.builtLanguage : state.language
            begin(&state, Language(number: language))
            try SearchState.write(state, in: transaction)
            return true
        }
        if state.hasRemains {
            let isEmpty = try clear(other(state), in: transaction)
            state.hasRemains = !isEmpty
            try SearchState.write(state, in: transaction)
            return true
        }
        if state.isBuilding {
            try build(&state, goods: limit, in: transaction)
            try SearchState.write(state, in: transaction)
            return true
        }
        guard try RenamedCategories.isPending(in: transaction) else { return false }
        return try RenamedCategories.step(limit: RenamedCategories.stepLimit, in: transaction)
    }

    /// Notes that the index is to be made anew, for words of `language`.
    static func begin(_ state: inout SearchStateRow, _ language: Language) {
        state.isBuilding = true
        state.hasRemains = true
        state.builtThrough = ""
        state.builtLanguage = UInt32(language.rawValue)
        state.builtAnalysis = SearchState.analysisVersion
    }

    /// Whether the index is being made anew, or will be soon.
    static func isDue(
        _ state: SearchStateRow, in snapshot: any Snapshot
    ) throws(StoreError) -> Bool {
        if state.isBuilding { return true }
        return try needsOne(state, in: snapshot)
    }

    /// Whether making one anew has to begin: the index is none, for goods that were there before
    /// there was one, or is of an older analysis, or counts by numbers of which most are of nothing
    /// any more; or the one that is being made is of an older analysis.
    private static func needsOne(
        _ state: SearchStateRow, in snapshot: any Snapshot
    ) throws(StoreError) -> Bool {
        if state.isBuilding { return state.builtAnalysis != SearchState.analysisVersion }
        if state.analysis != SearchState.analysisVersion { return true }
        if try SearchState.isThere(in: snapshot) {
            let generation = UInt8(truncatingIfNeeded: state.generation)
            return try TraitNumbers.areMostlyUnused(generation, in: snapshot)
        }
        return try !KeyPage(Products.onSale, after: nil, size: 1, in: snapshot).keys.isEmpty
    }

    private static func other(_ state: SearchStateRow) -> UInt8 {
        UInt8(truncatingIfNeeded: 1 - state.generation)
    }

    /// Removes some rows of a generation; says whether none are left.
    private static func clear(
        _ generation: UInt8, in transaction: any Transaction
    ) throws(StoreError) -> Bool {
        var left = removalLimit
        for table in SearchKeys.ofGeneration {
            let range = SearchKeys.range(table, generation)
            let page = try KeyPage(range, after: nil, size: left, in: transaction)
            for key in page.keys { try transaction.delete(key.span) }
            left -= page.keys.count
            if left <= 0 { return false }
        }
        return true
    }

    /// Puts some more goods into the new index; behind the last one it is searched.
    private static func build(
        _ state: inout SearchStateRow, goods limit: Int, in transaction: any Transaction
    ) throws(StoreError) {
        var products: [Product] = []
        let start = state.builtThrough.isEmpty ? nil : state.builtThrough
        try Products.forEach(after: start, limit: limit, in: transaction) { product in
            products.append(product)
            return true
        }
        var rows = GenerationRows(ListLayout(other(state)), state.builtLanguage)
        for product in products where product.isFindable {
            let before = try Figures.find(product.id, in: transaction)
            var figures = before ?? FiguresRow(of: product)
            if figures.searchNumber == 0 {
                figures.searchNumber = try SearchState.takeNumber(in: transaction)
                try Figures.put(figures, replacing: before, in: transaction)
            }
            let item = SearchChanges.Item(
                number: figures.searchNumber, old: nil, new: product, figures: figures)
            try rows.change(item, in: transaction)
        }
        try rows.write(in: transaction)
        if let last = products.last { state.builtThrough = last.id }
        guard products.count < limit else { return }
        state.generation = UInt32(other(state))
        state.language = state.builtLanguage
        state.analysis = SearchState.analysisVersion
        state.isBuilding = false
        state.builtThrough = ""
        state.hasRemains = true
    }
}
