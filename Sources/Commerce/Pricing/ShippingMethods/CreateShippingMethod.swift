internal import Basics
package import RPC
package import Schema
internal import Tables
internal import Wire

extension Pricing {
    /// Adds a way of shipping.
    package static func createShippingMethod(
        _ request: CreateShippingMethodRequest, _ command: inout Command
    ) throws -> CreateShippingMethodResponse {
        var method = (request.shippingMethod ?? ShippingMethod()).written
        if method.id.isEmpty {
            method.id = command.makeID().description
        }
        try check(method)
        if try ShippingMethods.find(method.id, in: command.transaction) != nil {
            throw Failure.taken("ID_TAKEN", .shippingMethod, method.id)
        }
        method.createTime = Timestamp(command.time)
        method.stamp(command.time, command.revision)
        try ShippingMethods.put(method, replacing: nil, in: &command)
        return CreateShippingMethodResponse(shippingMethod: method)
    }

    /// Checks what the schema's bounds cannot say.
    static func check(_ method: ShippingMethod) throws(Failure) {
        var violations: [Violation] = []
        if method.title.isEmpty {
            violations.append(
                Violation(field: "shipping_method.title", description: "must not be empty"))
        }
        let prices = [
            ("price", method.price), ("price_per_kilogram", method.pricePerKilogram),
            ("free_from", method.freeFrom),
        ]
        violations += currencyViolations(prices.map { ("shipping_method.\($0)", $1) })
        if method.price == nil {
            violations.append(
                Violation(field: "shipping_method.price", description: "must be set"))
        }
        if !violations.isEmpty {
            throw .fields(violations)
        }
        for case (let name, let price?) in prices
        where price.currencyCode != method.price?.currencyCode {
            throw .currencyDiffers(
                "shipping_method.\(name).currency_code", from: "that of its price")
        }
    }

    /// Amounts whose currency is none.
    static func currencyViolations(_ amounts: [(field: String, amount: Money?)]) -> [Violation] {
        amounts.compactMap { field, amount in
            guard let amount, Currency(code: amount.currencyCode) == nil else { return nil }
            return Violation(
                field: "\(field).currency_code", description: "must be a currency of ISO 4217")
        }
    }
}
