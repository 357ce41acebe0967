/// Goods that somebody was shown, and what they did with them.
struct ClickList {
    /// Goods of one list that are looked at: below them hardly anybody looks.
    static let length = 20
    /// How long after it something that was bought counts for it.
    static let lifeNanoseconds: Int64 = 24 * 3_600 * 1_000_000_000

    let surface: ClickSurface
    /// Who, what the list was for (the words of a search, or what recommendations were about) and
    /// what they were shown, by their numbers in the log.
    let owner: Int32
    let context: Int32
    let products: [Int32]
    /// Where each of them stood before the first ones were moved.
    let found: [Int]
    /// What names the answer; empty if nobody said.
    let token: String
    let timeNanoseconds: Int64
    /// Counts lists in the order in which they were shown.
    var sequence = 0
    private var clicked: UInt32 = 0
    private var bought: UInt32 = 0

    init(
        on surface: ClickSurface, owner: Int32, context: Int32, products: [Int32],
        found: [Int], token: String, timeNanoseconds: Int64
    ) {
        precondition(products.count <= Self.length && found.count == products.count)
        self.surface = surface
        self.owner = owner
        self.context = context
        self.products = products
        self.found = found
        self.token = token
        self.timeNanoseconds = timeNanoseconds
    }

    /// Which of the goods were chosen, in their order.
    var clicks: [Bool] {
        products.indices.map { clicked & 1 << $0 != 0 }
    }

    /// Which of the goods were bought, in their order.
    var purchases: [Bool] {
        products.indices.map { bought & 1 << $0 != 0 }
    }

    /// Takes down what was chosen; says whether any of it is in the list.
    @discardableResult
    mutating func choose(_ chosen: [Int32]) -> Bool {
        let mask = mask(of: chosen)
        clicked |= mask
        return mask != 0
    }

    /// Takes down what was bought, which was chosen then, too.
    mutating func buy(_ chosen: [Int32]) {
        bought |= mask(of: chosen)
        clicked |= bought
    }

    private func mask(of chosen: [Int32]) -> UInt32 {
        chosen.reduce(0) { mask, product in
            products.firstIndex(of: product).map { mask | 1 << $0 } ?? mask
        }
    }
}

/// Puts what was shown and what was chosen together, in the order in which it was written.
struct ClickLists {
    /// People whose last lists are waited on at once.
    private static let openLimit = 100_000
    /// Lists of one person that are waited on: who has more open looks at the last ones.
    private static let waitingLimit = 4
    /// Lists of one person that count: who looks at more is a machine.
    private static let ownerLimit = 200
    /// Lists that are kept, the last ones: some 40 MB.
    private static let keptLimit = 200_000

    private var open: [Int32: [ClickList]] = [:]
    private var counts: [Int32: Int] = [:]
    private var closed: [ClickList] = []
    private var sequence = 0

    /// A person was shown a list.
    mutating func show(_ list: ClickList) {
        counts[list.owner, default: 0] += 1
        guard counts[list.owner, default: 0] <= Self.ownerLimit,
            open.count < Self.openLimit || open[list.owner] != nil
        else { return }
        sequence += 1
        var list = list
        list.sequence = sequence
        open[list.owner, default: []].append(list)
        if open[list.owner]?.count ?? 0 > Self.waitingLimit, let first = open[list.owner]?.first {
            open[list.owner]?.removeFirst()
            close(first)
        }
    }

    /// A person chose some goods: from the last list with this token, or else from the last one
    /// that has any of them.
    mutating func choose(_ products: [Int32], by owner: Int32, from token: String) {
        guard let lists = open[owner] else { return }
        for place in lists.indices.reversed() {
            if !token.isEmpty, lists[place].token != token { continue }
            if open[owner]?[place].choose(products) == true { return }
        }
    }

    /// All lists, in the order in which they were shown.
    mutating func end() -> [ClickList] {
        for lists in open.values {
            closed += lists
        }
        open = [:]
        closed.sort { $0.sequence < $1.sequence }
        return Array(closed.suffix(Self.keptLimit))
    }

    private mutating func close(_ list: ClickList) {
        closed.append(list)
        if closed.count >= 2 * Self.keptLimit {
            closed.removeFirst(Self.keptLimit)
        }
    }
}
