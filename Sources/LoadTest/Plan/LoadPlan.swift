/// What load to make.
package struct LoadPlan: Sendable {
    package var mix = Mix.standard
    /// Of the popularity of goods; 0 makes all equal.
    package var exponent = 1.0
    package var seed: UInt64 = 1
    package var arrivals = Arrivals.Kind.poisson
    package var connections = 8
    /// Calls at once on each connection.
    package var streams = 32
    package var threads = 1
    /// In calls a second: the rate to hold, or to begin a search with.
    package var rate = 500.0
    /// Of each step, in seconds, behind its warm-up.
    package var duration = 10.0
    package var warmUp = 2.0
    /// What the slowest of a hundred calls may take, in milliseconds.
    package var goalMilliseconds: Double?
    /// Whether to look for the highest rate that holds the goal.
    package var finds = false

    /// Ends the load before its time.
    package let interruption = Interruption()

    package init() {}

    func connections(ofWorker number: Int) -> Int {
        connections / threads + (number < connections % threads ? 1 : 0)
    }
}
