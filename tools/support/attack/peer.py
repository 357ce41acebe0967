"""An HTTP/2 client that says exactly what it is told to, right or wrong."""

import select
import socket
import struct
import time

import hpack

DATA, HEADERS, PRIORITY, RST_STREAM, SETTINGS = range(5)
PUSH_PROMISE, PING, GOAWAY, WINDOW_UPDATE, CONTINUATION = range(5, 10)
END_STREAM = ACK = 1
END_HEADERS = 4
PADDED = 8

PREFACE = b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"


def frame(kind, flags, stream, payload=b""):
    return struct.pack(">I", len(payload))[1:] + struct.pack(">BBI", kind, flags, stream) + payload


def message(payload, flag=0, size=None):
    """A gRPC message with its prefix, which may lie."""
    return struct.pack(">BI", flag, len(payload) if size is None else size) + payload


class Outcome:
    """What came back on one stream."""

    def __init__(self):
        self.fields = {}
        self.data = b""
        self.reset = None
        self.ended = False
        self.blocks = 0

    @property
    def messages(self):
        count, rest = 0, self.data
        while len(rest) >= 5:
            rest = rest[5 + struct.unpack(">I", rest[1:5])[0] :]
            count += 1
        return count

    def __str__(self):
        if self.fields.get(":status", "200") != "200":
            return f"HTTP {self.fields[':status']}"
        if "grpc-status" in self.fields:
            return f"status {self.fields['grpc-status']}"
        if self.reset is not None:
            return f"reset {self.reset}"
        return "HTTP 200" if self.ended else "nothing"


