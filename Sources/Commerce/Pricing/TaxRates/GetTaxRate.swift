package import RPC
package import Schema
internal import Tables

extension Pricing {
    /// Reads one rate of tax.
    package static func getTaxRate(
        _ request: GetTaxRateRequest, _ query: borrowing Query
    ) throws -> GetTaxRateResponse {
        guard let rate = try TaxRates.find(request.id, in: query.snapshot) else {
            throw Failure.notFound(.taxRate, request.id)
        }
        return GetTaxRateResponse(taxRate: rate)
    }
}
