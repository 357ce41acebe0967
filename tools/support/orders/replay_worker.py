"""One of the processes that replay invoices: it has its customers, and does a day at a time."""

import asyncio
import collections
import multiprocessing
import pathlib
import typing

import grpc
from customers import OPTIONS, euros, new_id
from invoices import Adjustment, Count, Event, Plan, Return, Sale, price_of
from shopwire.v1 import carts_pb2 as carts
from shopwire.v1 import catalog_pb2 as catalog
from shopwire.v1 import customers_pb2 as customers
from shopwire.v1 import inventory_pb2 as inventory
from shopwire.v1 import orders_pb2 as orders
from shopwire.v1 import payments_pb2 as payments
from shopwire.v1 import sessions_pb2 as sessions

PASSWORD = "a wholesaler's secret"
DOMAIN = "customers.example"
CALL_SECONDS = 120
# Lines of one cart that are asked for at once.
TOGETHER = 8
# Customers of one process that are served at once.
CUSTOMERS_AT_ONCE = 16


class Place(typing.NamedTuple):
    """Where a worker works: the shop, and what it shares with the others."""

    address: str
    directory: pathlib.Path
    # Each day begins when all have come here, and ends when all have come again.
    gate: multiprocessing.Barrier
    lines_done: multiprocessing.Value
    workers: int
    accounts: frozenset[str]


def email_of(customer: str) -> str:
    return f"{customer}@{DOMAIN}"


def shard_of(event: Event, workers: int) -> int:
    if event.customer:
        return int(event.customer) % workers
    return event.number % workers if isinstance(event, Sale) else 0


