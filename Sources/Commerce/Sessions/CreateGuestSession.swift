package import RPC
package import Schema

extension Sessions {
    /// Begins a session for somebody who has no account.
    package static func createGuestSession(
        _ request: CreateGuestSessionRequest, _ command: inout Command
    ) throws -> CreateGuestSessionResponse {
        try admitGuest(in: &command)
        return CreateGuestSessionResponse(sessionToken: try begin(for: "", in: &command))
    }
}
