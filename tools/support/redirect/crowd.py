"""Many customers at once who pay at the provider in every way there is, while it fails and the server
is killed."""

import queue
import random
import sys
import threading
import time

from customers import Guest, Refused, open_channel
from shopwire.v1 import payments_pb2 as payments

CLIENTS = 16
FAULTS = ["lost", "500", "429", "cut", "garbage"]
PATHS = ["/v1/charges", "/v1/refunds", "/v1/records", "/v1/voids"]
Payment = payments.Payment


class Buyer(threading.Thread):
    def __init__(self, station, work: queue.SimpleQueue, problems: list[str], seed: int):
        super().__init__(daemon=True)
        self.station = station
        self.work = work
        self.problems = problems
        self.dice = random.Random(seed)
        self.guest = Guest(open_channel(station.server.address, station.directory))

    def run(self) -> None:
        while True:
            try:
                self.work.get_nowait()
            except queue.Empty:
                return
            try:
                self.buy()
            except Exception as error:
                self.problems.append(f"a customer: {type(error).__name__}: {error}")

    def buy(self) -> None:
        self.guest.begin()
        cart = self.guest.put("tea", self.dice.randint(1, 3))
        request = self.guest.order_request(
            cart, provider="redirect", token=self.dice.choice(["page", "qr"]))
        try:
            answer = self.guest.insist(self.guest.orders.PlaceOrder, request)
        except Refused as refusal:
            if refusal.reason != "PAYMENT_DECLINED":
                raise
            return
        key = f"{answer.payment.id}.1"
        self.wait_for_link(answer.payment.id)
        control = self.station.provider.control
        match self.dice.random():
            case luck if luck < 0.6:
                control("pay", key=key)
            case luck if luck < 0.7:
                control("pay", key=key)
                control("pay", key=key)
            case luck if luck < 0.8:
                control("expire", key=key)
            case luck if luck < 0.9:
                control("expire", key=key)
                control("pay", key=key)
            case _:
                control("decline", key=key)

    def wait_for_link(self, payment_id: str) -> None:
        request = payments.GetPaymentRequest(id=payment_id)
        deadline = time.monotonic() + 120
        while time.monotonic() < deadline:
            payment = self.guest.insist(self.guest.payments.GetPayment, request).payment
            if payment.state not in (Payment.STATE_CREATED, Payment.STATE_PROCESSING):
                return
            time.sleep(0.1)
        raise TimeoutError("there is no link")


def sell(station, count: int, kills: int, dice: random.Random) -> list[str]:
    """Lets everybody buy; says what went wrong."""
    work: queue.SimpleQueue[int] = queue.SimpleQueue()
    for number in range(count):
        work.put(number)
    problems: list[str] = []
    began = time.monotonic()
    buyers = [Buyer(station, work, problems, dice.random()) for _ in range(CLIENTS)]
    for each in buyers:
        each.start()
    killed = 0
    while any(each.is_alive() for each in buyers):
        done = count - work.qsize()
        if work.empty():
            station.provider.control("calm")
        elif dice.random() < 0.3:
            station.provider.control(
                "fault", path=dice.choice(PATHS), kind=dice.choice(FAULTS), count=1)
        if dice.random() < 0.1:
            station.provider.control("hold")
        elif dice.random() < 0.3:
            station.provider.control(
                "release", order=dice.choice(["", "reverse"]), repeat=dice.randint(1, 3))
        if killed < kills and done >= count * (killed + 1) / (kills + 1):
            station.server.kill()
            station.server.start()
            killed += 1
        print(f"\r  {done:,} of {count:,} orders, {killed} kills", end="", file=sys.stderr)
        time.sleep(0.2)
    station.provider.control("release")
    print(file=sys.stderr)
    print(f"  {count:,} orders, {killed} kills, {time.monotonic() - began:.0f} s")
    if killed < kills:
        problems.append(f"All was sold after {killed} of {kills} kills.")
    return problems
