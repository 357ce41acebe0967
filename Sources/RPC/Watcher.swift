internal import Basics
internal import KeyValue
internal import Synchronization

/// Waits, on behalf of a conversation, for bells that commands ring.
///
/// One that is rung while nobody waits ends the next wait at once: who looks at the store after
/// each wait misses nothing.
package final class Watcher: Sendable {
    let names: Set<String>
    /// Whose conversation it is.
    let caller: String
    private let stream: StreamCall
    private let bells: Bells
    private let isRung = Atomic(false)
    private let isDismissed = Atomic(false)

    init(_ names: Set<String>, _ stream: StreamCall, at bells: Bells) {
        self.names = names
        self.stream = stream
        self.bells = bells
        caller = stream.caller.name
    }

    /// Waits until a bell rings or so much time has passed, and says whether one rang. It throws if
    /// the call ends meanwhile or the server does.
    @discardableResult
    package func wait(atMost duration: Duration) async throws -> Bool {
        try await stream.rest(nanoseconds: duration.clampedNanoseconds) { [self] in
            isRung.load(ordering: .acquiring)
        }
        if isDismissed.load(ordering: .acquiring) {
            throw Failure.shuttingDown
        }
        return isRung.exchange(false, ordering: .acquiringAndReleasing)
    }

    /// Whether no commit up to `revision`, which the store shows, had a ring for this after the
    /// last wait that one ended: then there is nothing in it to look for. It may say no without
    /// need.
    package func wasPassed(by revision: UInt64) -> Bool {
        stream.worker.definition.store.isExclusive && bells.haveRung(through: revision)
            && !isRung.load(ordering: .acquiring)
    }

    /// Listens no longer.
    package func end() {
        bells.remove(self)
    }

    /// Wakes who waits. Any thread may call it; until the next wait has ended, once is enough.
    func ring() {
        if !isRung.exchange(true, ordering: .acquiringAndReleasing) {
            stream.wakeSoon()
        }
    }

    /// Ends the wait, and every later one, for the server stops.
    func dismiss() {
        isDismissed.store(true, ordering: .releasing)
        ring()
    }
}
