package import RPC
package import Schema
internal import Tables

extension Customers {
    /// Changes the fields of one of the caller's addresses that the mask names.
    package static func updateAddress(
        _ request: UpdateAddressRequest, _ command: inout Command
    ) throws -> UpdateAddressResponse {
        let wanted = request.savedAddress ?? SavedAddress()
        let fields = try AddressField.named(by: request.updateMask, in: wanted)
        let customer = try account("", of: command.caller, in: command.transaction)
        let old = try AddressRows.find(wanted.id, of: customer.id, in: command.transaction)
        guard request.etag.isEmpty || request.etag == old.etag else {
            throw Failure.etagMismatch
        }
        var address = try old.opened(of: customer, by: command.keys)
        for field in fields {
            field.copy(from: wanted, to: &address)
        }
        guard let kept = address.address else {
            throw Failure.field("saved_address.address", "must be set")
        }
        try kept.check("saved_address.address")

        var row = old
        try row.take(
            address, of: customer, keys: command.keys, at: command.time, command.revision)
        try AddressRows.put(row, replacing: old, in: &command)
        return UpdateAddressResponse(
            savedAddress: try row.opened(of: customer, by: command.keys))
    }
}

/// A field of an address that a mask can name.
enum AddressField: String, MaskField {
    case label
    case address

    func isSet(in address: SavedAddress) -> Bool {
        switch self {
        case .label: !address.label.isEmpty
        case .address: address.address != nil
        }
    }

    func copy(from source: SavedAddress, to target: inout SavedAddress) {
        switch self {
        case .label: target.label = source.label
        case .address: target.address = source.address
        }
    }
}
