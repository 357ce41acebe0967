"""Stripe's events: signed, and delivered late, again and out of order."""

import asyncio
import copy
import hashlib
import hmac
import json
import random
import secrets
import ssl
import time

import aiohttp

# What the documentation says is sent when a PaymentIntent comes to stand like this.
INTENT_EVENTS = {
    "succeeded": "payment_intent.succeeded",
    "requires_capture": "payment_intent.amount_capturable_updated",
    "requires_action": "payment_intent.requires_action",
    "requires_payment_method": "payment_intent.payment_failed",
    "processing": "payment_intent.processing",
    "canceled": "payment_intent.canceled",
}
# An event that nobody acknowledges comes again; Stripe goes on for days.
REPEAT_SECONDS = 1.0


def signature(body: bytes, secret: str, at: int | None = None) -> str:
    """The header that comes with an event."""
    seconds = int(time.time()) if at is None else at
    digest = hmac.new(secret.encode(), b"%d." % seconds + body, hashlib.sha256).hexdigest()
    return f"t={seconds},v1={digest}"


class Events:
    """Everything that happened, in order, and its way to the shop."""

    def __init__(self, secret: str, version: str, seed: int):
        self.secret = secret
        self.version = version
        self.all: list[dict] = []
        self.dice = random.Random(seed)
        # Where they are sent to; nowhere while nobody said.
        self.address = ""
        self.context: ssl.SSLContext | None = None
        self.share_repeated = 0.0
        self.delay_seconds = 0.0
        self.waiting: set[asyncio.Task] = set()
        self.answers: dict[int, int] = {}

    def intent_changed(self, intent: dict) -> None:
        self.happened(INTENT_EVENTS[intent["status"]], intent)

    def happened(self, kind: str, thing: dict) -> None:
        event = {
            "id": "evt_" + secrets.token_hex(12), "object": "event", "type": kind,
            "api_version": self.version, "created": int(time.time()), "livemode": False,
            "data": {"object": copy.deepcopy(thing)},
        }
        self.all.append(event)
        if self.address:
            times = 2 if self.dice.random() < self.share_repeated else 1
            for _ in range(times):
                delay = self.dice.random() * self.delay_seconds
                task = asyncio.get_running_loop().create_task(self.deliver(event, delay))
                self.waiting.add(task)
                task.add_done_callback(self.waiting.discard)

    async def deliver(self, event: dict, delay: float) -> None:
        body = json.dumps(event, indent=2).encode()
        async with aiohttp.ClientSession() as session:
            while True:
                await asyncio.sleep(delay)
                fields = {
                    "Content-Type": "application/json; charset=utf-8",
                    "Stripe-Signature": signature(body, self.secret),
                }
                try:
                    async with session.post(
                        self.address, data=body, headers=fields, ssl=self.context,
                        timeout=aiohttp.ClientTimeout(total=10),
                    ) as answer:
                        self.answers[answer.status] = self.answers.get(answer.status, 0) + 1
                        if answer.status < 300:
                            return
                except (aiohttp.ClientError, asyncio.TimeoutError):
                    pass
                delay = REPEAT_SECONDS
