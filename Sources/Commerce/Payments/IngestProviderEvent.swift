internal import Basics
package import Crypto
internal import KeyValue
package import RPC
package import Schema
package import Tables

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
        let id = KeyPair(provider, event.id)
        if try ProviderEvents.find(id, in: command.transaction) != nil { return .duplicate }
        let answer = event.answer ?? ProviderAnswer()
        let taken = try take(answer, of: event.key, in: &command)
        let outcome: IngestProviderEventResponse.Outcome =
            switch taken {
            case .applied: .applied
            case .known: .duplicate
            case .stale: .stale
            case .unknown: .parked
            }
        let row = ProviderEventRow(
            provider: provider, eventID: event.id, outcome: outcome.rawValue,
            timeNanoseconds: command.time.nanoseconds, parked: outcome == .parked ? event : nil)
        try ProviderEvents.put(row, replacing: nil, in: &command)
        return outcome
    }
}

/// Every report of a provider that was taken in; what nobody knows to be about anything is parked
/// here.
package enum ProviderEvents: Table {
    package static let number: UInt16 = 83

    package static func id(of event: ProviderEventRow) -> KeyPair<String, String> {
        KeyPair(event.provider, event.eventID)
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
