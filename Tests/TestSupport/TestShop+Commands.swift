internal import Basics
internal import Crypto
package import RPC
internal import Synchronization

extension TestShop {
    /// Does `body` as a command of the owner's. What it throws is thrown, and then nothing that it
    /// wrote stays.
    package func perform<Answer: Sendable>(
        _ body: @escaping @Sendable (inout Command) throws -> Answer
    ) throws -> Answer {
        let time = clock.now()
        let outcome = Outcome<Answer>()
        try store.perform { transaction in
            var command = Command(
                transaction: transaction, caller: Caller(role: .owner, name: "owner"), time: time,
                identifiers: IdentifierSequence(time: time, random: SharedDice(Seed(1))),
                keys: KeyRing(madeAtSeconds: 0))
            do {
                try command.attempt { command in
                    let answer = try body(&command)
                    outcome.result.withLock { $0 = .success(answer) }
                }
            } catch {
                outcome.result.withLock { $0 = .failure(error) }
            }
        }
        guard let result = outcome.result.withLock({ $0 }) else { throw CallLost() }
        return try result.get()
    }
}

/// What a command came to.
private final class Outcome<Answer: Sendable>: Sendable {
    let result = Mutex<Result<Answer, any Error>?>(nil)
}
