"""Makes the disk under a server fail while orders are placed, and looks for every one that was
acknowledged, and for halves of others."""

import argparse
import collections
import dataclasses
import os
import pathlib
import subprocess
import sys
import tempfile
import time

import grpc
import ledger
from customers import MANY_GUESTS, Guest, Owner, Refused, verify
from server import Server
from shopwire.v1 import orders_pb2 as orders

ORDERS = 48
SKUS = 6
UNITS = 100_000
# What fails, on which file, from the when-th call on, and then each step-th; a step of 1 is a disk
# that does not come back.
CASES = [
    ("fdatasync", "", "EIO", 9, 7),
    ("fdatasync", "", "ENOSPC", 9, 7),
    ("fdatasync", "", "EIO", 30, 1),
    ("pwrite64", "", "EIO", 60, 37),
    ("pwrite64", "", "ENOSPC", 150, 1),
    ("write", "sandbox.ledger", "ENOSPC", 3, 3),
    ("fdatasync", "sandbox.ledger", "EIO", 3, 3),
]
SMALL, LARGE = 2 << 20, 256 << 20
REFUSALS = {"RESOURCE_EXHAUSTED", "UNAVAILABLE", "DATA_LOSS"}
SOLD = {orders.Order.STATE_PLACED, orders.Order.STATE_COMPLETED}


@dataclasses.dataclass
class Purchase:
    """A filled cart with the call that orders it, and what came of that."""

    token: str
    request: orders.PlaceOrderRequest
    order: orders.Order | None = None
    code: str = ""

    def place(self, owner: Owner) -> None:
        """Asks once, and takes what comes."""
        guest = Guest(owner.channel, self.token)
        try:
            answer = guest.orders.PlaceOrder(self.request, metadata=guest.metadata, timeout=30)
        except grpc.RpcError as error:
            self.code = error.code().name
        else:
            self.order, self.code = answer.order, "OK"


def fill_cart(owner: Owner, number: int, provided: bool) -> Purchase:
    guest = Guest(owner.channel)
    guest.begin()
    for line in range(3):
        cart = guest.put(f"tea-{(number + line) % SKUS}", 1 + line)
    method = {"provider": "invoice"}
    if provided:
        method = {"provider": "sandbox", "token": "approve"}
    return Purchase(guest.token, guest.order_request(cart, **method))


def set_up(owner: Owner) -> None:
    for number in range(SKUS):
        owner.sell(f"tea-{number}", 690 + number, UNITS)


def placed(owner: Owner) -> dict[str, orders.Order]:
    """All orders that stand, once no payment is under way."""
    deadline = time.monotonic() + 180
    while True:
        found = owner.all_orders()
        if all(order.state != orders.Order.STATE_DRAFT for order in found):
            return {order.id: order for order in found if order.state in SOLD}
        if time.monotonic() > deadline:
            raise AssertionError("payments do not end although the disk is whole")
        time.sleep(0.5)


def check_whole(owner: Owner, purchases: list[Purchase]) -> None:
    """Each acknowledged order is there, and stock is what the orders that stand took."""
    standing = placed(owner)
    told = {each.order.id for each in purchases if each.order}
    lost = {order.id for order in (each.order for each in purchases) if order} - set(standing)
    if lost:
        raise AssertionError(f"{len(lost)} of {len(told)} acknowledged orders are gone")
    taken: collections.Counter[str] = collections.Counter()
    for order in standing.values():
        taken.update({line.sku: line.quantity for line in order.lines})
    for number in range(SKUS):
        stock = owner.stock(f"tea-{number}")
        if (stock.held, stock.allocated) != (0, taken[stock.sku]):
            raise AssertionError(f"orders took {taken[stock.sku]} of {stock}")


def placed_at_last(guest: Guest, request: orders.PlaceOrderRequest) -> orders.Order:
    """The order, once the shop has seen that there is room again."""
    deadline = time.monotonic() + 60
    while True:
        try:
            return guest.insist(guest.orders.PlaceOrder, request).order
        except Refused as refusal:
            if refusal.reason != "STORE_FULL" or time.monotonic() > deadline:
                raise
        time.sleep(0.2)


def finish(owner: Owner, purchases: list[Purchase]) -> None:
    """Repeats what was refused, under its own id: now each cart becomes one order."""
    check_whole(owner, purchases)
    for each in purchases:
        if each.code != "OK":
            each.order = placed_at_last(Guest(owner.channel, each.token), each.request)
    check_whole(owner, purchases)
    standing = placed(owner)
    if {each.order.id for each in purchases} != set(standing):
        raise AssertionError(f"{len(purchases)} carts became {len(standing)} orders")


def summary(purchases: list[Purchase]) -> str:
    codes = collections.Counter(each.code for each in purchases)
    strange = set(codes) - REFUSALS - {"OK"}
    if strange:
        raise AssertionError(f"a failing disk was answered with {strange}")
    return ", ".join(f"{count} {code}" for code, count in sorted(codes.items()))


def compare_ledger(directory: pathlib.Path, owner_found: tuple[list, list]) -> None:
    problems = ledger.compare(ledger.read(directory / "sandbox.ledger"), *owner_found)
    if problems:
        raise AssertionError("; ".join(problems[:3]))


