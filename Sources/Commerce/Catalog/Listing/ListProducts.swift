internal import Basics
internal import KeyValue
package import RPC
package import Schema
internal import Tables
internal import Wire

extension Catalog {
    /// Lists products page by page: places from the indexes, tested by their rows, which are passed
    /// through as they are stored.
    package static func listProducts(
        _ request: ListProductsRequest, _ query: borrowing Query, _ reply: inout Reply
    ) throws {
        let order = try ListingOrder(request.orderBy)
        let filter = request.filter ?? ProductFilter()
        let selection = try Selection(filter, for: query.caller, in: query.snapshot)
        var unpaged = request
        unpaged.pageSize = 0
        unpaged.pageToken = ""
        let pageQuery = PageQuery(unpaged, for: query.caller)
        let start = try query.pages.open(request.pageToken, of: pageQuery)

        var page = ProductPage(
            size: pageSize(request.pageSize, standard: 50, limit: 200), order,
            ProductTest(filter, selection))
        var bytes = reply.takeBytes()
        defer { reply.bytes = bytes }
        if filter.ids.isEmpty {
            let walks = selection.ways.map {
                ShelfWalk($0, order, after: start, prices: selection.prices)
            }
            try page.fill(fromShortestOf: walks, in: query.snapshot, &bytes)
        } else {
            let places = try places(of: filter.ids, order, after: start, in: query.snapshot)
            try page.fill(from: places, in: query.snapshot, &bytes)
        }
        page.appendEnd(query.pages, pageQuery, to: &bytes)
    }

    /// Where the products with these ids stand, in order, those behind `start`.
    private static func places(
        of ids: [String], _ order: ListingOrder, after start: [UInt8]?, in snapshot: any Snapshot
    ) throws -> [[UInt8]] {
        let ids = Array(Set(ids))
        let figures = try Figures.find(many: ids, in: snapshot)
        let products = try Products.find(many: ids, in: snapshot)
        let places = zip(products, figures).compactMap { product, figures in
            product.map { order.place(of: $0, figures ?? FiguresRow()) }
        }
        return places.filter { place in start.map { $0.lexicographicallyPrecedes(place) } ?? true }
            .sorted { $0.lexicographicallyPrecedes($1) }
    }
}

/// One page being filled.
private struct ProductPage {
    private let size: Int
    private let order: ListingOrder
    private let test: ProductTest
    private var budget = WorkBudget()
    private var count = 0
    /// The last place that the page is done with. Once the page is full, places that do not pass
    /// are looked at only to see whether more follows.
    private var last: [UInt8]?
    /// The row of the product that passed last.
    private var row: [UInt8] = []
    /// Whether something follows that belongs on another page.
    private var hasMore = false
    private var isCutShort = false

    init(size: Int, _ order: ListingOrder, _ test: ProductTest) {
        self.size = size
        self.order = order
        self.test = test
    }

    mutating func fill(
        fromShortestOf walks: [ShelfWalk], in snapshot: any Snapshot, _ bytes: inout [UInt8]
    ) throws(StoreError) {
        var walk = try ShelfWalk.shortest(of: walks, in: snapshot, &budget)
        while true {
            let places = try walk.nextBatch(in: snapshot, &budget)
            if places.isEmpty { return }
            if try !take(places, in: snapshot, &bytes) { return }
            if budget.isSpent {
                hasMore = true
                isCutShort = count < size
                return
            }
        }
    }

    mutating func fill(
        from places: [[UInt8]], in snapshot: any Snapshot, _ bytes: inout [UInt8]
    ) throws(StoreError) {
        _ = try take(places, in: snapshot, &bytes)
    }

    /// Appends the products at `places` that pass; `false` once one more than the page holds was
    /// found.
    private mutating func take(
        _ places: [[UInt8]], in snapshot: any Snapshot, _ bytes: inout [UInt8]
    ) throws(StoreError) -> Bool {
        let order = order
        snapshot.prefetch { places.flatMap { Products.reads(of: order.id(at: $0)) } }
        for place in places {
            if let (availability, figures) = try passing(place, in: snapshot) {
                if count == size {
                    hasMore = true
                    return false
                }
                StoredProduct(row.span, availability, figures: figures.productFields)
                    .appendField(to: &bytes)
                count += 1
                last = place
            } else if count < size {
                last = place
            }
        }
        return true
    }

    /// What belongs to the answer of the product at `place` besides its row, which is in `row`
    /// then, if it passes.
    private mutating func passing(
        _ place: [UInt8], in snapshot: any Snapshot
    ) throws(StoreError) -> (Availability, StoredFigures)? {
        budget.spend(.row)
        var found = ProductTest.Found()
        let test = test
        var row = row
        self.row = []
        row.removeAll(keepingCapacity: true)
        _ = try snapshot.get(order.productKey(at: place).span) { bytes in
            found = test.look(at: bytes)
            // Kept, for finding a row again takes longer than copying it.
            if found.passes { row.append(bytes) }
        }
        self.row = row
        guard found.passes else { return nil }
        let id = order.id(at: place)
        let availability = try Availability(of: id, in: snapshot)
        guard test.passes(available: availability.total, hasBackorder: found.hasBackorder) else {
            return nil
        }
        let figures = try StoredFigures(of: id, in: snapshot)
        return test.passes(rating: figures.averageRating) ? (availability, figures) : nil
    }

    /// Appends what leads on.
    func appendEnd(_ pages: PageTokens, _ query: PageQuery, to bytes: inout [UInt8]) {
        guard hasMore, let last else { return }
        bytes.appendField(
            ListProductsResponse.FieldNumber.nextPageToken, text: pages.seal(last, of: query))
        if isCutShort {
            bytes.appendField(ListProductsResponse.FieldNumber.cutShort, varint: 1)
        }
    }
}
