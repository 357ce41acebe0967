/// A view that may be written to and sees its own writes.
@usableFromInline package protocol Transaction: Snapshot {
    /// The revision this transaction's commit will carry.
    ///
    /// On an engine with one writer it is one counter; elsewhere it only grows within a partition.
    var revision: UInt64 { get }

    /// The partition of the log this transaction appends to; 0 on an engine with one writer.
    var partition: UInt16 { get }

    /// Puts `value` under `key`, whatever was there.
    func put(_ key: borrowing Span<UInt8>, _ value: borrowing Span<UInt8>) throws(StoreError)

    /// Removes `key`, if it is there.
    func delete(_ key: borrowing Span<UInt8>) throws(StoreError)

    /// Runs `body`; if it throws, everything it wrote is undone and the error goes on.
    ///
    /// An engine that cannot undo it alone throws a `StoreError` instead, which must be let
    /// through: the command then runs again where it can.
    func attempt(_ body: () throws -> Void) throws

    /// Says that what is tried now is about to write much, and seldom fails after that: an engine
    /// need not get ready to undo it alone.
    func expectManyWrites()
}

extension Transaction {
    @usableFromInline package func expectManyWrites() {}
}
