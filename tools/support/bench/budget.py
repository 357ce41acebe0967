"""Counts what one call costs the server, and fails if that is more than its budget."""

import argparse
import pathlib
import re
import subprocess
import sys
import time
import typing

import bench
import place_orders
from shopwire.v1 import payments_pb2 as payments

PRODUCTS = 500
# A run on a connection that is closed again; two of them differ only by calls.
SHORT, LONG = 100, 1_100
SLACK = 1.05
ALLOCATORS = {"malloc", "calloc", "realloc", "memalign", "aligned_alloc", "posix_memalign"}
METHODS = {
    "GetProduct": (bench.GET, "get", "got"),
    "UpdateProduct": (bench.UPDATE, "update", None),
    "ChangePrice": (bench.UPDATE, "price", None),
}
# Each turn gives every product another price, so that no call finds what it brings.
PRICE_TURNS = 4
# Each order is of another guest, whose cart is filled before.
FEW_ORDERS, MANY_ORDERS = 40, 160
INVOICE = payments.PaymentMethod(provider="invoice")


def price_changes() -> bytes:
    calls = b""
    for turn in range(PRICE_TURNS):
        for number in range(1, PRODUCTS + 1):
            product = bench.product(number, 0)
            product.variants[0].price.amount_minor = 1_000 + 37 * turn + number
            calls += bench.framed(
                bench.catalog.UpdateProductRequest(
                    product=bench.catalog.Product(id=product.id, variants=product.variants),
                    update_mask=bench.field_mask_pb2.FieldMask(paths=["variants"]),
                )
            )
    return calls


class Counts:
    """What Callgrind wrote down: instructions, and calls of the C library's allocator."""

    def __init__(self, file: pathlib.Path):
        self.names: dict[str, str] = {}
        self.instructions = 0
        self.allocations = 0
        caller = callee = None
        with file.open() as lines:
            for line in lines:
                if line.startswith("totals:"):
                    self.instructions = int(line.split()[1])
                elif line.startswith("fn="):
                    caller = self.name(line[3:])
                elif line.startswith("cfn="):
                    callee = self.name(line[4:])
                elif line.startswith("calls=") and callee in ALLOCATORS - {caller}:
                    self.allocations += int(line[6:].split()[0])

    def name(self, text: str) -> str:
        """Callgrind gives each name a number when it comes first, and then only the number."""
        number, name = re.fullmatch(r"\((\d+)\)(?: (.*))?\n", text).groups()
        return self.names.setdefault(number, name)


class Profile:
    """What Callgrind says of a server, a few calls at a time."""

    def __init__(self, place: pathlib.Path):
        self.file = place / "callgrind.out"
        for old in place.glob("callgrind.out*"):
            old.unlink()
        self.dumps = 0

    def command(self, server: str) -> list[str]:
        """What starts the server under Callgrind, which does not count yet."""
        valgrind = ["valgrind", "--quiet", "--tool=callgrind", "--instr-atstart=no"]
        return [*valgrind, f"--callgrind-out-file={self.file}", "--combine-dumps=no", server]

    def control(self, process: subprocess.Popen, command: str) -> None:
        subprocess.run(
            ["callgrind_control", command, str(process.pid)],
            check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )

    def counts(self, process: subprocess.Popen, body: typing.Callable[[], None]) -> Counts:
        """What the server does while `body` asks it."""
        self.control(process, "--instr=on")
        self.control(process, "--zero")
        body()
        time.sleep(0.5)  # until the server has seen the end of the connection
        self.control(process, "--dump")
        self.dumps += 1
        return Counts(pathlib.Path(f"{self.file}.{self.dumps}"))


def cost(short: Counts, long: Counts, calls: int) -> dict[str, float]:
    """Of one call: two runs differ only by so many."""
    return {
        "instructions": (long.instructions - short.instructions) / calls,
        "allocations": (long.allocations - short.allocations) / calls,
    }


OPTIONS = ["--loops", "1", "--store-gigabytes", "1"]


def costs_of_goods(server: str, place: pathlib.Path, allowed: dict) -> dict[str, dict]:
    """What reads and changes of goods cost.

    What the server does from time to time falls into some runs, into more of them the busier the
    machine is: what seems too dear is counted again, and the least of three counts.
    """
    profile = Profile(place)
    shop = bench.Shop([*profile.command(server), "serve", *OPTIONS], place, PRODUCTS)
    (place / "price").write_bytes(price_changes())

    def ask(method: str, calls: int) -> None:
        path, asked, answered = METHODS[method]
        arguments = [f"--grpc={place / asked}", "--path", path]
        arguments += [f"--answers={place / answered}"] if answered else []
        subprocess.run(
            [str(place / "load"), *shop.arguments(), *arguments, "--connections=1",
             "--streams=1", "--warmup=0", f"--calls={calls}"],
            check=True, stdout=subprocess.DEVNULL,
        )

    costs = {}
    try:
        for method in METHODS:
            for _ in range(3):
                short, long = (
                    profile.counts(shop.process, lambda: ask(method, calls))
                    for calls in (SHORT, LONG)
                )
                counted = cost(short, long, LONG - SHORT)
                before = costs.get(method, counted)
                least = {what: min(before[what], counted[what]) for what in counted}
                costs[method] = least
                if all(least[what] <= SLACK * allowed[method, what] for what in least):
                    break
    finally:
        shop.process.terminate()
        shop.process.wait()
    return costs


def cost_of_orders(server: str, place: pathlib.Path) -> dict[str, float]:
    """What PlaceOrder of three lines costs, paid by invoice."""
    (place / "filled").unlink(missing_ok=True)
    profile = Profile(place)
    shop = place_orders.OrderShop(profile.command(server), place, OPTIONS)
    try:
        shop.invite(FEW_ORDERS + MANY_ORDERS)
        requests = shop.fill_carts(FEW_ORDERS + MANY_ORDERS, INVOICE)
        keys = (place / "keys").read_text().splitlines(keepends=True)

        def order(first: int, last: int) -> None:
            (place / "some-keys").write_text("".join(keys[first:last]))
            shop.ask("OrderService/PlaceOrder", requests[first:last], "some-keys", (1, 1))

        short = profile.counts(shop.process, lambda: order(0, FEW_ORDERS))
        long = profile.counts(shop.process, lambda: order(FEW_ORDERS, len(requests)))
    finally:
        shop.stop()
    return cost(short, long, MANY_ORDERS - FEW_ORDERS)


def budgets(file: pathlib.Path) -> dict[tuple[str, str], float]:
    lines = (line.split() for line in file.read_text().splitlines() if line[:1] not in ("", "#"))
    return {(method, what): float(most) for method, what, most in lines}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--server", required=True)
    parser.add_argument("--place", required=True, type=pathlib.Path)
    parser.add_argument("--budget", required=True, type=pathlib.Path)
    options = parser.parse_args()
    allowed = budgets(options.budget)
    costs = costs_of_goods(options.server, options.place, allowed)
    costs["PlaceOrder"] = cost_of_orders(options.server, options.place)
    dear = []
    for (method, what), most in allowed.items():
        cost = costs[method][what]
        print(f"{method:14} {cost:10,.1f} {what}, {most:,.0f} are budgeted")
        if cost > most * SLACK:
            dear.append(f"{method} takes {cost:,.1f} {what}; {most:,.0f} are budgeted.")
        elif cost < most / SLACK:
            print(f"  That is less: write {cost:,.0f} into {options.budget.name}.")
    if dear:
        sys.exit("\n".join(dear))


if __name__ == "__main__":
    main()
