"""Goes through tools/clients/scenario.md, step by step."""

import hashlib
import pathlib
import sys
import threading
import time

import grpc
from google.protobuf import field_mask_pb2
from google.rpc import error_details_pb2, status_pb2
from grpc_health.v1 import health_pb2 as health
from grpc_health.v1 import health_pb2_grpc as health_grpc
from shopwire.v1 import catalog_pb2 as catalog
from shopwire.v1 import catalog_pb2_grpc as catalog_grpc
from shopwire.v1 import inventory_pb2 as inventory

from shop import (
    SECONDS_AT_MOST, Shop, euros, fields, judged, new_id, refusal, simple_product, unpack,
)

CALLS_AT_ONCE = 200
SERVING = health.HealthCheckResponse.SERVING
ALL = list(range(1, 13))
ORDERS = [
    (catalog.PRODUCT_ORDER_UNSPECIFIED, ALL),
    (catalog.PRODUCT_ORDER_BEST_SELLING, ALL),
    (catalog.PRODUCT_ORDER_TOP_RATED, ALL),
    (catalog.PRODUCT_ORDER_PRICE_ASC, [12, 7, 2, 9, 4, 11, 6, 1, 8, 3, 10, 5]),
    (catalog.PRODUCT_ORDER_PRICE_DESC, [5, 10, 3, 8, 1, 6, 11, 4, 9, 2, 7, 12]),
    (catalog.PRODUCT_ORDER_NEWEST, ALL[::-1]),
]


def same(found, expected) -> None:
    assert found == expected, f"{found} instead of {expected}"


def serves(shop: Shop) -> None:
    stub = health_grpc.HealthStub(shop.channel)
    for service in ["", "shopwire.v1.CatalogService"]:
        request = health.HealthCheckRequest(service=service)
        same(stub.Check(request, timeout=SECONDS_AT_MOST).status, SERVING)


def categories(shop: Shop) -> None:
    def create(**values) -> None:
        request = catalog.CreateCategoryRequest(
            category=catalog.Category(**values), request_id=new_id()
        )
        assert shop.catalog.CreateCategory(request, timeout=SECONDS_AT_MOST).category.etag

    create(id="tea", title="Tea")
    create(id="green", title="Green tea", parent_id="tea", position=2)
    create(id="black", title="Black tea", parent_id="tea", position=1)
    listed = shop.catalog.ListCategories(catalog.ListCategoriesRequest(parent_id="tea"))
    same([each.id for each in listed.categories], ["black", "green"])
    refusal(
        grpc.StatusCode.ALREADY_EXISTS, "ID_TAKEN", lambda: create(id="tea", title="Tea")
    )


def tea(number: int) -> str:
    return f"tea-{number:02}"


def create(shop: Shop, made: dict) -> None:
    for number in ALL:
        product = simple_product(tea(number), f"Tea {number:02}", (7 * number % 12 + 1) * 100)
        product.brand = "North" if number % 2 else "South"
        product.category_ids.append("green" if number <= 6 else "black")
        answer = shop.create(product)
        assert answer.etag and answer.revision > 0 and answer.HasField("create_time"), answer
        same(
            (answer.id, answer.title, answer.brand, answer.category_ids, answer.state),
            (product.id, product.title, product.brand, product.category_ids, product.state),
        )
        same(answer.variants, product.variants)
        made[product.id] = answer


def read(shop: Shop, made: dict) -> None:
    same(shop.get("tea-01"), made["tea-01"])
    request = catalog.BatchGetProductsRequest(ids=["tea-03", "tea-01"])
    both = shop.catalog.BatchGetProducts(request, timeout=SECONDS_AT_MOST).products
    same(list(both), [made["tea-03"], made["tea-01"]])
    refusal(grpc.StatusCode.NOT_FOUND, "RESOURCE_NOT_FOUND", lambda: shop.get("nowhere"))


