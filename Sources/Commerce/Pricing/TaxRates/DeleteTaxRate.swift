package import RPC
package import Schema
internal import Tables

extension Pricing {
    /// Removes a rate of tax.
    package static func deleteTaxRate(
        _ request: DeleteTaxRateRequest, _ command: inout Command
    ) throws -> DeleteTaxRateResponse {
        guard let rate = try TaxRates.find(request.id, in: command.transaction) else {
            throw Failure.notFound(.taxRate, request.id)
        }
        guard request.etag.isEmpty || request.etag == rate.etag else {
            throw Failure.etagMismatch
        }
        _ = try TaxRates.remove(request.id, in: &command)
        return DeleteTaxRateResponse()
    }
}
