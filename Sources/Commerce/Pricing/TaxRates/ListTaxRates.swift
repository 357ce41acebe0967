package import RPC
package import Schema
internal import Tables

extension Pricing {
    /// Lists the rates of tax by id.
    package static func listTaxRates(
        _ request: ListTaxRatesRequest, _ query: borrowing Query
    ) throws -> ListTaxRatesResponse {
        let pageQuery = PageQuery(ListTaxRatesRequest(), for: query.caller)
        let page = try TaxRates.page(
            of: TaxRates.keys, after: try query.pages.open(request.pageToken, of: pageQuery),
            size: pageSize(request.pageSize, standard: 50, limit: 200), in: query.snapshot)
        return ListTaxRatesResponse(
            taxRates: page.rows,
            nextPageToken: page.next.map { query.pages.seal($0, of: pageQuery) } ?? "")
    }
}
