"""Measures PlaceOrder of three lines from a filled cart, beside PostgreSQL and Redis doing the same
reads, checks and rows, in one run and in turn."""

import argparse
import json
import os
import pathlib
import random
import shutil
import signal
import statistics
import subprocess
import sys
import time
import uuid

import bench
import grpc
from shopwire.v1 import carts_pb2 as carts
from shopwire.v1 import catalog_pb2 as catalog
from shopwire.v1 import catalog_pb2_grpc as catalog_grpc
from shopwire.v1 import inventory_pb2 as inventory
from shopwire.v1 import inventory_pb2_grpc as inventory_grpc
from shopwire.v1 import money_pb2 as money
from shopwire.v1 import orders_pb2 as orders
from shopwire.v1 import payments_pb2 as payments
from shopwire.v1 import sessions_pb2 as sessions

SKUS = 2_000
UNITS = 1_000_000_000
LINES = 3
# Connections and streams of each, and how many orders show the speed.
SHAPES = {1: (1, 1, 500), 8: (8, 1, 2_500), 64: (8, 8, 8_000), 320: (32, 10, 12_000)}
WARM = 200
SERVICE = "/shopwire.v1."
# Guests of PostgreSQL and Redis: carts are theirs in turn.
OWNERS = 10_000


def price(sku: int) -> int:
    return 500 + sku


class OrderShop:
    """Our server with goods and guests, whose carts are filled again after each measurement.

    A place with the file `filled` keeps its shop."""

    def __init__(self, server: list[str], place: pathlib.Path, options: list[str] = ()):
        self.place = place
        self.folder = place / "shop"
        self.dice = random.Random(1)
        is_new = not (place / "filled").exists()
        if is_new:
            shutil.rmtree(self.folder, ignore_errors=True)
        self.process = subprocess.Popen(
            [*server, "serve", "--data-dir", str(self.folder), "--listen", "127.0.0.1:0",
             "--guest-sessions-per-minute", "1000000", "--token-seconds", "86400", *options],
            stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
        )
        self.port = self.process.stdout.readline().strip().rsplit(":", 1)[1]
        self.authority = self.folder / "tls" / "ca.pem"
        if is_new:
            self.fill()

    def arguments(self) -> list[str]:
        return [
            f"--port={self.port}", f"--ca={self.authority}",
            f"--server-process={self.process.pid}",
        ]

    def owner(self) -> grpc.Channel:
        """A connection that may do everything."""
        credentials = grpc.composite_channel_credentials(
            grpc.ssl_channel_credentials(self.authority.read_bytes()),
            grpc.access_token_call_credentials((self.folder / "owner.key").read_text().strip()),
        )
        return grpc.secure_channel(f"127.0.0.1:{self.port}", credentials)

    def fill(self) -> None:
        with self.owner() as channel:
            goods = catalog_grpc.CatalogServiceStub(channel)
            stock = inventory_grpc.InventoryServiceStub(channel)
            for start in range(0, SKUS, 100):
                numbers = range(start, start + 100)
                pending = [
                    goods.CreateProduct.future(catalog.CreateProductRequest(product=product(n)))
                    for n in numbers
                ]
                for each in pending:
                    each.result()
                pending = [
                    stock.SetStock.future(inventory.SetStockRequest(sku=f"s{n}", quantity=UNITS))
                    for n in numbers
                ]
                for each in pending:
                    each.result()

    def ask(self, method: str, requests: list, keys: str | None, shape, kind=None):
        """Sends each request once; the figures, and the answers if they are of a kind."""
        asked, answered = self.place / "asked", self.place / "answered"
        asked.write_bytes(b"".join(map(bench.framed, requests)))
        arguments = [f"--path={SERVICE}{method}", f"--grpc={asked}", "--once"]
        if keys:
            arguments.append(f"--keys={self.place / keys}")
        if kind:
            arguments.append(f"--save={answered}")
        command = [str(self.place / "load"), *self.arguments(), *arguments, "--warmup=0"]
        command += [f"--connections={shape[0]}", f"--streams={shape[1]}"]
        ended = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        if ended.returncode != 0:
            sys.exit(f"{' '.join(command)}\n{ended.stdout}{ended.stderr}")
        return json.loads(ended.stdout), unframed(answered.read_bytes(), kind) if kind else []

    def invite(self, count: int) -> None:
        """Begins a session for each guest."""
        requests = [sessions.CreateGuestSessionRequest()] * count
        _, answers = self.ask(
            "SessionService/CreateGuestSession", requests, None, (8, 8),
            sessions.CreateGuestSessionResponse,
        )
        lines = [f"Bearer {answer.session_token.token}\n" for answer in answers]
        (self.place / "keys").write_text("".join(lines))

    def fill_carts(
        self, count: int, method: payments.PaymentMethod, lines: int = LINES
    ) -> list[orders.PlaceOrderRequest]:
        """The calls that order the carts of so many guests."""
        baskets = [self.dice.sample(range(SKUS), lines) for _ in range(count)]
        for line in range(lines):
            requests = [
                carts.SetItemQuantityRequest(sku=f"s{basket[line]}", quantity=1 + line)
                for basket in baskets
            ]
            kind = carts.SetItemQuantityResponse if line == lines - 1 else None
            _, answers = self.ask("CartService/SetItemQuantity", requests, "keys", (8, 8), kind)
        return [
            orders.PlaceOrderRequest(
                cart_id=answer.cart.id, cart_etag=answer.cart.etag,
                expected_total=answer.cart.totals.total, payment_method=method,
                request_id=str(uuid.uuid4()),
            )
            for answer in answers
        ]

    def measure(self, streams: int, count: int, provider: str) -> dict:
        method = payments.PaymentMethod(provider=provider)
        if provider == "sandbox":
            method.token = "approve"
        requests = self.fill_carts(count + WARM, method)
        store = self.folder / "store.mdb"
        # Some come first, of other guests than those that count.
        keys = (self.place / "keys").read_text().splitlines(keepends=True)
        (self.place / "warm-keys").write_text("".join(keys[count : count + WARM]))
        path = "OrderService/PlaceOrder"
        self.ask(path, requests[count:], "warm-keys", (1, 8))
        time.sleep(0.3)
        before = bench.commits(store)
        kind = orders.PlaceOrderResponse
        answer, answers = self.ask(path, requests[:count], "keys", SHAPES[streams][:2], kind)
        answer["commits"] = bench.commits(store) - before
        placed = sum(each.order.state == orders.Order.STATE_PLACED for each in answers)
        if placed != count:
            print(f"  {count - placed} of {count} orders still waited", file=sys.stderr)
        answer["waiting"] = count - placed
        return answer

    def stop(self) -> None:
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(60)


