"""Signs customers in and out as any client would: sign_in.py PROGRAM

It starts a server of its own, twice: the second time with tokens that hold for a second.
"""

import pathlib
import sys
import tempfile
import time

import grpc
from shopwire.v1 import customers_pb2 as customers
from shopwire.v1 import customers_pb2_grpc as customers_grpc
from shopwire.v1 import sessions_pb2 as sessions
from shopwire.v1 import sessions_pb2_grpc as sessions_grpc

from server import Server
from session import SECONDS_AT_MOST, Session, SessionEnded
from shop import refusal

EMAIL, PASSWORD = "ada@example.com", "correct horse battery"


class Clock:
    """The time of day, which a test can set ahead."""

    ahead = 0.0

    def __call__(self) -> float:
        return time.time() + self.ahead


def name(session: Session) -> str:
    stub = customers_grpc.CustomerServiceStub(session.channel)
    request = customers.GetCustomerRequest()
    return stub.GetCustomer(request, timeout=SECONDS_AT_MOST).customer.name


def is_over(session: Session) -> bool:
    try:
        name(session)
    except SessionEnded:
        return True
    return False


def signs_in(channel: grpc.Channel) -> None:
    anyone = customers_grpc.CustomerServiceStub(channel)
    refusal(
        grpc.StatusCode.UNAUTHENTICATED, "TOKEN_INVALID",
        lambda: anyone.GetCustomer(customers.GetCustomerRequest(), timeout=SECONDS_AT_MOST),
    )
    session = Session(channel)
    for email, password in [(EMAIL, "wrong password"), ("nobody@example.com", PASSWORD)]:
        refusal(
            grpc.StatusCode.UNAUTHENTICATED, "CREDENTIALS_REJECTED",
            lambda: session.sign_in(email, password),
        )
    session.sign_in(EMAIL, PASSWORD)
    assert name(session) == "Ada"


def refreshes(channel: grpc.Channel) -> None:
    clock = Clock()
    session = Session(channel, clock)
    session.sign_in(EMAIL, PASSWORD)
    first = session.token
    assert name(session) == "Ada" and session.refreshes == 0
    clock.ahead = 40 * 60
    assert name(session) == "Ada" and session.refreshes == 1
    assert session.token != first, "A refreshed token is a new one."


def is_revoked(channel: grpc.Channel) -> None:
    here, there = Session(channel), Session(channel)
    for each in (here, there):
        each.sign_in(EMAIL, PASSWORD)
    stub = sessions_grpc.SessionServiceStub(here.channel)
    listed = stub.ListSessions(sessions.ListSessionsRequest(), timeout=SECONDS_AT_MOST).sessions
    assert sum(each.current for each in listed) == 1 and len(listed) >= 2, listed
    answer = stub.RevokeAllSessions(sessions.RevokeAllSessionsRequest(), timeout=SECONDS_AT_MOST)
    assert answer.revoked == len(listed), answer
    assert is_over(here) and is_over(there)


def guests_have_no_account(channel: grpc.Channel) -> None:
    guest = Session(channel)
    guest.begin_as_guest()
    refusal(grpc.StatusCode.PERMISSION_DENIED, "PERMISSION_MISSING", lambda: name(guest))


def expires(channel: grpc.Channel) -> None:
    session = Session(channel)
    session.sign_in(EMAIL, PASSWORD)
    time.sleep(1.5)
    # Not refreshed in time, for it was not used: the token is worth nothing.
    assert is_over(session)
    session.sign_in(EMAIL, PASSWORD)


def connect(server: Server, directory: pathlib.Path) -> grpc.Channel:
    authority = (directory / "tls" / "ca.pem").read_bytes()
    return grpc.secure_channel(server.address, grpc.ssl_channel_credentials(authority))


def main(program: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        directory = pathlib.Path(folder) / "shop"
        with Server(program, directory) as server, connect(server, directory) as channel:
            customers_grpc.CustomerServiceStub(channel).RegisterCustomer(
                customers.RegisterCustomerRequest(email=EMAIL, password=PASSWORD, name="Ada"),
                timeout=SECONDS_AT_MOST,
            )
            for step in (signs_in, refreshes, is_revoked, guests_have_no_account):
                step(channel)
                print(f"{step.__name__}: good", flush=True)
            assert server.stop() == 0
        with Server(program, directory, ["--token-seconds", "1"]) as server:
            with connect(server, directory) as channel:
                expires(channel)
                print("expires: good", flush=True)
            assert server.stop() == 0


main(sys.argv[1])
