internal import Basics
package import Crypto
internal import KeyValue
package import RPC
package import Schema
package import Tables
internal import Wire

extension Payments {
    /// Takes in what a provider reports, as it came.
    package static func ingestProviderEvent(
        _ request: IngestProviderEventRequest, _ command: inout Command
    ) throws -> IngestProviderEventResponse {
        guard
            let provider = try PaymentProviders.find(request.provider, in: command.transaction),
            let secret = provider.eventSecret(by: command.keys)
        else {
            throw Failure.field("provider", "must be one that reports to this shop")
        }
        guard request.body.count <= bodyLimit else {
            throw Failure.field("body", "must be \(bodyLimit) bytes at the most")
        }
        let event = try ProviderReport.read(
            request.body, request.signature, at: command.time, by: secret)
        return IngestProviderEventResponse(
            outcome: try ingest(event, from: provider.name, in: &command))
    }

    private static let bodyLimit = 64 << 10

    /// Takes in what a provider reported, once however often it comes.
    package static func ingest(
        _ event: ProviderEvent, from provider: String, in command: inout Command
    ) throws -> IngestProviderEventResponse.Outcome {
        guard event.isReasonable else {
            throw Failure.field("body", "must name the report, in 200 characters at the most")
        }
        let id = KeyPair(provider, event.id)
        if try ProviderEvents.find(id, in: command.transaction) != nil { return .duplicate }
        let taken = try take(event, in: &command)
        var reason = ParkedEvent.Reason.unspecified
        let outcome: IngestProviderEventResponse.Outcome
        switch taken {
        case .applied: outcome = .applied
        case .known: outcome = .duplicate
        case .stale: outcome = .stale
        case .unknown:
            outcome = .parked
            reason = event.key.isEmpty ? .unknownKind : .notAskedFor
        case .mismatch:
            outcome = .parked
            reason = .otherAmount
        case .refundFailed:
            outcome = .parked
            reason = .refundFailed
        }
        let row = ProviderEventRow(
            provider: provider, eventID: event.id, outcome: outcome.rawValue,
            timeNanoseconds: command.time.nanoseconds, parked: outcome == .parked ? event : nil,
            reason: reason.rawValue)
        try ProviderEvents.put(row, replacing: nil, in: &command)
        return outcome
    }

    /// Takes in what an event says. One that does not say how its attempt stands has the provider
    /// asked: something has happened there.
    private static func take(
        _ event: ProviderEvent, in command: inout Command
    ) throws -> Taken {
        let answer = event.answer ?? ProviderAnswer()
        guard answer.outcome == .unspecified,
            let attempt = try Attempts.find(named: event.key, in: command.transaction),
            !attempt.isOver,
            let payment = try PaymentRows.find(attempt.paymentID, in: command.transaction)
        else { return try take(answer, of: event.key, in: &command) }
        try look(attempt, of: payment, in: &command)
        return .applied
    }

    /// Takes in what a provider answered. If that is not about the money which was asked for, it is
    /// parked for people to see, as a report would be, and nothing is known.
    static func takeAnswer(
        _ answer: ProviderAnswer, of name: String, in command: inout Command
    ) throws {
        guard case .mismatch = try take(answer, of: name, in: &command),
            let attempt = try Attempts.find(named: name, in: command.transaction),
            let payment = try PaymentRows.find(attempt.paymentID, in: command.transaction)
        else { return }
        let event = ProviderEvent(
            id: "answer/\(name)", key: name, answer: answer,
            timeNanoseconds: command.time.nanoseconds)
        let id = KeyPair(payment.provider, event.id)
        if try ProviderEvents.find(id, in: command.transaction) == nil {
            let row = ProviderEventRow(
                provider: payment.provider, eventID: event.id,
                outcome: IngestProviderEventResponse.Outcome.parked.rawValue,
                timeNanoseconds: command.time.nanoseconds, parked: event,
                reason: ParkedEvent.Reason.otherAmount.rawValue)
            try ProviderEvents.put(row, replacing: nil, in: &command)
        }
        if attempt.state == .sent {
            var unknown = attempt
            unknown.state = .unknown
            unknown.updateTimeNanoseconds = command.time.nanoseconds
            try Attempts.put(unknown, replacing: attempt, in: &command)
        }
    }
}

/// Every report of a provider that was taken in; what is of no use is parked here.
package enum ProviderEvents: Table {
    package static let number: UInt16 = 83

    package static func id(of event: ProviderEventRow) -> KeyPair<String, String> {
        KeyPair(event.provider, event.eventID)
    }

    /// Lists what is parked, by when it came.
    static let parked = OrderedIndex<
        ProviderEventRow, KeyPair<Int64, KeyPair<String, String>>
    >(103) { event in
        event.parked == nil
            ? nil : KeyPair(event.timeNanoseconds, KeyPair(event.provider, event.eventID))
    }

    package static let indexes: [any Index<ProviderEventRow>] = [parked]
}

extension ProviderEvent {
    /// Whether its names are such as providers give, which become parts of keys.
    fileprivate var isReasonable: Bool {
        !id.isEmpty && id.utf8.count <= 200 && !id.utf8.contains(0) && key.utf8.count <= 200
            && (answer?.encoded().count ?? 0) <= 4_096
    }
}

extension PaymentProviderRow {
    private static let secretPurpose = "provider reports"

    /// A provider that signs its reports with `secret`.
    package init(name: String, eventSecret: borrowing SecretKey, by keys: KeyRing) {
        self.init(
            name: name,
            sealedEventSecret: keys.seal(
                eventSecret.span, for: Self.secretPurpose, at: Array(name.utf8)))
    }

    /// What it signs its reports with; nil if it does not.
    func eventSecret(by keys: KeyRing) -> SecretKey? {
        guard !sealedEventSecret.isEmpty,
            let bytes = keys.open(
                sealedEventSecret.span, for: Self.secretPurpose, at: Array(name.utf8))
        else { return nil }
        return SecretKey(bytes.span)
    }

    /// The same with its secret under the ring's current key.
    func renewed(by keys: KeyRing) throws(StoreError) -> PaymentProviderRow {
        guard let secret = eventSecret(by: keys) else {
            throw .corrupt("payment provider \(name): no key of this ring opens its secret")
        }
        return PaymentProviderRow(name: name, eventSecret: secret, by: keys)
    }
}

extension PaymentProviders {
    /// The providers whose secrets are under a key of the ring.
    static func list(
        underKey key: UInt32, in snapshot: any Snapshot
    ) throws(StoreError) -> [PaymentProviderRow] {
        var rows: [PaymentProviderRow] = []
        try forEach(in: snapshot, limit: limit) { row in
            if KeyRing.key(of: row.sealedEventSecret) == key { rows.append(row) }
            return true
        }
        return rows
    }
}
