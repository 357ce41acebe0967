internal import RPC
internal import Schema
internal import Tables

extension OrderRow {
    /// Keeps what somebody wrote about the order, which may be personal, with whom the order is
    /// for: it is sealed as that is, and gone when that is. Nothing is kept of who was erased.
    mutating func keep(
        _ words: String, in command: inout Command, _ change: (inout Contact, String) -> Void
    ) throws {
        guard !words.isEmpty, let owner = Owner(owner) else { return }
        if case .customer(let id) = owner,
            try CustomerRows.find(id, in: command.transaction)?.isErased ?? true
        {
            return
        }
        var opened =
            try contact?.opened(
                of: owner, at: place, by: command.keys, in: command.transaction) ?? Contact()
        change(&opened, words)
        contact = try SealedContact(
            opened, of: owner, at: place, by: command.keys, in: command.transaction)
    }
}
