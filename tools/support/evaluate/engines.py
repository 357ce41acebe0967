"""Other engines over the same texts: SQLite FTS5 and tantivy, in this process.

Both stem English words, weigh fields, and ask for all words first, then for some.
"""

import collections
import re
import sqlite3
import typing

import tantivy

WORD = re.compile(r"\w+", re.UNICODE)
FOUND = 100


class Goods(typing.NamedTuple):
    """The texts of one product."""

    id: str
    title: str
    names: str
    features: str
    description: str


class FTS5:
    name = "SQLite FTS5"

    def __init__(self, goods: list[Goods]):
        self.ids = [good.id for good in goods]
        self.database = sqlite3.connect(":memory:")
        self.database.execute(
            "CREATE VIRTUAL TABLE goods USING fts5(title, names, features, description,"
            " tokenize='porter unicode61 remove_diacritics 2', content='')"
        )
        self.database.executemany(
            "INSERT INTO goods(rowid, title, names, features, description) VALUES (?,?,?,?,?)",
            ((row, *good[1:]) for row, good in enumerate(goods)),
        )

    def find(self, query: str) -> list[str]:
        words = ['"' + word + '"' for word in WORD.findall(query)]
        if not words:
            return []
        rows = self.rows(" AND ".join(words))
        if len(rows) < FOUND and len(words) > 1:
            seen = set(rows)
            rows += [row for row in self.rows(" OR ".join(words)) if row not in seen]
        return [self.ids[row] for row in rows[:FOUND]]

    def rows(self, match: str) -> list[int]:
        return [
            row
            for (row,) in self.database.execute(
                "SELECT rowid FROM goods WHERE goods MATCH ?"
                " ORDER BY bm25(goods, 10, 0, 3, 5), rowid LIMIT ?",
                (match, FOUND),
            )
        ]


class Tantivy:
    name = "tantivy"
    boosts = {"title": 10.0, "names": 3.0, "features": 1.0, "description": 1.0}

    def __init__(self, goods: list[Goods]):
        schema = tantivy.SchemaBuilder()
        schema.add_text_field("id", stored=True, tokenizer_name="raw")
        for field in self.boosts:
            schema.add_text_field(field, stored=False, tokenizer_name="en_stem")
        self.index = tantivy.Index(schema.build())
        writer = self.index.writer(heap_size=100_000_000, num_threads=1)
        for good in goods:
            writer.add_document(tantivy.Document(**good._asdict()))
        writer.commit()
        writer.wait_merging_threads()
        self.index.reload()
        self.searcher = self.index.searcher()

    def find(self, query: str) -> list[str]:
        words = WORD.findall(query)
        if not words:
            return []
        found = self.ids(words, True)
        if len(found) < FOUND and len(words) > 1:
            seen = set(found)
            found += [good for good in self.ids(words, False) if good not in seen]
        return found[:FOUND]

    def ids(self, words: list[str], all_of_them: bool) -> list[str]:
        query = self.index.parse_query(
            " ".join(words), list(self.boosts), self.boosts, conjunction_by_default=all_of_them
        )
        hits = self.searcher.search(query, FOUND).hits
        return [self.searcher.doc(address)["id"][0] for _, address in hits]


class Dictionary:
    """Puts words right that no goods have: the most frequent word one edit away, or two."""

    letters = "abcdefghijklmnopqrstuvwxyz0123456789"

    def __init__(self, goods: list[Goods]):
        self.counts: collections.Counter[str] = collections.Counter()
        for good in goods:
            self.counts.update(set(WORD.findall(" ".join(good[1:]).lower())))

    def correct(self, query: str) -> str:
        return " ".join(self.word(word) for word in query.split())

    def word(self, word: str) -> str:
        lower = word.lower()
        if len(lower) < 4 or lower in self.counts:
            return word
        near = self.edits(lower)
        known = near & self.counts.keys()
        if not known and len(lower) >= 8:
            known = {w for edit in near for w in self.edits(edit)} & self.counts.keys()
        return max(known, key=lambda found: (self.counts[found], found), default=word)

    def edits(self, word: str) -> set[str]:
        cuts = [(word[:place], word[place:]) for place in range(len(word) + 1)]
        return {
            *(a + b[1:] for a, b in cuts if b),
            *(a + b[1] + b[0] + b[2:] for a, b in cuts if len(b) > 1),
            *(a + letter + b[1:] for a, b in cuts if b for letter in self.letters),
            *(a + letter + b for a, b in cuts for letter in self.letters),
        }
