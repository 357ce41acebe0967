"""A shop as a Python program sees it: the stubs on a channel, and refusals with their details."""

import pathlib
import uuid

import grpc
from google.rpc import error_details_pb2
from grpc_status import rpc_status
from shopwire.v1 import catalog_pb2 as catalog
from shopwire.v1 import catalog_pb2_grpc as catalog_grpc
from shopwire.v1 import inventory_pb2 as inventory
from shopwire.v1 import inventory_pb2_grpc as inventory_grpc
from shopwire.v1 import money_pb2 as money

SECONDS_AT_MOST = 60


class Shop:
    """The stubs, on one TLS channel that trusts the data directory's own authority."""

    def __init__(self, address: str, directory: pathlib.Path):
        authority = grpc.ssl_channel_credentials((directory / "tls" / "ca.pem").read_bytes())
        key = (directory / "owner.key").read_text().strip()
        credentials = grpc.composite_channel_credentials(
            authority, grpc.access_token_call_credentials(key)
        )
        self.stranger = grpc.secure_channel(address, authority)
        self.channel = grpc.secure_channel(address, credentials)
        self.catalog = catalog_grpc.CatalogServiceStub(self.channel)
        self.inventory = inventory_grpc.InventoryServiceStub(self.channel)

    def close(self) -> None:
        self.channel.close()
        self.stranger.close()

    def create(self, product: catalog.Product) -> catalog.Product:
        request = catalog.CreateProductRequest(product=product, request_id=new_id())
        return self.catalog.CreateProduct(request, timeout=SECONDS_AT_MOST).product

    def get(self, name: str) -> catalog.Product:
        request = catalog.GetProductRequest(id=name)
        return self.catalog.GetProduct(request, timeout=SECONDS_AT_MOST).product

    def list(self, **query) -> catalog.ListProductsResponse:
        request = catalog.ListProductsRequest(**query)
        return self.catalog.ListProducts(request, timeout=SECONDS_AT_MOST)

    def adjust(self, sku: str, delta: int, request_id: str = "") -> inventory.Stock:
        request = inventory.AdjustStockRequest(
            sku=sku, delta=delta, request_id=request_id or new_id()
        )
        return self.inventory.AdjustStock(request, timeout=SECONDS_AT_MOST).stock

    def stock(self, sku: str) -> inventory.Stock:
        request = inventory.GetStockRequest(sku=sku)
        return self.inventory.GetStock(request, timeout=SECONDS_AT_MOST).stock


def new_id() -> str:
    return str(uuid.uuid4())


def simple_product(name: str, title: str, price: int) -> catalog.Product:
    """A product for sale in one form, whose sku is its id."""
    return catalog.Product(
        id=name,
        title=title,
        state=catalog.Product.STATE_ACTIVE,
        variants=[catalog.Product.Variant(sku=name, price=euros(price))],
    )


def euros(amount_minor: int) -> money.Money:
    return money.Money(currency_code="EUR", amount_minor=amount_minor)


def refusal(code: grpc.StatusCode, reason: str, call) -> list:
    """The details of the refusal that `call` must meet."""
    try:
        call()
    except grpc.RpcError as error:
        assert error.code() == code, f"{error.code()} instead of {code}: {error.details()}"
        status = rpc_status.from_call(error)
        assert status is not None, "The refusal carries no details."
        assert status.message == error.details(), status.message
        return judged(status, code, reason)
    raise AssertionError(f"It was not refused with {reason}.")


def judged(status, code: grpc.StatusCode, reason: str) -> list:
    """The details of a google.rpc.Status that must say `code` and `reason`."""
    assert status.code == code.value[0], status
    info = error_details_pb2.ErrorInfo()
    assert status.details[0].Unpack(info), "The first detail is not an ErrorInfo."
    assert (info.reason, info.domain) == (reason, "shopwire"), info
    return list(status.details)


def unpack(details: list, kind):
    """The first detail that is a message of this kind."""
    for each in details:
        message = kind()
        if each.Unpack(message):
            return message
    raise AssertionError(f"There is no {kind.DESCRIPTOR.name} among the details.")


def fields(details: list) -> list[str]:
    """The names of the fields that a refusal complains of."""
    violations = unpack(details, error_details_pb2.BadRequest).field_violations
    return sorted(each.field for each in violations)
