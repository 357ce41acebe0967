package import RPC
package import Schema
internal import Tables
internal import Wire

extension Customers {
    /// Changes the fields of the caller's account that the mask names.
    package static func updateCustomer(
        _ request: UpdateCustomerRequest, _ command: inout Command
    ) throws -> UpdateCustomerResponse {
        let wanted = request.customer ?? Customer()
        let fields = try CustomerField.named(by: request.updateMask, in: wanted)
        let old = try account("", of: command.caller, in: command.transaction)
        guard request.etag.isEmpty || request.etag == old.etag else {
            throw Failure.etagMismatch
        }
        var customer = try old.opened(by: command.keys)
        for field in fields {
            field.copy(from: wanted, to: &customer)
        }
        try check(customer.addresses)
        var row = old
        try row.take(customer, keys: command.keys, at: command.time, command.revision)
        try CustomerRows.put(row, replacing: old, in: &command)
        return UpdateCustomerResponse(customer: try row.opened(by: command.keys))
    }

    private static func check(_ addresses: [Address]) throws(Failure) {
        var violations: [Violation] = []
        var seen: Set<String> = []
        for (position, address) in addresses.enumerated() {
            let field = "customer.addresses[\(position)]"
            if !seen.insert(address.id).inserted {
                violations.append(
                    Violation(field: "\(field).id", description: "must differ from the others"))
            }
            if !address.countryCode.utf8.allSatisfy({
                (UInt8(ascii: "A")...UInt8(ascii: "Z")) ~= $0
            }) {
                violations.append(
                    Violation(
                        field: "\(field).country_code", description: "must be two letters A-Z"))
            }
        }
        if !violations.isEmpty {
            throw .fields(violations)
        }
    }
}