def change(shop: Shop, made: dict) -> None:
    old = made["tea-01"]

    def update(path: str) -> catalog.Product:
        request = catalog.UpdateProductRequest(
            product=catalog.Product(id="tea-01", title="First flush", brand="Ignored"),
            update_mask=field_mask_pb2.FieldMask(paths=[path]),
            etag=old.etag,
            request_id=new_id(),
        )
        return shop.catalog.UpdateProduct(request, timeout=SECONDS_AT_MOST).product

    new = update("title")
    same((new.title, new.brand), ("First flush", "North"))
    assert new.etag != old.etag and new.revision > old.revision, new
    refusal(grpc.StatusCode.ABORTED, "ETAG_MISMATCH", lambda: update("title"))
    refusal(grpc.StatusCode.INVALID_ARGUMENT, "FIELD_INVALID", lambda: update("colour"))


def find(shop: Shop) -> None:
    northern = catalog.ProductFilter(
        category_id="tea", brand="North", min_price=euros(300), max_price=euros(900)
    )
    found = shop.list(filter=northern).products
    same([each.id for each in found], ["tea-01", "tea-09", "tea-11"])
    found = shop.list(filter=catalog.ProductFilter(title_contains="flush")).products
    same([each.id for each in found], ["tea-01"])


def orders(shop: Shop) -> None:
    for order, numbers in ORDERS:
        pages, token = [], ""
        while not pages or token:
            page = shop.list(order_by=order, page_size=5, page_token=token)
            pages.append([each.id for each in page.products])
            token = page.next_page_token
        names = [tea(number) for number in numbers]
        same(pages, [names[:5], names[5:10], names[10:]])
    ascending = catalog.PRODUCT_ORDER_PRICE_ASC
    token = shop.list(order_by=ascending, page_size=5).next_page_token
    descending = catalog.PRODUCT_ORDER_PRICE_DESC
    refusal(
        grpc.StatusCode.INVALID_ARGUMENT,
        "PAGE_TOKEN_INVALID",
        lambda: shop.list(order_by=descending, page_size=5, page_token=token),
    )
    refusal(
        grpc.StatusCode.INVALID_ARGUMENT,
        "FIELD_INVALID",
        lambda: shop.list(order_by=catalog.PRODUCT_ORDER_RELEVANCE),
    )


def delete(shop: Shop) -> None:
    def remove(purge: bool) -> catalog.Product:
        request = catalog.DeleteProductRequest(id="tea-12", purge=purge, request_id=new_id())
        return shop.catalog.DeleteProduct(request, timeout=SECONDS_AT_MOST).product

    def bring_back() -> catalog.Product:
        request = catalog.UndeleteProductRequest(id="tea-12", request_id=new_id())
        return shop.catalog.UndeleteProduct(request, timeout=SECONDS_AT_MOST).product

    assert remove(purge=False).HasField("delete_time"), "What is deleted says when."
    assert not bring_back().HasField("delete_time"), "What is back is not deleted."
    refusal(grpc.StatusCode.FAILED_PRECONDITION, "STATE_FORBIDS", bring_back)
    remove(purge=True)
    refusal(grpc.StatusCode.NOT_FOUND, "RESOURCE_NOT_FOUND", lambda: shop.get("tea-12"))


def stock(shop: Shop) -> None:
    def count() -> inventory.Stock:
        request = inventory.SetStockRequest(
            sku="tea-01", quantity=10, expected_quantity=0, request_id=new_id()
        )
        return shop.inventory.SetStock(request, timeout=SECONDS_AT_MOST).stock

    same(count().available, 10)
    refusal(grpc.StatusCode.ABORTED, "ETAG_MISMATCH", count)
    same(shop.adjust("tea-01", -3).available, 7)
    details = refusal(
        grpc.StatusCode.FAILED_PRECONDITION, "OUT_OF_STOCK", lambda: shop.adjust("tea-01", -100)
    )
    violations = unpack(details, error_details_pb2.PreconditionFailure).violations
    same([each.subject for each in violations], ["tea-01"])
    request = inventory.ListStockMovementsRequest(sku="tea-01")
    movements = shop.inventory.ListStockMovements(request, timeout=SECONDS_AT_MOST).movements
    same([(each.delta, each.on_hand) for each in movements], [(-3, 7), (10, 10)])
    same(shop.stock("tea-01").available, 7)
    same(shop.get("tea-01").variants[0].available, 7)