class Worker:
    def __init__(self, number: int, plan: Plan, place: Place):
        self.number = number
        self.plan = plan
        self.place = place
        self.key = (place.directory / "owner.key").read_text().strip()
        # The order that each sale became: its name, and the line that each sku has in it.
        self.order_of: dict[int, tuple[str, dict[str, int]]] = {}

    async def run(self) -> None:
        authority = (self.place.directory / "tls" / "ca.pem").read_bytes()
        credentials = grpc.ssl_channel_credentials(authority)
        async with grpc.aio.secure_channel(self.place.address, credentials, OPTIONS) as channel:
            self.channel = channel
            await self.prepare()
            await self.meet()
            for day in days_of(self.plan.events).values():
                await self.meet()
                await self.replay(day)
                await self.meet()

    async def meet(self) -> None:
        await asyncio.to_thread(self.place.gate.wait)

    async def call(self, method: str, request, kind=None, token: str | None = None):
        """The answer, decoded as `kind` if somebody looks at it."""
        path = f"/shopwire.v1.{method}"
        call = self.channel.unary_unary(path, type(request).SerializeToString)
        token = self.key if token is None else token
        metadata = [("authorization", f"Bearer {token}")] if token else []
        answer = await call(request, metadata=metadata, timeout=CALL_SECONDS)
        return kind.FromString(answer) if kind else None

    # Before the first day.

    async def prepare(self) -> None:
        """Puts this worker's part of the goods into the shop, and registers its accounts."""
        names = sorted(self.plan.products)[self.number :: self.place.workers]
        await self.in_turn([self.sell(name) for name in names])
        for customer in sorted(self.place.accounts):
            if int(customer) % self.place.workers != self.number:
                continue
            request = customers.RegisterCustomerRequest(email=email_of(customer), password=PASSWORD)
            await self.call("CustomerService/RegisterCustomer", request, token="")

    async def sell(self, name: str) -> None:
        skus = self.plan.products[name]
        product = catalog.Product(
            id=name,
            title=self.plan.titles[skus[0]],
            state=catalog.Product.STATE_ACTIVE,
            variants=[
                catalog.Product.Variant(sku=sku, price=euros(price_of(sku))) for sku in skus
            ],
        )
        await self.call(
            "CatalogService/CreateProduct", catalog.CreateProductRequest(product=product)
        )
        for sku in skus:
            if self.plan.opening[sku]:
                await self.adjust(Adjustment(sku, self.plan.opening[sku], "opening stock"))

    async def in_turn(self, jobs: list) -> None:
        """Does the jobs, so many at once."""
        room = asyncio.Semaphore(CUSTOMERS_AT_ONCE)

        async def one(job):
            async with room:
                await job

        await asyncio.gather(*(one(job) for job in jobs))

    # Days.

    async def replay(self, events: list[Event]) -> None:
        """Does what happened on a day: for each customer one thing after another."""
        by_customer: dict[object, list[Event]] = collections.defaultdict(list)
        for position, event in enumerate(events):
            if shard_of(event, self.place.workers) == self.number:
                by_customer[event.customer or position].append(event)
        await self.in_turn([self.serve(each) for each in by_customer.values()])

    async def serve(self, events: list[Event]) -> None:
        for event in events:
            if isinstance(event, Sale):
                await self.sale(event)
            elif isinstance(event, Return):
                await self.take_back(event)
            elif isinstance(event, Count):
                for each in event.adjustments:
                    await self.adjust(each)
                self.count(len(event.adjustments))

    def count(self, lines: int) -> None:
        with self.place.lines_done.get_lock():
            self.place.lines_done.value += lines

    async def begin_session(self, customer: str) -> str:
        if customer in self.place.accounts:
            answer = await self.call(
                "SessionService/CreateSession",
                sessions.CreateSessionRequest(email=email_of(customer), password=PASSWORD),
                sessions.CreateSessionResponse, token="",
            )
        else:
            answer = await self.call(
                "SessionService/CreateGuestSession", sessions.CreateGuestSessionRequest(),
                sessions.CreateGuestSessionResponse, token="",
            )
        return answer.session_token.token

    async def sale(self, sale: Sale) -> None:
        token = await self.begin_session(sale.customer)
        cart = await self.fill(sale, token)
        if cart.totals.total.amount_minor != sale.total:
            raise AssertionError(f"{sale.invoice}: the cart comes to {cart.totals}")
        request = orders.PlaceOrderRequest(
            cart_id=cart.id, cart_etag=cart.etag, expected_total=cart.totals.total,
            request_id=new_id(),
        )
        if sale.total:
            request.payment_method.provider = "invoice"
        placed = await self.call(
            "OrderService/PlaceOrder", request, orders.PlaceOrderResponse, token
        )
        lines = {line.sku: line.number for line in placed.order.lines}
        self.order_of[sale.number] = (placed.order.id, lines)
        await self.call(
            "OrderService/FulfilOrder",
            orders.FulfilOrderRequest(order_id=placed.order.id, request_id=new_id()),
        )
        if sale.total:
            # The customer pays the invoice, and staff note it.
            await self.call(
                "PaymentService/CapturePayment",
                payments.CapturePaymentRequest(
                    payment_id=placed.payment.id, request_id=new_id()
                ),
            )

    async def fill(self, sale: Sale, token: str) -> carts.Cart:
        """A cart with all lines; without request ids, for each answer is the whole cart."""
        method = "CartService/SetItemQuantity"
        requests = [
            carts.SetItemQuantityRequest(sku=sku, quantity=count)
            for sku, count in sale.units.items()
        ]
        # The first line makes the cart.
        await self.call(method, requests[0], token=token)
        for start in range(1, len(requests), TOGETHER):
            some = requests[start : start + TOGETHER]
            await asyncio.gather(*(self.call(method, each, token=token) for each in some))
            self.count(len(some))
        self.count(1)
        if sale.customer and sale.customer not in self.place.accounts:
            request = carts.SetCartAddressesRequest(email=email_of(sale.customer))
            answer = await self.call(
                "CartService/SetCartAddresses", request, carts.SetCartAddressesResponse, token
            )
        else:
            answer = await self.call(
                "CartService/GetCart", carts.GetCartRequest(), carts.GetCartResponse, token
            )
        return answer.cart

    async def take_back(self, back: Return) -> None:
        for sale, units in back.units.items():
            order, lines = self.order_of[sale]
            request = orders.CreateReturnRequest(
                order_id=order, reason=back.invoice, request_id=new_id()
            )
            for sku, count in units.items():
                request.lines.add(line_number=lines[sku], quantity=count)
            made = await self.call(
                "OrderService/CreateReturn", request, orders.CreateReturnResponse
            )
            await self.call(
                "OrderService/ReceiveReturn",
                orders.ReceiveReturnRequest(
                    order_id=order, return_id=getattr(made, "return").id, refund=True,
                    request_id=new_id(),
                ),
            )
            self.count(len(units))

    async def adjust(self, adjustment: Adjustment) -> None:
        await self.call(
            "InventoryService/AdjustStock",
            inventory.AdjustStockRequest(
                sku=adjustment.sku, delta=adjustment.delta, reason=adjustment.reason[:200],
                request_id=new_id(),
            ),
        )


def days_of(events: list[Event]) -> dict[str, list[Event]]:
    days: dict[str, list[Event]] = {}
    for event in events:
        days.setdefault(event.time[:10], []).append(event)
    return days


def work(number: int, plan: Plan, place: Place) -> None:
    """What a process does; whoever fails ends the replay for all."""
    try:
        asyncio.run(Worker(number, plan, place).run())
    except BaseException:
        place.gate.abort()
        raise
