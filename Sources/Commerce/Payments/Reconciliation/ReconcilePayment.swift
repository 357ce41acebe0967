internal import Basics
internal import Crypto
internal import KeyValue
internal import Outbox
package import RPC
package import Schema
internal import Tables
internal import Wire

extension Payments {
    /// Compares a part of a period of the shop's books with those of a provider.
    ///
    /// Providers take seconds to answer. So neither a loop nor the writer asks: it is an effect in
    /// the provider's lane, where threads, time limits and repeats are those of payments, and the
    /// call waits for it as calls wait for payments.
    package static func reconcilePayment(
        _ request: ReconcilePaymentRequest, _ command: inout Command
    ) throws -> ReconcilePaymentResponse {
        guard request.provider != invoice,
            try PaymentProviders.find(request.provider, in: command.transaction) != nil
        else {
            throw Failure.field("provider", "must be one that this shop asks for money")
        }
        let period = try Period(request)
        var unpaged = request
        unpaged.pageToken = ""
        unpaged.requestID = ""
        let place = try ReconciliationPlace(
            try PageTokens(command.keys).open(
                request.pageToken, of: ReconciliationPlace.query(unpaged)))

        var row = ReconciliationRow(request: unpaged.encoded(), position: place.bytes)
        var asked = ProviderStatementRequest()
        switch place {
        case .theirs(let cursor):
            asked = ProviderStatementRequest(
                startTimeNanoseconds: period.start.nanoseconds,
                endTimeNanoseconds: period.end.nanoseconds, cursor: cursor,
                limit: UInt32(ReconciliationLimits.entries))
        case .ours(let last):
            let part = try OwnBooks(
                of: request.provider, period, after: last, in: command.transaction)
            guard !part.asked.isEmpty else {
                return ReconcilePaymentResponse(
                    nextPageToken: ReconciliationPlace.token(part.next, unpaged, by: command.keys))
            }
            asked.asked = part.asked
            row.nextPosition = part.next
        }
        row.id = "statement/\(command.makeID())"
        try Reconciliations.put(row, replacing: nil, in: command.transaction)
        try Effects.plan(
            Effect(
                id: row.id, lane: lane(of: request.provider), kind: statementKind, subject: row.id,
                payload: asked.encoded()),
            in: &command)
        command.awaitOutcome(of: row.id)
        return ReconcilePaymentResponse()
    }

    /// What a comparison that waited for the provider came to. It is not kept any longer.
    package static func reconcilePaymentOutcome(
        of id: String, _ command: inout Command
    ) throws -> ReconcilePaymentResponse {
        guard let row = try Reconciliations.find(id, in: command.transaction) else {
            throw StoreError.corrupt("there is no comparison \(id)")
        }
        _ = try Reconciliations.remove(id, in: command.transaction)
        guard row.isAnswered else {
            let request = try ReconcilePaymentRequest.decode(row.request.span)
            return ReconcilePaymentResponse(
                nextPageToken: ReconciliationPlace.token(row.position, request, by: command.keys),
                providerSilent: true)
        }
        return try ReconcilePaymentResponse.decode(row.answer.span)
    }

    /// The kind of effects that ask for a part of a provider's books.
    package static let statementKind = "payment-statement"
}

/// Comparisons that wait for a provider.
package enum Reconciliations: Table {
    package static let number: UInt16 = 102

    package static func id(of row: ReconciliationRow) -> String {
        row.id
    }
}

/// How much one part of a comparison is about.
enum ReconciliationLimits {
    /// Lines of a provider's books: as many as providers give at once.
    static let entries = 100
    /// Attempts that the provider is asked about, one by one, in the time of one delivery.
    static let asked = 25
    /// Attempts that are looked at for those that are the provider's.
    static let scanned = 100
    /// Bytes that a provider may use to say where its next part begins.
    static let cursor = 1_000
    /// What is this new at the provider may still be on its way here.
    static let grace = Duration.seconds(60)
}

/// The time that is compared.
struct Period {
    let start: Instant
    /// It ends before this.
    let end: Instant

    init(start: Instant, end: Instant) {
        self.start = start
        self.end = end
    }

    init(_ request: ReconcilePaymentRequest) throws(Failure) {
        guard let start = request.startTime?.instant, start.nanoseconds >= 0 else {
            throw .field("start_time", "must be a time after 1970")
        }
        guard let end = request.endTime?.instant, end > start else {
            throw .field("end_time", "must be later than start_time")
        }
        self.init(start: start, end: end)
    }
}

/// How far a comparison has come: first through the provider's books, then through the shop's.
enum ReconciliationPlace: Equatable {
    /// Behind what the provider calls `cursor`; from the start if it is empty.
    case theirs(cursor: String)
    /// Behind the attempt with this key; from the start if it is empty.
    case ours(after: [UInt8])

    init(_ bytes: [UInt8]?) throws(Failure) {
        guard let bytes, let first = bytes.first else {
            self = .theirs(cursor: "")
            return
        }
        switch first {
        case 0: self = .theirs(cursor: String(decoding: bytes.dropFirst(), as: UTF8.self))
        case 1: self = .ours(after: Array(bytes.dropFirst()))
        default: throw .pageTokenInvalid
        }
    }

    var bytes: [UInt8] {
        switch self {
        case .theirs(let cursor): [0] + Array(cursor.utf8)
        case .ours(let key): [1] + key
        }
    }

    /// Whoever goes on has asked for the same.
    static func query(_ unpaged: ReconcilePaymentRequest) -> PageQuery {
        PageQuery(unpaged, for: .shop("reconciliation"))
    }

    /// The token that leads on from `position`; empty if that is the end.
    static func token(
        _ position: [UInt8], _ unpaged: ReconcilePaymentRequest, by keys: KeyRing
    ) -> String {
        position.isEmpty ? "" : PageTokens(keys).seal(position, of: query(unpaged))
    }
}
