"""The class of real goods by the words of their title and description, beside scikit-learn's: told
by the shop through the RPC, and by the method alone on the same words as scikit-learn has."""

import collections
import csv
import gzip
import hashlib
import pathlib
import re
import tempfile
import time

from server import Server
from shop import Shop, new_id
from shopwire.v1 import catalog_pb2 as catalog
from shopwire.v1 import models_pb2 as models
from shopwire.v1 import models_pb2_grpc as models_grpc
from shopwire.v1 import money_pb2 as money
from shopwire.v1 import recommendations_pb2 as recommendations
from shopwire.v1 import recommendations_pb2_grpc as recommendations_grpc
from sklearn.feature_extraction.text import CountVectorizer
from sklearn.naive_bayes import MultinomialNB

SECONDS_AT_MOST = 600


def goods(path):
    """Classes, titles and descriptions of those that have a class, and whether each is kept from
    learning."""
    with gzip.open(path, "rt", encoding="utf-8") as file:
        for row in csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE):
            if row["class"]:
                digest = hashlib.sha256(f"split:{row['product_id']}".encode()).digest()
                yield row["class"], row["title"], row["description"], digest[0] < 51


def compare(program, server, path):
    """Prints all side by side; what is wrong comes back as sentences."""
    rows = list(goods(path))
    learned = [row[:3] for row in rows if not row[3]]
    asked = [row[:3] for row in rows if row[3]]
    wanted = [name for name, _, _ in asked]
    names = [name for name, _, _ in learned]

    def text(row):
        return re.sub(r"\s+", " ", f"{row[1]} {row[2]}")

    def accuracy(found):
        return sum(a == b for a, b in zip(wanted, found)) / len(wanted)

    told = by_the_shop(server, learned, asked)
    alone = program.run(
        ["categories"],
        [f"learn\t{row[0]}\t{text(row)}" for row in learned]
        + [f"ask\t\t{text(row)}" for row in asked])
    commonest = collections.Counter(names).most_common(1)[0][0]
    scores = {
        "Shopwire, through TLS": accuracy([name for name, _ in told]),
        "its method alone": accuracy([line.split("\t")[0] for line in alone]),
        "always the commonest": accuracy([commonest] * len(wanted)),
    }
    vectorizer = CountVectorizer(token_pattern=r"(?u)\w+")
    counts = vectorizer.fit_transform([text(row) for row in learned])
    for alpha in (1.0, 0.01):
        other = MultinomialNB(alpha=alpha).fit(counts, names)
        scores[f"MultinomialNB, alpha {alpha}"] = accuracy(
            other.predict(vectorizer.transform([text(row) for row in asked])))
    print(f"\nClass of {len(asked)} goods, learned from {len(learned)} others of "
          f"{len(set(names))} classes")
    for name, score in scores.items():
        print(f"{name:28} {score:.4f}")
    show_sureness(wanted, told)
    if scores["Shopwire, through TLS"] < scores["MultinomialNB, alpha 1.0"]:
        return ["scikit-learn tells the class of more goods"]
    return []


def show_sureness(wanted, told):
    """How often the shop was right where it was so sure."""
    for low, high in ((0, 0.5), (0.5, 0.8), (0.8, 0.95), (0.95, 0.99), (0.99, 1.01)):
        part = [(sure, name == right) for (name, sure), right in zip(told, wanted)
                if low <= sure < high]
        if part:
            print(f"  told {sum(sure for sure, _ in part) / len(part):.3f} on the average of "
                  f"{len(part):4} goods, and right for {sum(r for _, r in part) / len(part):.3f}")


def by_the_shop(program, learned, asked):
    """The likeliest class of each that is asked, and its probability."""
    classes = {name: f"c{number}" for number, name in
               enumerate(sorted({row[0] for row in learned + asked}))}
    known = {each: name for name, each in classes.items()}
    with tempfile.TemporaryDirectory(prefix="shopwire-evaluate-") as folder:
        directory = pathlib.Path(folder) / "shop"
        with Server(program, directory) as server:
            shop = Shop(server.address, directory)
            for name, each in classes.items():
                category = catalog.Category(id=each, title=name)
                shop.catalog.CreateCategory(catalog.CreateCategoryRequest(
                    category=category, request_id=new_id()), timeout=SECONDS_AT_MOST)
            answers = list(shop.catalog.ImportProducts(
                steps(learned, classes), timeout=SECONDS_AT_MOST))
            refused = [error for answer in answers for error in answer.errors]
            assert not refused, f"The shop refused goods: {refused[:3]}"
            learn(models_grpc.ModelServiceStub(shop.channel))
            stub = recommendations_grpc.RecommendationServiceStub(shop.channel)
            told, began = [], time.monotonic()
            for _, title, description in asked:
                best = stub.SuggestCategory(recommendations.SuggestCategoryRequest(
                    title=title, description=description, page_size=1),
                    timeout=SECONDS_AT_MOST).suggestions[0]
                told.append((known[best.category_id], best.probability))
            print(f"  {1_000 * (time.monotonic() - began) / len(asked):.2f} ms a call from Python")
            shop.close()
            server.stop()
    return told


def steps(learned, classes):
    yield catalog.ImportProductsRequest(start=catalog.ImportProductsRequest.Start(
        import_id="evaluate", source="goods", mode=catalog.ImportProductsRequest.MODE_UPSERT))
    for number, (name, title, description) in enumerate(learned, 1):
        price = money.Money(currency_code="EUR", amount_minor=100)
        product = catalog.Product(
            id=f"p{number}", title=title, description=description,
            state=catalog.Product.STATE_ACTIVE, category_ids=[classes[name]],
            variants=[catalog.Product.Variant(sku=f"p{number}", price=price)])
        yield catalog.ImportProductsRequest(
            row=catalog.ImportProductsRequest.Row(number=number, product=product))


def learn(stub):
    """Has the shop learn its categories, and shows what it says of that."""
    began = time.monotonic()
    model = stub.TrainModel(models.TrainModelRequest(
        kind=models.Model.KIND_NAIVE_BAYES, request_id=new_id()), timeout=SECONDS_AT_MOST).model
    while model.state in (models.Model.STATE_QUEUED, models.Model.STATE_TRAINING):
        time.sleep(0.05)
        model = stub.GetModel(
            models.GetModelRequest(id=model.id), timeout=SECONDS_AT_MOST).model
    assert model.state == models.Model.STATE_READY, model.failure
    print(f"\n  Categories learned in {time.monotonic() - began:.1f} s")
    for metric in model.metrics:
        print(f"    {metric.name}: {metric.value:.4g}")
