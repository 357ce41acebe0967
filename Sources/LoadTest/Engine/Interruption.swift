internal import Synchronization

/// A wish, from any thread, that a load end early.
package final class Interruption: Sendable {
    private let flag = Atomic(false)

    package init() {}

    package var isRaised: Bool {
        flag.load(ordering: .relaxed)
    }

    package func raise() {
        flag.store(true, ordering: .relaxed)
    }
}
