"""The file of real invoices as what a shop does with them: sales, returns, adjustments of stock."""

import collections
import dataclasses
import gzip
import pathlib
import typing

# A product has at most so many variants; one with more prices is several products.
VARIANTS_AT_MOST = 100


class Row(typing.NamedTuple):
    """A line of the file."""

    invoice: str
    code: str
    description: str
    quantity: int
    time: str
    price: int
    customer: str

    @property
    def day(self) -> str:
        return self.time[:10]

    @property
    def sku(self) -> str:
        """Goods at one price: the file sells the same at many prices, a shop's sku has one."""
        return f"{product_of(self.code)}/{self.price}"


class Adjustment(typing.NamedTuple):
    """Units that came or went without a sale."""

    sku: str
    delta: int
    reason: str


@dataclasses.dataclass
class Sale:
    """An invoice: what somebody ordered, each sku once."""

    number: int
    invoice: str
    time: str
    customer: str
    units: dict[str, int] = dataclasses.field(default_factory=dict)

    @property
    def total(self) -> int:
        return sum(count * price_of(sku) for sku, count in self.units.items())


@dataclasses.dataclass
class Return:
    """Goods that a customer brought back, by the sale that they are from."""

    invoice: str
    time: str
    customer: str
    units: dict[int, dict[str, int]] = dataclasses.field(default_factory=dict)


@dataclasses.dataclass
class Count:
    """Adjustments of one invoice number."""

    time: str
    customer: str
    adjustments: list[Adjustment] = dataclasses.field(default_factory=list)


Event = Sale | Return | Count


def product_of(code: str) -> str:
    return code.upper().replace(" ", "-")


def price_of(sku: str) -> int:
    return int(sku.rsplit("/", 1)[1])


def read(file: pathlib.Path) -> list[Row]:
    rows = []
    with gzip.open(file, "rt", encoding="utf-8") as lines:
        next(lines)
        for line in lines:
            invoice, code, text, quantity, time, price, customer, _ = line.rstrip("\n").split("\t")
            rows.append(Row(invoice, code, text, int(quantity), time, int(price), customer))
    return rows


