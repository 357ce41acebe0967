"""A Stripe to test against: localstripe, behind an HTTPS proxy that behaves as Stripe documents and
fails as networks do.

It prints "listening PORT LOCAL_PORT": the proxy's, which speaks TLS, and localstripe's own, both on
the loopback interface, and ends when its standard input does. What tests want of it goes to paths
that begin with /_rig.

    python rig.py --certificate FILE --key FILE [--event-secret TEXT] [--seed N]
        [--search-lag SECONDS]

Stripe's search finds what is older than the lag; the documentation speaks of a minute.
"""

import argparse
import asyncio
import collections
import dataclasses
import json
import os
import random
import secrets
import ssl
import sys
import threading

import aiohttp
import localstripe.resources
import localstripe.server
from aiohttp import web

from documented import ALL, Documented, LocalError, StripeError
from events import Events

VERSION = "2024-06-20"
KEY = "sk_test_0123456789abcdef"
# Longer than the shop waits for an answer.
HANG_SECONDS = 12
SLOW_SECONDS = 1.5
HUGE_BYTES = 3 << 20
# Everything that can go wrong with one question, and whether Stripe carries it out all the same.
FAULTS = {
    "drop-before": False, "drop-after": True, "slow": True, "hang": True, "duplicate": True,
    "cut": True, "unavailable": False, "broken": True, "no-json": True, "huge": True,
    "too-many": False, "in-use": False,
}
# A run with faults by chance has hung questions only rarely: each costs its customer ten seconds.
BY_CHANCE = [name for name in FAULTS if name != "hang"]


@dataclasses.dataclass
class Answer:
    status: int
    body: dict


class Kept:
    """The first answer to each key, for as long as Stripe keeps it."""

    def __init__(self):
        self.answers: dict[str, tuple[str, Answer]] = {}
        self.running: set[str] = set()


