"""The books of the provider, and whether the shop's are the same."""

import collections
import http.client
import time

from customers import Owner
from shopwire.v1 import payments_pb2 as payments

Payment = payments.Payment
Attempt = Payment.Attempt
OPERATIONS = {
    Attempt.OPERATION_AUTHORIZE: "charge", Attempt.OPERATION_VOID: "void",
    Attempt.OPERATION_REFUND: "refund",
}
QUIET_SECONDS_AT_MOST = 240


def kept(records: list[dict], payment_ids: set[str]) -> int:
    """What was paid under the keys of some payments, and not given back."""
    paid = {each["reference"]: each["amount"] for each in records
            if each["operation"] == "charge" and each["state"] == "done"
            and each["key"].rsplit(".", 1)[0] in payment_ids}
    back = sum(each["amount"] for each in records
               if each["operation"] == "refund" and each["state"] == "done"
               and each["of"] in paid)
    return sum(paid.values()) - back


def moved(found: list[Payment], payment_id: str) -> tuple[int, int]:
    payment = next(each for each in found if each.id == payment_id)
    return payment.captured.amount_minor, payment.refunded.amount_minor


def ask(provider, path: str, body: str, key: str) -> int:
    """Asks the provider for something in the shop's name."""
    connection = http.client.HTTPSConnection(
        "localhost", provider.port, context=provider.context, timeout=30)
    connection.request("POST", path, body, {"Authorization": f"Bearer {key}"})
    status = connection.getresponse().status
    connection.close()
    return status


def is_open(payment: Payment) -> bool:
    return payment.refund_pending.amount_minor > 0 or payment.state in (
        Payment.STATE_CREATED, Payment.STATE_PROCESSING)


def come_to_rest(owner: Owner) -> list[Payment]:
    """The payments at the provider, once nothing is on its way."""
    deadline = time.monotonic() + QUIET_SECONDS_AT_MOST
    while True:
        found = [each for each in owner.all_payments() if each.method.provider == "redirect"]
        if not any(map(is_open, found)) or time.monotonic() > deadline:
            return found
        time.sleep(0.5)


def lines_of(found: list[Payment]) -> collections.Counter:
    """What the shop says was done, a line for each thing: the operation, the amount, the name that
    the provider gave it, or for what moved no money the attempt's."""
    lines: collections.Counter[tuple] = collections.Counter()
    for payment in found:
        for attempt in payment.attempts:
            if attempt.state != Attempt.STATE_SUCCEEDED:
                continue
            operation = OPERATIONS[attempt.operation]
            name = attempt.id if operation == "void" else attempt.provider_reference
            lines[operation, attempt.amount.amount_minor, name] += 1
    return lines


def lines_there(records: list[dict]) -> collections.Counter:
    """The same according to the provider."""
    return collections.Counter(
        (each["operation"], each["amount"],
         each["key"] if each["operation"] == "void" else each["reference"])
        for each in records if each["state"] == "done")


def compare(station) -> list[str]:
    owner = Owner(station.server.address, station.directory)
    found = come_to_rest(owner)
    here, there = lines_of(found), lines_there(station.provider.records)
    problems = [f"payment {each.id}: still {Payment.State.Name(each.state)}"
                for each in found if is_open(each)]
    problems += [f"only the shop says: {each}" for each in here - there]
    problems += [f"only the provider says: {each}" for each in there - here]
    by_order = collections.defaultdict(set)
    for payment in found:
        by_order[payment.order_id].add(payment.id)
    records = station.provider.records
    for order in owner.all_orders():
        has = kept(records, by_order[order.id])
        is_sold = order.state in (2, 3)
        wanted = order.total.amount_minor if is_sold else 0
        back = sum(payment.refunded.amount_minor for payment in found
                   if payment.id == (list(order.payment_ids) or [""])[-1])
        if has != (wanted - back if is_sold else 0):
            problems.append(f"order {order.id}: {has} are kept, not {wanted}")
    kinds = collections.Counter(operation for operation, _, _ in there.elements())
    print("  both say: " + ", ".join(f"{n:,} x {what}" for what, n in sorted(kinds.items())))
    return problems
