package import RPC
package import Schema
internal import Tables

extension Staff {
    /// Revokes a key at once.
    package static func deleteApiKey(
        _ request: DeleteApiKeyRequest, _ command: inout Command
    ) throws -> DeleteApiKeyResponse {
        guard try APIKeys.remove(request.id, in: &command) else {
            throw Failure.notFound(.apiKey, request.id)
        }
        command.takeRights()
        return DeleteApiKeyResponse()
    }
}
