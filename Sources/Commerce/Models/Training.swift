package import Basics
internal import KeyValue
package import RPC
internal import Schema
internal import Tables

extension Models {
    /// Trains the model that waits longest, if there is one; says whether there was.
    ///
    /// What a crash left half done begins again once it was silent for long.
    package static func trainNext(
        of recipes: [any ModelRecipe] = modelRecipes, at place: any TrainingPlace
    ) throws -> Bool {
        var found: ModelRow?
        let now = place.now()
        try place.read { snapshot in
            found = try all(in: snapshot).first { row in
                row.state == .queued
                    || row.state == .training && row.leaseTimeNanoseconds <= now.nanoseconds
            }
        }
        guard let found else { return false }
        try train(found, of: recipes, at: place)
        return true
    }

    private static func train(
        _ model: ModelRow, of recipes: [any ModelRecipe], at place: any TrainingPlace
    ) throws {
        let id = model.id
        try removeParts(of: id, at: place)
        var privacy: UInt64 = 0
        try place.read { snapshot in privacy = try PrivacyChanges.count(in: snapshot) }
        try place.write("models/Begin") { command in
            let (time, revision) = (command.time, command.revision)
            try change(id, in: &command) { row in
                row.state = .training
                row.progressMilli = 0
                row.attempts += 1
                row.dataRevision = revision
                row.startTimeNanoseconds = time.nanoseconds
            }
        }
        let writer = ModelWriter(id, at: place)
        do {
            guard let recipe = recipes.first(where: { $0.kind.rawValue == model.kind }) else {
                throw TrainingError("The shop no longer learns this.")
            }
            try recipe.train(TrainingData(place), into: writer)
            try writer.flush()
        } catch let error as TrainingError {
            return try end(id, because: error.sentence, at: place)
        }
        let (metrics, parts, known) = (writer.metrics, writer.parts, privacy)
        try place.write("models/Finish") { command in
            try finish(id, metrics, parts, ifPrivacyIs: known, in: &command)
        }
    }

    /// Marks a model as ready and puts it into use, unless somebody withdrew meanwhile: then it is
    /// learned again, without them.
    private static func finish(
        _ id: String, _ metrics: [ModelRow.Metric], _ parts: UInt64, ifPrivacyIs known: UInt64,
        in command: inout Command
    ) throws {
        let isCurrent = try PrivacyChanges.count(in: command.transaction) == known
        let time = command.time
        let row = try change(id, in: &command) { row in
            if isCurrent {
                row.state = .ready
                row.progressMilli = 1_000
                row.metrics = metrics
                row.parts = parts
                row.endTimeNanoseconds = time.nanoseconds
            } else if row.attempts < attempts {
                row.state = .queued
            } else {
                row.state = .failed
                row.failure = "Consents changed during every try. Train it again."
                row.endTimeNanoseconds = time.nanoseconds
            }
        }
        if let row, row.state == .ready, !row.held {
            try ActiveModels.put(ActiveModelRow(kind: row.kind, modelID: id), in: &command)
        }
    }

    private static func end(
        _ id: String, because sentence: String, at place: any TrainingPlace
    ) throws {
        try place.write("models/Fail") { command in
            let time = command.time
            try change(id, in: &command) { row in
                row.state = .failed
                row.failure = sentence
                row.endTimeNanoseconds = time.nanoseconds
            }
        }
        try removeParts(of: id, at: place)
    }

    private static func removeParts(of id: String, at place: any TrainingPlace) throws {
        let range = ModelParts.range(of: id)
        while true {
            var hasSome = false
            try place.read { snapshot in
                hasSome = try !KeyPage(range, after: nil, size: 1, in: snapshot).keys.isEmpty
            }
            guard hasSome else { return }
            try place.write("models/Clear") { command in
                _ = try ModelParts.remove(id, limit: 500, in: command.transaction)
            }
        }
    }

    /// Changes the row of a model, if it is still there.
    @discardableResult
    static func change(
        _ id: String, in command: inout Command, _ body: (inout ModelRow) -> Void
    ) throws -> ModelRow? {
        guard var row = try ModelRows.find(id, in: command.transaction) else { return nil }
        body(&row)
        row.leaseTimeNanoseconds = command.time.advanced(by: lease).nanoseconds
        // The books have who asked for a model and which is in use; steps would only fill them.
        try ModelRows.put(row, in: command.transaction)
        return row
    }

    /// Forgets models that nobody goes back to, some parts at a time. Says how many.
    package static func sweep(
        before time: Instant, limit: Int, in command: inout Command
    ) throws -> Int {
        let all = try all(in: command.transaction)
        var removed = 0
        for (kind, rows) in Dictionary(grouping: all, by: \.kind) {
            let active = try active(Model.Kind(rawValue: kind), in: command.transaction)
            let ended = rows.filter { $0.state == .ready || $0.state == .failed }
            for row in ended.dropLast(keptVersions) where row.id != active {
                let hasMore = try ModelParts.remove(
                    row.id, limit: limit - removed, in: command.transaction)
                removed = limit
                if !hasMore {
                    _ = try ModelRows.remove(row.id, in: &command)
                }
                return removed
            }
        }
        return removed
    }
}
