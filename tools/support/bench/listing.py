"""Fills shops with made-up goods, asks for pages of them, and prints what that costs.

Every answer is what a look at all goods, in this program, says it must be.
"""

import argparse
import collections
import contextlib
import dataclasses
import json
import os
import pathlib
import random
import shutil
import statistics
import subprocess
import sys
import time
import typing

import bench
import goods
import grpc
from shopwire.v1 import catalog_pb2 as catalog
from shopwire.v1 import catalog_pb2_grpc as catalog_grpc
from shopwire.v1 import money_pb2 as money

LIST = "/shopwire.v1.CatalogService/ListProducts"
PAGE = 20
# Questions of one kind, asked in turn.
QUESTIONS = 32
# A question must fill its page in a shop of this size, so that every shop answers as much.
SMALLEST = 10_000
IMPORT_SECONDS_AT_MOST = 3_600
# A server is idle that takes no more of a processor than this share for so many seconds.
IDLE_SECONDS, IDLE_SHARE = 5, 0.03
ACTIVE = catalog.Product.STATE_ACTIVE


@dataclasses.dataclass(frozen=True)
class Question:
    """A page that is asked for, and the goods it must show in their order."""

    request: catalog.ListProductsRequest
    matches: typing.Callable[[goods.Good], bool]
    order: typing.Callable[["Shop", goods.Good], tuple]
    # Where all that match are: under a key of the shop's groups.
    place: tuple


class Shop:
    """A server with so many goods, imported if they are not there from an earlier run."""

    def __init__(self, server: str, place: pathlib.Path, catalogue: list[goods.Good]):
        self.goods = catalogue
        self.folder = place / f"goods-{len(catalogue)}"
        self.note = self.folder / "imported.json"
        if not self.note.exists():
            shutil.rmtree(self.folder, ignore_errors=True)
        self.process = subprocess.Popen(
            [server, "serve", "--data-dir", str(self.folder), "--listen", "127.0.0.1:0"],
            stdout=subprocess.PIPE,
            text=True,
        )
        self.port = self.process.stdout.readline().strip().rsplit(":", 1)[1]
        self.authority = self.folder / "tls" / "ca.pem"
        self.key = (self.folder / "owner.key").read_text().strip()
        (self.folder / "bench-key").write_text(f"Bearer {self.key}\n")
        credentials = grpc.ssl_channel_credentials(self.authority.read_bytes())
        self.channel = grpc.secure_channel(f"127.0.0.1:{self.port}", credentials)
        self.ask = self.channel.unary_unary(
            LIST,
            request_serializer=catalog.ListProductsRequest.SerializeToString,
            response_deserializer=bytes,
        )
        if not self.note.exists():
            self.note.write_text(json.dumps(self.fill()))
        self.wait_until_idle()
        self.imported = json.loads(self.note.read_text())
        self.number_batches()
        self.groups = collections.defaultdict(list)
        for good in catalogue:
            if good.state == ACTIVE:
                self.groups["area", goods.area_of(good.category)].append(good)
                self.groups["group", goods.middle_of(good.category)].append(good)
                self.groups["shelf", good.category].append(good)
                self.groups["brand", good.brand].append(good)
        self.groups["all", 0] = [good for good in catalogue if good.state == ACTIVE]

    def metadata(self, staff: bool = True) -> list[tuple[str, str]]:
        return [("authorization", f"Bearer {self.key}")] if staff else []

    def fill(self) -> dict:
        stub = catalog_grpc.CatalogServiceStub(self.channel)
        for category in goods.categories():
            request = catalog.CreateCategoryRequest(category=category)
            stub.CreateCategory(request, metadata=self.metadata())
        start = catalog.ImportProductsRequest.Start(
            import_id="goods",
            source="made up",
            mode=catalog.ImportProductsRequest.MODE_CREATE,
        )

        def messages():
            yield catalog.ImportProductsRequest(start=start)
            yield from map(goods.row, self.goods)

        started, worked = time.monotonic(), processor_seconds(self.process.pid)
        marks, said = [], started
        call = stub.ImportProducts(
            messages(), metadata=self.metadata(), timeout=IMPORT_SECONDS_AT_MOST
        )
        for answer in call:
            if answer.errors:
                sys.exit(f"Row {answer.errors[0].number} was refused.")
            marks.append(answer.committed_through)
            if time.monotonic() - said > 5:
                said = time.monotonic()
                print(f"  {marks[-1]:,} of {len(self.goods):,} goods", file=sys.stderr, flush=True)
        if answer.created != len(self.goods):
            sys.exit(f"{answer.created:,} goods were made of {len(self.goods):,}.")
        return {
            "seconds": time.monotonic() - started,
            "server_seconds": processor_seconds(self.process.pid) - worked,
            "marks": marks,
        }

    def wait_until_idle(self) -> None:
        """A shop of an earlier run may have an index that the server makes anew."""
        started = said = time.monotonic()
        while True:
            worked = processor_seconds(self.process.pid)
            time.sleep(IDLE_SECONDS)
            if processor_seconds(self.process.pid) - worked < IDLE_SHARE * IDLE_SECONDS:
                return
            if time.monotonic() - started > IMPORT_SECONDS_AT_MOST:
                sys.exit("The server does not come to rest.")
            if time.monotonic() - said > 30:
                said = time.monotonic()
                print("  waiting until the server is idle", file=sys.stderr, flush=True)

    def number_batches(self) -> None:
        """Rows that became durable together were made at one time: gives each good its batch."""
        self.batches: list[int] = []
        for batch, mark in enumerate(self.imported["marks"]):
            self.batches += [batch] * (mark - len(self.batches))

    def expected(self, question: Question) -> list[str]:
        found = filter(question.matches, self.groups[question.place])
        return [good.id for good in sorted(found, key=lambda good: question.order(self, good))]

    def answer(self, request: catalog.ListProductsRequest, staff: bool):
        data = self.ask(request, metadata=self.metadata(staff), timeout=60)
        return data, catalog.ListProductsResponse.FromString(data)

    def stop(self) -> None:
        self.channel.close()
        self.process.terminate()
        self.process.wait(60)


