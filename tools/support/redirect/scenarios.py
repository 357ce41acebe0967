"""Customers who pay at a provider that redirects, and those who mean the shop no good. See
tools/redirect."""

import argparse
import pathlib
import random
import sys
import tempfile
import time
import urllib.parse

import books
from crowd import sell
from customers import Guest, Owner, Refused, last_words, new_id, open_channel, verify
from shopwire.v1 import orders_pb2 as orders
from shopwire.v1 import payments_pb2 as payments
from station import SECRETS, SHOP_KEY, Station, secret_file, sign

Order, Payment, Parked = orders.Order, payments.Payment, payments.ParkedEvent
PATIENCE_SECONDS = 60


class Case:
    """One guest who orders a tea, to be paid at the provider."""

    def __init__(self, station: Station, token: str = "page"):
        self.station = station
        self.provider = station.provider
        self.guest = Guest(open_channel(station.server.address, station.directory))
        self.guest.begin()
        cart = self.guest.put("tea", 2)
        request = self.guest.order_request(cart, provider="redirect", token=token)
        answer = self.guest.insist(self.guest.orders.PlaceOrder, request)
        self.order_id = answer.order.id
        self.payment_id = answer.payment.id
        self.key = f"{self.payment_id}.1"
        self.answer = answer

    @property
    def order(self) -> Order:
        return self.guest.insist(
            self.guest.orders.GetOrder, orders.GetOrderRequest(id=self.order_id)).order

    @property
    def payment(self) -> Payment:
        return self.guest.insist(
            self.guest.payments.GetPayment, payments.GetPaymentRequest(id=self.payment_id)).payment

    @property
    def payments(self) -> list[Payment]:
        return [
            self.guest.insist(
                self.guest.payments.GetPayment, payments.GetPaymentRequest(id=each)).payment
            for each in self.order.payment_ids]

    def go_on(self) -> Payment:
        request = payments.ContinuePaymentRequest(payment_id=self.payment_id, request_id=new_id())
        return self.guest.insist(self.guest.payments.ContinuePayment, request).payment

    def becomes(self, state: int) -> None:
        wait(lambda: self.order.state == state, f"the order is {Order.State.Name(state)}")

    def waits_for_the_customer(self) -> None:
        wait(lambda: self.payment.state == Payment.STATE_REQUIRES_ACTION, "the customer is asked")

    def kept(self) -> int:
        """What the provider has of this customer's money."""
        return books.kept(self.provider.records, {each.id for each in self.payments})


def wait(holds, what: str) -> None:
    deadline = time.monotonic() + PATIENCE_SECONDS
    while not holds():
        assert time.monotonic() < deadline, f"never came: {what}"
        time.sleep(0.05)


def paid(station: Station) -> None:
    case = Case(station)
    action = case.answer.payment.action
    assert action.kind == Payment.Action.KIND_REDIRECT, action
    assert "Pay 1380 EUR" in case.provider.open_page(action.url)
    case.becomes(Order.STATE_PLACED)
    assert case.kept() == 1380


def paid_by_qr_code(station: Station) -> None:
    case = Case(station, "qr")
    assert case.answer.payment.action.kind == Payment.Action.KIND_QR_CODE
    case.provider.control("pay", key=case.key)
    case.becomes(Order.STATE_PLACED)


def found_out_by_asking(station: Station) -> None:
    case = Case(station)
    case.provider.control("hold")
    case.provider.control("pay", key=case.key)
    assert case.order.state == Order.STATE_DRAFT
    assert case.go_on().state == Payment.STATE_CAPTURED
    case.becomes(Order.STATE_PLACED)
    case.provider.control("release", repeat=3)


def declined(station: Station) -> None:
    case = Case(station)
    case.provider.control("decline", key=case.key)
    wait(lambda: case.payment.state == Payment.STATE_FAILED, "the payment failed")
    assert case.payment.failure_code == "customer_refused"


def abandoned(station: Station) -> None:
    before = Owner(station.server.address, station.directory).stock("tea").available
    case = Case(station)
    case.provider.control("expire", key=case.key)
    wait(lambda: case.payment.state == Payment.STATE_EXPIRED, "the time ran out")
    assert case.order.state == Order.STATE_DRAFT
    after = Owner(station.server.address, station.directory).stock("tea").available
    assert after == before, f"{before} were there, {after} are"


def paid_too_late(station: Station) -> None:
    case = Case(station)
    case.provider.control("expire", key=case.key)
    wait(lambda: case.payment.state == Payment.STATE_EXPIRED, "the time ran out")
    case.provider.control("pay", key=case.key)
    wait(lambda: case.kept() == 0 and len(case.order.payment_ids) == 2, "it goes back in full")
    extra = next(each for each in case.payments if each.id != case.payment_id)
    wait(lambda: books.moved(case.payments, extra.id) == (1380, 1380), "the shop knows it")
    assert case.order.state == Order.STATE_DRAFT
    assert case.order.payment_status == Order.PAYMENT_STATUS_UNPAID


