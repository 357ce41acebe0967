"""Kills a server while goods are being added: whatever it acknowledged must be there afterwards."""

import argparse
import pathlib
import tempfile
import threading
import time

import grpc

from server import Server
from shop import Shop, simple_product

ACKNOWLEDGED_AT_LEAST = 100
WORKERS = 8
SECONDS_AT_MOST = 120


class Adding:
    """Workers that add goods until the server does not answer any more."""

    def __init__(self, shop: Shop):
        self.shop = shop
        self.acknowledged: list[str] = []
        self.stop = threading.Event()
        self.workers = [
            threading.Thread(target=self.add, args=(number,)) for number in range(WORKERS)
        ]
        for worker in self.workers:
            worker.start()

    def add(self, worker: int) -> None:
        number = 0
        while not self.stop.is_set():
            name = f"crash-{worker}-{number}"
            try:
                self.shop.create(simple_product(name, f"Tea {name}", 450))
            except grpc.RpcError:
                return
            self.acknowledged.append(name)
            number += 1

    def wait(self) -> None:
        deadline = time.monotonic() + SECONDS_AT_MOST
        while len(self.acknowledged) < ACKNOWLEDGED_AT_LEAST:
            assert time.monotonic() < deadline, f"Only {len(self.acknowledged)} were added."
            time.sleep(0.01)

    def end(self) -> None:
        self.stop.set()
        for worker in self.workers:
            worker.join()


def check(server: Server) -> int:
    """How many were acknowledged before the kill; all of them are there after it."""
    shop = Shop(server.address, server.directory)
    adding = Adding(shop)
    try:
        adding.wait()
        server.kill()
    finally:
        adding.end()
        shop.close()
    server.start()
    shop = Shop(server.address, server.directory)
    missing = []
    for name in adding.acknowledged:
        try:
            shop.get(name)
        except grpc.RpcError as error:
            missing.append((name, error.code()))
    shop.close()
    count = len(adding.acknowledged)
    assert not missing, f"{len(missing)} of {count} are lost: {missing[:3]}"
    return count


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--server", required=True, help="the built shopwired")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        with Server(options.server, pathlib.Path(folder) / "shop") as server:
            count = check(server)
            print(f"{count} acknowledged before the kill, all there after it")
            code = server.stop()
            assert code == 0, f"Told to end, the server exited with {code}."
            print("the server ends by itself when it is told to")


if __name__ == "__main__":
    main()
