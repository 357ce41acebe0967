"""Makes the disk under a running server fail, and looks for everything it acknowledged."""

import argparse
import collections
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile

import grpc
from shopwire.v1 import catalog_pb2 as catalog
from shopwire.v1 import catalog_pb2_grpc as catalog_grpc
from shopwire.v1 import money_pb2 as money

COMMANDS = 120
SECONDS_PER_CALL = 20
# What fails, from the when-th call on, and then each step-th; a step of 1 is a disk that does not
# come back.
CASES = [
    ("fdatasync", "EIO", 9, 7),
    ("fdatasync", "ENOSPC", 9, 7),
    ("fdatasync", "EIO", 30, 1),
    ("pwrite64", "EIO", 60, 37),
    ("pwrite64", "ENOSPC", 60, 37),
    ("pwrite64", "ENOSPC", 150, 1),
    ("writev", "EIO", 5, 3),
]
REFUSALS = {
    grpc.StatusCode.RESOURCE_EXHAUSTED,
    grpc.StatusCode.UNAVAILABLE,
    grpc.StatusCode.DATA_LOSS,
}


class Server:
    """A shopwired, perhaps with a tracer that makes its system calls fail."""

    def __init__(self, program: str, folder: pathlib.Path, tracer: list[str]):
        self.process = subprocess.Popen(
            [*tracer, program, "serve", "--data-dir", str(folder), "--listen", "127.0.0.1:0"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        line = self.process.stdout.readline()
        if not line:
            sys.exit("The server ended before it listened.")
        credentials = grpc.composite_channel_credentials(
            grpc.ssl_channel_credentials((folder / "tls" / "ca.pem").read_bytes()),
            grpc.access_token_call_credentials((folder / "owner.key").read_text().strip()),
        )
        address = f"127.0.0.1:{line.strip().rsplit(':', 1)[1]}"
        self.channel = grpc.secure_channel(address, credentials)
        self.goods = catalog_grpc.CatalogServiceStub(self.channel)

    def create(self, name: str) -> grpc.StatusCode:
        price = money.Money(currency_code="EUR", amount_minor=690)
        product = catalog.Product(
            id=name,
            title="Green tea",
            state=catalog.Product.STATE_ACTIVE,
            variants=[catalog.Product.Variant(sku=name, price=price)],
        )
        return self.outcome(
            self.goods.CreateProduct, catalog.CreateProductRequest(product=product)
        )

    def find(self, name: str) -> grpc.StatusCode:
        return self.outcome(self.goods.GetProduct, catalog.GetProductRequest(id=name))

    def outcome(self, method, request) -> grpc.StatusCode:
        try:
            method(request, timeout=SECONDS_PER_CALL)
            return grpc.StatusCode.OK
        except grpc.RpcError as error:
            return error.code()

    def stop(self) -> None:
        self.channel.close()
        self.process.send_signal(signal.SIGTERM)
        try:
            self.process.wait(30)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()


def judge(program: str, folder: pathlib.Path, call: str, error: str, when: int, step: int) -> str:
    """Runs one case; says what happened."""
    plan = f"inject={call}:error={error}:when={when}+{step}"
    server = Server(program, folder, [])
    server.create("before")
    server.stop()
    # With -D the tracer is the child, so that signals reach the server.
    tracer = ["strace", "-D", "-f", "-qq", "-o", "/dev/null", "-e", f"trace={call}", "-e", plan]
    server = Server(program, folder, tracer)
    outcomes = {}
    for number in range(COMMANDS):
        name = f"p{number}"
        outcomes[name] = server.create(name)
        kept = [each for each, code in outcomes.items() if code == grpc.StatusCode.OK]
        # Reading goes on, whatever became of the command; while the file is read anew, which is
        # at once, a read may be told to come again.
        if kept and server.find(kept[-1]) not in (grpc.StatusCode.OK, grpc.StatusCode.UNAVAILABLE):
            raise AssertionError(f"{kept[-1]} was acknowledged and cannot be read")
    server.stop()

    strange = {code for code in outcomes.values() if code != grpc.StatusCode.OK} - REFUSALS
    if strange:
        raise AssertionError(f"a failing disk was answered with {strange}")
    refused = [name for name, code in outcomes.items() if code != grpc.StatusCode.OK]
    if not refused:
        raise AssertionError("the disk never failed")

    server = Server(program, folder, [])
    for name, code in outcomes.items():
        found = server.find(name)
        if code == grpc.StatusCode.OK and found != grpc.StatusCode.OK:
            raise AssertionError(f"{name} was acknowledged and is gone")
        if found not in (grpc.StatusCode.OK, grpc.StatusCode.NOT_FOUND):
            raise AssertionError(f"{name} is neither there nor absent: {found}")
    if server.create("afterwards") != grpc.StatusCode.OK:
        raise AssertionError("the store takes nothing after the fault has gone")
    server.stop()
    checked = subprocess.run(
        [program, "verify", "--data-dir", str(folder)], stdout=subprocess.PIPE, text=True
    )
    if checked.returncode != 0:
        raise AssertionError(f"the store is not sound: {checked.stdout}")
    codes = collections.Counter(code.name for code in outcomes.values())
    return ", ".join(f"{count} {name}" for name, count in sorted(codes.items()))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--server", required=True)
    options = parser.parse_args()
    failures = 0
    for call, error, when, step in CASES:
        folder = pathlib.Path(tempfile.mkdtemp(prefix="shopwire-faults-"))
        try:
            said = judge(options.server, folder / "data", call, error, when, step)
        except AssertionError as problem:
            failures += 1
            said = f"FAILED: {problem}"
        finally:
            shutil.rmtree(folder, ignore_errors=True)
        print(f"{call} {error}, call {when} and each {step} after: {said}", flush=True)
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
