internal import KeyValue
package import RPC
package import Schema
internal import Text

extension Search {
    /// Says how the index stands.
    package static func getSearchIndex(
        _ request: GetSearchIndexRequest, _ query: borrowing Query
    ) throws -> GetSearchIndexResponse {
        GetSearchIndexResponse(index: try index(in: query.snapshot))
    }

    /// Makes the index anew, which goes on by itself.
    package static func rebuildSearchIndex(
        _ request: RebuildSearchIndexRequest, _ command: inout Command
    ) throws -> RebuildSearchIndexResponse {
        var state = try SearchState.read(in: command.transaction)
        var language = Language(number: state.language)
        if request.languageCode == "none" {
            language = .none
        } else if !request.languageCode.isEmpty {
            guard let wanted = Language(code: request.languageCode) else {
                throw Failure.field("language_code", "is no language that searches know")
            }
            language = wanted
        }
        RebuildIndex.begin(&state, language)
        try SearchState.write(state, in: command.transaction)
        command.note(changeOf: SearchState.key, in: SearchKeys.state)
        return RebuildSearchIndexResponse(index: try index(in: command.transaction))
    }

    private static func index(in snapshot: any Snapshot) throws(StoreError) -> SearchIndex {
        let state = try SearchState.read(in: snapshot)
        let generation = UInt8(truncatingIfNeeded: state.generation)
        return SearchIndex(
            languageCode: Language(number: state.language).code,
            productCount: Int64(try SearchState.productCount(generation, in: snapshot)),
            rebuilding: try RebuildIndex.isDue(state, in: snapshot))
    }
}
