internal import Schema

/// What those who agree were shown, chose and bought: names by numbers, and lists.
struct ClickLog {
    /// Names that are told apart.
    struct Names {
        private(set) var all: [String] = []
        private var numbers: [String: Int32] = [:]

        /// The number of a name, which may be new.
        mutating func add(_ name: String) -> Int32 {
            if let number = numbers[name] { return number }
            let number = Int32(all.count)
            numbers[name] = number
            all.append(name)
            return number
        }

        /// The number of a name, if it has one.
        func find(_ name: String) -> Int32? {
            numbers[name]
        }

        subscript(number: Int32) -> String {
            all[Int(number)]
        }
    }

    private(set) var products = Names()
    private(set) var contexts = Names()
    private var owners = Names()
    /// In the order in which they were shown.
    private(set) var lists: [ClickList] = []

    init(_ data: TrainingData) throws {
        var open = ClickLists()
        try data.forEach(UserEvents.self) { event in
            let kind = UserEvent.Kind(rawValue: event.kind)
            let isShown = kind == .search || kind == .impression
            guard isShown || kind == .click || kind == .add, try data.mayUse(event.owner)
            else { return }
            if isShown {
                if event.productIDs.count > 1, let list = list(event) { open.show(list) }
            } else if let owner = owners.find(event.owner) {
                open.choose(
                    event.productIDs.compactMap { products.find($0) }, by: owner,
                    from: event.attributionToken)
            }
        }
        lists = open.end()
        try noteWhatWasBought(data)
    }

    /// The lists that were shown on a surface.
    func lists(on surface: ClickSurface) -> [ClickList] {
        lists.filter { $0.surface == surface }
    }

    /// What a search or an impression says was shown; nil if it does not say what for.
    private mutating func list(_ event: UserEventRow) -> ClickList? {
        let isSearch = event.kind == UserEvent.Kind.search.rawValue
        guard
            let context = isSearch
                ? ListToken.words(event.query)
                : ListToken.Subject(in: event.attributionToken)?.text
        else { return nil }
        let shown = Array(event.productIDs.prefix(ClickList.length))
        let places = ListToken.places(in: event.attributionToken)
        return ClickList(
            on: isSearch ? .searches : .recommendations, owner: owners.add(event.owner),
            context: contexts.add(context), products: shown.map { products.add($0) },
            found: shown.indices.map { $0 < places.count ? places[$0] : $0 },
            token: event.attributionToken, timeNanoseconds: event.timeNanoseconds)
    }

    /// Orders, and what was bought elsewhere, within a day of a list.
    private mutating func noteWhatWasBought(_ data: TrainingData) throws {
        var ofOwner: [Int32: [Int]] = [:]
        for (place, list) in lists.enumerated() {
            ofOwner[list.owner, default: []].append(place)
        }
        try data.forEachPurchase { purchase in
            guard let owner = owners.find(purchase.owner), let places = ofOwner[owner] else {
                return
            }
            let bought = purchase.products.keys.sorted().compactMap { products.find($0) }
            for place in places {
                let later = purchase.timeNanoseconds - lists[place].timeNanoseconds
                if later >= 0, later <= ClickList.lifeNanoseconds {
                    lists[place].buy(bought)
                }
            }
        }
    }
}
