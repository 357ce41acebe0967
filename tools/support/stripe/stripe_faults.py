"""Places orders that Stripe is paid for while it fails in every way it can and the server is killed;
then compares localstripe's own list of charges and refunds with the shop's, line by line."""

import argparse
import collections
import pathlib
import random
import socket
import sys
import tempfile
import time

import ledger
from customers import MANY_GUESTS, Owner, Refused, euros, last_words, new_id, verify
from provider_faults import SOLD, Buyer, Crowd, sell
from server import Server
from shopwire.v1 import orders_pb2 as orders
from shopwire.v1 import payments_pb2 as payments
from stripes import StripeRig

# Cards, and how many in a hundred customers have them.
CARDS = {
    "pm_card_visa": 72,
    "pm_card_visa_chargeDeclined": 5,
    "pm_card_visa_chargeDeclinedInsufficientFunds": 5,
    "pm_card_authenticationRequired": 12,
    "pm_card_authenticationRequiredChargeDeclinedInsufficientFunds": 6,
}
BANK_DECLINES = {"generic_decline", "insufficient_funds"}
SKUS = 20
# One that is asked again waits for two minutes at the most, and may fail a few times more.
QUIET_SECONDS_AT_MOST = 420
Payment = payments.Payment
Attempt = Payment.Attempt


class CardCrowd(Crowd):
    """Customers with cards."""

    def __init__(self, count: int, seed: int, rig: StripeRig):
        self.rig = rig
        super().__init__(count, seed)

    def token(self) -> str:
        return self.dice.choices(list(CARDS), list(CARDS.values()))[0]


class CardBuyer(Buyer):
    """Pays with a card, and does what the bank asks for, or not."""

    def buy(self, token: str, luck: float) -> None:
        self.guest.begin()
        for sku in self.dice.sample(range(SKUS), self.dice.randint(1, 3)):
            cart = self.guest.put(f"tea-{sku}", self.dice.randint(1, 3))
        is_manual = luck < 0.3
        capture = payments.PaymentMethod.CAPTURE_MANUAL if is_manual else 0
        request = self.guest.order_request(cart, provider="stripe", token=token, capture=capture)
        try:
            answer = self.guest.insist(self.guest.orders.PlaceOrder, request)
        except Refused as refusal:
            if refusal.reason != "PAYMENT_DECLINED":
                raise
            return self.after_decline(refusal.resource, luck)
        self.go_on(answer.order, answer.payment, token, luck)

    def after_decline(self, order: str, luck: float) -> None:
        """Half of the customers pay with another card; the others leave it."""
        if luck < 0.5:
            return self.crowd.ended("declined")
        request = orders.PayOrderRequest(
            order_id=order,
            payment_method=payments.PaymentMethod(provider="stripe", token="pm_card_visa"),
            request_id=new_id(),
        )
        answer = self.guest.insist(self.guest.orders.PayOrder, request)
        self.crowd.ended("declined, then paid", answer.order)

    def act(self, order: orders.Order, payment: Payment, luck: float) -> None:
        """The customer goes to the bank's page and comes back, or is never seen again."""
        if luck > 0.85:
            return self.crowd.ended("went away when the bank asked")
        asked = self.guest.insist(
            self.guest.payments.GetPayment, payments.GetPaymentRequest(id=payment.id)
        ).payment
        if asked.state == Payment.STATE_REQUIRES_ACTION:
            intent = asked.action.url.rsplit("/", 1)[1]
            self.crowd.rig.tell("authenticate", id=intent, succeeds=luck < 0.7)
        super().act(order, payment, 1)


def come_to_rest(owner: Owner, dice: random.Random) -> list[Payment]:
    """All payments, once nothing is unknown and nobody is waited for. Staff cancel what customers
    left, take what was promised, and give some of it back."""
    deadline = time.monotonic() + QUIET_SECONDS_AT_MOST
    seen: set[str] = set()
    while True:
        found = owner.all_payments()
        waiting = ledger.open_ends(found)
        for payment in found:
            if payment.id not in seen:
                act_on(owner, payment, dice, seen)
        print(f"\r  {len(waiting):6,} payments under way ", end="", file=sys.stderr, flush=True)
        if not waiting and all(each.id in seen for each in found):
            print(file=sys.stderr)
            return owner.all_payments()
        if time.monotonic() > deadline:
            print(file=sys.stderr)
            return found
        time.sleep(1)


