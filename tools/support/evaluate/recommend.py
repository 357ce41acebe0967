"""Loads real purchases into a shop, lets it learn, asks it for recommendations, and judges them by
what people bought afterwards: everything through the RPC."""

import argparse
import pathlib
import statistics
import sys
import tempfile

import choices
from learner import Learner
from purchases import Cases, Purchases, judge, write_run
from rivals import Rivals
from server import Server
from shopwire.v1 import models_pb2 as models
from shopwire.v1 import recommendations_pb2 as recommendations


def answers(shop: Learner, baskets: Cases, customers: Cases) -> dict[str, dict[str, list[str]]]:
    kinds = recommendations.RecommendRequest
    found = {"basket": {}, "customer": {}, "new": {}}
    for case in baskets.cases:
        customer = case["customer_id"]
        found["basket"][case["case_id"]] = shop.ask(
            kind=kinds.KIND_BOUGHT_TOGETHER, product_ids=case["given_items"].split(","),
            visitor_id=f"c{customer}" if customer else "",
        )
    for case in customers.cases:
        person = f"c{case['customer_id']}"
        found["customer"][case["case_id"]] = shop.ask(kind=kinds.KIND_FOR_YOU, visitor_id=person)
        found["new"][case["case_id"]] = shop.ask(
            kind=kinds.KIND_FOR_YOU, visitor_id=person, only_new=True
        )
    return found


def tell(task: str, method: str, run, truth) -> None:
    figures = judge(run, truth)
    text = "  ".join(f"{name} {value:.3f}" for name, value in figures.items())
    print(f"  {task:9} {method:14} {text}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--server", required=True)
    parser.add_argument("--data", required=True, type=pathlib.Path)
    parser.add_argument("--cases", default="dev")
    parser.add_argument("--runs", type=pathlib.Path)
    given = parser.parse_args()
    baskets = Cases(given.data, given.cases, "basket")
    customers = Cases(given.data, given.cases, "customer")
    if not baskets.cases or not customers.cases:
        sys.exit("There are no cases.")
    first_day = min(case["time"] for case in baskets.cases + customers.cases)[:10]
    purchases = Purchases(given.data / "orders.tsv.gz", before=first_day)
    with tempfile.TemporaryDirectory(prefix="shopwire-evaluate-") as folder:
        directory = pathlib.Path(folder) / "shop"
        with Server(given.server, directory) as server:
            shop = Learner(server)
            shop.load(purchases)
            shop.learn(models.Model.KIND_BASKETS)
            found = answers(shop, baskets, customers)
            milliseconds = [1_000 * each for each in shop.seconds]
            print(
                f"  {len(milliseconds):,} calls from Python: p50 {statistics.median(milliseconds):.2f} "
                f"ms, p99 {statistics.quantiles(milliseconds, n=100)[98]:.2f} ms"
            )
            choices.tell(shop, baskets)
            shop.shop.close()
            server.stop()
    if given.runs:
        given.runs.mkdir(parents=True, exist_ok=True)
        for task, run in found.items():
            write_run(given.runs / f"{given.cases}-{task}.tsv.gz", run)
    rivals = Rivals(purchases)
    truths = {"basket": baskets.truth, "customer": customers.truth, "new": customers.new}
    others = {
        "basket": rivals.basket(baskets),
        "customer": rivals.customer(customers, only_new=False),
        "new": rivals.customer(customers, only_new=True),
    }
    for task, truth in truths.items():
        tell(task, "Shopwire", found[task], truth)
        for method, run in others[task].items():
            tell(task, method, run, truth)


if __name__ == "__main__":
    main()
