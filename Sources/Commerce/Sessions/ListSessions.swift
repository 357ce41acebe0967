internal import Basics
package import RPC
package import Schema
internal import Tables

extension Sessions {
    /// Lists the caller's sessions.
    package static func listSessions(
        _ request: ListSessionsRequest, _ query: borrowing Query
    ) throws -> ListSessionsResponse {
        let caller = query.caller
        guard !caller.session.isEmpty else { throw Failure.needsSession }
        let rows =
            caller.isGuest
            ? try SessionRows.find(many: [caller.session], in: query.snapshot).compactMap { $0 }
            : try SessionRows.list(of: caller.name, in: query.snapshot)
        let time = query.time.nanoseconds
        let sessions = rows.filter { $0.endTimeNanoseconds > time }.map { row in
            var session = Session(row)
            session.current = row.id == caller.session
            return session
        }
        return ListSessionsResponse(sessions: Array(sessions.prefix(SessionRows.limit)))
    }
}
