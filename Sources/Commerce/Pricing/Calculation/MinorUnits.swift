internal import RPC

/// Exact arithmetic on amounts in minor units: nothing is lost, and what does not fit is refused.
enum MinorUnits {
    static func sum(_ left: Int64, _ right: Int64) throws(Failure) -> Int64 {
        let (sum, overflows) = left.addingReportingOverflow(right)
        guard !overflows else { throw .moneyOverflow }
        return sum
    }

    static func product(_ amount: Int64, _ count: Int64) throws(Failure) -> Int64 {
        let (product, overflows) = amount.multipliedReportingOverflow(by: count)
        guard !overflows else { throw .moneyOverflow }
        return product
    }

    /// `amount` times `numerator` over `denominator`, a part of one at the most, rounded to the
    /// nearest unit and half a unit to the even one.
    ///
    /// That is roundTiesToEven of IEEE 754-2019, 4.3.1: of many amounts as many halves go up as go
    /// down, so that sums do not drift.
    static func rounded(_ amount: Int64, times numerator: Int64, over denominator: Int64) -> Int64 {
        let (quotient, remainder) = divided(amount, times: numerator, over: denominator)
        let rest = denominator - remainder
        if remainder > rest || (remainder == rest && quotient & 1 == 1) {
            return quotient + 1
        }
        return quotient
    }

    /// Splits `amount` over `weights` in their proportion; it is at most their sum, which is
    /// `whole`.
    ///
    /// Each gets its exact share rounded down. The units left over go one each to those of which
    /// most was cut off, the first of them when as much was: the method of largest remainders
    /// (Hamilton's). So no share is above its weight, and the shares add up to `amount`.
    static func split(_ amount: Int64, over weights: [Int64], whole: Int64) -> [Int64] {
        precondition(amount >= 0 && amount <= whole, "No more is split than there is.")
        guard amount > 0 else { return weights.map { _ in 0 } }
        var shares: [Int64] = []
        var remainders: [(position: Int, cutOff: Int64)] = []
        var left = amount
        for (position, weight) in weights.enumerated() {
            let (share, cutOff) = divided(amount, times: weight, over: whole)
            shares.append(share)
            remainders.append((position, cutOff))
            left -= share
        }
        guard left > 0 else { return shares }
        remainders.sort {
            $0.cutOff != $1.cutOff ? $0.cutOff > $1.cutOff : $0.position < $1.position
        }
        for (position, _) in remainders.prefix(Int(left)) {
            shares[position] += 1
        }
        return shares
    }

    /// `amount` times `numerator` over `denominator` rounded down, and what of the numerator's
    /// product was cut off; exact, for the product has 128 bits.
    private static func divided(
        _ amount: Int64, times numerator: Int64, over denominator: Int64
    ) -> (quotient: Int64, remainder: Int64) {
        precondition(
            amount >= 0 && numerator >= 0 && numerator <= denominator && denominator > 0,
            "A part of an amount lies between nothing and all of it.")
        let product = amount.magnitude.multipliedFullWidth(by: numerator.magnitude)
        let (quotient, remainder) = denominator.magnitude.dividingFullWidth(product)
        return (Int64(quotient), Int64(remainder))
    }
}
