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
    private(set) var words = Names()
    private var owners = Names()
    /// In the order in which they were shown.
    private(set) var lists: [ClickList] = []

    init(_ data: TrainingData) throws {
        var open = ClickLists()
        try data.forEach(UserEvents.self) { event in
            let kind = UserEvent.Kind(rawValue: event.kind)
            guard kind == .search || kind == .click || kind == .add, try data.mayUse(event.owner)
            else { return }
            if kind == .search {
                guard event.productIDs.count > 1 else { return }
                open.show(list(event))
            } else if let owner = owners.find(event.owner) {
                open.choose(
                    event.productIDs.compactMap { products.find($0) }, by: owner,
                    from: event.attributionToken)
            }
        }
        lists = open.end()
        try noteWhatWasBought(data)
    }

    private mutating func list(_ event: UserEventRow) -> ClickList {
        let shown = Array(event.productIDs.prefix(ClickList.length))
        let places = SearchToken.places(in: event.attributionToken)
        return ClickList(
            owner: owners.add(event.owner), words: words.add(SearchToken.words(event.query)),
            products: shown.map { products.add($0) },
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
