"""Counts what one call costs the server, and fails if that is more than its budget."""

import argparse
import pathlib
import re
import subprocess
import sys
import time

import bench

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


class Meter:
    """A server under Callgrind, asked a few calls at a time."""

    def __init__(self, server: str, place: pathlib.Path):
        self.place = place
        self.profile = place / "callgrind.out"
        for old in place.glob("callgrind.out*"):
            old.unlink()
        valgrind = ["valgrind", "--quiet", "--tool=callgrind", "--instr-atstart=no"]
        valgrind += [f"--callgrind-out-file={self.profile}", "--combine-dumps=no"]
        options = ["serve", "--loops", "1", "--store-gigabytes", "1"]
        self.shop = bench.Shop([*valgrind, server, *options], place, PRODUCTS)
        (place / "price").write_bytes(price_changes())
        self.dumps = 0
        self.control("--instr=on")

    def control(self, command: str) -> None:
        process = str(self.shop.process.pid)
        subprocess.run(
            ["callgrind_control", command, process],
            check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )

    def counts(self, method: str, calls: int) -> Counts:
        path, asked, answered = METHODS[method]
        arguments = [f"--grpc={self.place / asked}", "--path", path]
        arguments += [f"--answers={self.place / answered}"] if answered else []
        self.control("--zero")
        subprocess.run(
            [str(self.place / "load"), *self.shop.arguments(), *arguments, "--connections=1",
             "--streams=1", "--warmup=0", f"--calls={calls}"],
            check=True, stdout=subprocess.DEVNULL,
        )
        time.sleep(0.5)  # until the server has seen the end of the connection
        self.control("--dump")
        self.dumps += 1
        return Counts(pathlib.Path(f"{self.profile}.{self.dumps}"))

    def cost(self, method: str) -> dict[str, float]:
        short, long = self.counts(method, SHORT), self.counts(method, LONG)
        calls = LONG - SHORT
        return {
            "instructions": (long.instructions - short.instructions) / calls,
            "allocations": (long.allocations - short.allocations) / calls,
        }

    def stop(self) -> None:
        self.shop.process.terminate()
        self.shop.process.wait()


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
    meter = Meter(options.server, options.place)
    try:
        costs = {method: meter.cost(method) for method in METHODS}
    finally:
        meter.stop()
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
