internal import Basics
internal import KeyValue
internal import Schema
internal import Tables
internal import Wire

/// Every model that is kept; ids rise with the time at which they were asked for.
enum ModelRows: Table {
    static let number: UInt16 = 134

    static func id(of row: ModelRow) -> String {
        row.id
    }
}

/// Which model of each kind is in use.
enum ActiveModels: Table {
    static let number: UInt16 = 135

    static func id(of row: ActiveModelRow) -> UInt16 {
        UInt16(clamping: row.kind)
    }
}

/// What models consist of: bytes under a model and a key.
enum ModelParts {
    static let number: UInt16 = 136

    static func key(_ model: String, _ part: String) -> [UInt8] {
        makeKey(number, KeyPair(model, part))
    }

    /// The keys of one model.
    static func range(of model: String) -> (from: [UInt8], to: [UInt8]) {
        let prefix = makeKey(number, model)
        return (prefix, end(of: prefix))
    }

    /// The bytes of one part.
    static func find(
        _ model: String, _ part: String, in snapshot: any Snapshot
    ) throws(StoreError) -> [UInt8]? {
        var found: [UInt8]?
        _ = try snapshot.get(key(model, part).span) { bytes in found = Array(bytes) }
        return found
    }

    /// Removes some parts of a model; says whether there may be more.
    static func remove(
        _ model: String, limit: Int, in transaction: any Transaction
    ) throws(StoreError) -> Bool {
        let page = try KeyPage(range(of: model), after: nil, size: limit, in: transaction)
        for key in page.keys {
            try transaction.delete(key.span)
        }
        return page.next != nil
    }
}

/// Counts withdrawals of consent and erasures.
enum PrivacyChanges: Table {
    static let number: UInt16 = 137

    static func id(of row: PrivacyRow) -> UInt16 {
        only
    }

    private static let only: UInt16 = 0

    static func count(in snapshot: any Snapshot) throws(StoreError) -> UInt64 {
        try find(only, in: snapshot)?.changes ?? 0
    }

    /// Says that somebody must be in nothing that is learned from now on.
    static func add(in transaction: any Transaction) throws(StoreError) {
        try put(PrivacyRow(changes: try count(in: transaction) + 1), in: transaction)
    }
}

extension Models {
    /// The id of the model of a kind that is in use.
    static func active(
        _ kind: Model.Kind, in snapshot: any Snapshot
    ) throws(StoreError) -> String? {
        try ActiveModels.find(UInt16(clamping: kind.rawValue), in: snapshot)?.modelID
    }

    /// All models, the oldest first; they are few.
    static func all(in snapshot: any Snapshot) throws(StoreError) -> [ModelRow] {
        var rows: [ModelRow] = []
        try ModelRows.forEach(in: snapshot) { row in
            rows.append(row)
            return true
        }
        return rows
    }
}
