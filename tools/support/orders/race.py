"""Lets many customers race for the last units until nothing is left, and counts what was sold."""

import argparse
import contextlib
import pathlib
import random
import sys
import tempfile
import threading
import time

import grpc
from customers import (
    MANY_GUESTS,
    Guest,
    Owner,
    Refused,
    last_words,
    new_id,
    open_channel,
    verify,
)
from server import Server
from shopwire.v1 import carts_pb2 as carts
from shopwire.v1 import orders_pb2 as orders

CONNECTIONS = 32
CLIENTS = 64
SKUS = [f"tea-{number}" for number in range(10)]
UNITS = 100
BASKET = 4
CANCELLED_SHARE = 0.2
SECONDS_AT_MOST = 900
SOLD = {orders.Order.STATE_PLACED, orders.Order.STATE_COMPLETED}


class Tally:
    """What the customers were told, all together."""

    def __init__(self):
        self.lock = threading.Lock()
        self.placed: dict[str, int] = {}
        self.counts = {"refused": 0, "cancelled": 0, "repeated": 0, "vanished": 0}
        self.problems: list[str] = []
        self.left = CLIENTS

    @property
    def accepted(self) -> int:
        with self.lock:
            return sum(self.placed.values())

    def count(self, what: str, number: int = 1) -> None:
        with self.lock:
            self.counts[what] += number

    def note(self, order: orders.Order) -> None:
        with self.lock:
            self.placed[order.id] = sum(line.quantity for line in order.lines)


class Racer(threading.Thread):
    """A customer who buys random baskets until every sku is gone."""

    def __init__(self, channel: grpc.Channel, seed: int, tally: Tally):
        super().__init__()
        self.guest = Guest(channel)
        self.dice = random.Random(seed)
        self.tally = tally
        self.wanted = set(SKUS)
        self.deadline = time.monotonic() + SECONDS_AT_MOST

    def run(self) -> None:
        try:
            self.guest.begin()
            while self.wanted:
                if time.monotonic() > self.deadline:
                    raise AssertionError("The race was not over in time.")
                self.buy()
        except Exception as error:
            with self.tally.lock:
                self.tally.problems.append(f"{type(error).__name__}: {error}")
        finally:
            with self.tally.lock:
                self.tally.left -= 1
            self.tally.count("repeated", self.guest.repeats)

    def buy(self) -> None:
        """Fills a cart with single units and orders it, if nobody else comes first."""
        count = self.dice.randint(1, min(BASKET, len(self.wanted)))
        basket = self.dice.sample(sorted(self.wanted), count)
        try:
            self.empty_cart()
            for sku in basket:
                request = carts.AddItemRequest(sku=sku, quantity=1, request_id=new_id())
                cart = self.guest.insist(self.guest.carts.AddItem, request).cart
            method = {"provider": "invoice"}
            if self.dice.random() < 0.2:
                method = {"provider": "sandbox", "token": "approve"}
            order = self.place(self.guest.order_request(cart, **method))
        except Refused as refusal:
            self.learn(refusal)
        else:
            if order and order.state in SOLD:
                self.tally.note(order)

    def empty_cart(self) -> None:
        try:
            request = carts.ClearCartRequest(request_id=new_id())
            self.guest.insist(self.guest.carts.ClearCart, request)
        except Refused as refusal:
            # There is none yet, or the order of a call that was cancelled took it.
            if refusal.reason not in ("RESOURCE_NOT_FOUND", "STATE_FORBIDS"):
                raise

    def place(self, request: orders.PlaceOrderRequest) -> orders.Order | None:
        """Orders; nothing when the customer goes away before the answer, for ever."""
        if self.dice.random() < CANCELLED_SHARE:
            call = self.guest.orders.PlaceOrder.future(
                request, metadata=self.guest.metadata, timeout=30
            )
            time.sleep(self.dice.random() * 0.01)
            call.cancel()
            with contextlib.suppress(grpc.FutureCancelledError, grpc.RpcError):
                return call.result().order
            self.tally.count("cancelled")
            if self.dice.random() < 0.5:
                self.tally.count("vanished")
                return None
        return self.guest.insist(self.guest.orders.PlaceOrder, request).order

    def learn(self, refusal: Refused) -> None:
        """Goes on after a refusal that is part of the race."""
        self.tally.count("refused")
        if refusal.reason == "OUT_OF_STOCK":
            gone = {sku for sku, left in refusal.subjects.items() if left == "available: 0"}
            self.wanted -= gone
        elif refusal.reason in ("CART_LOCKED", "ETAG_MISMATCH", "STATE_FORBIDS"):
            # What a cancelled call began is still going on.
            time.sleep(0.02)
        else:
            raise refusal


