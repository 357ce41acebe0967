/// A point in time: nanoseconds since 1970-01-01T00:00:00Z, leap seconds smeared.
package struct Instant: Sendable, Hashable, Comparable {
    package var nanoseconds: Int64

    package init(nanoseconds: Int64) {
        self.nanoseconds = nanoseconds
    }

    package static func < (left: Instant, right: Instant) -> Bool {
        left.nanoseconds < right.nanoseconds
    }

    /// This instant moved by `duration`, held within what 64 bits can say (the years 1677 to 2262).
    package func advanced(by duration: Duration) -> Instant {
        let (sum, overflowed) = nanoseconds.addingReportingOverflow(duration.clampedNanoseconds)
        if overflowed {
            return Instant(nanoseconds: duration < .zero ? .min : .max)
        }
        return Instant(nanoseconds: sum)
    }

    /// The time from `earlier` to this instant, negative if `earlier` is later.
    package func since(_ earlier: Instant) -> Duration {
        .nanoseconds(nanoseconds) - .nanoseconds(earlier.nanoseconds)
    }

    /// Whole milliseconds since 1970, as UUIDv7 counts them.
    package var milliseconds: Int64 {
        nanoseconds / 1_000_000
    }
}

extension Duration {
    /// Whole nanoseconds, held within what 64 bits can say (292 years).
    package var clampedNanoseconds: Int64 {
        let (seconds, attoseconds) = components
        let (scaled, overflowed) = seconds.multipliedReportingOverflow(by: 1_000_000_000)
        if overflowed {
            return seconds < 0 ? .min : .max
        }
        let (sum, carried) = scaled.addingReportingOverflow(attoseconds / 1_000_000_000)
        return carried ? (seconds < 0 ? .min : .max) : sum
    }
}
