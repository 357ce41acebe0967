"""Guests who buy, and do not give up when a call is lost, and the shop that they buy in."""

import pathlib
import subprocess
import time
import uuid

import grpc
from google.rpc import error_details_pb2
from grpc_status import rpc_status
from shopwire.v1 import carts_pb2 as carts
from shopwire.v1 import carts_pb2_grpc as carts_grpc
from shopwire.v1 import catalog_pb2 as catalog
from shopwire.v1 import catalog_pb2_grpc as catalog_grpc
from shopwire.v1 import inventory_pb2 as inventory
from shopwire.v1 import inventory_pb2_grpc as inventory_grpc
from shopwire.v1 import money_pb2 as money
from shopwire.v1 import orders_pb2 as orders
from shopwire.v1 import orders_pb2_grpc as orders_grpc
from shopwire.v1 import payments_pb2 as payments
from shopwire.v1 import payments_pb2_grpc as payments_grpc
from shopwire.v1 import sessions_pb2 as sessions
from shopwire.v1 import sessions_pb2_grpc as sessions_grpc

CALL_SECONDS = 30
# A server that was killed is back in seconds; one that is not back by then will not come.
PATIENCE_SECONDS = 180
# What says nothing about whether the call was carried out.
UNCERTAIN = {
    grpc.StatusCode.UNAVAILABLE,
    grpc.StatusCode.DEADLINE_EXCEEDED,
    grpc.StatusCode.CANCELLED,
}
OPTIONS = [
    ("grpc.initial_reconnect_backoff_ms", 100),
    ("grpc.min_reconnect_backoff_ms", 100),
    ("grpc.max_reconnect_backoff_ms", 500),
    # Channels with the same target would share a connection.
    ("grpc.use_local_subchannel_pool", 1),
]
MANY_GUESTS = ["--guest-sessions-per-minute", "1000000"]


class Refused(Exception):
    """The shop said no, and will say no again."""

    def __init__(self, error: grpc.RpcError):
        self.code = error.code()
        self.details = list(getattr(rpc_status.from_call(error), "details", ()))
        self.reason = getattr(self._detail(error_details_pb2.ErrorInfo), "reason", "")
        super().__init__(f"{self.code.name} {self.reason}: {error.details()}")

    def _detail(self, kind):
        for each in self.details:
            message = kind()
            if each.Unpack(message):
                return message
        return None

    @property
    def resource(self) -> str:
        return getattr(self._detail(error_details_pb2.ResourceInfo), "resource_name", "")

    @property
    def subjects(self) -> dict[str, str]:
        """What stands in the way, each with its description."""
        found = self._detail(error_details_pb2.PreconditionFailure)
        return {each.subject: each.description for each in getattr(found, "violations", ())}


def new_id() -> str:
    return str(uuid.uuid4())


def euros(amount_minor: int) -> money.Money:
    return money.Money(currency_code="EUR", amount_minor=amount_minor)


def open_channel(address: str, directory: pathlib.Path) -> grpc.Channel:
    authority = (directory / "tls" / "ca.pem").read_bytes()
    return grpc.secure_channel(address, grpc.ssl_channel_credentials(authority), OPTIONS)


class Party:
    """Somebody with a token on a channel."""

    def __init__(self, channel: grpc.Channel, token: str = ""):
        self.channel = channel
        self.token = token
        self.repeats = 0
        self.carts = carts_grpc.CartServiceStub(channel)
        self.orders = orders_grpc.OrderServiceStub(channel)
        self.payments = payments_grpc.PaymentServiceStub(channel)
        self.catalog = catalog_grpc.CatalogServiceStub(channel)
        self.inventory = inventory_grpc.InventoryServiceStub(channel)
        self.sessions = sessions_grpc.SessionServiceStub(channel)

    @property
    def metadata(self) -> list[tuple[str, str]]:
        return [("authorization", f"Bearer {self.token}")] if self.token else []

    def insist(self, method, request):
        """The answer to a call that may be repeated, however often it is lost."""
        deadline = time.monotonic() + PATIENCE_SECONDS
        while True:
            try:
                return method(request, metadata=self.metadata, timeout=CALL_SECONDS)
            except grpc.RpcError as error:
                if not is_uncertain(error) or time.monotonic() > deadline:
                    raise Refused(error) from error
            self.repeats += 1
            time.sleep(0.05)


def is_uncertain(error: grpc.RpcError) -> bool:
    """Whether the same call must be repeated to know what became of it."""
    if error.code() in UNCERTAIN:
        return True
    return error.code() == grpc.StatusCode.ABORTED and (
        Refused(error).reason == "REQUEST_IN_PROGRESS"
    )


class Guest(Party):
    """A customer without an account."""

    def begin(self) -> None:
        self.token = ""
        answer = self.insist(
            self.sessions.CreateGuestSession, sessions.CreateGuestSessionRequest()
        )
        self.token = answer.session_token.token

    def put(self, sku: str, quantity: int) -> carts.Cart:
        request = carts.SetItemQuantityRequest(sku=sku, quantity=quantity)
        return self.insist(self.carts.SetItemQuantity, request).cart

    def order_request(self, cart: carts.Cart, **method) -> orders.PlaceOrderRequest:
        return orders.PlaceOrderRequest(
            cart_id=cart.id,
            cart_etag=cart.etag,
            expected_total=cart.totals.total,
            payment_method=payments.PaymentMethod(**method),
            request_id=new_id(),
        )


class Owner(Party):
    """Whoever may do everything in the shop."""

    def __init__(self, address: str, directory: pathlib.Path):
        channel = open_channel(address, directory)
        super().__init__(channel, (directory / "owner.key").read_text().strip())

    def sell(self, sku: str, price_minor: int, units: int, description: str = "") -> None:
        """Puts goods on sale, and units of them into the shop."""
        product = catalog.Product(
            id=sku,
            title=f"Tea {sku}",
            description=description,
            state=catalog.Product.STATE_ACTIVE,
            variants=[catalog.Product.Variant(sku=sku, price=euros(price_minor))],
        )
        self.insist(self.catalog.CreateProduct, catalog.CreateProductRequest(product=product))
        self.insist(
            self.inventory.SetStock, inventory.SetStockRequest(sku=sku, quantity=units)
        )

    def stock(self, sku: str) -> inventory.Stock:
        return self.insist(self.inventory.GetStock, inventory.GetStockRequest(sku=sku)).stock

    def all_orders(self) -> list[orders.Order]:
        return self._walk(self.orders.ListOrders, orders.ListOrdersRequest(page_size=100), "orders")

    def all_payments(self) -> list[payments.Payment]:
        request = payments.ListPaymentsRequest(page_size=200)
        return self._walk(self.payments.ListPayments, request, "payments")

    def _walk(self, method, request, field: str) -> list:
        found = []
        while True:
            answer = self.insist(method, request)
            found += getattr(answer, field)
            if not answer.next_page_token:
                return found
            request.page_token = answer.next_page_token


def verify(program: str, directory: pathlib.Path) -> str:
    """What `shopwired verify` says of a store that nobody has open; it must be sound."""
    checked = subprocess.run(
        [program, "verify", "--data-dir", str(directory)],
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
    )
    if checked.returncode != 0:
        raise AssertionError(f"the store is not sound: {checked.stdout}")
    return checked.stdout.strip()


def last_words(log: pathlib.Path) -> str:
    """What a server said last, for who has to find out why."""
    return "\n".join(["The server's last words:", *log.read_text().splitlines()[-15:]])