def act_on(owner: Owner, payment: Payment, dice: random.Random, seen: set[str]) -> None:
    """What staff do about one payment, once; they wait while the provider is asked."""
    total = payment.amount.amount_minor
    match payment.state:
        case Payment.STATE_REQUIRES_ACTION:
            cancel(owner, payment.order_id)
        case Payment.STATE_AUTHORIZED if len(payment.attempts) == 1:
            # All of it, a part whose rest Stripe lets go, or nothing.
            choice = dice.random()
            if choice < 0.2:
                request = payments.VoidPaymentRequest(payment_id=payment.id, request_id=new_id())
                allow(owner, owner.payments.VoidPayment, request)
            else:
                amount = total if choice < 0.6 else total // 2
                request = payments.CapturePaymentRequest(
                    payment_id=payment.id, amount=euros(amount), request_id=new_id())
                allow(owner, owner.payments.CapturePayment, request)
        case Payment.STATE_CAPTURED if not payment.refunded.amount_minor:
            seen.add(payment.id)
            taken = payment.captured.amount_minor
            if dice.random() < 0.25 and not payment.refund_pending.amount_minor:
                for amount in (taken // 3, taken - taken // 3):
                    request = payments.RefundPaymentRequest(
                        payment_id=payment.id, amount=euros(amount), request_id=new_id())
                    allow(owner, owner.payments.RefundPayment, request)
        case Payment.STATE_AUTHORIZED if all(
            each.state in ledger.OUTCOMES for each in payment.attempts
        ):
            # Stripe refused what staff asked for.
            seen.add(payment.id)
        case Payment.STATE_CREATED | Payment.STATE_PROCESSING | Payment.STATE_AUTHORIZED:
            pass
        case _:
            seen.add(payment.id)


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        return taken.getsockname()[1]


def cancel(owner: Owner, order: str) -> None:
    allow(owner, owner.orders.CancelOrder,
          orders.CancelOrderRequest(order_id=order, request_id=new_id()))


def allow(owner: Owner, method, request) -> None:
    """Asks for what may have become impossible meanwhile."""
    try:
        owner.insist(method, request)
    except Refused as refusal:
        if refusal.reason not in ("STATE_FORBIDS", "PAYMENT_DECLINED", "REFUND_EXCEEDS_CAPTURED"):
            raise


def lines_of_shop(found: list[Payment]) -> list[str]:
    """The shop's charges and refunds, as localstripe would list them."""
    lines = []
    for payment in found:
        currency = payment.amount.currency_code.lower()
        for attempt in payment.attempts:
            amount, name = attempt.amount.amount_minor, attempt.provider_reference
            if attempt.operation == Attempt.OPERATION_AUTHORIZE:
                if attempt.state == Attempt.STATE_SUCCEEDED:
                    taken = payment.captured.amount_minor
                    lines.append(f"charge {name} {attempt.id} {amount} {currency} took {taken}")
                elif attempt.failure_code in BANK_DECLINES:
                    lines.append(f"charge {name} {attempt.id} {amount} {currency} failed")
            elif attempt.operation == Attempt.OPERATION_REFUND:
                if attempt.state == Attempt.STATE_SUCCEEDED:
                    lines.append(f"refund {name} {attempt.id} {amount} {currency}")
    return sorted(lines)


def lines_of_stripe(rig: StripeRig) -> list[str]:
    """localstripe's own charges and refunds. It books a capture of a part as a refund of the rest,
    which belongs to no PaymentIntent."""
    keys = {each["id"]: each["metadata"].get("shopwire_attempt", "")
            for each in rig.listed("payment_intents")}
    lines, released = [], collections.Counter()
    for each in rig.listed("refunds"):
        if each["payment_intent"]:
            key = each["metadata"].get("shopwire_attempt", "")
            lines.append(f"refund {each['id']} {key} {each['amount']} {each['currency']}")
        else:
            released[each["charge"]] += each["amount"]
    for each in rig.listed("charges"):
        name, amount = each["payment_intent"], each["amount"]
        taken = amount - released[each["id"]] if each["captured"] else 0
        end = "failed" if each["status"] == "failed" else f"took {taken}"
        lines.append(f"charge {name} {keys[name]} {amount} {each['currency']} {end}")
    return sorted(lines)


def compare(ours: list[str], theirs: list[str], found: list[Payment], placed: list) -> list[str]:
    problems = [f"only the shop has: {line}" for line in sorted(set(ours) - set(theirs))]
    problems += [f"only Stripe has: {line}" for line in sorted(set(theirs) - set(ours))]
    if len(set(theirs)) != len(theirs):
        problems.append("localstripe lists something twice")
    problems += [
        f"payment {each.id}: {Payment.State.Name(each.state)}, something is still unknown"
        for each in ledger.open_ends(found)
    ]
    charges = collections.Counter()
    taken = collections.Counter()
    for each in found:
        taken[each.order_id] += each.captured.amount_minor - each.refunded.amount_minor
        charges[each.order_id] += each.captured.amount_minor > 0
    for order in placed:
        if charges[order.id] > 1 and taken[order.id] > order.total.amount_minor:
            problems.append(f"order {order.id}: charged twice")
        if order.state not in SOLD and taken[order.id]:
            problems.append(f"order {order.id}: not placed, and {taken[order.id]} was kept")
    return problems


def run(program: str, count: int, kills: int, seed: int, share: float) -> list[str]:
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="shopwire-stripe-") as name:
        folder = pathlib.Path(name)
        directory, log = folder / "shop", folder / "log"
        with StripeRig(program, folder, seed) as rig:
            crowd = CardCrowd(count, seed, rig)
            rig.tell("faults", share=share)
            port = free_port()
            options = [*MANY_GUESTS, *rig.options, "--callbacks", f"127.0.0.1:{port}"]
            with Server(program, directory, options, log=log) as server:
                # Events come as they please: some twice, and many after later ones.
                rig.tell(
                    "callbacks", url=f"https://127.0.0.1:{port}/callbacks/stripe", repeated=0.3,
                    delay=2.0, authority=str(directory / "tls" / "ca.pem"))
                owner = Owner(server.address, directory)
                for number in range(SKUS):
                    owner.sell(f"tea-{number}", 690 + number, 10 * count)
                sell(server, crowd, kills, seed, CardBuyer)
                found = come_to_rest(owner, random.Random(seed))
                state = wait_for_events(rig)
                placed = owner.all_orders()
                owner.channel.close()
                server.stop()
            ours, theirs = lines_of_shop(found), lines_of_stripe(rig)
        problems = crowd.problems + compare(ours, theirs, found, placed)
        lost = crowd.told - {each.id for each in placed if each.state in SOLD}
        voided = {each.order_id for each in found if each.state == Payment.STATE_VOIDED}
        problems += [f"order {each}: its customer has it, and the shop has not"
                     for each in lost - voided]
        if state["undelivered"]:
            problems.append(f"{state['undelivered']} events found nobody who took them")
        report(theirs, found, state)
        try:
            print(f"  {verify(program, directory)}")
        except AssertionError as problem:
            problems.append(str(problem))
        if "sk_test_" in log.read_text() or "whsec_" in log.read_text():
            problems.append("a secret is in the log")
        if problems:
            problems.insert(20, last_words(log))
    for outcome, number in crowd.outcomes.most_common():
        print(f"  {number:6,} {outcome}")
    print(f"  {time.monotonic() - began:.0f} s")
    return problems


