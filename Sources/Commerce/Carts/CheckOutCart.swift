package import Basics
package import KeyValue
package import RPC
package import Schema
internal import Tables

/// What a checkout does with a cart. It writes the cart only; stock, coupon and order are the
/// checkout's own.
extension Carts {
    /// Takes a cart that can be ordered for `order`, so that nothing changes in it until the order
    /// is placed or gives it back.
    package static func freeze(
        _ old: CartRow, for order: String, until end: Instant, in command: inout Command
    ) throws(StoreError) -> CartRow {
        precondition(old.state == .active, "A cart is in one checkout.")
        var cart = old
        cart.state = .checkingOut
        cart.orderID = order
        cart.checkoutExpireTimeNanoseconds = end.nanoseconds
        cart.stamp(command.time, command.revision)
        try CartRows.put(cart, replacing: old, in: &command)
        return cart
    }

    /// Gives a cart back that `order` has; says whether it had it. Doing it again does nothing.
    package static func unfreeze(
        _ id: String, from order: String, in command: inout Command
    ) throws(StoreError) -> Bool {
        guard let old = try CartRows.find(id, in: command.transaction),
            old.state == .checkingOut, old.orderID == order
        else { return false }
        var cart = old
        cart.orderID = ""
        cart.checkoutExpireTimeNanoseconds = 0
        if try isForgotten(old, in: command.transaction) {
            cart.removeLines()
            cart.end(as: .expired, command.time, command.revision)
        } else {
            cart.state = .active
            cart.stamp(command.time, command.revision)
        }
        try CartRows.put(cart, replacing: old, in: &command)
        return true
    }

    /// Marks a cart that `order` has as ordered; says whether that is the one order of this cart.
    /// Doing it again does nothing.
    package static func order(
        _ id: String, as order: String, in command: inout Command
    ) throws(StoreError) -> Bool {
        guard let old = try CartRows.find(id, in: command.transaction), old.orderID == order else {
            return false
        }
        if old.state == .ordered { return true }
        guard old.state == .checkingOut else { return false }
        var cart = old
        cart.end(as: .ordered, command.time, command.revision)
        try CartRows.put(cart, replacing: old, in: &command)
        return true
    }

    /// Marks a cart that can be ordered as ordered, for a checkout that waits for nobody.
    package static func orderAtOnce(
        _ old: CartRow, as order: String, in command: inout Command
    ) throws(StoreError) {
        precondition(old.state == .active, "A cart is in one checkout.")
        var cart = old
        cart.orderID = order
        cart.end(as: .ordered, command.time, command.revision)
        try CartRows.put(cart, replacing: old, in: &command)
    }

    /// The caller's cart if it can be ordered now; the current one when `id` is empty.
    ///
    /// ABORTED when its etag is another or a checkout has it; FAILED_PRECONDITION when it is empty
    /// or has ended.
    package static func toOrder(
        _ id: String, etag: String, in command: borrowing Command
    ) throws -> CartRow {
        let cart = try find(id, of: try shopper(command.caller), in: command.transaction)
        try cart.checkActive()
        try cart.check(etag: etag)
        guard !cart.lines.isEmpty else { throw Failure.cartEmpty(cart) }
        return cart
    }
}
