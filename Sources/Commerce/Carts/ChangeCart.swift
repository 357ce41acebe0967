internal import KeyValue
internal import RPC
internal import Schema
internal import Tables

extension Carts {
    /// Changes the cart that a call is about, and answers with it as it is then.
    ///
    /// `refusing` says which problems with the price the change must not lead to.
    static func change(
        _ id: String, etag: String, in command: inout Command,
        refusing: (PriceProblem) -> Bool = { _ in false },
        by change: (inout CartRow, borrowing Command) throws -> Void
    ) throws -> Cart {
        let owner = try shopper(command.caller)
        let old = try find(id, of: owner, in: command.transaction)
        try old.checkActive()
        try old.check(etag: etag)
        var cart = old
        try change(&cart, command)
        return try write(cart, replacing: old, in: &command, refusing: refusing)
    }

    /// The cart that an item goes into: the one named, or the current one, or a new one.
    static func cartToFill(
        _ id: String, etag: String = "", in command: inout Command
    ) throws -> (cart: CartRow, old: CartRow?) {
        let owner = try shopper(command.caller)
        var old: CartRow?
        if id.isEmpty {
            old = try CartRows.current(of: owner, in: command.transaction)
        } else {
            old = try find(id, of: owner, in: command.transaction)
        }
        guard let old else {
            // An etag is that of a cart that was seen.
            guard etag.isEmpty else { throw Failure.etagMismatch }
            let id = "\(command.makeID())"
            return (CartRow(id: id, owner: owner, at: command.time), nil)
        }
        try old.checkActive()
        try old.check(etag: etag)
        return (old, old)
    }

    /// Writes `cart` if it differs from `old`, and shows it.
    static func write(
        _ cart: CartRow, replacing old: CartRow?, in command: inout Command,
        refusing: (PriceProblem) -> Bool
    ) throws -> Cart {
        var cart = cart
        if cart != old {
            cart.stampContent(command.time, command.revision)
            try CartRows.put(cart, replacing: old, in: &command)
        }
        let view = try CartView(
            cart, by: command.keys, at: command.time, in: command.transaction)
        if let problem = view.price?.offer.problems.first(where: refusing) {
            throw problem.failure
        }
        return view.cart
    }

    /// What more goods must not lead to.
    static func isOverflow(_ problem: PriceProblem) -> Bool {
        if case .overflow = problem { true } else { false }
    }

    /// What can be put in under this sku. What is not on sale is not there.
    static func goods(
        _ sku: String, in snapshot: any Snapshot
    ) throws -> CartRow.Goods {
        guard let stock = try Stocks.find(sku, in: snapshot), let terms = stock.terms,
            terms.isForSale
        else { throw Failure.notFound(.sku, sku) }
        return CartRow.Goods(
            sku: sku, productID: stock.productID, currencyCode: terms.currencyCode,
            priceMinor: terms.priceMinor)
    }
}
