internal import Basics
internal import KeyValue
internal import RPC
internal import Schema
internal import Tables
internal import Wire

/// Recommendation being gathered: those candidates that are for sale, in stock and meet the filter.
struct Shortlist {
    private let size: Int
    private let test: ProductTest
    private let snapshot: any Snapshot
    private(set) var chosen: [RecommendResponse.Recommendation] = []
    private var seen: Set<String>
    private var looksLeft = Recommendation.lookLimit

    /// `leftOut` is recommended in no case.
    init(
        _ size: Int, _ filter: ProductFilter, _ selection: Selection,
        leavingOut leftOut: Set<String>,
        in snapshot: any Snapshot
    ) {
        self.size = size
        test = ProductTest(filter, selection)
        seen = leftOut
        self.snapshot = snapshot
    }

    var isFull: Bool {
        chosen.count >= size || looksLeft <= 0
    }

    /// Takes candidates, the best first, until it is full.
    mutating func take(_ candidates: [Candidate]) throws {
        for candidate in candidates {
            guard !isFull else { return }
            try take(candidate)
        }
    }

    /// Takes the best of a tally: at first a few, for most of them can be bought.
    mutating func take(from tally: Tally, leavingOutBought: Bool) throws {
        var count = 2 * size
        while !isFull {
            let candidates = try tally.best(count, leavingOutBought: leavingOutBought)
            try take(candidates)
            if candidates.count < count || count == Recommendation.lookLimit { return }
            count = Recommendation.lookLimit
        }
    }

    private mutating func take(_ candidate: Candidate) throws {
        guard seen.insert(candidate.product).inserted else { return }
        looksLeft -= 1
        var found = ProductTest.Found()
        var row: [UInt8] = []
        let keys = ProductKeys(candidate.product)
        let test = test
        _ = try snapshot.get(keys.row) { bytes in
            found = test.look(at: bytes)
            if found.passes { row = Array(bytes) }
        }
        guard found.passes else { return }
        let availability = try Availability(of: keys, in: snapshot)
        guard test.passes(available: availability.total, hasBackorder: found.hasBackorder) else {
            return
        }
        let figures = try Figures.find(candidate.product, in: snapshot)
        let product = availability.completing(try Product.decode(row.span))
            .completed(by: figures)
        guard test.passes(rating: product.rating?.average ?? 0) else { return }
        chosen.append(
            RecommendResponse.Recommendation(
                product: product, reason: candidate.reason, becauseProductID: candidate.because,
                reasonText: try sentence(for: candidate), score: Double(candidate.score)))
    }

    /// Why a candidate is there, for people.
    private func sentence(for candidate: Candidate) throws(StoreError) -> String {
        switch candidate.reason {
        case .boughtTogether:
            return try title(of: candidate.because).map { "Often bought with \($0)" }
                ?? "Often bought together"
        case .similar:
            return try title(of: candidate.because).map { "Like \($0)" } ?? "Something alike"
        case .boughtBefore: return "You bought this before"
        default: return "Popular in this shop"
        }
    }

    private func title(of product: String) throws(StoreError) -> String? {
        guard !product.isEmpty else { return nil }
        let title = try Products.find(product, in: snapshot)?.title ?? ""
        return title.isEmpty ? nil : title
    }
}
