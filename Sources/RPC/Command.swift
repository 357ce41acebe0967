package import Basics
package import KeyValue

/// What a command handler may use: one transaction, the caller, the time and fresh identifiers.
///
/// The handler may run more than once. Time, identifiers and randomness come from here and are the
/// same each time.
package struct Command: ~Copyable {
    package var transaction: any Transaction
    package let caller: Caller
    /// When the command was accepted.
    package let time: Instant
    package private(set) var changes: [Change] = []
    private var identifiers: IdentifierSequence

    /// A resource the command changed, as the log row names it.
    package struct Change: Sendable, Hashable {
        package let table: UInt16
        package let key: [UInt8]
    }

    package init(
        transaction: any Transaction, caller: Caller, time: Instant,
        identifiers: IdentifierSequence
    ) {
        self.transaction = transaction
        self.caller = caller
        self.time = time
        self.identifiers = identifiers
    }

    /// The revision this command's changes carry.
    package var revision: UInt64 {
        transaction.revision
    }

    /// A new identifier, later than every one this command made before.
    package mutating func makeID() -> UUID {
        identifiers.next()
    }

    /// Does `body`; if it throws, what it wrote and named is undone and the error goes on.
    package mutating func attempt(_ body: (inout Command) throws -> Void) throws {
        let noted = changes.count
        do {
            let transaction = transaction
            try transaction.attempt { try body(&self) }
        } catch {
            changes.removeLast(changes.count - noted)
            throw error
        }
    }

    /// Names a resource in the log row.
    package mutating func note(changeOf key: [UInt8], in table: UInt16) {
        changes.append(Change(table: table, key: key))
    }
}
