/// Begins work that commands plan in their own transactions, so that it needs no other.
package protocol Claims: AnyObject, Sendable {
    /// Begins what `command` planned under `id`, in its transaction; nil if there is no room for it
    /// now. It may be called again when the command runs again.
    func claim(_ id: String, in command: inout Command) throws -> (any Claimed)?
}

/// Work that is begun if a command becomes durable.
///
/// Letting go of it without `deliver()` gives its room back.
package protocol Claimed: AnyObject, Sendable {
    /// Says that the command is durable: now the work is done. To be called once.
    func deliver()
}

extension Bells {
    /// Lets those who listen claim what `command` planned; for what nobody claims, its bell rings.
    func claim(in command: inout Command) throws -> [any Claimed] {
        var claimed: [any Claimed] = []
        for planned in command.takePlanned() {
            if let some = try claims(of: planned.bell)?.claim(planned.id, in: &command) {
                claimed.append(some)
            } else {
                command.ring(planned.bell)
            }
        }
        return claimed
    }
}
