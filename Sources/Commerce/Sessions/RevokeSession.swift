package import RPC
package import Schema
internal import Tables

extension Sessions {
    /// Ends one of the caller's sessions.
    package static func revokeSession(
        _ request: RevokeSessionRequest, _ command: inout Command
    ) throws -> RevokeSessionResponse {
        let caller = command.caller
        guard !caller.session.isEmpty else { throw Failure.needsSession }
        let id = request.id.isEmpty ? caller.session : request.id
        let session = try SessionRows.find(id, in: command.transaction)
        let isOwn = id == caller.session || (!caller.isGuest && session?.customerID == caller.name)
        guard let session, isOwn else {
            throw Failure.notFound(.session, id)
        }
        try SessionRows.end(session, in: command.transaction)
        command.takeRights()
        return RevokeSessionResponse()
    }

    /// Ends all of the caller's sessions.
    package static func revokeAllSessions(
        _ request: RevokeAllSessionsRequest, _ command: inout Command
    ) throws -> RevokeAllSessionsResponse {
        let caller = command.caller
        guard !caller.session.isEmpty else { throw Failure.needsSession }
        if caller.isGuest {
            if let own = try SessionRows.find(caller.session, in: command.transaction) {
                try SessionRows.end(own, in: command.transaction)
            }
            command.takeRights()
            return RevokeAllSessionsResponse(revoked: 1)
        }
        let count = try SessionRows.end(of: caller.name, in: &command)
        return RevokeAllSessionsResponse(revoked: Int32(clamping: count))
    }
}
