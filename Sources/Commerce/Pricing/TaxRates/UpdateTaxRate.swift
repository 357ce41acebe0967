package import RPC
package import Schema
internal import Tables

extension Pricing {
    /// Changes the fields of a rate of tax that the mask names.
    package static func updateTaxRate(
        _ request: UpdateTaxRateRequest, _ command: inout Command
    ) throws -> UpdateTaxRateResponse {
        let change = request.taxRate ?? TaxRate()
        let fields = try TaxRateField.named(by: request.updateMask, in: change)
        guard let old = try TaxRates.find(change.id, in: command.transaction) else {
            throw Failure.notFound(.taxRate, change.id)
        }
        guard request.etag.isEmpty || request.etag == old.etag else {
            throw Failure.etagMismatch
        }
        var rate = old
        for field in fields {
            field.copy(from: change, to: &rate)
        }
        try check(rate)
        let standing = try TaxRates.standing(where: rate, in: command.transaction)
        if let standing, standing.id != rate.id {
            throw Failure.taken("TAX_RATE_TAKEN", .taxRate, standing.id)
        }
        rate.stamp(command.time, command.revision)
        try TaxRates.put(rate, replacing: old, in: &command)
        return UpdateTaxRateResponse(taxRate: rate)
    }
}
