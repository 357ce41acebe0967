// Generated from proto/ by tools/generate; do not edit.
package import RPC
internal import Schema

/// Serves `shopwire.v1.PaymentService` from the handlers of `Payments`.
package let paymentService = Service(
    "shopwire.v1.PaymentService",
    [
        .query(Methods.PaymentService.getPayment, Payments.getPayment),
        .query(Methods.PaymentService.listPayments, Payments.listPayments),
        .command(
            Methods.PaymentService.continuePayment, Payments.continuePayment,
            outcome: Payments.continuePaymentOutcome
        ),
        .command(
            Methods.PaymentService.capturePayment, Payments.capturePayment,
            outcome: Payments.capturePaymentOutcome
        ),
        .command(
            Methods.PaymentService.voidPayment, Payments.voidPayment,
            outcome: Payments.voidPaymentOutcome
        ),
        .command(
            Methods.PaymentService.refundPayment, Payments.refundPayment,
            outcome: Payments.refundPaymentOutcome
        ),
        .command(Methods.PaymentService.ingestProviderEvent, Payments.ingestProviderEvent),
        .query(Methods.PaymentService.listParkedEvents, Payments.listParkedEvents),
        .command(
            Methods.PaymentService.reconcilePayment, Payments.reconcilePayment,
            outcome: Payments.reconcilePaymentOutcome
        ),
    ]
)
