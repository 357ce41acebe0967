"""The servers under attack, and the well-behaved client that must not notice."""

import pathlib
import ssl
import subprocess

import grpc


class Server:
    """A server of ours on a free port. Its memory may grow by `growth` MiB while attacked.

    The largest honest growths are 1,000 handshakes under way at 70 KiB each, and a connection with
    16 MiB of unfinished requests in buffers that may be twice as large.
    """

    def __init__(self, command, probe, directory, growth=96):
        self.log = open(directory / f"{pathlib.Path(command[0]).name}.log", "w+b")
        self.process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=self.log)
        line = self.process.stdout.readline().decode()
        if not line.startswith("listening on "):
            raise SystemExit(f"The server did not start: {line}")
        self.host, _, port = line.removeprefix("listening on ").strip().rpartition(":")
        self.port = int(port)
        self.probe = probe
        self.authority = None
        self.wrap = None
        self.check()
        self.growth = growth
        self.bound = self.memory() + growth

    def use_tls(self, authority):
        context = ssl.create_default_context(cafile=authority)
        context.set_alpn_protocols(["h2"])
        self.wrap = lambda plain: context.wrap_socket(plain, server_hostname="localhost")

    def memory(self):
        """Resident MiB."""
        text = pathlib.Path(f"/proc/{self.process.pid}/status").read_text()
        return int(text.split("VmRSS:")[1].split()[0]) // 1024

    def check(self):
        """Raises unless a new, honest connection is served."""
        options = [("grpc.use_local_subchannel_pool", 1)]
        place = f"localhost:{self.port}"
        if self.authority:
            credentials = grpc.ssl_channel_credentials(self.authority.read_bytes())
            channel = grpc.secure_channel(place, credentials, options)
        else:
            channel = grpc.insecure_channel(place, options)
        with channel:
            channel.unary_unary(self.probe)(b"", timeout=5, wait_for_ready=True)

    def stop(self):
        self.process.terminate()
        self.process.wait(20)


class Shop(Server):
    """`shopwired` itself, over TLS."""

    def __init__(self, build, directory):
        self.data = directory / "shop"
        super().__init__(
            [build / "shopwired", "serve", "--data-dir", self.data, "--listen", "127.0.0.1:0"],
            "/grpc.health.v1.Health/Check", directory)
        self.use_tls(self.data / "tls" / "ca.pem")

    def check(self):
        self.authority = self.data / "tls" / "ca.pem"
        super().check()


class Interop(Server):
    """The test service, in clear text."""

    def __init__(self, build, directory):
        super().__init__(
            [build / "interop-server"], "/grpc.testing.TestService/EmptyCall", directory)
