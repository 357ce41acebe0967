internal import Glibc

/// Probabilities that were told beforehand, and what came of it: how good they were.
package struct Predictions: Sendable {
    /// How many there may be: they are sorted.
    package static let limit = 10_000_000

    private let pairs: [(probability: Double, answer: Bool)]

    package init(_ probabilities: [Double], _ answers: [Bool]) throws(StatisticsError) {
        guard probabilities.count == answers.count else { throw .shapesDiffer }
        guard !answers.isEmpty else { throw .tooFewObservations }
        guard answers.count <= Self.limit else { throw .tooLarge }
        guard probabilities.allSatisfy({ $0 >= 0 && $0 <= 1 }) else { throw .valueForbidden }
        pairs = zip(probabilities, answers).map { ($0, $1) }
            .sorted { $0.probability < $1.probability }
    }

    /// The mean surprise: the logarithm of the probability of what came, turned around; 0 is best.
    ///
    /// I. Good, "Rational decisions", Journal of the Royal Statistical Society B 14 (1952). No
    /// probability counts as nearer to certain than 10^-15.
    package var logLoss: Double {
        let sum = pairs.reduce(0) { sum, pair in
            let probability = min(max(pair.probability, 1e-15), 1 - 1e-15)
            return sum - log(pair.answer ? probability : 1 - probability)
        }
        return sum / Double(pairs.count)
    }

    /// How often a yes had a higher probability than a no, equal ones counting half; a half when
    /// there is only one of the two.
    ///
    /// J. Hanley, B. McNeil, "The meaning and use of the area under a receiver operating
    /// characteristic curve", Radiology 143 (1982), by the sum of ranks.
    package var areaUnderCurve: Double {
        let yes = pairs.count { $0.answer }
        let no = pairs.count - yes
        guard yes > 0, no > 0 else { return 0.5 }
        var rankSum = 0.0
        for group in groups(where: { $0 == $1 }) {
            // Ranks count from one; those of a group are all its middle one.
            let rank = Double(group.lowerBound + group.upperBound + 1) / 2
            rankSum += rank * Double(pairs[group].count { $0.answer })
        }
        let smallest = Double(yes) * Double(yes + 1) / 2
        return (rankSum - smallest) / (Double(yes) * Double(no))
    }

    /// How far probabilities are from how often it was yes, on the average: what was told is sorted
    /// into `binCount` bins of as many each.
    ///
    /// M. Naeini and others, "Obtaining well calibrated probabilities using Bayesian binning",
    /// AAAI 2015 (expected calibration error).
    package func calibrationError(binCount: Int = 10) -> Double {
        precondition(binCount > 0, "something is sorted into bins")
        var error = 0.0
        for bin in 0..<binCount {
            let range = pairs.count * bin / binCount..<pairs.count * (bin + 1) / binCount
            let told = pairs[range].reduce(0) { $0 + $1.probability }
            error += abs(told - Double(pairs[range].count { $0.answer }))
        }
        return error / Double(pairs.count)
    }

    /// Neighbours that belong together, as ranges.
    private func groups(where together: (Double, Double) -> Bool) -> [Range<Int>] {
        var groups: [Range<Int>] = []
        var start = 0
        for index in pairs.indices.dropFirst() + [pairs.count] {
            let goesOn =
                index < pairs.count
                && together(pairs[index - 1].probability, pairs[index].probability)
            if !goesOn {
                groups.append(start..<index)
                start = index
            }
        }
        return groups
    }
}
