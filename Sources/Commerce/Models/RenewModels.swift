package import Basics
internal import KeyValue
package import RPC
internal import Schema
internal import Tables

extension Models {
    /// How old what was learned may be.
    private static let age = Duration.seconds(24 * 3_600)

    /// Has learned anew, once a day, what was asked for once and has something new to learn from,
    /// and at once what an older version of the shop wrote down in another way. Says how many.
    package static func renew(
        before time: Instant, limit: Int, in command: inout Command
    ) throws -> Int {
        let oldest = time.advanced(by: .zero - age).nanoseconds
        let kinds = Dictionary(grouping: try all(in: command.transaction), by: \.kind)
        for (kind, rows) in kinds.sorted(by: { $0.key < $1.key }) {
            guard let last = rows.last,
                modelRecipes.contains(where: { $0.kind.rawValue == kind })
            else { continue }
            let isOld =
                last.createTimeNanoseconds < oldest && last.dataRevision < command.revision
            guard try isOld || !isReadable(last, in: command.transaction) else { continue }
            _ = try ask(for: Model.Kind(rawValue: kind), held: last.held, in: &command)
        }
        return 0
    }

    /// Whether what was learned can be asked.
    private static func isReadable(
        _ row: ModelRow, in snapshot: any Snapshot
    ) throws(StoreError) -> Bool {
        guard row.state == .ready,
            row.kind == Model.Kind.baskets.rawValue || row.kind == Model.Kind.content.rawValue
        else { return true }
        return try NeighbourModel(row.id, in: snapshot) != nil
    }
}
