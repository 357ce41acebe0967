package import Crypto
package import KeyValue
internal import RPC
package import Schema
internal import Tables
internal import Wire

/// Who gets the goods and the bill of a cart or an order, as rows hold it.
///
/// A customer's lies under the customer's own key, and is gone when that is. A guest's lies under a
/// key of its own, which the key ring seals and which goes with the row.
extension SealedContact {
    private static let keyPurpose = "guest contact key"

    /// Seals `contact` for one place, such as `cart/ID`: elsewhere it does not open.
    package init(
        _ contact: Contact, of owner: Owner, at place: String, by keys: KeyRing,
        in snapshot: any Snapshot
    ) throws {
        let bytes = contact.encoded()
        switch owner {
        case .customer(let id):
            guard let customer = try CustomerRows.find(id, in: snapshot), !customer.isErased else {
                throw Failure.needsCustomer
            }
            self.init(content: try customer.seal(bytes, at: Array(place.utf8), by: keys))
        case .guest:
            let key = randomBytes(SecretKey.byteCount)
            guard let secret = SecretKey(key.span) else {
                preconditionFailure("A key is made of as many bytes as it has.")
            }
            var cipher = XAESGCM(key: secret)
            self.init(
                sealedKey: keys.seal(key.span, for: Self.keyPurpose, at: Array(place.utf8)),
                content: cipher.seal(bytes.span, authenticating: Array(place.utf8).span),
                keyID: keys.current.id)
        }
    }

    /// What was sealed for this place; nobody and nowhere once the customer is erased.
    package func opened(
        of owner: Owner, at place: String, by keys: KeyRing, in snapshot: any Snapshot
    ) throws(StoreError) -> Contact {
        let bytes: [UInt8]?
        switch owner {
        case .customer(let id):
            guard let customer = try CustomerRows.find(id, in: snapshot), !customer.isErased else {
                return Contact()
            }
            bytes = try customer.open(content, at: Array(place.utf8), by: keys)
        case .guest:
            bytes = try openGuest(at: place, by: keys)
        }
        guard let bytes, let contact = try? Contact.decode(bytes) else {
            throw .corrupt("\(place): who gets it cannot be opened")
        }
        return contact
    }

    private func openGuest(at place: String, by keys: KeyRing) throws(StoreError) -> [UInt8]? {
        let place = Array(place.utf8)
        guard let bytes = keys.open(sealedKey.span, for: Self.keyPurpose, at: place),
            let key = SecretKey(bytes.span)
        else { return nil }
        var cipher = XAESGCM(key: key)
        return cipher.open(content.span, authenticating: place.span)
    }

    /// The same with a guest's key under the ring's current key.
    func renewed(at place: String, by keys: KeyRing) throws(StoreError) -> SealedContact {
        let bytes = Array(place.utf8)
        guard let key = keys.open(sealedKey.span, for: Self.keyPurpose, at: bytes) else {
            throw .corrupt("\(place): no key of this ring opens its own key")
        }
        var contact = self
        contact.sealedKey = keys.seal(key.span, for: Self.keyPurpose, at: bytes)
        contact.keyID = keys.current.id
        return contact
    }
}
