"""Lets each client go through the scenario on a server of its own and prints one table.

A client is held to the titles of scenario.md, and to leaving the same shop behind as the others.
"""

import argparse
import dataclasses
import hashlib
import pathlib
import re
import subprocess
import sys
import tempfile
import time

from shopwire.v1 import catalog_pb2 as catalog
from shopwire.v1 import inventory_pb2 as inventory

from server import Server
from shop import SECONDS_AT_MOST, Shop

HERE = pathlib.Path(__file__).parent
CLIENT_SECONDS_AT_MOST = 300
# The scenario leaves twenty movements and two hundred of one sku; more would be wrong.
MOVEMENTS_AT_MOST = 1000


@dataclasses.dataclass
class Result:
    language: str
    library: str
    passed: int
    seconds: float
    left: str
    complaint: str


def titles() -> list[str]:
    """The steps of the scenario, as a client names them."""
    text = (HERE / "scenario.md").read_text()
    return [f"{number} {title}" for number, title in re.findall(r"^## (\d+)\. (.+)$", text, re.M)]


def judge(language: str, server: Server) -> Result:
    started = time.monotonic()
    command = [str(HERE / language / "run"), server.address, str(server.directory)]
    try:
        ended = subprocess.run(
            command, capture_output=True, text=True, timeout=CLIENT_SECONDS_AT_MOST
        )
        output, errors, code = ended.stdout, ended.stderr, ended.returncode
    except subprocess.TimeoutExpired as late:
        output = (late.stdout or b"").decode(errors="replace")
        errors, code = f"It did not end within {CLIENT_SECONDS_AT_MOST} seconds.", 1
    seconds = time.monotonic() - started
    lines = output.splitlines()
    library = next((line[8:] for line in lines if line.startswith("library ")), "unknown")
    said = [line for line in lines if not line.startswith("library ")]
    expected = [f"ok {title}" for title in titles()]
    passed = next(
        (index for index, pair in enumerate(zip(said, expected)) if pair[0] != pair[1]),
        min(len(said), len(expected)),
    )
    complaint = ""
    if said != expected or code != 0:
        wanted = (expected + ["no more"])[passed]
        instead = (said + ["nothing"])[passed]
        complaint = "\n".join(
            [f"It said '{instead}' instead of '{wanted}' and exited with {code}."]
            + errors.splitlines()[-20:]
        )
    return Result(language, library, passed, seconds, left_behind(server), complaint)


def left_behind(server: Server) -> str:
    """A hash of all that a client can decide about a shop: not of times, etags and revisions."""
    shop = Shop(server.address, server.directory)
    digest = hashlib.sha256()

    def add(message, *decided_by_server: str) -> None:
        for name in decided_by_server:
            message.ClearField(name)
        digest.update(message.SerializeToString(deterministic=True) + b"\n")

    everything = catalog.ListCategoriesRequest(all=True)
    for category in shop.catalog.ListCategories(everything, timeout=SECONDS_AT_MOST).categories:
        add(category, "etag", "create_time", "update_time", "revision")
    export = catalog.ExportProductsRequest(include_deleted=True)
    for part in shop.catalog.ExportProducts(export, timeout=SECONDS_AT_MOST):
        for product in part.products:
            for variant in product.variants:
                add(shop.stock(variant.sku), "update_time", "revision")
                request = inventory.ListStockMovementsRequest(
                    sku=variant.sku, page_size=MOVEMENTS_AT_MOST
                )
                listed = shop.inventory.ListStockMovements(request, timeout=SECONDS_AT_MOST)
                for movement in listed.movements:
                    add(movement, "caller", "create_time", "revision")
            add(product, "etag", "create_time", "update_time", "revision")
    shop.close()
    return digest.hexdigest()[:8]


def table(results: list[Result]) -> None:
    steps = len(titles())
    print(f"\n{'Language':<10}{'Library':<24}{'Steps':>8}{'Seconds':>10}  Shop left behind")
    for each in results:
        passed = f"{each.passed}/{steps}"
        print(
            f"{each.language:<10}{each.library:<24}{passed:>8}{each.seconds:>10.1f}  {each.left}"
        )
    for each in results:
        if each.complaint:
            print(f"\n{each.language}: {each.complaint}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--server", required=True, help="the built shopwired")
    parser.add_argument("languages", nargs="+")
    options = parser.parse_args()
    results = []
    with tempfile.TemporaryDirectory() as folder:
        for language in options.languages:
            print(f"{language} ...", flush=True)
            with Server(options.server, pathlib.Path(folder) / language) as server:
                results.append(judge(language, server))
    table(results)
    if any(each.complaint for each in results):
        sys.exit(1)
    if len({each.left for each in results}) > 1:
        sys.exit("The clients left different shops behind, so they did not do the same.")


if __name__ == "__main__":
    main()
