"""Logistic regression on clicks that were made up by known odds, beside scikit-learn's."""

import numpy
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import log_loss, roc_auc_score

# The constant, then one coefficient for each feature; one says nothing, one is seldom there.
TRUTH = numpy.array([-2.0, 1.2, -0.7, 0.0, 0.3, 2.0])
ROWS = 20_000


def clicks(seed):
    """Features as a search has them, and whether somebody clicked."""
    random = numpy.random.default_rng(seed)
    features = numpy.column_stack([
        1 / numpy.log2(random.integers(2, 30, ROWS)),
        random.normal(size=ROWS),
        random.normal(size=ROWS),
        random.exponential(size=ROWS),
        random.random(ROWS) < 0.03,
    ])
    odds = TRUTH[0] + features @ TRUTH[1:]
    return features, (random.random(ROWS) < 1 / (1 + numpy.exp(-odds))).astype(int)


def compare(program):
    """Prints both, side by side; what is wrong comes back as sentences."""
    failures = []
    print("\nClicks (20,000 made up; learned from 15,000, judged by 5,000)")
    print(f"{'seed':>4} {'ridge':>6} {'farthest coefficient':>21} {'log-loss':>9} {'sklearn':>9} "
          f"{'truth':>9} {'AUC':>7} {'sklearn':>7}")
    for seed in range(3):
        features, answers = clicks(seed)
        learned = slice(0, ROWS * 3 // 4)
        judged = slice(ROWS * 3 // 4, ROWS)
        odds = TRUTH[0] + features[judged] @ TRUTH[1:]
        truth = log_loss(answers[judged], 1 / (1 + numpy.exp(-odds)))
        for ridge in (0.01, 1.0, 100.0):
            other = LogisticRegression(C=1 / ridge, tol=1e-10, solver="newton-cholesky")
            other.fit(features[learned], answers[learned])
            lines = [
                f"{'learn' if index < learned.stop else 'ask'}\t{answer}\t"
                + ",".join(map(repr, map(float, row)))
                for index, (row, answer) in enumerate(zip(features, answers))]
            told = program.run(["clicks", "--ridge", str(ridge)], lines)
            found = numpy.array(list(map(float, told[0].split(","))))
            wanted = numpy.concatenate([other.intercept_, other.coef_[0]])
            farthest = numpy.abs(found - wanted).max()
            ours = numpy.array(list(map(float, told[1:])))
            theirs = other.predict_proba(features[judged])[:, 1]
            print(f"{seed:>4} {ridge:>6} {farthest:>21.2e} {log_loss(answers[judged], ours):>9.5f} "
                  f"{log_loss(answers[judged], theirs):>9.5f} {truth:>9.5f} "
                  f"{roc_auc_score(answers[judged], ours):>7.4f} "
                  f"{roc_auc_score(answers[judged], theirs):>7.4f}")
            if farthest > 1e-3:
                failures.append(f"a coefficient of clicks is {farthest} from scikit-learn's")
    return failures
