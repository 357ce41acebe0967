internal import Basics
package import RPC
package import Schema
internal import Tables

extension Customers {
    /// Adds an address to the caller's account.
    package static func createAddress(
        _ request: CreateAddressRequest, _ command: inout Command
    ) throws -> CreateAddressResponse {
        let address = request.address ?? Address()
        try address.check("address")
        let customer = try account("", of: command.caller, in: command.transaction)
        let count = try AddressRows.list(of: customer.id, in: command.transaction).count
        guard count < AddressRows.limit else { throw Failure.tooManyAddresses }

        var row = AddressRow(
            customerID: customer.id, id: command.makeID().description,
            createTimeNanoseconds: command.time.nanoseconds)
        try row.take(
            SavedAddress(label: request.label, address: address), of: customer,
            keys: command.keys, at: command.time, command.revision)
        try AddressRows.put(row, replacing: nil, in: &command)
        return CreateAddressResponse(
            savedAddress: try row.opened(of: customer, by: command.keys))
    }
}
