internal import Affinity
internal import Schema

/// Learns what is bought together and what is popular, from orders and what was bought elsewhere.
struct BasketRecipe: ModelRecipe {
    let kind = Model.Kind.baskets

    /// The share of baskets, the latest ones, that a first lesson is kept from and asked about.
    private static let heldOutShare = 20
    private static let heldOutLimit = 1_000

    func train(_ data: TrainingData, into model: ModelWriter) throws {
        var (baskets, names) = try gather(data)
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

    /// What was bought at once, and the names of the goods, those first that are in most purchases:
    /// so what people have in common lies close together in the model.
    private func gather(_ data: TrainingData) throws -> ([BoughtSet], NameList) {
        var table = NameTable()
        var counts: [Int] = []
        var baskets: [(items: [Int32], day: Double)] = []
        try data.forEachBasket(numberedBy: &table) { basket in
            var items: [Int32] = []
            items.reserveCapacity(basket.goods.count)
            for item in basket.goods.sorted() where item != items.last {
                items.append(item)
                if Int(item) >= counts.count {
                    counts += repeatElement(0, count: Int(item) + 1 - counts.count)
                }
                counts[Int(item)] += 1
            }
            baskets.append((items, Double(basket.timeNanoseconds) / 86_400e9))
        }
        let order = counts.indices.sorted { (counts[$1], $0) < (counts[$0], $1) }
        var numbers = [Int32](repeating: 0, count: order.count)
        var names = NameList()
        for (number, old) in order.enumerated() {
            numbers[old] = Int32(number)
            names.append(table.names.name(old))
        }
        let sets = baskets.map { basket in
            BoughtSet(items: basket.items.map { numbers[Int($0)] }.sorted(), day: basket.day)
        }
        return (sets, names)
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

    private func write(_ lesson: BasketLesson, _ names: NameList, _ model: ModelWriter) throws {
        let popular = lesson.shares.enumerated().filter { $0.element > 0 }
            .sorted { ($1.element, $0.offset) < ($0.element, $1.offset) }
            .prefix(NeighbourModel.popularLimit)
            .map { Neighbour(item: Int32($0.offset), weight: $0.element) }
        try NeighbourModel.write(
            names, lesson.neighbours, lesson.shares, popular: Array(popular), to: model)
    }
}
