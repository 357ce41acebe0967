internal import KeyValue
internal import Schema

/// The order in which a list is shown: as it came, or with the first ones in the order of how
/// likely they are chosen, when that was learned and does better.
enum ChosenOrder {
    /// The places of `ids`, in the order in which they are shown: `goods` are the first of them,
    /// and `context` is what they are for.
    static func places(
        of ids: [String], _ goods: ([String]) throws -> [ClickGood], on surface: ClickSurface,
        for context: @autoclosure () -> String, in snapshot: any Snapshot
    ) throws -> [Int] {
        guard ids.count > 1, let id = try Models.active(.logisticRegression, in: snapshot),
            let model = try ClickModel(id, surface, in: snapshot), model.isBetter
        else { return Array(ids.indices) }
        let top = Array(ids.prefix(ClickModel.topCount))
        let places = try model.places(of: top, goods(top), for: context(), in: snapshot)
        return places + ids.indices.dropFirst(top.count)
    }
}
