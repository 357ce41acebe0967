"""What the shop is compared with: implicit's models, and what is most popular."""

import numpy
import scipy.sparse
import threadpoolctl
from implicit.nearest_neighbours import BM25Recommender
from purchases import PLACES, Cases, Purchases

NEIGHBOURS = {"basket": 500, "customer": 100}


class Rivals:
    """Answers of BM25 and of the most popular goods, on the same purchases."""

    def __init__(self, purchases: Purchases):
        self.items = sorted(purchases.titles)
        self.places = {item: place for place, item in enumerate(self.items)}
        invoices = list(purchases.invoices.values())
        self.people = sorted({invoice.person for invoice in invoices if invoice.customer})
        self.rows = {person: row for row, person in enumerate(self.people)}
        self.baskets = self._matrix([(row, i.units) for row, i in enumerate(invoices)], len(invoices))
        self.histories = self._matrix(
            [(self.rows[i.person], i.units) for i in invoices if i.customer], len(self.people)
        )
        self.popular = numpy.asarray(self.baskets.sum(axis=0)).ravel()

    def _matrix(self, lists, count: int) -> scipy.sparse.csr_matrix:
        pairs = [(row, self.places[item]) for row, units in lists for item in units]
        across, down = zip(*pairs)
        ones = numpy.ones(len(pairs), dtype=numpy.float32)
        return scipy.sparse.csr_matrix((ones, (across, down)), shape=(count, len(self.items)))

    def _model(self, matrix, task: str) -> BM25Recommender:
        model = BM25Recommender(K=NEIGHBOURS[task], num_threads=1)
        with threadpoolctl.threadpool_limits(1):
            model.fit(matrix, show_progress=False)
        return model

    def basket(self, cases: Cases) -> dict[str, dict[str, list[str]]]:
        given = [self._given(case) for case in cases.cases]
        asked = self._matrix([(row, items) for row, items in enumerate(given)], len(given))
        scores = (asked @ self._model(self.baskets, "basket").similarity).toarray()
        names = [case["case_id"] for case in cases.cases]
        return self._answers(names, scores, [[self.places[i] for i in items] for items in given])

    def _given(self, case: dict[str, str]) -> list[str]:
        return [item for item in case["given_items"].split(",") if item in self.places]

    def customer(self, cases: Cases, only_new: bool) -> dict[str, dict[str, list[str]]]:
        known = [case for case in cases.cases if f"c{case['customer_id']}" in self.rows]
        rows = [self.rows[f"c{case['customer_id']}"] for case in known]
        histories = self.histories[rows]
        scores = (histories @ self._model(self.histories, "customer").similarity).toarray()
        hidden = [histories[row].indices if only_new else [] for row in range(len(rows))]
        return self._answers([case["case_id"] for case in known], scores, hidden)

    def _answers(self, names, scores, hidden) -> dict[str, dict[str, list[str]]]:
        popular = numpy.tile(self.popular, (len(names), 1))
        answers = {"implicit BM25": scores, "most popular": popular}
        found = {}
        for method, matrix in answers.items():
            for row, out in enumerate(hidden):
                matrix[row, out] = -numpy.inf
            best = numpy.argsort(-matrix, axis=1)[:, :PLACES]
            found[method] = {
                name: [self.items[place] for place in best[row]] for row, name in enumerate(names)
            }
        return found
