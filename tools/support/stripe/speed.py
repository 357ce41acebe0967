"""Measures how many orders a second are paid through Stripe, played by localstripe behind the proxy
without faults, and how long reads take meanwhile, beside the sandbox in the same run."""

import argparse
import json
import pathlib
import subprocess
import tempfile

import bench
from place_orders import OrderShop
from shopwire.v1 import catalog_pb2 as catalog
from shopwire.v1 import orders_pb2 as orders
from shopwire.v1 import payments_pb2 as payments
from stripes import StripeRig

STREAMS = 64
# localstripe slows with what it holds; this much it takes in its stride.
ORDERS = 512
READ_SECONDS = 6


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
    placed = sum(each.order.state == orders.Order.STATE_PLACED for each in answers)
    print(
        f"  {provider}: {figures['calls_per_second']:,.0f} orders a second at {STREAMS} streams, "
        f"{placed} of {ORDERS} placed when answered, p99 {figures['p99_us'] / 1e3:,.0f} ms; "
        f"reads' p99 {reads.p99_us() / 1e3:.1f} ms meanwhile, {alone / 1e3:.1f} ms without")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--server", required=True)
    parser.add_argument("--place", required=True, type=pathlib.Path)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="shopwire-stripe-") as name:
        with StripeRig(given.server, pathlib.Path(name)) as rig:
            options = ["invoice,sandbox,stripe" if each == "invoice,stripe" else each
                       for each in rig.options]
            shop = OrderShop(given.server, given.place, options)
            try:
                shop.invite(ORDERS)
                alone = Reads(shop).p99_us()
                for provider, token in (("sandbox", "approve"), ("stripe", "pm_card_visa")):
                    measure(shop, provider, token, alone)
            finally:
                shop.stop()


if __name__ == "__main__":
    main()
