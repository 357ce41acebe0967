internal import Basics
internal import KeyValue
package import RPC
package import Schema
internal import Tables

extension Carts {
    /// Takes what somebody chose as a guest into the cart of the account they signed in with.
    ///
    /// A guest's cart that was merged is nobody's current one any more, so a second merge finds
    /// nothing; commands run one after another, so two at once are like two in turn.
    package static func mergeCarts(
        _ request: MergeCartsRequest, _ command: inout Command
    ) throws -> MergeCartsResponse {
        let customer = try shopper(command.caller)
        guard !customer.isGuest else { throw Failure.needsCustomer }
        let guest = try guest(bearing: request.guestToken, in: command)
        let old = try CartRows.current(of: customer, in: command.transaction)
        guard let given = try CartRows.current(of: guest, in: command.transaction) else {
            return MergeCartsResponse(cart: try old.map { try show($0, in: command) })
        }
        try given.checkActive()
        try old?.checkActive()
        var cart = old ?? CartRow(id: "\(command.makeID())", owner: customer, at: command.time)
        try cart.addLines(of: given)
        if cart.couponCode.isEmpty { cart.couponCode = given.couponCode }
        if cart.shippingMethodID.isEmpty { cart.shippingMethodID = given.shippingMethodID }
        if cart.contact == nil {
            try cart.takeAddresses(of: given, for: customer, in: command)
        }
        var merged = given
        merged.mergedIntoCartID = cart.id
        merged.end(as: .merged, command.time, command.revision)
        try CartRows.put(merged, replacing: given, in: &command)
        let shown = try write(cart, replacing: old, in: &command, refusing: isOverflow)
        return MergeCartsResponse(cart: shown)
    }

    /// The guest whose session the token is of.
    private static func guest(
        bearing token: String, in command: borrowing Command
    ) throws -> Owner {
        let claims = SessionTokens.read(
            Array(token.utf8).span, at: command.time, keys: command.keys)
        guard let claims, claims.customerID.isEmpty,
            let session = try SessionRows.find(claims.sessionID, in: command.transaction),
            session.customerID.isEmpty, session.endTimeNanoseconds > command.time.nanoseconds
        else { throw Failure.guestTokenInvalid }
        return .guest(session: session.id)
    }

    private static func show(
        _ row: CartRow, in command: borrowing Command
    ) throws(StoreError) -> Cart {
        try CartView(row, by: command.keys, at: command.time, in: command.transaction).cart
    }
}

extension CartRow {
    /// Takes the addresses of a guest's cart; the customer is reached at the account's email.
    fileprivate mutating func takeAddresses(
        of guest: CartRow, for customer: Owner, in command: borrowing Command
    ) throws {
        var addresses = try guest.openContact(by: command.keys, in: command.transaction)
        addresses.email = ""
        if addresses != Contact() {
            contact = try SealedContact(
                addresses, of: customer, at: place, by: command.keys, in: command.transaction)
        }
    }
}
