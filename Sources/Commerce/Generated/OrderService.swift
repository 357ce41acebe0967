// Generated from proto/ by tools/generate; do not edit.
package import RPC
internal import Schema

/// Serves `shopwire.v1.OrderService` from the handlers of `Orders`.
package let orderService = Service(
    "shopwire.v1.OrderService",
    [
        .query(Methods.OrderService.previewOrder, Orders.previewOrder),
        .command(
            Methods.OrderService.placeOrder, Orders.placeOrder,
            outcome: Orders.placeOrderOutcome
        ),
        .command(
            Methods.OrderService.payOrder, Orders.payOrder,
            outcome: Orders.payOrderOutcome
        ),
        .query(Methods.OrderService.getOrder, Orders.getOrder),
        .query(Methods.OrderService.listOrders, Orders.listOrders),
        .command(Methods.OrderService.cancelOrder, Orders.cancelOrder),
        .command(Methods.OrderService.fulfilOrder, Orders.fulfilOrder),
        .command(Methods.OrderService.createReturn, Orders.createReturn),
        .command(Methods.OrderService.receiveReturn, Orders.receiveReturn),
        .query(Methods.OrderService.listOrderHistory, Orders.listOrderHistory),
        .stream(Methods.OrderService.watchOrders, Orders.watchOrders),
    ]
)
