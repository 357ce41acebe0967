package import Basics
package import KeyValue
internal import Schema

/// The answers that are kept for repeats, and the keyed hashes of their requests.
package enum KeptAnswers {
    /// When the oldest one was given; nil if there is none.
    package static func oldest(in snapshot: any Snapshot) throws(StoreError) -> Instant? {
        var oldest: Int64?
        for (partition, _) in try AuditLog.heads(in: snapshot) {
            guard let row = try CommandLog.oldest(of: partition, in: snapshot) else { continue }
            oldest = min(oldest ?? .max, row.timeNanoseconds)
        }
        return oldest.map { Instant(nanoseconds: $0) }
    }
}
