import Commerce
import Schema

// Histories are paths, and what stands in rows follows from them.
extension Books {
    private static let orderSteps: [OrderRow.State: Set<OrderRow.State>] = [
        .draft: [.placed, .abandoned, .cancelled], .placed: [.completed, .cancelled],
    ]
    private static let cartSteps: [CartRow.State: Set<CartRow.State>] = [
        .active: [.checkingOut, .ordered, .merged, .expired], .checkingOut: [.active, .ordered],
    ]

    mutating func checkOrders(_ commit: Commit) -> [String] {
        var problems: [String] = []
        for change in commit.orders {
            guard let new = change.new else {
                problems.append("order \(change.old?.id ?? ""): its row was removed")
                continue
            }
            func wrong(_ what: String) { problems.append("order \(new.id): \(what)") }
            let events = commit.events.filter { $0.orderID == new.id }
            if let old = change.old {
                let steps = Books.orderSteps[old.state] ?? []
                if old.state != new.state, !steps.contains(new.state) {
                    wrong("it went from \(old.state) to \(new.state)")
                }
                if old.state == .draft, new.state == .cancelled, old.holdsStock {
                    wrong("it was called off, although all it needed was held")
                }
                if !new.keepsTerms(of: old) { wrong("what was agreed has changed") }
                if new.revision <= old.revision { wrong("its revision did not rise") }
            } else if events.first?.kind != OrderEvent.Kind.begun.rawValue {
                wrong("its history does not begin")
            }
            if let last = events.last, last.state != new.state.rawValue {
                wrong("its history says \(last.state), not \(new.state)")
            }
            if change.old?.state != new.state, events.isEmpty { wrong("its history is silent") }
            let before = UInt64(change.old?.events ?? 0)
            if events.map(\.number) != (0..<UInt64(events.count)).map({ before + 1 + $0 }) {
                wrong("its history has a gap")
            }
            if new.state != .draft, new.holdsStock { wrong("it has ended and holds stock") }
            if !new.linesAddUp { wrong("its lines do not add up") }
            if !new.returnsWereSent { wrong("more is to come back than was sent") }
            if new.state == .completed, !isComplete(new) {
                wrong("it is complete, and not all of it was sent and paid")
            }
            if let old = change.old, old.holdsStock, !new.holdsStock, new.state == .draft,
                payments(of: new).contains(where: \.isOpen),
                commit.log?.timeNanoseconds ?? 0 < old.sweepTimeNanoseconds
            {
                wrong("what it held went back before its time")
            }
            if new.state == .placed || new.state == .completed, !isPaid(new) {
                wrong("it is \(new.state) and nobody promised its money")
            }
            if new.state == .placed, change.old?.state != .placed {
                problems += place(new)
                let cart = carts[new.cartID]
                if cart?.state != .ordered || cart?.orderID != new.id {
                    wrong("its cart does not know it")
                }
            }
        }
        return problems
    }

    private func isComplete(_ order: OrderRow) -> Bool {
        let captured = payments(of: order).reduce(0) { $0 + $1.capturedMinor }
        return order.lines.allSatisfy { $0.sent == $0.quantity } && captured >= order.sum
    }

    /// Whether a payment stands behind all of a placed order.
    private func isPaid(_ order: OrderRow) -> Bool {
        if order.sum == 0 { return true }
        guard let payment = payments(of: order).last else { return false }
        return (payment.state == .authorized || payment.state == .captured)
            && payment.authorizedMinor == order.sum
    }

    func checkCarts(_ commit: Commit) -> [String] {
        var problems: [String] = []
        for change in commit.carts {
            guard let old = change.old else { continue }
            func wrong(_ what: String) { problems.append("cart \(old.id): \(what)") }
            guard let new = change.new else {
                if old.state != .merged, old.state != .expired { wrong("it was removed") }
                continue
            }
            let steps = Books.cartSteps[old.state] ?? []
            if old.state != new.state, !steps.contains(new.state) {
                wrong("it went from \(old.state) to \(new.state)")
            }
            let isByShopper = commit.log?.method.contains("CartService") == true
            if !new.holdsSame(as: old) {
                if old.state != .active { wrong("what is in it changed while \(old.state)") }
                if !isByShopper { wrong("\(commit.log?.method ?? "") changed what is in it") }
                if new.etag == old.etag { wrong("it changed and its etag did not") }
            }
            if new.state == .expired, old.state == .active {
                if commit.log?.timeNanoseconds ?? 0 < old.expireTimeNanoseconds {
                    wrong("it expired before its time")
                }
                let open = orders.values.contains { order in
                    order.cartID == old.id && payments(of: order).contains(where: \.isOpen)
                }
                if open { wrong("it expired while a payment is under way") }
            }
            let order = orders[old.orderID]
            if old.state == .checkingOut, new.state == .active, order?.state == .draft {
                let isOpen = order.map { payments(of: $0).contains(where: \.isOpen) } ?? false
                if isOpen || order?.holdsStock == true {
                    wrong("it was given back, and its order is under way")
                }
            }
            if new.state == .checkingOut, new.expireTimeNanoseconds != 0 {
                wrong("it may expire while a checkout has it")
            }
        }
        return problems
    }
}

extension OrderRow {
    /// What is to be paid, worked out from the lines.
    var sum: Int64 {
        let goods = lines.reduce(Int64(0)) { sum, line in
            let tax = line.tax?.inclusive == true ? 0 : line.taxMinor
            return sum + line.quantity * line.unitPriceMinor - line.discountMinor + tax
        }
        guard let shipping else { return goods }
        let tax = shipping.tax?.inclusive == true ? 0 : shipping.taxMinor
        return goods + shipping.priceMinor - shipping.discountMinor + tax
    }

    fileprivate var linesAddUp: Bool {
        lines.allSatisfy { line in
            0 <= line.returned && line.returned <= line.sent && line.sent <= line.quantity
                && line.discountMinor <= line.quantity * line.unitPriceMinor
        }
    }

    /// Whether of each line no more came back, or is asked to, than was sent.
    fileprivate var returnsWereSent: Bool {
        var back = lines.map(\.returned)
        for row in returns where row.receiveTimeNanoseconds == 0 {
            for unit in row.lines { back[Int(unit.lineNumber) - 1] += unit.quantity }
        }
        return zip(back, lines).allSatisfy { $0 <= $1.sent }
    }

    /// Whether it is still about the same goods at the same prices.
    fileprivate func keepsTerms(of old: OrderRow) -> Bool {
        func terms(_ order: OrderRow) -> [Line] {
            order.lines.map { line in
                var line = line
                line.sent = 0
                line.returned = 0
                return line
            }
        }
        return terms(self) == terms(old) && shipping == old.shipping && owner == old.owner
            && cartID == old.cartID && couponCode == old.couponCode && number == old.number
            && paymentIDs.starts(with: old.paymentIDs)
    }
}

extension CartRow {
    /// Whether what is in it, and how it is to be sent and priced, is the same.
    func holdsSame(as other: CartRow) -> Bool {
        lines == other.lines && couponCode == other.couponCode
            && shippingMethodID == other.shippingMethodID
    }
}
