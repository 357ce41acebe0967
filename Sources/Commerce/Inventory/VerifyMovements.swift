internal import KeyValue
internal import Schema
internal import Tables

/// What all movements come to, and whether each names the one of its sku before.
struct MovementSums {
    /// What the movements of one sku come to.
    struct Sum {
        var onHand: Int64 = 0
        var held: Int64 = 0
        var allocated: Int64 = 0
        /// The revision of the last one that stands in the order of movements; 0 if none does.
        var lastRevision: UInt64 = 0

        fileprivate mutating func add(_ movement: MovementRow) {
            onHand += movement.delta
            held += movement.heldDelta
            allocated += movement.allocatedDelta
        }
    }

    private(set) var count = 0
    /// By sku.
    private(set) var all: [String: Sum] = [:]
    private(set) var problems: [String] = []

    init(_ snapshot: any Snapshot) throws(StoreError) {
        try EarlierMovements.forEach(in: snapshot) { movement in
            count += 1
            all[movement.sku, default: Sum()].add(movement)
            return true
        }
        try Movements.forEach(in: snapshot) { movement in
            count += 1
            let last = all[movement.sku]?.lastRevision ?? 0
            if movement.previousRevision != last {
                problems.append(
                    "movement \(movement.revision) of \(movement.sku): it does not follow \(last)")
            }
            all[movement.sku, default: Sum()].add(movement)
            all[movement.sku]?.lastRevision = movement.revision
            return true
        }
        try FreedSKUs.forEach(in: snapshot) { row in
            if row.movedRevision != all[row.sku]?.lastRevision ?? 0 {
                problems.append("freed sku \(row.sku): its last movement is another one")
            }
            return true
        }
    }
}
