/// Keeps the strongest of many neighbours, whether they speak for or against.
package struct Strongest {
    private let limit: Int
    /// A heap, the weakest first.
    private var kept: [Neighbour] = []

    package init(_ limit: Int) {
        self.limit = limit
        kept.reserveCapacity(limit)
    }

    /// What a neighbour must weigh more than to be kept, for or against.
    package var threshold: Float {
        kept.count < limit ? 0 : abs(kept[0].weight)
    }

    /// Takes one that weighs more than the threshold; nothing that is no number does.
    package mutating func add(_ item: Int32, _ weight: Float) {
        guard abs(weight) > threshold, weight.isFinite, limit > 0 else { return }
        let new = Neighbour(item: item, weight: weight)
        if kept.count < limit {
            kept.append(new)
            rise(from: kept.count - 1)
        } else {
            kept[0] = new
            sink()
        }
    }

    /// What was kept, the strongest first and of equal ones the lowest number; nothing is left.
    package mutating func take() -> [Neighbour] {
        defer { kept.removeAll(keepingCapacity: true) }
        return kept.sorted { ($1.weight, $0.item) < ($0.weight, $1.item) }
    }

    private mutating func rise(from start: Int) {
        var place = start
        while place > 0 {
            let parent = (place - 1) / 2
            if abs(kept[parent].weight) <= abs(kept[place].weight) { return }
            kept.swapAt(parent, place)
            place = parent
        }
    }

    private mutating func sink() {
        var place = 0
        while true {
            var least = 2 * place + 1
            if least >= kept.count { return }
            if least + 1 < kept.count, abs(kept[least + 1].weight) < abs(kept[least].weight) {
                least += 1
            }
            if abs(kept[place].weight) <= abs(kept[least].weight) { return }
            kept.swapAt(place, least)
            place = least
        }
    }
}