def paid_twice(station: Station) -> None:
    case = Case(station)
    case.provider.control("pay", key=case.key)
    case.provider.control("pay", key=case.key)
    case.becomes(Order.STATE_PLACED)
    wait(lambda: len(case.order.payment_ids) == 2 and case.kept() == 1380, "the second goes back")
    assert case.order.payment_status == Order.PAYMENT_STATUS_PAID
    assert case.payment.refunded.amount_minor == 0


def reported_before_the_answer(station: Station) -> None:
    station.provider.control("ahead", count=1)
    case = Case(station)
    case.becomes(Order.STATE_PLACED)
    assert case.kept() == 1380
    assert len(case.order.payment_ids) == 1


def repeated_and_turned_around(station: Station) -> None:
    case = Case(station)
    case.provider.control("hold")
    case.provider.control("expire", key=case.key)
    case.provider.control("pay", key=case.key)
    case.provider.control("pay", key=case.key)
    case.provider.control("release", order="reverse", repeat=3)
    # The first report that comes says that it was paid; so one is kept, and one goes back.
    wait(lambda: case.kept() in (0, 1380) and len(case.order.payment_ids) == 2, "all is taken in")
    case.becomes(Order.STATE_PLACED)
    assert case.kept() == 1380


def cancelled(station: Station) -> None:
    case = Case(station)
    request = orders.CancelOrderRequest(order_id=case.order_id, request_id=new_id())
    case.guest.insist(case.guest.orders.CancelOrder, request)
    wait(lambda: case.payment.state == Payment.STATE_EXPIRED, "the link is given up")
    case.provider.control("pay", key=case.key)
    wait(lambda: len(case.order.payment_ids) == 2 and case.kept() == 0, "late money goes back")


def given_back_in_parts(station: Station) -> None:
    case = Case(station)
    case.provider.control("pay", key=case.key)
    case.becomes(Order.STATE_PLACED)
    owner = Owner(station.server.address, station.directory)
    for amount in (1, 379, 1000):
        owner.insist(owner.payments.RefundPayment, payments.RefundPaymentRequest(
            payment_id=case.payment_id, request_id=new_id(),
            amount={"currency_code": "EUR", "amount_minor": amount}))
    wait(lambda: case.kept() == 0, "all was given back")


def failing_provider(station: Station) -> None:
    """Whatever goes wrong with the first questions, in the end there is one link."""
    for kind in ("lost", "500", "429", "cut", "garbage", "huge"):
        station.provider.control("fault", path="/v1/charges", kind=kind, count=1)
        case = Case(station)
        case.waits_for_the_customer()
        links = [each for each in station.provider.records if each["key"] == case.key]
        assert len(links) == 1, f"{kind}: {links}"
        case.provider.control("pay", key=case.key)
        case.becomes(Order.STATE_PLACED)


def provider_away(station: Station) -> None:
    station.provider.control("away", on=1)
    case = Case(station)
    assert case.answer.payment.state == Payment.STATE_PROCESSING
    station.provider.control("away", on=0)
    case.waits_for_the_customer()
    case.provider.control("pay", key=case.key)
    case.becomes(Order.STATE_PLACED)


def killed_while_reports_come(station: Station) -> None:
    cases = [Case(station) for _ in range(5)]
    station.server.kill()
    for case in cases:
        case.provider.control("pay", key=case.key)
    station.server.start()
    for case in cases:
        case.becomes(Order.STATE_PLACED)


