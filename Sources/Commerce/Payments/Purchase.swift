internal import Basics
internal import KeyValue
internal import RPC
internal import Schema
internal import Tables

/// An order with the one payment that something happens to, changed together and written once.
struct Purchase {
    var order: OrderRow
    private(set) var payment: PaymentRow?
    private let orderBefore: OrderRow?
    private var paymentBefore: PaymentRow?
    private var events: [Event] = []

    private struct Event {
        let kind: OrderEvent.Kind
        let state: OrderRow.State
        let payment: PaymentRow?
        let note: String
    }

    /// A new order.
    init(_ order: OrderRow) {
        self.order = order
        orderBefore = nil
    }

    /// An order that is there.
    init(of order: OrderRow, _ payment: PaymentRow? = nil) {
        self.order = order
        self.payment = payment
        orderBefore = order
        paymentBefore = payment
    }

    /// A payment with its order.
    init(payment id: String, in snapshot: any Snapshot) throws {
        guard let payment = try PaymentRows.find(id, in: snapshot) else {
            throw Failure.notFound(.payment, id)
        }
        guard let order = try OrderRows.find(payment.orderID, in: snapshot) else {
            throw StoreError.corrupt("payment \(id): there is no order \(payment.orderID)")
        }
        self.init(of: order, payment)
    }

    /// The same for who may have written it in this command.
    init(payment id: String, in command: borrowing Command) throws {
        if let written = command.written as? Purchase, written.payment?.id == id {
            self = written
        } else {
            try self.init(payment: id, in: command.transaction)
        }
    }

    /// The order and its payment as the one sees them who orders.
    func shown(by command: borrowing Command) throws -> (order: Order, payment: Payment?) {
        (
            try order.opened(by: command.keys, in: command.transaction),
            try payment?.shown(in: command.transaction)
        )
    }

    /// Begins a payment of the whole order.
    mutating func begin(
        _ provider: String, _ method: PaymentMethod?, in command: inout Command
    ) {
        precondition(payment == nil, "One payment is begun at a time.")
        let id = command.makeID().description
        payment = PaymentRow(
            id: id, orderID: order.id, provider: provider, token: method?.token ?? "",
            capturesManually: provider == Payments.invoice || method?.capture == .manual,
            state: .created, currencyCode: order.currencyCode, amountMinor: order.totalMinor,
            owner: order.owner, createTimeNanoseconds: command.time.nanoseconds)
        order.paymentIDs.append(id)
    }

    /// Begins a payment of money that came although nobody waited for it; says its id. The order's
    /// last payment stays the last: that is the one which counts.
    mutating func beginExtra(
        like other: PaymentRow, _ amountMinor: Int64, under attempt: String,
        in command: inout Command
    ) -> String {
        precondition(payment == nil, "One payment is begun at a time.")
        let id = command.makeID().description
        payment = PaymentRow(
            id: id, orderID: order.id, provider: other.provider,
            capturesManually: other.capturesManually, state: .created,
            currencyCode: order.currencyCode, amountMinor: amountMinor, owner: order.owner,
            createTimeNanoseconds: command.time.nanoseconds, cameUnder: attempt)
        order.paymentIDs.insert(id, at: max(0, order.paymentIDs.count - 1))
        return id
    }

    /// Changes the payment's amounts and the like, but not its state.
    mutating func change(_ body: (inout PaymentRow) -> Void) {
        guard var payment else { preconditionFailure("There is no payment to change.") }
        let state = payment.state
        body(&payment)
        precondition(payment.state == state, "A state is moved to.")
        self.payment = payment
    }

    /// Moves the payment to another state; one that it is in already stays.
    mutating func move(to state: PaymentRow.State) {
        guard var payment else { preconditionFailure("There is no payment to move.") }
        if payment.state == state { return }
        precondition(
            payment.state.mayBecome(state), "No payment goes from \(payment.state) to \(state).")
        payment.state = state
        self.payment = payment
        happened(.paymentChanged)
    }

    /// Takes a promise that needs nobody's word: the payment passes through its first states at
    /// once.
    mutating func promise() {
        guard var payment, payment.state == .created else {
            preconditionFailure("A promise is given once.")
        }
        payment.authorizedMinor = payment.amountMinor
        payment.state = .authorized
        self.payment = payment
    }

    /// Notes that money was taken of what was promised, the first or more.
    mutating func take() {
        if payment?.state == .captured {
            happened(.paymentChanged, "captured")
        } else {
            move(to: .captured)
        }
    }

    /// Moves the order to another state.
    mutating func move(to state: OrderRow.State) {
        precondition(
            order.state.mayBecome(state), "No order goes from \(order.state) to \(state).")
        order.state = state
    }

    /// Notes that something happened, once all is written.
    mutating func happened(_ kind: OrderEvent.Kind, _ note: String = "") {
        events.append(Event(kind: kind, state: order.state, payment: payment, note: note))
    }

    /// Writes what changed. A placed order of which everything is sent and paid by that is
    /// complete.
    mutating func save(in command: inout Command) throws {
        if var payment, payment != paymentBefore {
            order.count(from: paymentBefore, to: payment)
            payment.stamp(command.time, command.revision)
            try PaymentRows.put(payment, replacing: paymentBefore, in: &command)
            self.payment = payment
        }
        if order.state == .placed, order.isComplete {
            move(to: .completed)
            order.endTimeNanoseconds = command.time.nanoseconds
            happened(.completed)
        }
        order.stamp(command.time, command.revision)
        let rows = try writeEvents(in: &command)
        try OrderFeed.tell(rows, of: &order, in: &command)
        try OrderRows.put(order, replacing: orderBefore, in: &command)
        command.written = Purchase(of: order, payment)
    }

    private mutating func writeEvents(
        in command: inout Command
    ) throws(StoreError) -> [OrderEventRow] {
        var rows: [OrderEventRow] = []
        for event in events {
            order.events += 1
            let row = OrderEventRow(
                orderID: order.id, number: UInt64(order.events), kind: event.kind.rawValue,
                state: event.state.rawValue, paymentID: event.payment?.id ?? "",
                paymentState: event.payment?.state.rawValue ?? 0, note: event.note,
                caller: command.caller.name, timeNanoseconds: command.time.nanoseconds,
                revision: order.revision)
            try OrderEvents.put(row, replacing: nil, in: command.transaction)
            rows.append(row)
        }
        events = []
        return rows
    }
}

extension OrderRow {
    /// Keeps the sums over its payments: `new` takes the place of `old`. Money that nobody waited
    /// for pays for nothing.
    fileprivate mutating func count(from old: PaymentRow?, to new: PaymentRow) {
        guard new.cameUnder.isEmpty else { return }
        var money = money ?? Money()
        func open(_ payment: PaymentRow) -> Int64 {
            payment.state == .authorized || payment.state == .captured
                ? payment.authorizedMinor - payment.capturedMinor : 0
        }
        money.authorizedMinor += open(new) - (old.map(open) ?? 0)
        money.capturedMinor += new.capturedMinor - (old?.capturedMinor ?? 0)
        money.refundedMinor += new.refundedMinor - (old?.refundedMinor ?? 0)
        money.pending += (new.isLive ? 1 : 0) - (old?.isLive == true ? 1 : 0)
        self.money = money
    }
}