def wait_for_events(rig: StripeRig) -> dict:
    """How the rig stands once all events were taken, or nobody takes them."""
    for _ in range(60):
        state = rig.tell("state")
        if not state["undelivered"]:
            break
        time.sleep(0.5)
    return state


def report(theirs: list[str], found: list[Payment], state: dict) -> None:
    kinds = collections.Counter(line.split()[0] for line in theirs)
    failed = sum(line.endswith(" failed") for line in theirs)
    states = collections.Counter(Payment.State.Name(each.state) for each in found)
    print(f"  localstripe: {kinds['charge']} charges, {failed} of them failed, "
          f"{kinds['refund']} refunds")
    counts, taken = sorted(state["counts"].items()), sorted(state["callbacks"].items())
    print("  the proxy: " + ", ".join(f"{n:,} {what}" for what, n in counts))
    print("  events: " + ", ".join(f"{n:,} answered with {status}" for status, n in taken))
    print("  payments: " + ", ".join(f"{n:,} {what[6:]}" for what, n in sorted(states.items())))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--server", required=True)
    parser.add_argument("--orders", type=int, default=60)
    parser.add_argument("--kills", type=int, default=2)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--share", type=float, default=0.2)
    options = parser.parse_args()
    problems = run(
        options.server, options.orders, options.kills, options.seed, options.share)
    if problems:
        sys.exit("\n".join(problems[:50]))


if __name__ == "__main__":
    main()
