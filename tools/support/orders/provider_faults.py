"""Places orders while the payment provider fails in every way it can, and the server is killed;
then compares the shop's books with what the provider did."""

import argparse
import collections
import pathlib
import queue
import random
import sys
import tempfile
import threading
import time

import ledger
from customers import MANY_GUESTS, Guest, Owner, Refused, last_words, new_id, open_channel, verify
from server import Server
from shopwire.v1 import orders_pb2 as orders
from shopwire.v1 import payments_pb2 as payments

# What the sandbox does, each for one order in twenty; it approves the others.
WAYS = [
    "decline", "decline-insufficient_funds", "action", "action-decline", "late", "lost",
    "lost-reply", "hang", "report-before", "report-after", "report-twice", "report-only",
]
SHARE = 0.05
CONNECTIONS = 16
CLIENTS = 64
SKUS = 20
QUIET_SECONDS_AT_MOST = 300
Payment = payments.Payment
SOLD = {orders.Order.STATE_PLACED, orders.Order.STATE_COMPLETED}


class Crowd:
    """What is to be bought, and what came of it."""

    def __init__(self, count: int, seed: int):
        self.dice = random.Random(seed)
        self.work: queue.SimpleQueue[tuple[str, float]] = queue.SimpleQueue()
        for _ in range(count):
            self.work.put((self.token(), self.dice.random()))
        self.count = count
        self.done = 0
        self.lock = threading.Lock()
        self.outcomes: collections.Counter[str] = collections.Counter()
        # Orders that a customer was told are placed.
        self.told: set[str] = set()
        self.problems: list[str] = []

    def token(self) -> str:
        place = int(self.dice.random() / SHARE)
        return WAYS[place] if place < len(WAYS) else "approve"

    def ended(self, outcome: str, order: orders.Order | None = None) -> None:
        with self.lock:
            self.outcomes[outcome] += 1
            if order and order.state in SOLD:
                self.told.add(order.id)


class Buyer(threading.Thread):
    """Buys one thing after another, each as another guest."""

    def __init__(self, channel, crowd: Crowd, seed: int):
        super().__init__(daemon=True)
        self.guest = Guest(channel)
        self.crowd = crowd
        self.dice = random.Random(seed)

    def run(self) -> None:
        while True:
            try:
                token, luck = self.crowd.work.get_nowait()
            except queue.Empty:
                return
            try:
                self.buy(token, luck)
            except Exception as error:
                with self.crowd.lock:
                    self.crowd.problems.append(f"{token}: {type(error).__name__}: {error}")
            with self.crowd.lock:
                self.crowd.done += 1

    def buy(self, token: str, luck: float) -> None:
        self.guest.begin()
        for sku in self.dice.sample(range(SKUS), self.dice.randint(1, 3)):
            cart = self.guest.put(f"tea-{sku}", self.dice.randint(1, 3))
        is_manual = token == "approve" and luck < 0.2
        capture = payments.PaymentMethod.CAPTURE_MANUAL if is_manual else 0
        request = self.guest.order_request(cart, provider="sandbox", token=token, capture=capture)
        try:
            answer = self.guest.insist(self.guest.orders.PlaceOrder, request)
        except Refused as refusal:
            if refusal.reason != "PAYMENT_DECLINED":
                raise
            return self.after_decline(refusal.resource, luck)
        self.go_on(answer.order, answer.payment, token, luck)

    def after_decline(self, order: str, luck: float) -> None:
        """Half of the customers pay in another way; the others leave it."""
        if luck < 0.5:
            return self.crowd.ended("declined")
        request = orders.PayOrderRequest(
            order_id=order,
            payment_method=payments.PaymentMethod(provider="sandbox", token="approve"),
            request_id=new_id(),
        )
        answer = self.guest.insist(self.guest.orders.PayOrder, request)
        self.crowd.ended("declined, then paid", answer.order)

    def go_on(self, order: orders.Order, payment: Payment, token: str, luck: float) -> None:
        if payment.state == Payment.STATE_REQUIRES_ACTION:
            return self.act(order, payment, luck)
        if order.state not in SOLD:
            return self.crowd.ended("answered while it was under way", order)
        if luck > 0.95:
            request = orders.CancelOrderRequest(order_id=order.id, request_id=new_id())
            self.guest.insist(self.guest.orders.CancelOrder, request)
            return self.crowd.ended("placed, then cancelled")
        self.crowd.ended("placed", order)

    def act(self, order: orders.Order, payment: Payment, luck: float) -> None:
        """The customer does what was asked for, or goes away and cancels."""
        if luck < 0.2:
            request = orders.CancelOrderRequest(order_id=order.id, request_id=new_id())
            self.guest.insist(self.guest.orders.CancelOrder, request)
            return self.crowd.ended("gave up when asked to act")
        request = payments.ContinuePaymentRequest(payment_id=payment.id, request_id=new_id())
        try:
            self.guest.insist(self.guest.payments.ContinuePayment, request)
        except Refused as refusal:
            if refusal.reason != "PAYMENT_DECLINED":
                raise
        self.crowd.ended("acted")


