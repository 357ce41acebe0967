"""Asks the same queries of a shop and of tantivy, in turn, and says how long they take.

In process the shop's handler runs on its own store, on one thread; then a server of the same store
is asked through TLS by gRPC's Python client. Each gives the first 100 ids.
"""

import argparse
import pathlib
import re
import statistics
import subprocess
import time

from shopwire.v1 import search_pb2 as proto

import engines
import search

FACETS = ["KIND_BRAND", "KIND_CATEGORY", "KIND_PRICE", "KIND_RATING"]


class Taken:
    """How long queries took, in milliseconds: p50 and p99 of each round by the clock, and of the
    time that the processor was busy, which others on the machine do not lengthen."""

    def __init__(self, name: str):
        self.name = name
        self.rounds: list[list[float]] = []
        self.cut_short = 0

    def add(self, *times: list[float]) -> None:
        cuts = [statistics.quantiles(milliseconds, n=100) for milliseconds in times]
        self.rounds.append([share for cut in cuts for share in (cut[49], cut[98])])

    def medians(self) -> list[float]:
        return [statistics.median(values) for values in zip(*self.rounds)]

    def line(self, other: "Taken | None") -> str:
        own = self.medians()
        line = f"{self.name:<34}" + "".join(f"{value:>10.3f}" for value in own)
        if other and len(own) == len(other.medians()):
            line += "".join(f"{mine / its:>8.2f}" for mine, its in zip(own, other.medians()))
        return line + (f"   {self.cut_short} cut short" if self.cut_short else "")


def in_process(arguments: argparse.Namespace, taken: Taken, facets: bool) -> None:
    """One round of all queries by the program that runs the handler."""
    said = subprocess.run(
        [arguments.programs / "measure-search", arguments.place / "data", arguments.queries, "1"]
        + ["facets"] * facets,
        check=True,
        capture_output=True,
        text=True,
    ).stdout
    shares = re.findall(r"p50 (\d+) us, p90 \d+, p99 (\d+)", said)
    taken.rounds.append([int(share) / 1_000 for found in shares for share in found])
    taken.cut_short += int(re.search(r"(\d+) cut short", said)[1])


def through_tls(
    arguments: argparse.Namespace, queries: list[str], plain: Taken, faceted: Taken
) -> None:
    server = subprocess.Popen(
        [
            arguments.programs / "shopwired", "serve", "--data-dir", arguments.place / "data",
            "--listen", "127.0.0.1:0",
        ],
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        shop = search.Shopwire(arguments.programs, arguments.place / "data", server)
        facets = [proto.FacetRequest(kind=proto.FacetRequest.Kind.Value(kind)) for kind in FACETS]
        for _ in range(arguments.rounds + 1):
            for taken, wanted in [(plain, []), (faceted, facets)]:
                milliseconds = []
                for query in queries:
                    request = proto.SearchProductsRequest(
                        query=query, page_size=engines.FOUND, ids_only=True, facets=wanted
                    )
                    start = time.perf_counter()
                    answer = shop.stub.SearchProducts(request, metadata=shop.metadata, timeout=30)
                    milliseconds.append((time.perf_counter() - start) * 1_000)
                    taken.cut_short += answer.cut_short
                taken.add(milliseconds)
        for taken in (plain, faceted):
            # The first round warms up.
            del taken.rounds[0]
    finally:
        server.terminate()
        server.wait()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ["programs", "place", "catalogue", "mapping", "queries"]:
        parser.add_argument(f"--{name}", type=pathlib.Path, required=True)
    parser.add_argument("--rounds", type=int, default=3)
    arguments = parser.parse_args()
    queries = arguments.queries.read_text(encoding="utf-8").splitlines()
    goods = search.Mapping(arguments.mapping).goods(arguments.catalogue)
    start = time.monotonic()
    tantivy = engines.Tantivy(goods)
    print(f"tantivy: {len(goods) / (time.monotonic() - start):,.0f} goods a second, in memory")
    ours, faceted = Taken("in process"), Taken("in process, four facets")
    theirs = Taken("tantivy, in process")
    for query in queries:
        tantivy.find(query)
    for _ in range(arguments.rounds):
        in_process(arguments, ours, False)
        theirs.add(*asked(tantivy, queries))
        in_process(arguments, faceted, True)
    secured, both = Taken("through TLS"), Taken("through TLS, four facets")
    through_tls(arguments, queries, secured, both)
    title = f"{len(queries)} queries, {len(goods):,} goods"
    columns = ["p50 ms", "p99 ms", "p50 busy", "p99 busy"]
    print(f"{title:<34}" + "".join(f"{column:>10}" for column in columns) + "   to tantivy")
    for taken in [ours, faceted, secured, both]:
        print(taken.line(theirs))
    print(theirs.line(None))


def asked(engine: engines.Tantivy, queries: list[str]) -> tuple[list[float], list[float]]:
    """How long each query takes, by the clock and of the processor, in milliseconds."""
    times: tuple[list[float], list[float]] = ([], [])
    for query in queries:
        start, work = time.perf_counter(), time.thread_time()
        engine.find(query)
        worked, end = time.thread_time(), time.perf_counter()
        times[0].append((end - start) * 1_000)
        times[1].append((worked - work) * 1_000)
    return times


if __name__ == "__main__":
    main()
