internal import KeyValue
internal import RPC
internal import Schema
internal import Tables

extension Carts {
    /// Who buys; staff do not.
    static func shopper(_ caller: Caller) throws(Failure) -> Owner {
        guard let owner = Owner(caller) else { throw .needsShopper }
        return owner
    }

    /// The cart that a call is about: one of `owner`, the current one when `id` is empty. That of
    /// somebody else is not there.
    static func find(
        _ id: String, of owner: Owner, in snapshot: any Snapshot
    ) throws -> CartRow {
        if id.isEmpty {
            guard let cart = try CartRows.current(of: owner, in: snapshot) else {
                throw Failure.noCart
            }
            return cart
        }
        guard let cart = try CartRows.find(id, in: snapshot), cart.owner == owner.text else {
            throw Failure.notFound(.cart, id)
        }
        return cart
    }

    /// The cart that `caller` may look at.
    static func find(
        _ id: String, for caller: Caller, in snapshot: any Snapshot
    ) throws -> CartRow {
        if let owner = Owner(caller) {
            return try find(id, of: owner, in: snapshot)
        }
        guard caller.role >= .support else { throw Failure.permissionMissing }
        guard !id.isEmpty else {
            throw Failure.field("cart_id", "must name a cart, for staff have none")
        }
        guard let cart = try CartRows.find(id, in: snapshot),
            try !isForgotten(cart, in: snapshot)
        else { throw Failure.notFound(.cart, id) }
        return cart
    }

    /// Whether its customer was erased.
    static func isForgotten(
        _ cart: CartRow, in snapshot: any Snapshot
    ) throws(StoreError) -> Bool {
        guard case .customer(let id)? = Owner(cart.owner) else { return false }
        return try CustomerRows.find(id, in: snapshot)?.isErased ?? false
    }
}

extension CartRow {
    /// Refuses a change unless it is active.
    func checkActive() throws(Failure) {
        switch state {
        case .active: return
        case .checkingOut: throw .cartLocked
        case .ordered, .merged, .expired, .unspecified, .unrecognized: throw .cartEnded(self)
        }
    }

    /// Refuses a change that was meant for another state of it; an empty `etag` means any.
    func check(etag: String) throws(Failure) {
        guard etag.isEmpty || etag == self.etag else { throw .etagMismatch }
    }
}
