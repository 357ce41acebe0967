internal import KeyValue
internal import RPC
internal import Schema
internal import Tables

/// The order in which a search gives its goods out.
enum GoodsOrder {
    case relevance
    case priceAscending
    case priceDescending
    case bestSelling
    case newest
    case topRated

    /// The order that was asked for; without a query, relevance is what sells.
    init(_ order: ProductOrder, hasQuery: Bool) throws(Failure) {
        switch order {
        case .unspecified, .relevance: self = hasQuery ? .relevance : .bestSelling
        case .priceAsc: self = .priceAscending
        case .priceDesc: self = .priceDescending
        case .bestSelling: self = .bestSelling
        case .newest: self = .newest
        case .topRated: self = .topRated
        default: throw .field("order_by", "is not an order that this server knows")
        }
    }

    /// Whether it goes by the facts of goods.
    var needsFacts: Bool { self == .priceAscending || self == .priceDescending || self == .newest }

    /// The rank in an order other than relevance; `nil` if it is surely worse than `worst`.
    func rank(
        _ goods: GoodsFilter.Goods, noWorseThan worst: UInt64?, _ ids: GoodsIDs,
        in snapshot: any Snapshot
    ) throws(StoreError) -> UInt64? {
        switch self {
        case .relevance: return 0
        case .priceAscending:
            return goods.facts.priceRank
        case .priceDescending:
            return ~goods.facts.priceRank
        case .newest:
            return ~UInt64(max(0, goods.facts.createTime))
        case .bestSelling:
            let sales = goods.core.sales
            if sales < SearchCore.exactSales { return ~UInt64(sales) }
            let most = sales == .max ? .max : UInt64(SearchCore.unpacked(sales + 1) - 1)
            if let worst, ~most > worst { return nil }
        case .topRated:
            if goods.core.stars == 0 { return FiguresRow().ratingRank }
            let most = UInt64(goods.core.rating) * SearchCore.ratingStep + SearchCore.ratingStep - 1
            if let worst, ~most > worst { return nil }
        }
        let id = String(decoding: try ids.id(goods.number, in: snapshot), as: UTF8.self)
        let figures = try Figures.find(id, in: snapshot) ?? FiguresRow()
        return self == .bestSelling ? figures.salesRank : figures.ratingRank
    }
}

extension SearchFacts {
    fileprivate var priceRank: UInt64 {
        UInt64(bitPattern: priceMinor) ^ 1 << 63
    }
}

/// Where goods stand by relevance: first the tier, then the score.
enum Relevance {
    static func rank(tier: UInt8, score: Float) -> UInt64 {
        // The bits of numbers from zero sort as the numbers do.
        UInt64(tier) << 32 | UInt64(~max(0, score).bitPattern)
    }

    /// The score of a rank of goods of this part; `nil` if it is one of better goods.
    static func score(of rank: UInt64, part: Int) -> Float? {
        rank >> 32 <= part ? nil : Float(bitPattern: ~UInt32(truncatingIfNeeded: rank))
    }

    /// What goods need to have a rank, told without working theirs out.
    struct Bar {
        private let tier: UInt8
        private let units: UInt64

        /// All goods reach `nil`.
        init(_ worst: UInt64?) {
            guard let worst else {
                (tier, units) = (.max, 0)
                return
            }
            tier = UInt8(clamping: worst >> 32)
            let score = Float(bitPattern: ~UInt32(truncatingIfNeeded: worst))
            units = UInt64(Ranking.units(for: score))
        }

        /// Whether goods surely come behind the rank.
        @inline(__always)
        func isOutOfReach(_ match: Match) -> Bool {
            if match.tier != tier { return match.tier > tier }
            let most = UInt64(match.score) + (match.isTogether ? Ranking.togetherUnits : 0)
            return most < units
        }
    }
}
