/// The bounds of a store on PostgreSQL, each with its reason.
package struct PostgresLimits: Sendable {
    /// Connections that run commands; each waits for its own commits, so a few overlap them.
    package var workers = 4

    /// Commands that wait for one worker. At 1,000 a second the last waits a second.
    package var queuedCommands = 1024

    /// How often a command is tried. Of those in each other's way one always gets through, so this
    /// is more than there are workers in all servers of a shop.
    package var attempts = 64

    /// How often a command is tried again because its connection was lost, for it may be the cause.
    package var losses = 4

    /// How long a command waits for a connection: a restart of the server, but not an outage.
    package var patience: Duration = .seconds(5)

    /// How long making one connection may take.
    package var connectTime: Duration = .seconds(3)

    /// A server that is silent for longer counts as gone: a commit that waits for a slow disk is
    /// not.
    package var answerTime: Duration = .seconds(30)

    /// How long a transaction may rest, for it keeps old rows from being removed.
    package var snapshotAge: Duration = .seconds(30)

    /// Rows that one round trip of a long scan brings.
    package var pageRows = 256

    package init() {}
}
