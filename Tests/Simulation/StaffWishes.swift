import Commerce
import RPC
import Schema
import TestSupport

/// What the shop's own people do about orders and their money.
enum StaffWishes {
    /// Sends all of an order, or a unit.
    static func fulfil(_ id: String, in simulation: Simulation) -> OrderWish? {
        let orders = simulation.books.orders { $0.state == .placed }
        guard let order = orders.randomElement(using: &simulation.dice) else { return nil }
        var request = FulfilOrderRequest(orderID: order.id, requestID: id)
        if Bool.random(using: &simulation.dice) {
            let line = Int32.random(in: 1...Int32(order.lines.count), using: &simulation.dice)
            request.lines = [Order.LineQuantity(lineNumber: line, quantity: 1)]
        }
        let isWhole = request.lines.isEmpty
        return OrderWish(
            Methods.OrderService.fulfilOrder, request, bearing: nil, id: id,
            refusals: ["STATE_FORBIDS", "FIELD_INVALID"]
        ) { commit, _ in
            guard let new = commit.order?.new, let old = commit.order?.old else {
                return ["it sent nothing"]
            }
            let sent = new.units(\.sent) - old.units(\.sent)
            let wanted = isWhole ? old.units(\.quantity) - old.units(\.sent) : 1
            let gone = -commit.stocks.reduce(0) { sum, change in
                sum + (change.new?.onHand ?? 0) - (change.old?.onHand ?? 0)
            }
            return sent == wanted && gone == sent
                ? [] : ["\(wanted) were to be sent, \(sent) count, \(gone) are gone"]
        }
    }

    /// Takes back what somebody sent, and perhaps gives the money back.
    static func receive(_ id: String, in simulation: Simulation) -> OrderWish? {
        // Now and then somebody takes a parcel for another one, which is here already.
        let isMistaken = Int.random(in: 0..<6, using: &simulation.dice) == 0
        let orders = simulation.books.orders { order in
            order.returns.contains { isMistaken || $0.receiveTimeNanoseconds == 0 }
        }
        guard let order = orders.randomElement(using: &simulation.dice),
            let back = order.returns.first(where: {
                isMistaken || $0.receiveTimeNanoseconds == 0
            })
        else { return nil }
        let request = ReceiveReturnRequest(
            orderID: order.id, returnID: back.id,
            unsaleable: Int.random(in: 0..<4, using: &simulation.dice) == 0,
            refund: Int.random(in: 0..<3, using: &simulation.dice) > 0, requestID: id)
        let units = back.lines.reduce(0) { $0 + $1.quantity }
        return OrderWish(
            Methods.OrderService.receiveReturn, request, bearing: nil, id: id,
            refusals: ["FIELD_INVALID", "REFUND_EXCEEDS_CAPTURED"]
        ) { commit, _ in
            guard let new = commit.order?.new, let old = commit.order?.old else {
                return ["it took nothing back"]
            }
            let returned = new.units(\.returned) - old.units(\.returned)
            let came = commit.stocks.reduce(0) { sum, change in
                sum + (change.new?.onHand ?? 0) - (change.old?.onHand ?? 0)
            }
            if returned != units || came != (request.unsaleable ? 0 : units) {
                return ["\(units) came back, \(returned) count, \(came) are here"]
            }
            let row = new.returns.first { $0.id == back.id }
            let refund = request.refund ? old.share(of: back.lines) : 0
            let given = row?.refundMinor ?? 0
            return given == refund ? [] : ["\(given) goes back, and \(refund) was paid for it"]
        }
    }