def product(number: int) -> catalog.Product:
    amount = money.Money(currency_code="EUR", amount_minor=price(number))
    return catalog.Product(
        id=f"s{number}", title=f"A tin of green tea, number {number}",
        state=catalog.Product.STATE_ACTIVE,
        variants=[catalog.Product.Variant(sku=f"s{number}", price=amount)],
    )


def unframed(data: bytes, kind) -> list:
    """Messages as gRPC puts them on the wire."""
    found, at = [], 0
    while at < len(data):
        count = int.from_bytes(data[at + 1 : at + 5], "big")
        found.append(kind.FromString(data[at + 5 : at + 5 + count]))
        at += 5 + count
    return found


class OrderPostgres(bench.Postgres):
    """PostgreSQL 15 with its defaults, one stored function for an order."""

    def __init__(self, place: pathlib.Path, carts_wanted: int):
        super().__init__(place)
        schema = self.folder / "place_order.sql"
        shutil.copy(pathlib.Path(__file__).with_name("place_order.sql"), schema)
        schema.chmod(0o644)
        self.run("psql", "-q", "-v", "ON_ERROR_STOP=1", "-h", str(self.folder), "-U", "postgres",
                 "-f", str(schema))
        fill = f"""
            INSERT INTO sessions SELECT n, sha256(n::text::bytea), now() + interval '30 days'
                FROM generate_series(0, {OWNERS}) n;
            INSERT INTO stocks SELECT n, 'A tin of green tea, number ' || n, 500 + n, true, false,
                {UNITS}, 0, 0, 0 FROM generate_series(0, {SKUS - 1}) n;
            INSERT INTO figures SELECT n, 0 FROM generate_series(0, {SKUS - 1}) n;
            INSERT INTO carts SELECT n, n % {OWNERS}, 1, 1, jsonb_build_array(
                    jsonb_build_object('sku', a, 'quantity', 1),
                    jsonb_build_object('sku', (a + 1 + b) % {SKUS}, 'quantity', 2),
                    jsonb_build_object('sku', (a + 700 + b) % {SKUS}, 'quantity', 3)),
                (500 + a) + 2 * (500 + (a + 1 + b) % {SKUS})
                    + 3 * (500 + (a + 700 + b) % {SKUS})
                FROM (SELECT n, floor(random() * {SKUS})::int a, floor(random() * 600)::int b
                    FROM generate_series(1, {carts_wanted}) n) carts;"""
        for statement in (fill, "VACUUM ANALYZE", "CHECKPOINT"):
            self.query(statement)
        script = self.folder / "order.sql"
        script.write_text("SELECT place_order(nextval('next_cart')::int, gen_random_uuid());\n")
        script.chmod(0o644)

    def orders_per_second(self, streams: int, count: int) -> float:
        each = count // streams
        out = self.run(
            "pgbench", "-h", str(self.folder), "-U", "postgres", "-n", "-M", "prepared",
            "-f", "order.sql", "-c", str(streams), "-j", str(min(streams, os.cpu_count())),
            "-t", str(each), "postgres",
        )
        lines = dict(line.partition(":")[::2] for line in out.splitlines())
        if not lines["number of failed transactions"].strip().startswith("0 "):
            sys.exit(f"Orders of PostgreSQL failed:\n{out}")
        return float(next(line for line in out.splitlines() if line.startswith("tps =")).split()[2])

    def count(self) -> int:
        return int(self.query("SELECT count(*) FROM orders"))


