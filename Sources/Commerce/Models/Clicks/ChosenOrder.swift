internal import KeyValue
internal import Schema

/// The order in which a list is shown: as it came, or with the first ones in the order of how
/// likely they are chosen, when that was learned and does better.
enum ChosenOrder {
    /// The places of `ids`, in the order in which they are shown; `context` is what they are for.
    static func places(
        of ids: [String], on surface: ClickSurface, for context: @autoclosure () -> String,
        in snapshot: any Snapshot
    ) throws -> [Int] {
        guard let id = try Models.active(.logisticRegression, in: snapshot),
            let model = try ClickModel(id, surface, in: snapshot), model.isBetter
        else { return Array(ids.indices) }
        return try model.places(of: ids, for: context(), in: snapshot)
    }
}