class Peer:
    """One connection. It reads whenever it writes, so neither side can block the other."""

    def __init__(self, server, settings=None, wrap=None, greets=True, window=1 << 26):
        self.socket = socket.create_connection((server.host, server.port), timeout=5)
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        wrap = wrap or server.wrap
        if wrap:
            self.socket = wrap(self.socket)
        self.socket.setblocking(False)
        self.encoder, self.decoder = hpack.Encoder(), hpack.Decoder()
        self.decoder.max_header_list_size = 1 << 20
        self.buffer = b""
        self.streams = {}
        self.next = 1
        self.goaway = None
        self.closed = False
        self.reads = True
        self.pongs = 0
        self.windows = {0: 65_535}
        # Of a new stream, until the server says otherwise.
        self.window = 65_535
        if greets:
            values = {4: 1 << 24} if settings is None else settings
            body = b"".join(struct.pack(">HI", key, value) for key, value in values.items())
            self.send(PREFACE + frame(SETTINGS, 0, 0, body))
            if window:
                self.send(frame(WINDOW_UPDATE, 0, 0, struct.pack(">I", window)))

    # Bytes.

    def send(self, data, seconds=10):
        view, end = memoryview(data), time.monotonic() + seconds
        while view and not self.closed and time.monotonic() < end:
            try:
                view = view[self.socket.send(view[: 1 << 16]) :]
            except (BlockingIOError, OSError) as error:
                if not would_block(error):
                    self.read(0)
                    self.closed = True
                    break
                select.select([self.socket] if self.reads else [], [self.socket], [], 0.1)
            if self.reads:
                self.read(0)
        return not view

    def read(self, seconds):
        """Takes what has come, waiting at most so long for the first of it."""
        if self.closed or not self.reads:
            return
        if seconds:
            select.select([self.socket], [], [], seconds)
        while True:
            try:
                data = self.socket.recv(1 << 16)
            except OSError as error:
                if would_block(error):
                    break
                data = b""
            if not data:
                self.closed = True
                break
            self.buffer += data
        self.parse()

    def wait(self, done, seconds=5):
        end = time.monotonic() + seconds
        while not done() and not self.closed and time.monotonic() < end:
            self.read(0.05)
        return done()

    def parse(self):
        while len(self.buffer) >= 9:
            size = int.from_bytes(self.buffer[:3], "big")
            if len(self.buffer) < 9 + size:
                return
            kind, flags, stream = struct.unpack(">BBI", self.buffer[3:9])
            payload, self.buffer = self.buffer[9 : 9 + size], self.buffer[9 + size :]
            self.take(kind, flags, stream, payload)

    def take(self, kind, flags, stream, payload):
        outcome = self.streams.get(stream)
        if kind == HEADERS:
            fields = self.decoder.decode(payload)
            if outcome:
                outcome.blocks += 1
                outcome.fields.update(fields)
        elif kind == DATA and outcome:
            outcome.data += payload
        elif kind == RST_STREAM and outcome:
            outcome.reset = int.from_bytes(payload, "big")
        elif kind == SETTINGS and not flags & ACK:
            for at in range(0, len(payload), 6):
                self.obey(*struct.unpack(">HI", payload[at : at + 6]))
            self.send(frame(SETTINGS, ACK, 0))
        elif kind == PING:
            self.pongs += flags & ACK
            if not flags & ACK:
                self.send(frame(PING, ACK, 0, payload))
        elif kind == WINDOW_UPDATE:
            self.windows.setdefault(stream, self.window)
            self.windows[stream] += int.from_bytes(payload, "big")
        elif kind == GOAWAY and self.goaway is None:
            self.goaway = (int.from_bytes(payload[4:8], "big"), payload[8:].decode("latin-1"))
        if kind in (HEADERS, DATA) and flags & END_STREAM and outcome:
            outcome.ended = True

    def obey(self, setting, value):
        """Takes the server's window of a stream over, for those that are open too."""
        if setting == 4:
            for stream in self.windows.keys() - {0}:
                self.windows[stream] += value - self.window
            self.window = value

    def close(self):
        self.socket.close()

    # Calls.

    def open(self, path, extra=(), end=False, drop=(), first=(), **changed):
        """Sends the head of a call; answers its stream's number."""
        fields = {
            ":method": "POST", ":scheme": "http", ":path": path, ":authority": "shop.test",
            "content-type": "application/grpc", "te": "trailers",
        }
        fields |= {name.replace("_", "-"): value for name, value in changed.items()}
        pseudo = [(n, v) for n, v in fields.items() if n.startswith(":") and n not in drop]
        plain = [(n, v) for n, v in fields.items() if not n.startswith(":") and n not in drop]
        block = self.encoder.encode(pseudo + list(first) + plain + list(extra))
        stream, self.next = self.next, self.next + 2
        self.streams[stream] = Outcome()
        self.windows.setdefault(stream, self.window)
        parts = [block[at : at + 16_384] for at in range(0, len(block), 16_384)] or [b""]
        frames = b""
        for index, part in enumerate(parts):
            flags = END_HEADERS if index == len(parts) - 1 else 0
            flags |= END_STREAM if end and not index else 0
            frames += frame(CONTINUATION if index else HEADERS, flags, stream, part)
        self.send(frames)
        return stream

    def body(self, stream, data, end=True, size=16_384, padding=None, seconds=10):
        """Sends a body as the windows allow; stops early if the stream is over."""
        outcome, at = self.streams[stream], 0
        cost = 0 if padding is None else padding + 1

        def over():
            return outcome.ended or outcome.reset is not None or self.goaway is not None

        def room():
            return min(self.windows[0], self.windows[stream]) - cost

        while at < len(data) and not self.closed and not over():
            if not self.wait(lambda: room() > 0 or over(), seconds):
                return False
            part = data[at : at + min(size, max(room(), 1))]
            at += len(part)
            flags = END_STREAM if end and at == len(data) else 0
            if padding is not None:
                self.send(
                    frame(DATA, flags | PADDED, stream, bytes([padding]) + part + bytes(padding)))
            else:
                self.send(frame(DATA, flags, stream, part))
            self.windows[0] -= len(part) + cost
            self.windows[stream] -= len(part) + cost
        if not data and end:
            self.send(frame(DATA, END_STREAM, stream))
        return True

    def finish(self, stream, seconds=5):
        """Waits for the end of a stream; answers what came, or what became of the connection."""
        outcome = self.streams[stream]
        self.wait(lambda: outcome.ended or outcome.reset is not None, seconds)
        if str(outcome) == "nothing":
            return self.fate(0)
        return str(outcome)

    def call(self, path, body=b"", seconds=5, **head):
        stream = self.open(path, **head)
        if not head.get("end"):
            self.body(stream, body)
        return self.finish(stream, seconds)

    def fate(self, seconds=5):
        """What became of the connection."""
        self.wait(lambda: self.goaway is not None, seconds)
        if self.goaway:
            return f"goaway {self.goaway[0]} {self.goaway[1]}".strip()
        return "closed" if self.closed else "nothing"


def would_block(error):
    name = type(error).__name__
    return isinstance(error, BlockingIOError) or name in ("SSLWantReadError", "SSLWantWriteError")