    /// Takes what was promised, all of it or a part.
    static func capture(_ id: String, in simulation: Simulation) -> OrderWish? {
        let payment = anyPayment(in: simulation) { payment in
            payment.state == .authorized || payment.state == .captured
        }
        guard let payment else { return nil }
        let amount = part(
            of: payment.authorizedMinor - payment.capturedMinor, using: &simulation.dice)
        return OrderWish(
            Methods.PaymentService.capturePayment,
            CapturePaymentRequest(paymentID: payment.id, amount: amount, requestID: id),
            bearing: nil, id: id, refusals: ["STATE_FORBIDS", "PAYMENT_DECLINED"]
        ) { commit, _ in
            guard let new = commit.payment?.new, let old = commit.payment?.old else {
                return ["it took nothing"]
            }
            let open = old.authorizedMinor - old.capturedMinor - old.capturePendingMinor
            let taken =
                new.capturedMinor + new.capturePendingMinor - old.capturedMinor
                - old.capturePendingMinor
            let wanted = amount?.amountMinor ?? open
            return taken == wanted && taken <= open ? [] : ["it took \(taken) of \(open)"]
        }
    }

    /// Gives money back, all of it or a part, or more than there is.
    static func refund(_ id: String, in simulation: Simulation) -> OrderWish? {
        guard let payment = anyPayment(in: simulation, where: { $0.capturedMinor > 0 }) else {
            return nil
        }
        let left = payment.capturedMinor - payment.refundedMinor - payment.refundPendingMinor
        var amount = part(of: left, using: &simulation.dice)
        if Int.random(in: 0..<4, using: &simulation.dice) == 0 {
            amount = TestShop.euro(left + 1)
        }
        let request = RefundPaymentRequest(paymentID: payment.id, amount: amount, requestID: id)
        var other = request
        other.reason = "another"
        return OrderWish(
            Methods.PaymentService.refundPayment, request, other: other, bearing: nil, id: id,
            refusals: ["REFUND_EXCEEDS_CAPTURED", "PAYMENT_DECLINED"]
        ) { [amount] commit, _ in
            guard let new = commit.payment?.new, let old = commit.payment?.old else {
                return ["it gave nothing back"]
            }
            let open = old.capturedMinor - old.refundedMinor - old.refundPendingMinor
            let given =
                new.refundedMinor + new.refundPendingMinor - old.refundedMinor
                - old.refundPendingMinor
            let wanted = amount?.amountMinor ?? open
            return given == wanted && given <= open ? [] : ["it gave \(given) of \(open)"]
        }
    }

    static func void(_ id: String, in simulation: Simulation) -> OrderWish? {
        guard let payment = anyPayment(in: simulation, where: { $0.state == .authorized }) else {
            return nil
        }
        return OrderWish(
            Methods.PaymentService.voidPayment,
            VoidPaymentRequest(paymentID: payment.id, requestID: id), bearing: nil, id: id,
            refusals: ["STATE_FORBIDS", "PAYMENT_DECLINED"]
        ) { commit, _ in
            guard let old = commit.payment?.old, old.capturedMinor == 0 else {
                return ["it gave up what was taken"]
            }
            let isPlanned = commit.planned.map(\.operation) == [.void]
            return isPlanned || old.provider == "invoice" ? [] : ["the provider is not asked"]
        }
    }

    private static func anyPayment(
        in simulation: Simulation, where passes: (PaymentRow) -> Bool
    ) -> PaymentRow? {
        simulation.books.payments.values.filter(passes).sorted { $0.id < $1.id }
            .randomElement(using: &simulation.dice)
    }

    /// All of it, which needs no saying, or a part.
    private static func part(of whole: Int64, using dice: inout Seed.Generator) -> Money? {
        guard whole > 1, Bool.random(using: &dice) else { return nil }
        return TestShop.euro(Int64.random(in: 1...whole, using: &dice))
    }
}

extension OrderRow {
    /// What of the prices of lines falls on units that come back: what falls on all up to then,
    /// rounded down, less what fell on those before.
    fileprivate func share(of units: [LineQuantity]) -> Int64 {
        units.reduce(0) { sum, unit in
            let line = lines[Int(unit.lineNumber) - 1]
            let tax = line.tax?.inclusive == true ? 0 : line.taxMinor
            let total = line.quantity * line.unitPriceMinor - line.discountMinor + tax
            let (before, after) = (line.returned, line.returned + unit.quantity)
            return sum + total * after / line.quantity - total * before / line.quantity
        }
    }

    fileprivate func units(_ part: (Line) -> Int64) -> Int64 {
        lines.reduce(0) { $0 + part($1) }
    }
}