def processor_seconds(process: int) -> float:
    fields = pathlib.Path(f"/proc/{process}/stat").read_text().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


# What is asked. Each takes a good that must be among those found.


def euros(minor: int) -> money.Money:
    return money.Money(currency_code="EUR", amount_minor=minor)


def question(order, sort, place, matches, **conditions) -> Question:
    request = catalog.ListProductsRequest(
        filter=catalog.ProductFilter(**conditions), order_by=order, page_size=PAGE
    )
    return Question(request, matches, sort, place)


def cheapest(like: goods.Good) -> Question:
    low, high = like.lowest_price // 2, like.lowest_price * 2
    middle = goods.middle_of(like.category)
    return question(
        catalog.PRODUCT_ORDER_PRICE_ASC,
        lambda shop, good: (good.lowest_price, good.id),
        ("group", middle),
        lambda good: low <= good.lowest_price <= high and good.units > 0,
        category_id=goods.category_id(1, middle),
        min_price=euros(low),
        max_price=euros(high),
        in_stock=True,
    )


def dearest(like: goods.Good) -> Question:
    attribute = catalog.Product.Attribute(name="material", value=goods.MATERIALS[like.material])
    return question(
        catalog.PRODUCT_ORDER_PRICE_DESC,
        lambda shop, good: (-good.lowest_price, good.id),
        ("shelf", like.category),
        lambda good: good.material == like.material and good.units > 0,
        category_id=goods.category_id(2, like.category),
        attributes=[attribute],
        in_stock=True,
    )


def newest(like: goods.Good) -> Question:
    middle = goods.middle_of(like.category)
    return question(
        catalog.PRODUCT_ORDER_NEWEST,
        lambda shop, good: (-shop.batches[good.number], good.id),
        ("group", middle),
        lambda good: good.brand == like.brand,
        brand=goods.brand_name(like.brand),
        category_id=goods.category_id(1, middle),
        states=[ACTIVE],
    )


def rarest(like: goods.Good) -> Question:
    area = goods.area_of(like.category)
    return question(
        catalog.PRODUCT_ORDER_NEWEST,
        lambda shop, good: (-shop.batches[good.number], good.id),
        ("area", area),
        lambda good: good.brand == like.brand,
        brand=goods.brand_name(like.brand),
        category_id=goods.category_id(0, area),
        states=[ACTIVE],
    )


