"""Puts searches through a server of ours beside those of other engines."""

import argparse
import contextlib
import gzip
import pathlib
import re
import statistics
import subprocess
import tempfile
import time
import typing

import grpc
from shopwire.v1 import search_pb2 as search
from shopwire.v1 import search_pb2_grpc as search_grpc

import engines
import judged

ROOT = pathlib.Path(__file__).resolve().parents[3]


class Mapping:
    """Which columns of a catalogue hold what, by the file that the import goes by."""

    def __init__(self, path: pathlib.Path):
        self.columns: dict[str, str] = {}
        self.attributes: list[str] = []
        for line in path.read_text(encoding="utf-8").splitlines():
            line = line.split("#")[0].strip()
            if found := re.fullmatch(r"attribute \S+ = (\w+)", line):
                self.attributes.append(found[1])
            elif found := re.match(r"(\w+) = (\w+)", line):
                self.columns[found[1]] = found[2]

    def goods(self, catalogue: pathlib.Path) -> list[engines.Goods]:
        opened = gzip.open if catalogue.suffix == ".gz" else open
        with opened(catalogue, "rt", encoding="utf-8") as lines:
            headings = next(lines).rstrip("\r\n").split("\t")
            rows = [dict(zip(headings, line.rstrip("\r\n").split("\t"))) for line in lines]
        return [
            engines.Goods(
                id=self.text(row, "id"),
                title=self.text(row, "title"),
                names=" ".join(
                    [self.text(row, "brand"), self.text(row, "category")]
                    + [row.get(column, "") for column in self.attributes]
                ),
                features=re.sub(r"[|:]", " ", self.text(row, "attributes")),
                description=self.text(row, "description"),
            )
            for row in rows
        ]

    def text(self, row: dict[str, str], field: str) -> str:
        return row.get(self.columns.get(field, ""), "")


class Shopwire:
    """A server of ours with the goods in it, asked through TLS."""

    name = "Shopwire, through TLS"

    def __init__(self, programs: pathlib.Path, folder: pathlib.Path, server: subprocess.Popen):
        port = server.stdout.readline().strip().rsplit(":", 1)[1]
        self.server = f"localhost:{port}"
        self.authority = folder / "tls" / "ca.pem"
        self.key = folder / "owner.key"
        self.programs = programs
        credentials = grpc.ssl_channel_credentials(self.authority.read_bytes())
        self.stub = search_grpc.SearchServiceStub(grpc.secure_channel(self.server, credentials))
        self.metadata = [("authorization", "Bearer " + self.key.read_text().strip())]
        self.corrected: dict[str, str] = {}
        self.cut_short = 0

    def fill(self, catalogue: pathlib.Path, mapping: pathlib.Path) -> None:
        subprocess.run(
            [
                self.programs / "shopwire", "import", catalogue, "--mapping", mapping,
                "--create-categories", "--server", self.server, "--ca", self.authority,
                "--key", self.key,
            ],
            check=True,
            stdout=subprocess.DEVNULL,
        )

    def find(self, query: str) -> list[str]:
        answer = self.stub.SearchProducts(
            search.SearchProductsRequest(query=query, page_size=engines.FOUND, ids_only=True),
            metadata=self.metadata,
            timeout=30,
        )
        if answer.corrected_query:
            self.corrected[query] = answer.corrected_query
        self.cut_short += answer.cut_short
        return list(answer.ids)


@contextlib.contextmanager
def serving(programs: pathlib.Path) -> typing.Iterator[Shopwire]:
    """A new server on loopback, which ends with its data."""
    with tempfile.TemporaryDirectory() as folder:
        server = subprocess.Popen(
            [programs / "shopwired", "serve", "--data-dir", folder, "--listen", "127.0.0.1:0"],
            stdout=subprocess.PIPE,
            text=True,
        )
        try:
            yield Shopwire(programs, pathlib.Path(folder), server)
        finally:
            server.terminate()
            server.wait()


