"""A payment provider that redirects, for tests: it has a process, a ledger and faults of its own.

It speaks what `Sources/Providers/Redirect` says, by HTTPS, and reports to the shop until the shop
acknowledges. What customers do is asked for at /control, by whoever runs a test:

    pay key=K          the customer pays; once more, or too late, if that is how it stands
    decline key=K      the customer's bank refuses
    expire key=K       the time to pay runs out
    hold               reports wait from now on
    release order=O repeat=N
                       they go out, each so often: forward, reverse or one at a time
    ahead count=N      the next N charges are paid, and reported, before they are answered
    fault path=P kind=F count=N
                       the next N questions to a path are lost, cut, slow, huge, garbage, 500 or 429
    calm               nothing fails any more
    away on=1          it answers nobody
    callback url=U [ca=FILE]
                       where it reports from now on, and whose certificates it believes
    records            everything it knows

usage: provider.py --certificate FILE --key FILE --ledger FILE --shop-key FILE --secret FILE
                   [--callback URL --callback-ca FILE] [--listen PORT] [--expire SECONDS]
"""

import argparse
import collections
import hashlib
import hmac
import html
import http.client
import http.server
import json
import os
import pathlib
import queue
import socket
import ssl
import threading
import time
import urllib.parse

FIELDS = (
    "key", "operation", "state", "amount", "currency", "reference", "code", "url", "kind",
    "expires", "time",
)
RETRIES = 200


def form(values: dict) -> str:
    return urllib.parse.urlencode({name: values.get(name, "") for name in FIELDS})


class Ledger:
    """What was done. The file is the truth: it is on the disk before anybody is answered."""

    def __init__(self, path: pathlib.Path, url: str, seconds: int, report):
        self.url = url
        self.seconds = seconds
        self.report = report
        self.lock = threading.RLock()
        self.records: list[dict] = []
        if path.exists():
            for line in path.read_text().splitlines():
                record = json.loads(line)
                if record["place"] == len(self.records):
                    self.records.append(record)
                else:
                    self.records[record["place"]] = record
        self.file = path.open("a")

    def write(self, record: dict, tell: bool = True) -> dict:
        record["time"] = time.time_ns() // 1_000_000
        self.file.write(json.dumps(record) + "\n")
        self.file.flush()
        os.fsync(self.file.fileno())
        if tell:
            self.report(record)
        return record

    def add(self, **values) -> dict:
        place = len(self.records)
        record = dict.fromkeys(FIELDS, "") | values | {"place": place}
        self.records.append(record)
        return record

    def of(self, key: str) -> list[dict]:
        with self.lock:
            self.expire()
            return [each for each in self.records if each["key"] == key]

    def expire(self, key: str = "") -> None:
        """Ends the time of links whose time is over, or of one."""
        for each in self.records:
            is_open = each["operation"] == "charge" and each["state"] == "open"
            if is_open and (each["key"] == key or time.time() > each["expires"]):
                each |= {"state": "expired", "code": "expired"}
                self.write(each)

    def charge(self, values: dict) -> dict:
        with self.lock:
            known = self.of(values["key"])
            if known:
                return known[0]
            link = f"link-{len(self.records)}"
            record = self.add(
                key=values["key"], operation="charge", state="open",
                amount=int(values["amount"]), currency=values["currency"], reference=link,
                link=link, url=f"{self.url}/pay/{link}", kind=values["kind"],
                expires=int(time.time()) + self.seconds)
            return self.write(record, tell=False)

    def pay(self, key: str) -> dict:
        """The customer pays, whatever that means by now."""
        with self.lock:
            first = self.of(key)[0]
            reference = f"payment-{len(self.records)}-{time.time_ns()}"
            paid = {"state": "done", "reference": reference, "url": "", "code": ""}
            if first["state"] == "open":
                first |= paid
                return self.write(first)
            return self.write(self.add(**{**first, **paid, "expires": 0}))

    def decline(self, key: str) -> None:
        with self.lock:
            first = self.of(key)[0]
            if first["state"] == "open":
                first |= {"state": "declined", "code": "customer_refused", "url": ""}
                self.write(first)

    def void(self, values: dict) -> dict:
        with self.lock:
            known = self.of(values["key"])
            if known:
                return known[0]
            link = next(each for each in self.records
                        if values["reference"] in (each.get("link"), each["reference"]))
            record = self.add(
                key=values["key"], operation="void", amount=int(values["amount"]),
                currency=values["currency"], reference=values["reference"])
            if link["state"] == "done":
                record |= {"state": "declined", "code": "already_paid"}
            else:
                record["state"] = "done"
                if link["state"] == "open":
                    link |= {"state": "expired", "code": "voided", "url": ""}
                    self.write(link)
            return self.write(record, tell=False)

    def refund(self, values: dict) -> dict:
        with self.lock:
            known = self.of(values["key"])
            if known:
                return known[0]
            amount, reference = int(values["amount"]), values["reference"]
            paid = sum(each["amount"] for each in self.records if each["reference"] == reference
                       and each["operation"] == "charge" and each["state"] == "done")
            back = sum(each["amount"] for each in self.records if each.get("of") == reference
                       and each["state"] == "done")
            fits = amount <= paid - back
            record = self.add(
                key=values["key"], operation="refund", state="done" if fits else "declined",
                code="" if fits else "amount_too_large", amount=amount,
                currency=values["currency"], reference=f"refund-{len(self.records)}",
                of=reference)
            return self.write(record, tell=False)

    def statement(self, values: dict) -> str:
        with self.lock:
            self.expire()
            after = tuple(map(int, values["after"].split("-"))) if values.get("after") else (-1, -1)
            begin, end = int(values["from"]), int(values["to"])
            found = sorted(
                (each for each in self.records if begin <= each["time"] < end
                 and (each["time"], each["place"]) > after),
                key=lambda each: (each["time"], each["place"]))
            part = found[:int(values["limit"])]
            lines = [form(each) for each in part]
            if len(part) < len(found):
                lines.append(f"next={part[-1]['time']}-{part[-1]['place']}")
            return "\n".join(lines)


