import Commerce
import RPC
import Schema

// Money moves by attempts only, each of them once.
extension Books {
    private static let paymentSteps: [PaymentRow.State: Set<PaymentRow.State>] = [
        .created: [.requiresAction, .processing, .failed],
        // What a provider says at once may lead through several states.
        .requiresAction: [.processing, .authorized, .captured, .failed, .expired],
        .processing: [.requiresAction, .authorized, .captured, .failed, .expired],
        .authorized: [.captured, .voided, .expired],
    ]
    private static let attemptSteps: [AttemptRow.State: Set<AttemptRow.State>] = [
        .planned: [.sent, .dropped], .sent: [.succeeded, .failed, .unknown],
        .unknown: [.succeeded, .failed],
    ]
    /// What people ask for that gives money back.
    private static let refunding: Set<String> = [
        Methods.PaymentService.refundPayment.name, Methods.OrderService.receiveReturn.name,
        Methods.OrderService.cancelOrder.name,
    ]

    func checkPayments(_ commit: Commit) -> [String] {
        var problems: [String] = []
        for change in commit.payments {
            guard let new = change.new else {
                problems.append("payment \(change.old?.id ?? ""): its row was removed")
                continue
            }
            func wrong(_ what: String) { problems.append("payment \(new.id): \(what)") }
            if let old = change.old {
                let steps = Books.paymentSteps[old.state] ?? []
                if old.state != new.state, !steps.contains(new.state) {
                    wrong("it went from \(old.state) to \(new.state)")
                }
                if old.amountMinor != new.amountMinor || old.orderID != new.orderID
                    || old.provider != new.provider || old.attempts > new.attempts
                {
                    wrong("what was agreed has changed")
                }
            }
            let order = orders[new.orderID]
            if order?.sum != new.amountMinor { wrong("it is not of what its order costs") }
            let hasEnded = new.state == .failed || new.state == .expired || new.state == .voided
            if hasEnded, change.old?.state != new.state, order?.holdsStock == true {
                wrong("it has ended, and its order still holds stock")
            }
            if order?.paymentIDs.contains(new.id) != true { wrong("its order does not know it") }
            let isInOrder =
                new.refundedMinor >= 0 && new.refundPendingMinor >= 0
                && new.capturePendingMinor >= 0
                && new.refundedMinor + new.refundPendingMinor <= new.capturedMinor
                && new.capturedMinor + new.capturePendingMinor <= new.authorizedMinor
                && new.authorizedMinor <= new.amountMinor
            if !isInOrder { wrong("its amounts are out of order") }
            if !followsFromAttempts(new) { wrong("its amounts are not those of its attempts") }
        }
        for change in commit.orders {
            guard let order = change.new else { continue }
            let open = payments(of: order).count(where: \.isOpen)
            if open > 1 { problems.append("order \(order.id): two payments are under way") }
        }
        return problems
    }

    private func followsFromAttempts(_ payment: PaymentRow) -> Bool {
        let attempts = attempts(of: payment)
        guard attempts.count == Int(payment.attempts) else { return false }
        guard payment.provider != Payments.invoice else { return attempts.isEmpty }
        func sum(_ operation: AttemptRow.Operation, _ passes: (AttemptRow) -> Bool) -> Int64 {
            attempts.reduce(0) {
                $0 + ($1.operation == operation && passes($1) ? $1.amountMinor : 0)
            }
        }
        let promised = sum(.authorize) { $0.state == .succeeded }
        let taken = payment.capturesManually ? 0 : promised
        return payment.authorizedMinor == promised
            && payment.capturedMinor == taken + sum(.capture) { $0.state == .succeeded }
            && payment.capturePendingMinor == sum(.capture) { !$0.hasEnded }
            && payment.refundedMinor == sum(.refund) { $0.state == .succeeded }
            && payment.refundPendingMinor == sum(.refund) { !$0.hasEnded }
            && attempts.count(where: { $0.operation == .authorize }) == 1
    }

    func checkAttempts(_ commit: Commit) -> [String] {
        var problems: [String] = []
        for change in commit.attempts {
            guard let new = change.new else {
                problems.append("attempt \(change.old?.key ?? ""): its row was removed")
                continue
            }
            func wrong(_ what: String) { problems.append("attempt \(new.key): \(what)") }
            guard let old = change.old else {
                let effect = effects[new.key]
                if effect == nil { wrong("nobody will carry it out") }
                // There may be room to ask for it at once.
                let isBegun = effect.map { $0.tries > 0 } ?? false
                if new.state != (isBegun ? .sent : .planned) { wrong("it began as \(new.state)") }
                if new.operation == .refund { problems += checkRefund(new, commit) }
                continue
            }
            if old.state != new.state, Books.attemptSteps[old.state]?.contains(new.state) != true {
                wrong("it went from \(old.state) to \(new.state)")
            }
            if old.amountMinor != new.amountMinor || old.operation != new.operation {
                wrong("what is asked for has changed")
            }
        }
        return problems
    }

    /// Money goes back because somebody asked for that or because its order has ended, and not
    /// because something failed for a while.
    private func checkRefund(_ attempt: AttemptRow, _ commit: Commit) -> [String] {
        if Books.refunding.contains(commit.log?.method ?? "") { return [] }
        let order = payments[attempt.paymentID].flatMap { orders[$0.orderID] }
        if order?.state == .cancelled || order?.state == .abandoned { return [] }
        let isLate = payments[attempt.paymentID].map { payment in
            payment.state != .captured && payment.state != .authorized
        }
        return isLate == true
            ? [] : ["attempt \(attempt.key): money goes back and nobody asked for it"]
    }
}
