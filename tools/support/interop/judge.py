"""Runs each case of gRPC's interoperability clients against our server and prints one table."""

import argparse
import concurrent.futures
import os
import pathlib
import socket
import subprocess
import sys
import time

CASES = [
    "empty_unary",
    "large_unary",
    "client_streaming",
    "server_streaming",
    "ping_pong",
    "empty_stream",
    "custom_metadata",
    "status_code_and_message",
    "special_status_message",
    "unimplemented_method",
    "unimplemented_service",
    "timeout_on_sleeping_server",
    "cancel_after_begin",
    "cancel_after_first_response",
    "client_compressed_unary",
    "server_compressed_unary",
    "client_compressed_streaming",
    "server_compressed_streaming",
]

# What a client simply does not have.
ABSENT = {
    "python": {case for case in CASES if "compressed" in case},
    "cpp": set(),
    "ruby": {"special_status_message", "server_compressed_unary", "server_compressed_streaming"},
}

# The C++ client ends well even when the server cannot tell compressed messages from others; only
# its log says that it went on to the test itself.
PROOF = {
    ("cpp", "client_compressed_unary"): "unary request probe succeeded",
    ("cpp", "client_compressed_streaming"): "streaming request probe succeeded",
}

# Python's client ends at once after its test: when Python tidies up instead, it waits now and then
# forever for a lock of a call whose thread is gone by then.
PYTHON = "import os; from tests.interop import client; client.test_interoperability(); os._exit(0)"

SECONDS_AT_MOST = 60


class Judge:
    def __init__(self, grpc: pathlib.Path, port: int, tls: bool):
        self.grpc = grpc
        self.tls = tls
        secure = "true" if tls else "false"
        self.arguments = [
            "--server_host=127.0.0.1",
            f"--server_port={port}",
            f"--use_tls={secure}",
            f"--use_test_ca={secure}",
        ]
        if tls:
            self.arguments.append("--server_host_override=foo.test.google.fr")

    def command(self, client: str) -> list[str]:
        built = self.grpc.parent
        return {
            "python": [sys.executable, "-c", PYTHON],
            "cpp": [str(built / "cpp" / "client")],
            "ruby": ["ruby", str(self.grpc / "src" / "ruby" / "pb" / "test" / "client.rb")],
        }[client]

    def run(self, client: str, case: str) -> str | None:
        """Why the case failed, or nothing."""
        environment = dict(os.environ, GRPC_VERBOSITY="DEBUG" if client == "cpp" else "ERROR")
        environment["PYTHONPATH"] = str(self.grpc.parent / "python")
        arguments = [*self.arguments, f"--test_case={case}"]
        try:
            ended = subprocess.run(
                self.command(client) + arguments,
                env=environment,
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                timeout=SECONDS_AT_MOST,
            )
        except subprocess.TimeoutExpired:
            return f"still running after {SECONDS_AT_MOST} seconds"
        output = ended.stdout.decode(errors="replace")
        if ended.returncode != 0:
            return f"exit code {ended.returncode}\n{output[-3000:]}"
        proof = PROOF.get((client, case), "")
        return None if proof in output else f"it did not say «{proof}»\n{output[-3000:]}"


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


def start_server(program: str, grpc: pathlib.Path, port: int, tls: bool) -> subprocess.Popen:
    command = [program, f"--port={port}", f"--use_tls={'true' if tls else 'false'}"]
    if tls:
        keys = grpc / "src" / "core" / "tsi" / "test_creds"
        command += [f"--tls-cert={keys / 'server1.pem'}", f"--tls-key={keys / 'server1.key'}"]
    server = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    for _ in range(200):
        if server.poll() is not None:
            sys.exit(f"The server ended with {server.returncode}: {' '.join(command)}")
        try:
            socket.create_connection(("127.0.0.1", port)).close()
            return server
        except OSError:
            time.sleep(0.05)
    server.kill()
    sys.exit("The server did not accept calls within ten seconds.")


def judge_all(judge: Judge, clients: list[str]) -> dict[tuple[str, str], str | None]:
    wanted = [(client, case) for case in CASES for client in clients if case not in ABSENT[client]]
    with concurrent.futures.ThreadPoolExecutor(max_workers=2) as pool:
        return dict(zip(wanted, pool.map(lambda pair: judge.run(*pair), wanted)))


def print_table(columns: list[tuple[str, bool]], results: dict) -> None:
    heads = [f"{client} {'TLS' if tls else 'clear'}" for client, tls in columns]
    print("| Case | " + " | ".join(heads) + " |")
    print("| --- |" + " --- |" * len(heads))
    for case in CASES:
        cells = []
        for client, tls in columns:
            outcome = results.get((tls, client, case), "absent")
            cells.append({None: "pass", "absent": "(not in this client)"}.get(outcome, "FAIL"))
        print(f"| {case} | " + " | ".join(cells) + " |")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--server", required=True, help="the program that serves the test service")
    parser.add_argument("--grpc", required=True, type=pathlib.Path, help="gRPC's source tree")
    parser.add_argument("clients", nargs="+", choices=sorted(ABSENT))
    options = parser.parse_args()
    grpc = options.grpc.resolve()
    results = {}
    for tls in (True, False):
        port = free_port()
        server = start_server(options.server, grpc, port, tls)
        try:
            for (client, case), why in judge_all(Judge(grpc, port, tls), options.clients).items():
                results[(tls, client, case)] = why
        finally:
            server.terminate()
            server.wait(timeout=30)
    print_table([(client, tls) for client in options.clients for tls in (True, False)], results)
    failures = {key: why for key, why in results.items() if why}
    for (tls, client, case), why in failures.items():
        print(f"\n{client}, {case}, {'TLS' if tls else 'clear'}: {why}", file=sys.stderr)
    print(f"\n{len(results) - len(failures)} of {len(results)} passed.")
    sys.exit(1 if failures else 0)


if __name__ == "__main__":
    main()