class Killer(threading.Thread):
    """Kills the server again and again while the race goes on, and starts it again."""

    def __init__(self, server: Server, kills: int, tally: Tally):
        super().__init__()
        self.server = server
        self.kills = kills
        self.tally = tally
        self.done = 0

    def run(self) -> None:
        while self.done < self.kills and self.tally.left:
            # Spread over what is sold, the orders left out that nobody waited for.
            share = 0.7 * (self.done + 1) / (self.kills + 1)
            if self.tally.accepted >= share * UNITS * len(SKUS):
                self.server.kill()
                self.server.start()
                self.done += 1
            time.sleep(0.002)


def race(server: Server, kills: int, seed: int) -> Tally:
    tally = Tally()
    channels = [open_channel(server.address, server.directory) for _ in range(CONNECTIONS)]
    racers = [
        Racer(channels[number % CONNECTIONS], seed * CLIENTS + number, tally)
        for number in range(CLIENTS)
    ]
    killer = Killer(server, kills, tally)
    for each in [*racers, killer]:
        each.start()
    while tally.left:
        time.sleep(1)
        print(f"\r  {tally.accepted:5} units sold", end="", file=sys.stderr, flush=True)
    print(file=sys.stderr)
    for each in [*racers, killer]:
        each.join()
    for each in channels:
        each.close()
    if killer.done < kills:
        tally.problems.append(f"The race was over after {killer.done} of {kills} kills.")
    return tally


def settled_orders(owner: Owner) -> list[orders.Order]:
    """All orders, once no payment is under way."""
    deadline = time.monotonic() + 180
    while True:
        found = owner.all_orders()
        if all(order.state != orders.Order.STATE_DRAFT for order in found):
            return found
        if time.monotonic() > deadline:
            raise AssertionError("Orders wait for payments although nobody buys any more.")
        time.sleep(0.5)


def check(owner: Owner, tally: Tally) -> list[str]:
    """What is wrong with the books after a race."""
    problems = list(tally.problems)
    sold: dict[str, int] = dict.fromkeys(SKUS, 0)
    found = settled_orders(owner)
    placed = {order.id: order for order in found if order.state in SOLD}
    for order in placed.values():
        for line in order.lines:
            sold[line.sku] += line.quantity
    for sku, units in sold.items():
        stock = owner.stock(sku)
        if units != UNITS or (stock.allocated, stock.held, stock.available) != (UNITS, 0, 0):
            problems.append(f"{sku}: {units} of {UNITS} units were sold; its stock says {stock}")
    lost = set(tally.placed) - set(placed)
    if lost:
        problems.append(f"{len(lost)} orders were acknowledged and are gone: {sorted(lost)[:3]}")
    carts_ordered = {order.cart_id for order in placed.values()}
    if len(carts_ordered) != len(placed):
        problems.append("two orders were placed from one cart")
    print(
        f"  {sum(sold.values())} units in {len(placed)} orders, "
        + ", ".join(f"{number} {what}" for what, number in tally.counts.items())
    )
    return problems


def run(program: str, kills: int, seed: int) -> list[str]:
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="shopwire-race-") as folder:
        directory, log = pathlib.Path(folder) / "shop", pathlib.Path(folder) / "log"
        with Server(program, directory, MANY_GUESTS, log=log) as server:
            owner = Owner(server.address, directory)
            for sku in SKUS:
                owner.sell(sku, 690, UNITS)
            problems = check(owner, race(server, kills, seed))
            owner.channel.close()
            server.stop()
        try:
            print(f"  {verify(program, directory)}")
        except AssertionError as problem:
            problems.append(str(problem))
        if problems:
            problems.append(last_words(log))
    print(f"  {time.monotonic() - began:.1f} s, {kills} kills")
    return problems


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--server", required=True)
    parser.add_argument("--kills", type=int, default=0)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    problems = run(options.server, options.kills, options.seed)
    if problems:
        sys.exit("\n".join(problems))


if __name__ == "__main__":
    main()
