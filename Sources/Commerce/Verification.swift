package import Crypto
package import KeyValue
internal import Outbox
internal import RPC
internal import Schema
internal import Tables

/// Checks that a store holds what it must; for a store at rest, and for tests.
package enum Verification {
    /// What was looked at and what is wrong.
    package struct Report: Sendable, Equatable {
        package var products = 0
        package var stocks = 0
        package var movements = 0
        package var categories = 0
        package var orders = 0
        package var carts = 0
        /// Each a sentence for whoever runs the shop.
        package var problems: [String] = []
    }

    /// Reads every row, and what is sealed if there are keys to open it.
    package static func check(
        _ snapshot: any Snapshot, keys: KeyRing? = nil
    ) throws(StoreError) -> Report {
        var report = Report()
        report.problems += try Products.verify(in: snapshot)
        report.problems += try Stocks.verify(in: snapshot)
        report.problems += try Movements.verify(in: snapshot)
        report.problems += try EarlierMovements.verify(in: snapshot)
        report.problems += try FreedSKUs.verify(in: snapshot)
        report.problems += try Categories.verify(in: snapshot)
        report.problems += try Figures.verify(in: snapshot)
        report.problems += try Imports.verify(in: snapshot)
        report.problems += try StaffMembers.verify(in: snapshot)
        report.problems += try APIKeys.verify(in: snapshot)
        report.problems += try CustomerRows.verify(in: snapshot)
        report.problems += try AddressRows.verify(in: snapshot)
        report.problems += try SessionRows.verify(in: snapshot)
        report.problems += try MailTokens.verify(in: snapshot)
        report.problems += try Effects.verifyAll(in: snapshot)
        report.problems += try Throttles.verify(in: snapshot)
        report.problems += try AuditLog.verify(in: snapshot)
        report.problems += try Pricing.verify(in: snapshot)
        report.problems += try Event.verify(in: snapshot)
        report.problems += try Models.verify(in: snapshot)
        report.problems += try SoldWeeks.verify(in: snapshot)
        report.problems += try Reviews.verify(in: snapshot)
        let carts = try Carts.verify(in: snapshot)
        report.carts = carts.count
        report.problems += carts.problems
        let books = try OrderBooks(snapshot)
        report.orders = books.orders
        report.problems += books.problems
        if report.problems.isEmpty {
            let moved = try MovementSums(snapshot)
            report.movements = moved.count
            report.problems += moved.problems
            let stocks = try checkStocks(snapshot, moved, &report)
            try checkProducts(snapshot, stocks, &report)
            try checkCategories(snapshot, &report)
            try checkCustomers(snapshot, &report)
            if let keys { try checkSealed(snapshot, by: keys, &report) }
        }
        if report.problems.isEmpty {
            report.problems = try SearchBooks(snapshot).problems
        }
        return report
    }

    /// Counters equal their movements and are never negative; hands out every stock.
    private static func checkStocks(
        _ snapshot: any Snapshot, _ sums: MovementSums, _ report: inout Report
    ) throws(StoreError) -> [String: StockRow] {
        var problems: [String] = []
        var owners: [String: StockRow] = [:]
        try Stocks.forEach(in: snapshot) { stock in
            owners[stock.sku] = stock
            let moved = sums.all[stock.sku] ?? MovementSums.Sum()
            if stock.onHand != moved.onHand {
                problems.append(
                    "stock of \(stock.sku): \(stock.onHand) on hand, but \(moved.onHand) came in "
                        + "all")
            }
            if stock.held != moved.held || stock.allocated != moved.allocated {
                problems.append(
                    "stock of \(stock.sku): held or allocated units are not those that moved")
            }
            if stock.movedRevision != moved.lastRevision {
                problems.append("stock of \(stock.sku): its last movement is another one")
            }
            let isShort = stock.available < 0 && stock.terms?.backorder != true
            if stock.held < 0 || stock.allocated < 0 || isShort {
                problems.append("stock of \(stock.sku): a counter is negative")
            }
            return true
        }
        report.stocks = owners.count
        report.problems += problems
        return owners
    }

    /// Categories stand in one that exists, none in itself, and etags are right.
    private static func checkCategories(
        _ snapshot: any Snapshot, _ report: inout Report
    ) throws(StoreError) {
        var parents: [String: String] = [:]
        var problems: [String] = []
        try Categories.forEach(in: snapshot) { category in
            parents[category.id] = category.parentID
            if category.etag != category.computedETag {
                problems.append("category \(category.id): its etag is not that of its content")
            }
            return true
        }
        for id in parents.keys.sorted() {
            var (next, depth) = (id, 0)
            while !next.isEmpty, depth <= Categories.depthLimit, let parent = parents[next] {
                next = parent
                depth += 1
            }
            if !next.isEmpty {
                problems.append("category \(id): it stands too deep, in itself, or in none")
            }
        }
        report.categories = parents.count
        report.problems += problems
    }

    /// Each variant has the stock of its sku, no stock is without its variant, and etags are right.
    private static func checkProducts(
        _ snapshot: any Snapshot, _ stocks: [String: StockRow], _ report: inout Report
    ) throws(StoreError) {
        var problems: [String] = []
        var count = 0
        var orphans = stocks
        var figures: [String: [[UInt8]]] = [:]
        try Figures.forEach(in: snapshot) { row in
            figures[row.productID] = row.scopes
            return true
        }
        var categories: Set<String> = []
        try Categories.forEach(in: snapshot) { category in
            categories.insert(category.id)
            return true
        }
        try Products.forEach(in: snapshot) { product in
            count += 1
            for variant in product.variants {
                orphans[variant.sku] = nil
                let stock = stocks[variant.sku]
                if stock?.productID != product.id {
                    problems.append("product \(product.id): \(variant.sku) has no stock of its own")
                } else if stock?.terms != product.terms(of: variant.sku) {
                    problems.append("product \(product.id): \(variant.sku) is sold on other terms")
                }
            }
            if figures.removeValue(forKey: product.id) != product.scopeKeys {
                problems.append("product \(product.id): its figures are not listed where it is")
            }
            for category in product.categoryIDs where !categories.contains(category) {
                problems.append("product \(product.id): there is no category \(category)")
            }
            if product.etag != product.computedETag {
                problems.append("product \(product.id): its etag is not that of its content")
            }
            return true
        }
        problems += figures.keys.sorted().map { "figures of \($0): there is no such product" }
        problems += orphans.keys.sorted().map { "stock of \($0): no product has this sku" }
        report.products = count
        report.problems += problems
    }
}