def selling(like: goods.Good) -> Question:
    low, high = like.lowest_price // 2, like.lowest_price * 2
    attribute = catalog.Product.Attribute(name="color", value=goods.COLORS[like.color])
    return question(
        catalog.PRODUCT_ORDER_BEST_SELLING,
        lambda shop, good: (good.id,),  # nothing was sold yet
        ("brand", like.brand),
        lambda good: good.color == like.color and low <= good.lowest_price <= high,
        brand=goods.brand_name(like.brand),
        min_price=euros(low),
        max_price=euros(high),
        attributes=[attribute],
    )


def containing(like: goods.Good) -> Question:
    return question(
        catalog.PRODUCT_ORDER_UNSPECIFIED,
        lambda shop, good: (good.id,),
        ("all", 0),
        lambda good: goods.RARE in good.title,
        title_contains=goods.RARE,
    )


@dataclasses.dataclass(frozen=True)
class Shape:
    name: str
    ask: typing.Callable[[goods.Good], Question]
    # Matches that the smallest shop must have.
    least: int = PAGE + 1
    staff: bool = False
    # Brands from this one on, the most popular one being 0.
    brands_from: int = 0

    def questions(self, shop: Shop) -> list[Question]:
        dice, found = random.Random(self.name), []
        for _ in range(100_000):
            good = shop.goods[dice.randrange(len(shop.goods))]
            if good.state != ACTIVE or good.units == 0 or good.brand < self.brands_from:
                continue
            question = self.ask(good)
            if len(shop.expected(question)) >= self.least:
                found.append(question)
            if len(found) == QUESTIONS:
                return found
        sys.exit(f"Too few goods match: {self.name}.")


SHAPES = [
    Shape("category, price, in stock; cheapest", cheapest),
    Shape("category, attribute, in stock; dearest", dearest),
    Shape("brand, category, state; newest", newest, staff=True),
    Shape("attribute, price, brand; best selling", selling),
]
UNINDEXED = Shape("a word in titles, unindexed: one call", containing)
RARE_BRAND = Shape(
    "a rare brand in a large category; newest", rarest, least=1, staff=True, brands_from=300
)


def check(shop: Shop, question: Question, staff: bool) -> bytes:
    """The answer's bytes, once it is what it must be."""
    expected = shop.expected(question)
    data, answer = shop.answer(question.request, staff)
    shown = [product.id for product in answer.products]
    if shown != expected[:PAGE] or bool(answer.next_page_token) != (len(expected) > PAGE):
        sys.exit(f"{question.request}\nshows {shown}\nand must show {expected[:PAGE]}")
    return data


def walk_on(shop: Shop) -> dict:
    """Asks for a word that no index knows, page by page to the end."""
    question = containing(shop.goods[0])
    expected, request = shop.expected(question), catalog.ListProductsRequest()
    request.CopyFrom(question.request)
    shown, calls, cut, started = [], 0, 0, time.monotonic()
    slowest = 0.0
    while True:
        asked = time.monotonic()
        _, answer = shop.answer(request, False)
        slowest = max(slowest, time.monotonic() - asked)
        calls += 1
        cut += answer.cut_short
        shown += [product.id for product in answer.products]
        if not answer.next_page_token:
            break
        request.page_token = answer.next_page_token
    if shown != expected:
        sys.exit(f"{question.request}\nfinds {len(shown)}, not {len(expected)}")
    return {
        "calls": calls,
        "cut": cut,
        "found": len(shown),
        "seconds": time.monotonic() - started,
        "slowest": slowest,
    }


