package import RPC
package import Schema
internal import Tables

extension Search {
    /// Reads one synonym.
    package static func getSynonym(
        _ request: GetSynonymRequest, _ query: borrowing Query
    ) throws -> GetSynonymResponse {
        guard let synonym = try Synonyms.find(request.id, in: query.snapshot) else {
            throw Failure.notFound(.synonym, request.id)
        }
        return GetSynonymResponse(synonym: synonym)
    }
}
