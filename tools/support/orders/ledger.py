"""The sandbox's ledger, and whether a shop's payments are what it says."""

import collections
import dataclasses
import pathlib

from shopwire.v1 import orders_pb2 as orders
from shopwire.v1 import payments_pb2 as payments

Attempt = payments.Payment.Attempt
Order = orders.Order
# What an attempt asks for, and what the ledger may call it.
OPERATIONS = {
    Attempt.OPERATION_AUTHORIZE: {"authorize", "charge"},
    Attempt.OPERATION_CAPTURE: {"capture"},
    Attempt.OPERATION_VOID: {"void"},
    Attempt.OPERATION_REFUND: {"refund"},
}
# What an attempt came to, and what the ledger must say; nothing stands for no line at all.
OUTCOMES = {
    Attempt.STATE_SUCCEEDED: {"succeeded"},
    Attempt.STATE_FAILED: {"declined", "expired"},
    Attempt.STATE_DROPPED: {None},
}
KEPT = {Order.STATE_PLACED, Order.STATE_COMPLETED}


@dataclasses.dataclass
class Entry:
    """What the provider did for one key."""

    key: str
    operation: str
    outcome: str
    amount: int
    reference: str


def read(file: pathlib.Path) -> dict[str, Entry]:
    """What was done, by key; a later line of a key says how it stands. A line without an end was
    never answered for."""
    entries = {}
    for line in file.read_text().splitlines(keepends=True):
        if line.endswith("\n"):
            key, operation, outcome, amount, _, reference = line.split(" ")[:6]
            entries[key] = Entry(key, operation, outcome, int(amount), reference)
    return entries


class Sums:
    """What the provider moved for one promise."""

    def __init__(self):
        self.charges = 0
        self.captured = 0
        self.refunded = 0

    def add(self, entry: Entry) -> None:
        if entry.outcome != "succeeded":
            return
        if entry.operation in ("charge", "capture"):
            self.captured += entry.amount
            self.charges += entry.operation == "charge"
        elif entry.operation == "refund":
            self.refunded += entry.amount


def open_ends(found: list[payments.Payment]) -> list[payments.Payment]:
    """Payments of which something is not known yet."""
    under_way = {
        payments.Payment.STATE_CREATED,
        payments.Payment.STATE_REQUIRES_ACTION,
        payments.Payment.STATE_PROCESSING,
    }
    return [
        payment
        for payment in found
        if payment.method.provider != "invoice"
        and (
            payment.state in under_way
            or payment.refund_pending.amount_minor
            or any(attempt.state not in OUTCOMES for attempt in payment.attempts)
        )
    ]


def compare(
    entries: dict[str, Entry], found: list[payments.Payment], placed: list[Order]
) -> list[str]:
    """What is wrong: with attempts and effects, which belong to each other one by one, and with
    the money of each order."""
    problems, left = [], dict(entries)
    moved: dict[str, Sums] = collections.defaultdict(Sums)
    for payment in found:
        if payment.method.provider == "invoice":
            continue
        if payment.id in {each.id for each in open_ends([payment])}:
            states = ", ".join(Attempt.State.Name(each.state) for each in payment.attempts)
            problems.append(
                f"payment {payment.id}: {payments.Payment.State.Name(payment.state)}, "
                f"its attempts {states}: something is still unknown"
            )
        sums = Sums()
        for attempt in payment.attempts:
            entry = left.pop(attempt.id, None)
            problems += fault_of(attempt, entry)
            if entry:
                sums.add(entry)
        said = (payment.captured.amount_minor, payment.refunded.amount_minor)
        if said != (sums.captured, sums.refunded):
            problems.append(
                f"payment {payment.id}: says {said}, but {sums.captured} was captured and "
                f"{sums.refunded} given back"
            )
        whole = moved[payment.order_id]
        whole.charges += sums.charges
        whole.captured += sums.captured
        whole.refunded += sums.refunded
    problems += [f"{key}: the provider did what nobody asked for" for key in left]
    for order in placed:
        problems += fault_of_order(order, moved[order.id], found)
    return problems


def fault_of(attempt: Attempt, entry: Entry | None) -> list[str]:
    allowed = OUTCOMES.get(attempt.state, set())
    if (entry and entry.outcome) not in allowed:
        return [f"attempt {attempt.id}: {Attempt.State.Name(attempt.state)}, but {entry}"]
    if entry and entry.operation not in OPERATIONS[attempt.operation]:
        return [f"attempt {attempt.id}: the provider did a {entry.operation}"]
    if entry and entry.operation != "void" and entry.amount != attempt.amount.amount_minor:
        return [f"attempt {attempt.id}: the provider moved {entry.amount}"]
    return []


def fault_of_order(order: Order, sums: Sums, found: list[payments.Payment]) -> list[str]:
    """An order that stands has its total, once it was captured; any other has nothing."""
    kept = sums.captured - sums.refunded
    is_kept = order.state in KEPT
    wanted = order.total.amount_minor if is_kept else 0
    if is_kept and order.payment_status in (
        Order.PAYMENT_STATUS_AUTHORIZED,
        Order.PAYMENT_STATUS_UNPAID,
    ):
        wanted = 0
    if kept != wanted:
        return [
            f"order {order.id}: {Order.State.Name(order.state)} of {order.total.amount_minor}, "
            f"but {sums.captured} was captured and {sums.refunded} given back"
        ]
    # One charge that was given back may precede the one that counts; never are two kept.
    if sums.charges > 1 and sums.captured - sums.refunded > order.total.amount_minor:
        return [f"order {order.id}: charged twice"]
    return []
