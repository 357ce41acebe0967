internal import Basics
internal import Crypto
package import KeyValue
internal import RPC
package import Schema
package import Tables

/// Every cart that can be looked at: those that expired or were merged go some time later.
package enum CartRows: Table {
    package static let number: UInt16 = 60

    package static func id(of cart: CartRow) -> String {
        cart.id
    }

    /// Leads from an owner to the one cart that can still be ordered.
    package static let byOwner = OrderedIndex<CartRow, String>(61) { cart in
        cart.isCurrent ? cart.owner : nil
    } covering: { cart in
        Array(cart.id.utf8)
    } unchanged: { cart, old in
        cart.isCurrent == old.isCurrent && cart.owner == old.owner
    }

    /// Lists carts by when they expire or are removed.
    package static let byExpiry = OrderedIndex<CartRow, KeyPair<Int64, String>>(62) { cart in
        cart.expireTimeNanoseconds == 0 ? nil : KeyPair(cart.expireTimeNanoseconds, cart.id)
    } unchanged: { cart, old in
        cart.expireTimeNanoseconds == old.expireTimeNanoseconds
    }

    /// Lists carts whose guest's key lies under a key of the ring by the number of that.
    package static let byKey = OrderedIndex<CartRow, KeyPair<UInt64, String>>(63) { cart in
        guard let contact = cart.contact, contact.keyID != 0 else { return nil }
        return KeyPair(UInt64(contact.keyID), cart.id)
    } unchanged: { cart, old in
        cart.contact?.keyID == old.contact?.keyID
    }

    package static let indexes: [any Index<CartRow>] = [byOwner, byExpiry, byKey]

    /// The carts that need a key of the ring, some of them.
    package static func ids(
        underKey key: UInt32, limit: Int, in snapshot: any Snapshot
    ) throws(StoreError) -> [String] {
        let range = byKey.range(of: UInt64(key))
        return try KeyPage(range, after: nil, size: limit, in: snapshot).keys.map {
            String(decoding: $0[range.from.count..<$0.count - 1], as: UTF8.self)
        }
    }

    /// The cart that an owner fills now.
    package static func current(
        of owner: Owner, in snapshot: any Snapshot
    ) throws(StoreError) -> CartRow? {
        var id: String?
        let key = makeKey(byOwner.number, owner.text)
        _ = try snapshot.get(key.span) { bytes in id = String(bytes) }
        guard let id else { return nil }
        guard let cart = try find(id, in: snapshot) else {
            throw .corrupt("cart \(id): its owner has it, but it is not there")
        }
        return cart
    }
}

extension CartRow {
    /// How long a guest's cart is kept after its last change: as long as a guest's session.
    private static let guestLife = Duration.seconds(30 * 24 * 3_600)
    /// How long a customer's is.
    private static let customerLife = Duration.seconds(365 * 24 * 3_600)
    /// How long one is kept that expired or was merged, for those who look for it.
    private static let endedLife = Duration.seconds(30 * 24 * 3_600)
    /// Times of expiry are rounded up to this, so that a change seldom moves the cart in its index.
    private static let day = Duration.seconds(24 * 3_600).clampedNanoseconds

    /// A cart with nothing in it.
    init(id: String, owner: Owner, at time: Instant) {
        self.init(
            id: id, owner: owner.text, state: .active, createTimeNanoseconds: time.nanoseconds)
    }

    /// Whether it can still be ordered.
    package var isCurrent: Bool {
        state == .active || state == .checkingOut
    }

    /// Where its contact is sealed for.
    var place: String {
        "cart/\(id)"
    }

    /// Changes whenever what was written changes; of two carts it is never the same.
    package var etag: String {
        let digest = SHA256.hash(Array("\(id) \(version)".utf8).span)
        return hexadecimal(digest.bytes.prefix(12))
    }

    /// Marks that what was written has changed.
    mutating func stampContent(_ time: Instant, _ revision: UInt64) {
        version += 1
        stamp(time, revision)
    }

    /// Marks a change: revisions of one row only rise.
    mutating func stamp(_ time: Instant, _ revision: UInt64) {
        updateTimeNanoseconds = time.nanoseconds
        self.revision = max(revision, self.revision + 1)
        switch state {
        case .active:
            let isGuest = Owner(owner)?.isGuest ?? true
            expireTimeNanoseconds = CartRow.expiry(
                isGuest ? CartRow.guestLife : CartRow.customerLife, after: time)
        case .merged, .expired:
            expireTimeNanoseconds = CartRow.expiry(CartRow.endedLife, after: time)
        case .checkingOut, .ordered, .unspecified, .unrecognized:
            expireTimeNanoseconds = 0
        }
    }

    private static func expiry(_ life: Duration, after time: Instant) -> Int64 {
        let exact = time.advanced(by: life).nanoseconds
        let (rounded, overflows) = (exact / day).multipliedReportingOverflow(by: day)
        let (expiry, passes) = rounded.addingReportingOverflow(day)
        return overflows || passes ? .max : expiry
    }

    /// Ends it: whom it was for is nobody's business any more.
    mutating func end(as state: State, _ time: Instant, _ revision: UInt64) {
        self.state = state
        contact = nil
        checkoutExpireTimeNanoseconds = 0
        stamp(time, revision)
    }
}
