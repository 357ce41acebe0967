internal import Schema
internal import Wire

/// Thinks up calls and checks their answers.
///
/// It remembers what the server acknowledged to it: what it changed must be there whenever it
/// looks again, and at the end it gives back what it took.
package struct Shopper: Sendable {
    /// What the server was asked to change, and acknowledged or not.
    package private(set) var books: Books

    private let goods: Goods
    private let mix: Mix
    private let popularity: Zipf
    /// Which item has which rank of popularity.
    private let ranking: [Int]
    private let unitPopularity: Zipf?
    private var dice: Dice
    private var identifiers = Dice(seed: .random(in: 0 ... .max))
    private var listing: Listing?
    private var count: UInt64 = 0

    /// How many a BatchGetProducts asks for at most.
    private static let batch = 10

    /// What shoppers of one seed have in common is what is popular; `number` tells them apart.
    package init(goods: Goods, mix: Mix, exponent: Double, seed: UInt64, number: Int) {
        precondition(!goods.items.isEmpty, "there are goods to look at")
        self.goods = goods
        self.mix = mix
        popularity = Zipf(count: goods.items.count, exponent: exponent)
        var common = Dice(seed: seed)
        ranking = goods.items.indices.shuffled(using: &common)
        unitPopularity =
            goods.units.isEmpty ? nil : Zipf(count: goods.units.count, exponent: exponent)
        dice = Dice(seed: seed, stream: 1 + UInt64(number))
        books = Books(goods)
    }

    // MARK: Asking

    /// The next call.
    package mutating func next() -> Errand {
        let operation = mix.choose(&dice)
        switch operation {
        case .get: return get()
        case .list: return list()
        case .batch: return batch()
        case .update: return update()
        case .adjust: return unitPopularity.map { adjust($0) } ?? get()
        }
    }

    private mutating func item() -> Int {
        ranking[popularity.choose(&dice)]
    }

    private mutating func get() -> Errand {
        let item = item()
        let request = GetProductRequest(id: goods.items[item].id)
        return Errand(
            operation: .get, message: request.encoded(),
            expectation: .product(item: item, revision: books.revisions[item]))
    }

    private mutating func batch() -> Errand {
        var items: [Int] = []
        for _ in 0..<Shopper.batch {
            let item = item()
            if !items.contains(item) {
                items.append(item)
            }
        }
        let request = BatchGetProductsRequest(ids: items.map { goods.items[$0].id })
        return Errand(
            operation: .batch, message: request.encoded(), expectation: .products(items: items))
    }

    /// Turns the page now and then, else looks for something like a popular item.
    private mutating func list() -> Errand {
        let listing =
            if let following = listing, dice.isLucky(0.3) { following } else { search() }
        return Errand(
            operation: .list, message: listing.request.encoded(), expectation: .listing(listing))
    }

    private mutating func search() -> Listing {
        let item = goods.items[item()]
        var filter = ProductFilter(inStock: dice.isLucky(0.3))
        if dice.isLucky(0.6), let category = item.categories.randomElement(using: &dice) {
            filter.categoryID = category
        }
        if dice.isLucky(0.2) {
            filter.brand = item.brand
        }
        if dice.isLucky(0.3) {
            let price = item.price
            filter.minPrice = Money(
                currencyCode: price.currencyCode, amountMinor: price.amountMinor / 2)
            filter.maxPrice = Money(
                currencyCode: price.currencyCode,
                amountMinor: price.amountMinor + price.amountMinor / 2)
        }
        let order = Listing.orders[dice.below(Listing.orders.count)]
        return Listing(filter: filter, order: order)
    }

    private mutating func update() -> Errand {
        let item = item()
        count += 1
        let description = "\(goods.items[item].description) (\(count))"
        let request = UpdateProductRequest(
            product: Product(id: goods.items[item].id, description: description),
            updateMask: FieldMask(paths: ["description"]), requestID: requestID())
        books.touched.insert(item)
        return Errand(
            operation: .update, message: request.encoded(),
            expectation: .update(
                item: item, description: description, revision: books.revisions[item]))
    }

    /// Takes back what it once added as often as it adds something.
    private mutating func adjust(_ popularity: Zipf) -> Errand {
        let unit = popularity.choose(&dice)
        let gives = books.spare[unit] > 0 && dice.isLucky(0.5)
        let delta = gives ? -1 : Int64(1 + dice.below(3))
        if gives {
            books.spare[unit] -= 1
        }
        let adjustment = Adjustment(unit: unit, delta: delta, requestID: requestID())
        return Errand(
            operation: .adjust, message: adjustment.request(goods).encoded(),
            expectation: .adjustment(adjustment, revision: books.stockRevisions[unit]))
    }

    /// Not from the seed: the same run again asks for new changes.
    private mutating func requestID() -> String {
        identifiers.uuid()
    }

    static func freshRequestID() -> String {
        var dice = Dice(seed: .random(in: 0 ... .max))
        return dice.uuid()
    }

    // MARK: Checking

    /// What is wrong with an answer; nil if nothing is.
    package mutating func complaint(
        about answer: borrowing Span<UInt8>, to expectation: Errand.Expectation
    ) -> String? {
        do throws(WireError) {
            switch expectation {
            case .product(let item, let revision):
                let product = try GetProductResponse.decode(answer).product
                return complaint(about: product, item, since: revision)
            case .products(let items):
                let products = try BatchGetProductsResponse.decode(answer).products
                guard products.map(\.id) == items.map({ goods.items[$0].id }) else {
                    return "BatchGetProducts answered other products than were asked for"
                }
                return nil
            case .listing(let asked):
                let page = try ListProductsResponse.decode(answer)
                listing = asked.following(page)
                return asked.complaint(about: page, goods).map { "ListProducts: " + $0 }
            case .update(let item, let description, let revision):
                return complaint(
                    about: try UpdateProductResponse.decode(answer).product, item, description,
                    since: revision)
            case .adjustment(let adjustment, let revision):
                return complaint(
                    about: try AdjustStockResponse.decode(answer).stock, adjustment,
                    since: revision)
            }
        } catch {
            return "an answer is not the message it should be: \(error)"
        }
    }

    /// Learns that a call was refused, or that nobody knows what became of it.
    package mutating func failed(_ expectation: Errand.Expectation, isOutcomeKnown: Bool) {
        guard case .adjustment(let adjustment, _) = expectation else { return }
        if isOutcomeKnown {
            books.spare[adjustment.unit] -= min(0, adjustment.delta)
        } else {
            books.unsettled.append(adjustment)
        }
    }

    private func complaint(
        about product: Product?, _ item: Int, since revision: UInt64
    ) -> String? {
        let id = goods.items[item].id
        guard let product, product.id == id else {
            return "GetProduct of \(id) answered \(product?.id ?? "nothing")"
        }
        guard product.revision >= revision else {
            return "\(id) was read at revision \(product.revision) after \(revision) was answered"
        }
        guard product.variants.map(\.sku) == goods.items[item].skus else {
            return "\(id) was read with other variants than it has"
        }
        return nil
    }

    private mutating func complaint(
        about product: Product?, _ item: Int, _ description: String, since revision: UInt64
    ) -> String? {
        let id = goods.items[item].id
        guard let product, product.id == id, product.description == description else {
            return "UpdateProduct of \(id) answered something else than it was to be"
        }
        guard product.revision > revision else {
            return "\(id) changed and its revision did not rise above \(revision)"
        }
        books.revisions[item] = max(books.revisions[item], product.revision)
        return nil
    }

    private mutating func complaint(
        about stock: Stock?, _ adjustment: Adjustment, since revision: UInt64
    ) -> String? {
        let unit = adjustment.unit
        let sku = goods.units[unit].sku
        guard let stock, stock.sku == sku else {
            return "AdjustStock of \(sku) answered \(stock?.sku ?? "nothing")"
        }
        books.record(adjustment)
        guard stock.available == stock.onHand - stock.held - stock.allocated else {
            return "the stock of \(sku) does not add up"
        }
        guard stock.revision > revision else {
            return "the stock of \(sku) changed and its revision did not rise above \(revision)"
        }
        guard stock.onHand >= max(0, adjustment.delta) else {
            return "\(stock.onHand) of \(sku) are left after \(adjustment.delta) were added"
        }
        books.stockRevisions[unit] = max(books.stockRevisions[unit], stock.revision)
        return nil
    }
}

/// What one shopper changed.
package struct Books: Sendable {
    /// The newest revision of each item that was acknowledged to this shopper.
    package fileprivate(set) var revisions: [UInt64]
    fileprivate var stockRevisions: [UInt64]
    /// Items whose description may be another one now.
    package fileprivate(set) var touched: Set<Int> = []
    /// The sum of all acknowledged changes of each unit.
    package fileprivate(set) var sums: [Int64]
    /// What of it may be taken back without asking for what others hold.
    fileprivate var spare: [Int64]
    /// Changes of which nobody knows whether they were made.
    package fileprivate(set) var unsettled: [Adjustment] = []

    fileprivate init(_ goods: Goods) {
        revisions = goods.items.map(\.revision)
        stockRevisions = goods.units.map(\.revision)
        sums = goods.units.map { _ in 0 }
        spare = sums
    }

    fileprivate mutating func record(_ adjustment: Adjustment) {
        sums[adjustment.unit] += adjustment.delta
        spare[adjustment.unit] += max(0, adjustment.delta)
    }
}
