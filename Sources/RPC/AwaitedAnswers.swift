internal import Basics
internal import Crypto
internal import KeyValue
internal import Schema
internal import Tables
internal import Wire

/// Leads from what an answer waits for to the row of the command log that is to keep it.
///
/// An answer is fixed once, by whichever command first makes known what it waits for, or by the one
/// that says that nobody can wait longer. From then on every repeat of the request gets its bytes.
enum AwaitedAnswers {
    private static let rows: UInt16 = 90

    /// More calls never wait for one thing.
    private static let limit = 100

    /// Notes that the log row at `place` waits for `subject`.
    static func open(
        _ subject: String, at place: [UInt8], in transaction: any Transaction
    ) throws(StoreError) {
        let key = makeKey(rows, KeyPair(subject, transaction.revision))
        try transaction.put(key.span, AwaitedRow(logKey: place).encoded().span)
    }

    /// Fixes the answers that wait for what a command made known; they may be given once it is
    /// durable.
    static func settle(
        _ command: inout Command, of definition: Definition
    ) throws -> [SettledAnswer] {
        var answers: [SettledAnswer] = []
        for subject in command.settled {
            let prefix = makeKey(rows, subject)
            let page = try KeyPage(
                (prefix, end(of: prefix)), after: nil, size: limit, in: command.transaction)
            for key in page.keys {
                let lead = try CommandLog.read(AwaitedRow.self, at: key, in: command.transaction)
                try command.transaction.delete(key.span)
                guard let lead else { continue }
                let answer = try settle(
                    subject, at: lead.logKey, in: &command, of: definition)
                if let answer { answers.append(answer) }
            }
        }
        return answers
    }

    /// Fixes the answer at `place`; nil if it is fixed or no longer kept.
    private static func settle(
        _ subject: String, at place: [UInt8], in command: inout Command,
        of definition: Definition
    ) throws -> SettledAnswer? {
        guard
            var row = try CommandLog.read(LogRow.self, at: place, in: command.transaction),
            row.awaits == subject,
            let binding = definition.methods.binding(at: Array(row.method.utf8).span),
            let outcome = binding.outcome
        else { return nil }
        let answer: Result<[UInt8], Failure>
        do {
            let bytes = try outcome(subject, &command)
            let caller = Caller(role: .anyone, name: row.caller)
            let key = CommandLog.key(caller, row.method, row.requestID)
            row.answer = definition.kept(
                bytes, of: binding.method, under: key, by: definition.waiting.takeSeal(at: place))
            answer = .success(bytes)
        } catch let failure as Failure {
            row.statusCode = Int32(failure.code.rawValue)
            row.answer = failure.statusBytes(limit: definition.limits.errorSize)
            answer = .failure(failure)
        }
        row.awaits = ""
        if row.isForgotten { row.answer = [] }
        try command.transaction.put(place.span, row.encoded().span)
        return SettledAnswer(place: place, answer: answer)
    }
}

/// An answer that waited and is known by now.
struct SettledAnswer: Sendable {
    /// The key of the log row that keeps it.
    let place: [UInt8]
    let answer: Result<[UInt8], Failure>
}

extension Definition {
    private static let sealPurpose = "kept answer"

    /// An answer as its row keeps it; `seal` was got ready for it, if it is there.
    func kept(
        _ answer: [UInt8], of method: Method, under key: [UInt8], by seal: consuming ReadySeal?
    ) -> [UInt8] {
        guard method.isSecret else { return answer }
        let ready = seal.take() ?? keys.ring.readySeal(for: Self.sealPurpose)
        return ready.seal(answer.span, at: key)
    }

    /// What an answer of this method is sealed by, got ready for it; nil if it lies open.
    func readySeal(of method: Method) -> ReadySeal? {
        method.isSecret ? keys.ring.readySeal(for: Self.sealPurpose) : nil
    }

    /// An answer that a row kept; nil if no key opens it any more.
    func opened(_ kept: [UInt8], of method: Method, under key: [UInt8]) -> [UInt8]? {
        method.isSecret ? keys.ring.open(kept.span, for: Self.sealPurpose, at: key) : kept
    }
}
