"""Goes through the shop with ordinary generated stubs: goods, errors, deadlines, a killed server."""

import argparse
import concurrent.futures
import pathlib
import signal
import subprocess
import sys
import tempfile
import threading
import time
import uuid

import grpc
from google.protobuf import field_mask_pb2
from google.rpc import error_details_pb2
from grpc_status import rpc_status
from shopwire.v1 import catalog_pb2 as catalog
from shopwire.v1 import catalog_pb2_grpc as catalog_grpc
from shopwire.v1 import inventory_pb2 as inventory
from shopwire.v1 import inventory_pb2_grpc as inventory_grpc
from shopwire.v1 import money_pb2 as money

CONCURRENT_CALLS = 200


class Server:
    """A server on a data directory of its own, which can be killed and started again."""

    def __init__(self, program: str, shop: pathlib.Path):
        self.program = program
        self.shop = shop
        self.listen = "127.0.0.1:0"
        self.start()

    def start(self) -> None:
        self.process = subprocess.Popen(
            [self.program, "serve", "--data-dir", str(self.shop), "--listen", self.listen],
            stdout=subprocess.PIPE,
            text=True,
        )
        said = self.process.stdout.readline()
        assert said.startswith("listening on "), f"The server said: {said!r}"
        self.listen = said.removeprefix("listening on ").strip()

    def kill(self) -> None:
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def stop(self) -> int:
        self.process.send_signal(signal.SIGTERM)
        return self.process.wait(timeout=30)


class Shop:
    """The stubs, on one TLS channel that trusts the data directory's own authority."""

    def __init__(self, server: Server):
        authority = (server.shop / "tls" / "ca.pem").read_bytes()
        key = (server.shop / "owner.key").read_text().strip()
        credentials = grpc.composite_channel_credentials(
            grpc.ssl_channel_credentials(authority), grpc.access_token_call_credentials(key)
        )
        self.stranger = grpc.secure_channel(
            server.listen, grpc.ssl_channel_credentials(authority)
        )
        self.channel = grpc.secure_channel(server.listen, credentials)
        self.catalog = catalog_grpc.CatalogServiceStub(self.channel)
        self.inventory = inventory_grpc.InventoryServiceStub(self.channel)

    def close(self) -> None:
        self.channel.close()
        self.stranger.close()

    def create(self, name: str, price: int = 450) -> catalog.Product:
        product = catalog.Product(
            id=name,
            title=f"Tea {name}",
            state=catalog.Product.STATE_ACTIVE,
            variants=[
                catalog.Product.Variant(
                    sku=name, price=money.Money(currency_code="EUR", amount_minor=price)
                )
            ],
        )
        request = catalog.CreateProductRequest(product=product, request_id=str(uuid.uuid4()))
        return self.catalog.CreateProduct(request, timeout=10).product

    def get(self, name: str) -> catalog.Product:
        return self.catalog.GetProduct(catalog.GetProductRequest(id=name), timeout=10).product

    def adjust(self, sku: str, delta: int, request_id: str | None = None) -> inventory.Stock:
        request = inventory.AdjustStockRequest(
            sku=sku, delta=delta, request_id=request_id or str(uuid.uuid4())
        )
        return self.inventory.AdjustStock(request, timeout=10).stock


def refusal(code: grpc.StatusCode, reason: str, call) -> list:
    """The details of the refusal that `call` must meet."""
    try:
        call()
    except grpc.RpcError as error:
        assert error.code() == code, f"{error.code()} instead of {code}: {error.details()}"
        status = rpc_status.from_call(error)
        assert status is not None, "The refusal carries no details."
        assert status.code == code.value[0] and status.message == error.details()
        details = status.details
        info = error_details_pb2.ErrorInfo()
        assert details[0].Unpack(info), "The first detail is not an ErrorInfo."
        assert (info.reason, info.domain) == (reason, "shopwire"), info
        return list(details)
    raise AssertionError(f"It was not refused with {reason}.")


