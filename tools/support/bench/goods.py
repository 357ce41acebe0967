"""Goods made up like those of a large shop, the same for everybody, and what filters find in them.

The first goods of a larger catalogue are those of a smaller one. Categories are a tree of three
levels; brands and categories are popular by Zipf's law, and a brand is at home in few categories;
prices are log-normal; what a good is made of goes by its number.
"""

import bisect
import dataclasses
import itertools
import random

from shopwire.v1 import catalog_pb2 as catalog
from shopwire.v1 import money_pb2 as money

TREE = (10, 8, 5)
BRANDS = 2_000
# Middle categories that one brand sells in.
HOMES = 3
COLORS = ["black", "white", "silver", "blue", "red", "green", "grey", "beige", "yellow", "pink"]
MATERIALS = ["steel", "plastic", "wood", "glass", "cotton", "leather", "paper", "stone"]
WARRANTIES = ["1 year", "2 years", "3 years", "5 years"]
KINDS = ["kettle", "lamp", "cable", "screen", "chair", "bag", "printer", "phone", "pan", "clock"]
WORDS = ["compact", "classic", "travel", "studio", "silent", "solid", "smart", "light", "double"]
# A word of one title in 5,000, which no index knows.
RARE = "moonstone"
TEXT = (
    "Made for every day, easy to clean and easy to repair. All parts can be ordered one by one, "
    "and the packing is paper only. The instructions come in twelve languages. "
)


@dataclasses.dataclass(frozen=True, slots=True)
class Good:
    """What filters ask about, and what the rest follows from."""

    number: int
    id: str
    category: int  # the number of one of the lowest level
    brand: int
    price: int
    extra_prices: tuple[int, ...]
    color: int
    material: int
    warranty: int
    state: int
    units: int
    title: str

    @property
    def lowest_price(self) -> int:
        return min(self.price, *self.extra_prices) if self.extra_prices else self.price


def category_id(level: int, number: int) -> str:
    return f"{['area', 'group', 'shelf'][level]}-{number}"


def brand_name(number: int) -> str:
    return f"Brand {number:04}"


def middle_of(category: int) -> int:
    return category // TREE[2]


def area_of(category: int) -> int:
    return category // (TREE[1] * TREE[2])


def categories() -> list[catalog.Category]:
    """The tree, those above first."""
    found, above = [], 0
    for level, width in enumerate(TREE):
        count = width * max(1, above)
        for number in range(count):
            parent = category_id(level - 1, number // width) if level else ""
            name = category_id(level, number)
            found.append(catalog.Category(id=name, title=name, parent_id=parent, position=number))
        above = count
    return found


def zipf(count: int) -> list[float]:
    """Where each of `count` ends on a scale from 0 to 1, the first one the most popular."""
    ends = list(itertools.accumulate(1 / (rank + 1) for rank in range(count)))
    return [end / ends[-1] for end in ends]


def goods(count: int):
    """The first `count` goods."""
    dice = random.Random(20)
    leaves = TREE[0] * TREE[1] * TREE[2]
    shuffled = random.Random(21).sample(range(TREE[0] * TREE[1]), TREE[0] * TREE[1])
    brand_ends, home_ends, shelf_ends = zipf(BRANDS), zipf(HOMES), zipf(TREE[2])
    assert leaves == len(shuffled) * TREE[2]
    for number in range(count):
        brand = bisect.bisect(brand_ends, dice.random())
        home = shuffled[(brand + bisect.bisect(home_ends, dice.random()) * 31) % len(shuffled)]
        price = max(50, int(100 * dice.lognormvariate(3.4, 1.2)))
        extra = dice.random()
        kind = KINDS[home % len(KINDS)]
        words = f"{WORDS[int(dice.random() * len(WORDS))]} {kind}"
        rare = f" {RARE}" if number % 5_000 == 77 else ""
        state = dice.random()
        yield Good(
            number=number,
            # An odd factor gives every number an id of its own, and ids in no order.
            id=f"{kind}-{number * 0x9E3779B1 % (1 << 32):08x}",
            category=home * TREE[2] + bisect.bisect(shelf_ends, dice.random()),
            brand=brand,
            price=price,
            extra_prices=() if extra < 0.7 else tuple(
                price + 100 * step for step in range(1, 2 + int((extra - 0.7) * 10))
            ),
            color=int(dice.random() ** 2 * len(COLORS)),
            material=int(dice.random() ** 2 * len(MATERIALS)),
            warranty=int(dice.random() * len(WARRANTIES)),
            state=2 if state < 0.92 else 1 if state < 0.97 else 3,
            units=0 if dice.random() < 0.2 else 1 + int(dice.expovariate(1 / 12)),
            title=f"{brand_name(brand)} {words}{rare} {number % 997}-{number:x}",
        )


def row(good: Good) -> catalog.ImportProductsRequest:
    """The good as a row of an import."""
    prices = (good.price, *good.extra_prices)
    product = catalog.Product(
        id=good.id,
        title=good.title,
        description=TEXT * 2,
        brand=brand_name(good.brand),
        category_ids=[category_id(2, good.category)],
        attributes=[
            catalog.Product.Attribute(name="color", value=COLORS[good.color]),
            catalog.Product.Attribute(name="material", value=MATERIALS[good.material]),
            catalog.Product.Attribute(name="warranty", value=WARRANTIES[good.warranty]),
            catalog.Product.Attribute(name="model", value=f"{good.number:x}"),
        ],
        state=good.state,
        variants=[
            catalog.Product.Variant(
                sku=f"{good.id}/{position}",
                price=money.Money(currency_code="EUR", amount_minor=price),
                weight_grams=200,
            )
            for position, price in enumerate(prices)
        ],
    )
    counted = [catalog.ImportProductsRequest.Row.Quantity(sku=f"{good.id}/0", on_hand=good.units)]
    return catalog.ImportProductsRequest(
        row=catalog.ImportProductsRequest.Row(
            number=good.number + 1, product=product, quantities=counted if good.units else []
        )
    )
