"""A Stripe of a test's own: the rig in a process of its own, and how a shop is set up for it."""

import json
import pathlib
import ssl
import subprocess
import sys
import urllib.request

from server import Server

KEY = "sk_test_0123456789abcdef"
EVENT_SECRET = "whsec_0123456789abcdef0123456789abcdef"
RIG = pathlib.Path(__file__).parent / "rig.py"
LIMIT = 100_000


class StripeRig:
    """`folder` gets what it needs; certificates are those that a server makes for developers."""

    def __init__(self, program: str, folder: pathlib.Path, seed: int = 1):
        made = folder / "certificates"
        with Server(program, made, ["--payments", "invoice"]) as server:
            server.stop()
        self.authority = made / "tls" / "ca.pem"
        self.context = ssl.create_default_context(cafile=str(self.authority))
        self.log = (folder / "rig.log").open("w")
        certificate, key = certificates(made / "tls")
        self.process = subprocess.Popen(
            [sys.executable, str(RIG), "--certificate", str(certificate), "--key", str(key),
             "--event-secret", EVENT_SECRET, "--seed", str(seed)],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self.log, text=True,
        )
        said = self.process.stdout.readline().split()
        assert said[:1] == ["listening"], f"The rig said {said}"
        self.url = f"https://127.0.0.1:{said[1]}"
        self.local = f"http://127.0.0.1:{said[2]}"
        self.options = self._options(folder)

    def _options(self, folder: pathlib.Path) -> list[str]:
        """What a shop is started with that pays through it."""
        files = {"stripe.key": KEY, "stripe.secrets": EVENT_SECRET}
        for name, text in files.items():
            (folder / name).touch(0o600)
            (folder / name).write_text(text + "\n")
        return [
            "--payments", "invoice,stripe", "--stripe-mode", "test", "--stripe-url", self.url,
            "--stripe-key-file", str(folder / "stripe.key"), "--stripe-ca", str(self.authority),
            "--stripe-event-secrets-file", str(folder / "stripe.secrets"),
            "--shop-url", "https://shop.example",
        ]

    def tell(self, what: str, **words):
        """Has the rig do something, or say something."""
        request = urllib.request.Request(
            f"{self.url}/_rig/{what}", json.dumps(words).encode(),
            {"Content-Type": "application/json"})
        with urllib.request.urlopen(request, context=self.context, timeout=30) as answer:
            return json.load(answer)

    def listed(self, kind: str) -> list[dict]:
        """Everything of a kind that localstripe itself lists."""
        request = urllib.request.Request(
            f"{self.local}/v1/{kind}?limit={LIMIT}", headers={"Authorization": f"Bearer {KEY}"})
        with urllib.request.urlopen(request, timeout=60) as answer:
            return json.load(answer)["data"]

    def __enter__(self):
        return self

    def __exit__(self, *_) -> None:
        self.process.kill()
        self.process.wait()
        self.log.close()


def certificates(folder: pathlib.Path) -> tuple[pathlib.Path, pathlib.Path]:
    """The server's chain and key among what it made for itself."""
    return folder / "server.pem", folder / "server.key"
