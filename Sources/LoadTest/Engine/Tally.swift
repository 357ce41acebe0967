package import Histogram

/// What came of calls: how long each took, and what was wrong.
package struct Tally: Sendable {
    /// Latencies in nanoseconds, from when the call was due, by operation.
    package private(set) var latencies: [Histogram<UInt32>]
    /// How late calls were begun although there was room for them: the load program's own doing.
    package private(set) var lateness = Tally.histogram()
    /// Calls that were answered within the time that is measured, as the clock says.
    package var answeredInTime = 0
    /// Calls that had to wait until the server had answered others.
    package var waited = 0
    /// Calls that were due and never answered.
    package var unanswered = 0
    /// Calls that were answered with a status other than OK, by its name.
    package var refusals: [String: Int] = [:]
    /// Answers that were not right, and the first few of them.
    package var wrong = 0
    package var complaints: [String] = []

    /// More complaints than this tell nothing new.
    private static let complaintLimit = 10

    package init() {
        latencies = Operation.allCases.map { _ in Tally.histogram() }
    }

    /// Three digits, from a microsecond to a minute; what takes longer counts as a minute.
    static func histogram() -> Histogram<UInt32> {
        Histogram(
            lowestDiscernibleValue: 512, highestTrackableValue: UInt64(longest),
            numberOfSignificantValueDigits: .three)
    }

    private static let longest: Int64 = 60_000_000_000

    package mutating func record(_ operation: Operation, nanoseconds: Int64) {
        latencies[operation.rawValue].record(UInt64(min(max(nanoseconds, 0), Tally.longest)))
    }

    package mutating func record(lateness nanoseconds: Int64) {
        lateness.record(UInt64(min(max(nanoseconds, 0), Tally.longest)))
    }

    package mutating func complain(_ text: String) {
        wrong += 1
        if complaints.count < Tally.complaintLimit {
            complaints.append(text)
        }
    }

    /// Adds what `other` counted.
    package mutating func add(_ other: Tally) {
        for index in latencies.indices {
            latencies[index].add(other.latencies[index])
        }
        lateness.add(other.lateness)
        answeredInTime += other.answeredInTime
        waited += other.waited
        unanswered += other.unanswered
        refusals.merge(other.refusals) { $0 + $1 }
        wrong += other.wrong
        complaints += other.complaints.prefix(Tally.complaintLimit - complaints.count)
    }

    /// All operations together.
    package var all: Histogram<UInt32> {
        latencies.reduce(into: Tally.histogram()) { $0.add($1) }
    }

    /// How many calls have their latency recorded.
    package var count: Int {
        latencies.reduce(0) { $0 + Int($1.totalCount) }
    }

    package var refused: Int {
        refusals.values.reduce(0, +)
    }
}

extension Histogram {
    /// The latency that `percentile` percent of the calls did not exceed, in milliseconds.
    package func milliseconds(at percentile: Double) -> Double {
        Double(valueAtPercentile(percentile)) / 1e6
    }
}
