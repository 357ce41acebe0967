"""Buys as any client would, from a guest's cart to money given back: purchase.py PROGRAM

It starts a server of its own, whose sandbox plays the payment provider.
"""

import pathlib
import sys
import tempfile

import grpc
from shopwire.v1 import addresses_pb2 as addresses
from shopwire.v1 import carts_pb2 as carts
from shopwire.v1 import carts_pb2_grpc as carts_grpc
from shopwire.v1 import customers_pb2 as customers
from shopwire.v1 import customers_pb2_grpc as customers_grpc
from shopwire.v1 import orders_pb2 as orders
from shopwire.v1 import orders_pb2_grpc as orders_grpc
from shopwire.v1 import payments_pb2 as payments
from shopwire.v1 import payments_pb2_grpc as payments_grpc
from shopwire.v1 import pricing_pb2 as pricing
from shopwire.v1 import pricing_pb2_grpc as pricing_grpc

from server import Server
from session import SECONDS_AT_MOST, Session
from shop import Shop, euros, new_id, refusal, simple_product

EMAIL, PASSWORD = "ada@example.com", "correct horse battery"
Order, Payment, Method = orders.Order, payments.Payment, payments.PaymentMethod
TEN_PERCENT = 100_000


class Staff:
    """The shop's side, under the owner's key."""

    def __init__(self, shop: Shop):
        self.shop = shop
        self.payments = payments_grpc.PaymentServiceStub(shop.channel)
        self.orders = orders_grpc.OrderServiceStub(shop.channel)

    def open(self) -> None:
        for name, price, units in (("tea", 1_000, 10), ("pot", 3_500, 2)):
            self.shop.create(simple_product(name, name.title(), price))
            self.shop.adjust(name, units)
        pricing_grpc.PricingServiceStub(self.shop.channel).CreateCoupon(
            pricing.CreateCouponRequest(
                coupon=pricing.Coupon(
                    id="WELCOME", title="Welcome", percent_ppm=TEN_PERCENT, active=True,
                    max_uses_per_customer=1,
                ),
                request_id=new_id(),
            ),
            timeout=SECONDS_AT_MOST,
        )

    def capture(self, payment: Payment, amount: int) -> Payment:
        request = payments.CapturePaymentRequest(
            payment_id=payment.id, amount=euros(amount), request_id=new_id()
        )
        return self.payments.CapturePayment(request, timeout=SECONDS_AT_MOST).payment

    def refund(self, payment: Payment, amount: int) -> Payment:
        request = payments.RefundPaymentRequest(
            payment_id=payment.id, amount=euros(amount), request_id=new_id()
        )
        return self.payments.RefundPayment(request, timeout=SECONDS_AT_MOST).payment


class Shopper:
    """Somebody who buys, as a guest first and with an account later."""

    def __init__(self, channel: grpc.Channel):
        self.session = Session(channel)
        self.carts = carts_grpc.CartServiceStub(self.session.channel)
        self.orders = orders_grpc.OrderServiceStub(self.session.channel)
        self.payments = payments_grpc.PaymentServiceStub(self.session.channel)

    def add(self, sku: str, quantity: int = 1) -> carts.Cart:
        request = carts.AddItemRequest(sku=sku, quantity=quantity, request_id=new_id())
        return self.carts.AddItem(request, timeout=SECONDS_AT_MOST).cart

    def place(self, cart: carts.Cart, token: str, **method) -> orders.PlaceOrderResponse:
        request = orders.PlaceOrderRequest(
            cart_id=cart.id, cart_etag=cart.etag, expected_total=cart.totals.total,
            payment_method=Method(provider="sandbox", token=token, **method), request_id=new_id(),
        )
        answer = self.orders.PlaceOrder(request, timeout=SECONDS_AT_MOST)
        again = self.orders.PlaceOrder(request, timeout=SECONDS_AT_MOST)
        assert again == answer, "A repeat of a call answers with the same bytes."
        return answer


