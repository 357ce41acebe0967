"""Queries, what goods are worth for them, and how good a ranking is by that."""

import collections
import dataclasses
import gzip
import math
import pathlib
import typing


def rows(path: pathlib.Path) -> typing.Iterator[list[str]]:
    """The lines of a tab-separated file behind its headings."""
    opened = gzip.open(path, "rt", encoding="utf-8") if path.suffix == ".gz" else open(
        path, encoding="utf-8"
    )
    with opened as lines:
        next(lines)
        for line in lines:
            if line := line.rstrip("\r\n"):
                yield line.split("\t")


def queries(path: pathlib.Path) -> dict[str, str]:
    return {row[0]: row[1] for row in rows(path)}


def labels(path: pathlib.Path) -> dict[str, dict[str, float]]:
    found: dict[str, dict[str, float]] = collections.defaultdict(dict)
    for query, product, gain in rows(path):
        found[query][product] = float(gain)
    return found


def discounted(gains: list[float]) -> float:
    return sum(gain / math.log2(rank + 2) for rank, gain in enumerate(gains[:10]))


@dataclasses.dataclass
class Scores:
    """Means over the queries that have anything to be found."""

    ndcg: float
    # With goods that nobody judged taken out.
    ndcg_judged: float
    recall: float
    reciprocal: float
    # Each query's nDCG@10.
    queries: dict[str, float]


def score(
    run: dict[str, list[str]], judged: dict[str, dict[str, float]], asked: typing.Iterable[str]
) -> Scores:
    ndcg, condensed, recall, reciprocal = {}, [], [], []
    for query in asked:
        gains = judged.get(query, {})
        ideal = discounted(sorted(gains.values(), reverse=True))
        if ideal == 0:
            continue
        found = run.get(query, [])[:100]
        ndcg[query] = discounted([gains.get(product, 0) for product in found]) / ideal
        condensed.append(discounted([gains[p] for p in found if p in gains]) / ideal)
        exact = {product for product, gain in gains.items() if gain >= 1}
        if exact:
            recall.append(len(exact.intersection(found)) / len(exact))
            reciprocal.append(
                next((1 / rank for rank, p in enumerate(found, 1) if p in exact), 0.0)
            )
    return Scores(
        mean(list(ndcg.values())), mean(condensed), mean(recall), mean(reciprocal), ndcg
    )


def mean(values: list[float]) -> float:
    return sum(values) / len(values) if values else math.nan


def write(run: dict[str, list[str]], path: pathlib.Path) -> None:
    with open(path, "w", encoding="utf-8") as lines:
        for query, found in run.items():
            for rank, product in enumerate(found, 1):
                lines.write(f"{query}\t{rank}\t{product}\n")
