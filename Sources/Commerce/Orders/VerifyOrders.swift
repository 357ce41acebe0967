internal import Basics
internal import KeyValue
internal import Schema
internal import Tables

/// Checks the books of orders and payments against each other: every figure that is kept in two
/// places is worked out from the orders, and compared.
struct OrderBooks {
    private(set) var orders = 0
    private(set) var problems: [String] = []
    private var held: [String: Int64] = [:]
    private var allocated: [String: Int64] = [:]
    private var sold: [String: Int64] = [:]
    private var soldDays: [SoldDay: Int64] = [:]
    private var uses: [KeyPairText: Int64] = [:]
    private var owners: [String: OrderRow] = [:]

    /// A sku and a day on which it was ordered.
    private struct SoldDay: Hashable {
        let sku: String
        let day: Day
    }

    /// A coupon and whose uses are counted.
    private struct KeyPairText: Hashable {
        let coupon: String
        let customer: String
    }

    init(_ snapshot: any Snapshot) throws(StoreError) {
        problems += try OrderRows.verify(in: snapshot)
        problems += try OrderEvents.verify(in: snapshot)
        problems += try PaymentRows.verify(in: snapshot)
        problems += try Attempts.verify(in: snapshot)
        problems += try ProviderEvents.verify(in: snapshot)
        problems += try Reconciliations.verify(in: snapshot)
        guard problems.isEmpty else { return }
        try OrderRows.forEach(in: snapshot) { order in
            add(order)
            return true
        }
        try checkPayments(snapshot)
        try checkHistories(snapshot)
        problems += try FeedBooks(owners, in: snapshot).problems
        try checkStocks(snapshot)
        try checkSold(snapshot)
        try checkSoldDays(snapshot)
        try checkCoupons(snapshot)
        try checkCarts(snapshot)
    }

    private mutating func add(_ order: OrderRow) {
        orders += 1
        owners[order.id] = order
        let isPlaced = order.state == .placed || order.state == .completed
        if order.state != .draft, order.holdsStock {
            problems.append("order \(order.id): it has ended and still holds stock")
        }
        for line in order.lines {
            if line.returned > line.sent || line.sent > line.quantity || line.quantity <= 0 {
                problems.append("order \(order.id): a line of \(line.sku) does not add up")
            }
            if order.holdsStock { held[line.sku, default: 0] += line.quantity }
            if isPlaced {
                allocated[line.sku, default: 0] += line.quantity - line.sent
                sold[line.productID, default: 0] += line.quantity - line.returned
                let day = Day(Instant(nanoseconds: order.placeTimeNanoseconds))
                soldDays[SoldDay(sku: line.sku, day: day), default: 0] += line.quantity
            }
        }
        if !order.couponCode.isEmpty, isPlaced || order.holdsStock {
            let customer = Owner(order.owner)?.customerID ?? ""
            uses[KeyPairText(coupon: order.couponCode, customer: ""), default: 0] += 1
            if !customer.isEmpty {
                uses[KeyPairText(coupon: order.couponCode, customer: customer), default: 0] += 1
            }
        }
    }

    /// Amounts of payments are those of their attempts, and orders know their sums.
    private mutating func checkPayments(_ snapshot: any Snapshot) throws(StoreError) {
        var attempts: [String: [AttemptRow]] = [:]
        try Attempts.forEach(in: snapshot) { attempt in
            attempts[attempt.paymentID, default: []].append(attempt)
            return true
        }
        var money: [String: OrderRow.Money] = [:]
        var found: [String] = []
        try PaymentRows.forEach(in: snapshot) { payment in
            found += problems(of: payment, attempts.removeValue(forKey: payment.id) ?? [])
            guard let order = owners[payment.orderID], order.paymentIDs.contains(payment.id) else {
                found.append("payment \(payment.id): its order does not know it")
                return true
            }
            if payment.cameUnder.isEmpty {
                money[order.id, default: OrderRow.Money()].add(payment)
            }
            return true
        }
        found += attempts.keys.sorted().map { "attempts of \($0): there is no such payment" }
        for (id, order) in owners
        where (order.money ?? OrderRow.Money()) != money[id, default: .init()] {
            found.append("order \(id): the sums over its payments are wrong")
        }
        problems += found.sorted()
    }

