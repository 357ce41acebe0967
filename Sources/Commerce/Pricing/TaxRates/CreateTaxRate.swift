internal import Basics
package import RPC
package import Schema
internal import Tables
internal import Wire

extension Pricing {
    /// Adds a rate of tax.
    package static func createTaxRate(
        _ request: CreateTaxRateRequest, _ command: inout Command
    ) throws -> CreateTaxRateResponse {
        var rate = (request.taxRate ?? TaxRate()).written
        if rate.id.isEmpty {
            rate.id = command.makeID().description
        }
        try check(rate)
        if try TaxRates.find(rate.id, in: command.transaction) != nil {
            throw Failure.taken("ID_TAKEN", .taxRate, rate.id)
        }
        if let other = try TaxRates.standing(where: rate, in: command.transaction) {
            throw Failure.taken("TAX_RATE_TAKEN", .taxRate, other.id)
        }
        rate.createTime = Timestamp(command.time)
        rate.stamp(command.time, command.revision)
        try TaxRates.put(rate, replacing: nil, in: &command)
        return CreateTaxRateResponse(taxRate: rate)
    }

    /// Checks what the schema's bounds cannot say.
    static func check(_ rate: TaxRate) throws(Failure) {
        var violations: [Violation] = []
        if rate.title.isEmpty {
            violations.append(
                Violation(field: "tax_rate.title", description: "must not be empty"))
        }
        if !rate.region.isEmpty, rate.countryCode.isEmpty {
            violations.append(
                Violation(
                    field: "tax_rate.country_code", description: "must say whose region it is"))
        }
        if !violations.isEmpty {
            throw .fields(violations)
        }
    }
}
