internal import KeyValue
package import RPC
package import Schema
internal import Tables

extension Payments {
    /// Reads a payment.
    package static func getPayment(
        _ request: GetPaymentRequest, _ query: borrowing Query
    ) throws -> GetPaymentResponse {
        let payment = try find(request.id, for: query.caller, in: query.snapshot)
        return GetPaymentResponse(payment: try payment.shown(in: query.snapshot))
    }

    /// The payment that `caller` may see: staff any, others those of their own orders.
    static func find(
        _ id: String, for caller: Caller, in snapshot: any Snapshot
    ) throws -> PaymentRow {
        guard let payment = try PaymentRows.find(id, in: snapshot),
            caller.isStaff || Owner(caller)?.text == payment.owner
        else {
            throw Failure.notFound(.payment, id)
        }
        return payment
    }
}