class Watch:
    """What WatchOrders tells."""

    def __init__(self, stub: orders_grpc.OrderServiceStub, **query):
        # The call's time bounds the watch, should what is waited for never come.
        self.call = stub.WatchOrders(orders.WatchOrdersRequest(**query), timeout=SECONDS_AT_MOST)
        self.first = next(self.call)
        assert not self.first.HasField("change"), self.first
        self.token = self.first.resume_token
        self.changes: list = []

    def until(self, is_enough) -> list:
        while not is_enough(self.changes):
            answer = next(self.call)
            self.token = answer.resume_token
            if answer.HasField("change"):
                self.changes.append(answer.change)
        return self.changes

    def stop(self) -> None:
        self.call.cancel()


def guest_signs_in(channel: grpc.Channel) -> Shopper:
    """What a guest chose is in the customer's cart afterwards, once."""
    guest, shopper = Shopper(channel), Shopper(channel)
    guest.session.begin_as_guest()
    guest.add("tea", 2)
    shopper.session.sign_in(EMAIL, PASSWORD)
    shopper.add("tea", 1)
    request = carts.MergeCartsRequest(guest_token=guest.session.token, request_id=new_id())
    for _ in range(2):
        merged = shopper.carts.MergeCarts(request, timeout=SECONDS_AT_MOST).cart
    assert [(line.sku, line.quantity) for line in merged.lines] == [("tea", 3)], merged
    return shopper


def fills_the_cart(shopper: Shopper) -> carts.Cart:
    home = addresses.Address(
        recipient="Ada", lines=["1 Analytical Row"], town="London", country_code="GB"
    )
    request = carts.SetCartAddressesRequest(shipping_address=home, billing_address=home)
    shopper.carts.SetCartAddresses(request, timeout=SECONDS_AT_MOST)
    shopper.add("pot")
    coupon = carts.ApplyCouponRequest(code="WELCOME", request_id=new_id())
    cart = shopper.carts.ApplyCoupon(coupon, timeout=SECONDS_AT_MOST).cart
    # 3 x 10.00 + 35.00, less a tenth.
    assert cart.totals.total == euros(5_850), cart.totals
    return cart


def pays_at_the_second_attempt(shopper: Shopper, cart: carts.Cart) -> tuple[Order, Payment]:
    """A card is declined; the next one asks its holder first, and the money is only promised."""
    stale = carts.Cart()
    stale.CopyFrom(cart)
    stale.totals.total.amount_minor += 1
    refusal(
        grpc.StatusCode.FAILED_PRECONDITION, "TOTAL_CHANGED",
        lambda: shopper.place(stale, "approve"),
    )
    refusal(
        grpc.StatusCode.FAILED_PRECONDITION, "PAYMENT_DECLINED",
        lambda: shopper.place(cart, "decline-insufficient_funds"),
    )
    listed = shopper.orders.ListOrders(orders.ListOrdersRequest(), timeout=SECONDS_AT_MOST).orders
    assert [order.state for order in listed] == [Order.STATE_DRAFT], listed
    request = orders.PayOrderRequest(
        order_id=listed[0].id, request_id=new_id(),
        payment_method=Method(
            provider="sandbox", token="action", capture=Method.CAPTURE_MANUAL
        ),
    )
    answer = shopper.orders.PayOrder(request, timeout=SECONDS_AT_MOST)
    assert answer.payment.state == Payment.STATE_REQUIRES_ACTION, answer
    assert answer.payment.action.url.startswith("https://"), answer
    go_on = payments.ContinuePaymentRequest(payment_id=answer.payment.id, request_id=new_id())
    payment = shopper.payments.ContinuePayment(go_on, timeout=SECONDS_AT_MOST).payment
    assert payment.state == Payment.STATE_AUTHORIZED, payment
    request = orders.GetOrderRequest(id=listed[0].id)
    order = shopper.orders.GetOrder(request, timeout=SECONDS_AT_MOST).order
    assert order.state == Order.STATE_PLACED and order.total == euros(5_850), order
    assert order.payment_status == Order.PAYMENT_STATUS_AUTHORIZED, order
    return order, payment


