"""Simulated people search a shop that has judged goods, choose by what these are worth and by where
they stand, and the shop learns from that. Says how good its order was before and is after.

Half of the queries are searched for and chosen from; nobody searches for the others, so that they
show what is learned of goods alone."""

import argparse
import math
import pathlib
import random
import time

import grpc
import judged
from search import ROOT, serving
from shopwire.v1 import events_pb2 as events
from shopwire.v1 import events_pb2_grpc as events_grpc
from shopwire.v1 import models_pb2 as models
from shopwire.v1 import models_pb2_grpc as models_grpc
from shopwire.v1 import search_pb2 as search

SECONDS_AT_MOST = 600
SHOWN = 20
EVENTS_OF_CALL = 200
# Somebody looks at the place k with the probability 1 / log2(k + 1), and chooses what is worth g
# with this and this much more for each of g; a tenth of what is chosen is put into the cart.
LEAST, MORE = 0.05, 0.55


class Crowd:
    """People without accounts, known by the shop's own names of them."""

    def __init__(self, shop, labels, seed: int):
        channel = grpc.secure_channel(
            shop.server, grpc.ssl_channel_credentials(shop.authority.read_bytes()))
        self.events = events_grpc.EventServiceStub(channel)
        self.models = models_grpc.ModelServiceStub(channel)
        self.shop = shop
        self.labels = labels
        self.dice = random.Random(seed)
        self.people = 0
        self.waiting: list[events.UserEvent] = []

    def search(self, asked: dict[str, str], times: int) -> None:
        """Each query is searched for so often, in turn."""
        answers = {
            query: self.shop.stub.SearchProducts(
                search.SearchProductsRequest(query=text, page_size=SHOWN, ids_only=True),
                metadata=self.shop.metadata, timeout=30)
            for query, text in asked.items()
        }
        for _ in range(times):
            for query, text in asked.items():
                self.visit(query, text, answers[query])
        self.write()

    def visit(self, query: str, text: str, answer) -> None:
        self.people += 1
        person = f"simulated-{self.people}"
        shown = list(answer.ids)
        if not shown:
            return
        common = {"attribution_token": answer.attribution_token, "visitor_id": person}
        told = [events.UserEvent(
            kind=events.UserEvent.KIND_SEARCH, query=text, items=items(shown), **common)]
        for place, product in enumerate(shown):
            worth = LEAST + MORE * self.labels[query].get(product, 0)
            if self.dice.random() < worth / math.log2(place + 2):
                kind = events.UserEvent.KIND_CLICK
                told.append(events.UserEvent(kind=kind, items=items([product]), **common))
                if self.dice.random() < 0.1:
                    kind = events.UserEvent.KIND_ADD
                    told.append(events.UserEvent(kind=kind, items=items([product]), **common))
        if len(self.waiting) + len(told) > EVENTS_OF_CALL:
            self.write()
        self.waiting += told

    def write(self) -> None:
        if self.waiting:
            request = events.WriteUserEventsRequest(events=self.waiting, consent=True)
            answer = self.events.WriteUserEvents(
                request, metadata=self.shop.metadata, timeout=SECONDS_AT_MOST)
            assert answer.written == len(self.waiting), answer
        self.waiting = []

    def learn(self) -> None:
        began = time.monotonic()
        model = self.models.TrainModel(
            models.TrainModelRequest(kind=models.Model.KIND_LOGISTIC_REGRESSION),
            metadata=self.shop.metadata, timeout=SECONDS_AT_MOST).model
        while model.state in (models.Model.STATE_QUEUED, models.Model.STATE_TRAINING):
            time.sleep(0.05)
            model = self.models.GetModel(
                models.GetModelRequest(id=model.id), metadata=self.shop.metadata,
                timeout=SECONDS_AT_MOST).model
        assert model.state == models.Model.STATE_READY, model.failure
        print(f"  learned in {time.monotonic() - began:.1f} s")
        for metric in model.metrics:
            print(f"    {metric.name}: {metric.value:.4g}")


def items(products: list[str]) -> list[events.UserEvent.Item]:
    return [events.UserEvent.Item(product_id=product) for product in products]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("catalogue", type=pathlib.Path)
    parser.add_argument("queries", type=pathlib.Path)
    parser.add_argument("labels", type=pathlib.Path)
    parser.add_argument("--mapping", type=pathlib.Path, default=ROOT / "tools/sample/icecat.map")
    parser.add_argument("--rounds", type=int, default=3, help="Searching and learning, in turn.")
    parser.add_argument("--searches", type=int, default=100, help="Of each query in a round.")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--programs", type=pathlib.Path, required=True)
    given = parser.parse_args()
    labels = judged.labels(given.labels)
    asked = {
        query: text for query, text in judged.queries(given.queries).items()
        if max(labels[query].values(), default=0) > 0
    }
    names = sorted(asked)
    searched = {query: asked[query] for query in names[::2]}
    left = {query: asked[query] for query in names[1::2]}
    with serving(given.programs) as shop:
        shop.fill(given.catalogue, given.mapping)
        crowd = Crowd(shop, labels, given.seed)

        def tell(when: str) -> None:
            figures = []
            for part in (searched, left):
                run = {query: shop.find(text) for query, text in part.items()}
                scores = judged.score(run, labels, part)
                figures += [scores.ndcg, scores.ndcg_judged]
            print(
                f"{when:24} NDCG@10 of {len(searched)} queries that people search for "
                f"{figures[0]:.4f} (judged only {figures[1]:.4f}), of {len(left)} others "
                f"{figures[2]:.4f} ({figures[3]:.4f})", flush=True)

        tell("as found")
        for number in range(given.rounds):
            crowd.search(searched, given.searches)
            crowd.learn()
            tell(f"after {(number + 1) * given.searches} searches each")


if __name__ == "__main__":
    main()
