// Generated from proto/ by tools/generate; do not edit.
package import RPC
internal import Schema

/// Serves `shopwire.v1.SessionService` from the handlers of `Sessions`.
package let sessionService = Service(
    "shopwire.v1.SessionService",
    [
        .command(Methods.SessionService.createSession, Sessions.prepareCreateSession, Sessions.createSession),
        .command(Methods.SessionService.createGuestSession, Sessions.createGuestSession),
        .command(Methods.SessionService.refreshSession, Sessions.refreshSession),
        .command(Methods.SessionService.revokeSession, Sessions.revokeSession),
        .command(Methods.SessionService.revokeAllSessions, Sessions.revokeAllSessions),
        .query(Methods.SessionService.listSessions, Sessions.listSessions),
    ]
)
