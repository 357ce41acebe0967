"""Cases of many frames that each cost the server something."""

import struct

import peer as http2
from heads import EMPTY, STREAM
from messages import UNARY, wanted
from peer import Peer, frame, message

cases = []
CALM = "goaway 11 "


def case(name, expected, run, place="interop"):
    cases.append((name, expected, place, run))


def flood(name, expected, pieces, count=6_000):
    """Sends what `pieces(peer, stream, index)` makes, many times, beside an open call."""

    def run(server):
        peer = Peer(server)
        stream = peer.open(STREAM)
        for start in range(0, count, 200):
            batch = b"".join(pieces(stream, index) for index in range(start, start + 200))
            if not peer.send(batch) or peer.goaway:
                break
        return peer.fate()

    case(name, expected, run)


IDLE = CALM + "too_many_idle_frames"

flood("PING flood", CALM + "too_many_pings", lambda s, i: frame(http2.PING, 0, 0, bytes(8)))
flood("PING answers nobody asked for", IDLE, lambda s, i: frame(http2.PING, 1, 0, bytes(8)))
flood("SETTINGS flood", CALM + "too_many_settings", lambda s, i: frame(http2.SETTINGS, 0, 0))
flood("empty DATA flood", IDLE, lambda s, i: frame(http2.DATA, 0, s))
flood("padding-only DATA flood", IDLE, lambda s, i: frame(http2.DATA, 8, s, b"\x05" + bytes(5)))
flood("PRIORITY flood", IDLE, lambda s, i: frame(http2.PRIORITY, 0, s, b"\0\0\0\0\1"))
flood("WINDOW_UPDATE flood", IDLE, lambda s, i: frame(http2.WINDOW_UPDATE, 0, 0, b"\0\0\0\1"))
# RFC 9113 has these ignored, and nghttp2 does so without a word or an allocation.
flood("unknown frame flood", "nothing", lambda s, i: frame(0xF0, 0, 0, b"?"))
flood("RST_STREAM for a finished stream flood", IDLE + " or goaway 1",
      lambda s, i: frame(http2.RST_STREAM, 0, s, b"\0\0\0\x08"))


def four_pings(server):
    peer = Peer(server)
    for _ in range(4):
        peer.send(frame(http2.PING, 0, 0, bytes(8)))
    return peer.fate()


def three_pings(server):
    peer = Peer(server)
    for _ in range(3):
        peer.send(frame(http2.PING, 0, 0, bytes(8)))
    peer.wait(lambda: peer.pongs == 3)
    return peer.call(EMPTY, message(b""))


def working_pings(server):
    """A ping beside each of many calls, as an honest Go client sends them."""
    peer = Peer(server)
    for _ in range(20):
        peer.send(frame(http2.PING, 0, 0, bytes(8)))
        status = peer.call(EMPTY, message(b""))
    return status


case("four pings", CALM + "too_many_pings", four_pings)
case("three pings", "status 0", three_pings)
case("a ping beside each of 20 calls", "status 0", working_pings)


def verdict(peer):
    """What became of the connection, without the words to it."""
    return " ".join(peer.fate().split()[:2])


def rapid_reset(server):
    peer = Peer(server)
    for _ in range(60):
        for _ in range(200):
            stream = peer.open(EMPTY)
            peer.send(frame(http2.RST_STREAM, 0, stream, b"\0\0\0\x08"))
            del peer.streams[stream], peer.windows[stream]
        if peer.goaway or peer.closed:
            break
    return verdict(peer)


def made_to_reset(mistake, count=400):
    """Makes the server reset streams by mistakes that concern only them."""

    def run(server):
        peer = Peer(server)
        for _ in range(count):
            stream = peer.open(STREAM)
            peer.send(mistake(stream))
            if peer.goaway or peer.closed:
                break
        return verdict(peer)

    return run


LENGTH = [("content-length", "3")]


def wrong_length(server):
    peer = Peer(server)
    for _ in range(400):
        stream = peer.open(STREAM, extra=LENGTH)
        peer.send(frame(http2.DATA, 0, stream, bytes(9)))
        if peer.goaway or peer.closed:
            break
    return verdict(peer)


OVERFLOW = struct.pack(">I", 0x7FFF_FFFF)
case("rapid reset", "goaway 11 or goaway 2 or goaway 1", rapid_reset)
case("MadeYouReset by window overflow", "goaway 11 or goaway 1", made_to_reset(
    lambda stream: frame(http2.WINDOW_UPDATE, 0, stream, OVERFLOW)))
case("MadeYouReset by wrong content-length", "goaway 11 or goaway 1", wrong_length)
case("MadeYouReset by window 0", "goaway 1 or goaway 11", made_to_reset(
    lambda stream: frame(http2.WINDOW_UPDATE, 0, stream, bytes(4))))
