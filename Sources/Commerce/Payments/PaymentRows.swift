internal import Basics
internal import KeyValue
package import Schema
package import Tables

/// Every payment; rows are never removed. Ids rise with time.
package enum PaymentRows: Table {
    package static let number: UInt16 = 80

    package static func id(of payment: PaymentRow) -> String {
        payment.id
    }
}

/// Everything that was ever asked of a provider.
package enum Attempts: Table {
    package static let number: UInt16 = 82

    package static func id(of attempt: AttemptRow) -> KeyPair<String, UInt64> {
        KeyPair(attempt.paymentID, UInt64(attempt.number))
    }

    /// The keys of one payment's attempts.
    static func range(of payment: String) -> (from: [UInt8], to: [UInt8]) {
        let prefix = makeKey(number, payment)
        return (prefix, end(of: prefix))
    }

    /// A payment's attempts, in order.
    static func all(
        of payment: PaymentRow, in snapshot: any Snapshot
    ) throws(StoreError) -> [AttemptRow] {
        guard payment.attempts > 0 else { return [] }
        let ids = (1...UInt64(payment.attempts)).map { KeyPair(payment.id, $0) }
        return try find(many: ids, in: snapshot).compactMap { $0 }
    }

    /// The attempt of this name, as the provider knows it; nil also for texts that can be no name.
    static func find(
        named name: String, in snapshot: any Snapshot
    ) throws(StoreError) -> AttemptRow? {
        guard name.utf8.count <= 64, !name.utf8.contains(0), let dot = name.lastIndex(of: "."),
            let number = UInt64(name[name.index(after: dot)...])
        else { return nil }
        return try find(KeyPair(String(name[..<dot]), number), in: snapshot)
    }
}

extension AttemptRow {
    /// Its name, which is the provider's key.
    var name: String {
        "\(paymentID).\(number)"
    }

    /// Whether how it ended is known.
    var isOver: Bool {
        state == .succeeded || state == .failed || state == .dropped
    }
}

extension PaymentRow {
    /// What can still be taken.
    var capturableMinor: Int64 {
        state == .authorized || state == .captured
            ? authorizedMinor - capturedMinor - capturePendingMinor : 0
    }

    /// What can still be given back.
    var refundableMinor: Int64 {
        capturedMinor - refundedMinor - refundPendingMinor
    }

    /// Whether money may still come by it without anybody asking.
    var isLive: Bool {
        state == .created || state == .requiresAction || state == .processing
    }

    /// Marks a change: revisions of one row only rise.
    mutating func stamp(_ time: Instant, _ revision: UInt64) {
        updateTimeNanoseconds = time.nanoseconds
        self.revision = max(revision, self.revision + 1)
    }
}
