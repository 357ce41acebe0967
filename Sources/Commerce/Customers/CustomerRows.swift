internal import Basics
internal import Crypto
internal import KeyValue
internal import RPC
package import Schema
package import Tables
internal import Wire

/// Every customer; of those who were erased what is left is that they were there.
///
/// What tells who somebody is stands in the row under a key of the customer's own, which the key
/// ring seals: without that key it is noise, wherever copies of the row may be.
package enum CustomerRows: Table {
    package static let number: UInt16 = 47

    package static func id(of customer: CustomerRow) -> String {
        customer.id
    }

    /// Leads from the keyed hash of an email to its customer.
    package static let byEmail = OrderedIndex<
        CustomerRow, KeyPair<UInt64, KeyPair<String, String>>
    >(48) { customer in
        customer.emailHash.isEmpty
            ? nil
            : KeyPair(
                UInt64(customer.emailKeyID),
                KeyPair(hexadecimal(customer.emailHash), customer.id))
    }

    package static let indexes: [any Index<CustomerRow>] = [byEmail]

    /// The customer with this email, by whichever key of the ring it was hashed.
    static func find(
        _ email: Email, keys: KeyRing, in snapshot: any Snapshot
    ) throws(StoreError) -> CustomerRow? {
        for entry in keys.entries {
            let hash = hexadecimal(email.hash(under: entry))
            let range = byEmail.range(of: KeyPair(UInt64(entry.id), hash))
            let page = try KeyPage(range, after: nil, size: 1, in: snapshot)
            if let key = page.keys.first {
                return try find(
                    String(decoding: key[range.from.count..<key.count - 1], as: UTF8.self),
                    in: snapshot)
            }
        }
        return nil
    }
}

extension Email {
    /// Its keyed hash, which finds it and says nothing about it.
    func hash(under entry: KeyRing.Entry) -> [UInt8] {
        var hash = KeyedHash(key: entry.key(for: "email lookup"))
        return hash.hash(Array(folded.utf8).span).bytes
    }
}

extension CustomerRow {
    private static let keyPurpose = "customer key"

    /// A new customer with a key of its own.
    init(id: String, email: Email, keys: KeyRing) {
        self.init(
            id: id, emailKeyID: keys.current.id, emailHash: email.hash(under: keys.current),
            sealedKey: keys.seal(
                randomBytes(SecretKey.byteCount).span, for: Self.keyPurpose, at: Array(id.utf8)))
    }

    /// Takes another address to be found by, which nobody has confirmed.
    mutating func take(_ email: Email, keys: KeyRing) {
        emailKeyID = keys.current.id
        emailHash = email.hash(under: keys.current)
        emailConfirmed = false
    }

    /// Whether nobody is behind it any more.
    var isErased: Bool {
        eraseTimeNanoseconds != 0
    }

    /// The customer with all that is personal.
    func opened(by keys: KeyRing) throws(StoreError) -> Customer {
        var customer = Customer()
        if !isErased {
            guard let bytes = try open(personal, at: Array(id.utf8), by: keys),
                let personal = try? Customer.decode(bytes)
            else { throw .corrupt("customer \(id): what is personal cannot be opened") }
            customer = personal
        }
        customer.id = id
        customer.emailConfirmed = emailConfirmed
        customer.etag = etag
        customer.createTime = Timestamp(Instant(nanoseconds: createTimeNanoseconds))
        customer.updateTime = Timestamp(Instant(nanoseconds: updateTimeNanoseconds))
        customer.eraseTime =
            isErased ? Timestamp(Instant(nanoseconds: eraseTimeNanoseconds)) : nil
        customer.revision = revision
        return customer
    }

    /// Takes in what is personal of `customer`, and marks the change.
    mutating func take(
        _ customer: Customer, keys: KeyRing, at time: Instant, _ revision: UInt64
    ) throws(StoreError) {
        personal = try seal(customer.personal.encoded(), at: Array(id.utf8), by: keys)
        updateTimeNanoseconds = time.nanoseconds
        self.revision = max(revision, self.revision + 1)
        // The etag must not be a hash of what is personal, or it could be guessed at.
        etag = hexadecimal(randomBytes(16))
    }

    /// Forgets who it was. The key goes first of all: what was written under it stays unreadable.
    mutating func erase(at time: Instant, _ revision: UInt64) {
        sealedKey = []
        personal = []
        emailHash = []
        password = nil
        emailConfirmed = false
        consentsMarketing = false
        consentsPersonalization = false
        consentsAnalytics = false
        consentTimeNanoseconds = 0
        eraseTimeNanoseconds = time.nanoseconds
        updateTimeNanoseconds = time.nanoseconds
        self.revision = max(revision, self.revision + 1)
        etag = ""
    }

    /// Brings the customer's own key and the hash of the email under the ring's current key. What
    /// people see of the customer does not change.
    mutating func renew(by keys: KeyRing) throws(StoreError) {
        let place = Array(id.utf8)
        guard let email = Email(try opened(by: keys).email),
            let key = keys.open(sealedKey.span, for: Self.keyPurpose, at: place)
        else { throw .corrupt("customer \(id): there is no email to find it by") }
        sealedKey = keys.seal(key.span, for: Self.keyPurpose, at: place)
        emailKeyID = keys.current.id
        emailHash = email.hash(under: keys.current)
    }

    /// Encrypts what is the customer's own under the customer's key, for one place.
    func seal(
        _ bytes: [UInt8], at place: [UInt8], by keys: KeyRing
    ) throws(StoreError) -> [UInt8] {
        var cipher = XAESGCM(key: try key(by: keys))
        return cipher.seal(bytes.span, authenticating: place.span)
    }

    /// Decrypts what `seal` made for the same place; nil for anything else.
    func open(
        _ sealed: [UInt8], at place: [UInt8], by keys: KeyRing
    ) throws(StoreError) -> [UInt8]? {
        var cipher = XAESGCM(key: try key(by: keys))
        return cipher.open(sealed.span, authenticating: place.span)
    }

    private func key(by keys: KeyRing) throws(StoreError) -> SecretKey {
        let bytes = keys.open(sealedKey.span, for: Self.keyPurpose, at: Array(id.utf8))
        guard let bytes, let key = SecretKey(bytes.span) else {
            throw .corrupt("customer \(id): no key of this ring opens its own key")
        }
        return key
    }
}

extension Customer {
    /// What tells who it is, and nothing else.
    fileprivate var personal: Customer {
        Customer(
            email: email, name: name, phone: phone, languageCode: languageCode,
            shippingAddressID: shippingAddressID, billingAddressID: billingAddressID)
    }
}
