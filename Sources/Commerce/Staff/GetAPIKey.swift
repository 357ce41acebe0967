package import RPC
package import Schema
internal import Tables

extension Staff {
    /// Reads one key, without its secret.
    package static func getApiKey(
        _ request: GetApiKeyRequest, _ query: borrowing Query
    ) throws -> GetApiKeyResponse {
        guard let row = try APIKeys.find(request.id, in: query.snapshot) else {
            throw Failure.notFound(.apiKey, request.id)
        }
        return GetApiKeyResponse(apiKey: ApiKey(row))
    }
}
