"""Stripe's interface as its documentation has it, on top of localstripe.

What localstripe leaves out or does in another way is put right here, and nowhere else:

- it knows nothing of `return_url`, of `payment_method_types` and of metadata on a capture;
- declines come as `invalid_request_error` without the PaymentIntent and the bank's reason, and
  the test card `chargeDeclined` is not declined at all;
- a PaymentIntent has no `amount_received` and `amount_capturable`, and carries its charge whole;
- a capture of a part is booked as a refund of the rest, which Stripe releases;
- more can be refunded than was taken, and a promise captured or given up in any state;
- there is no search, and lists know no period;
- errors have no codes.
"""

import time

import aiohttp

# Stripe's names of cards for tests, and localstripe's number that behaves like them.
CARDS = {
    "pm_card_visa": ("4242424242424242", ""),
    "pm_card_visa_chargeDeclined": ("4000000000000341", "generic_decline"),
    "pm_card_visa_chargeDeclinedInsufficientFunds": ("4000000000000341", "insufficient_funds"),
    "pm_card_authenticationRequired": ("4000002500003155", ""),
    "pm_card_authenticationRequiredChargeDeclinedInsufficientFunds": (
        "4000008260003178", "insufficient_funds"),
}
CANCELABLE = {
    "requires_payment_method", "requires_capture", "requires_confirmation", "requires_action",
}
ALL = {"limit": "100000"}


class StripeError(Exception):
    """What Stripe refuses."""

    def __init__(self, status: int, code: str, message: str, kind="invalid_request_error", **more):
        super().__init__(message)
        self.status = status
        self.body = {"error": {"type": kind, "code": code, "message": message, **more}}