class Measurement:
    """Rounds of every shape in every shop, in turn."""

    def __init__(self, place: pathlib.Path, shops: list[Shop]):
        self.place = place
        self.shops = shops
        self.rounds: dict = collections.defaultdict(list)
        self.files: dict = {}

    def prepare(self, shape: Shape, questions: list[Question], fills_pages: bool = True) -> None:
        for shop in self.shops:
            if fills_pages:
                answers = [check(shop, each, shape.staff) for each in questions]
            else:
                answers = [shop.answer(each.request, shape.staff)[0] for each in questions]
            stem = self.place / f"{len(shop.goods)}-{len(self.files)}"
            asked, answered = stem.with_suffix(".asked"), stem.with_suffix(".answered")
            asked.write_bytes(b"".join(bench.framed(each.request) for each in questions))
            answered.write_bytes(
                b"".join(b"\0" + len(data).to_bytes(4, "big") + data for data in answers)
            )
            self.files[shape.name, len(shop.goods)] = (asked, answered, shape.staff)

    def measure(self, rounds: int, seconds: float) -> None:
        for number in range(rounds):
            print(f"round {number + 1} of {rounds}", file=sys.stderr, flush=True)
            for shape in dict.fromkeys(name for name, _ in self.files):
                for shop in self.shops:
                    asked, answered, staff = self.files[shape, len(shop.goods)]
                    arguments = [
                        f"--port={shop.port}",
                        f"--ca={shop.authority}",
                        f"--server-process={shop.process.pid}",
                        f"--path={LIST}",
                        f"--grpc={asked}",
                        f"--answers={answered}",
                    ]
                    if staff:
                        arguments.append(f"--keys={shop.folder / 'bench-key'}")
                    result = bench.load(self.place, arguments, (1, 1), seconds)
                    result["cpu_us"] = 1e6 * result["server_seconds"] / result["calls"]
                    self.rounds[shape, len(shop.goods)].append(result)

    def table(self) -> list[str]:
        lines = [
            "| question | goods | p50 us | p99 us | server CPU us a call | to the smallest |",
            "| --- | --- | --- | --- | --- | --- |",
        ]
        smallest = len(self.shops[0].goods)
        for (shape, size), rounds in self.rounds.items():
            first = self.rounds[shape, smallest]
            ratio = statistics.median(a["cpu_us"] / b["cpu_us"] for a, b in zip(rounds, first))
            lines.append(
                f"| {shape} | {size:,} | {bench.median(rounds, 'p50_us'):,.0f} |"
                f" {bench.median(rounds, 'p99_us'):,.0f} | {bench.median(rounds, 'cpu_us'):,.0f} |"
                f" {ratio:.2f} |"
            )
        return lines


def table_of_imports(shops: list[Shop]) -> list[str]:
    lines = [
        "| goods | import s | rows/s | server CPU us a row | store MB | bytes a good |",
        "| --- | --- | --- | --- | --- | --- |",
    ]
    for shop in shops:
        count, imported = len(shop.goods), shop.imported
        size = (shop.folder / "store.mdb").stat().st_size
        lines.append(
            f"| {count:,} | {imported['seconds']:.1f} | {count / imported['seconds']:,.0f} |"
            f" {1e6 * imported['server_seconds'] / count:.0f} | {size / 1e6:,.0f} |"
            f" {size / count:,.0f} |"
        )
    return lines


def table_of_walks(shops: list[Shop]) -> list[str]:
    lines = [
        "| a word in titles, unindexed | calls to the end | cut short | found | s in all |"
        " slowest call ms |",
        "| --- | --- | --- | --- | --- | --- |",
    ]
    for shop in shops:
        walk = walk_on(shop)
        lines.append(
            f"| {len(shop.goods):,} goods | {walk['calls']} | {walk['cut']} | {walk['found']} |"
            f" {walk['seconds']:.2f} | {1e3 * walk['slowest']:.1f} |"
        )
    return lines


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--server", required=True)
    parser.add_argument("--place", required=True, type=pathlib.Path)
    parser.add_argument("--goods", default="10000,19406,1000000")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--seconds", type=float, default=2)
    parser.add_argument("--fresh", action="store_true", help="Import again what is there.")
    options = parser.parse_args()
    sizes = sorted(int(size) for size in options.goods.split(","))
    if options.fresh:
        for size in sizes:
            shutil.rmtree(options.place / f"goods-{size}", ignore_errors=True)
    print(f"making up {sizes[-1]:,} goods", file=sys.stderr, flush=True)
    catalogue = list(goods.goods(sizes[-1]))
    with contextlib.ExitStack() as stack:
        shops = []
        for size in sizes:
            print(f"a shop of {size:,} goods", file=sys.stderr, flush=True)
            shops.append(Shop(options.server, options.place, catalogue[:size]))
            stack.callback(shops[-1].stop)
        measurement = Measurement(options.place, shops)
        for shape in [*SHAPES, RARE_BRAND]:
            measurement.prepare(shape, shape.questions(shops[0]))
        # Its calls are cut short; all of them together are checked by `walk_on`.
        measurement.prepare(UNINDEXED, [containing(catalogue[0])], fills_pages=False)
        measurement.measure(options.rounds, options.seconds)
        walks = table_of_walks(shops)
    print("\n".join(table_of_imports(shops)))
    print(f"\nListProducts of {PAGE}, one after another on one TLS connection\n")
    print("\n".join(measurement.table()))
    print()
    print("\n".join(walks))


if __name__ == "__main__":
    main()
