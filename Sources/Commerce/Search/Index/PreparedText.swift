internal import Basics
internal import KeyValue
internal import Schema
internal import Text

/// The texts of one of the goods taken apart before its command runs, which has the least time.
struct PreparedText: Sendable {
    private let language: UInt32
    private let names: CategoryNames
    let text: IndexedText
    /// The product's row of `SearchDocument`.
    let document: [UInt8]

    init(
        _ product: Product, _ names: CategoryNames, _ language: UInt32,
        _ indexer: inout TextIndexer
    ) {
        self.language = language
        self.names = names
        text = indexer.index(product, names)
        document = SearchDocument.encode(product, names)
    }

    /// Whether it is what the product comes to in an index of this language while its categories
    /// have these names.
    func fits(_ language: UInt32, _ names: CategoryNames) -> Bool {
        self.language == language && self.names == names
    }
}

/// Takes texts of goods apart, and remembers for that what the store says of their categories.
struct TextPreparation: ~Copyable {
    /// What the store says that texts are taken apart with.
    struct Knowledge: Sendable {
        var language: UInt32
        var naming = CategoryNaming()
    }

    /// More categories are not remembered: no shop has as many.
    private static let categoryLimit = 10_000

    private var knowledge: Knowledge?
    private var indexer: TextIndexer?

    /// Whether something has to be read before `product` can be prepared.
    func needs(_ product: Product) -> Bool {
        product.state == .active && knowledge?.naming.known(product.categoryIDs) == nil
    }

    /// Reads what is to be known of the categories `ids`, beside what is known.
    func reading(
        _ ids: [String]
    ) -> @Sendable (any Snapshot) throws(StoreError) -> Knowledge {
        let known = knowledge
        return { snapshot throws(StoreError) in
            let language = try SearchState.read(in: snapshot).language
            var knowledge = known ?? Knowledge(language: language)
            if knowledge.naming.count >= Self.categoryLimit { knowledge.naming = CategoryNaming() }
            _ = try knowledge.naming.names(of: ids, in: snapshot)
            return knowledge
        }
    }

    mutating func learn(_ knowledge: Knowledge) {
        if self.knowledge?.language != knowledge.language { indexer = nil }
        self.knowledge = knowledge
    }

    /// Forgets what the store said, for some of it is otherwise now.
    mutating func forget() {
        knowledge = nil
    }

    /// The texts of `product`, if it can be found and all is known that belongs to it.
    mutating func text(of product: Product) -> PreparedText? {
        guard product.state == .active, let knowledge,
            let names = knowledge.naming.known(product.categoryIDs)
        else { return nil }
        var indexer = indexer.take() ?? TextIndexer(Language(number: knowledge.language))
        let text = PreparedText(product, names, knowledge.language, &indexer)
        self.indexer = consume indexer
        return text
    }
}
