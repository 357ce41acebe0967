internal import Basics
internal import Crypto
package import RPC
internal import Synchronization

extension TestShop {
    /// Does `body` as a command, of the owner's unless it says otherwise. What it throws is thrown,
    /// and then nothing that it wrote stays.
    package func perform<Answer: Sendable>(
        as caller: Caller = Caller(role: .owner, name: "owner"),
        _ body: @escaping @Sendable (inout Command) throws -> Answer
    ) throws -> Answer {
        let (time, keys) = (clock.now(), keys.ring)
        let outcome = Outcome<Answer>()
        try store.perform { transaction in
            var command = Command(
                transaction: transaction, caller: caller, time: time,
                identifiers: IdentifierSequence(time: time, random: SharedDice(Seed(1))),
                keys: keys)
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

    /// Somebody who buys in a session of this name without an account.
    package static func guest(of session: String) -> Caller {
        Caller(role: .customer, name: "guest-\(session)", session: session, isGuest: true)
    }
}

/// What a command came to.
private final class Outcome<Answer: Sendable>: Sendable {
    let result = Mutex<Result<Answer, any Error>?>(nil)
}
