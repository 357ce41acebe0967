internal import Glibc

/// How somebody's purchases of one product become a score.
package enum Habit {
    /// The logarithm of how often it was bought: the tenth time says less than the second.
    package static func strength(of count: Int) -> Float {
        log1p(Float(max(0, count)))
    }

    /// Grows with the share of recent baskets that it is in, to `power`: 1 at the usual share.
    package static func freshness(of share: Float, usual: Float, power: Float) -> Float {
        powf(max(0, share) / usual, power)
    }
}