def unpack(details: list, kind):
    for each in details:
        message = kind()
        if each.Unpack(message):
            return message
    raise AssertionError(f"There is no {kind.DESCRIPTOR.name} among the details.")


def goods(shop: Shop) -> None:
    made = shop.create("sencha")
    assert made.etag and made.revision > 0 and made.HasField("create_time")
    assert shop.get("sencha") == made
    made.title = "Sencha, first flush"
    changed = shop.catalog.UpdateProduct(
        catalog.UpdateProductRequest(
            product=made, update_mask=field_mask_pb2.FieldMask(paths=["title"]), etag=made.etag
        )
    ).product
    assert changed.title == made.title and changed.etag != made.etag
    assert changed.revision > made.revision
    shop.create("matcha")
    both = shop.catalog.BatchGetProducts(
        catalog.BatchGetProductsRequest(ids=["matcha", "sencha"])
    ).products
    assert [each.id for each in both] == ["matcha", "sencha"]
    shop.catalog.DeleteProduct(catalog.DeleteProductRequest(id="matcha"))
    assert shop.get("matcha").HasField("delete_time"), "What is deleted says when."
    refusal(grpc.StatusCode.NOT_FOUND, "RESOURCE_NOT_FOUND", lambda: shop.get("nowhere"))


def stock(shop: Shop) -> None:
    assert shop.adjust("sencha", 12).available == 12
    once = str(uuid.uuid4())
    first = shop.adjust("sencha", -2, once)
    again = shop.adjust("sencha", -2, once)
    assert again == first, f"A repeat is answered differently: {again} after {first}"
    assert shop.get("sencha").variants[0].available == 10
    read = shop.inventory.GetStock(inventory.GetStockRequest(sku="sencha")).stock
    assert read.available == 10


def errors(shop: Shop) -> None:
    details = refusal(
        grpc.StatusCode.INVALID_ARGUMENT,
        "FIELD_INVALID",
        lambda: shop.catalog.CreateProduct(
            catalog.CreateProductRequest(
                product=catalog.Product(
                    id="white space", variants=[catalog.Product.Variant(sku="")]
                )
            )
        ),
    )
    fields = {each.field for each in unpack(details, error_details_pb2.BadRequest).field_violations}
    assert {"product.id", "product.title", "product.variants[0].sku"} <= fields, fields
    details = refusal(
        grpc.StatusCode.FAILED_PRECONDITION, "OUT_OF_STOCK", lambda: shop.adjust("sencha", -1000)
    )
    unpack(details, error_details_pb2.PreconditionFailure)
    refusal(grpc.StatusCode.ALREADY_EXISTS, "ID_TAKEN", lambda: shop.create("sencha"))
    stale = catalog.UpdateProductRequest(product=shop.get("sencha"), etag="stale")
    refusal(
        grpc.StatusCode.ABORTED, "ETAG_MISMATCH", lambda: shop.catalog.UpdateProduct(stale)
    )


def strangers(shop: Shop) -> None:
    anyone = catalog_grpc.CatalogServiceStub(shop.stranger)
    assert anyone.GetProduct(catalog.GetProductRequest(id="sencha")).product.id == "sencha"
    delete = catalog.DeleteProductRequest(id="sencha")
    refusal(
        grpc.StatusCode.UNAUTHENTICATED, "TOKEN_INVALID", lambda: anyone.DeleteProduct(delete)
    )
    bad = [("authorization", "Bearer swk_forged")]
    refusal(
        grpc.StatusCode.UNAUTHENTICATED,
        "TOKEN_INVALID",
        lambda: anyone.DeleteProduct(delete, metadata=bad),
    )