class Redis:
    """Redis, on the disk before it answers, one script for an order."""

    def __init__(self, place: pathlib.Path, carts_wanted: int):
        self.folder = (place / "redis").resolve()
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir()
        self.socket = self.folder / "socket"
        self.process = subprocess.Popen(
            ["redis-server", "--port", "0", "--unixsocket", str(self.socket), "--dir",
             str(self.folder), "--appendonly", "yes", "--appendfsync", "always", "--save", ""],
            stdout=subprocess.DEVNULL,
        )
        while not self.socket.exists():
            if self.process.poll() is not None:
                sys.exit("redis-server ended at once.")
            time.sleep(0.05)
        self.fill(carts_wanted)
        script = pathlib.Path(__file__).with_name("place_order.lua").read_text()
        self.script = self.ask("SCRIPT", "LOAD", script)

    def ask(self, *words: str) -> str:
        command = ["redis-cli", "-s", str(self.socket), *words]
        said = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout
        if said.startswith(("ERR", "(error)")):
            sys.exit(f"Redis said: {said}")
        return said.strip()

    def fill(self, carts_wanted: int) -> None:
        self.ask("EVAL", f"""
            for n = 0, {OWNERS - 1} do redis.call('SET', 'session:' .. n, 'guest') end
            for n = 0, {SKUS - 1} do
                redis.call('HSET', 'stock:' .. n, 'active', 1, 'backorder', 0, 'on_hand', {UNITS},
                    'held', 0, 'allocated', 0, 'price', 500 + n, 'revision', 0,
                    'title', 'A tin of green tea, number ' .. n)
            end""", "0")
        for start in range(1, carts_wanted + 1, 10_000):
            end = min(start + 9_999, carts_wanted)
            self.ask("EVAL", f"""
                for n = {start}, {end} do
                    local a, b = (n * 7919) % {SKUS}, (n * 104729) % 600
                    local skus = {{a, (a + 1 + b) % {SKUS}, (a + 700 + b) % {SKUS}}}
                    local lines, sum = {{}}, 0
                    for place, sku in ipairs(skus) do
                        lines[place] = {{sku = sku, quantity = place}}
                        sum = sum + place * (500 + sku)
                    end
                    redis.call('HSET', 'cart:' .. n, 'state', 1, 'version', 1,
                        'lines', cjson.encode(lines), 'expected', sum)
                end""", "0")

    def orders_per_second(self, streams: int, count: int) -> float:
        command = ["redis-benchmark", "-s", str(self.socket), "-n", str(count), "-c", str(streams),
                   "--csv", "-e", "EVALSHA", self.script, "0"]
        said = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout
        row = said.strip().splitlines()[-1].split(",")
        return float(row[1].strip('"'))

    def count(self) -> int:
        return int(self.ask("LLEN", "audit"))

    def stop(self) -> None:
        self.process.terminate()
        self.process.wait()


