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
            let products = order.soldUnits.filter { $0.value > 0 && !$0.key.isEmpty }
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
