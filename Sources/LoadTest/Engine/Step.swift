/// One rate, held for some time.
package struct Step: Sendable {
    /// Its place among the steps of a run.
    package var number: Int
    /// In calls a second, of all workers together.
    package var rate: Double
    package var arrivals: Arrivals.Kind
    /// In nanoseconds of the monotonic clock.
    package var begin: Int64
    package var measuredFrom: Int64
    package var end: Int64

    /// How long after its end a step still waits for answers. What has none by then is counted as
    /// unanswered, with the time it waited.
    static let drainNanoseconds: Int64 = 2_000_000_000

    package init(
        number: Int, rate: Double, arrivals: Arrivals.Kind, begin: Int64, warmUp: Double,
        duration: Double
    ) {
        self.number = number
        self.rate = rate
        self.arrivals = arrivals
        self.begin = begin
        measuredFrom = begin + Int64(warmUp * 1e9)
        end = measuredFrom + Int64(duration * 1e9)
    }

    package var measuredSeconds: Double {
        Double(end - measuredFrom) / 1e9
    }
}
