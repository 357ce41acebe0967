internal import Basics
package import RPC
package import Schema
internal import Tables
internal import Wire

extension Search {
    /// Adds words that mean the same.
    package static func createSynonym(
        _ request: CreateSynonymRequest, _ command: inout Command
    ) throws -> CreateSynonymResponse {
        var synonym = (request.synonym ?? Synonym()).written
        if synonym.id.isEmpty {
            synonym.id = command.makeID().description
        }
        try check(synonym)
        if try Synonyms.find(synonym.id, in: command.transaction) != nil {
            throw Failure.taken("ID_TAKEN", .synonym, synonym.id)
        }
        synonym.createTime = Timestamp(command.time)
        synonym.stamp(command.time, command.revision)
        try Synonyms.put(synonym, replacing: nil, in: &command)
        return CreateSynonymResponse(synonym: synonym)
    }

    /// Checks what the schema's bounds cannot say.
    static func check(_ synonym: Synonym) throws(Failure) {
        var violations: [Violation] = []
        var seen: Set<String> = []
        for (position, words) in synonym.words.enumerated() {
            let folded = Synonyms.folded(words)
            let count = folded.split(separator: " ").count
            let field = "synonym.words[\(position)]"
            if !(1...wordLimit).contains(count) {
                violations.append(
                    Violation(field: field, description: "must be 1 to \(wordLimit) words"))
            } else if !seen.insert(folded).inserted {
                violations.append(
                    Violation(field: field, description: "must differ from the others"))
            }
        }
        if synonym.words.count < 2 {
            violations.append(
                Violation(field: "synonym.words", description: "must have 2 elements or more"))
        }
        if !violations.isEmpty {
            throw .fields(violations)
        }
    }

    /// Words of one group: searches know two that stand together.
    private static var wordLimit: Int { 2 }
}
