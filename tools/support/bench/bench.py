"""Measures the shop beside nghttpd and PostgreSQL and prints one table."""

import argparse
import contextlib
import itertools
import json
import os
import pathlib
import random
import shutil
import signal
import socket
import statistics
import struct
import subprocess
import sys
import time

import grpc
from google.protobuf import field_mask_pb2
from shopwire.v1 import catalog_pb2 as catalog
from shopwire.v1 import catalog_pb2_grpc as catalog_grpc
from shopwire.v1 import money_pb2 as money

PRODUCTS = 10_000
ANSWER_BYTES = 200
SHAPES = [(1, 1), (8, 1), (32, 10), (100, 1)]
UPDATE_STREAMS = {1: (1, 1), 8: (8, 1), 64: (8, 8), 320: (32, 10)}
IDLE_CONNECTIONS = 2_000
GET = "/shopwire.v1.CatalogService/GetProduct"
UPDATE = "/shopwire.v1.CatalogService/UpdateProduct"


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def framed(message) -> bytes:
    """A message as gRPC puts it on the wire."""
    data = message.SerializeToString()
    return struct.pack(">BI", 0, len(data)) + data


def resident_kilobytes(process: int) -> int:
    for line in pathlib.Path(f"/proc/{process}/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1])
    raise RuntimeError(f"{process} has no VmRSS")


def commits(store: pathlib.Path) -> int:
    """How many transactions LMDB has committed: the newer of its two meta pages says so."""
    with store.open("rb") as file:
        data = file.read(8192)
    return max(struct.unpack_from("<Q", data, page + 144)[0] for page in (0, 4096))


class Shop:
    """Our server, filled with goods whose answers have the size wanted."""

    def __init__(self, command: list[str], place: pathlib.Path, products: int = PRODUCTS):
        self.folder = place / "shop"
        self.products = products
        shutil.rmtree(self.folder, ignore_errors=True)
        self.process = subprocess.Popen(
            [*command, "--data-dir", str(self.folder), "--listen", "127.0.0.1:0"],
            stdout=subprocess.PIPE,
            text=True,
        )
        self.port = self.process.stdout.readline().strip().rsplit(":", 1)[1]
        self.authority = self.folder / "tls" / "ca.pem"
        self.key = (self.folder / "owner.key").read_text().strip()
        self.place = place
        self.write_keys()
        self.fill()

    def write_keys(self) -> None:
        (self.place / "key").write_text(f"Bearer {self.key}\n")
        # The scheme's case does not matter, so these are one key in 64 spellings; a connection
        # remembers the value it has verified last, and every call here brings another.
        spellings = itertools.product(*((letter.lower(), letter.upper()) for letter in "bearer"))
        lines = ["".join(letters) + f" {self.key}\n" for letters in spellings]
        (self.place / "keys").write_text("".join(lines))

    def fill(self) -> None:
        credentials = grpc.composite_channel_credentials(
            grpc.ssl_channel_credentials(self.authority.read_bytes()),
            grpc.access_token_call_credentials(self.key),
        )
        with grpc.secure_channel(f"127.0.0.1:{self.port}", credentials) as channel:
            stub = catalog_grpc.CatalogServiceStub(channel)
            stub.CreateProduct(catalog.CreateProductRequest(product=product(0, 0)))
            answer = stub.GetProduct(catalog.GetProductRequest(id=name(0)))
            padding = max(0, ANSWER_BYTES - answer.ByteSize())
            pending = []
            for number in range(1, self.products + 1):
                request = catalog.CreateProductRequest(product=product(number, padding))
                pending.append(stub.CreateProduct.future(request))
                if len(pending) == 100:
                    for each in pending:
                        each.result()
                    pending.clear()
            for each in pending:
                each.result()
            self.write_calls(stub, padding)

    def write_calls(self, stub, padding: int) -> None:
        numbers = random.Random(7).sample(range(1, self.products + 1), self.products // 10)
        asked, answered = b"", b""
        for number in numbers:
            request = catalog.GetProductRequest(id=name(number))
            answer = stub.GetProduct(request)
            self.answer_bytes = answer.ByteSize()
            asked += framed(request)
            answered += framed(answer)
        (self.place / "get").write_bytes(asked)
        (self.place / "got").write_bytes(answered)
        changes = random.Random(8).sample(range(1, self.products + 1), self.products)
        (self.place / "update").write_bytes(
            b"".join(
                framed(
                    catalog.UpdateProductRequest(
                        product=catalog.Product(id=name(number), title=title(padding)),
                        update_mask=field_mask_pb2.FieldMask(paths=["title"]),
                    )
                )
                for number in changes
            )
        )

    def arguments(self, keys: str = "key") -> list[str]:
        return [
            f"--port={self.port}",
            f"--ca={self.authority}",
            f"--keys={self.place / keys}",
            f"--server-process={self.process.pid}",
        ]


def name(number: int) -> str:
    return f"p{number:05}"


def title(padding: int) -> str:
    return "A tin of green tea" + " x" * (padding // 2) + "x" * (padding % 2)


def product(number: int, padding: int) -> catalog.Product:
    price = money.Money(currency_code="EUR", amount_minor=1290)
    return catalog.Product(
        id=name(number),
        title=title(padding),
        state=catalog.Product.STATE_ACTIVE,
        variants=[catalog.Product.Variant(sku=name(number), price=price)],
    )


class FileServer:
    """nghttpd with one file of the size of our answer."""

    def __init__(self, place: pathlib.Path, authority: pathlib.Path, size: int):
        self.file = place / "files" / "product"
        self.file.parent.mkdir(parents=True, exist_ok=True)
        self.file.write_bytes(random.Random(9).randbytes(size))
        self.port = free_port()
        self.authority = authority
        keys = authority.parent
        command = ["nghttpd", f"-n{os.cpu_count()}", "-d", str(self.file.parent), str(self.port)]
        self.process = subprocess.Popen(
            [*command, str(keys / "server.key"), str(keys / "server.pem")],
            stdout=subprocess.DEVNULL,
        )
        for _ in range(100):
            with contextlib.suppress(OSError):
                socket.create_connection(("127.0.0.1", self.port)).close()
                return
            time.sleep(0.05)
        sys.exit("nghttpd did not start.")

    def arguments(self) -> list[str]:
        return [
            f"--port={self.port}",
            f"--ca={self.authority}",
            f"--server-process={self.process.pid}",
            "--path=/product",
            f"--file={self.file}",
        ]


class Postgres:
    """PostgreSQL 15 with its defaults, on the same disk, asked by pgbench over a local socket."""

    def __init__(self, place: pathlib.Path):
        self.folder = (place / "postgres").resolve()
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir()
        self.programs = sorted(pathlib.Path("/usr/lib/postgresql").glob("*/bin"))[-1]
        if os.geteuid() == 0:
            shutil.chown(self.folder, "postgres", "postgres")
        self.run("initdb", "-D", "data", "-A", "trust", "-U", "postgres")
        options = f"-k {self.folder} -c listen_addresses= -c max_connections=400"
        self.start(options)
        fill = f"""CREATE TABLE goods (id int PRIMARY KEY, body text);
            INSERT INTO goods SELECT n, repeat('x', 200) FROM generate_series(1, {PRODUCTS}) n;"""
        for statement in (fill, "VACUUM ANALYZE goods"):
            self.run("psql", "-q", "-h", str(self.folder), "-U", "postgres", "-c", statement)
        script = self.folder / "update.sql"
        script.write_text(
            f"\\set id random(1, {PRODUCTS})\n"
            "UPDATE goods SET body = repeat('y', 200) WHERE id = :id;\n"
        )
        script.chmod(0o644)
        for setting in ("fsync", "synchronous_commit", "full_page_writes"):
            if self.query(f"SHOW {setting}") != "on":
                sys.exit(f"PostgreSQL would not be durable: {setting} is not on.")
        # What filling it left to do must not be done while it is measured.
        self.query("CHECKPOINT")

    def command(self, program: str, *arguments: str) -> list[str]:
        command = [str(self.programs / program), *arguments]
        return ["runuser", "-u", "postgres", "--", *command] if os.geteuid() == 0 else command

    def start(self, options: str) -> None:
        # The server inherits the output, so a pipe would never end.
        start = self.command("pg_ctl", "-D", "data", "-w", "-l", "log", "-o", options, "start")
        subprocess.run(start, cwd=self.folder, check=True, stdout=subprocess.DEVNULL)

    def run(self, program: str, *arguments: str) -> str:
        command = self.command(program, *arguments)
        return subprocess.run(
            command, cwd=self.folder, check=True, stdout=subprocess.PIPE, text=True
        ).stdout

    def query(self, statement: str) -> str:
        return self.run(
            "psql", "-qAt", "-h", str(self.folder), "-U", "postgres", "-c", statement
        ).strip()

    def updates_per_second(self, streams: int, seconds: float) -> float:
        # A second first, as the shop's calls are warmed up: for new segments of its log.
        self.bench(streams, 1)
        return self.bench(streams, max(1, round(seconds)))

    def bench(self, streams: int, seconds: int) -> float:
        # The time runs while it connects, which is not counted but leaves less to count.
        seconds += streams // 64
        out = self.run(
            "pgbench", "-h", str(self.folder), "-U", "postgres", "-n", "-M", "prepared",
            "-f", "update.sql", "-c", str(streams), "-j", str(min(streams, os.cpu_count())),
            "-T", str(seconds), "postgres",
        )
        lines = {key: value for key, _, value in (each.partition(":") for each in out.splitlines())}
        if not lines["number of failed transactions"].strip().startswith("0 "):
            sys.exit(f"Updates of PostgreSQL failed:\n{out}")
        line = next(line for line in out.splitlines() if line.startswith("tps ="))
        return float(line.split()[2])

    def stop(self) -> None:
        self.run("pg_ctl", "-D", "data", "-m", "immediate", "stop")


def load(place: pathlib.Path, arguments: list[str], shape: tuple[int, int], seconds: float) -> dict:
    command = [str(place / "load"), *arguments, f"--connections={shape[0]}"]
    command += [f"--streams={shape[1]}", f"--seconds={seconds}", "--warmup=0.5"]
    ended = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    if ended.returncode != 0:
        sys.exit(f"{' '.join(command)}\n{ended.stdout}{ended.stderr}")
    return json.loads(ended.stdout)


@contextlib.contextmanager
def awake(wanted: bool):
    """Keeps the processors from going to sleep between calls, by work that gives way to all other.

    A virtual machine's processor that slept takes as long to wake as a short call takes."""
    command = [
        sys.executable, "-c",
        "import os\nos.sched_setscheduler(0, os.SCHED_IDLE, os.sched_param(0))\nwhile True: pass",
    ]
    spinners = [subprocess.Popen(command) for _ in range(os.cpu_count() if wanted else 0)]
    try:
        yield
    finally:
        for each in spinners:
            each.kill()
            each.wait()


def idle_kilobytes(place: pathlib.Path, arguments: list[str], process: int) -> float:
    before = resident_kilobytes(process)
    command = [str(place / "load"), *arguments, f"--connections={IDLE_CONNECTIONS}", "--hold"]
    holder = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    holder.stdout.readline()
    time.sleep(1)
    kilobytes = (resident_kilobytes(process) - before) / IDLE_CONNECTIONS
    holder.stdin.close()
    holder.wait()
    return kilobytes


def median(rounds: list[dict], field: str) -> float:
    return statistics.median(each[field] for each in rounds)


def measure_reads(shop: Shop, files: FileServer, rounds: int, seconds: float) -> dict:
    get = ["--path", GET, f"--grpc={shop.place / 'get'}", f"--answers={shop.place / 'got'}"]
    contenders = {"nghttpd": files.arguments(), "shop": shop.arguments() + get}
    fresh = shop.arguments("keys") + get
    results: dict = {}
    for number in range(rounds):
        print(f"reads, round {number + 1} of {rounds}", file=sys.stderr, flush=True)
        for shape in SHAPES:
            for who, arguments in contenders.items():
                answer = load(shop.place, arguments, shape, seconds)
                results.setdefault((shape, who), []).append(answer)
            answer = load(shop.place, fresh, shape, seconds)
            results.setdefault((shape, "shop, new keys"), []).append(answer)
    return results


def measure_updates(shop: Shop, postgres: Postgres, rounds: int, seconds: float) -> dict:
    update = shop.arguments() + ["--path", UPDATE, f"--grpc={shop.place / 'update'}"]
    results: dict = {}
    for number in range(rounds):
        print(f"updates, round {number + 1} of {rounds}", file=sys.stderr, flush=True)
        for streams, shape in UPDATE_STREAMS.items():
            tps = postgres.updates_per_second(streams, seconds)
            before = commits(shop.folder / "store.mdb")
            answer = load(shop.place, update, shape, seconds)
            groups = commits(shop.folder / "store.mdb") - before
            total = answer["calls"] * (1 + 0.5 / answer["seconds"])  # the warm-up is not counted
            answer["group"] = total / max(1, groups)
            answer["postgres"] = tps
            results.setdefault(streams, []).append(answer)
    return results


def table_of_reads(results: dict) -> list[str]:
    lines = [
        "| connections x streams | server | calls/s | p50 us | p99 us | calls per server CPU-second |"
        " to nghttpd |",
        "| --- | --- | --- | --- | --- | --- | --- |",
    ]
    for (shape, who), rounds in results.items():
        against = results[(shape, "nghttpd")]
        ratio = statistics.median(
            ours["calls_per_server_second"] / theirs["calls_per_server_second"]
            for ours, theirs in zip(rounds, against)
        )
        lines.append(
            f"| {shape[0]} x {shape[1]} | {who} | {median(rounds, 'calls_per_second'):,.0f} |"
            f" {median(rounds, 'p50_us'):,.0f} | {median(rounds, 'p99_us'):,.0f} |"
            f" {median(rounds, 'calls_per_server_second'):,.0f} | {ratio:.2f} |"
        )
    return lines


def table_of_updates(results: dict) -> list[str]:
    lines = [
        "| streams | shop updates/s | p50 us | p99 us | updates per commit | PostgreSQL updates/s |"
        " to PostgreSQL |",
        "| --- | --- | --- | --- | --- | --- | --- |",
    ]
    for streams, rounds in results.items():
        ratio = statistics.median(each["calls_per_second"] / each["postgres"] for each in rounds)
        lines.append(
            f"| {streams} | {median(rounds, 'calls_per_second'):,.0f} |"
            f" {median(rounds, 'p50_us'):,.0f} | {median(rounds, 'p99_us'):,.0f} |"
            f" {median(rounds, 'group'):.1f} | {median(rounds, 'postgres'):,.0f} | {ratio:.2f} |"
        )
    return lines


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--server", required=True)
    parser.add_argument("--place", required=True, type=pathlib.Path)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--seconds", type=float, default=2)
    parser.add_argument("--reads-only", action="store_true")
    options = parser.parse_args()
    shop = Shop([options.server, "serve"], options.place)
    files = FileServer(options.place, shop.authority, shop.answer_bytes)
    postgres = None if options.reads_only else Postgres(options.place)
    updates: dict = {}
    try:
        idle = idle_kilobytes(shop.place, shop.arguments(), shop.process.pid)
        reads = measure_reads(shop, files, options.rounds, options.seconds)
        if postgres:
            updates = measure_updates(shop, postgres, options.rounds, options.seconds)
    finally:
        shop.process.send_signal(signal.SIGTERM)
        files.process.kill()
        if postgres:
            postgres.stop()
    print(f"GetProduct, an answer of {shop.answer_bytes} bytes, the key on every call\n")
    print("\n".join(table_of_reads(reads)))
    print(f"\n{idle:.1f} KB for each of {IDLE_CONNECTIONS:,} idle TLS connections\n")
    if updates:
        print("UpdateProduct, durable when answered\n")
        print("\n".join(table_of_updates(updates)))
    (options.place / "result.json").write_text(
        json.dumps(
            {
                "answer_bytes": shop.answer_bytes,
                "idle_kilobytes": idle,
                "reads": [
                    {"connections": shape[0], "streams": shape[1], "server": who, "rounds": rounds}
                    for (shape, who), rounds in reads.items()
                ],
                "updates": updates,
            },
            indent=1,
        )
    )


if __name__ == "__main__":
    main()