class Reporter:
    """Reports to the shop, again and again until it says that it heard."""

    def __init__(self, url: str, authority: str, secret: pathlib.Path):
        self.url = urllib.parse.urlsplit(url)
        self.secret = secret
        self.context = ssl.create_default_context(cafile=authority or None)
        self.work: queue.Queue = queue.Queue()
        self.held: list[str] | None = None
        self.lock = threading.Lock()
        self.number = 0
        self.answers: collections.Counter[str] = collections.Counter()
        threading.Thread(target=self.run, daemon=True).start()

    def report(self, record: dict) -> str:
        with self.lock:
            self.number += 1
            name = f"{record['place']}-{record['state']}-{record['reference']}"
            body = f"id={urllib.parse.quote(name)}&event=record&{form(record)}"
            if self.held is not None:
                self.held.append(body)
            else:
                self.work.put((body, 0))
            return body

    def release(self, order: str, repeat: int) -> None:
        with self.lock:
            bodies, self.held = self.held or [], None
        for body in reversed(bodies) if order == "reverse" else bodies:
            for _ in range(repeat):
                self.work.put((body, 0))

    def run(self) -> None:
        while True:
            body, tries = self.work.get()
            try:
                done = self.send(body)
            except (OSError, http.client.HTTPException):
                done = False
            if not done and tries < RETRIES:
                timer = threading.Timer(min(0.1 * 2**tries, 5), self.work.put, [(body, tries + 1)])
                timer.daemon = True
                timer.start()

    def send(self, body: str) -> bool:
        """Sends one report, signed as of now; says whether the shop took it."""
        if not self.url.hostname:
            return True
        secret = self.secret.read_text().split()[0].encode()
        seconds = str(int(time.time()))
        digest = hmac.new(secret, f"{seconds}.{body}".encode(), hashlib.sha256).hexdigest()
        connection = http.client.HTTPSConnection(
            self.url.hostname, self.url.port, context=self.context, timeout=10)
        try:
            connection.request("POST", self.url.path, body, {
                "Content-Type": "application/x-www-form-urlencoded",
                "Redirect-Signature": f"t={seconds},v1={digest}"})
            answer = connection.getresponse()
            text = answer.read().decode().strip()
            self.answers[f"{answer.status} {text}"] += 1
            return answer.status == 200
        finally:
            connection.close()


