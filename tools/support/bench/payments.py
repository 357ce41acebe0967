"""Measures how many orders a second are paid through each provider, and how long reads take
meanwhile. See tools/bench-payments."""

import argparse
import json
import pathlib
import subprocess
import tempfile
import time

import bench
from place_orders import OrderShop
from shopwire.v1 import catalog_pb2 as catalog
from shopwire.v1 import orders_pb2 as orders
from shopwire.v1 import orders_pb2_grpc as orders_grpc
from shopwire.v1 import payments_pb2 as payments
from station import SHOP_KEY, Provider, free_port, secret_file
from stripes import StripeRig

STREAMS = 64
# localstripe slows with what it holds; this much it takes in its stride.
ORDERS = 512
READ_SECONDS = 6
PATIENCE_SECONDS = 60


class Reads:
    """Reads of goods from eight connections, one after another, for some seconds."""

    def __init__(self, shop: OrderShop):
        asked = shop.place / "reads"
        asked.write_bytes(bench.framed(catalog.GetProductRequest(id="s1")))
        self.process = subprocess.Popen(
            [str(shop.place / "load"), *shop.arguments(), f"--grpc={asked}",
             "--path=/shopwire.v1.CatalogService/GetProduct", "--connections=8", "--streams=1",
             "--warmup=0", f"--seconds={READ_SECONDS}"],
            stdout=subprocess.PIPE, text=True,
        )

    def p99_us(self) -> float:
        said, _ = self.process.communicate(timeout=120)
        return json.loads(said)["p99_us"]


def measure(shop: OrderShop, provider: str, token: str, alone: float) -> None:
    method = payments.PaymentMethod(provider=provider, token=token)
    requests = shop.fill_carts(ORDERS, method)
    reads = Reads(shop)
    figures, answers = shop.ask(
        "OrderService/PlaceOrder", requests, "keys", (8, STREAMS // 8), orders.PlaceOrderResponse)
    answered = time.monotonic()
    pending = [each.order.id for each in answers
               if each.order.state != orders.Order.STATE_PLACED]
    left = len(pending)
    wait_for(shop, pending)
    seconds = figures["seconds"] + (time.monotonic() - answered if left else 0)
    print(
        f"  {provider}: {ORDERS / seconds:,.0f} orders paid a second at {STREAMS} streams, "
        f"{ORDERS - left} of {ORDERS} when answered; answers' p99 {figures['p99_us'] / 1e3:,.0f} "
        f"ms; reads' p99 {reads.p99_us() / 1e3:.1f} ms meanwhile, {alone / 1e3:.1f} ms without")


def wait_for(shop: OrderShop, pending: list[str]) -> None:
    """Waits until these orders are placed, for their providers have told so."""
    deadline = time.monotonic() + PATIENCE_SECONDS
    with shop.owner() as channel:
        service = orders_grpc.OrderServiceStub(channel)
        while pending:
            assert time.monotonic() < deadline, f"{len(pending)} orders were never paid"
            asked = [service.GetOrder.future(orders.GetOrderRequest(id=each)) for each in pending]
            states = [each.result().order.state for each in asked]
            pending = [each for each, state in zip(pending, states)
                       if state != orders.Order.STATE_PLACED]
            time.sleep(0.05)


def options(
    rig: StripeRig, provider: Provider, folder: pathlib.Path, callbacks: int,
) -> list[str]:
    """What a shop is started with that takes money in three ways."""
    stripe = ["invoice,sandbox,redirect,stripe" if each == "invoice,stripe" else each
              for each in rig.options]
    return [
        *stripe, "--callbacks", f"127.0.0.1:{callbacks}",
        "--redirect-url", f"https://localhost:{provider.port}",
        "--redirect-key-file", str(secret_file(folder / "shop-key", SHOP_KEY)),
        "--redirect-secret-file", str(provider.secrets),
        "--redirect-ca", str(rig.authority),
    ]


def compare(shop: OrderShop, provider: Provider) -> None:
    try:
        shop.invite(ORDERS)
        alone = Reads(shop).p99_us()
        provider.control("ahead", count=ORDERS)
        for name, token in (
            ("sandbox", "approve"), ("redirect", "page"), ("stripe", "pm_card_visa"),
        ):
            measure(shop, name, token, alone)
    finally:
        shop.stop()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--server", required=True)
    parser.add_argument("--place", required=True, type=pathlib.Path)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="shopwire-payments-") as name:
        folder = pathlib.Path(name)
        with StripeRig(given.server, folder) as rig:
            provider = Provider(folder, rig.authority.parent)
            try:
                port = free_port()
                shop = OrderShop(
                    [given.server], given.place, options(rig, provider, folder, port))
                provider.control(
                    "callback", url=f"https://localhost:{port}/callbacks/redirect",
                    ca=shop.authority.resolve())
                compare(shop, provider)
            finally:
                provider.stop()


if __name__ == "__main__":
    main()
