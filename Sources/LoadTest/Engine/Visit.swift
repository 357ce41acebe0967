internal import Client
internal import Schema
internal import Wire

/// What is done before and after a load, on one connection: look at the goods, give back what was
/// changed, and see that it is all there.
package final class Visit {
    private let connection: Connection
    private let options: CallOptions

    /// How many calls are under way at once.
    private static let width = 64

    /// The most goods a load looks at; more would only fill its memory.
    private static let itemLimit = 20_000

    package init(_ target: Target) throws {
        connection = try Connection(to: target.address, target.security)
        options = target.callOptions
    }

    deinit {
        connection.close()
    }

    // MARK: Before

    /// The goods as they are now, with their stock if `withStock`.
    package func goods(withStock: Bool) throws -> Goods {
        var goods = Goods(items: [])
        var request = ListProductsRequest(pageSize: 200)
        request.filter = ProductFilter(states: [.active])
        repeat {
            let page = try call(
                Methods.CatalogService.listProducts, request, ListProductsResponse.self)
            goods.items += page.products.map { Goods.Item($0) }
            request.pageToken = page.nextPageToken
        } while !request.pageToken.isEmpty && goods.items.count < Visit.itemLimit
        try readCategories(into: &goods)
        if withStock {
            let skus = goods.items.flatMap(\.skus)
            goods.units = try stock(of: skus).map { Goods.Unit($0) }
        }
        return goods
    }

    private func readCategories(into goods: inout Goods) throws {
        var request = ListCategoriesRequest(pageSize: 1_000, all: true)
        repeat {
            let page = try call(
                Methods.CatalogService.listCategories, request, ListCategoriesResponse.self)
            for category in page.categories where !category.parentID.isEmpty {
                goods.parents[category.id] = category.parentID
            }
            request.pageToken = page.nextPageToken
        } while !request.pageToken.isEmpty
    }

    private func stock(of skus: [String]) throws -> [Stock] {
        try callMany(
            Methods.InventoryService.getStock, skus.map { GetStockRequest(sku: $0) },
            GetStockResponse.self
        ).compactMap(\.stock)
    }

    // MARK: After

    /// Takes back all that was changed and reads it again; answers what is not as it was.
    package func settle(_ books: [Books], _ goods: Goods) throws -> [String] {
        let sums = try settleStock(books, goods)
        let touched = books.reduce(into: Set<Int>()) { $0.formUnion($1.touched) }.sorted()
        let updates = touched.map { item in
            UpdateProductRequest(
                product: Product(
                    id: goods.items[item].id, description: goods.items[item].description),
                updateMask: FieldMask(paths: ["description"]))
        }
        _ = try callMany(
            Methods.CatalogService.updateProduct, updates, UpdateProductResponse.self)
        return try stockComplaints(sums, goods) + itemComplaints(touched, books, goods)
    }

    /// Gives back what the load added; answers the units that it changed.
    private func settleStock(_ books: [Books], _ goods: Goods) throws -> Set<Int> {
        var sums: [Int: Int64] = [:]
        for book in books {
            for (unit, sum) in book.sums.enumerated() where sum != 0 {
                sums[unit, default: 0] += sum
            }
        }
        // Asked again under the same ids, these count once, whatever became of them before.
        let unsettled = books.flatMap(\.unsettled)
        _ = try callMany(
            Methods.InventoryService.adjustStock,
            unsettled.map { $0.request(goods) }, AdjustStockResponse.self)
        for adjustment in unsettled {
            sums[adjustment.unit, default: 0] += adjustment.delta
        }
        let returns = sums.filter { $0.value != 0 }.map { unit, sum in
            Adjustment(unit: unit, delta: -sum, requestID: Shopper.freshRequestID())
        }
        _ = try callMany(
            Methods.InventoryService.adjustStock,
            returns.map { $0.request(goods) }, AdjustStockResponse.self)
        return Set(sums.keys)
    }

    private func stockComplaints(_ units: Set<Int>, _ goods: Goods) throws -> [String] {
        let units = units.sorted()
        let found = try stock(of: units.map { goods.units[$0].sku })
        return zip(units, found).compactMap { unit, stock in
            let before = goods.units[unit].onHand
            guard stock.onHand != before else { return nil }
            return "\(stock.sku) had \(before) units before and has \(stock.onHand) after, "
                + "although everything was given back"
        }
    }

    private func itemComplaints(
        _ items: [Int], _ books: [Books], _ goods: Goods
    ) throws -> [String] {
        let answers = try callMany(
            Methods.CatalogService.getProduct,
            items.map { GetProductRequest(id: goods.items[$0].id) }, GetProductResponse.self)
        return zip(items, answers).compactMap { item, answer in
            let known = books.map { $0.revisions[item] }.max() ?? 0
            let product = answer.product ?? Product()
            guard product.description == goods.items[item].description else {
                return "\(goods.items[item].id) does not have its description back"
            }
            guard product.revision >= known else {
                return "\(product.id) is at revision \(product.revision) after \(known)"
            }
            return nil
        }
    }

    // MARK: Calls

    private func call<Request: Message, Response: Message>(
        _ method: Method, _ request: Request, _ response: Response.Type
    ) throws -> Response {
        try connection.call(method, request, options)
    }

    /// The answers in the order of the requests, many of which are under way at once.
    private func callMany<Request: Message, Response: Message>(
        _ method: Method, _ requests: [Request], _ response: Response.Type
    ) throws -> [Response] {
        var answers: [Response] = []
        var rest = requests[...]
        while !rest.isEmpty {
            let calls = try rest.prefix(Visit.width).map { request in
                let call = try connection.start("\(method.path)", options)
                try call.send(request.encoded())
                try call.finishSending()
                return call
            }
            rest = rest.dropFirst(Visit.width)
            for call in calls {
                guard let answer = try call.next() else {
                    throw LoadError("\(method.path) answered nothing.")
                }
                answers.append(try Response.decode(answer))
            }
        }
        return answers
    }
}
