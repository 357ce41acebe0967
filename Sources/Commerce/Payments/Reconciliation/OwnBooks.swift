internal import Basics
internal import KeyValue
internal import Schema
internal import Tables

/// A part of what the shop asked of a provider, by payments that were begun in a period.
struct OwnBooks {
    /// What the provider is asked about them.
    private(set) var asked: [ProviderRequest] = []
    /// Where the next part begins; empty if this was the last.
    private(set) var next: [UInt8]

    /// Reads behind the attempt with the key `last`.
    ///
    /// Ids of payments begin with the time, so that a period's are together.
    init(
        of provider: String, _ period: Period, after last: [UInt8], in snapshot: any Snapshot
    ) throws(StoreError) {
        let range = (from: OwnBooks.key(period.start), to: OwnBooks.key(period.end))
        let page = try Attempts.page(
            of: range, after: last.isEmpty ? nil : last, size: ReconciliationLimits.scanned,
            in: snapshot)
        next = page.next.map { ReconciliationPlace.ours(after: $0).bytes } ?? []
        var payments: [String: PaymentRow] = [:]
        let ids = Set(page.rows.map(\.paymentID)).sorted()
        for case let payment? in try PaymentRows.find(many: ids, in: snapshot) {
            payments[payment.id] = payment
        }
        for (position, attempt) in page.rows.enumerated() {
            guard let payment = payments[attempt.paymentID], payment.provider == provider,
                attempt.state != .planned, attempt.state != .dropped
            else { continue }
            asked.append(attempt.look(of: payment))
            if asked.count == ReconciliationLimits.asked {
                let isLast = position == page.rows.count - 1
                let key = Attempts.key(Attempts.id(of: attempt))
                next = isLast ? next : ReconciliationPlace.ours(after: key).bytes
                break
            }
        }
    }

    /// Where attempts of payments that were begun at a time stand.
    private static func key(_ time: Instant) -> [UInt8] {
        let milliseconds = UInt64(clamping: time.milliseconds) & 0xFFFF_FFFF_FFFF
        let first = UUID(high: milliseconds << 16, low: 0).description
        return Attempts.key(KeyPair(first, 0))
    }
}

extension AttemptRow {
    /// The question how it stands.
    func look(of payment: PaymentRow) -> ProviderRequest {
        ProviderRequest(
            key: key(at: payment), paymentID: payment.id, operation: operation,
            amountMinor: amountMinor, currencyCode: payment.currencyCode,
            providerReference: providerReference.isEmpty
                ? payment.providerReference : providerReference,
            isRepeat: true, onlyLooks: true)
    }

    /// What the provider knows it by.
    private func key(at payment: PaymentRow) -> String {
        operation == .authorize && !payment.cameUnder.isEmpty ? payment.cameUnder : name
    }
}