class Rig:
    def __init__(self, api: Documented, events: Events, seed: int):
        self.api = api
        self.events = events
        self.kept = Kept()
        self.dice = random.Random(seed)
        # Faults of the next questions that change something, and how often others fail by chance.
        self.planned: collections.deque[str] = collections.deque()
        self.share = 0.0
        self.is_out = False
        self.counts: collections.Counter[str] = collections.Counter()
        # A field of every answer's object that is to be wrong, for shops that must not believe it.
        self.wrong: dict[str, object] = {}

    # What comes from the shop

    async def handle(self, request: web.Request) -> web.StreamResponse:
        self.counts["questions"] += 1
        if self.is_out:
            return web.Response(status=503, text="<html>Service Unavailable</html>")
        if request.headers.get("Authorization") != f"Bearer {KEY}":
            return refusal(401, "Invalid API Key provided", "")
        if request.headers.get("Stripe-Version") != VERSION:
            return refusal(400, "The version is missing", "")
        if request.method == "POST" and not request.headers.get("Idempotency-Key"):
            return refusal(400, "The shop never asks without a key", "")
        fault = self.fault(request)
        if fault:
            self.counts[fault] += 1
        if fault == "drop-before":
            return drop(request)
        if fault == "unavailable":
            return web.Response(status=503, text="<html>Service Unavailable</html>")
        if fault == "too-many":
            return refusal(429, "Too many requests", "rate_limit")
        if fault == "in-use":
            return refusal(409, "Another question with this key", "idempotency_key_in_use")
        # The network lets go of a caller, not of what Stripe has begun.
        answer, is_repeated = await asyncio.shield(self.answer(request, fault))
        if fault == "duplicate":
            answer, is_repeated = await asyncio.shield(self.answer(request, fault))
        return await self.reply(request, fault, answer, is_repeated)

    def fault(self, request: web.Request) -> str:
        if request.method == "POST" and self.planned:
            return self.planned.popleft()
        if self.dice.random() >= self.share:
            return ""
        fault = self.dice.choice(BY_CHANCE)
        return "drop-before" if fault in ("broken", "duplicate") and request.method == "GET" else fault

    async def answer(self, request: web.Request, fault: str) -> tuple[Answer, bool]:
        """What Stripe answers, and whether it said so before."""
        form = {name: value for name, value in (await request.post()).items()}
        if request.method == "GET":
            return await self.carry_out(request, form), False
        key = request.headers["Idempotency-Key"]
        question = f"{request.path} {json.dumps(form, sort_keys=True)}"
        if key in self.kept.answers:
            first, answer = self.kept.answers[key]
            if first != question:
                return error(400, "Keys are for one question", "", "idempotency_error"), False
            return answer, True
        if key in self.kept.running:
            return error(409, "Another question with this key", "idempotency_key_in_use"), False
        self.kept.running.add(key)
        try:
            answer = await self.carry_out(request, form)
            if fault == "broken":
                # It was done, and then something of Stripe's own went wrong.
                answer = error(500, "Something went wrong", "", "api_error")
            self.kept.answers[key] = (question, answer)
            return answer, False
        finally:
            self.kept.running.discard(key)

    async def carry_out(self, request: web.Request, form: dict[str, str]) -> Answer:
        try:
            return Answer(200, await self.dispatch(request, form))
        except StripeError as refused:
            return Answer(refused.status, refused.body)
        except LocalError as refused:
            return error(400, f"localstripe refused it: {refused}", "")

    async def dispatch(self, request: web.Request, form: dict[str, str]) -> dict:
        parts = request.path.strip("/").split("/")[1:]
        match request.method, parts:
            case "POST", ["payment_intents"]:
                try:
                    made = await self.api.create(form)
                except StripeError as refused:
                    intent = refused.body["error"].get("payment_intent")
                    if intent:
                        self.events.intent_changed(intent)
                    raise
                self.events.intent_changed(made)
                return made
            case "POST", ["payment_intents", name, "capture"]:
                return self.changed(await self.api.capture(name, form))
            case "POST", ["payment_intents", name, "cancel"]:
                return self.changed(await self.api.cancel(name))
            case "POST", ["refunds"]:
                made = await self.api.refund(form)
                self.events.happened("refund.created", made)
                return made
            case "GET", ["payment_intents", "search"]:
                return await self.api.search(request.query["query"])
            case "GET", ["payment_intents", name]:
                return await self.api.retrieve(name)
            case "GET", ["refunds", name]:
                return await self.api.ask("GET", f"/v1/refunds/{name}")
            case "GET", ["payment_intents" | "refunds" as kind]:
                return await self.api.list(kind, dict(request.query))
        raise StripeError(404, "", f"Unrecognized request URL ({request.method}: {request.path})")

    def changed(self, intent: dict) -> dict:
        self.events.intent_changed(intent)
        return intent

    async def reply(
        self, request: web.Request, fault: str, answer: Answer, is_repeated: bool
    ) -> web.StreamResponse:
        if fault == "drop-after":
            return drop(request)
        if fault == "slow":
            await asyncio.sleep(SLOW_SECONDS)
        if fault == "hang":
            await asyncio.sleep(HANG_SECONDS)
            return drop(request)
        said = answer.body
        if said.get("object") in ("payment_intent", "refund"):
            said = {**said, **self.wrong}
        body = json.dumps(said, indent=2).encode()
        if fault == "no-json":
            body = b"<html>All is well</html>"
        if fault == "huge":
            body = body[:-1] + b', "padding": "' + b"x" * HUGE_BYTES + b'"}'
        fields = {"Request-Id": "req_" + secrets.token_hex(7)}
        if is_repeated:
            fields["Idempotent-Replayed"] = "true"
        if fault != "cut":
            return web.Response(
                status=answer.status, body=body, headers=fields, content_type="application/json")
        cut = web.StreamResponse(status=answer.status, headers=fields)
        cut.content_type = "application/json"
        cut.content_length = len(body)
        await cut.prepare(request)
        await cut.write(body[: len(body) // 2])
        return drop(request)

    # What comes from tests

    async def control(self, request: web.Request) -> web.Response:
        asked = await request.json() if request.can_read_body else {}
        match request.match_info["what"]:
            case "faults":
                self.planned.extend(asked.get("next", []))
                self.share = asked.get("share", self.share)
            case "outage":
                self.is_out = asked["on"]
            case "wrong":
                self.wrong = asked
            case "forget":
                # A day has passed.
                self.kept.answers.clear()
            case "authenticate":
                intent = await self.api.authenticate(asked["id"], asked["succeeds"])
                self.events.intent_changed(intent)
                return web.json_response(intent)
            case "callbacks":
                self.events.address = asked["url"]
                self.events.share_repeated = asked.get("repeated", 0.0)
                self.events.delay_seconds = asked.get("delay", 0.0)
                if asked.get("authority"):
                    self.events.context = ssl.create_default_context(cafile=asked["authority"])
            case "list":
                # localstripe's own words.
                return web.json_response(
                    await self.api.ask("GET", f"/v1/{asked['kind']}", query=ALL))
            case "cancel":
                return web.json_response(self.changed(await self.api.cancel(asked["id"])))
            case "capture":
                form = {"amount_to_capture": str(asked["amount"])}
                return web.json_response(self.changed(await self.api.capture(asked["id"], form)))
            case "events":
                return web.json_response(self.events.all)
            case "state":
                return web.json_response({
                    "counts": self.counts, "planned": len(self.planned),
                    "callbacks": self.events.answers, "undelivered": len(self.events.waiting),
                })
        return web.json_response({})


def error(status: int, message: str, code: str, kind: str = "invalid_request_error") -> Answer:
    return Answer(status, {"error": {"type": kind, "code": code, "message": message}})


def refusal(status: int, message: str, code: str) -> web.Response:
    return web.json_response(error(status, message, code).body, status=status)


def drop(request: web.Request) -> web.Response:
    """Closes the connection without a word."""
    if request.transport:
        request.transport.abort()
    return web.Response()


async def serve(app: web.Application, context: ssl.SSLContext | None = None) -> int:
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=1)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0, ssl_context=context)
    await site.start()
    return runner.addresses[0][1]


def end_with_the_input() -> None:
    """Whoever started the rig holds its standard input open for as long as it is wanted."""
    sys.stdin.read()
    os._exit(0)


async def main() -> None:
    threading.Thread(target=end_with_the_input, daemon=True).start()
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--certificate", required=True)
    parser.add_argument("--key", required=True)
    parser.add_argument("--event-secret", default="whsec_0123456789abcdef0123456789abcdef")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--search-lag", type=float, default=1.0)
    options = parser.parse_args()
    # It would write all it holds to one file of the machine's after every change.
    localstripe.resources.Store.dump_to_disk = lambda store: None
    local = await serve(localstripe.server.app)
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    context.load_cert_chain(options.certificate, options.key)
    connector = aiohttp.TCPConnector(limit=64)
    async with aiohttp.ClientSession(connector=connector) as session:
        api = Documented(session, f"http://127.0.0.1:{local}", KEY, options.search_lag)
        rig = Rig(api, Events(options.event_secret, VERSION, options.seed), options.seed)
        app = web.Application()
        app.router.add_route("POST", "/_rig/{what}", rig.control)
        app.router.add_route("*", "/v1/{path:.*}", rig.handle)
        print(f"listening {await serve(app, context)} {local}", flush=True)
        await asyncio.Event().wait()


if __name__ == "__main__":
    asyncio.run(main())
