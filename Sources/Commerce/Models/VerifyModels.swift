internal import Basics
internal import KeyValue
internal import Schema
internal import Tables

extension Models {
    /// What is wrong with what was learned.
    static func verify(in snapshot: any Snapshot) throws(StoreError) -> [String] {
        var problems = try ModelRows.verify(in: snapshot) + ActiveModels.verify(in: snapshot)
        problems += try PrivacyChanges.verify(in: snapshot)
        var models: [String: ModelRow] = [:]
        try ModelRows.forEach(in: snapshot) { row in
            models[row.id] = row
            return true
        }
        try ActiveModels.forEach(in: snapshot) { active in
            let model = models[active.modelID]
            if model?.state != .ready || model?.kind != active.kind {
                problems.append("model \(active.modelID): it is in use and cannot be")
            }
            return true
        }
        var counts: [String: UInt64] = [:]
        let range = ModelParts.keys
        try snapshot.scan(
            from: range.from.span, to: range.to.span, order: .ascending, limit: .max
        ) { key, _ in
            counts[ModelParts.model(of: key), default: 0] += 1
            return true
        }
        for (id, row) in models where row.state == .ready && counts[id] ?? 0 != row.parts {
            problems.append("model \(id): parts of it are missing")
        }
        for id in counts.keys.sorted() where models[id] == nil {
            problems.append("model \(id): there are parts of it, but no model")
        }
        return problems
    }
}

extension ModelParts {
    /// The keys of all models.
    fileprivate static var keys: (from: [UInt8], to: [UInt8]) {
        var prefix: [UInt8] = []
        number.append(to: &prefix)
        return (prefix, end(of: prefix))
    }

    /// The model that a key belongs to.
    fileprivate static func model(of key: borrowing Span<UInt8>) -> String {
        String(decoding: Array(key).dropFirst(2).prefix { $0 != 0 }, as: UTF8.self)
    }
}
