package import Basics
package import Crypto
public import KeyValue

/// What a command handler may use: one transaction, the caller, the time and fresh identifiers.
///
/// The handler may run more than once. Time, identifiers and randomness come from here and are the
/// same each time.
@usableFromInline package struct Command: ~Copyable {
    @usableFromInline package var transaction: any Transaction
    package let caller: Caller
    /// When the command was accepted.
    package let time: Instant
    /// Seals and opens what the store holds.
    package let keys: KeyRing
    /// What the shop's owner allows.
    package let limits: Limits
    /// The same text for calls from one machine or network; empty if nobody knows.
    package let host: String
    package private(set) var changes: [Change] = []
    /// Whether somebody loses a right by it.
    package private(set) var takesRights = false
    /// What its answer waits for, if it does.
    private(set) var awaited: String?
    /// What is known by now, for answers that wait for it.
    private(set) var settled: [String] = []
    private var rung: Set<String> = []
    /// What it planned and did not offer to anybody who might begin it.
    private var planned: [Planned] = []
    /// Whether it leaves a row in the audit, which is for ever: what only takes down what people
    /// look at changes neither the shop nor anybody's account, and there is no end of it. A command
    /// that names changes is audited whatever this says.
    package var isAudited = true
    /// Whom it is about, besides the caller.
    private(set) var people: [String] = []
    /// What is written although the command is refused.
    private(set) var leftovers: [Leftover] = []
    /// What the handler wrote last, for those who show it in the same transaction; nil once that
    /// was undone.
    package var written: (any Sendable)?
    private var identifiers: IdentifierSequence

    /// A resource the command changed, as the log row names it.
    package struct Change: Sendable, Hashable {
        package let table: UInt16
        package let key: [UInt8]
    }

    /// Work outside of the store, for whoever listens for a bell.
    struct Planned {
        let id: String
        let bell: String
    }

    /// A write that outlives a refusal.
    package typealias Leftover = @Sendable (any Transaction) throws(StoreError) -> Void

    package init(
        transaction: any Transaction, caller: Caller, time: Instant,
        identifiers: IdentifierSequence, keys: KeyRing, limits: Limits = Limits(),
        host: String = ""
    ) {
        self.transaction = transaction
        self.caller = caller
        self.time = time
        self.identifiers = identifiers
        self.keys = keys
        self.limits = limits
        self.host = host
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
            written = nil
            changes.removeLast(changes.count - noted)
            throw error
        }
    }

    /// Forgets the answers kept for repeats of a caller's requests.
    package mutating func forgetAnswers(to caller: String) throws(StoreError) {
        try CommandLog.forgetAnswers(to: caller, in: transaction)
    }

    /// Says that the command is about somebody, so that the audit finds it by them.
    package mutating func concern(_ person: String) {
        people.append(person)
    }

    /// Says that a token that was good may be good no longer: connections ask again.
    package mutating func takeRights() {
        takesRights = true
    }

    /// Says that the answer is not known before `subject` is, which somebody outside decides: the
    /// method's outcome is asked for it then.
    package mutating func awaitOutcome(of subject: String) {
        awaited = subject
    }

    /// Whether its answer waits, so that what it says itself is not read.
    package var isAwaiting: Bool { awaited != nil }

    /// Says that `subject` is known: what waits for it is answered, once this is durable.
    package mutating func settle(_ subject: String) {
        settled.append(subject)
    }

    /// Rings a bell of the server's once the command is durable.
    package mutating func ring(_ bell: String) {
        rung.insert(bell)
    }

    /// Says that work was planned for whoever listens for a bell: if they do not claim it before
    /// the command ends, the bell rings once that is durable.
    package mutating func plan(_ id: String, for bell: String) {
        planned.append(Planned(id: id, bell: bell))
    }

    /// Hands out what was planned; whoever takes it sees to it that somebody hears of it.
    mutating func takePlanned() -> [Planned] {
        defer { planned = [] }
        return planned
    }

    /// What rings once it is durable.
    var rings: Rings {
        let names = planned.isEmpty ? rung : rung.union(planned.map(\.bell))
        return Rings(names: names, revision: revision)
    }

    /// Refuses the command with `failure`, but keeps what `write` writes, such as that there was a
    /// try.
    package mutating func refuse(
        _ failure: Failure, keeping write: @escaping Leftover
    ) -> Failure {
        leftovers.append(write)
        return failure
    }

    /// Names a resource in the log row.
    @usableFromInline package mutating func note(changeOf key: [UInt8], in table: UInt16) {
        changes.append(Change(table: table, key: key))
    }
}
