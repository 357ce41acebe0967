package import RPC
package import Schema
internal import Tables

extension Search {
    /// Removes a synonym.
    package static func deleteSynonym(
        _ request: DeleteSynonymRequest, _ command: inout Command
    ) throws -> DeleteSynonymResponse {
        guard let synonym = try Synonyms.find(request.id, in: command.transaction) else {
            throw Failure.notFound(.synonym, request.id)
        }
        guard request.etag.isEmpty || request.etag == synonym.etag else {
            throw Failure.etagMismatch
        }
        _ = try Synonyms.remove(request.id, in: &command)
        return DeleteSynonymResponse()
    }
}
