"""Measures GetOrder, ListOrders of one customer and PlaceOrder in shops with few and with very many
orders."""

import argparse
import contextlib
import json
import pathlib
import random
import shutil
import statistics
import sys
import time

import bench
from place_orders import OrderShop
from shopwire.v1 import orders_pb2 as orders
from shopwire.v1 import payments_pb2 as payments

# Orders of each guest, in every shop, so that a page of a guest's orders is the same everywhere.
EACH = 20
PAGE = 20
CALLS = 2_000
INVOICE = payments.PaymentMethod(provider="invoice")
SHAPE = (8, 8)


class Shop(OrderShop):
    """A shop with so many orders, placed if they are not there from an earlier run."""

    def __init__(self, server: str, place: pathlib.Path, count: int):
        self.count = count
        place.mkdir(parents=True, exist_ok=True)
        if not (place / "load").exists():
            shutil.copy(place.parent / "load", place / "load")
        super().__init__([server], place)
        note = place / "filled"
        if not note.exists():
            note.write_text(json.dumps(self.place_all()))
        self.names = json.loads(note.read_text())

    def place_all(self) -> list[list]:
        """Places the orders, each guest's in turn; says which guest has which, for some."""
        guests = self.count // EACH
        self.invite(guests)
        began, names = time.monotonic(), []
        for number in range(EACH):
            requests = self.fill_carts(guests, INVOICE, lines=1)
            path, kind = "OrderService/PlaceOrder", orders.PlaceOrderResponse
            is_kept = number % 5 == 0
            _, answers = self.ask(path, requests, "keys", SHAPE, kind if is_kept else None)
            some = random.Random(number).sample(range(len(answers)), min(200, len(answers)))
            names += [[guest, answers[guest].order.id] for guest in some]
            seconds = time.monotonic() - began
            print(
                f"\r  {(number + 1) * guests:,} of {self.count:,} orders, {seconds:.0f} s ",
                end="", file=sys.stderr, flush=True,
            )
        print(file=sys.stderr)
        return names

    def cost(self, what: str, dice: random.Random) -> dict:
        keys = (self.place / "keys").read_text().splitlines(keepends=True)
        names = [dice.choice(self.names) for _ in range(CALLS)]
        if what == "PlaceOrder":
            guests = min(CALLS, len(keys))
            requests = self.fill_carts(guests, INVOICE)
            kind = orders.PlaceOrderResponse
            answer, answers = self.ask("OrderService/PlaceOrder", requests, "keys", (1, 1), kind)
            is_good = all(each.order.state == orders.Order.STATE_PLACED for each in answers)
        else:
            (self.place / "some-keys").write_text("".join(keys[guest] for guest, _ in names))
            if what == "GetOrder":
                requests = [orders.GetOrderRequest(id=name) for _, name in names]
                kind = orders.GetOrderResponse
            else:
                requests = [orders.ListOrdersRequest(page_size=PAGE)] * CALLS
                kind = orders.ListOrdersResponse
            path = f"OrderService/{what}"
            answer, answers = self.ask(path, requests, "some-keys", (1, 1), kind)
            if what == "GetOrder":
                is_good = [each.order.id for each in answers] == [name for _, name in names]
            else:
                is_good = all(len(each.orders) == PAGE for each in answers)
        if not is_good:
            sys.exit(f"{what} in the shop of {self.count:,} orders answers something else.")
        answer["cpu_us"] = 1e6 * answer["server_seconds"] / answer["calls"]
        return answer


def table(results: dict, sizes: list[int]) -> list[str]:
    lines = ["| call | orders | p50 us | p99 us | CPU us a call | ratio |", "| --- " * 6 + "|"]
    for (what, size), rounds in results.items():
        first = results[what, sizes[0]]
        ratio = statistics.median(a["cpu_us"] / b["cpu_us"] for a, b in zip(rounds, first))
        lines.append(
            f"| {what} | {size:,} | {bench.median(rounds, 'p50_us'):,.0f} |"
            f" {bench.median(rounds, 'p99_us'):,.0f} | {bench.median(rounds, 'cpu_us'):,.0f} |"
            f" {ratio:.2f} |"
        )
    return lines


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--server", required=True)
    parser.add_argument("--place", required=True, type=pathlib.Path)
    parser.add_argument("--orders", default="10000,1000000")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--fresh", action="store_true", help="Place again what is there.")
    given = parser.parse_args()
    sizes = sorted(int(size) for size in given.orders.split(","))
    results: dict = {}
    with contextlib.ExitStack() as stack:
        shops = []
        for size in sizes:
            print(f"a shop of {size:,} orders", file=sys.stderr, flush=True)
            place = given.place / f"orders-{size}"
            if given.fresh:
                shutil.rmtree(place, ignore_errors=True)
            shops.append(Shop(given.server, place, size))
            stack.callback(shops[-1].stop)
        for number in range(given.rounds):
            print(f"round {number + 1} of {given.rounds}", file=sys.stderr, flush=True)
            for what in ("GetOrder", "ListOrders", "PlaceOrder"):
                for shop in shops:
                    cost = shop.cost(what, random.Random(number))
                    results.setdefault((what, shop.count), []).append(cost)
    print("One after another on one TLS connection\n")
    print("\n".join(table(results, sizes)))


if __name__ == "__main__":
    main()
