package import RPC
package import Schema
internal import Tables

extension Pricing {
    /// Lists the ways of shipping by id, those that go to a country and cost a currency.
    package static func listShippingMethods(
        _ request: ListShippingMethodsRequest, _ query: borrowing Query
    ) throws -> ListShippingMethodsResponse {
        var unpaged = request
        unpaged.pageSize = 0
        unpaged.pageToken = ""
        let pageQuery = PageQuery(unpaged, for: query.caller)
        let size = pageSize(request.pageSize, standard: 50, limit: 200)
        var found: [ShippingMethod] = []
        var next = try query.pages.open(request.pageToken, of: pageQuery)
        var pagesLeft = testedPageLimit
        repeat {
            let page = try ShippingMethods.page(
                of: ShippingMethods.keys, after: next, size: testedPageSize, in: query.snapshot)
            next = page.next
            for (position, method) in page.rows.enumerated()
            where method.isVisible(to: query.caller) && method.matches(request) {
                found.append(method)
                if found.count == size {
                    let isLast = position == page.rows.count - 1
                    next = isLast ? page.next : ShippingMethods.key(method.id)
                    break
                }
            }
            pagesLeft -= 1
        } while next != nil && found.count < size && pagesLeft > 0
        return ListShippingMethodsResponse(
            shippingMethods: found,
            nextPageToken: next.map { query.pages.seal($0, of: pageQuery) } ?? "")
    }

    /// Methods that are read at once.
    private static let testedPageSize = 200
    /// One call reads no more of them than so often, for it runs on the event loop.
    private static let testedPageLimit = 3
}

extension ShippingMethod {
    fileprivate func matches(_ request: ListShippingMethodsRequest) -> Bool {
        let isRightCurrency =
            request.currencyCode.isEmpty || price?.currencyCode == request.currencyCode
        return isRightCurrency && (request.countryCode.isEmpty || goes(to: request.countryCode))
    }
}