def repeat(shop: Shop) -> None:
    once = new_id()
    first = shop.adjust("tea-02", 5, once)
    same(shop.adjust("tea-02", 5, once), first)
    same(shop.stock("tea-02").available, 5)
    refusal(
        grpc.StatusCode.INVALID_ARGUMENT,
        "REQUEST_ID_REUSED",
        lambda: shop.adjust("tea-02", 6, once),
    )


def mistakes(shop: Shop) -> None:
    bad = catalog.Product(id="white space", variants=[catalog.Product.Variant()])
    details = refusal(
        grpc.StatusCode.INVALID_ARGUMENT, "FIELD_INVALID", lambda: shop.create(bad)
    )
    variant = "product.variants[0]"
    same(fields(details), ["product.id", "product.title", f"{variant}.price", f"{variant}.sku"])


def strangers(shop: Shop) -> None:
    anyone = catalog_grpc.CatalogServiceStub(shop.stranger)
    answer = anyone.GetProduct(catalog.GetProductRequest(id="tea-01"), timeout=SECONDS_AT_MOST)
    same(answer.product.id, "tea-01")
    for metadata in [[], [("authorization", "Bearer swk_forged")]]:
        request = catalog.DeleteProductRequest(id="tea-01", request_id=new_id())
        refusal(
            grpc.StatusCode.UNAUTHENTICATED,
            "TOKEN_INVALID",
            lambda: anyone.DeleteProduct(request, timeout=SECONDS_AT_MOST, metadata=metadata),
        )


def import_start(source: str) -> catalog.ImportProductsRequest:
    return catalog.ImportProductsRequest(
        start=catalog.ImportProductsRequest.Start(
            import_id="delivery", source=source, mode=catalog.ImportProductsRequest.MODE_UPSERT
        )
    )


def import_row(number: int) -> catalog.ImportProductsRequest:
    name = f"row-{number:02}"
    row = catalog.ImportProductsRequest.Row(
        number=number, product=simple_product(name, f"Row {number:02}", 250)
    )
    if number == 3:
        row.product.variants[0].sku = ""
    else:
        row.quantities.add(sku=name, on_hand=4)
    return catalog.ImportProductsRequest(row=row)


def import_all(shop: Shop) -> None:
    messages = [import_start("scenario"), *map(import_row, range(1, 6))]
    answers = list(shop.catalog.ImportProducts(iter(messages), timeout=SECONDS_AT_MOST))
    last = answers[-1]
    same((last.committed_through, last.created, last.refused), (5, 4, 1))
    errors = [error for answer in answers for error in answer.errors]
    same([error.number for error in errors], [3])
    status = status_pb2.Status()
    assert errors[0].status.Unpack(status), "A row's error is a google.rpc.Status."
    details = judged(status, grpc.StatusCode.INVALID_ARGUMENT, "FIELD_INVALID")
    same(fields(details), ["row.product.variants[0].sku"])


def import_rest(shop: Shop) -> None:
    may_send = threading.Event()

    def messages():
        yield import_start("scenario")
        may_send.wait(SECONDS_AT_MOST)
        yield from map(import_row, range(4, 9))

    call = shop.catalog.ImportProducts(messages(), timeout=SECONDS_AT_MOST)
    same(next(call).committed_through, 5)
    may_send.set()
    last = list(call)[-1]
    same((last.committed_through, last.created, last.refused), (8, 7, 1))
    same(shop.stock("row-04").available, 4)
    other = iter([import_start("another")])
    refusal(
        grpc.StatusCode.INVALID_ARGUMENT,
        "REQUEST_ID_REUSED",
        lambda: list(shop.catalog.ImportProducts(other, timeout=SECONDS_AT_MOST)),
    )