    private func problems(of payment: PaymentRow, _ attempts: [AttemptRow]) -> [String] {
        var problems: [String] = []
        func sum(_ operation: AttemptRow.Operation, _ passes: (AttemptRow) -> Bool) -> Int64 {
            attempts.filter { $0.operation == operation && passes($0) }
                .reduce(0) { $0 + $1.amountMinor }
        }
        let isInOrder =
            payment.refundedMinor >= 0 && payment.refundPendingMinor >= 0
            && payment.refundedMinor + payment.refundPendingMinor <= payment.capturedMinor
            && payment.capturedMinor + payment.capturePendingMinor <= payment.authorizedMinor
            && payment.authorizedMinor <= payment.amountMinor
        if !isInOrder {
            problems.append("payment \(payment.id): its amounts are not in order")
        }
        if attempts.count != payment.attempts {
            problems.append("payment \(payment.id): attempts are missing")
        }
        guard payment.provider != Payments.invoice else { return problems }
        let done: (AttemptRow) -> Bool = { $0.state == .succeeded }
        let open: (AttemptRow) -> Bool = { !$0.isOver }
        let taken = payment.capturesManually ? 0 : sum(.authorize, done)
        if payment.capturedMinor != taken + sum(.capture, done)
            || payment.capturePendingMinor != sum(.capture, open)
            || payment.refundedMinor != sum(.refund, done)
            || payment.refundPendingMinor != sum(.refund, open)
            || payment.authorizedMinor != sum(.authorize, done)
        {
            problems.append("payment \(payment.id): its amounts are not those of its attempts")
        }
        return problems
    }

    /// What happened to an order is a path in the graph of its states, and ends where it is.
    private mutating func checkHistories(_ snapshot: any Snapshot) throws(StoreError) {
        var last: [String: OrderEventRow] = [:]
        var found: [String] = []
        try OrderEvents.forEach(in: snapshot) { event in
            let before = last[event.orderID]
            let states = (
                OrderRow.State(rawValue: before?.state ?? event.state),
                OrderRow.State(rawValue: event.state)
            )
            let follows = event.number == (before?.number ?? 0) + 1
            if !follows || (states.0 != states.1 && !states.0.mayBecome(states.1)) {
                found.append("order \(event.orderID): its history has a gap at \(event.number)")
            }
            last[event.orderID] = event
            return true
        }
        for (id, order) in owners
        where last[id]?.state != order.state.rawValue || last[id]?.number != UInt64(order.events) {
            found.append("order \(id): its history does not end where it is")
        }
        problems += found.sorted()
    }

    private mutating func checkStocks(_ snapshot: any Snapshot) throws(StoreError) {
        var found: [String] = []
        try Stocks.forEach(in: snapshot) { stock in
            let (held, allocated) = (self.held[stock.sku] ?? 0, self.allocated[stock.sku] ?? 0)
            if stock.held != held || stock.allocated != allocated {
                found.append(
                    "stock of \(stock.sku): \(stock.held) held and \(stock.allocated) allocated, "
                        + "but orders say \(held) and \(allocated)")
            }
            return true
        }
        problems += found
    }

    private mutating func checkSold(_ snapshot: any Snapshot) throws(StoreError) {
        var found: [String] = []
        try Figures.forEach(in: snapshot) { figures in
            let sold = sold[figures.productID] ?? 0
            if figures.unitsSold != sold {
                found.append(
                    "product \(figures.productID): \(figures.unitsSold) sold, but orders say "
                        + "\(sold)"
                )
            }
            return true
        }
        problems += found
    }

    private mutating func checkSoldDays(_ snapshot: any Snapshot) throws(StoreError) {
        var days = soldDays
        var found: [String] = []
        try SoldWeeks.forEach(in: snapshot) { row in
            for (position, units) in row.units.enumerated() {
                let day = Day(week: row.week, position: position)
                let sold = days.removeValue(forKey: SoldDay(sku: row.sku, day: day)) ?? 0
                if units != sold {
                    found.append("sales of \(row.sku): orders say otherwise in week \(row.week)")
                }
            }
            return true
        }
        found += days.keys.map { "sales of \($0.sku): week \($0.day.week) is missing" }
        problems += found.sorted()
    }

    private mutating func checkCoupons(_ snapshot: any Snapshot) throws(StoreError) {
        var uses = uses
        var found: [String] = []
        try CouponUses.forEach(in: snapshot) { row in
            let place = KeyPairText(coupon: row.couponID, customer: row.customerID)
            if uses.removeValue(forKey: place) != row.count {
                found.append("coupon \(row.couponID): its uses are not the orders that hold it")
            }
            return true
        }
        found += uses.keys.map { "coupon \($0.coupon): uses of it are not counted" }
        problems += found.sorted()
    }

    /// A cart makes one placed order at the most, and knows it.
    private mutating func checkCarts(_ snapshot: any Snapshot) throws(StoreError) {
        var carts: Set<String> = []
        for order in owners.values where order.placeTimeNanoseconds != 0 {
            if !carts.insert(order.cartID).inserted {
                problems.append("cart \(order.cartID): two orders were placed from it")
            }
            let cart = try CartRows.find(order.cartID, in: snapshot)
            if cart?.state != .ordered || cart?.orderID != order.id {
                problems.append("cart \(order.cartID): it does not know its order \(order.id)")
            }
        }
    }
}

extension OrderRow.Money {
    fileprivate mutating func add(_ payment: PaymentRow) {
        if payment.state == .authorized || payment.state == .captured {
            authorizedMinor += payment.authorizedMinor - payment.capturedMinor
        }
        capturedMinor += payment.capturedMinor
        refundedMinor += payment.refundedMinor
        pending += payment.isLive ? 1 : 0
    }
}
