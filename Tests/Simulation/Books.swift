import Commerce
import Schema
import Wire

/// What the shop's rows come to, followed command by command, beside what they must come to.
///
/// Every sum here is made from orders, payments and attempts alone; that the shop's own counters
/// are the same is checked with every command that touches them.
struct Books {
    /// Whose uses of which coupon; nobody's are those of all.
    struct Use: Hashable {
        let coupon: String
        let customer: String
    }

    /// What became of a request that was committed.
    enum Ending {
        case done
        case refused
    }

    private(set) var orders: [String: OrderRow] = [:]
    private(set) var payments: [String: PaymentRow] = [:]
    /// By their names, which are the provider's keys.
    private(set) var attempts: [String: AttemptRow] = [:]
    private(set) var carts: [String: CartRow] = [:]
    private(set) var stocks: [String: StockRow] = [:]
    private(set) var effects: [String: EffectRow] = [:]
    /// How each request ended, by its id and by whose it is, as long as its answer is kept.
    private(set) var requests: [String: [String: Ending]] = [:]
    /// The order that a cart became.
    private var placed: [String: String] = [:]
    private var sold: [String: Int64] = [:]
    private var uses: [Use: Int64] = [:]
    private var due = Due()

    /// What orders say that counters must be.
    private struct Due {
        var held: [String: Int64] = [:]
        var allocated: [String: Int64] = [:]
        var sold: [String: Int64] = [:]
        var uses: [Use: Int64] = [:]

        mutating func count(_ order: OrderRow?, by sign: Int64) {
            guard let order else { return }
            let isPlaced = order.state == .placed || order.state == .completed
            for line in order.lines {
                if order.holdsStock { held[line.sku, default: 0] += sign * line.quantity }
                if isPlaced {
                    allocated[line.sku, default: 0] += sign * (line.quantity - line.sent)
                    sold[line.productID, default: 0] += sign * (line.quantity - line.returned)
                }
            }
            guard !order.couponCode.isEmpty, isPlaced || order.holdsStock else { return }
            let customer = Owner(order.owner)?.customerID ?? ""
            uses[Use(coupon: order.couponCode, customer: ""), default: 0] += sign
            if !customer.isEmpty {
                uses[Use(coupon: order.couponCode, customer: customer), default: 0] += sign
            }
        }
    }

    /// Takes in one command; says what is wrong with it.
    mutating func follow(_ commit: Commit) -> [String] {
        for change in commit.orders {
            due.count(change.old, by: -1)
            due.count(change.new, by: 1)
            Books.keep(change, in: &orders, under: change.new?.id ?? change.old?.id)
        }
        for change in commit.payments {
            Books.keep(change, in: &payments, under: change.new?.id ?? change.old?.id)
        }
        for change in commit.attempts {
            Books.keep(change, in: &attempts, under: (change.new ?? change.old)?.key)
        }
        for change in commit.carts {
            Books.keep(change, in: &carts, under: change.new?.id ?? change.old?.id)
        }
        for change in commit.stocks {
            Books.keep(change, in: &stocks, under: change.new?.sku ?? change.old?.sku)
        }
        for change in commit.effects {
            Books.keep(change, in: &effects, under: change.new?.id ?? change.old?.id)
        }
        for change in commit.figures {
            guard let id = change.new?.productID ?? change.old?.productID else { continue }
            sold[id] = change.new?.unitsSold
        }
        for change in commit.uses {
            guard let row = change.new ?? change.old else { continue }
            uses[Use(coupon: row.couponID, customer: row.customerID)] = change.new?.count
        }
        return checkRequests(commit) + checkCounters(commit) + checkStock(commit)
            + checkCarts(commit) + checkOrders(commit) + checkPayments(commit)
            + checkAttempts(commit) + checkPrices(commit)
    }

    private static func keep<Row: Message>(
        _ change: Commit.Changed<Row>, in rows: inout [String: Row], under id: String?
    ) {
        guard let id else { return }
        rows[id] = change.new
    }

    /// The attempts of one payment, in no order.
    func attempts(of payment: PaymentRow) -> [AttemptRow] {
        (0..<payment.attempts).compactMap { attempts["\(payment.id).\($0 + 1)"] }
    }

    /// The payments of one order, the first one first.
    func payments(of order: OrderRow) -> [PaymentRow] {
        order.paymentIDs.compactMap { payments[$0] }
    }

    // MARK: Requests

    /// Done, not found, already there, forbidden as things stand, out of range.
    private static let finalCodes: Set<Int32> = [0, 5, 6, 9, 11]

