internal import Basics
internal import KeyValue

/// What conversations need that go on until somebody ends them.
extension StreamContext {
    /// Waits for the bells of these names from now on, until it is ended.
    ///
    /// It throws when too many wait already, or the server stops.
    package func watch(for names: Set<String>) throws(Failure) -> Watcher {
        let watcher = Watcher(names, stream, at: definition.bells)
        try definition.bells.add(watcher, definition.limits)
        return watcher
    }

    /// Throws unless the caller's token is still worth what it was when the call began.
    package func checkRights() async throws {
        guard let secret = stream.secret else { return }
        let (authenticator, time) = (definition.authenticator, definition.time.now())
        let verified = try await read { snapshot in
            try authenticator.verify(secret.span, at: time) {
                () throws(StoreError) -> any Snapshot in snapshot
            }
        }
        guard let verified, verified.caller.name == caller.name else {
            throw Failure.tokenInvalid
        }
        guard verified.caller.may(call: stream.method) else { throw Failure.permissionMissing }
    }

    /// Moves when any caller's rights may have changed.
    package var rightsEpoch: UInt64 {
        definition.authenticator.epoch
    }

    /// Leads from one answer to the next.
    package var pages: PageTokens {
        definition.seals.pages
    }

    package var limits: Limits {
        definition.limits
    }

    /// How long nobody need look at the store if no bell rings.
    package var lookInterval: Duration {
        definition.store.readsBlock
            ? min(definition.limits.lookInterval, definition.limits.heartbeat)
            : definition.limits.heartbeat
    }

    /// Nanoseconds of a clock that never jumps.
    package var monotonicTime: Int64 {
        definition.time.monotonic()
    }

    private var definition: Definition {
        stream.worker.definition
    }
}
