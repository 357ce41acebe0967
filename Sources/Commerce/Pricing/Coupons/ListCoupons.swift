package import RPC
package import Schema
internal import Tables

extension Pricing {
    /// Lists the coupons by code.
    package static func listCoupons(
        _ request: ListCouponsRequest, _ query: borrowing Query
    ) throws -> ListCouponsResponse {
        let pageQuery = PageQuery(ListCouponsRequest(), for: query.caller)
        let page = try Coupons.page(
            of: Coupons.keys, after: try query.pages.open(request.pageToken, of: pageQuery),
            size: pageSize(request.pageSize, standard: 50, limit: 200), in: query.snapshot)
        let uses = try CouponUses.totals(of: page.rows.map(\.id), in: query.snapshot)
        return ListCouponsResponse(
            coupons: zip(page.rows, uses).map { $0.counted($1) },
            nextPageToken: page.next.map { query.pages.seal($0, of: pageQuery) } ?? "")
    }
}
