package import RPC
package import Schema

/// What a test of the shop asks of its search.
extension TestShop {
    package func search(
        _ request: SearchProductsRequest, as role: Caller.Role = .anyone
    ) throws -> SearchProductsResponse {
        try call(Methods.SearchService.searchProducts, request, as: role)
    }

    /// The ids of what a query finds, page by page.
    package func find(
        _ query: String, _ filter: ProductFilter? = nil, by order: ProductOrder = .unspecified,
        pageSize: Int32 = 0, as role: Caller.Role = .anyone
    ) throws -> [String] {
        var ids: [String] = []
        var request = SearchProductsRequest(
            query: query, filter: filter, orderBy: order, pageSize: pageSize, idsOnly: true)
        repeat {
            let response = try search(request, as: role)
            ids += response.ids
            request.pageToken = response.nextPageToken
        } while !request.pageToken.isEmpty
        return ids
    }
}