def money_moves(staff: Staff, shopper: Shopper, order: Order, payment: Payment) -> None:
    """The money is taken in two parts, and given back in two, to the last cent."""
    staff.capture(payment, 5_000)
    captured = staff.capture(payment, 850)
    assert captured.state == Payment.STATE_CAPTURED and captured.captured == euros(5_850)
    refusal(
        grpc.StatusCode.FAILED_PRECONDITION, "STATE_FORBIDS", lambda: staff.capture(payment, 1)
    )
    refusal(
        grpc.StatusCode.PERMISSION_DENIED, "PERMISSION_MISSING",
        lambda: shopper.payments.RefundPayment(
            payments.RefundPaymentRequest(payment_id=payment.id, request_id=new_id()),
            timeout=SECONDS_AT_MOST,
        ),
    )
    assert staff.refund(payment, 1_234).refunded == euros(1_234)
    refusal(
        grpc.StatusCode.FAILED_PRECONDITION, "REFUND_EXCEEDS_CAPTURED",
        lambda: staff.refund(payment, 5_850),
    )
    assert staff.refund(payment, 5_850 - 1_234).refunded == euros(5_850)
    request = orders.GetOrderRequest(id=order.id)
    seen = shopper.orders.GetOrder(request, timeout=SECONDS_AT_MOST).order
    assert seen.payment_status == Order.PAYMENT_STATUS_REFUNDED, seen


def is_told(watch: Watch, staff: Staff, order: Order) -> None:
    """The watch tells of every change in order, and what it missed it tells later."""
    refunded = Order.PAYMENT_STATUS_REFUNDED
    changes = watch.until(lambda seen: seen and seen[-1].payment_status == refunded)
    watch.stop()
    assert {change.order_id for change in changes} == {order.id}, changes
    revisions = [change.revision for change in changes]
    assert revisions == sorted(set(revisions)), revisions
    states = [change.state for change in changes]
    assert states[0] == Order.STATE_DRAFT and Order.STATE_PLACED in states, states
    events = [event.kind for change in changes for event in change.events]
    assert events.count(orders.OrderEvent.KIND_PLACED) == 1, events
    later = Watch(staff.orders, resume_token=watch_begin(staff, order), order_id=order.id)
    again = later.until(lambda seen: seen and seen[-1].payment_status == refunded)
    later.stop()
    assert [change.revision for change in again] == revisions, "Each change is told once."


def watch_begin(staff: Staff, order: Order) -> str:
    """A token from before everything that is kept."""
    oldest = Watch(staff.orders, from_oldest=True, order_id=order.id)
    oldest.stop()
    return oldest.token


def main(program: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        directory = pathlib.Path(folder) / "shop"
        with Server(program, directory) as server:
            shop = Shop(server.address, directory)
            staff = Staff(shop)
            staff.open()
            customers_grpc.CustomerServiceStub(shop.stranger).RegisterCustomer(
                customers.RegisterCustomerRequest(email=EMAIL, password=PASSWORD, name="Ada"),
                timeout=SECONDS_AT_MOST,
            )
            shopper = guest_signs_in(shop.stranger)
            say("a guest signs in, and what they chose comes along")
            watch = Watch(shopper.orders)
            cart = fills_the_cart(shopper)
            order, payment = pays_at_the_second_attempt(shopper, cart)
            say("a card is declined, the next one asks its holder first")
            money_moves(staff, shopper, order, payment)
            say("the money is taken in parts and given back in parts")
            is_told(watch, staff, order)
            say("the watch told of every change, once")
            stock = shop.stock("pot")
            assert (stock.on_hand, stock.allocated, stock.held) == (2, 1, 0), stock
            shop.close()
            assert server.stop() == 0


def say(what: str) -> None:
    print(f"{what}: good", flush=True)


main(sys.argv[1])
