"""Cases about the head of a call: what it asks for and in which form."""

import base64

from peer import Peer, message

SERVICE = "/grpc.testing.TestService/"
EMPTY = SERVICE + "EmptyCall"
STREAM = SERVICE + "FullDuplexCall"

cases = []


def case(name, expected, run, place="interop"):
    cases.append((name, expected, place, run))


def head(name, expected, path=EMPTY, **changes):
    case(name, expected, lambda server: Peer(server).call(path, message(b""), **changes))


for kind, expected in [
    ("application/grpc", "status 0"),
    ("application/grpc+proto", "status 0"),
    ("application/grpc;charset=utf-8", "status 0"),
    ("application/grpcfoo", "HTTP 415"),
    ("application/grpc+json", "HTTP 415"),
    ("text/plain", "HTTP 415"),
    ("", "HTTP 415"),
]:
    head(f"content-type {kind!r}", expected, content_type=kind)
head("content-type missing", "HTTP 415", drop=["content-type"])

for verb in ["GET", "PUT", "OPTIONS"]:
    head(f"method {verb}", "HTTP 405", **{":method": verb})
case("GET / is a page", "HTTP 200",
     lambda server: Peer(server).call("/", end=True, **{":method": "GET"}))

for path in [
    "/no.such.Service/Method", SERVICE + "NoSuchMethod", SERVICE + "emptycall", SERVICE,
    "/" + EMPTY, EMPTY + "/", "/", "//", EMPTY + "?x=1",
]:
    head(f"path {path}", "status 12", path=path)
head("path without a slash", "status 12 or reset 1", path=EMPTY[1:])
head("te missing", "status 0", drop=["te"])
head("an unknown grpc- field", "status 0", extra=[("grpc-nonsense", "1")])
head("host instead of :authority", "status 0", drop=[":authority"], extra=[("host", "shop.test")])
head("host that says the same", "status 0", extra=[("host", "Shop.test:443")])
head("host that differs from :authority", "reset 1", extra=[("host", "other.test")])
head("host with another port", "reset 1", extra=[("host", "shop.test:7443")])
head("neither host nor :authority", "status 0 or reset 1", drop=[":authority"])
head(":path missing", "reset 1", drop=[":path"])
head("an upper-case field name", "reset 1", extra=[("X-Upper", "1")])
head("a connection field", "reset 1", extra=[("connection", "close")])
head("a line break in a value", "reset 1", extra=[("x-line", "a\r\nb")])

for value in ["1x", "123456789S", "-1S", "S", "1", "1.5S", "+1S", ""]:
    head(f"grpc-timeout {value!r}", "status 13", grpc_timeout=value)
for value in ["99999999H", "99999999S", "00000009S"]:
    head(f"grpc-timeout {value!r}", "status 0", grpc_timeout=value)
head("grpc-timeout '0n'", "status 4", grpc_timeout="0n")


def deadline(server):
    peer = Peer(server)
    return peer.finish(peer.open(STREAM, grpc_timeout="50m"))


case("a deadline that passes", "status 4", deadline)

BIG = [("x-big", "b" * 8_000)]
head("header list of 9 KiB", "status 8", extra=[("x-big", "b" * 9_000)])
head("header list of 9 KiB before content-type", "status 8", first=[("x-big", "b" * 9_000)])
head("header list of 120 fields", "status 8", extra=[(f"x-{i}", "") for i in range(120)])
head("header list of 80 KiB ends the connection", "goaway 11 or closed",
     extra=[(f"x-{i}", "b" * 8_000) for i in range(10)])


def after_large(server):
    peer = Peer(server)
    peer.call(EMPTY, message(b""), extra=[("x-big", "b" * 9_000)])
    return peer.call(EMPTY, message(b""))


case("a call after one with too long a list", "status 0", after_large)


def echoed(name, values, count=1):
    def run(server):
        peer = Peer(server)
        stream = peer.open(EMPTY, extra=[(name, value) for value in values])
        peer.body(stream, message(b""))
        status = peer.finish(stream)
        return f"{status}, {peer.streams[stream].fields.get(name)}"

    return run


TRAILING = "x-grpc-test-echo-trailing-bin"
TEXT = base64.b64encode(b"\x00\xff\x10\xab").decode()
case("binary metadata with padding", f"status 0, {TEXT} or status 0, {TEXT.rstrip('=')}",
     echoed(TRAILING, [TEXT]))
case("binary metadata without padding", f"status 0, {TEXT.rstrip('=')}",
     echoed(TRAILING, [TEXT.rstrip("=")]))
head("binary metadata that is no base64", "status 0 or status 13", extra=[(TRAILING, "!!??")])
head("a value beyond ASCII", "status 0",
     extra=[(b"x-grpc-test-echo-initial", b"caf\xe9 \xff")])


def early(server):
    """The answer comes before the request's end; then the stream is closed without an error."""
    peer = Peer(server)
    stream = peer.open("/no.such.Service/Method")
    outcome = peer.streams[stream]
    peer.wait(lambda: outcome.reset is not None)
    return f"status {outcome.fields.get('grpc-status')}, reset {outcome.reset}"


case("an early answer, then RST_STREAM(NO_ERROR)", "status 12, reset 0", early)
