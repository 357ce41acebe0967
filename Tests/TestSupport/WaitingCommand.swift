internal import Foundation
package import KeyValue

/// A command made of a closure, whose outcome a test can wait for.
package final class WaitingCommand: StoreCommand, @unchecked Sendable {
    private let body: @Sendable (any Transaction) throws -> Void
    private let done = DispatchSemaphore(value: 0)
    private let lock = NSLock()
    private var storedOutcome: Result<Void, StoreError>?
    private var storedRuns = 0

    package init(_ body: @escaping @Sendable (any Transaction) throws -> Void) {
        self.body = body
    }

    /// The outcome, if it is there yet.
    package var outcome: Result<Void, StoreError>? { lock.withLock { storedOutcome } }

    /// How often the command was run.
    package var runs: Int { lock.withLock { storedRuns } }

    package func run(in transaction: any Transaction) throws(StoreError) {
        lock.withLock { storedRuns += 1 }
        do {
            try body(transaction)
        } catch let error as StoreError {
            throw error
        } catch {
            preconditionFailure("a test's command threw \(error), which no store knows")
        }
    }

    package func finished(_ outcome: Result<Void, StoreError>) {
        lock.withLock {
            precondition(storedOutcome == nil, "a command finishes once")
            storedOutcome = outcome
        }
        done.signal()
    }

    /// Waits for the outcome and throws what it failed with.
    package func wait() throws(StoreError) {
        try waitForOutcome().get()
    }

    package func waitForOutcome() -> Result<Void, StoreError> {
        let waited = done.wait(timeout: .now() + 60)
        precondition(waited == .success, "a command was not answered within a minute")
        done.signal()
        guard let outcome else { preconditionFailure("the outcome is set before the signal") }
        return outcome
    }
}