def deadline(shop: Shop) -> None:
    """A stream that stays open ends when its deadline has come, and not much later."""
    watch = health_watch(shop)
    started = time.monotonic()
    call = watch(b"", timeout=0.5)
    try:
        for _ in call:
            pass
        raise AssertionError("The stream ended by itself.")
    except grpc.RpcError as error:
        assert error.code() == grpc.StatusCode.DEADLINE_EXCEEDED, error
    assert 0.4 < time.monotonic() - started < 2


def cancelled(shop: Shop) -> None:
    call = health_watch(shop)(b"")
    assert next(call) == b"\x08\x01", "The first message says SERVING at once."
    call.cancel()
    try:
        next(call)
        raise AssertionError("A cancelled stream went on.")
    except grpc.RpcError:
        assert call.code() == grpc.StatusCode.CANCELLED
    assert shop.get("sencha").id == "sencha", "The connection goes on."


def health_watch(shop: Shop):
    """The standard health stream, in bytes: it needs no stubs of its own."""
    return shop.channel.unary_stream(
        "/grpc.health.v1.Health/Watch",
        request_serializer=lambda bytes: bytes,
        response_deserializer=lambda bytes: bytes,
    )


def crowd(shop: Shop) -> None:
    """Two hundred calls at once, all counted."""
    shop.create("oolong")
    gate = threading.Barrier(CONCURRENT_CALLS)

    def one(_: int) -> None:
        gate.wait()
        shop.adjust("oolong", 1)

    with concurrent.futures.ThreadPoolExecutor(CONCURRENT_CALLS) as pool:
        list(pool.map(one, range(CONCURRENT_CALLS)))
    assert shop.get("oolong").variants[0].available == CONCURRENT_CALLS


def killed(server: Server, shop: Shop) -> None:
    """Kills the server while goods are being added; what was acknowledged must be there."""
    acknowledged: list[str] = []
    stop = threading.Event()

    def add(worker: int) -> None:
        for number in range(1_000_000):
            name = f"crash-{worker}-{number}"
            try:
                shop.create(name)
            except grpc.RpcError:
                return
            acknowledged.append(name)
            if stop.is_set():
                return

    workers = [threading.Thread(target=add, args=(number,)) for number in range(8)]
    for worker in workers:
        worker.start()
    while len(acknowledged) < 100:
        time.sleep(0.01)
    server.kill()
    stop.set()
    for worker in workers:
        worker.join()
    server.start()
    again = Shop(server)
    missing = []
    for name in acknowledged:
        try:
            again.get(name)
        except grpc.RpcError as error:
            missing.append((name, error.code()))
    again.close()
    assert not missing, f"{len(missing)} of {len(acknowledged)} are lost: {missing[:3]}"
    print(f"    {len(acknowledged)} acknowledged before the kill, all there after it")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--server", required=True, help="the built shopwired")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        server = Server(options.server, pathlib.Path(folder) / "shop")
        shop = Shop(server)
        steps = [
            ("goods are created, read, changed and deleted", lambda: goods(shop)),
            ("stock is adjusted, once for each request id", lambda: stock(shop)),
            ("refusals carry their details", lambda: errors(shop)),
            ("strangers may look and not touch", lambda: strangers(shop)),
            ("a deadline expires", lambda: deadline(shop)),
            ("a stream is cancelled", lambda: cancelled(shop)),
            (f"{CONCURRENT_CALLS} calls run at once", lambda: crowd(shop)),
            ("the server is killed and nothing acknowledged is lost", lambda: killed(server, shop)),
            ("the server ends by itself when it is told to", lambda: ended(server)),
        ]
        failures = 0
        for title, step in steps:
            try:
                step()
                print(f"pass  {title}", flush=True)
            except Exception as error:
                failures += 1
                print(f"FAIL  {title}: {type(error).__name__} {error}", flush=True)
        shop.close()
        server.process.kill()
    sys.exit(1 if failures else 0)


def ended(server: Server) -> None:
    code = server.stop()
    assert code == 0, f"It exited with {code}."


if __name__ == "__main__":
    main()
