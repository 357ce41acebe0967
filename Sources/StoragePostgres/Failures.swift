internal import KeyValue
internal import Postgres

extension PostgresError {
    /// Another transaction was in the way.
    var isConflict: Bool {
        state == "40001" || state == "40P01"
    }
}

extension StoreError {
    /// What an error of the server means to the callers of a store.
    init(_ error: PostgresError) {
        switch error.state {
        case "40001", "40P01": self = .conflict
        case "53100": self = .full
        case "25P03": self = .snapshotTooOld
        case "XX001", "XX002": self = .corrupt(error.text)
        default:
            let state = error.state.isEmpty ? "" : " (\(error.state))"
            self = .unavailable(error.text + state)
        }
    }
}