def sell(server: Server, crowd: Crowd, kills: int, seed: int, make_buyer=Buyer) -> None:
    """Lets everybody buy, and kills the server on the way."""
    channels = [open_channel(server.address, server.directory) for _ in range(CONNECTIONS)]
    buyers = [
        make_buyer(channels[number % CONNECTIONS], crowd, seed * CLIENTS + number)
        for number in range(CLIENTS)
    ]
    for each in buyers:
        each.start()
    began, killed = time.monotonic(), 0
    while any(each.is_alive() for each in buyers):
        if killed < kills and crowd.done >= crowd.count * (killed + 1) / (kills + 1):
            server.kill()
            server.start()
            killed += 1
        print(
            f"\r  {crowd.done:6,} of {crowd.count:,} orders, {killed} kills, "
            f"{time.monotonic() - began:.0f} s", end="", file=sys.stderr, flush=True,
        )
        time.sleep(0.1)
    print(file=sys.stderr)
    for each in channels:
        each.close()
    if killed < kills:
        crowd.problems.append(f"All was sold after {killed} of {kills} kills.")


def come_to_rest(owner: Owner) -> list[Payment]:
    """All payments, once nothing is unknown. Staff ask about those that wait for somebody."""
    deadline = time.monotonic() + QUIET_SECONDS_AT_MOST
    asked: set[str] = set()
    while True:
        found = owner.all_payments()
        if capture_all(owner, found):
            continue
        waiting = ledger.open_ends(found)
        print(f"\r  {len(waiting):6,} payments under way ", end="", file=sys.stderr, flush=True)
        if not waiting or time.monotonic() > deadline:
            print(file=sys.stderr)
            return found
        for payment in waiting:
            sent = any(each.state == ledger.Attempt.STATE_PLANNED for each in payment.attempts)
            if payment.id in asked or sent:
                continue
            asked.add(payment.id)
            request = payments.ContinuePaymentRequest(payment_id=payment.id, request_id=new_id())
            try:
                owner.insist(owner.payments.ContinuePayment, request)
            except Refused as refusal:
                if refusal.reason not in ("PAYMENT_DECLINED", "STATE_FORBIDS"):
                    raise
        time.sleep(1)


def capture_all(owner: Owner, found: list[Payment]) -> int:
    """Takes what was promised, in two parts; says of how many payments."""
    count = 0
    for payment in found:
        total = payment.amount.amount_minor
        if payment.state != Payment.STATE_AUTHORIZED or len(payment.attempts) > 1:
            continue
        count += 1
        for amount in (total // 3, total - total // 3):
            request = payments.CapturePaymentRequest(
                payment_id=payment.id,
                amount={"currency_code": "EUR", "amount_minor": amount},
                request_id=new_id(),
            )
            owner.insist(owner.payments.CapturePayment, request)
    return count


def report(entries: dict[str, ledger.Entry], found: list[Payment], all_orders: list) -> None:
    effects = collections.Counter(f"{e.operation} {e.outcome}" for e in entries.values())
    print("  the provider: " + ", ".join(f"{n:,} x {what}" for what, n in sorted(effects.items())))
    states = collections.Counter(orders.Order.State.Name(each.state) for each in all_orders)
    print("  the shop: " + ", ".join(f"{n:,} {what[6:]}" for what, n in sorted(states.items())))
    captured = sum(e.amount for e in entries.values()
                   if e.outcome == "succeeded" and e.operation in ("charge", "capture"))
    refunded = sum(e.amount for e in entries.values()
                   if e.outcome == "succeeded" and e.operation == "refund")
    kept = sum(each.total.amount_minor for each in all_orders if each.state in SOLD)
    print(
        f"  captured {captured / 100:,.2f} - refunded {refunded / 100:,.2f} = "
        f"{(captured - refunded) / 100:,.2f}; placed orders {kept / 100:,.2f} EUR"
    )


def run(program: str, count: int, kills: int, seed: int) -> list[str]:
    began = time.monotonic()
    crowd = Crowd(count, seed)
    with tempfile.TemporaryDirectory(prefix="shopwire-payments-") as folder:
        directory, log = pathlib.Path(folder) / "shop", pathlib.Path(folder) / "log"
        with Server(program, directory, MANY_GUESTS, log=log) as server:
            owner = Owner(server.address, directory)
            for number in range(SKUS):
                owner.sell(f"tea-{number}", 690 + number, 10 * count)
            sell(server, crowd, kills, seed)
            found = come_to_rest(owner)
            all_orders = owner.all_orders()
            owner.channel.close()
            server.stop()
        problems = list(crowd.problems)
        entries = ledger.read(directory / "sandbox.ledger")
        report(entries, found, all_orders)
        problems += ledger.compare(entries, found, all_orders)
        lost = crowd.told - {each.id for each in all_orders if each.state in SOLD}
        problems += [f"order {each}: its customer has it, and the shop has not" for each in lost]
        try:
            print(f"  {verify(program, directory)}")
        except AssertionError as problem:
            problems.append(str(problem))
        if problems:
            problems.insert(20, last_words(log))
    for outcome, number in crowd.outcomes.most_common():
        print(f"  {number:6,} {outcome}")
    print(f"  {time.monotonic() - began:.0f} s")
    return problems


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--server", required=True)
    parser.add_argument("--orders", type=int, default=300)
    parser.add_argument("--kills", type=int, default=2)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    problems = run(options.server, options.orders, options.kills, options.seed)
    if problems:
        sys.exit("\n".join(problems[:50]))


if __name__ == "__main__":
    main()
