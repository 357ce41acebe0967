"""A customer's session on a gRPC channel: ordinary interceptors that add the token, keep it fresh,
and say when the session is over."""

import collections
import threading
import time

import grpc
from google.rpc import error_details_pb2
from grpc_status import rpc_status
from shopwire.v1 import sessions_pb2 as sessions
from shopwire.v1 import sessions_pb2_grpc as sessions_grpc

SECONDS_AT_MOST = 60


class _Details(
    collections.namedtuple(
        "_Details", ("method", "timeout", "metadata", "credentials", "wait_for_ready", "compression")
    ),
    grpc.ClientCallDetails,
):
    """A call's details, of which the metadata can be replaced."""


class SessionEnded(Exception):
    """The session was ended, here or elsewhere: somebody must sign in again."""


class Session(grpc.UnaryUnaryClientInterceptor, grpc.UnaryStreamClientInterceptor):
    """Sends the session's token with each call, and refreshes it when half of its time is over.

    `channel` is a channel without a token; `clock` says the time in seconds since 1970.
    """

    def __init__(self, channel: grpc.Channel, clock=time.time):
        self.stub = sessions_grpc.SessionServiceStub(channel)
        self.channel = grpc.intercept_channel(channel, self)
        self.clock = clock
        self.lock = threading.Lock()
        self.token = ""
        self.refresh_at = 0.0
        self.refreshes = 0

    def sign_in(self, email: str, password: str) -> None:
        request = sessions.CreateSessionRequest(email=email, password=password)
        self._keep(self.stub.CreateSession(request, timeout=SECONDS_AT_MOST).session_token)

    def begin_as_guest(self) -> None:
        request = sessions.CreateGuestSessionRequest()
        self._keep(self.stub.CreateGuestSession(request, timeout=SECONDS_AT_MOST).session_token)

    def intercept_unary_unary(self, continuation, details, request):
        call = continuation(self._with_token(details), request)
        if call.code() == grpc.StatusCode.UNAUTHENTICATED and _reason(call) == "TOKEN_INVALID":
            self.token = ""
            raise SessionEnded
        return call

    def intercept_unary_stream(self, continuation, details, request):
        return continuation(self._with_token(details), request)

    def _with_token(self, details) -> _Details:
        with self.lock:
            if self.clock() >= self.refresh_at and self.token:
                self._refresh()
            metadata = [*(details.metadata or ()), ("authorization", f"Bearer {self.token}")]
        return _Details(
            details.method, details.timeout, metadata, details.credentials,
            details.wait_for_ready, details.compression,
        )

    def _refresh(self) -> None:
        try:
            answer = self.stub.RefreshSession(
                sessions.RefreshSessionRequest(), timeout=SECONDS_AT_MOST,
                metadata=[("authorization", f"Bearer {self.token}")],
            )
        except grpc.RpcError as error:
            # What the old token is worth shows at the call itself.
            if error.code() != grpc.StatusCode.UNAUTHENTICATED:
                raise
            return
        self._keep(answer.session_token)
        self.refreshes += 1

    def _keep(self, token: sessions.SessionToken) -> None:
        self.token = token.token
        now = self.clock()
        self.refresh_at = now + (token.expire_time.ToNanoseconds() / 1e9 - now) / 2


def _reason(call) -> str:
    status = rpc_status.from_call(call)
    info = error_details_pb2.ErrorInfo()
    for each in status.details if status else ():
        if each.Unpack(info):
            return info.reason
    return ""
