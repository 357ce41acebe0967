package import RPC
package import Schema
internal import Tables

extension Sessions {
    /// Makes a token that holds longer, up to the end of the session.
    package static func refreshSession(
        _ request: RefreshSessionRequest, _ command: inout Command
    ) throws -> RefreshSessionResponse {
        let id = command.caller.session
        guard !id.isEmpty, let session = try SessionRows.find(id, in: command.transaction) else {
            throw Failure.needsSession
        }
        return RefreshSessionResponse(sessionToken: token(for: session, in: command))
    }
}
