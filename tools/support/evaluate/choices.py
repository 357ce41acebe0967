"""People who are shown what goes with their baskets, and choose what they really bought: does the shop
order its recommendations better for others, once it has learned from them?"""

import math
import random

from learner import Learner, batched
from purchases import Cases, judge
from shopwire.v1 import events_pb2 as events
from shopwire.v1 import models_pb2 as models
from shopwire.v1 import recommendations_pb2 as recommendations

SHOWN = 20
EVENTS_OF_CALL = 200


def items(products) -> list[events.UserEvent.Item]:
    return [events.UserEvent.Item(product_id=product) for product in products]


def people(shop: Learner, baskets: Cases, cases: list, dice: random.Random):
    """What is written of each: the list, and what was chosen of it. Somebody looks at place k with the
    probability 1 / log2(k + 1)."""
    for number, case in enumerate(cases):
        answer = shop.answer(recommendations.RecommendRequest(
            kind=recommendations.RecommendRequest.KIND_BOUGHT_TOGETHER,
            product_ids=case["given_items"].split(","), page_size=SHOWN,
        ))
        shown = [each.product.id for each in answer.recommendations]
        common = {
            "visitor_id": f"shown-{number}", "attribution_token": answer.attribution_token,
        }
        yield events.UserEvent(
            kind=events.UserEvent.KIND_IMPRESSION, items=items(shown), **common
        )
        for place, product in enumerate(shown):
            is_wanted = product in baskets.truth[case["case_id"]]
            if is_wanted and dice.random() < 1 / math.log2(place + 2):
                yield events.UserEvent(
                    kind=events.UserEvent.KIND_CLICK, items=items([product]), **common
                )


def goes_by(model: models.Model) -> bool:
    """Whether recommendations go by what was learned."""
    return any(
        metric.name == "recommendations go by it" and metric.value == 1 for metric in model.metrics
    )


def tell(shop: Learner, baskets: Cases) -> None:
    """Half of the cases, every other one, are shown and chosen from; the others are judged."""
    shown, judged = baskets.cases[::2], baskets.cases[1::2]
    truth = {case["case_id"]: baskets.truth[case["case_id"]] for case in judged}

    def score() -> dict[str, float]:
        return judge({
            case["case_id"]: shop.ask(
                kind=recommendations.RecommendRequest.KIND_BOUGHT_TOGETHER,
                product_ids=case["given_items"].split(","),
            )
            for case in judged
        }, truth)

    before = score()
    written = people(shop, baskets, shown, random.Random(0))
    for batch in batched(written, EVENTS_OF_CALL):
        shop.write(batch)
    model = shop.learn(models.Model.KIND_LOGISTIC_REGRESSION)
    after = score()
    print(
        f"  {len(shown):,} people were shown what goes with their baskets and chose what they bought: "
        f"NDCG@10 of {len(judged):,} others was {before['ndcg@10']:.4f} and is {after['ndcg@10']:.4f}, "
        f"for the shop {'goes' if goes_by(model) else 'does not go'} by it"
    )
