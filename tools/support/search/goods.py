"""Makes up goods with the words of a large shop, and queries for them.

    search_goods.py COUNT GOODS.tsv QUERIES.txt [--seed N]

Words are as frequent as in a language: the n-th most frequent one about 1/n as often as the first.
Titles hold rarer words than descriptions, queries are some words of one of the titles.
"""

import argparse
import bisect
import itertools
import random

SYLLABLES = [first + second for first in "bdfgklmnprstvz" for second in "aeiou"]
WORDS = 200_000
BRANDS = 3_000
CATEGORIES = 400
ATTRIBUTES = {"color": 24, "size": 40, "material": 60, "origin": 90, "series": 5_000, "width": 900}


def word(number):
    """The word of a rank: short for the frequent ones, and another one for each."""
    number += len(SYLLABLES)
    parts = []
    while number:
        number, rest = divmod(number, len(SYLLABLES))
        parts.append(SYLLABLES[rest])
    return "".join(parts)


class Zipf:
    """Ranks below `count`, each as likely as 1 / (rank + shift)."""

    def __init__(self, count, shift):
        self.sums = list(itertools.accumulate(1 / (rank + shift) for rank in range(count)))

    def pick(self, source):
        return bisect.bisect(self.sums, source.random() * self.sums[-1])


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("count", type=int)
    parser.add_argument("goods")
    parser.add_argument("queries")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    source = random.Random(options.seed)
    words = [word(rank) for rank in range(WORDS)]
    title, text = Zipf(WORDS, 40), Zipf(WORDS, 3)
    brand, shelf = Zipf(BRANDS, 5), Zipf(CATEGORIES, 10)
    queries = []
    every = max(1, options.count // 2_000)
    with open(options.goods, "w", encoding="utf-8") as file:
        file.write("id\ttitle\tdescription\tbrand\tcategory\tattributes\tprice_minor\n")
        for number in range(options.count):
            maker = words[1_000 + brand.pick(source)].capitalize()
            named = [words[title.pick(source)] for _ in range(source.randint(4, 9))]
            about = " ".join(words[text.pick(source)] for _ in range(source.randint(15, 45)))
            facts = "|".join(
                f"{name}:{words[int(size * source.random() ** 2)]}"
                for name, size in ATTRIBUTES.items()
                if source.random() < 0.7
            )
            price = int(10 ** source.uniform(2, 5.5))
            file.write(
                f"g{number:07}\t{' '.join([maker] + named)}\t{about}\t{maker}\t"
                f"shelf-{shelf.pick(source):03}\t{facts}\t{price}\n"
            )
            if number % every == 0:
                kept = source.sample(named, min(len(named), source.randint(1, 4)))
                queries.append(" ".join([maker] * (source.random() < 0.3) + kept))
    with open(options.queries, "w", encoding="utf-8") as file:
        file.write("\n".join(queries) + "\n")


if __name__ == "__main__":
    main()
