internal import Schema

extension Sandbox {
    /// A part of what the sandbox did in a period, or how some keys stand.
    func statement(_ request: ProviderStatementRequest) -> ProviderStatement {
        let entries = self.entries
        guard request.asked.isEmpty else {
            let keys = Set(request.asked.map(\.key))
            return ProviderStatement(
                entries: entries.filter { keys.contains($0.key) }.map(\.recorded))
        }
        // The cursor is where the part before ended: the time of its last entry, and its key.
        let cursor = request.cursor.split(separator: "/", maxSplits: 1)
        let last = (Int64(cursor.first ?? "") ?? .min, String(cursor.dropFirst().first ?? ""))
        let period = request.startTimeNanoseconds..<request.endTimeNanoseconds
        let rest = entries.filter {
            period.contains($0.timeNanoseconds) && ($0.timeNanoseconds, $0.key) > last
        }.sorted { ($0.timeNanoseconds, $0.key) < ($1.timeNanoseconds, $1.key) }
        let part = rest.prefix(Int(request.limit))
        let next = rest.count > part.count ? part.last : nil
        return ProviderStatement(
            entries: part.map(\.recorded),
            nextCursor: next.map { "\($0.timeNanoseconds)/\($0.key)" } ?? "")
    }
}

extension SandboxEntry {
    /// The entry as the shop reads it.
    fileprivate var recorded: ProviderStatement.Entry {
        let asked: AttemptRow.Operation =
            switch operation {
            case .authorize, .charge: .authorize
            case .capture: .capture
            case .void: .void
            case .refund: .refund
            }
        let stands: ProviderAnswer.Outcome =
            switch outcome {
            case .succeeded: .succeeded
            case .declined: .declined
            case .requiresAction: .requiresAction
            case .pending: .pending
            case .expired: .expired
            }
        return ProviderStatement.Entry(
            key: key, operation: asked, outcome: stands, amountMinor: amountMinor,
            currencyCode: currencyCode, providerReference: reference,
            timeNanoseconds: timeNanoseconds)
    }
}