class Measurement:
    def __init__(self, given):
        self.place = given.place
        self.scale = given.scale
        self.rounds = given.rounds
        self.streams = [int(each) for each in given.streams.split(",")]
        self.results: dict[int, list[dict]] = {streams: [] for streams in self.streams}
        most = max(self.number(streams) for streams in self.streams)
        wanted = self.rounds * sum(self.number(streams) + 400 for streams in self.streams)
        print("filling the shops", file=sys.stderr, flush=True)
        self.shop = OrderShop([given.server], given.place)
        self.shop.invite(most + WARM)
        self.postgres = OrderPostgres(given.place, wanted)
        self.redis = Redis(given.place, wanted)

    def number(self, streams: int) -> int:
        return max(streams, int(SHAPES[streams][2] * self.scale) // streams * streams)

    def measure(self) -> None:
        for number in range(self.rounds):
            for streams in self.streams:
                print(f"round {number + 1} of {self.rounds}, {streams} streams", file=sys.stderr,
                      flush=True)
                count = self.number(streams)
                result = {
                    "orders": count,
                    "invoice": self.shop.measure(streams, count, "invoice"),
                    "postgres": self.postgres.orders_per_second(streams, count),
                    "redis": self.redis.orders_per_second(streams, count),
                    "sandbox": self.shop.measure(streams, count, "sandbox"),
                }
                self.results[streams].append(result)
        made = self.rounds * sum(self.number(streams) for streams in self.streams)
        if self.postgres.count() != made or self.redis.count() != made:
            sys.exit("PostgreSQL or Redis placed another number of orders than it was asked for.")

    def table(self) -> list[str]:
        lines = [
            "| streams | invoice/s | PostgreSQL/s | ratio | Redis/s | ratio | sandbox/s | to invoice"
            " | CPU us, invoice | CPU us, sandbox | commits an order | orders a commit |",
            "| --- " * 12 + "|",
        ]
        for streams, rounds in self.results.items():
            def middle(figure):
                return statistics.median(figure(each) for each in rounds)

            def rate(name):
                return lambda each: each[name]["calls_per_second"]

            def cpu(name):
                return lambda each: 1e6 * each[name]["server_seconds"] / each["orders"]

            lines.append(
                f"| {streams} | {middle(rate('invoice')):,.0f}"
                f" | {middle(lambda e: e['postgres']):,.0f}"
                f" | {middle(lambda e: rate('invoice')(e) / e['postgres']):.2f}"
                f" | {middle(lambda e: e['redis']):,.0f}"
                f" | {middle(lambda e: rate('invoice')(e) / e['redis']):.2f}"
                f" | {middle(rate('sandbox')):,.0f}"
                f" | {middle(lambda e: rate('sandbox')(e) / rate('invoice')(e)):.2f}"
                f" | {middle(cpu('invoice')):,.0f} | {middle(cpu('sandbox')):,.0f}"
                f" | {middle(lambda e: e['invoice']['commits'] / e['orders']):.2f},"
                f" {middle(lambda e: e['sandbox']['commits'] / e['orders']):.2f}"
                f" | {middle(lambda e: e['orders'] / max(1, e['invoice']['commits'])):.1f},"
                f" {middle(lambda e: e['orders'] / max(1, e['sandbox']['commits'])):.1f} |"
            )
        return lines

    def stop(self) -> None:
        self.shop.stop()
        self.postgres.stop()
        self.redis.stop()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--server", required=True)
    parser.add_argument("--place", required=True, type=pathlib.Path)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--scale", type=float, default=1)
    parser.add_argument("--streams", default="1,8,64,320")
    given = parser.parse_args()
    measurement = Measurement(given)
    try:
        measurement.measure()
    finally:
        measurement.stop()
    print(f"PlaceOrder of {LINES} lines, durable when answered\n")
    print("\n".join(measurement.table()))
    (given.place / "result.json").write_text(json.dumps(measurement.results, indent=1))


if __name__ == "__main__":
    main()
