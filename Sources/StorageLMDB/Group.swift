internal import KeyValue
internal import LMDB

/// One try at running commands in one transaction and committing it.
struct Group {
    enum Outcome {
        /// Each command's failure, if it had one; what the others did is durable.
        case done([StoreError?], revision: UInt64, wasCommitted: Bool)
        /// A command failed, or tried something that did, after it had written more than can be
        /// taken back; nothing was committed.
        case spoiled
        /// The commands cannot be committed together; none of them was, unless the error left that
        /// open.
        case failed(LMDBError)
    }

    let environment: Environment
    /// The revision of the last command that changed something.
    let revision: UInt64
    /// Whether only commands may pass that leave no more bytes than they found.
    let mustShrink: Bool

    /// Runs `commands` in order, and after them what `joins` adds meanwhile; `apart` makes each a
    /// part that can be undone alone.
    func run(
        _ commands: inout [any StoreCommand], apart: Bool,
        joins: (inout [any StoreCommand]) -> Bool
    ) -> Outcome {
        do throws(LMDBError) {
            let writes = try WriteTransaction(environment)
            return try run(&commands, apart: apart, joins: joins, in: writes)
        } catch {
            return .failed(error)
        }
    }

    private func run(
        _ commands: inout [any StoreCommand], apart: Bool,
        joins: (inout [any StoreCommand]) -> Bool, in writes: WriteTransaction
    ) throws(LMDBError) -> Outcome {
        let transaction = LMDBTransaction(
            writes, mustShrink: mustShrink, makesParts: apart)
        var failures: [StoreError?] = []
        var last = revision
        while failures.count < commands.count || joins(&commands) {
            if apart {
                try writes.beginPart()
            }
            transaction.start(revision: last + 1)
            let failure = run(commands[failures.count], in: transaction)
            failures.append(failure)
            if failure != nil {
                if apart {
                    writes.undoPart()
                } else if transaction.hasWritten {
                    writes.abort()
                    return .spoiled
                }
                continue
            }
            if apart {
                try writes.keepPart()
            }
            if transaction.changes > 0 {
                last += 1
            }
        }
        if last == revision {
            // Nothing changed, so there is nothing to wait for.
            writes.abort()
            return .done(failures, revision: last, wasCommitted: false)
        }
        let (key, value) = (OwnRows.revision, OwnRows.revisionValue(last))
        try writes.put(key.span, value.span)
        try writes.commit()
        return .done(failures, revision: last, wasCommitted: true)
    }

    private func run(
        _ command: any StoreCommand, in transaction: LMDBTransaction
    ) -> StoreError? {
        do throws(StoreError) {
            try command.run(in: transaction)
            return transaction.failure
        } catch {
            return error
        }
    }
}
