internal import KeyValue
internal import RPC
internal import Schema
internal import Tables
internal import Text

/// What a command does to the search index, gathered and written at its end: goods that came in
/// together share the lists that they stand in.
struct SearchChanges {
    struct Item {
        let number: UInt32
        /// What was indexed; nil if it could not be found before.
        let old: Product?
        /// What is to be indexed; nil if it cannot be found any more.
        let new: Product?
        /// Its categories have other names.
        var isRenamed = false
        /// The texts of `new`, if they were taken apart before.
        var prepared: PreparedText?
        /// The figures of `new`, if they are known.
        var figures: FiguresRow?

        /// What is read by number to make the change.
        var reads: [Read] {
            let others = (0...1).flatMap { (generation: UInt8) in
                AttributeRows.keys(number, from: old, to: new, generation)
                    + TraitNumbers.keys(from: old, to: new, generation)
            }
            return SearchKeys.reads(of: number) + others.map(Read.key)
        }
    }

    private var items: [Item] = []
    private var prepared: PreparedText?

    /// How far it has come, for `forget`.
    var count: Int { items.count }

    /// Forgets what was noted after it was at `count`, for that was undone.
    mutating func forget(downTo count: Int) {
        items.removeLast(items.count - count)
    }

    /// Says what the texts of the product come to that is noted next, if that is known.
    mutating func prepare(_ text: PreparedText?) {
        prepared = text
    }

    /// Notes that `new` takes the place of `old`, under the number that the product has.
    mutating func note(
        _ new: Product?, replacing old: Product?, number: UInt32, figures: FiguresRow? = nil
    ) {
        let (new, old) = (new.flatMap(Self.findable), old.flatMap(Self.findable))
        if number != 0, new != nil || old != nil {
            items.append(
                Item(
                    number: number, old: old, new: new, prepared: new == nil ? nil : prepared,
                    figures: figures))
        }
        prepared = nil
    }

    /// Notes that categories in which `product` stands have other names.
    mutating func noteNames(of product: Product, number: UInt32) {
        if number != 0, product.isFindable {
            items.append(Item(number: number, old: product, new: product, isRenamed: true))
        }
    }

    /// Whether the index has something to do when `new` takes the place of `old`.
    static func areNeeded(_ new: Product, replacing old: Product?) -> Bool {
        guard let old else { return new.isFindable }
        guard new.isFindable && old.isFindable else { return new.isFindable != old.isFindable }
        return !IndexedText.isSame(new, old) || SearchFacts(of: new) != SearchFacts(of: old)
            || new.hasBackorder != old.hasBackorder
    }

    private static func findable(_ product: Product) -> Product? {
        product.isFindable ? product : nil
    }

    /// Writes all that was noted; says whether what was prepared was of use.
    @discardableResult
    func write(in transaction: any Transaction) throws(StoreError) -> Bool {
        guard !items.isEmpty else { return true }
        transaction.prefetch {
            // Goods that came in together stand in the same rows.
            [.key(SearchState.key)] + Set(items.flatMap(\.reads))
        }
        let state = try SearchState.read(in: transaction)
        let wasUseful = try write(items, ListLayout(state), state.language, in: transaction)
        guard state.isBuilding else { return wasUseful }
        // What lies behind the mark comes into the new index when its turn comes.
        let built = items.filter { item in
            let id = (item.new ?? item.old)?.id ?? ""
            return !state.builtThrough.utf8.lexicographicallyPrecedes(id.utf8)
        }
        let other = ListLayout(
            UInt8(truncatingIfNeeded: 1 - state.generation), analysis: state.builtAnalysis)
        _ = try write(built, other, state.builtLanguage, in: transaction)
        return wasUseful
    }

    private func write(
        _ items: [Item], _ layout: ListLayout, _ language: UInt32, in transaction: any Transaction
    ) throws(StoreError) -> Bool {
        var rows = GenerationRows(layout, language)
        for item in items {
            try rows.change(item, in: transaction)
        }
        let wasUseful = rows.foundAllUseful
        try rows.write(in: transaction)
        return wasUseful
    }
}

extension Language {
    /// The language that rows have as this number.
    init(number: UInt32) {
        self = Language(rawValue: UInt8(truncatingIfNeeded: number)) ?? .none
    }
}

extension Product {
    /// Whether searches may find it.
    var isFindable: Bool {
        state == .active && deleteTime == nil
    }

    var hasBackorder: Bool {
        variants.contains(where: \.backorder)
    }

    /// Whether one of its variants can be bought now.
    func isInStock(in snapshot: any Snapshot) throws(StoreError) -> Bool {
        if hasBackorder { return true }
        return try Availability(of: id, in: snapshot).total > 0
    }
}
