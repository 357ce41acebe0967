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
                add("word \(word + 1)", ways.map { $0.gain(entry.number) }.max() ?? 0)
            }
            add("words together", plan.pairs.map { $0.gain(entry.number) }.reduce(0, +))
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
}

extension SearchPlan.Way {
    /// What it adds to the score of the product with this number.
    func gain(_ number: UInt32) -> Float {
        let low = UInt16(truncatingIfNeeded: number)
        let bytes = list.bytes.span
        let postings = list.postings(inBlock: Int(number) / SearchKeys.blockSize)
        var (start, end) = (postings.lowerBound, postings.upperBound)
        while start < end {
            let middle = (start + end) / 2
            if PostingChunk.low(bytes, middle) < low { start = middle + 1 } else { end = middle }
        }
        guard start < postings.upperBound, PostingChunk.low(bytes, start) == low else { return 0 }
        return Float(PostingChunk.posting(bytes, start).impact) * worth
    }
}
