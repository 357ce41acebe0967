internal import LinearAlgebra

/// The straight relation between features and a number: least squares, with ridge if wanted.
///
/// Minimises the sum of w (y - a - x b)^2 + sum of r b^2. Without ridge that is weighted least
/// squares; with it, b is as if normal about 0 beforehand. The constant is never held back.
///
/// Sources: A. Hoerl, R. Kennard, "Ridge regression", Technometrics 12 (1970), 55-67; T. Hastie and
/// others, The Elements of Statistical Learning, 2nd ed., sections 3.2 and 3.4; intervals of a
/// prediction: D. Montgomery and others, Introduction to Linear Regression Analysis, section 3.5.
package struct LinearRegression: Sendable {
    /// What is expected where every feature is 0.
    package let constant: Double
    /// What one more of each feature changes.
    package let coefficients: [Double]
    /// How far observations lie from what is expected, as a standard deviation.
    package let residualDeviation: Double
    /// Observations beyond those that the coefficients take up; 0 when nothing is left to judge by.
    package let degreesOfFreedom: Int
    /// The inverse of X'WX and the ridge: what makes coefficients uncertain, but for the deviation.
    private let uncertainty: Matrix<Double>

    /// Fits to observations; `ridge` has a number for each feature, 0 to let it be.
    package init(
        _ observations: Observations, of targets: [Double], ridge: [Double]? = nil
    ) throws(StatisticsError) {
        let width = observations.featureCount
        let ridge = ridge ?? [Double](repeating: 0, count: width)
        guard targets.count == observations.count, ridge.count == width else {
            throw .shapesDiffer
        }
        guard targets.allSatisfy(\.isFinite), ridge.allSatisfy({ $0.isFinite && $0 >= 0 }) else {
            throw .valueForbidden
        }
        let design = try observations.design(observations.weights)
        let goals = zip(targets, observations.weights).map { $0 * $1.squareRoot() }
        let penalties = [0] + ridge
        let inverse = try Self.inverse(design, penalties)
        let beta = try computing {
            try inverse.times(design.times(goals, transposed: true))
        }
        constant = beta[0]
        coefficients = Array(beta.dropFirst())
        uncertainty = inverse

        let fitted = try computing { try design.times(beta) }
        let squares = zip(goals, fitted).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
        let used = observations.weights.count { $0 > 0 }
        degreesOfFreedom = max(0, used - width - 1)
        // With weights that do not count observations, their mean stands for one.
        let unit = observations.weights.reduce(0, +) / Double(max(1, used))
        residualDeviation =
            degreesOfFreedom == 0
            ? 0 : (squares / unit / Double(degreesOfFreedom)).squareRoot()
        guard residualDeviation.isFinite else { throw .valueForbidden }
    }

    /// What is expected of these features.
    package func value(at features: [Double]) -> Double {
        precondition(features.count == coefficients.count, "a value for each feature")
        return zip(features, coefficients).reduce(constant) { $0 + $1.0 * $1.1 }
    }

    /// Where a new observation with these features lies with the given probability.
    ///
    /// Nil when there were no more observations than coefficients, so that nothing is known of it.
    package func interval(
        at features: [Double], coverage: Double
    ) throws(StatisticsError) -> (lower: Double, upper: Double)? {
        guard degreesOfFreedom > 0 else { return nil }
        let row = [1] + features
        let spread = try computing {
            zip(try uncertainty.times(row), row).reduce(1) { $0 + $1.0 * $1.1 }
        }
        let reach =
            StudentDistribution.quantile((1 + coverage) / 2, degreesOfFreedom: degreesOfFreedom)
            * residualDeviation * spread.squareRoot()
        let middle = value(at: features)
        return (middle - reach, middle + reach)
    }

    /// The inverse of X'X and the penalties.
    ///
    /// Where columns repeat one another it does not exist: then a ridge too small to show otherwise
    /// makes them share, so that one price for all goods is no error.
    private static func inverse(
        _ design: Matrix<Double>, _ penalties: [Double]
    ) throws(StatisticsError) -> Matrix<Double> {
        try computing {
            var gram = try design.gram()
            for (index, penalty) in penalties.enumerated() {
                gram[index, index] += penalty
            }
            do {
                let smallest = (0..<gram.rowCount).map { gram[$0, $0] }.min() ?? 0
                var inverse = gram
                try inverse.invertPositiveDefinite()
                // Rounding can let a square pass that has no inverse; its inverse tells.
                let largest = (0..<gram.rowCount).map { inverse[$0, $0] }.max() ?? 0
                if largest * smallest < 1e12 { return inverse }
            } catch LinearAlgebraError.notPositiveDefinite {}
            for index in 0..<gram.rowCount {
                gram[index, index] = gram[index, index] == 0 ? 1 : gram[index, index] * (1 + 1e-9)
            }
            try gram.invertPositiveDefinite()
            return gram
        }
    }
}
