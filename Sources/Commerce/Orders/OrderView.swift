internal import Basics
internal import Crypto
internal import KeyValue
internal import Schema

extension OrderRow {
    /// The order as those see it whose it is, and staff.
    func opened(by keys: KeyRing, in snapshot: any Snapshot) throws(StoreError) -> Order {
        var order = shown
        guard let contact, let owner = Owner(owner) else { return order }
        let opened = try contact.opened(of: owner, at: place, by: keys, in: snapshot)
        order.shippingAddress = opened.shippingAddress
        order.billingAddress = opened.billingAddress
        order.email = opened.email
        if !opened.endReason.isEmpty {
            order.endReason = opened.endReason
        }
        for entry in opened.returnReasons {
            guard let index = order.returns.firstIndex(where: { $0.id == entry.returnID }) else {
                continue
            }
            order.returns[index].reason = entry.reason
        }
        return order
    }

    /// The order without what is personal.
    var shown: Order {
        var order = Order(
            id: id, number: number, state: Order.State(rawValue: state.rawValue),
            paymentStatus: paymentStatus, fulfilmentStatus: fulfilmentStatus,
            customerID: Owner(owner)?.customerID ?? "", cartID: cartID,
            couponCode: couponCode, paymentIDs: paymentIDs, endReason: endReason,
            createTime: Timestamp(nanoseconds: createTimeNanoseconds),
            placeTime: Timestamp(nanoseconds: placeTimeNanoseconds),
            endTime: Timestamp(nanoseconds: endTimeNanoseconds),
            updateTime: Timestamp(nanoseconds: updateTimeNanoseconds),
            etag: etag, revision: revision)
        order.lines = lines.enumerated().map { shown($1, number: $0 + 1) }
        order.shipping = shipping.map { shown($0) }
        order.subtotal = money(subtotalMinor)
        order.discount = money(discountMinor)
        order.shippingCost = money((shipping?.priceMinor ?? 0) - (shipping?.discountMinor ?? 0))
        order.tax = money(taxMinor)
        order.total = money(totalMinor)
        order.fulfilments = fulfilments.map { Order.Fulfilment($0) }
        order.returns = returns.map { shown($0) }
        return order
    }

    /// An amount in the order's currency.
    func money(_ minor: Int64) -> Schema.Money {
        Schema.Money(currencyCode: currencyCode, amountMinor: minor)
    }

    private func shown(_ line: Line, number: Int) -> Order.Line {
        Order.Line(
            number: Int32(number), sku: line.sku, productID: line.productID, title: line.title,
            quantity: line.quantity, unitPrice: money(line.unitPriceMinor),
            subtotal: money(line.subtotalMinor), discount: money(line.discountMinor),
            tax: line.tax.map { shown($0, line.taxMinor) }, total: money(line.totalMinor),
            sentQuantity: line.sent, returnedQuantity: line.returned)
    }

    private func shown(_ shipping: Shipping) -> Order.Shipping {
        Order.Shipping(
            methodID: shipping.methodID, title: shipping.title, price: money(shipping.priceMinor),
            discount: money(shipping.discountMinor),
            tax: shipping.tax.map { shown($0, shipping.taxMinor) },
            total: money(shipping.totalMinor))
    }

    private func shown(_ tax: Tax, _ amount: Int64) -> Order.Tax {
        Order.Tax(
            rateID: tax.rateID, title: tax.title, ratePpm: tax.ratePpm, inclusive: tax.inclusive,
            amount: money(amount))
    }

    /// A return as clients see it.
    func shown(_ row: Return) -> Order.Return {
        let isHere = row.receiveTimeNanoseconds != 0
        return Order.Return(
            id: row.id, state: isHere ? .received : .requested,
            lines: row.lines.map { Order.LineQuantity($0) },
            refund: row.refundMinor > 0 ? money(row.refundMinor) : nil,
            createTime: Timestamp(nanoseconds: row.createTimeNanoseconds),
            receiveTime: Timestamp(nanoseconds: row.receiveTimeNanoseconds))
    }
}

extension Order.Fulfilment {
    fileprivate init(_ row: OrderRow.Fulfilment) {
        self.init(
            id: row.id, lines: row.lines.map { Order.LineQuantity($0) }, tracking: row.tracking,
            createTime: Timestamp(nanoseconds: row.timeNanoseconds))
    }
}

extension Order.LineQuantity {
    fileprivate init(_ row: OrderRow.LineQuantity) {
        self.init(lineNumber: row.lineNumber, quantity: row.quantity)
    }
}

extension Timestamp {
    /// The time that a row keeps; nil if it keeps none.
    init?(nanoseconds: Int64) {
        guard nanoseconds != 0 else { return nil }
        self.init(Instant(nanoseconds: nanoseconds))
    }
}
