internal import RPC
internal import Schema
internal import Wire

extension Failure {
    /// A checkout has it.
    static let cartLocked = Failure(
        .aborted, "CART_LOCKED",
        "A checkout has this cart. Wait until its order is placed or given up, then try again.")

    /// It was ordered, merged, or has expired.
    static func cartEnded(_ cart: CartRow) -> Failure {
        let what =
            switch cart.state {
            case .ordered: "was ordered"
            case .merged: "went into another cart"
            case .expired: "has expired"
            default: "cannot be changed"
            }
        var failure = Failure(
            .failedPrecondition, "STATE_FORBIDS",
            "This cart \(what). Leave cart_id empty, and the next item begins a new one.")
        failure.preconditions = [
            Precondition(type: "CART", subject: cart.id, description: what)
        ]
        return failure
    }

    /// Nothing is in it that could be ordered.
    static func cartEmpty(_ cart: CartRow) -> Failure {
        var failure = Failure(
            .failedPrecondition, "STATE_FORBIDS", "The cart is empty. Put something into it first.")
        failure.preconditions = [
            Precondition(type: "CART", subject: cart.id, description: "empty")
        ]
        return failure
    }

    /// The caller has none yet.
    static let noCart = Failure(
        .notFound, "RESOURCE_NOT_FOUND", "You have no cart. AddItem makes one.")

    /// Carts are of those who buy.
    static let needsShopper = Failure(
        .permissionDenied, "PERMISSION_MISSING",
        "Only customers and guests have carts: make this call in a session of theirs.")

    static let cartTooLong = Failure(
        .resourceExhausted, "TOO_LARGE",
        "A cart has at most \(CartRow.lineLimit) lines. Take some out, or order in several carts.")

    static let quantityTooLarge = Failure.field(
        "quantity", "must leave at most \(CartRow.quantityLimit) units of a sku in the cart")

    /// One cart is paid in one currency.
    static func cartCurrency(_ sku: String, is currency: String, not other: String) -> Failure {
        Failure(
            .invalidArgument, "CURRENCY_MISMATCH",
            "\"\(sku)\" costs \(currency), and the cart is in \(other). Order what is in it first, "
                + "or clear it.")
    }

    /// Two carts cannot become one.
    static func cartCurrencies(_ one: String, _ other: String) -> Failure {
        Failure(
            .invalidArgument, "CURRENCY_MISMATCH",
            "Your cart is in \(one), the guest's in \(other). Order or clear one of them first.")
    }

    static let guestTokenInvalid = Failure.field(
        "guest_token", "must be the token of a guest's session that has not ended")
}