def judge(program: str, directory: pathlib.Path, case: tuple) -> str:
    """Runs one case; says what happened."""
    call, file, error, when, step = case
    log = directory.parent / "log"
    with Server(program, directory, MANY_GUESTS, log=log) as server:
        owner = Owner(server.address, directory)
        set_up(owner)
        purchases = [fill_cart(owner, number, number % 2 == 1) for number in range(ORDERS)]
        owner.channel.close()
        server.stop()
    plan = f"inject={call}:error={error}:when={when}+{step}"
    # With -D the tracer is the child, so that signals reach the server.
    tracer = ["strace", "-D", "-f", "-qq", "-o", "/dev/null", "-e", f"trace={call}", "-e", plan]
    if file:
        tracer += ["-P", str(directory / file)]
    with Server(program, directory, MANY_GUESTS, tracer, log=log) as server:
        owner = Owner(server.address, directory)
        for each in purchases:
            each.place(owner)
            if each.order:
                request = orders.GetOrderRequest(id=each.order.id)
                owner.insist(owner.orders.GetOrder, request)
        owner.channel.close()
        server.stop()
    said = summary(purchases)
    with Server(program, directory, MANY_GUESTS, log=log) as server:
        owner = Owner(server.address, directory)
        finish(owner, purchases)
        found = (owner.all_payments(), owner.all_orders())
        owner.channel.close()
        server.stop()
    compare_ledger(directory, found)
    verify(program, directory)
    return said


class SmallDisk:
    """A file system in memory, whose size can be changed."""

    def __init__(self, place: pathlib.Path):
        self.place = place

    def __enter__(self):
        command = ["mount", "-t", "tmpfs", "-o", f"size={LARGE},mode=700", "shop", str(self.place)]
        subprocess.run(command, check=True, stderr=subprocess.DEVNULL)
        return self

    def resize(self, size: int) -> None:
        subprocess.run(["mount", "-o", f"remount,size={size}", str(self.place)], check=True)

    def leave(self, room: int) -> None:
        """Leaves so many bytes free."""
        disk = os.statvfs(self.place)
        self.resize((disk.f_blocks - disk.f_bfree) * disk.f_frsize + room)

    def __exit__(self, *_) -> None:
        subprocess.run(["umount", str(self.place)], check=False)


def fill_with_goods(owner: Owner) -> None:
    """Adds goods of 20 KB until they do not fit."""
    for number in range(10_000):
        try:
            owner.sell(f"filler-{number}", 690, 1, "x" * 20_000)
        except Refused as refusal:
            if refusal.reason != "STORE_FULL":
                raise
            return


def judge_full_disk(program: str, place: pathlib.Path) -> str:
    """Orders until nothing fits on the disk any more; then there is room again."""
    with SmallDisk(place) as disk:
        directory = place / "shop"
        log = pathlib.Path(os.devnull)
        with Server(program, directory, MANY_GUESTS, log=log) as server:
            owner = Owner(server.address, directory)
            set_up(owner)
            late = [fill_cart(owner, number, False) for number in range(20)]
            # A new shop does not open on a disk of 2 MB, and says so.
            disk.leave(0)
            fill_with_goods(owner)
            disk.leave(SMALL)
            purchases, refusals = [], 0
            for number in range(10_000):
                try:
                    # The provider's ledger is on the same disk; who waits for it waits long.
                    purchase = fill_cart(owner, number, number % 40 == 1)
                except Refused as refusal:
                    if refusal.reason != "STORE_FULL":
                        raise AssertionError(f"a cart on a full disk: {refusal}") from refusal
                    refusals += bool(purchases)
                    # That there is room again is seen after a while.
                    time.sleep(0.1)
                else:
                    purchase.place(owner)
                    purchases.append(purchase)
                    refusals += purchase.code == "RESOURCE_EXHAUSTED"
                if refusals == 5:
                    break
            for each in late:
                each.place(owner)
            purchases += late
            said = summary(purchases)
            if refusals < 5:
                raise AssertionError("the disk was never full")
            # What fills the disk is there, also for a server that dies and comes back.
            for _ in range(2):
                for each in purchases:
                    if each.order:
                        request = orders.GetOrderRequest(id=each.order.id)
                        owner.insist(owner.orders.GetOrder, request)
                server.kill()
                server.start()
            disk.resize(LARGE)
            finish(owner, purchases)
            found = (owner.all_payments(), owner.all_orders())
            owner.channel.close()
            server.stop()
        compare_ledger(directory, found)
        verify(program, directory)
        return said


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--server", required=True)
    parser.add_argument("--skip", type=int, default=0, help="cases to leave out")
    options = parser.parse_args()
    failures = 0
    jobs = [
        (f"{case[0]} {case[2]}, call {case[3]} and each {case[4]} after"
         + (f", of {case[1]}" if case[1] else ""),
         lambda folder, case=case: judge(options.server, folder / "shop", case))
        for case in CASES
    ]
    if os.geteuid() == 0:
        jobs.append(("a disk with 2 MB left", lambda folder: judge_full_disk(options.server, folder)))
    else:
        print("A full disk was left out, for only root can make one.")
    for name, job in jobs[options.skip :]:
        with tempfile.TemporaryDirectory(prefix="shopwire-faults-") as folder:
            try:
                said = job(pathlib.Path(folder))
            except (AssertionError, Refused) as problem:
                failures += 1
                said = f"FAILED: {problem}"
        print(f"{name}: {said}", flush=True)
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
