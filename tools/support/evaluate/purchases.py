"""Real purchases as a file holds them, cases made of what came later, and how answers are judged."""

import collections
import csv
import gzip
import math
import pathlib
import re

PLACES = 10
GOODS = re.compile(r"\d{5}[A-Z]*")


def rows(path: pathlib.Path) -> list[dict[str, str]]:
    with gzip.open(path, "rt", encoding="utf-8") as file:
        return list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))


class Invoice:
    """What somebody bought at once."""

    def __init__(self, row: dict[str, str]):
        self.number = row["invoice"]
        self.customer = row["customer_id"]
        self.time = row["time"]
        self.units: dict[str, int] = collections.Counter()

    @property
    def person(self) -> str:
        """Whom the shop takes it to be: nobody knows who is behind a sale without a customer."""
        return f"c{self.customer}" if self.customer else f"i{self.number}"


class Purchases:
    """The sales of goods before a time: invoices, goods with their titles and last prices."""

    def __init__(self, path: pathlib.Path, before: str):
        self.invoices: dict[str, Invoice] = {}
        self.titles: dict[str, str] = {}
        self.prices: dict[str, int] = {}
        self.lines = 0
        for row in rows(path):
            code = row["stock_code"].upper()
            units, price = int(row["quantity"]), int(row["price_pence"])
            is_sale = not row["invoice"].startswith("C") and units > 0 and price > 0
            if row["time"] >= before:
                continue
            self.lines += 1
            if not is_sale or not GOODS.fullmatch(code):
                continue
            invoice = self.invoices.setdefault(row["invoice"], Invoice(row))
            invoice.units[code] += units
            self.titles[code] = row["description"].strip() or code
            self.prices[code] = price


class Cases:
    """What is asked, and what is right."""

    def __init__(self, data: pathlib.Path, name: str, task: str):
        self.cases = rows(data / f"{name}-cases-{task}.tsv.gz")
        self.truth = collections.defaultdict(set)
        self.new = collections.defaultdict(set)
        for row in rows(data / f"{name}-truth-{task}.tsv.gz"):
            self.truth[row["case_id"]].add(row["item"])
            if row.get("kind") == "new":
                self.new[row["case_id"]].add(row["item"])


def judge(run: dict[str, list[str]], truth: dict[str, set[str]]) -> dict[str, float]:
    """Means over the cases; one that the run does not name counts as answered with nothing."""
    sums = collections.Counter()
    for case, right in truth.items():
        answer = run.get(case, [])[:PLACES]
        hits = [place for place, item in enumerate(answer) if item in right]
        ideal = sum(1 / math.log2(place + 2) for place in range(min(PLACES, len(right))))
        sums["hit@10"] += bool(hits)
        sums["recall@10"] += len(hits) / min(PLACES, len(right))
        sums["mrr@10"] += 1 / (hits[0] + 1) if hits else 0
        sums["ndcg@10"] += sum(1 / math.log2(place + 2) for place in hits) / ideal
    return {name: total / max(1, len(truth)) for name, total in sums.items()}


def write_run(path: pathlib.Path, run: dict[str, list[str]]) -> None:
    with gzip.open(path, "wt", encoding="utf-8") as file:
        for case, answer in run.items():
            for place, item in enumerate(answer):
                file.write(f"{case}\t{place + 1}\t{item}\n")
