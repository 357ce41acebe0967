internal import Glibc

/// Chooses among things of unequal popularity: the one at rank k with a share like 1 / (k+1)^s.
///
/// Walker's alias method: a choice costs the same however many things there are.
package struct Zipf: Sendable {
    private var keep: [Double]
    private var alias: [Int]

    /// With exponent 0 all are equally popular.
    package init(count: Int, exponent: Double) {
        precondition(count > 0, "there is something to choose from")
        keep = Zipf.probabilities(count: count, exponent: exponent).map { $0 * Double(count) }
        alias = Array(0..<count)
        var small = keep.indices.filter { keep[$0] < 1 }
        var large = keep.indices.filter { keep[$0] >= 1 }
        while let poor = small.popLast(), let rich = large.popLast() {
            alias[poor] = rich
            keep[rich] -= 1 - keep[poor]
            if keep[rich] < 1 {
                small.append(rich)
            } else {
                large.append(rich)
            }
        }
    }

    /// The probability of each rank.
    package static func probabilities(count: Int, exponent: Double) -> [Double] {
        let weights = (1...count).map { pow(Double($0), -exponent) }
        let sum = weights.reduce(0, +)
        return weights.map { $0 / sum }
    }

    /// A rank: 0 is the most popular.
    package func choose(_ dice: inout Dice) -> Int {
        let rank = dice.below(keep.count)
        // What rounding left in neither list keeps nearly all of its share.
        return dice.fraction() <= keep[rank] ? rank : alias[rank]
    }
}
