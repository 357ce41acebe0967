internal import Affinity
internal import Basics
internal import KeyValue
internal import RPC
internal import Schema
internal import Tables
internal import Wire

/// Recommendations being gathered, as bytes of the answer: those candidates that are for sale, in
/// stock and meet the filter.
struct Shortlist {
    /// The product of a recommendation is written by `StoredProduct`.
    private typealias Number = RecommendResponse.Recommendation.FieldNumber

    private let size: Int
    private let test: ProductTest
    private let snapshot: any Snapshot
    /// The recommendations so far, as fields of the answer.
    private var chosen: [UInt8]
    private var count = 0
    /// The first ones, what is known of them, and where each is in `chosen`.
    private(set) var first: [String] = []
    private(set) var firstGoods: [ClickGood] = []
    private var firstFields: [Range<Int>] = []
    /// One recommendation being written.
    private var item: [UInt8] = []
    private var seen: Set<String>
    private var looksLeft = Recommendation.lookLimit

    /// It goes on behind `bytes`; `leftOut` is recommended in no case.
    init(
        _ size: Int, _ test: ProductTest, leavingOut leftOut: Set<String>,
        behind bytes: consuming [UInt8], in snapshot: any Snapshot
    ) {
        self.size = size
        self.test = test
        chosen = bytes
        seen = leftOut
        self.snapshot = snapshot
    }

    var isFull: Bool {
        count >= size || looksLeft <= 0
    }

    /// What was chosen, as fields of the answer, the first ones in the order of these places.
    consuming func takeBytes(inOrder places: [Int]) -> [UInt8] {
        guard let start = firstFields.first?.lowerBound, let end = firstFields.last?.upperBound,
            places != Array(places.indices)
        else { return chosen }
        let ordered = places.flatMap { chosen[firstFields[$0]] }
        chosen.replaceSubrange(start..<end, with: ordered)
        return chosen
    }

    /// Takes candidates, the best first, until it is full.
    mutating func take(_ candidates: [Candidate]) throws(StoreError) {
        snapshot.prefetch {
            candidates.prefix(size - count).flatMap { Products.reads(of: $0.product) }
        }
        for candidate in candidates {
            guard !isFull else { return }
            try take(candidate)
        }
    }

    /// Takes the best of a tally: at first a few, for most of them can be bought.
    mutating func take(from tally: Tally, leavingOutBought: Bool) throws(StoreError) {
        var limit = 2 * size
        var taken = 0
        while !isFull {
            let best = tally.best(limit, leavingOutBought: leavingOutBought)
            while !isFull, taken < best.count {
                let next = min(best.count, taken + max(1, size - count))
                try take(tally.candidates(best[taken..<next]))
                taken = next
            }
            if best.count < limit || limit == Recommendation.lookLimit { return }
            limit = Recommendation.lookLimit
        }
    }

    /// Takes what is popular, the most popular first.
    mutating func takePopular(of model: NeighbourModel) throws(StoreError) {
        var rest = model.popular[...]
        while !isFull, !rest.isEmpty {
            let next = rest.prefix(2 * size)
            rest = rest.dropFirst(next.count)
            var asked = NumberSet(below: model.productCount)
            for popular in next {
                asked.insert(popular.item)
            }
            let names = try model.names(of: asked)
            try take(
                next.compactMap { popular in
                    names[popular.item].map { name in
                        Candidate(
                            product: name,
                            score: Recommendation.popularityOfNew * popular.weight,
                            reason: .popular)
                    }
                })
        }
    }

    private mutating func take(_ candidate: Candidate) throws(StoreError) {
        guard seen.insert(candidate.product).inserted else { return }
        looksLeft -= 1
        let keys = ProductKeys(candidate.product)
        let availability = try Availability(of: keys, in: snapshot)
        let figures = try StoredFigures(of: keys, in: snapshot)
        guard test.passes(rating: figures.averageRating) else { return }
        var item = self.item
        self.item = []
        item.removeAll(keepingCapacity: true)
        let test = test
        var good = ClickGood(figures)
        let isFirst = count < ClickModel.topCount
        _ = try snapshot.get(keys.row) { row in
            let found = test.look(at: row)
            guard found.passes,
                test.passes(available: availability.total, hasBackorder: found.hasBackorder)
            else { return }
            StoredProduct(row, availability, figures: figures.productFields)
                .appendField(to: &item)
            if isFirst { good.read(row) }
        }
        if !item.isEmpty {
            try appendReason(of: candidate, to: &item)
            let start = chosen.count
            chosen.appendField(RecommendResponse.FieldNumber.recommendations, bytes: item.span)
            if isFirst {
                first.append(candidate.product)
                firstGoods.append(good)
                firstFields.append(start..<chosen.count)
            }
            count += 1
        }
        self.item = item
    }

    private func appendReason(
        of candidate: Candidate, to item: inout [UInt8]
    ) throws(StoreError) {
        item.appendField(Number.reason, varint: UInt64(candidate.reason.rawValue))
        if !candidate.because.isEmpty {
            item.appendField(Number.becauseProductID, text: candidate.because)
        }
        item.appendField(Number.reasonText, text: try sentence(for: candidate))
        if candidate.score != 0 {
            item.appendTag(Number.score, .fixed64)
            let bits = Double(candidate.score).bitPattern
            item.append(littleEndian: UInt32(truncatingIfNeeded: bits))
            item.append(littleEndian: UInt32(truncatingIfNeeded: bits >> 32))
        }
    }

    /// Why a candidate is there, for people.
    private func sentence(for candidate: Candidate) throws(StoreError) -> String {
        switch candidate.reason {
        case .boughtTogether:
            let title = try title(of: candidate.because)
            return title.isEmpty ? "Often bought together" : "Often bought with " + title
        case .similar:
            let title = try title(of: candidate.because)
            return title.isEmpty ? "Something alike" : "Like " + title
        case .boughtBefore: return "You bought this before"
        default: return "Popular in this shop"
        }
    }

    /// What a product is called; empty if it is not there.
    private func title(of product: String) throws(StoreError) -> String {
        guard !product.isEmpty else { return "" }
        var title = ""
        _ = try Products.withBytes(product, in: snapshot) { row in
            var fields = FieldReader(row)
            while let field = fields.nextIfWhole() {
                if field.number == Product.FieldNumber.title {
                    title = String(row.extracting(field.content))
                }
                if field.number >= Product.FieldNumber.title { return }
            }
        }
        return title
    }
}