class Plan:
    """What is to be done, in the order of the file, and what became of each of its lines."""

    def __init__(self, rows: list[Row]):
        self.events: list[Event] = []
        self.sales: list[Sale] = []
        self.lines: collections.Counter[str] = collections.Counter()
        # The value of what came back without a sale that it is from, by customer and by day.
        self.unmatched: collections.Counter[tuple[str, str]] = collections.Counter()
        self.titles: dict[str, str] = {}
        self.opening: collections.Counter[str] = collections.Counter()
        # What each customer has of each sku, the latest sale last.
        self._bought: dict[tuple[str, str], list[list[int]]] = collections.defaultdict(list)
        groups: dict[tuple[str, str], list[Row]] = {}
        for row in rows:
            groups.setdefault((row.invoice, row.day), []).append(row)
        for group in groups.values():
            self._take(group)
        self.products = self._products()

    def _take(self, group: list[Row]) -> None:
        first = group[0]
        if first.invoice.startswith("A"):
            self.lines["bad debt, skipped"] += len(group)
            return
        for row in group:
            if row.price >= 0 and (row.description or row.sku not in self.titles):
                self.titles.setdefault(row.sku, row.description or row.code)
        if first.invoice.startswith("C"):
            return self._take_return(group)
        sale = Sale(len(self.sales), first.invoice, first.time, first.customer)
        count = Count(first.time, first.customer)
        for row in group:
            if row.quantity > 0:
                self.lines["ordered"] += 1
                if row.sku in sale.units:
                    self.lines["... of these a sku once more in its invoice"] += 1
                if not row.customer:
                    self.lines["... of these by guests"] += 1
                sale.units[row.sku] = sale.units.get(row.sku, 0) + row.quantity
            else:
                self.lines["negative and no return, an adjustment"] += 1
                reason = row.description or "no reason was given"
                count.adjustments.append(Adjustment(row.sku, row.quantity, reason))
                self.opening[row.sku] -= row.quantity
        if sale.units:
            self.sales.append(sale)
            self.events.append(sale)
            self.opening.update(sale.units)
            for sku, units in sale.units.items():
                if sale.customer:
                    self._bought[sale.customer, sku].append([sale.number, units])
        if count.adjustments:
            self.events.append(count)

    def _take_return(self, group: list[Row]) -> None:
        first = group[0]
        back = Return(first.invoice, first.time, first.customer)
        count = Count(first.time, first.customer)
        for row in group:
            left = -row.quantity
            bought = self._bought[row.customer, row.sku] if row.customer else []
            while left and bought:
                sale, units = bought[-1]
                taken = min(left, units)
                of_sale = back.units.setdefault(sale, {})
                of_sale[row.sku] = of_sale.get(row.sku, 0) + taken
                bought[-1][1] -= taken
                left -= taken
                if not bought[-1][1]:
                    bought.pop()
            if left == 0:
                self.lines["returned"] += 1
                continue
            part = "in part " if left < -row.quantity else ""
            self.lines[f"returned {part}without a purchase, an adjustment"] += 1
            reason = f"return {row.invoice} without a purchase: {row.description or row.code}"
            count.adjustments.append(Adjustment(row.sku, left, reason))
            self.unmatched[row.customer, row.day] += left * row.price
        if back.units:
            self.events.append(back)
        if count.adjustments:
            self.events.append(count)

    def _products(self) -> dict[str, list[str]]:
        """The skus of each product."""
        skus: dict[str, list[str]] = collections.defaultdict(list)
        for sku in self.titles:
            skus[sku.rsplit("/", 1)[0]].append(sku)
        products = {}
        for code, of_code in skus.items():
            for start in range(0, len(of_code), VARIANTS_AT_MOST):
                name = code if start == 0 else f"{code}.{start // VARIANTS_AT_MOST + 1}"
                products[name] = of_code[start : start + VARIANTS_AT_MOST]
        return products

    def stock_at_the_end(self) -> dict[str, int]:
        """What must lie in the shop in the end."""
        stock = collections.Counter(dict.fromkeys(self.titles, 0))
        stock.update(self.opening)
        for event in self.events:
            if isinstance(event, Sale):
                stock.subtract(event.units)
            elif isinstance(event, Return):
                for units in event.units.values():
                    stock.update(units)
            else:
                for each in event.adjustments:
                    stock[each.sku] += each.delta
        return dict(stock)


@dataclasses.dataclass
class Books:
    """Sums in pence, by customer and by day; guests together are the customer without a name."""

    sales_by_customer: collections.Counter = dataclasses.field(default_factory=collections.Counter)
    sales_by_day: collections.Counter = dataclasses.field(default_factory=collections.Counter)
    returns_by_customer: collections.Counter = dataclasses.field(
        default_factory=collections.Counter
    )
    returns_by_day: collections.Counter = dataclasses.field(default_factory=collections.Counter)

    def sell(self, customer: str, day: str, value: int) -> None:
        self.sales_by_customer[customer] += value
        self.sales_by_day[day] += value

    def take_back(self, customer: str, day: str, value: int) -> None:
        self.returns_by_customer[customer] += value
        self.returns_by_day[day] += value

    def differences(self, other: "Books") -> list[str]:
        """Where two books differ."""
        found = []
        for field in dataclasses.fields(self):
            mine, theirs = getattr(self, field.name), getattr(other, field.name)
            for key in sorted(set(mine) | set(theirs)):
                if mine[key] != theirs[key]:
                    what = field.name.replace("_", " ")
                    found.append(f"{what} {key or 'guests'}: {mine[key]} and {theirs[key]} pence")
        return found


def books_of_file(rows: list[Row]) -> Books:
    """The sums, straight from the lines."""
    books = Books()
    for row in rows:
        if row.invoice.startswith("C"):
            books.take_back(row.customer, row.day, -row.quantity * row.price)
        elif not row.invoice.startswith("A") and row.quantity > 0:
            books.sell(row.customer, row.day, row.quantity * row.price)
    return books
