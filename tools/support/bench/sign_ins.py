"""Lets many clients sign in at once and compares how long reads take meanwhile and without them.

What it prints: sign-ins a second, and the p99 of reads in each round, first without and then with.
"""

import argparse
import json
import pathlib
import statistics
import subprocess
import tempfile
import threading
import time

import grpc
from shopwire.v1 import customers_pb2 as customers
from shopwire.v1 import customers_pb2_grpc as customers_grpc
from shopwire.v1 import sessions_pb2 as sessions
from shopwire.v1 import sessions_pb2_grpc as sessions_grpc

from server import Server
from shop import Shop, simple_product

PASSWORD = "correct horse battery"
CUSTOMERS = 10
GOODS = 200
SECONDS_AT_MOST = 60
# What a client is told when too many wait already; it waits and tries again.
BUSY = {grpc.StatusCode.UNAVAILABLE, grpc.StatusCode.RESOURCE_EXHAUSTED}
PAUSE = 0.2


class Crowd:
    """Clients, each on a connection of its own, that sign in again and again."""

    def __init__(self, address: str, authority: bytes, clients: int):
        self.is_over = threading.Event()
        self.done = 0
        self.turned_away = 0
        self.lock = threading.Lock()
        self.threads = [
            threading.Thread(target=self._work, args=(number, address, authority))
            for number in range(clients)
        ]

    def __enter__(self):
        for each in self.threads:
            each.start()
        return self

    def __exit__(self, *_) -> None:
        self.is_over.set()
        for each in self.threads:
            each.join()

    def _work(self, number: int, address: str, authority: bytes) -> None:
        request = sessions.CreateSessionRequest(
            email=f"c{number % CUSTOMERS}@example.com", password=PASSWORD
        )
        # Channels with the same target would share a connection.
        options = [("grpc.use_local_subchannel_pool", 1)]
        credentials = grpc.ssl_channel_credentials(authority)
        with grpc.secure_channel(address, credentials, options) as channel:
            stub = sessions_grpc.SessionServiceStub(channel)
            while not self.is_over.is_set():
                try:
                    stub.CreateSession(request, timeout=SECONDS_AT_MOST)
                except grpc.RpcError as error:
                    if error.code() not in BUSY:
                        raise
                    with self.lock:
                        self.turned_away += 1
                    self.is_over.wait(PAUSE)
                else:
                    with self.lock:
                        self.done += 1


def fill(server: Server, directory: pathlib.Path) -> None:
    shop = Shop(server.address, directory)
    for number in range(GOODS):
        shop.create(simple_product(f"tea-{number}", f"Tea {number}", 100 + number))
    stub = customers_grpc.CustomerServiceStub(shop.channel)
    for number in range(CUSTOMERS):
        request = customers.RegisterCustomerRequest(
            email=f"c{number}@example.com", password=PASSWORD
        )
        stub.RegisterCustomer(request, timeout=SECONDS_AT_MOST)
    shop.close()


def read_p99(load: str, address: str, directory: pathlib.Path, rate: int, seconds: int) -> float:
    """The p99 of GetProduct in milliseconds, at a steady rate."""
    result = directory / "load.json"
    subprocess.run(
        [
            load, "--server", address, "--ca", str(directory / "tls" / "ca.pem"),
            "--key", str(directory / "owner.key"), "--mix", "get=100", "--rate", str(rate),
            "--duration", f"{seconds}s", "--warm-up", "1s", "--json", str(result),
        ],
        check=False, stdout=subprocess.DEVNULL,
    )
    outcome = json.loads(result.read_text())
    step = outcome["steps"][outcome["chosenStep"] - 1]
    assert step["wrong"] == 0 and step["unanswered"] == 0, step
    return step["latencyMs"]["p99"]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--server", required=True)
    parser.add_argument("--load", required=True)
    parser.add_argument("--clients", type=int, default=100)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--seconds", type=int, default=8)
    parser.add_argument("--rate", type=int, default=500)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        directory = pathlib.Path(folder) / "shop"
        with Server(given.server, directory) as server:
            fill(server, directory)
            authority = (directory / "tls" / "ca.pem").read_bytes()
            measure = (given.load, server.address, directory, given.rate, given.seconds)
            without, during, rates = [], [], []
            for number in range(1, given.rounds + 1):
                without.append(read_p99(*measure))
                with Crowd(server.address, authority, given.clients) as crowd:
                    began, before = time.monotonic(), crowd.done
                    during.append(read_p99(*measure))
                    rates.append((crowd.done - before) / (time.monotonic() - began))
                print(
                    f"round {number}: p99 of reads {without[-1]:.2f} ms without, "
                    f"{during[-1]:.2f} ms with {given.clients} clients; {rates[-1]:.1f} sign-ins "
                    f"a second, {crowd.turned_away} told to come again",
                    flush=True,
                )
            print(
                f"median: {statistics.median(without):.2f} ms without, "
                f"{statistics.median(during):.2f} ms with, "
                f"{statistics.median(rates):.1f} sign-ins a second"
            )


main()