def ask(
    find: typing.Callable[[str], list[str]], asked: dict[str, str], rounds: int
) -> tuple[dict[str, list[str]], list[float]]:
    """What each query finds, and how long each took in milliseconds, without the first round."""
    run = {query: find(text) for query, text in asked.items()}
    taken = []
    for _ in range(rounds):
        for text in asked.values():
            start = time.perf_counter()
            find(text)
            taken.append((time.perf_counter() - start) * 1_000)
    return run, taken


def line(name: str, scores: judged.Scores | None, taken: list[float]) -> str:
    quality = (
        [scores.ndcg, scores.ndcg_judged, scores.recall, scores.reciprocal] if scores else []
    )
    cuts = statistics.quantiles(taken, n=100) if len(taken) > 1 else [0.0] * 99
    return (
        f"{name:<34}"
        + "".join(f"{value:>11.4f}" for value in quality)
        + f"{cuts[49]:>10.2f}{cuts[98]:>10.2f}"
    )


def report(arguments: argparse.Namespace, shop: Shopwire, goods: list[engines.Goods]) -> None:
    labels = judged.labels(arguments.labels) if arguments.labels else None
    others = [engines.FTS5(goods), engines.Tantivy(goods)]
    dictionary = engines.Dictionary(goods)
    arguments.runs.mkdir(parents=True, exist_ok=True)
    sets = [("queries", arguments.queries), ("typos", arguments.typos)]
    for kind, path in [(kind, path) for kind, path in sets if path]:
        asked = judged.queries(path)
        columns = ["ndcg@10", "ndcg@10j", "recall@100", "mrr"] if labels else []
        title = f"{len(asked)} {kind}, {len(goods)} goods"
        headings = "".join(f"{column:>11}" for column in columns)
        print(f"\n{title:<34}{headings}{'p50 ms':>10}{'p99 ms':>10}")
        for engine in [shop, *others]:
            finds = [(engine.name, engine.find)]
            if kind == "typos" and engine is not shop:
                finds.append((engine.name + " + dictionary", corrected(engine, dictionary)))
            for name, find in finds:
                run, taken = ask(find, asked, arguments.rounds)
                file = re.sub(r"[^a-z0-9]+", "-", f"{kind} {name}".lower()) + ".tsv"
                judged.write(run, arguments.runs / file)
                scores = judged.score(run, labels, asked) if labels else None
                print(line(name, scores, taken))
                if engine is shop and scores and arguments.worst:
                    show_worst(scores, asked, shop, arguments.worst)
    print(f"\nAnswers that were cut short: {shop.cut_short}. Runs are in {arguments.runs}.")


def corrected(engine: typing.Any, dictionary: engines.Dictionary) -> typing.Callable:
    return lambda query: engine.find(dictionary.correct(query))


def show_worst(
    scores: judged.Scores, asked: dict[str, str], shop: Shopwire, count: int
) -> None:
    for query, value in sorted(scores.queries.items(), key=lambda item: item[1])[:count]:
        taken = shop.corrected.get(asked[query])
        print(f"    {value:.3f}  {asked[query]}" + (f" -> {taken}" if taken else ""))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("catalogue", type=pathlib.Path)
    parser.add_argument("queries", type=pathlib.Path)
    parser.add_argument("--labels", type=pathlib.Path)
    parser.add_argument("--typos", type=pathlib.Path)
    parser.add_argument("--mapping", type=pathlib.Path, default=ROOT / "tools/sample/icecat.map")
    parser.add_argument("--runs", type=pathlib.Path, default=ROOT / ".build/evaluate")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--worst", type=int, default=0)
    parser.add_argument("--programs", type=pathlib.Path, required=True)
    arguments = parser.parse_args()
    goods = Mapping(arguments.mapping).goods(arguments.catalogue)
    with serving(arguments.programs) as shop:
        start = time.monotonic()
        shop.fill(arguments.catalogue, arguments.mapping)
        seconds = time.monotonic() - start
        print(f"{len(goods) / seconds:,.0f} goods a second imported and indexed, durable")
        report(arguments, shop, goods)


if __name__ == "__main__":
    main()