def record(case: Case, name: str, **changes) -> str:
    """A report in the provider's words about what a case waits for."""
    values = {
        "id": name, "event": "record", "key": case.key, "operation": "charge", "state": "done",
        "amount": "1380", "currency": "EUR", "reference": "made-up", "code": "", "url": "",
        "kind": "page", "expires": "0", "time": str(time.time_ns() // 1_000_000)}
    return urllib.parse.urlencode(values | changes)


def forged_reports(station: Station) -> None:
    case = Case(station)
    body = record(case, "forged")
    good = sign(body)
    for what, sent, signature in [
        ("no signature", body, None), ("another secret", body, sign(body, SECRETS[1])),
        ("old", body, sign(body, age=301)), ("from the future", body, sign(body, age=-330)),
        ("cut off", body[:-1], good), ("another amount", body.replace("1380", "1"), good),
        ("longer", body + "&x=y", good), ("nonsense", body, "t=,v1="),
        ("two times", body, f"t=1,{good}"), ("no body", "", good),
    ]:
        status, text = station.send(sent, signature)
        assert status == 401, f"{what}: {status} {text}"
    assert case.order.state == Order.STATE_DRAFT
    assert station.send(body, good, "/callbacks/nobody")[0] == 404
    assert station.send(body, good, "/")[0] == 404
    assert station.send(body, good, method="PUT")[0] == 405
    assert station.send("id=1&event=record&key=x", sign("id=1&event=record&key=x"))[0] == 400
    assert station.send("x" * 70_000, good)[0] == 413


def odd_reports(station: Station) -> None:
    """What is signed and of no use is acknowledged, and staff see it."""
    case = Case(station)
    tag = case.key[-6:]
    for name, changes, reason in [
        ("amount", {"amount": "1379"}, Parked.REASON_OTHER_AMOUNT),
        ("currency", {"currency": "USD"}, Parked.REASON_OTHER_AMOUNT),
        ("nobody", {"key": "nobody.1"}, Parked.REASON_NOT_ASKED_FOR),
        ("kind", {"event": "chargeback"}, Parked.REASON_UNKNOWN_KIND),
    ]:
        body = record(case, f"{name}{tag}", **changes)
        assert station.send(body, sign(body)) == (200, "parked"), name
        assert station.send(body, sign(body)) == (200, "duplicate"), name
        owner = Owner(station.server.address, station.directory)
        listed = owner.insist(
            owner.payments.ListParkedEvents, payments.ListParkedEventsRequest()).events
        found = [each for each in listed if each.id == f"{name}{tag}"]
        assert [each.reason for each in found] == [reason], f"{name}: {found}"
    assert case.order.state == Order.STATE_DRAFT
    assert station.send("id=1&event=ping", sign("id=1&event=ping")) == (200, "ignored")
    said = station.shopwire("payments", "parked")
    assert said.returncode == 0 and "other amount" in said.stdout, said.stdout


def changed_secret(station: Station) -> None:
    """The provider signs with another secret, and no report is lost on the way."""
    ping = "id=1&event=ping"
    for secrets, taken in [
        ([SECRETS[1], SECRETS[0]], [200, 200]), ([SECRETS[1]], [401, 200]),
        (SECRETS, [200, 200]), ([SECRETS[0]], [200, 401]),
    ]:
        secret_file(station.secrets, *secrets)
        station.server.process.send_signal(1)
        wait(lambda: [station.send(ping, sign(ping, each))[0] for each in SECRETS] == taken,
             f"{len(secrets)} secrets")


def reconciled(station: Station) -> None:
    said = station.shopwire("payments", "reconcile", "redirect")
    assert said.returncode == 0 and " 0 differences" in said.stdout, said.stdout
    values = urllib.parse.urlencode(
        {"key": "elsewhere.1", "amount": 5, "currency": "EUR", "kind": "page"})
    status = books.ask(station.provider, "/v1/charges", values, SHOP_KEY)
    assert status == 200, status
    said = station.shopwire("payments", "reconcile", "redirect")
    assert said.returncode == 3 and "missing here" in said.stdout, said.stdout


CASES = [
    paid, paid_by_qr_code, found_out_by_asking, declined, abandoned, paid_too_late, paid_twice,
    reported_before_the_answer, repeated_and_turned_around, cancelled, given_back_in_parts,
    failing_provider, provider_away, killed_while_reports_come, forged_reports, odd_reports,
    changed_secret,
]


def run(program: str, count: int, kills: int, seed: int) -> list[str]:
    problems = []
    with tempfile.TemporaryDirectory(prefix="shopwire-redirect-") as folder:
        station = Station(program, pathlib.Path(folder))
        try:
            owner = Owner(station.server.address, station.directory)
            owner.sell("tea", 690, 1_000_000)
            for case in CASES:
                began = time.monotonic()
                try:
                    case(station)
                    verdict = "ok"
                except (AssertionError, Refused, OSError) as error:
                    verdict = "FAIL"
                    problems.append(f"{case.__name__}: {type(error).__name__}: {error}")
                    station.provider.control("release")
                    station.provider.control("away", on=0)
                name = case.__name__.replace("_", " ")
                print(f"  {verdict:5}{name}  ({time.monotonic() - began:.1f} s)", flush=True)
            if count:
                problems += sell(station, count, kills, random.Random(seed))
            problems += books.compare(station)
            try:
                reconciled(station)
                print("  ok   reconciled")
            except AssertionError as error:
                problems.append(f"reconciled: {error}")
            assert station.server.stop() == 0
            print(f"  {verify(program, station.directory)}")
            said = station.log.read_text()
            problems += [
                f"the log holds {what}" for what in (*SECRETS, SHOP_KEY) if what in said]
            if problems:
                problems.append(last_words(station.log))
        finally:
            station.stop()
    return problems


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--server", required=True)
    parser.add_argument("--orders", type=int, default=100)
    parser.add_argument("--kills", type=int, default=2)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    problems = run(options.server, options.orders, options.kills, options.seed)
    if problems:
        sys.exit("\n".join(problems[:50]))


if __name__ == "__main__":
    main()
