/// The mean of ratings, as if there had been some of an ordinary kind before the first.
///
/// (C m + sum) / (C + n), with C ratings of m taken as given: a few first opinions do not decide,
/// and many do. It is the mean of the posterior when the ratings are normal about a mean whose
/// prior has its centre in m and the weight of C ratings.
///
/// Sources: A. Gelman and others, Bayesian Data Analysis, 3rd ed., section 2.5;
/// https://en.wikipedia.org/wiki/Bayesian_average.
package struct BayesianAverage: Sendable, Equatable {
    /// How many ratings are taken as given.
    package let priorCount: Int64
    /// What they are, in thousandths.
    package let priorMilli: Int64

    package init(priorCount: Int64, priorMilli: Int64) {
        precondition(priorCount > 0 && priorMilli >= 0, "something is taken as given")
        self.priorCount = priorCount
        self.priorMilli = priorMilli
    }

    /// The average in millionths, rounded down, of `count` ratings with this sum.
    ///
    /// In whole numbers, so that the same ratings come to the same on every machine.
    package func millionths(sum: Int64, count: Int64) -> Int64 {
        precondition(count >= 0 && sum >= 0, "ratings are counted")
        return (priorCount * priorMilli * 1_000 + sum * 1_000_000) / (priorCount + count)
    }
}
