package import Basics
package import Outbox
package import Schema
internal import Synchronization
internal import System
internal import Wire

/// A payment provider that moves no money: it does what the means of payment's name says, so that
/// everything that can go wrong with a real one can be tried.
///
/// Names are `decline`, `action`, `late`, `lost` (it does nothing the first time, and does not
/// answer), `lost-reply` (it does it, and does not answer), `hang`, `report-before` its answer,
/// `report-after` it, `report-twice`, `report-only`; anything else, `approve` for one, approves.
/// `refuse-capture`, `refuse-void` and `refuse-refund` approve, and refuse that later.
/// `decline-CODE` says why, such as `decline-insufficient_funds`. After `action` the
/// customer is taken to have done what was asked as soon as the shop asks again, or, with
/// `action-decline` and `action-never`, to have been declined or never to have come.
package final class Sandbox: Deliverer {
    /// Its name in payment methods.
    package static let name = "sandbox"

    private struct State: ~Copyable {
        var ledger: SandboxLedger
        /// How often each key was asked for.
        var tries: [String: Int] = [:]
        /// What is reported when it is asked for something else.
        var held: [ProviderEvent] = []
    }

    private let state: Mutex<State>
    private let journal: LedgerJournal?
    private let time: any TimeSource
    private let report: @Sendable (ProviderEvent) -> Void

    /// How long a customer has to do what is asked for.
    private static let actionTime = Duration.seconds(600)

    /// `report` hands the shop what a real provider would send to its callback address.
    package init(
        _ ledger: consuming sending SandboxLedger, time: any TimeSource,
        reporting report: @escaping @Sendable (ProviderEvent) -> Void
    ) {
        journal = ledger.journal
        state = Mutex(State(ledger: ledger))
        self.time = time
        self.report = report
    }

    /// All that was done, for those who check the shop's books against it.
    package var entries: [SandboxEntry] {
        state.withLock { Array($0.ledger.entries.values) }
    }

    package func deliver(_ delivery: Delivery) -> Outcome {
        sendReports()
        do {
            if delivery.kind == StatementKind.name {
                return .done(try statement(.decode(delivery.bytes.span)).encoded())
            }
            let request = try ProviderRequest.decode(delivery.bytes.span)
            if request.token == "hang", !request.onlyLooks, delivery.number == 1 {
                Pause.last(delivery.timeLimit)
                return .unknown("no answer in time")
            }
            return try request.onlyLooks ? look(request) : perform(request)
        } catch {
            return .unknown("the sandbox cannot write its ledger: \(error)")
        }
    }

    /// Reports what was held back until now.
    package func sendReports() {
        let held = state.withLock { state in
            let held = state.held
            state.held = []
            return held
        }
        for event in held { report(event) }
    }

    /// Says how a key stands; a customer who was asked to do something has done it by now.
    private func look(_ request: ProviderRequest) throws -> Outcome {
        let entry = state.withLock { state -> SandboxEntry? in
            guard var entry = state.ledger.entries[request.key] else { return nil }
            guard let next = Sandbox.next(of: entry, at: time.now()) else { return entry }
            entry.outcome = next.outcome
            entry.code = next.code
            entry.timeNanoseconds = time.now().nanoseconds
            state.ledger.write(entry)
            return entry
        }
        try journal?.sync()
        return .done((entry?.answer ?? ProviderAnswer(outcome: .notFound)).encoded())
    }

    /// What becomes of what waits, when somebody asks.
    private static func next(
        of entry: SandboxEntry, at now: Instant
    ) -> (outcome: SandboxEntry.Outcome, code: String)? {
        switch entry.outcome {
        case .requiresAction where now.nanoseconds >= entry.expireTimeNanoseconds:
            (.expired, "expired")
        case .requiresAction where entry.token == "action-decline":
            (.declined, "authentication_failed")
        case .requiresAction where entry.token == "action-never": nil
        case .requiresAction, .pending: (.succeeded, "")
        default: nil
        }
    }

    /// Does what is asked for, once for each key.
    private func perform(_ request: ProviderRequest) throws -> Outcome {
        let token = request.operation == .authorize ? request.token : ""
        let (entry, number) = state.withLock { state -> (SandboxEntry?, Int) in
            let number = state.tries[request.key, default: 0] + 1
            state.tries[request.key] = number
            if let entry = state.ledger.entries[request.key] { return (entry, number) }
            if token == "lost", number == 1 { return (nil, number) }
            let entry = Sandbox.entry(for: request, state.ledger, at: time.now())
            state.ledger.write(entry)
            if entry.operation == .void, entry.outcome == .succeeded {
                Sandbox.giveUp(entry.reference, at: time.now(), in: &state.ledger)
            }
            return (entry, number)
        }
        try journal?.sync()
        guard let entry else { return .unknown("the request was lost") }
        if number == 1 {
            tell(entry, token)
            if token == "lost-reply" || token == "report-only" {
                return .unknown("the reply was lost")
            }
        }
        let answer = entry.answer.encoded()
        return entry.outcome == .declined || entry.outcome == .expired
            ? .refused(answer) : .done(answer)
    }

    /// Nobody can do any more what a customer was asked for.
    private static func giveUp(
        _ reference: String, at now: Instant, in ledger: inout SandboxLedger
    ) {
        for var entry in ledger.entries(of: reference)
        where entry.outcome == .requiresAction || entry.outcome == .pending {
            entry.outcome = .expired
            entry.code = "voided"
            entry.timeNanoseconds = now.nanoseconds
            ledger.write(entry)
        }
    }

    /// Reports to the shop what was done, as the token says.
    private func tell(_ entry: SandboxEntry, _ token: String) {
        let event = ProviderEvent(
            id: "\(entry.key)/\(entry.outcome)", key: entry.key, answer: entry.answer,
            timeNanoseconds: time.now().nanoseconds)
        switch token {
        case "report-before", "report-only":
            report(event)
        case "report-after":
            state.withLock { $0.held.append(event) }
        case "report-twice":
            report(event)
            report(event)
        default: break
        }
    }

    private static func entry(
        for request: ProviderRequest, _ ledger: borrowing SandboxLedger, at now: Instant
    ) -> SandboxEntry {
        let sums = ledger.sums(of: request.providerReference)
        let means = ledger.entries(of: request.providerReference).first?.token ?? ""
        func entry(
            _ operation: SandboxEntry.Operation, _ outcome: SandboxEntry.Outcome,
            _ code: String = "",
            reference: String? = nil, expireTime: Int64 = 0
        ) -> SandboxEntry {
            SandboxEntry(
                key: request.key, operation: operation, outcome: outcome,
                amountMinor: request.amountMinor, currencyCode: request.currencyCode,
                reference: reference ?? request.providerReference, code: code,
                token: request.operation == .authorize ? request.token : "",
                expireTimeNanoseconds: expireTime, timeNanoseconds: now.nanoseconds)
        }
        switch request.operation {
        case .capture where means == "refuse-capture": return entry(.capture, .declined, "refused")
        case .void where means == "refuse-void": return entry(.void, .declined, "refused")
        case .refund where means == "refuse-refund": return entry(.refund, .declined, "refused")
        case .capture:
            let fits = request.amountMinor <= sums.authorized - sums.captured
            return entry(.capture, fits ? .succeeded : .declined, fits ? "" : "amount_too_large")
        case .void:
            let fits = sums.captured == 0
            return entry(.void, fits ? .succeeded : .declined, fits ? "" : "already_captured")
        case .refund:
            let fits = request.amountMinor <= sums.captured - sums.refunded
            return entry(.refund, fits ? .succeeded : .declined, fits ? "" : "amount_too_large")
        case .authorize, .unspecified, .unrecognized:
            let operation: SandboxEntry.Operation = request.captures ? .charge : .authorize
            let reference = "sandbox-\(request.key)"
            if request.token.hasPrefix("decline") {
                let code = request.token.dropFirst("decline-".count)
                return entry(
                    operation, .declined, code.isEmpty ? "card_declined" : String(code),
                    reference: reference)
            }
            if request.token.hasPrefix("action") {
                return entry(
                    operation, .requiresAction, reference: reference,
                    expireTime: now.advanced(by: actionTime).nanoseconds)
            }
            return entry(
                operation, request.token == "late" ? .pending : .succeeded, reference: reference)
        }
    }
}

extension SandboxEntry {
    /// What the shop is told.
    fileprivate var answer: ProviderAnswer {
        var answer = ProviderAnswer(
            providerReference: reference, failureCode: code, amountMinor: amountMinor,
            currencyCode: currencyCode)
        switch outcome {
        case .succeeded: answer.outcome = .succeeded
        case .declined: answer.outcome = .declined
        case .expired: answer.outcome = .expired
        case .pending: answer.outcome = .pending
        case .requiresAction:
            answer.outcome = .requiresAction
            answer.actionKind = Payment.Action.Kind.redirect.rawValue
            answer.actionURL = "https://sandbox.invalid/pay/\(key)"
            answer.actionExpireTimeNanoseconds = expireTimeNanoseconds
        }
        return answer
    }
}
