internal import Basics
package import KeyValue
package import RPC
package import Schema
internal import Tables

// Uses are counted like stock: an order takes one in the transaction that makes it, and gives it
// back in the one that unmakes it. The limits are checked against the very counts that are written,
// so none is ever passed.
extension Coupons {
    /// Counts one more order that holds a coupon; `customer` is empty for a guest. The order keeps
    /// the coupon's id and the customer, for giving the use back.
    ///
    /// It checks all but what the goods must be: that pricing does.
    package static func take(
        _ code: String, for customer: String, in command: inout Command
    ) throws -> Coupon {
        let code = folded(code)
        let transaction = command.transaction
        guard let coupon = try find(code, in: transaction) else {
            throw CouponProblem.unknown.failure(of: code)
        }
        let uses = try CouponUses.counts(of: code, for: customer, in: transaction)
        if let problem = coupon.problem(for: customer, at: command.time, uses: uses) {
            throw problem.failure(of: code)
        }
        try CouponUses.set(code, "", to: uses.all + 1, in: &command)
        if !customer.isEmpty {
            try CouponUses.set(code, customer, to: uses.own + 1, in: &command)
        }
        return coupon.counted(uses.all + 1)
    }

    /// Counts one order less that holds a coupon. `code` and `customer` are those it was taken
    /// with; an order gives back once what it took.
    package static func giveBack(
        _ code: String, for customer: String, in command: inout Command
    ) throws(StoreError) {
        let code = folded(code)
        let uses = try CouponUses.counts(of: code, for: customer, in: command.transaction)
        precondition(
            uses.all > 0 && (customer.isEmpty || uses.own > 0),
            "No more uses of a coupon are given back than were taken.")
        try CouponUses.set(code, "", to: uses.all - 1, in: &command)
        if !customer.isEmpty {
            try CouponUses.set(code, customer, to: uses.own - 1, in: &command)
        }
    }
}

extension CouponUses {
    fileprivate static func set(
        _ coupon: String, _ customer: String, to count: Int64, in command: inout Command
    ) throws(StoreError) {
        if count == 0 {
            _ = try remove(KeyPair(coupon, customer), in: &command)
        } else {
            let row = CouponUsesRow(couponID: coupon, customerID: customer, count: count)
            try put(row, replacing: nil, in: &command)
        }
    }
}
