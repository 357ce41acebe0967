internal import Glibc

/// The bell curve of mean 0 and deviation 1.
package enum NormalDistribution {
    /// The probability of a value up to `x`.
    package static func cumulative(_ x: Double) -> Double {
        erfc(-x / 2.0.squareRoot()) / 2
    }

    /// The value up to which there is the given probability, which lies between 0 and 1.
    ///
    /// Halved until it is narrowed down: it is asked for a few times a forecast.
    package static func quantile(_ probability: Double) -> Double {
        precondition(probability > 0 && probability < 1, "a probability lies between 0 and 1")
        var (low, high) = (-40.0, 40.0)
        for _ in 0..<80 {
            let middle = (low + high) / 2
            if cumulative(middle) < probability {
                low = middle
            } else {
                high = middle
            }
        }
        return (low + high) / 2
    }
}

/// Student's distribution: how far a mean of few values may be from the truth.
package enum StudentDistribution {
    /// The value up to which there is the given probability.
    ///
    /// Exact for one and two degrees of freedom; from three on the expansion of M. Abramowitz and
    /// I. Stegun, Handbook of Mathematical Functions, 26.7.5, within 0.5 % for usual intervals.
    package static func quantile(_ probability: Double, degreesOfFreedom: Int) -> Double {
        precondition(degreesOfFreedom > 0, "something is left to judge by")
        precondition(probability > 0 && probability < 1, "a probability lies between 0 and 1")
        switch degreesOfFreedom {
        case 1: return tan(Double.pi * (probability - 0.5))
        case 2:
            let side = 2 * probability - 1
            return side * (2 / (1 - side * side)).squareRoot()
        default:
            let z = NormalDistribution.quantile(probability)
            let n = Double(degreesOfFreedom)
            let (z2, z3) = (z * z, z * z * z)
            let first = (z3 + z) / (4 * n)
            let second = z * (5 * z2 * z2 + 16 * z2 + 3) / (96 * n * n)
            let third = z * (3 * z3 * z3 + 19 * z2 * z2 + 17 * z2 - 15) / (384 * n * n * n)
            let eighth = 79 * z2 * z3 * z3 + 776 * z3 * z3 + 1482 * z2 * z2 - 1920 * z2 - 945
            return z + first + second + third + z * eighth / (92_160 * n * n * n * n)
        }
    }
}
