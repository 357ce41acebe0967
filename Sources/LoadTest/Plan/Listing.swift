internal import Basics
package import Schema

/// One way of looking through the goods, and what its pages must then be like.
package struct Listing: Sendable {
    package var filter: ProductFilter
    package var order: ProductOrder
    package var pageSize: Int32 = 20
    package var pageToken = ""
    /// The last product of the page before, when this is not the first.
    package var previous: Product?

    package init(filter: ProductFilter = ProductFilter(), order: ProductOrder = .unspecified) {
        self.filter = filter
        self.order = order
    }

    package static let orders: [ProductOrder] = [
        .unspecified, .priceAsc, .priceDesc, .newest, .bestSelling, .topRated,
    ]

    /// The page after the one that `answer` is; nil after the last.
    func following(_ answer: ListProductsResponse) -> Listing? {
        guard !answer.nextPageToken.isEmpty, let last = answer.products.last else { return nil }
        var listing = self
        listing.pageToken = answer.nextPageToken
        listing.previous = last
        return listing
    }

    package var request: ListProductsRequest {
        ListProductsRequest(
            filter: filter, orderBy: order, pageSize: pageSize, pageToken: pageToken)
    }

    /// What is wrong with a page; nil if nothing is.
    package func complaint(about answer: ListProductsResponse, _ goods: Goods) -> String? {
        if answer.products.count > pageSize {
            return "a page of \(answer.products.count) products where \(pageSize) were asked for"
        }
        var before = previous
        for product in answer.products {
            if let before, !follows(before, product) {
                return "\(product.id) is listed after \(before.id), against the order \(order)"
            }
            if let condition = brokenCondition(product, goods) {
                return "\(product.id) is listed, but is not \(condition)"
            }
            before = product
        }
        return nil
    }

    private func follows(_ first: Product, _ second: Product) -> Bool {
        switch order {
        case .priceAsc: return isRising(first, second) { $0.cheapest?.amountMinor ?? 0 }
        case .priceDesc: return isRising(first, second) { -($0.cheapest?.amountMinor ?? 0) }
        case .bestSelling: return isRising(first, second) { -$0.unitsSold }
        case .newest:
            return isRising(first, second) { -($0.createTime?.instant?.nanoseconds ?? 0) }
        case .topRated: return isRising(first, second) { -$0.ratedMillionths }
        default: return isEarlier(first.id, second.id)
        }
    }

    private func isRising(_ first: Product, _ second: Product, _ rank: (Product) -> Int64) -> Bool {
        let (low, high) = (rank(first), rank(second))
        return low < high || (low == high && isEarlier(first.id, second.id))
    }

    /// Ids sort by their bytes.
    private func isEarlier(_ first: String, _ second: String) -> Bool {
        first.utf8.lexicographicallyPrecedes(second.utf8)
    }

    /// The first condition of the filter that `product` does not meet.
    private func brokenCondition(_ product: Product, _ goods: Goods) -> String? {
        let wanted = filter.categoryID
        if !wanted.isEmpty, !goods.isAny(of: product.categoryIDs, in: wanted) {
            return "in the category \(wanted)"
        }
        if !filter.brand.isEmpty, product.brand != filter.brand {
            return "of the brand \(filter.brand)"
        }
        if filter.inStock, !product.canBeBought {
            return "in stock"
        }
        let price = product.cheapest
        if let least = filter.minPrice, !isPriced(price, least, >=) {
            return "priced at \(least.amountMinor) \(least.currencyCode) or more"
        }
        if let most = filter.maxPrice, !isPriced(price, most, <=) {
            return "priced at \(most.amountMinor) \(most.currencyCode) or less"
        }
        return nil
    }

    private func isPriced(
        _ price: Money?, _ bound: Money, _ compare: (Int64, Int64) -> Bool
    ) -> Bool {
        guard let price else { return false }
        return price.currencyCode == bound.currencyCode
            && compare(price.amountMinor, bound.amountMinor)
    }
}

extension Product {
    /// What TOP_RATED goes by: the mean of its ratings and of five more of 3.5 each.
    fileprivate var ratedMillionths: Int64 {
        let count = min(max(rating?.count ?? 0, 0), 1 << 40)
        let stars = min(max(rating?.average ?? 0, 0), 5) * Double(count)
        return (5 * 3_500_000 + Int64(stars.rounded()) * 1_000_000) / (5 + count)
    }
}
