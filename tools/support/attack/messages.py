"""Cases about the messages of a call: their framing, compression and bytes."""

import gzip

from heads import EMPTY, SERVICE, STREAM
from peer import DATA, Peer, frame, message

UNARY = SERVICE + "UnaryCall"
INPUT = SERVICE + "StreamingInputCall"
HEALTH = "/grpc.health.v1.Health/Check"

cases = []


def varint(number):
    out = b""
    while number > 127:
        out, number = out + bytes([number & 127 | 128]), number >> 7
    return out + bytes([number])


def field(number, payload):
    return varint(number << 3 | 2) + varint(len(payload)) + payload


def wanted(size):
    """A StreamingOutputCallRequest for one answer of so many bytes."""
    return field(2, b"\x08" + varint(size))


def nested(depth):
    """Submessages in submessages of an unknown field."""
    payload = b""
    for _ in range(depth):
        payload = field(100, payload)
    return payload


def case(name, expected, run, place="interop"):
    cases.append((name, expected, place, run))


def body(name, expected, data, path=EMPTY, place="interop", **head):
    case(name, expected, lambda server: Peer(server).call(path, data, **head), place)


def framed(name, expected, data, path=EMPTY, **how):
    def run(server):
        peer = Peer(server)
        stream = peer.open(path)
        peer.body(stream, data, **how)
        return f"{peer.finish(stream)}, {peer.streams[stream].messages} messages"

    case(name, expected, run)


GZIP = {"grpc_encoding": "gzip"}
SIMPLE = field(3, field(2, bytes(300)))

framed("1-byte DATA frames", "status 0, 1 messages", message(SIMPLE), UNARY, size=1)
framed("padded DATA, more padding than window", "status 0, 1 messages",
       message(field(1, field(2, bytes(2_000)))), INPUT, size=1, padding=255)
framed("1,000 messages in full frames", "status 0, 1000 messages",
       message(wanted(1)) * 1_000, STREAM)
framed("1,000 messages in odd pieces", "status 0, 1000 messages",
       message(wanted(1)) * 1_000, STREAM, size=7)
body("an empty message", "status 0", message(b""))
body("a compressed message", "status 0", message(gzip.compress(SIMPLE), 1), UNARY, **GZIP)
body("compressed flag without encoding", "status 13", message(b"", 1))
body("compressed flag with identity", "status 13", message(b"", 1), grpc_encoding="identity")
body("compressed flag 2", "status 13", message(b"", 2), **GZIP)
body("compressed flag on a stream", "status 13", message(b"", 1), STREAM)
body("corrupt gzip", "status 13", message(b"no gzip at all", 1), **GZIP)
body("truncated gzip", "status 13", message(gzip.compress(SIMPLE)[:-9], 1), **GZIP)
body("empty gzip", "status 13", message(b"", 1), **GZIP)
body("zip bomb", "status 8", message(gzip.compress(bytes(64 << 20)), 1), UNARY, **GZIP)
body("unknown method, then a body", "status 12", message(bytes(200_000)), "/no.such/Method")


def unknown_encoding(server):
    peer = Peer(server)
    stream = peer.open(EMPTY, grpc_encoding="snappy")
    status = peer.finish(stream)
    return f"{status}, {peer.streams[stream].fields.get('grpc-accept-encoding')}"


def oversized(path):
    def run(server):
        peer = Peer(server)
        stream = peer.open(path)
        peer.body(stream, message(b"", size=4 << 20 | 1), end=False)
        return peer.finish(stream)

    return run


case("unknown grpc-encoding", "status 12, identity,gzip", unknown_encoding)
case("oversized length, before the body", "status 8", oversized(UNARY))
case("oversized length on a stream", "status 8", oversized(STREAM))
case("length of 4 GiB", "status 8", lambda server: Peer(server).call(
    UNARY, message(b"", size=0xFFFF_FFFF)))
body("the largest message", "status 0", message(field(3, field(2, bytes((4 << 20) - 20)))), UNARY)
body("END_STREAM in the prefix", "status 13", b"\0\0")
body("END_STREAM in the message", "status 13", message(b"abc", size=9))
body("END_STREAM in a stream's message", "status 13", message(b"abc", size=9), STREAM)
body("a call without a message", "status 12", b"")
case("a call that ends with its head", "status 12",
     lambda server: Peer(server).call(EMPTY, end=True))
body("two messages for one", "status 12", message(b"") * 2)
body("bytes behind the message", "status 12 or status 13", message(b"") + b"\0")
body("bytes that are no protobuf", "status 13", message(b"\xff\xff\xff"), UNARY)
body("protobuf cut short", "status 13", message(SIMPLE[:-1]), UNARY)
body("10,000-deep groups", "status 13", message(b"\xa3\x06" * 10_000), UNARY)
body("10,000-deep nesting in an unknown field", "status 0 or status 13", message(nested(10_000)))
body("4 MB of empty submessages", "status 0 or status 3 or status 8 or status 13",
     message(b"\x12\x00" * 2_000_000), SERVICE + "StreamingOutputCall")
body("4 MB of empty unknown fields", "status 0 or status 3 or status 8 or status 13",
     message(b"\xa2\x06\x00" * 1_300_000), UNARY)
body("NUL in a string", "status 3 or status 5 or status 13", message(field(1, b"a\0b")),
     HEALTH, "shop")
body("invalid UTF-8 in a string", "status 3", message(field(1, b"\xff\xfe")),
     HEALTH, "shop")
body("an unknown service's health", "status 5", message(field(1, b"nobody")), HEALTH, "shop")


def split(server):
    """The end comes in a frame of its own, after the message."""
    peer = Peer(server)
    stream = peer.open(EMPTY)
    peer.body(stream, message(b""), end=False)
    peer.send(frame(DATA, 1, stream))
    return peer.finish(stream)


case("END_STREAM in an empty DATA frame", "status 0", split)
