internal import Basics
internal import KeyValue
package import Outbox
package import RPC
internal import Schema
internal import Tables
internal import Wire

/// What the shop does about asking providers for their books.
package struct PaymentStatements: EffectKind {
    package init() {}

    /// A comparison that nobody waits for any more is not wanted.
    package func willSend(_ effect: PlannedEffect, in command: inout Command) throws -> Intent {
        let row = try Reconciliations.find(effect.subject, in: command.transaction)
        return row == nil ? .drop : .send(effect.payload)
    }

    package func finish(
        _ effect: PlannedEffect, _ ending: Ending, in command: inout Command
    ) throws {
        if var row = try Reconciliations.find(effect.subject, in: command.transaction),
            case .done(let bytes) = ending,
            let statement = PaymentStatements.statement(bytes)
        {
            let asked = try ProviderStatementRequest.decode(effect.payload.span)
            let answer = try PaymentStatements.answer(
                row, asked, plannedAt: effect.createTime, statement, in: command)
            row.isAnswered = true
            row.answer = answer.encoded()
            try Reconciliations.put(row, in: command.transaction)
        }
        command.settle(effect.subject)
    }

    /// A statement that can be made use of.
    private static func statement(_ bytes: [UInt8]) -> ProviderStatement? {
        // What cannot be read is no answer, and whoever waits is told that there was none.
        guard let statement = try? ProviderStatement.decode(bytes.span),
            statement.nextCursor.utf8.count <= ReconciliationLimits.cursor,
            statement.entries.count <= 2 * ReconciliationLimits.entries
        else { return nil }
        return statement
    }

    private static func answer(
        _ row: ReconciliationRow, _ asked: ProviderStatementRequest, plannedAt time: Instant,
        _ statement: ProviderStatement, in command: borrowing Command
    ) throws -> ReconcilePaymentResponse {
        let request = try ReconcilePaymentRequest.decode(row.request.span)
        var answer = ReconcilePaymentResponse()
        var position = row.nextPosition
        if asked.asked.isEmpty {
            answer.compared = Int32(clamping: statement.entries.count)
            answer.differences = try theirs(
                statement.entries, of: request.provider, at: command.time,
                in: command.transaction)
            let next: ReconciliationPlace =
                statement.nextCursor.isEmpty
                ? .ours(after: []) : .theirs(cursor: statement.nextCursor)
            position = next.bytes
        } else {
            answer.compared = Int32(clamping: asked.asked.count)
            answer.differences = try ours(
                asked.asked, plannedAt: time, in: statement.entries, at: command.time,
                in: command.transaction)
        }
        answer.nextPageToken = ReconciliationPlace.token(position, request, by: command.keys)
        return answer
    }

    /// Looks for what the provider did in the shop's books.
    private static func theirs(
        _ entries: [ProviderStatement.Entry], of provider: String, at time: Instant,
        in snapshot: any Snapshot
    ) throws(StoreError) -> [ReconcilePaymentResponse.Difference] {
        var differences: [ReconcilePaymentResponse.Difference] = []
        for entry in entries {
            let ours = try OwnEntry(of: entry, by: provider, in: snapshot)
            guard let ours else {
                differences.append(.init(.missingHere, nil, entry))
                continue
            }
            if let kind = ours.difference(from: entry, at: time) {
                differences.append(.init(kind, ours, entry))
            }
        }
        return differences
    }

    /// Looks for what the shop asked for in the provider's books.
    private static func ours(
        _ asked: [ProviderRequest], plannedAt planTime: Instant,
        in entries: [ProviderStatement.Entry], at time: Instant, in snapshot: any Snapshot
    ) throws(StoreError) -> [ReconcilePaymentResponse.Difference] {
        var differences: [ReconcilePaymentResponse.Difference] = []
        for request in asked {
            guard let ours = try OwnEntry(askedBy: request, in: snapshot) else { continue }
            let found = entries.filter { $0.key == request.key }
            let theirs =
                found.first { $0.providerReference == request.providerReference }
                ?? (ours.payment.cameUnder.isEmpty ? found.first : nil)
            if let theirs {
                if let kind = ours.difference(from: theirs, at: time) {
                    differences.append(.init(kind, ours, theirs))
                }
            } else if ours.attempt.state == .succeeded,
                ours.attempt.updateTimeNanoseconds < planTime.nanoseconds
            {
                // What was refused, or is not known, need not have left anything there; what was
                // done since the question was planned may be newer than the answer.
                differences.append(.init(.missingThere, ours, nil))
            }
        }
        return differences
    }
}

extension OwnEntry {
    /// What a line of a provider's books is about.
    fileprivate init?(
        of entry: ProviderStatement.Entry, by provider: String, in snapshot: any Snapshot
    ) throws(StoreError) {
        guard let attempt = try Attempts.find(named: entry.key, in: snapshot),
            let payment = try PaymentRows.find(attempt.paymentID, in: snapshot),
            payment.provider == provider
        else { return nil }
        if attempt.operation == .authorize, entry.outcome == .succeeded,
            attempt.state != .succeeded || attempt.providerReference != entry.providerReference,
            let extra = try Payments.extra(of: payment, entry.providerReference, in: snapshot)
        {
            // It came once more, or too late, and has a payment of its own.
            let first = try Attempts.find(KeyPair(extra.id, 1), in: snapshot)
            self.init(first, extra)
            return
        }
        self.init(attempt, payment)
    }

    /// What the provider was asked about.
    fileprivate init?(
        askedBy request: ProviderRequest, in snapshot: any Snapshot
    ) throws(StoreError) {
        let payment = try PaymentRows.find(request.paymentID, in: snapshot)
        let isOwn = request.key.hasPrefix("\(request.paymentID).")
        let attempt =
            isOwn
            ? try Attempts.find(named: request.key, in: snapshot)
            : try Attempts.find(KeyPair(request.paymentID, 1), in: snapshot)
        self.init(attempt, payment)
    }
}
