package import RPC
package import Schema
internal import Tables

extension Search {
    /// Changes the fields of a synonym that the mask names.
    package static func updateSynonym(
        _ request: UpdateSynonymRequest, _ command: inout Command
    ) throws -> UpdateSynonymResponse {
        let change = request.synonym ?? Synonym()
        let fields = try SynonymField.named(by: request.updateMask, in: change)
        guard let old = try Synonyms.find(change.id, in: command.transaction) else {
            throw Failure.notFound(.synonym, change.id)
        }
        guard request.etag.isEmpty || request.etag == old.etag else {
            throw Failure.etagMismatch
        }
        var synonym = old
        for field in fields {
            field.copy(from: change, to: &synonym)
        }
        try check(synonym)
        synonym.stamp(command.time, command.revision)
        try Synonyms.put(synonym, replacing: old, in: &command)
        return UpdateSynonymResponse(synonym: synonym)
    }
}

/// A field of a synonym that a mask can name.
enum SynonymField: String, MaskField {
    case words

    func isSet(in synonym: Synonym) -> Bool {
        !synonym.words.isEmpty
    }

    func copy(from source: Synonym, to target: inout Synonym) {
        target.words = source.words
    }
}
