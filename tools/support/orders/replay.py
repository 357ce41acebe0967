"""Replays real invoices through the RPC, on a server whose clock goes with them, and compares the
shop's books with sums made straight from the file."""

import argparse
import calendar
import concurrent.futures
import mmap
import multiprocessing
import os
import pathlib
import struct
import sys
import tempfile
import threading
import time

from customers import MANY_GUESTS, Owner, verify
from invoices import Books, Plan, books_of_file, read
from replay_worker import DOMAIN, Place, days_of, work
from server import Server
from shopwire.v1 import catalog_pb2 as catalog
from shopwire.v1 import customers_pb2 as customers
from shopwire.v1 import customers_pb2_grpc as customers_grpc
from shopwire.v1 import orders_pb2 as orders

class Clock:
    """The clock of a server: the library of clock.c moves it from outside.

    The server is the same program as ever and has no setting for this, so that nobody can turn its
    clock by accident.
    """

    def __init__(self, library: pathlib.Path, place: pathlib.Path):
        place.write_bytes(bytes(8))
        with place.open("r+b") as file:
            self.bytes = mmap.mmap(file.fileno(), 8)
        self.environment = {
            **os.environ, "LD_PRELOAD": str(library.resolve()), "MOVED_CLOCK": str(place),
        }

    def set(self, text: str) -> None:
        """Sets it to a time of the file, which has no zone and is taken for UTC; it goes on from
        there."""
        wanted = calendar.timegm(time.strptime(text, "%Y-%m-%dT%H:%M")) * 10**9
        self.bytes[:] = struct.pack("=q", wanted - time.time_ns())


class Progress(threading.Thread):
    """A bar, for people."""

    def __init__(self, lines: int, done):
        super().__init__(daemon=True)
        self.lines = lines
        self.done = done
        self.day = ""
        self.began = time.monotonic()
        self.is_over = threading.Event()

    def run(self) -> None:
        while not self.is_over.wait(0.5):
            share = min(1, self.done.value / max(1, self.lines))
            bar = "#" * int(40 * share)
            seconds = time.monotonic() - self.began
            print(
                f"\r  [{bar:40}] {100 * share:3.0f} % {self.day} {self.done.value:,} lines, "
                f"{seconds:.0f} s ", end="", file=sys.stderr, flush=True,
            )
        print(file=sys.stderr)


def replay(plan: Plan, server: Server, clock: Clock, given) -> float:
    """Does everything; says how many seconds the days took, without what comes before."""
    days = days_of(plan.events)
    gate = multiprocessing.Barrier(given.workers + 1)
    done = multiprocessing.Value("q", 0)
    place = Place(
        server.address, server.directory, gate, done, given.workers, accounts(plan, given.accounts)
    )
    processes = [
        multiprocessing.Process(target=work, args=(number, plan, place))
        for number in range(given.workers)
    ]
    for each in processes:
        each.start()
    progress = Progress(sum(plan.lines[name] for name in plan.lines if name[0] != "."), done)
    try:
        gate.wait()
        began = time.monotonic()
        progress.began = began
        progress.start()
        for day, events in days.items():
            progress.day = day
            clock.set(events[0].time)
            gate.wait()
            gate.wait()
        return time.monotonic() - began
    except threading.BrokenBarrierError:
        sys.exit("\nA worker failed; its own words are above.")
    finally:
        progress.is_over.set()
        for each in processes:
            each.join(10)
            each.terminate()


