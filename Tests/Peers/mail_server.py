"""A mail server for tests, on a port of its own, that misbehaves by the recipient's name.

It prints "listening PORT", and then a line of JSON for each message that came whole:

    later-2@...   is told to come back, twice
    gone@...      does not exist
    dies-1@...    is taken in, but the connection breaks before anybody hears of it, once
    anybody else  gets their mail

usage: mail_server.py [--certificate FILE --key FILE [--from-start]] [--login USER:PASSWORD]
"""

import argparse
import asyncio
import collections
import email.policy
import json
import ssl
from email.parser import BytesParser

from aiosmtpd.smtp import SMTP, AuthResult


class Mailbox:
    """Answers each step of a transaction."""

    def __init__(self):
        self.tries = collections.Counter()

    def misbehaves(self, address, name):
        """Whether it is still one of the first times that `address` is written to."""
        local = address.partition("@")[0]
        if not local.startswith(name + "-"):
            return False
        self.tries[address] += 1
        return self.tries[address] <= int(local.removeprefix(name + "-"))

    async def handle_RCPT(self, server, session, envelope, address, options):
        if address.startswith("gone@"):
            return "550 5.1.1 Nobody of that name"
        if self.misbehaves(address, "later"):
            return "451 4.3.0 Come back"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        message = BytesParser(policy=email.policy.default).parsebytes(envelope.content)
        seen = {
            "sender": envelope.mail_from,
            "recipients": envelope.rcpt_tos,
            "fields": [name.lower() for name in message.keys()],
            "from": message["from"],
            "to": [
                [each.display_name, each.addr_spec]
                for each in message["to"].addresses
            ],
            "subject": message["subject"],
            "id": message["message-id"],
            "text": message.get_content(),
            "encrypted": session.ssl is not None,
            "user": session.auth_data.login.decode() if session.authenticated else "",
            "long": max(len(line) for line in envelope.content.split(b"\r\n")),
        }
        print(json.dumps(seen), flush=True)
        if any(self.misbehaves(each, "dies") for each in envelope.rcpt_tos):
            server.transport.abort()
        return "250 OK"


def server_of(options, context, mailbox):
    """Makes the conversation of one connection."""
    login = options.login.partition(":") if options.login else None

    def is_right(server, session, envelope, mechanism, data):
        right = (data.login.decode(), data.password.decode()) == (login[0], login[2])
        return AuthResult(success=right, auth_data=data, handled=False)

    starts_later = context is not None and not options.from_start
    return SMTP(
        mailbox,
        hostname="localhost",
        tls_context=context if starts_later else None,
        require_starttls=starts_later,
        authenticator=is_right if login else None,
        auth_required=login is not None,
        auth_require_tls=starts_later,
    )


async def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--certificate")
    parser.add_argument("--key")
    parser.add_argument("--from-start", action="store_true")
    parser.add_argument("--login")
    options = parser.parse_args()
    context = None
    if options.certificate:
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.load_cert_chain(options.certificate, options.key)
    mailbox = Mailbox()
    server = await asyncio.get_running_loop().create_server(
        lambda: server_of(options, context, mailbox),
        "127.0.0.1",
        0,
        ssl=context if options.from_start else None,
    )
    print("listening", server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


asyncio.run(main())
