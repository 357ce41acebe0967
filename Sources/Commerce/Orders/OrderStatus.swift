internal import Schema

extension OrderRow {
    /// How far it is paid: a function of the sums over its payments.
    var paymentStatus: Order.PaymentStatus {
        let money = money ?? Money()
        if money.refundedMinor > 0 {
            return money.refundedMinor >= money.capturedMinor ? .refunded : .partiallyRefunded
        }
        if money.capturedMinor >= totalMinor, placesCount { return .paid }
        if money.capturedMinor > 0 { return .partiallyPaid }
        if money.authorizedMinor > 0 { return .authorized }
        return money.pending > 0 ? .pending : .unpaid
    }

    /// Whether it was ordered in earnest: a draft with nothing to pay is not paid.
    private var placesCount: Bool {
        totalMinor > 0 || placeTimeNanoseconds != 0
    }

    /// How far it is sent: a function of its lines.
    var fulfilmentStatus: Order.FulfilmentStatus {
        let ordered = lines.reduce(0) { $0 + $1.quantity }
        let sent = lines.reduce(0) { $0 + $1.sent }
        let returned = lines.reduce(0) { $0 + $1.returned }
        if sent == 0 { return .unfulfilled }
        if returned > 0 { return returned == sent ? .returned : .partiallyReturned }
        return sent == ordered ? .fulfilled : .partiallyFulfilled
    }

    /// Whether everything was sent and paid.
    var isComplete: Bool {
        lines.allSatisfy { $0.sent == $0.quantity } && (money?.capturedMinor ?? 0) >= totalMinor
    }
}
