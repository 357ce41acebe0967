internal import KeyValue
internal import Schema

extension SearchRun {
    /// How the scores of goods came about, worked out again part by part.
    func explain(
        _ goods: [(entry: BestGoods.Entry, id: [UInt8])]
    ) throws(StoreError) -> [SearchProductsResponse.Explanation] {
        var cores = DenseRows.cores(generation)
        var explanations: [SearchProductsResponse.Explanation] = []
        for (entry, id) in goods {
            let core = try cores.read(entry.number, in: snapshot) { SearchCore(at: $0, in: $1) }
            var parts: [SearchProductsResponse.Explanation.Part] = []
            func add(_ name: String, _ value: Float) {
                if value != 0 { parts.append(.init(name: name, value: Double(value))) }
            }
            for (word, ways) in plan.words.enumerated() {
                add("word \(word + 1)", ways.map { gain(of: $0, entry.number) }.max() ?? 0)
            }
            add("words together", plan.pairs.map { gain(of: $0, entry.number) }.reduce(0, +))
            let words = parts.reduce(0) { $0 + Float($1.value) }
            let quality = 1 + Ranking.quality(core)
            add("all in one place", entry.score / quality - words)
            add("sales, ratings and stock", entry.score - entry.score / quality)
            explanations.append(
                .init(
                    productID: String(decoding: id, as: UTF8.self), score: Double(entry.score),
                    matchedWords: Int32(entry.words.nonzeroBitCount), parts: parts))
        }
        return explanations
    }

    /// What a way to have a word adds to the score of the product with this number.
    private func gain(of way: SearchPlan.Way, _ number: UInt32) -> Float {
        let low = number.low
        let range = way.list.postings(inBlock: Int(number) / SearchKeys.blockSize)
        var lane = Lanes.Lane(next: range.lowerBound, end: range.upperBound, worth: way.worth)
        let postings = postings.span
        lane.seek(low, postings)
        guard lane.low(postings) == low else { return 0 }
        return Float(postings[lane.next].impact * way.worth) / Ranking.unit
    }
}
