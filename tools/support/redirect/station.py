"""A shop and a provider that redirects, which know each other."""

import hashlib
import hmac
import http.client
import json
import pathlib
import socket
import ssl
import subprocess
import sys
import time
import urllib.parse

from customers import MANY_GUESTS
from server import Server

HERE = pathlib.Path(__file__).parent
SECRETS = ["first-secret-of-the-provider", "second-secret-of-the-provider"]
SHOP_KEY = "key-of-the-shop-at-the-provider"


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        return taken.getsockname()[1]


def secret_file(path: pathlib.Path, *lines: str) -> pathlib.Path:
    path.touch(mode=0o600)
    path.write_text("".join(f"{line}\n" for line in lines))
    return path


class Provider:
    """The provider's process, and what its customers do."""

    def __init__(self, folder: pathlib.Path, tls: pathlib.Path):
        self.secrets = secret_file(folder / "provider-secret", SECRETS[0])
        self.process = subprocess.Popen(
            [
                sys.executable, str(HERE / "provider.py"), "--certificate", str(tls / "server.pem"),
                "--key", str(tls / "server.key"), "--ledger", str(folder / "provider-ledger"),
                "--shop-key", str(secret_file(folder / "provider-key", SHOP_KEY)),
                "--secret", str(self.secrets), "--callback-ca", str(tls / "ca.pem"),
            ],
            stdout=subprocess.PIPE, text=True)
        self.port = int(self.process.stdout.readline().split()[1])
        self.context = ssl.create_default_context(cafile=str(tls / "ca.pem"))

    def control(self, name: str, **values) -> str:
        connection = http.client.HTTPSConnection(
            "localhost", self.port, context=self.context, timeout=30)
        connection.request("POST", f"/control/{name}", urllib.parse.urlencode(values))
        answer = connection.getresponse()
        text = answer.read().decode()
        connection.close()
        assert answer.status == 200, f"{name}: {answer.status}"
        return text

    def open_page(self, url: str) -> str:
        """What a customer's browser does: it opens the page, and presses the button."""
        parts = urllib.parse.urlsplit(url)
        for method in ("GET", "POST"):
            connection = http.client.HTTPSConnection(
                "localhost", parts.port, context=self.context, timeout=30)
            connection.request(method, parts.path)
            text = connection.getresponse().read().decode()
            connection.close()
        return text

    @property
    def records(self) -> list[dict]:
        return json.loads(self.control("records"))["records"]

    @property
    def answers(self) -> dict[str, int]:
        """What the shop answered to its reports."""
        return json.loads(self.control("records"))["answers"]

    def stop(self) -> None:
        self.process.kill()
        self.process.wait()


class Station:
    """Both of them, in a folder of their own."""

    def __init__(self, program: str, folder: pathlib.Path):
        self.folder = folder
        self.program = program
        self.directory = folder / "shop"
        self.log = folder / "log"
        # The first start makes the certificate, which the provider shows too.
        with Server(program, self.directory) as first:
            first.stop()
        self.tls = self.directory / "tls"
        self.provider = Provider(folder, self.tls)
        self.callbacks = free_port()
        self.secrets = secret_file(folder / "shop-secret", SECRETS[0])
        self.provider.control(
            "callback", url=f"https://localhost:{self.callbacks}/callbacks/redirect")
        options = [
            *MANY_GUESTS, "--payments", "invoice,redirect,sandbox",
            "--callbacks", f"127.0.0.1:{self.callbacks}",
            "--redirect-url", f"https://localhost:{self.provider.port}",
            "--redirect-key-file", str(secret_file(folder / "shop-key", SHOP_KEY)),
            "--redirect-secret-file", str(self.secrets),
            "--redirect-ca", str(self.tls / "ca.pem"),
        ]
        self.server = Server(program, self.directory, options, log=self.log)

    def shopwire(self, *arguments: str) -> subprocess.CompletedProcess:
        """Runs the command line as the owner."""
        return subprocess.run(
            [
                str(pathlib.Path(self.program).parent / "shopwire"), *arguments,
                "--server", self.server.address.replace("127.0.0.1", "localhost"),
                "--ca", str(self.tls / "ca.pem"), "--key", (
                    self.directory / "owner.key").read_text().strip(),
            ],
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)

    def send(
        self, body: str, signature: str | None, path: str = "/callbacks/redirect",
        method: str = "POST",
    ) -> tuple[int, str]:
        """Sends a report, whoever may have signed it."""
        context = ssl.create_default_context(cafile=str(self.tls / "ca.pem"))
        connection = http.client.HTTPSConnection(
            "localhost", self.callbacks, context=context, timeout=30)
        fields = {} if signature is None else {"Redirect-Signature": signature}
        connection.request(method, path, body, fields)
        answer = connection.getresponse()
        text = answer.read().decode().strip()
        connection.close()
        return answer.status, text

    def stop(self) -> None:
        self.provider.stop()
        self.server.kill()


def sign(body: str, secret: str = SECRETS[0], age: int = 0) -> str:
    seconds = str(int(time.time()) - age)
    digest = hmac.new(secret.encode(), f"{seconds}.{body}".encode(), hashlib.sha256).hexdigest()
    return f"t={seconds},v1={digest}"
