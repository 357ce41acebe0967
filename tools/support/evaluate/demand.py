"""The forecast of demand on the last eight weeks of real orders, beside statsforecast's."""

import csv
import datetime
import gzip
import re

import numpy
import pandas
from statsforecast import StatsForecast
from statsforecast.models import AutoETS, CrostonClassic, CrostonOptimized, CrostonSBA

WEEKS = 8
DAYS = 7 * WEEKS


def daily_units(path):
    """Units of each sku on each day, from the first day to the last."""
    units = {}
    with gzip.open(path, "rt", encoding="utf-8") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            quantity, price = int(row["quantity"]), int(row["price_pence"])
            sku = row["stock_code"].upper()
            if quantity > 0 and price > 0 and re.fullmatch(r"\d{5}[A-Z]*", sku):
                day = datetime.date.fromisoformat(row["time"][:10])
                units.setdefault(sku, {}).setdefault(day, 0)
                units[sku][day] += quantity
    first = min(min(days) for days in units.values())
    last = max(max(days) for days in units.values())
    table = numpy.zeros((len(units), (last - first).days + 1))
    for index, sku in enumerate(sorted(units)):
        for day, count in units[sku].items():
            table[index, (day - first).days] = count
    return sorted(units), table


class Task:
    """Series to forecast, what came, and what last-week-again misses by."""

    def __init__(self, series, truth, season):
        self.series, self.truth, self.season = series, truth, season
        self.scale = numpy.array(
            [numpy.abs(row[season:] - row[:-season]).mean() for row in series])
        last = numpy.array([row[-season:] for row in series])
        self.naive = numpy.tile(last, (1, truth.shape[1] // season))

    def error(self, forecast):
        """The mean scaled error (Hyndman and Koehler 2006) over the series, and the absolute error
        of all of them as a part of last-week-again's."""
        missed = numpy.abs(forecast - self.truth).mean(axis=1)
        again = numpy.abs(self.naive - self.truth).mean(axis=1)
        return (missed / self.scale).mean(), missed.sum() / again.sum()

    def others(self):
        """What statsforecast expects."""
        models = [AutoETS(season_length=self.season), CrostonClassic(), CrostonSBA(),
                  CrostonOptimized()]
        frame = pandas.concat(
            pandas.DataFrame({"unique_id": index, "ds": numpy.arange(len(row)), "y": row})
            for index, row in enumerate(self.series))
        told = StatsForecast(models=models, freq=1, n_jobs=1).forecast(
            df=frame, h=self.truth.shape[1])
        told = told.sort_values(["unique_id", "ds"])
        return {
            name: numpy.maximum(0, told[name].to_numpy().reshape(self.truth.shape))
            for name in told.columns if name not in ("unique_id", "ds")}


def compare(program, path, every):
    """Prints all side by side; what is wrong comes back as sentences."""
    skus, table = daily_units(path)
    known = table.shape[1] - DAYS
    # Weeks end with the last day; those before the first sale say nothing.
    start = (numpy.argmax(table > 0, axis=1) - known % 7) // 7 * 7 + known % 7
    start = numpy.maximum(start, known % 7)
    chosen = [index for index in range(len(skus))
              if (table[index, :known] > 0).sum() >= 20 and start[index] <= known - 84][::every]
    days = Task([table[index, start[index]:known] for index in chosen], table[chosen, known:], 7)
    weeks = Task([row.reshape(-1, 7).sum(axis=1) for row in days.series],
                 days.truth.reshape(len(chosen), -1, 7).sum(axis=2), 1)
    lines = [f"{skus[index]}\t" + ",".join(map(str, table[index, :known].astype(int)))
             for index in chosen]
    told = {"day": [], "week": []}
    for line in program.run(["forecast", "--weeks", str(WEEKS)], lines):
        _, kind, values = line.split("\t")
        told[kind].append(numpy.array(list(map(float, values.split(",")))).reshape(-1, 4))

    failures = []
    print(f"\nDemand of {len(chosen)} skus in the last eight weeks")
    for kind, task in (("day", days), ("week", weeks)):
        ours = numpy.array(told[kind])
        # Units are whole, so that bounds are taken to the next one.
        low, high = numpy.floor(ours[:, :, 2]), numpy.ceil(ours[:, :, 3])
        inside = ((task.truth >= low) & (task.truth <= high)).mean()
        above = (task.truth > high).mean()
        print(f"by the {kind}: {inside:.3f} within the bounds of 80 %, {above:.3f} above them")
        rows = {"shop": ours[:, :, 0], "shop (mean)": ours[:, :, 1],
                "last week again": task.naive, **task.others()}
        print(f"{'':18} {'MASE':>7} {'to last-week-again':>19}")
        scores = {name: task.error(forecast) for name, forecast in rows.items()}
        for name, (scaled, relative) in scores.items():
            print(f"{name:18} {scaled:>7.3f} {relative:>19.3f}")
        if scores["shop"][1] >= 1 or (kind == "day" and scores["shop"][0] >= 1):
            failures.append(f"by the {kind} demand is not forecast closer than by last week")
        for name in ("AutoETS", "CrostonClassic", "CrostonSBA", "CrostonOptimized"):
            if scores["shop"][0] > scores[name][0]:
                failures.append(f"by the {kind} {name} forecasts demand closer")
        if not 0.7 <= inside <= 0.95:
            failures.append(f"by the {kind} {inside:.3f} of the truth is within bounds of 80 %")
    return failures
