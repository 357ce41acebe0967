"""Cases below HTTP/2: bytes that are none, TLS that is not finished, silence."""

import random
import socket
import ssl
import time

from heads import EMPTY
from peer import PREFACE, SETTINGS, Peer, frame, message

cases = []


def case(name, expected, run, place="interop"):
    cases.append((name, expected, place, run))


def plain(wrapped):
    return wrapped


def thrown(data, wrap=None):
    """What becomes of a connection that begins with these bytes."""

    def run(server):
        peer = Peer(server, wrap=wrap, greets=False)
        peer.send(data)
        return peer.fate().split()[0]

    return run


GARBAGE = random.Random(1).randbytes(100_000)
for place in ("interop", "shop"):
    case(f"garbage bytes, {place}", "goaway or closed", thrown(GARBAGE), place)
    case(f"HTTP/1.1, {place}", "goaway or closed", thrown(b"GET / HTTP/1.1\r\nHost: a\r\n\r\n"),
         place)
case("garbage in place of TLS", "closed", thrown(GARBAGE, plain), "shop")
case("plaintext on the TLS port", "closed", thrown(PREFACE + frame(SETTINGS, 0, 0), plain), "shop")
case("garbage after the preface", "goaway or closed",
     thrown(PREFACE + frame(SETTINGS, 0, 0) + GARBAGE))
case("a frame above the frame size", "goaway or closed",
     thrown(PREFACE + frame(SETTINGS, 0, 0) + frame(0, 0, 1, bytes(20_000))))
case("garbage header block", "goaway or closed",
     thrown(PREFACE + frame(SETTINGS, 0, 0) + frame(1, 4, 1, b"\xff" * 100)))
case("DATA on no stream", "goaway or closed",
     thrown(PREFACE + frame(SETTINGS, 0, 0) + frame(0, 0, 5, b"x")))


def truncated(server):
    """Frames cut off at every byte of a call, then the end of the connection."""
    whole = Peer(server)
    sent = []
    whole.send = lambda data, seconds=0: sent.append(bytes(data)) or True
    whole.body(whole.open(EMPTY), message(b""))
    rest = b"".join(sent)
    for length in range(len(rest)):
        peer = Peer(server)
        peer.send(rest[:length])
        peer.close()
    return "survives"


case("a call cut off at every byte", "survives", truncated)


def handshake(protocols, highest=None):
    def run(server):
        context = ssl.create_default_context(cafile=server.authority)
        if protocols:
            context.set_alpn_protocols(protocols)
        if highest:
            context.maximum_version = highest
        try:
            with socket.create_connection((server.host, server.port), timeout=5) as raw:
                with context.wrap_socket(raw, server_hostname="localhost") as wrapped:
                    # With TLS 1.3 the client learns only now what the server thinks.
                    return f"{wrapped.version()} accepted" if wrapped.recv(1) else "refused"
        except (ssl.SSLError, ConnectionError):
            return "refused"

    return run


case("TLS without ALPN", "refused", handshake([]), "shop")
case("TLS with another protocol only", "refused", handshake(["http/1.1"]), "shop")
case("TLS 1.2 with h2", "TLSv1.2 accepted", handshake(["h2"], ssl.TLSVersion.TLSv1_2), "shop")
case("TLS 1.3 with h2", "TLSv1.3 accepted", handshake(["h2", "http/1.1"]), "shop")


def half_open(server):
    """Handshakes that never go on, each with the first bytes of a ClientHello."""
    hello = b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + bytes(40)
    waiting = []
    try:
        for _ in range(1_000):
            waiting.append(socket.create_connection((server.host, server.port), timeout=5))
            waiting[-1].send(hello[: len(waiting) % len(hello)])
        began = time.monotonic()
        server.check()
        return "served" if time.monotonic() - began < 3 else "served late"
    finally:
        for one in waiting:
            one.close()


def slow_greeting(server):
    """The preface, a byte a second: the server's patience ends before it does."""
    peers = [Peer(server, wrap=wrap, greets=False) for wrap in (None, plain)]
    end = time.monotonic() + 14
    at = 0
    while time.monotonic() < end and not all(peer.closed for peer in peers):
        peers[0].send(PREFACE[at % 24 : at % 24 + 1])
        at += 1
        for peer in peers:
            peer.read(0.5)
    return "closed" if all(peer.closed for peer in peers) else "kept"


case("1,000 half-open handshakes", "served", half_open, "shop")
case("a preface that never ends", "closed", slow_greeting, "shop")
