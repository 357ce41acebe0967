"""Lets shops learn from purchases while they are read from, and asks them for recommendations.

What it prints for each shop: how long the training takes and how much of a processor and of memory,
the p99 of reads without it and meanwhile, and how long one Recommend takes through TLS.
"""

import argparse
import pathlib
import random
import statistics
import tempfile
import threading

import bench
import choices
from learner import Learner, batched
from purchases import Invoice, Purchases
from server import Server
from shopwire.v1 import events_pb2 as events
from shopwire.v1 import models_pb2 as models
from shopwire.v1 import recommendations_pb2 as recommendations

KINDS = recommendations.RecommendRequest
RECOMMEND = "/shopwire.v1.RecommendationService/Recommend"
# Questions of one kind, asked in turn.
QUESTIONS = 64
BASKET = 10
# People who are shown each question's answer and choose from it.
CHOOSERS = 4
# Reads while it is quiet, in seconds.
QUIET = 4


class MadeUp:
    """Purchases that are made up: a few goods are bought by many, and what was bought together once
    is bought together again."""

    def __init__(self, goods: int, lines: int, seed: int):
        dice = random.Random(seed)
        self.titles = {f"g{number}": f"Thing {number}" for number in range(goods)}
        self.prices = {name: dice.randrange(100, 10_000) for name in self.titles}
        self.invoices: dict[str, Invoice] = {}
        self.lines = 0
        while self.lines < lines:
            number = len(self.invoices)
            invoice = Invoice({
                "invoice": str(number), "customer_id": str(number % max(1, lines // 80)),
                "time": f"2025-{1 + number * 12 // max(1, lines // 8) % 12:02}-{1 + number % 28:02}T12:00",
            })
            # Cubes of even numbers are mostly small: a few goods are popular, as in a real shop.
            first = int(goods * dice.random() ** 3)
            for _ in range(dice.randrange(2, 15)):
                near = (first + dice.randrange(20)) % goods
                chosen = near if dice.random() < 0.7 else int(goods * dice.random() ** 3)
                invoice.units[f"g{chosen}"] += 1
            self.invoices[invoice.number] = invoice
            self.lines += len(invoice.units)


class Measured:
    """One shop, and what it came to."""

    def __init__(self, given: argparse.Namespace, place: pathlib.Path, purchases):
        self.given = given
        self.place = place
        self.purchases = purchases

    def run(self, folder: pathlib.Path) -> None:
        with Server(self.given.server, folder / "shop") as server:
            shop = Learner(server)
            shop.load(self.purchases)
            resident = bench.resident_kilobytes(server.process.pid) / 1024
            print(f"  resident before it learns: {resident:.0f} MB", flush=True)
            self.arguments = [
                f"--port={server.address.rsplit(':', 1)[1]}",
                f"--ca={folder / 'shop' / 'tls' / 'ca.pem'}",
                f"--server-process={server.process.pid}",
            ]
            key = (folder / "shop" / "owner.key").read_text().strip()
            (folder / "keys").write_text(f"Bearer {key}\n")
            self.arguments.append(f"--keys={folder / 'keys'}")
            self.compare_reads(folder, shop)
            questions = self.questions()
            self.ask_all(folder, questions, "")
            self.choose(shop, questions)
            self.ask_all(folder, questions, ", chosen")
            shop.shop.close()
            server.stop()

    def compare_reads(self, folder: pathlib.Path, shop: Learner) -> None:
        """The p99 of GetProduct without a training and meanwhile; both with one connection."""
        quiet, busy = [], []
        for _ in range(self.given.rounds):
            quiet.append(self.read(folder, QUIET))
            over = threading.Event()

            def learn():
                shop.learn(models.Model.KIND_BASKETS)
                over.set()

            learning = threading.Thread(target=learn)
            learning.start()
            meanwhile = []
            while not over.is_set():
                meanwhile.append(self.read(folder, 1))
            learning.join()
            busy.append(statistics.median(meanwhile))
        first, then = statistics.median(quiet), statistics.median(busy)
        print(f"  p99 of reads: {first:,.0f} us quiet, {then:,.0f} us while it learns, "
              f"{then / first:.2f} times", flush=True)

    def read(self, folder: pathlib.Path, seconds: float) -> float:
        ids = list(self.purchases.titles)[:1_000]
        asked = folder / "get.asked"
        asked.write_bytes(
            b"".join(bench.framed(bench.catalog.GetProductRequest(id=each)) for each in ids))
        return bench.load(
            self.place, [*self.arguments, f"--path={bench.GET}", f"--grpc={asked}"], (1, 1), seconds
        )["p99_us"]

    def questions(self) -> dict[str, list]:
        dice = random.Random(1)
        invoices = [each for each in self.purchases.invoices.values() if len(each.units) >= 3]
        chosen = [dice.choice(invoices) for _ in range(QUESTIONS)]
        baskets = [list(each.units)[:BASKET] for each in chosen]
        people = [each.person for each in chosen]
        return {
            "BOUGHT_TOGETHER": [
                KINDS(kind=KINDS.KIND_BOUGHT_TOGETHER, product_ids=each) for each in baskets],
            "BOUGHT_TOGETHER, one": [
                KINDS(kind=KINDS.KIND_BOUGHT_TOGETHER, product_ids=each[:1]) for each in baskets],
            "FOR_YOU": [KINDS(kind=KINDS.KIND_FOR_YOU, visitor_id=each) for each in people],
            "BUY_AGAIN": [KINDS(kind=KINDS.KIND_BUY_AGAIN, visitor_id=each) for each in people],
            "POPULAR": [KINDS(kind=KINDS.KIND_POPULAR)],
        }

    def choose(self, shop: Learner, questions: dict[str, list]) -> None:
        """Some people choose what comes first by its name, and the shop learns to put it first."""
        told = []
        for kind, requests in questions.items():
            for number, request in enumerate(requests):
                answer = shop.answer(request)
                shown = [each.product.id for each in answer.recommendations]
                for person in range(CHOOSERS):
                    common = {
                        "visitor_id": f"{kind.replace(', ', '-')}-{number}-{person}",
                        "attribution_token": answer.attribution_token,
                    }
                    told.append(events.UserEvent(
                        kind=events.UserEvent.KIND_IMPRESSION, items=choices.items(shown), **common))
                    told.append(events.UserEvent(
                        kind=events.UserEvent.KIND_CLICK, items=choices.items([min(shown)]), **common))
        for batch in batched(told, choices.EVENTS_OF_CALL):
            shop.write(batch)
        model = shop.learn(models.Model.KIND_LOGISTIC_REGRESSION)
        assert choices.goes_by(model), "The shop does not go by what was chosen."

    def ask_all(self, folder: pathlib.Path, questions: dict[str, list], state: str) -> None:
        """Each kind by itself, and then one of each in turn."""
        with bench.awake(self.given.awake):
            for kind, requests in questions.items():
                self.ask(folder, kind + state, requests)
            some = [asked[number % len(asked)] for number in range(QUESTIONS)
                    for asked in questions.values()]
            self.ask(folder, "one of each in turn" + state, some)

    def ask(self, folder: pathlib.Path, kind: str, requests: list) -> None:
        asked = folder / "recommend.asked"
        asked.write_bytes(b"".join(map(bench.framed, requests)))
        arguments = [*self.arguments, f"--path={RECOMMEND}", f"--grpc={asked}"]
        rounds = [
            bench.load(self.place, arguments, (1, 1), self.given.seconds)
            for _ in range(self.given.rounds)
        ]
        processor = statistics.median(
            1e6 * each["server_seconds"] / each["calls"] for each in rounds)
        print(f"  {kind:30} p50 {bench.median(rounds, 'p50_us'):7,.0f} us, "
              f"p99 {bench.median(rounds, 'p99_us'):7,.0f} us, "
              f"{processor:6,.0f} us of the server's processor", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--server", required=True)
    parser.add_argument("--place", required=True, type=pathlib.Path)
    parser.add_argument("--data", type=pathlib.Path, help="A folder with orders.tsv.gz.")
    parser.add_argument("--goods", default="", help="Shops with so many made-up goods.")
    parser.add_argument("--lines", type=int, default=300_000, help="Made-up order lines of each.")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--seconds", type=float, default=2)
    parser.add_argument("--awake", action="store_true",
                        help="Keep the processors awake while Recommend is measured.")
    given = parser.parse_args()
    shops = []
    if given.data:
        shops.append(("real orders", Purchases(given.data / "orders.tsv.gz", before="9999")))
    for size in [int(each) for each in given.goods.split(",") if each]:
        shops.append((f"{size:,} made-up goods", MadeUp(size, given.lines, seed=size)))
    for name, purchases in shops:
        print(f"{name}: {len(purchases.titles):,} goods, {purchases.lines:,} lines", flush=True)
        with tempfile.TemporaryDirectory(prefix="shopwire-measure-") as folder:
            Measured(given, given.place, purchases).run(pathlib.Path(folder))


if __name__ == "__main__":
    main()
