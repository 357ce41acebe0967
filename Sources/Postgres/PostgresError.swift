/// What a server, or the way to it, answered instead of success.
package struct PostgresError: Error, Sendable, Equatable {
    /// The five letters by which SQL knows the error; empty if no server said it.
    package let state: String
    /// What the server or libpq says about it, in one line.
    package let text: String
    /// Whether the connection is of no use any more; what was under way on it may have happened.
    package let isConnectionLost: Bool

    package init(state: String = "", _ text: String, isConnectionLost: Bool = false) {
        self.state = state
        self.text = text
        self.isConnectionLost = isConnectionLost
    }
}
