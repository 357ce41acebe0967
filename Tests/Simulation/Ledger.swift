import Commerce
import Providers
import Schema

/// Holds the shop's books against what the provider says it did.
struct Ledger {
    let entries: [String: SandboxEntry]

    /// Every effect is that of an attempt, and what the shop believes was done was done.
    func compare(_ commit: Commit) -> [String] {
        commit.attempts.compactMap(\.new).flatMap { problems(of: $0) }
    }

    func problems(of attempt: AttemptRow) -> [String] {
        let entry = entries[attempt.key]
        switch attempt.state {
        case .planned, .dropped:
            return entry == nil ? [] : ["attempt \(attempt.key): it is \(attempt.state), and done"]
        case .succeeded:
            return entry?.outcome == .succeeded
                ? [] : ["attempt \(attempt.key): the provider did not do it"]
        case .failed:
            return entry?.outcome == .declined || entry?.outcome == .expired
                ? [] : ["attempt \(attempt.key): the provider did not refuse it"]
        case .sent, .unknown, .unspecified, .unrecognized: return []
        }
    }

    /// Every effect has its attempt, for the same amount.
    func compareEffects(with books: Books) -> [String] {
        entries.values.sorted { $0.key < $1.key }.flatMap { entry -> [String] in
            guard let attempt = books.attempts[entry.key] else {
                return ["the provider was asked for \(entry.key), which nobody planned"]
            }
            let isSame: Bool =
                switch entry.operation {
                case .authorize, .charge: attempt.operation == .authorize
                case .capture: attempt.operation == .capture
                case .void: attempt.operation == .void
                case .refund: attempt.operation == .refund
                }
            return isSame && entry.amountMinor == attempt.amountMinor
                ? [] : ["the provider did something else for \(entry.key)"]
        }
    }

    /// What was taken for an order and not given back, by its payments.
    private func kept(for order: OrderRow, _ books: Books) -> (kept: Int64, payments: Int) {
        var (sum, count) = (Int64(0), 0)
        for payment in books.payments(of: order) {
            var kept: Int64 = 0
            for attempt in books.attempts(of: payment) {
                guard let entry = entries[attempt.key], entry.outcome == .succeeded else {
                    continue
                }
                switch entry.operation {
                case .charge, .capture: kept += entry.amountMinor
                case .refund: kept -= entry.amountMinor
                case .authorize, .void: break
                }
            }
            sum += kept
            count += kept > 0 ? 1 : 0
        }
        return (sum, count)
    }

    /// At any moment nobody has paid more than once.
    func compareCharges(with books: Books) -> [String] {
        books.orders { !$0.paymentIDs.isEmpty }.flatMap { order -> [String] in
            let (kept, payments) = kept(for: order, books)
            if kept < 0 || kept > order.sum || payments > 1 {
                return ["order \(order.id): \(kept) were taken by \(payments) payments"]
            }
            return []
        }
    }

    /// Once nothing is under way, the provider has kept what placed orders owe, and nothing else.
    func compareClaims(with books: Books) -> [String] {
        var problems: [String] = []
        for attempt in books.attempts.values.sorted(by: { $0.key < $1.key }) {
            if !attempt.hasEnded { problems.append("attempt \(attempt.key) is \(attempt.state)") }
            problems += self.problems(of: attempt)
        }
        for order in books.orders(where: { _ in true }) {
            let isPlaced = order.state == .placed || order.state == .completed
            let payments = books.payments(of: order).filter { $0.provider == "sandbox" }
            let (kept, _) = kept(for: order, books)
            let owed = payments.reduce(Int64(0)) { $0 + $1.capturedMinor - $1.refundedMinor }
            if kept != owed {
                problems.append("order \(order.id): the provider kept \(kept), not \(owed)")
            }
            // A provider that refuses to give money back is for people to talk to.
            let isRefused = payments.flatMap { books.attempts(of: $0) }.contains {
                $0.operation == .refund && $0.state == .failed
            }
            if !isPlaced, kept != 0, !isRefused {
                problems.append("order \(order.id): it is \(order.state), and \(kept) are kept")
            }
            let last = books.payments(of: order).last
            if isPlaced, let last, !last.capturesManually, last.capturedMinor != order.sum {
                problems.append("order \(order.id): it was placed and not paid")
            }
        }
        return problems
    }
}
