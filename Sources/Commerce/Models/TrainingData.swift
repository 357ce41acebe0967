package import Basics
package import KeyValue
internal import RPC
internal import Schema
package import Tables

/// What a recipe learns from: the store, read in bounded steps, each on a snapshot of its own, so
/// that no old state is kept for long.
package final class TrainingData {
    /// Rows of one step: a step takes some milliseconds.
    package static let stepRows = 500

    private let place: any TrainingPlace
    /// What is known of people's consent.
    private var consents: [String: Bool] = [:]

    init(_ place: any TrainingPlace) {
        self.place = place
    }

    /// The time of day.
    package var now: Instant {
        place.now()
    }

    /// One bounded step.
    package func read<Answer>(_ body: (any Snapshot) throws -> Answer) throws -> Answer {
        var answer: Answer?
        try place.read { snapshot in answer = try body(snapshot) }
        guard let answer else { throw TrainingStopped() }
        return answer
    }

    /// Hands every row of a table to `body`, in the order of their ids.
    package func forEach<Rows: Table>(
        _ table: Rows.Type, _ body: (Rows.Row) throws -> Void
    ) throws {
        var last: Rows.ID?
        while true {
            var rows: [Rows.Row] = []
            try place.read { snapshot in
                try Rows.forEach(after: last, limit: Self.stepRows, in: snapshot) { row in
                    rows.append(row)
                    return true
                }
            }
            for row in rows {
                try body(row)
            }
            guard rows.count == Self.stepRows, let end = rows.last else { return }
            last = Rows.id(of: end)
        }
    }

    /// Whether this person agrees that something is learned from what they do, and is not erased.
    package func mayUse(_ owner: String) throws -> Bool {
        if let known = consents[owner] { return known }
        let answer = try read { snapshot in try Event.consents(owner, in: snapshot) }
        consents[owner] = answer
        return answer
    }

    /// What was bought at once by one who agrees.
    struct Basket {
        /// Its goods, each by the number that the table of their names gave it; perhaps more than
        /// once.
        let goods: [Int32]
        let timeNanoseconds: Int64
    }

    /// Hands everything that those bought who agree to `body`, as `forEachPurchase` does, with the
    /// goods as numbers: rows are looked through where they are, some hundreds in a step.
    func forEachBasket(numberedBy names: inout NameTable, _ body: (Basket) -> Void) throws {
        try forEachBasket(OrderRows.keys, numberedBy: &names, body) { row, goods in
            DeedRows.read(order: row) { goods.append($0) }
        }
        try forEachBasket(UserEvents.keys, numberedBy: &names, body) { row, goods in
            DeedRows.read(event: row) {
                $0 == .purchase
            } _: {
                goods.append($0)
            }
        }
    }

    private func forEachBasket(
        _ range: (from: [UInt8], to: [UInt8]), numberedBy names: inout NameTable,
        _ body: (Basket) -> Void, reading read: (Span<UInt8>, inout NameList) -> DeedRows.Deed?
    ) throws {
        var from = range.from
        while true {
            var goods = NameList()
            var deeds: [(owner: String, end: Int, timeNanoseconds: Int64)] = []
            var rows = 0
            var last: [UInt8] = []
            try place.read { snapshot in
                try snapshot.scan(
                    from: from.span, to: range.to.span, order: .ascending, limit: Self.stepRows
                ) { key, row in
                    rows += 1
                    if rows == Self.stepRows { last = [UInt8](key) }
                    if let deed = read(row, &goods) {
                        let owner = String(row.extracting(deed.owner))
                        deeds.append((owner, goods.count, deed.timeNanoseconds))
                    }
                    return true
                }
            }
            var start = 0
            for deed in deeds {
                if deed.end > start, try mayUse(deed.owner) {
                    var numbers: [Int32] = []
                    numbers.reserveCapacity(deed.end - start)
                    for place in start..<deed.end {
                        numbers.append(names.number(of: goods.name(place)))
                    }
                    body(Basket(goods: numbers, timeNanoseconds: deed.timeNanoseconds))
                }
                start = deed.end
            }
            guard rows == Self.stepRows else { return }
            // Nothing sorts between a key and the same key with a zero behind it.
            from = last + [0]
        }
    }

    /// Something that was bought.
    package struct Purchase: Sendable {
        package let owner: String
        /// The products and how many of each; each product once.
        package let products: [String: Int64]
        package let timeNanoseconds: Int64
    }

    /// Hands everything that those bought who agree to `body`: each order once, and what was bought
    /// elsewhere.
    package func forEachPurchase(_ body: (Purchase) throws -> Void) throws {
        try forEach(OrderRows.self) { order in
            guard order.state == .placed || order.state == .completed,
                try mayUse(order.owner)
            else { return }
            let products = order.soldUnits.all.reduce(into: [String: Int64]()) { products, sold in
                if sold.units > 0, !sold.name.isEmpty { products[sold.name] = sold.units }
            }
            if !products.isEmpty {
                try body(
                    Purchase(
                        owner: order.owner, products: products,
                        timeNanoseconds: order.placeTimeNanoseconds))
            }
        }
        try forEach(UserEvents.self) { event in
            guard event.kind == UserEvent.Kind.purchase.rawValue, try mayUse(event.owner) else {
                return
            }
            try body(
                Purchase(
                    owner: event.owner, products: event.products,
                    timeNanoseconds: event.timeNanoseconds))
        }
    }
}

extension UserEventRow {
    /// The products and how many of each.
    var products: [String: Int64] {
        zip(productIDs, quantities).reduce(into: [:]) { $0[$1.0, default: 0] += $1.1 }
    }
}