def accounts(plan: Plan, count: int) -> frozenset[str]:
    """Some customers, evenly spread over all; each visit of theirs is a sign-in."""
    everyone = sorted({sale.customer for sale in plan.sales} - {""})
    count = min(count, len(everyone))
    return frozenset(everyone[len(everyone) * number // count] for number in range(count))


class BooksOfShop:
    """What the shop says: sums of its orders and their returns."""

    def __init__(self, owner: Owner, plan: Plan):
        self.owner = owner
        self.books = Books()
        self.problems: list[str] = []
        names = self._names_of_accounts()
        found = owner.all_orders()
        if len(found) != len(plan.sales):
            self.problems.append(f"{len(found):,} orders of {len(plan.sales):,} invoices")
        self.total = self.refunded = 0
        with concurrent.futures.ThreadPoolExecutor(8) as pool:
            for order in pool.map(self._whole, found):
                customer = names.get(order.customer_id) or order.email.removesuffix(f"@{DOMAIN}")
                self._add(order, customer)
        captured = refunded = 0
        for payment in owner.all_payments():
            captured += payment.captured.amount_minor
            refunded += payment.refunded.amount_minor
        if (captured, refunded) != (self.total, self.refunded):
            self.problems.append(
                f"payments say {captured} captured and {refunded} given back, orders "
                f"{self.total} and {self.refunded}"
            )

    def _names_of_accounts(self) -> dict[str, str]:
        stub = customers_grpc.CustomerServiceStub(self.owner.channel)
        names, token = {}, ""
        while True:
            request = customers.ListCustomersRequest(page_size=100, page_token=token)
            answer = self.owner.insist(stub.ListCustomers, request)
            for each in answer.customers:
                whole = self.owner.insist(
                    stub.GetCustomer, customers.GetCustomerRequest(id=each.id)
                ).customer
                names[each.id] = whole.email.removesuffix(f"@{DOMAIN}")
            token = answer.next_page_token
            if not token:
                return names

    def _whole(self, order: orders.Order) -> orders.Order:
        request = orders.GetOrderRequest(id=order.id)
        return self.owner.insist(self.owner.orders.GetOrder, request).order

    def _add(self, order: orders.Order, customer: str) -> None:
        if order.state != orders.Order.STATE_COMPLETED:
            self.problems.append(f"order {order.number} is not completed")
        self.total += order.total.amount_minor
        self.books.sell(
            customer, order.place_time.ToJsonString()[:10], order.total.amount_minor
        )
        for back in order.returns:
            value = back.refund.amount_minor
            self.refunded += value
            self.books.take_back(customer, back.receive_time.ToJsonString()[:10], value)

    def check_stock(self, plan: Plan) -> None:
        """What lies in the shop, and what was sold, is what the file leaves."""
        expected = plan.stock_at_the_end()
        for names in chunks(sorted(plan.products), 50):
            request = catalog.BatchGetProductsRequest(ids=names)
            for product in self.owner.insist(
                self.owner.catalog.BatchGetProducts, request
            ).products:
                for variant in product.variants:
                    if variant.available != expected.pop(variant.sku):
                        self.problems.append(f"{variant.sku}: {variant.available} lie there")
        self.problems += [f"{sku} is not in the shop" for sku in expected]


def chunks(names: list[str], size: int) -> list[list[str]]:
    return [names[start : start + size] for start in range(0, len(names), size)]


def compare(plan: Plan, rows: list, owner: Owner) -> list[str]:
    shop = BooksOfShop(owner, plan)
    shop.check_stock(plan)
    # What came back without a purchase is in the file's sums, and an adjustment in the shop.
    for (customer, day), value in plan.unmatched.items():
        shop.books.take_back(customer, day, value)
    expected = books_of_file(rows)
    unmatched = sum(plan.unmatched.values())
    print(f"  orders {shop.total / 100:,.2f}, the file {total(expected.sales_by_day):,.2f}")
    print(
        f"  returns {shop.refunded / 100:,.2f} and without a purchase {unmatched / 100:,.2f}, "
        f"the file {total(expected.returns_by_day):,.2f}"
    )
    print(
        f"  {len(expected.sales_by_customer):,} customers and {len(expected.sales_by_day)} days "
        "compared"
    )
    return shop.problems + shop.books.differences(expected)


def total(sums: dict[str, int]) -> float:
    return sum(sums.values()) / 100


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--server", required=True)
    parser.add_argument("--file", required=True, type=pathlib.Path)
    parser.add_argument("--clock", required=True, type=pathlib.Path, help="clock.c, built")
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--accounts", type=int, default=20)
    parser.add_argument("--lines", type=int, help="only the first so many lines")
    given = parser.parse_args()
    rows = read(given.file)[: given.lines]
    plan = Plan(rows)
    for name, lines in sorted(plan.lines.items(), key=lambda each: each[0].startswith(".")):
        print(f"  {lines:9,} lines {name}")
    with tempfile.TemporaryDirectory(prefix="shopwire-replay-") as folder:
        directory = pathlib.Path(folder) / "shop"
        log = pathlib.Path(folder) / "log"
        clock = Clock(given.clock, pathlib.Path(folder) / "clock")
        clock.set(rows[0].time)
        options = [*MANY_GUESTS, "--token-seconds", "86400"]
        with Server(
            given.server, directory, options, environment=clock.environment, log=log
        ) as server:
            seconds = replay(plan, server, clock, given)
            calls = len(rows) / seconds
            print(f"  {seconds:.0f} s for {len(rows):,} lines, {calls:,.0f} a second")
            owner = Owner(server.address, directory)
            problems = compare(plan, rows, owner)
            owner.channel.close()
            server.stop()
        size = (directory / "store.mdb").stat().st_blocks * 512
        print(f"  {verify(given.server, directory)}; {size / 1e6:,.0f} MB")
    if problems:
        sys.exit(f"{len(problems)} differences:\n" + "\n".join(problems[:30]))


if __name__ == "__main__":
    main()