class Documented:
    """Answers the questions that the shop asks, by asking localstripe."""

    def __init__(
        self, session: aiohttp.ClientSession, address: str, key: str, search_lag_seconds: float
    ):
        self.search_lag_seconds = search_lag_seconds
        self.session = session
        self.address = address
        self.key = key
        # What localstripe does not keep of each PaymentIntent.
        self.return_urls: dict[str, str] = {}
        self.reasons: dict[str, str] = {}
        self.received: dict[str, int] = {}
        self.made: dict[str, float] = {}

    async def ask(self, method: str, path: str, data=None, query=None) -> dict:
        headers = {"Authorization": f"Bearer {self.key}"}
        address = f"{self.address}{path}"
        async with self.session.request(
            method, address, data=data, params=query, headers=headers
        ) as answer:
            body = await answer.json(content_type=None)
            if answer.status >= 400:
                raise LocalError(answer.status, body.get("error", {}))
            return body

    # PaymentIntents

    async def create(self, form: dict[str, str]) -> dict:
        form = dict(form)
        token = form.pop("payment_method", "")
        form.pop("payment_method_types[]", None)
        return_url = form.pop("return_url", None)
        number, reason = CARDS.get(token, ("", ""))
        if not number:
            raise StripeError(
                400, "resource_missing", "No such PaymentMethod", param="payment_method")
        card = {
            "type": "card", "card[number]": number, "card[exp_month]": "12",
            "card[exp_year]": "2034", "card[cvc]": "123",
        }
        method = await self.ask("POST", "/v1/payment_methods", card)
        form["payment_method"] = method["id"]
        confirms = form.pop("confirm", "false") == "true"
        made = await self.ask("POST", "/v1/payment_intents", form)
        name = made["id"]
        self.made[name] = time.monotonic()
        self.reasons[name] = reason
        if return_url:
            self.return_urls[name] = return_url
        if confirms:
            try:
                await self.ask("POST", f"/v1/payment_intents/{name}/confirm")
            except LocalError as error:
                raise await self.decline(name) from error
        return await self.paid(name)

    async def decline(self, name: str) -> StripeError:
        intent = await self.retrieve(name)
        return StripeError(
            402, "card_declined", "Your card was declined.", "card_error",
            decline_code=self.reasons[name], payment_intent=intent)

    async def paid(self, name: str) -> dict:
        """The PaymentIntent, once it is noted whether the money came."""
        intent = await self.ask("GET", f"/v1/payment_intents/{name}")
        if intent["status"] == "succeeded" and name not in self.received:
            self.received[name] = intent["amount"]
        return self.whole(intent)

    async def retrieve(self, name: str) -> dict:
        try:
            return self.whole(await self.ask("GET", f"/v1/payment_intents/{name}"))
        except LocalError as error:
            raise StripeError(404, "resource_missing", "No such payment_intent") from error

    def whole(self, intent: dict) -> dict:
        name, status = intent["id"], intent["status"]
        charge = intent.get("latest_charge")
        intent = {each: value for each, value in intent.items() if each != "charges"}
        intent["latest_charge"] = charge["id"] if charge else None
        intent["amount_received"] = self.received.get(name, 0)
        intent["amount_capturable"] = intent["amount"] if status == "requires_capture" else 0
        if status == "requires_action" and name in self.return_urls:
            intent["next_action"] = {
                "type": "redirect_to_url",
                "redirect_to_url": {
                    "url": f"https://hooks.stripe.test/3d_secure/{name}",
                    "return_url": self.return_urls[name],
                },
            }
        error = intent.get("last_payment_error")
        if error:
            error["type"] = "card_error"
            if error["code"] == "card_declined" and self.reasons.get(name):
                error["decline_code"] = self.reasons[name]
        return intent

    async def capture(self, name: str, form: dict[str, str]) -> dict:
        intent = await self.retrieve(name)
        if intent["status"] != "requires_capture":
            raise unexpected(intent, "captured")
        amount = int(form.get("amount_to_capture", intent["amount"]))
        if amount > intent["amount"]:
            raise StripeError(400, "amount_too_large", "More than is capturable.")
        await self.ask(
            "POST", f"/v1/payment_intents/{name}/capture", {"amount_to_capture": str(amount)})
        self.received[name] = amount
        written = {each: value for each, value in form.items() if each.startswith("metadata[")}
        if written:
            await self.ask("POST", f"/v1/payment_intents/{name}", written)
        return await self.retrieve(name)

    async def cancel(self, name: str) -> dict:
        intent = await self.retrieve(name)
        if intent["status"] not in CANCELABLE:
            raise unexpected(intent, "canceled")
        await self.ask("POST", f"/v1/payment_intents/{name}/cancel")
        return await self.retrieve(name)

    async def authenticate(self, name: str, succeeds: bool) -> dict:
        """The customer did what the bank asked for, or failed to."""
        intent = await self.retrieve(name)
        form = {"client_secret": intent["client_secret"], "success": str(succeeds).lower()}
        try:
            await self.ask("POST", f"/v1/payment_intents/{name}/_authenticate", form)
        except LocalError:
            pass  # The bank declined it in the end, which the PaymentIntent says.
        return await self.paid(name)

    async def search(self, query: str) -> dict:
        """Knows queries of one field of metadata: metadata['NAME']:'VALUE'."""
        name, _, value = query.partition(":")
        name, value = name.removeprefix("metadata['").removesuffix("']"), value.strip("'")
        now = time.monotonic()
        found = [
            self.whole(each)
            for each in (await self.ask("GET", "/v1/payment_intents", query=ALL))["data"]
            if each["metadata"].get(name) == value
            and now - self.made.get(each["id"], 0) >= self.search_lag_seconds
        ]
        return {"object": "search_result", "data": found, "has_more": False}

    # Refunds

    async def refunds(self) -> list[dict]:
        """All of them, without what localstripe books for captures of a part."""
        found = (await self.ask("GET", "/v1/refunds", query=ALL))["data"]
        return [each for each in found if each["payment_intent"]]

    async def refund(self, form: dict[str, str]) -> dict:
        name = form["payment_intent"]
        await self.retrieve(name)
        given = sum(each["amount"] for each in await self.refunds()
                    if each["payment_intent"] == name)
        left = self.received.get(name, 0) - given
        if left <= 0:
            raise StripeError(400, "charge_already_refunded", "Nothing is left of it.")
        if int(form.get("amount", left)) > left:
            raise StripeError(400, "amount_too_large", "Less than this is left of it.")
        return await self.ask("POST", "/v1/refunds", form)

    # Lists, the newest first

    async def list(self, kind: str, query: dict[str, str]) -> dict:
        if kind == "refunds":
            found = await self.refunds()
        else:
            found = [
                self.whole(each)
                for each in (await self.ask("GET", f"/v1/{kind}", query=ALL))["data"]
            ]
        name = query.get("payment_intent")
        first, end = int(query.get("created[gte]", 0)), int(query.get("created[lt]", 1 << 60))
        found = [
            each for each in reversed(found)
            if first <= each["created"] < end and name in (None, each.get("payment_intent"))
        ]
        after, limit = query.get("starting_after"), int(query.get("limit", 10))
        if after:
            names = [each["id"] for each in found]
            found = found[names.index(after) + 1:]
        return {"object": "list", "data": found[:limit], "has_more": len(found) > limit}


class LocalError(Exception):
    """What localstripe refuses, in its own words."""

    def __init__(self, status: int, error: dict):
        super().__init__(f"{status} {error}")
        self.status = status


def unexpected(intent: dict, what: str) -> StripeError:
    return StripeError(
        400, "payment_intent_unexpected_state",
        f"This PaymentIntent could not be {what} because it has a status of {intent['status']}.",
        payment_intent=intent)
