internal import Glibc
internal import LinearAlgebra

/// The probability of yes, by features.
///
/// P(yes) = 1 / (1 + exp(-(a + x b))). Minimises the sum of w times the logarithmic loss, and half
/// `ridge` times the sum of b^2; the constant is not held back, so that over what it learned from,
/// the probabilities add up to the number of yes. Found by Newton's steps, which are least squares
/// with new weights each time, halved when one goes too far.
///
/// Sources: T. Hastie and others, The Elements of Statistical Learning, 2nd ed., section 4.4.1;
/// A. Agresti, Categorical Data Analysis, 3rd ed., section 5.5. `ridge` is the 1/C of scikit-learn.
package struct LogisticRegression: Sendable, Equatable {
    /// Newton's steps: they double the digits that are right, so that many mean there is no end.
    private static let stepLimit = 100

    /// The logarithm of the odds where every feature is 0.
    package let constant: Double
    /// What one more of each feature adds to that.
    package let coefficients: [Double]

    /// A model as it was written down.
    package init(constant: Double, coefficients: [Double]) throws(StatisticsError) {
        guard constant.isFinite, coefficients.allSatisfy(\.isFinite) else {
            throw .valueForbidden
        }
        self.constant = constant
        self.coefficients = coefficients
    }

    /// Fits to what was seen and whether the answer was yes.
    package init(
        _ observations: Observations, of answers: [Bool], ridge: Double
    ) throws(StatisticsError) {
        guard answers.count == observations.count else { throw .shapesDiffer }
        guard ridge.isFinite, ridge > 0 else { throw .valueForbidden }
        let yes = zip(answers, observations.weights).reduce(0) { $0 + ($1.0 ? $1.1 : 0) }
        let all = observations.weights.reduce(0, +)
        guard yes > 0, yes < all else {
            // Nobody said no, or nobody yes: the odds are those of one answer half of each.
            constant = log((yes + 0.5) / (all - yes + 0.5))
            coefficients = [Double](repeating: 0, count: observations.featureCount)
            return
        }
        var search = try NewtonSearch(observations, answers, ridge: ridge)
        for _ in 0..<Self.stepLimit {
            if try search.step() {
                constant = search.beta[0]
                coefficients = Array(search.beta.dropFirst())
                return
            }
        }
        throw .noConvergence
    }

    /// The logarithm of the odds of yes.
    package func logOdds(of features: [Double]) -> Double {
        precondition(features.count == coefficients.count, "a value for each feature")
        return zip(features, coefficients).reduce(constant) { $0 + $1.0 * $1.1 }
    }

    /// The probability of yes.
    package func probability(of features: [Double]) -> Double {
        Self.probability(logOdds: logOdds(of: features))
    }

    /// The probability that has these odds, without overflow on either side.
    package static func probability(logOdds: Double) -> Double {
        if logOdds >= 0 { return 1 / (1 + exp(-logOdds)) }
        let odds = exp(logOdds)
        return odds / (1 + odds)
    }
}

/// The way to the coefficients.
private struct NewtonSearch {
    private let observations: Observations
    private let answers: [Double]
    private let ridge: Double
    private let ones: [Double]
    private let design: Matrix<Double>
    private(set) var beta: [Double]
    private var logOdds: [Double]
    private var loss: Double

    init(
        _ observations: Observations, _ answers: [Bool], ridge: Double
    ) throws(StatisticsError) {
        self.observations = observations
        self.answers = answers.map { $0 ? 1 : 0 }
        self.ridge = ridge
        ones = [Double](repeating: 1, count: observations.count)
        design = try observations.design(ones)
        beta = [Double](repeating: 0, count: observations.featureCount + 1)
        logOdds = [Double](repeating: 0, count: observations.count)
        loss = 0
        loss = penalisedLoss(logOdds, beta)
    }

    /// Takes one step; says whether it was too small to go on.
    mutating func step() throws(StatisticsError) -> Bool {
        let probabilities = logOdds.map(LogisticRegression.probability(logOdds:))
        var slopes = zip(answers, probabilities).map { $0 - $1 }
        var curvatures = probabilities.map { max($0 * (1 - $0), 1e-12) }
        for (index, weight) in observations.weights.enumerated() {
            slopes[index] *= weight
            curvatures[index] *= weight
        }
        let direction = try computing {
            var gradient = try design.times(slopes, transposed: true)
            var hessian = try observations.design(curvatures).gram()
            for index in 1..<max(1, beta.count) {
                gradient[index] -= ridge * beta[index]
                hessian[index, index] += ridge
            }
            return try hessian.solvePositiveDefinite(gradient)
        }
        let largest = direction.map { abs($0) }.max() ?? 0
        if largest < 1e-10 { return true }
        let change = try computing { try design.times(direction) }
        var length = 1.0
        while length > 1e-8 {
            let candidate = zip(beta, direction).map { $0 + length * $1 }
            let odds = zip(logOdds, change).map { $0 + length * $1 }
            let reached = penalisedLoss(odds, candidate)
            if reached <= loss {
                let isFlat = loss - reached <= 1e-14 * abs(loss)
                (beta, logOdds, loss) = (candidate, odds, reached)
                return isFlat && largest < 1e-6
            }
            length /= 2
        }
        // No shorter step does better: this is the least that rounding lets be seen.
        return true
    }

    private func penalisedLoss(_ logOdds: [Double], _ beta: [Double]) -> Double {
        var loss = 0.0
        for (index, odds) in logOdds.enumerated() {
            // log(1 + exp(odds)) without overflow.
            let softened = max(odds, 0) + log1p(exp(-abs(odds)))
            loss += observations.weights[index] * (softened - answers[index] * odds)
        }
        return loss + ridge / 2 * beta.dropFirst().reduce(0) { $0 + $1 * $1 }
    }
}