def export(shop: Shop) -> None:
    request = catalog.ExportProductsRequest()
    answers = list(shop.catalog.ExportProducts(request, timeout=SECONDS_AT_MOST))
    products = [product for answer in answers for product in answer.products]
    checksum = hashlib.sha256()
    for product in products:
        checksum.update(f"{product.id} {product.etag}\n".encode())
    names = [product.id for product in products]
    same(names, sorted(names))
    summary = answers[-1].summary
    same((len(products), summary.count), (18, 18))
    same(summary.checksum, checksum.hexdigest())


def deadline(shop: Shop) -> None:
    started = time.monotonic()
    call = health_grpc.HealthStub(shop.channel).Watch(health.HealthCheckRequest(), timeout=0.5)
    try:
        for _ in call:
            pass
        raise AssertionError("The stream ended by itself.")
    except grpc.RpcError as error:
        same(error.code(), grpc.StatusCode.DEADLINE_EXCEEDED)
    assert time.monotonic() - started > 0.45, "It expired too early."


def cancelled(shop: Shop) -> None:
    call = health_grpc.HealthStub(shop.channel).Watch(
        health.HealthCheckRequest(), timeout=SECONDS_AT_MOST
    )
    same(next(call).status, SERVING)
    call.cancel()
    try:
        next(call)
        raise AssertionError("A cancelled stream went on.")
    except grpc.RpcError:
        same(call.code(), grpc.StatusCode.CANCELLED)
    same(shop.get("tea-01").id, "tea-01")


def crowd(shop: Shop) -> None:
    calls = [
        shop.inventory.AdjustStock.future(
            inventory.AdjustStockRequest(sku="tea-03", delta=1, request_id=new_id()),
            timeout=SECONDS_AT_MOST,
        )
        for _ in range(CALLS_AT_ONCE)
    ]
    for call in calls:
        call.result()
    same(shop.stock("tea-03").available, CALLS_AT_ONCE)


def main() -> None:
    address, directory = sys.argv[1:]
    shop = Shop(address, pathlib.Path(directory))
    made: dict[str, catalog.Product] = {}
    steps = [
        ("The server says that it serves", lambda: serves(shop)),
        ("Categories stand in one another", lambda: categories(shop)),
        ("Goods are created", lambda: create(shop, made)),
        ("Goods are read, one and several", lambda: read(shop, made)),
        ("A mask and an etag guard a change", lambda: change(shop, made)),
        ("A filter finds goods", lambda: find(shop)),
        ("Every order is listed page by page", lambda: orders(shop)),
        ("Goods are deleted, brought back and purged", lambda: delete(shop)),
        ("Stock is counted and adjusted", lambda: stock(shop)),
        ("A repeat with its request id counts once", lambda: repeat(shop)),
        ("Bad input hears of every mistake", lambda: mistakes(shop)),
        ("Strangers look and do not touch", lambda: strangers(shop)),
        ("An import names a bad row and goes on", lambda: import_all(shop)),
        ("An import goes on where it stood", lambda: import_rest(shop)),
        ("An export ends with its count and checksum", lambda: export(shop)),
        ("A deadline expires", lambda: deadline(shop)),
        ("A stream is cancelled", lambda: cancelled(shop)),
        ("Two hundred calls run at once", lambda: crowd(shop)),
    ]
    print(f"library grpcio {grpc.__version__}", flush=True)
    for number, (title, step) in enumerate(steps, 1):
        try:
            step()
        except Exception as error:
            why = " ".join(f"{type(error).__name__} {error}".split())
            print(f"failed {number} {title}: {why}", flush=True)
            sys.exit(1)
        print(f"ok {number} {title}", flush=True)
    shop.close()


if __name__ == "__main__":
    main()