case("MadeYouReset by DATA after the end", "goaway 5 or goaway 11", made_to_reset(
    lambda stream: frame(http2.DATA, 1, stream) + frame(http2.DATA, 0, stream, b"x")))


def continuations(server):
    peer = Peer(server)
    peer.send(frame(http2.HEADERS, 0, 1, b"\x83"))
    for _ in range(1_000):
        if not peer.send(frame(http2.CONTINUATION, 0, 1, b"")):
            break
    return peer.fate().split()[0]


def bomb(server):
    """One large field in the dynamic table, named again and again by a byte each."""
    peer = Peer(server)
    big = b"\x40\x01x" + b"\x7f\xa1\x1e" + b"b" * 4_000
    block = b"\x83\x86\x84" + big + b"\xbe" * 12_000
    peer.send(frame(http2.HEADERS, 4, 1, block))
    return peer.fate().split()[0]


case("CONTINUATION flood", "goaway or closed", continuations)
case("HPACK bomb", "goaway or closed", bomb)


def too_many_streams(server):
    """nghttp2 holds a peer that has acknowledged our limit to it, with the connection."""
    peer = Peer(server)
    streams = [peer.open(STREAM) for _ in range(140)]
    peer.wait(lambda: peer.streams[streams[-1]].reset is not None)
    refused = sum(peer.streams[stream].reset == 7 for stream in streams)
    return f"{refused} refused" if refused else verdict(peer)




def streams_before_settings(server):
    """All of them in one go with the preface, before the client has read our limit."""
    peer = Peer(server, greets=False)
    sent, peer.send = [], lambda data, seconds=0: sent.append(bytes(data)) or True
    streams = [peer.open(STREAM) for _ in range(140)]
    del peer.send
    peer.send(http2.PREFACE + frame(http2.SETTINGS, 0, 0) + b"".join(sent))
    peer.wait(lambda: peer.streams[streams[-1]].reset is not None)
    refused = sum(peer.streams[stream].reset == 7 for stream in streams)
    for stream in streams:
        peer.body(stream, message(b""))
    served = sum(peer.finish(stream) == "status 0" for stream in streams)
    return f"{refused} refused, {served} served, then {peer.call(EMPTY, message(b''))}"


case("140 streams at once", "12 refused or goaway 1", too_many_streams)
case("140 streams before our SETTINGS", "12 refused, 128 served, then status 0",
     streams_before_settings)



def zero_window(server):
    """Asks for far more than it ever lets through."""
    peer = Peer(server, settings={4: 0}, window=0)
    for _ in range(100):
        peer.body(peer.open(STREAM), message(wanted(64 << 10)) * 100, end=False, seconds=0.05)
        if peer.goaway or peer.closed:
            break
    peer.wait(lambda: False, 1)
    return "waits" if peer.fate(0) == "nothing" else peer.fate(0)


def zero_window_unary(server):
    """The same with calls that answer once, of 1 MB each."""
    peer = Peer(server, settings={4: 0}, window=0)
    streams = []
    for _ in range(30):
        streams.append(peer.open(UNARY))
        peer.body(streams[-1], message(b"\x10\xc0\x84\x3d"))
        peer.wait(lambda: peer.streams[streams[-1]].fields)
    refused = sum(str(peer.streams[stream]) == "status 14" for stream in streams)
    return f"{30 - refused} wait" if peer.fate(0) == "nothing" else peer.fate(0)


def never_reads(server):
    """Grants all windows and leaves the bytes in its socket."""
    peer = Peer(server, settings={4: 1 << 30}, window=1 << 30)
    peer.reads = False
    for _ in range(100):
        stream = peer.open(STREAM)
        peer.send(frame(http2.DATA, 0, stream, message(wanted(1 << 20)) * 40), seconds=0.2)
    return "stands"


def half_messages(server):
    """Many calls that each hold back the end of a large message."""
    peer = Peer(server)
    streams = []
    for _ in range(12):
        streams.append(peer.open(UNARY))
        peer.body(streams[-1], message(bytes(2 << 20), size=4 << 20), end=False, seconds=1)
    peer.wait(lambda: any(str(peer.streams[stream]) == "status 8" for stream in streams), 20)
    outcomes = {peer.finish(stream, 0.01) for stream in streams}
    return " and ".join(sorted(outcomes))


case("a reader with windows of 0", "waits", zero_window)
case("a reader with windows of 0, large answers", "3 wait", zero_window_unary)
case("a reader that leaves its socket full", "stands", never_reads)
case("24 MB of unfinished messages", "nothing and status 8", half_messages)
