internal import Basics
internal import KeyValue
package import RPC
internal import Schema
internal import Tables

/// Why a coupon takes nothing off.
package enum CouponProblem: Sendable, Hashable {
    /// There is none, or it is not active: who guesses codes learns nothing.
    case unknown
    case notYet
    case over
    /// As many orders hold it as may.
    case usedUp
    /// As many orders of this customer hold it as may.
    case usedUpByCustomer
    /// It has a limit for each customer, and nobody knows who this is.
    case needsSignIn
    /// Its amounts are in another currency.
    case currencyMismatch
    /// The goods it is for cost too little, in minor units.
    case subtotalTooLow(neededMinor: Int64)
    /// It is for other goods.
    case forOtherGoods
}

extension CouponProblem {
    /// What a refusal because of it says.
    package func failure(of code: String) -> Failure {
        switch self {
        case .unknown:
            return .notFound(.coupon, code)
        case .notYet:
            return exhausted(code, "cannot be used yet")
        case .over:
            return exhausted(code, "can no longer be used")
        case .usedUp:
            return exhausted(code, "is used up")
        case .usedUpByCustomer:
            return exhausted(code, "was used as often as one customer may")
        case .needsSignIn:
            return unsuited(code, "is for customers who have signed in. Sign in, then try again")
        case .currencyMismatch:
            return Failure(
                .invalidArgument, "CURRENCY_MISMATCH",
                "Coupon \"\(code)\" is for carts in another currency. Remove it.")
        case .subtotalTooLow:
            return unsuited(code, "is for larger orders. Add something, or remove it")
        case .forOtherGoods:
            return unsuited(code, "is for other goods. Add some of those, or remove it")
        }
    }

    private func exhausted(_ code: String, _ text: String) -> Failure {
        refusal("COUPON_EXHAUSTED", code, "\(text). Remove it")
    }

    private func unsuited(_ code: String, _ text: String) -> Failure {
        refusal("COUPON_NOT_APPLICABLE", code, text)
    }

    private func refusal(_ reason: String, _ code: String, _ text: String) -> Failure {
        var failure = Failure(.failedPrecondition, reason, "Coupon \"\(code)\" \(text).")
        failure.preconditions = [.init(type: "COUPON", subject: code, description: text)]
        return failure
    }
}

extension Coupon {
    /// Why it cannot be used now by a customer, empty for a guest, whose orders and those of all
    /// hold it so often.
    func problem(
        for customer: String, at time: Instant, uses: (all: Int64, own: Int64)
    ) -> CouponProblem? {
        if !active { return .unknown }
        if let start = startTime?.instant, time < start { return .notYet }
        if let end = endTime?.instant, time >= end { return .over }
        if maxUses > 0, uses.all >= maxUses { return .usedUp }
        if maxUsesPerCustomer > 0 {
            if customer.isEmpty { return .needsSignIn }
            if uses.own >= maxUsesPerCustomer { return .usedUpByCustomer }
        }
        return nil
    }

    /// Why it takes nothing off a cart in some currency; `discountableMinor` is what the goods cost
    /// that it is for, `nil` if there are none.
    func problem(currencyCode: String, discountableMinor: Int64?) -> CouponProblem? {
        if !self.currencyCode.isEmpty, self.currencyCode != currencyCode {
            return .currencyMismatch
        }
        guard let discountableMinor else { return .forOtherGoods }
        if let needed = minSubtotal?.amountMinor, discountableMinor < needed {
            return .subtotalTooLow(neededMinor: needed)
        }
        return nil
    }
}