    /// A request is done once; a refusal leaves nothing; an answer that is known never changes.
    private mutating func checkRequests(_ commit: Commit) -> [String] {
        var problems: [String] = []
        for change in commit.logs {
            guard let row = change.new ?? change.old, !row.requestID.isEmpty else { continue }
            let (id, whose) = (row.requestID, "\(row.caller) \(row.method)")
            guard let new = change.new else {
                requests[id]?[whose] = nil
                continue
            }
            let ending: Ending = new.statusCode == 0 ? .done : .refused
            if !Books.finalCodes.contains(new.statusCode) {
                problems.append("request \(id): a refusal of the moment is kept for good")
            }
            if let old = change.old {
                let wasKnown = old.awaits.isEmpty && !new.isForgotten
                if wasKnown, old.answer != new.answer || old.statusCode != new.statusCode {
                    problems.append("request \(id): the answer that was kept has changed")
                }
            } else if requests[id]?[whose] != nil {
                problems.append("request \(id): it was done twice, now by \(new.method)")
            }
            requests[id, default: [:]][whose] = ending
        }
        if !commit.isNamedRightly {
            problems.append("\(commit.log?.method ?? ""): rows are named that it did not change")
        }
        for audit in commit.audits where audit.statusCode != 0 && commit.changesShop {
            problems.append("\(audit.method) was refused (\(audit.reason)) and changed the shop")
        }
        return problems
    }

    // MARK: Counters

    /// What is counted twice is the same twice, wherever this command touched it.
    private func checkCounters(_ commit: Commit) -> [String] {
        var problems: [String] = []
        let changed = commit.orders.flatMap { [$0.old, $0.new].compactMap(\.self) }
        let lines = changed.flatMap(\.lines)
        let moved = commit.stocks.compactMap { $0.new?.sku }
        for sku in Set(lines.map(\.sku) + moved).sorted() {
            guard let stock = stocks[sku] else { continue }
            let (held, allocated) = (due.held[sku] ?? 0, due.allocated[sku] ?? 0)
            if stock.held != held || stock.allocated != allocated {
                problems.append(
                    "\(sku): \(stock.held) held and \(stock.allocated) allocated, but orders say "
                        + "\(held) and \(allocated)")
            }
        }
        let counted = commit.figures.compactMap { $0.new?.productID }
        for id in Set(lines.map(\.productID) + counted).sorted() {
            guard let units = sold[id] else { continue }
            if units != due.sold[id] ?? 0 {
                let ordered = due.sold[id] ?? 0
                problems.append("\(id): \(units) count as sold, but orders say \(ordered)")
            }
        }
        let used = changed.map(\.couponCode) + commit.uses.compactMap { $0.new?.couponID }
        guard used.contains(where: { !$0.isEmpty }) || !commit.uses.isEmpty else { return problems }
        if uses != due.uses.filter({ $0.value != 0 }) {
            problems.append("uses of coupons are not those of the orders that hold them")
        }
        for (use, count) in uses {
            let limit =
                use.customer.isEmpty
                ? Offers.usesInAll[use.coupon] : Offers.usesOfOne[use.coupon]
            if let limit, count > limit {
                problems.append("coupon \(use.coupon): \(count) orders hold it, \(limit) may")
            }
        }
        return problems
    }

    /// Every counter moves by what movements say, and nothing is sold that is not there.
    private func checkStock(_ commit: Commit) -> [String] {
        var problems: [String] = []
        for change in commit.stocks {
            guard let new = change.new else { continue }
            let old = change.old ?? StockRow(sku: new.sku)
            let movements = commit.movements.filter { $0.sku == new.sku }
            let moved = (
                movements.reduce(0) { $0 + $1.delta },
                movements.reduce(0) { $0 + $1.heldDelta },
                movements.reduce(0) { $0 + $1.allocatedDelta }
            )
            let counted = (
                new.onHand - old.onHand, new.held - old.held, new.allocated - old.allocated
            )
            if moved != counted {
                problems.append("\(new.sku): its counters changed by \(counted), not \(moved)")
            }
            if new.onHand < 0 || new.held < 0 || new.allocated < 0 {
                problems.append("\(new.sku): a counter is negative")
            }
            if new.onHand < new.held + new.allocated, new.terms?.backorder != true {
                problems.append("\(new.sku): more is promised than there is")
            }
        }
        return problems
    }

    /// Notes that an order was placed from a cart; says if another was.
    mutating func place(_ order: OrderRow) -> [String] {
        let former = placed.updateValue(order.id, forKey: order.cartID)
        return former == nil || former == order.id
            ? [] : ["cart \(order.cartID): two orders were placed from it"]
    }
}

extension AttemptRow {
    /// Its name, which is the provider's key.
    var key: String { "\(paymentID).\(number)" }

    /// Whether how it ended is known.
    var hasEnded: Bool { state == .succeeded || state == .failed || state == .dropped }
}

extension PaymentRow {
    /// Whether how it ends is not known.
    var isOpen: Bool {
        state == .created || state == .requiresAction || state == .processing
    }
}