class Provider(http.server.ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 256

    def __init__(self, options):
        super().__init__(("127.0.0.1", options.listen), Handler)
        self.shop_key = options.shop_key
        self.reporter = Reporter(options.callback, options.callback_ca, options.secret)
        self.ledger = Ledger(
            options.ledger, f"https://localhost:{self.server_port}", options.expire,
            self.reporter.report)
        self.faults: dict[tuple[str, str], int] = {}
        self.ahead = 0
        self.is_away = False
        self.lock = threading.Lock()
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(options.certificate, options.key)
        self.context = context

    def finish_request(self, request, client_address):
        """Shakes hands in the request's own thread, so that who is slow holds up nobody."""
        request.settimeout(30)
        with self.context.wrap_socket(request, server_side=True) as wrapped:
            self.RequestHandlerClass(wrapped, client_address, self)

    def shutdown_request(self, request):
        try:
            super().shutdown_request(request)
        except OSError:
            pass

    def handle_error(self, request, client_address):
        pass

    def take_fault(self, path: str) -> str:
        with self.lock:
            for (place, kind), count in self.faults.items():
                if count > 0 and path.startswith(place):
                    self.faults[place, kind] -= 1
                    return kind
            return ""

    def is_ahead(self) -> bool:
        with self.lock:
            self.ahead -= 1
            return self.ahead >= 0


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: Provider

    def log_message(self, *_):
        pass

    def do_GET(self):
        self.handle_question("")

    def do_POST(self):
        size = int(self.headers.get("Content-Length", 0))
        self.handle_question(self.rfile.read(size).decode())

    def handle_question(self, body: str):
        parts = urllib.parse.urlsplit(self.path)
        values = dict(urllib.parse.parse_qsl(body or parts.query, keep_blank_values=True))
        if parts.path.startswith("/control/"):
            return self.control(parts.path.removeprefix("/control/"), values)
        if self.server.is_away:
            self.close_connection = True
            return None
        if parts.path.startswith("/pay/"):
            return self.page(parts.path.removeprefix("/pay/"))
        if self.headers.get("Authorization") != f"Bearer {self.server.shop_key.read_text().strip()}":
            return self.answer(401, "")
        fault = self.server.take_fault(parts.path)
        if fault == "lost":
            self.close_connection = True
            return None
        if fault == "500":
            return self.answer(500, "")
        if fault == "429":
            return self.answer(429, "")
        text = self.do(parts.path, values)
        return self.reply(fault, text)

    def do(self, path: str, values: dict) -> str | None:
        ledger = self.server.ledger
        if path == "/v1/charges":
            record = ledger.charge(values)
            if self.server.is_ahead():
                self.server.reporter.release("", 1)
                before = dict(record)
                ledger.pay(values["key"])
                time.sleep(0.3)
                record = before
            return form(record)
        if path == "/v1/voids":
            charge = next(each for each in ledger.records
                          if values["reference"] in (each.get("link"), each["reference"]))
            return form(ledger.void({"amount": charge["amount"], **values}))
        if path == "/v1/refunds":
            return form(ledger.refund(values))
        if path == "/v1/records":
            return "\n".join(map(form, ledger.of(values["key"])))
        if path == "/v1/statement":
            return ledger.statement(values)
        return None

    def reply(self, fault: str, text: str | None):
        if text is None:
            return self.answer(404, "")
        if fault == "garbage":
            return self.answer(200, "<html>\0 is no form")
        if fault == "huge":
            return self.answer(200, "x" * (8 << 20))
        if fault == "slow":
            time.sleep(15)
        if fault == "cut":
            self.close_connection = True
            self.send_response(200)
            self.send_header("Content-Length", str(len(text) + 100))
            self.end_headers()
            self.wfile.write(text.encode())
            return None
        return self.answer(200, text)

    def answer(self, status: int, text: str, kind: str = "application/x-www-form-urlencoded"):
        body = text.encode()
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        try:
            self.wfile.write(body)
        except (OSError, ssl.SSLError):
            self.close_connection = True

    def page(self, link: str):
        """Where the customer pays: a button, which a browser or a test presses."""
        ledger = self.server.ledger
        found = [each for each in ledger.records if each.get("link") == link]
        if not found:
            return self.answer(404, "", "text/html")
        if self.command == "POST":
            ledger.pay(found[0]["key"])
        amount = html.escape(f"{found[0]['amount']} {found[0]['currency']}")
        return self.answer(200, f"<form method=post><button>Pay {amount}</button></form>",
                           "text/html")

    def control(self, name: str, values: dict):
        server = self.server
        match name:
            case "pay":
                server.ledger.pay(values["key"])
            case "decline":
                server.ledger.decline(values["key"])
            case "expire":
                with server.ledger.lock:
                    server.ledger.expire(values["key"])
            case "hold":
                with server.reporter.lock:
                    server.reporter.held = server.reporter.held or []
            case "release":
                server.reporter.release(values.get("order", ""), int(values.get("repeat", 1)))
            case "ahead":
                with server.lock:
                    server.ahead = int(values["count"])
            case "fault":
                with server.lock:
                    server.faults[values["path"], values["kind"]] = int(values["count"])
            case "calm":
                with server.lock:
                    server.faults.clear()
            case "away":
                server.is_away = values["on"] == "1"
            case "callback":
                if "ca" in values:
                    server.reporter.context = ssl.create_default_context(cafile=values["ca"])
                server.reporter.url = urllib.parse.urlsplit(values["url"])
            case "records":
                with server.ledger.lock:
                    return self.answer(200, json.dumps(
                        {"records": server.ledger.records, "answers": server.reporter.answers}))
            case _:
                return self.answer(404, "")
        return self.answer(200, "")


def main():
    parser = argparse.ArgumentParser()
    for name in ("certificate", "key", "ledger", "shop-key", "secret"):
        parser.add_argument(f"--{name}", type=pathlib.Path, required=True)
    parser.add_argument("--callback", default="")
    parser.add_argument("--callback-ca", default="")
    parser.add_argument("--listen", type=int, default=0)
    parser.add_argument("--expire", type=int, default=900)
    socket.setdefaulttimeout(30)
    provider = Provider(parser.parse_args())
    print(f"listening {provider.server_port}", flush=True)
    provider.serve_forever()


if __name__ == "__main__":
    main()
