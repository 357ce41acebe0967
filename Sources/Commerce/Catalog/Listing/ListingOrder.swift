internal import RPC
internal import Schema
internal import Tables

/// An order in which scopes can be listed, with the index that holds it.
///
/// A `Place` is where a product stands in an order: bytes that sort as the products do, first what
/// the order goes by, then the id with its end mark. They are those of the index's keys behind the
/// scope, but for the order from the highest price, whose eight bytes are turned around.
enum ListingOrder {
    case id
    case priceAscending
    case priceDescending
    case newest
    case bestSelling
    case topRated

    init(_ order: ProductOrder) throws(Failure) {
        switch order {
        case .unspecified: self = .id
        case .priceAsc: self = .priceAscending
        case .priceDesc: self = .priceDescending
        case .bestSelling: self = .bestSelling
        case .newest: self = .newest
        case .topRated: self = .topRated
        case .relevance:
            throw .field("order_by", "RELEVANCE goes with a query; use SearchProducts for that")
        default:
            throw .field("order_by", "is not an order that this server knows")
        }
    }

    /// The number of the index.
    var index: UInt16 {
        switch self {
        case .id: Products.byID.number
        case .priceAscending, .priceDescending: Products.byPrice.number
        case .newest: Products.byAge.number
        case .bestSelling: Figures.bySales.number
        case .topRated: Figures.byRating.number
        }
    }

    /// The bytes of a place before the id.
    var rankSize: Int {
        self == .id ? 0 : 8
    }

    /// The id of the product at `place`.
    func id(at place: [UInt8]) -> String {
        String(decoding: place[rankSize..<place.count - 1], as: UTF8.self)
    }

    /// The key of the row of the product at `place`, which ends as the place does.
    func productKey(at place: [UInt8]) -> [UInt8] {
        var key: [UInt8] = []
        key.reserveCapacity(2 + place.count)
        Products.number.append(to: &key)
        key.append(contentsOf: place[rankSize...])
        return key
    }

    /// Where `product` stands.
    func place(of product: Product, _ figures: FiguresRow) -> [UInt8] {
        var place: [UInt8] = []
        switch self {
        case .id: break
        case .priceAscending: product.lowestPriceMinor.append(to: &place)
        case .priceDescending:
            product.lowestPriceMinor.append(to: &place)
            place = place.map { ~$0 }
        case .newest: product.ageRank.append(to: &place)
        case .bestSelling: figures.salesRank.append(to: &place)
        case .topRated: figures.ratingRank.append(to: &place)
        }
        product.id.append(to: &place)
        return place
    }
}
