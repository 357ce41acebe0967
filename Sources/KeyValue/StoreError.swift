/// Why a store could not do what it was asked.
@usableFromInline package enum StoreError: Error, Sendable, Equatable {
    /// The disk or the map is full; reads go on.
    case full
    /// Another transaction was in the way; the work may be tried again.
    case conflict
    /// The store cannot be reached or has stopped; the text is for the log.
    case unavailable(String)
    /// A row cannot be what was written; the text is for the log.
    case corrupt(String)
    /// The snapshot was held for longer than the store keeps old states.
    case snapshotTooOld
}
