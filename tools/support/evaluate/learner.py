"""A shop that takes in purchases made elsewhere, and learns from them."""

import collections
import itertools
import pathlib
import time

from google.protobuf.timestamp_pb2 import Timestamp
from purchases import Purchases
from server import Server
from shop import Shop, new_id
from shopwire.v1 import catalog_pb2 as catalog
from shopwire.v1 import events_pb2 as events
from shopwire.v1 import events_pb2_grpc as events_grpc
from shopwire.v1 import models_pb2 as models
from shopwire.v1 import models_pb2_grpc as models_grpc
from shopwire.v1 import money_pb2 as money
from shopwire.v1 import recommendations_pb2 as recommendations
from shopwire.v1 import recommendations_pb2_grpc as recommendations_grpc

SECONDS_AT_MOST = 600
EVENTS_OF_CALL = 100
CALLS_AT_ONCE = 4
GOODS_OF_EVENT = 1_500
UNITS = 1_000_000


class Learner:
    """A shop that moved in: its goods, and what was bought before."""

    def __init__(self, server: Server):
        self.server = server
        self.shop = Shop(server.address, server.directory)
        self.events = events_grpc.EventServiceStub(self.shop.channel)
        self.models = models_grpc.ModelServiceStub(self.shop.channel)
        self.recommender = recommendations_grpc.RecommendationServiceStub(self.shop.channel)
        self.seconds: list[float] = []

    def load(self, purchases: Purchases) -> None:
        began = time.monotonic()
        answers = list(self.shop.catalog.ImportProducts(steps(purchases), timeout=SECONDS_AT_MOST))
        refused = [error for answer in answers for error in answer.errors]
        assert not refused, f"The shop refused goods: {refused[:3]}"
        written = 0
        # Each answer is waited for while the next calls are written: millions of lines take long.
        waiting = collections.deque()
        for batch in batched(purchases.invoices.values(), EVENTS_OF_CALL):
            request = events.WriteUserEventsRequest(
                events=map(event_of, batch), consent=True, request_id=new_id()
            )
            waiting.append(self.events.WriteUserEvents.future(request, timeout=SECONDS_AT_MOST))
            if len(waiting) == CALLS_AT_ONCE:
                written += waiting.popleft().result().written
        written += sum(each.result().written for each in waiting)
        count = len(purchases.invoices)
        assert written == count, f"{written} of {count} purchases were taken in."
        print(
            f"  {answers[-1].created:,} goods and {written:,} purchases of {purchases.lines:,} lines "
            f"loaded in {time.monotonic() - began:.0f} s"
        )

    def learn(self, kind: int) -> models.Model:
        began, processor = time.monotonic(), self.processor_seconds()
        request = models.TrainModelRequest(kind=kind, request_id=new_id())
        model = self.models.TrainModel(request, timeout=SECONDS_AT_MOST).model
        while model.state in (models.Model.STATE_QUEUED, models.Model.STATE_TRAINING):
            time.sleep(0.05)
            model = self.models.GetModel(
                models.GetModelRequest(id=model.id), timeout=SECONDS_AT_MOST
            ).model
        assert model.state == models.Model.STATE_READY, model.failure
        print(
            f"  {models.Model.Kind.Name(kind)} learned in {time.monotonic() - began:.1f} s, "
            f"{self.processor_seconds() - processor:.1f} s of a processor; "
            f"the server's memory was {self.peak_megabytes():.0f} MB at the most"
        )
        for metric in model.metrics:
            print(f"    {metric.name}: {metric.value:.4g}")
        return model

    def processor_seconds(self) -> float:
        fields = pathlib.Path(f"/proc/{self.server.process.pid}/stat").read_text().split(")")[1].split()
        return (int(fields[11]) + int(fields[12])) / 100

    def peak_megabytes(self) -> float:
        text = pathlib.Path(f"/proc/{self.server.process.pid}/status").read_text()
        return int(text.split("VmHWM:")[1].split()[0]) / 1024

    def answer(
        self, request: recommendations.RecommendRequest
    ) -> recommendations.RecommendResponse:
        """What is recommended."""
        began = time.monotonic()
        answer = self.recommender.Recommend(request, timeout=SECONDS_AT_MOST)
        self.seconds.append(time.monotonic() - began)
        return answer

    def ask(self, **request) -> list[str]:
        """The ids that are recommended, the best first."""
        return [each.product.id for each in self.answer(
            recommendations.RecommendRequest(**request)).recommendations]

    def write(self, told: list[events.UserEvent]) -> None:
        """Takes down what people did who agreed to it."""
        request = events.WriteUserEventsRequest(
            events=told, consent=True, request_id=new_id()
        )
        answer = self.events.WriteUserEvents(request, timeout=SECONDS_AT_MOST)
        assert answer.written == len(told), answer


def batched(things, size: int):
    rest = iter(things)
    while batch := list(itertools.islice(rest, size)):
        yield batch


def steps(purchases: Purchases):
    yield catalog.ImportProductsRequest(
        start=catalog.ImportProductsRequest.Start(
            import_id="evaluate", source="orders", mode=catalog.ImportProductsRequest.MODE_UPSERT
        )
    )
    for number, (code, title) in enumerate(sorted(purchases.titles.items()), 1):
        price = money.Money(currency_code="GBP", amount_minor=purchases.prices[code])
        product = catalog.Product(
            id=code, title=title, state=catalog.Product.STATE_ACTIVE,
            variants=[catalog.Product.Variant(sku=code, price=price)],
        )
        quantity = catalog.ImportProductsRequest.Row.Quantity(sku=code, on_hand=UNITS)
        yield catalog.ImportProductsRequest(
            row=catalog.ImportProductsRequest.Row(
                number=number, product=product, quantities=[quantity]
            )
        )


def event_of(invoice) -> events.UserEvent:
    stamp = Timestamp()
    stamp.FromJsonString(f"{invoice.time}:00Z")
    units = list(invoice.units.items())[:GOODS_OF_EVENT]
    return events.UserEvent(
        kind=events.UserEvent.KIND_PURCHASE,
        items=[
            events.UserEvent.Item(product_id=code, quantity=min(count, UNITS))
            for code, count in units
        ],
        event_time=stamp,
        visitor_id=invoice.person,
    )
