package import Basics

/// A point in time in messages.
package typealias Timestamp = Google.Timestamp
/// The paths of the fields that an update names.
package typealias FieldMask = Google.FieldMask

extension Google.Timestamp {
    package init(_ instant: Instant) {
        let (seconds, nanos) = instant.nanoseconds.quotientAndRemainder(dividingBy: 1_000_000_000)
        self.init(
            seconds: nanos < 0 ? seconds - 1 : seconds,
            nanos: Int32(nanos < 0 ? nanos + 1_000_000_000 : nanos))
    }

    /// The instant it names, or nil when it lies outside of the years 1678 to 2261.
    package var instant: Instant? {
        let (scaled, overflowed) = seconds.multipliedReportingOverflow(by: 1_000_000_000)
        let (sum, carried) = scaled.addingReportingOverflow(Int64(nanos))
        guard !overflowed, !carried else { return nil }
        return Instant(nanoseconds: sum)
    }
}
