internal import Affinity
internal import Schema

/// Learns what is bought together and what is popular, from orders and what was bought elsewhere.
struct BasketRecipe: ModelRecipe {
    let kind = Model.Kind.baskets

    /// The share of baskets, the latest ones, that a first lesson is kept from and asked about.
    private static let heldOutShare = 20
    private static let heldOutLimit = 1_000

    func train(_ data: TrainingData, into model: ModelWriter) throws {
        var numbers: [String: Int32] = [:]
        var names: [String] = []
        var baskets: [BoughtSet] = []
        try data.forEachPurchase { purchase in
            let items = purchase.products.keys.sorted().map { name -> Int32 in
                if let number = numbers[name] { return number }
                let number = Int32(names.count)
                numbers[name] = number
                names.append(name)
                return number
            }
            let day = Double(purchase.timeNanoseconds) / 86_400e9
            baskets.append(BoughtSet(items: items, day: day))
        }
        guard !baskets.isEmpty else {
            throw TrainingError("Nobody who agrees has bought anything yet.")
        }
        try model.progress(0.1)
        baskets.sort { $0.day < $1.day }
        try judge(baskets, names.count, model)
        let lesson = try BasketLesson(baskets, itemCount: names.count) { share in
            try model.progress(0.4 + 0.4 * share)
        }
        model.metric("baskets", Double(baskets.count))
        model.metric("products", Double(names.count))
        try write(lesson, names, model)
    }

    /// Asks a lesson that does not know the latest baskets about them.
    private func judge(_ baskets: [BoughtSet], _ itemCount: Int, _ model: ModelWriter) throws {
        let count = min(Self.heldOutLimit, baskets.count / Self.heldOutShare)
        guard count > 0 else { return }
        let lesson = try BasketLesson(Array(baskets.dropLast(count)), itemCount: itemCount) {
            share in
            try model.progress(0.1 + 0.3 * share)
        }
        let result = HeldOut(lesson, on: Array(baskets.suffix(count)))
        model.metric("held out baskets", Double(result.cases))
        model.metric("held out hit@10", result.hitRate)
        model.metric("held out hit@10 of the most popular", result.popularHitRate)
    }

    private func write(_ lesson: BasketLesson, _ names: [String], _ model: ModelWriter) throws {
        let popular = lesson.shares.enumerated().filter { $0.element > 0 }
            .sorted { ($1.element, $0.offset) < ($0.element, $1.offset) }
            .prefix(NeighbourModel.popularLimit)
            .map { Neighbour(item: Int32($0.offset), weight: $0.element) }
        try NeighbourModel.write(
            names, lesson.neighbours, lesson.shares, popular: Array(popular), to: model)
    }
}
