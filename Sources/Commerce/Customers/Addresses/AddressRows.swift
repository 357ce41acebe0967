internal import Basics
internal import Crypto
internal import KeyValue
internal import RPC
package import Schema
package import Tables
internal import Wire

/// The addresses that customers keep, each under its customer.
///
/// What they say is under the customer's own key, and their ids are made here: nothing else about
/// an address lies open, in a row, a log or the audit.
package enum AddressRows: Table {
    package static let number: UInt16 = 34

    package static func id(of address: AddressRow) -> KeyPair<String, String> {
        KeyPair(address.customerID, address.id)
    }

    /// Addresses that one customer may keep, so that all can be listed, or go, in one call.
    static let limit = 20

    /// All addresses of a customer, in the order in which they were made.
    static func list(
        of customer: String, in snapshot: any Snapshot
    ) throws(StoreError) -> [AddressRow] {
        let prefix = makeKey(number, customer)
        return try page(of: (prefix, end(of: prefix)), after: nil, size: limit, in: snapshot).rows
    }

    static func find(
        _ id: String, of customer: String, in snapshot: any Snapshot
    ) throws -> AddressRow {
        guard let row = try find(KeyPair(customer, id), in: snapshot) else {
            throw Failure.notFound(.address, id)
        }
        return row
    }

    /// Removes all addresses of a customer.
    static func removeAll(of customer: String, in command: inout Command) throws(StoreError) {
        for row in try list(of: customer, in: command.transaction) {
            _ = try remove(id(of: row), in: &command)
        }
    }
}

extension AddressRow {
    /// What is sealed in the row opens nowhere else.
    private var place: [UInt8] {
        AddressRows.key(AddressRows.id(of: self))
    }

    /// The address with all that it says.
    func opened(of customer: CustomerRow, by keys: KeyRing) throws(StoreError) -> SavedAddress {
        guard let bytes = try customer.open(personal, at: place, by: keys),
            var address = try? SavedAddress.decode(bytes)
        else { throw .corrupt("address \(id) of customer \(customerID) cannot be opened") }
        address.id = id
        address.etag = etag
        address.createTime = Timestamp(Instant(nanoseconds: createTimeNanoseconds))
        address.updateTime = Timestamp(Instant(nanoseconds: updateTimeNanoseconds))
        address.revision = revision
        return address
    }

    /// Takes in what `address` says, and marks the change.
    mutating func take(
        _ address: SavedAddress, of customer: CustomerRow, keys: KeyRing, at time: Instant,
        _ revision: UInt64
    ) throws(StoreError) {
        let said = SavedAddress(label: address.label, address: address.address)
        personal = try customer.seal(said.encoded(), at: place, by: keys)
        updateTimeNanoseconds = time.nanoseconds
        self.revision = max(revision, self.revision + 1)
        // The etag must not be a hash of what is personal, or it could be guessed at.
        etag = hexadecimal(randomBytes(16))
    }
}

extension Address {
    /// Checks what the schema's bounds cannot say.
    func check(_ field: String) throws(Failure) {
        let letters = UInt8(ascii: "A")...UInt8(ascii: "Z")
        if !countryCode.utf8.allSatisfy({ letters ~= $0 }) {
            throw .field("\(field).country_code", "must be two letters A-Z, such as DE")
        }
    }
}
