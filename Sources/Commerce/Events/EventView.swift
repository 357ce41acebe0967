internal import Basics
internal import Schema

extension UserEvent {
    /// What people see of a row.
    init(_ row: UserEventRow) {
        self.init(
            kind: Kind(rawValue: row.kind),
            items: zip(row.productIDs, row.quantities).map {
                Item(productID: $0, quantity: $1)
            },
            query: row.query,
            eventTime: Timestamp(Instant(nanoseconds: row.timeNanoseconds)),
            attributionToken: row.attributionToken)
    }
}
