/// How much one server takes on. Each bound says why it is there.
package struct Limits: Sendable {
    /// Bytes of one message, before and after decompression: gRPC's usual default.
    package var messageSize = 4 << 20
    /// Bytes of requests that one connection may have waiting, whatever its number of streams.
    package var connectionBuffer = 16 << 20
    /// Answer bytes a streaming handler may run ahead of a slow reader.
    package var streamBuffer = 64 << 10
    /// Rows that a streaming handler reads in one go: few enough that the loop it runs on is soon
    /// free again.
    package var streamRows = 200
    /// Answer bytes that one connection may leave unread before its further calls are refused: room
    /// for 128 streams that are each a full buffer and a message of 64 KiB ahead of their reader.
    package var connectionOutput = 16 << 20
    /// Conversations that wait for news, of all connections together: each costs some kilobytes,
    /// and says something every few seconds, which takes 5,000 of them a twentieth of a core.
    package var watchers = 5_000
    /// Those of one caller: enough for each of its programs, too few to crowd out the others.
    package var watchersOfCaller = 16
    /// Whoever waits for news hears something this often, so that both sides know of a dead one.
    package var heartbeat = Duration.seconds(15)
    /// How long a conversation about news waits for a peer that reads nothing.
    package var readerPatience = Duration.seconds(30)
    /// How often whoever waits for news looks at a store that other servers write to as well.
    package var lookInterval = Duration.seconds(1)
    /// Calls of one connection whose work is under way, cancelled ones included until they stop.
    package var callsUnderWay = 128
    /// Threads of the readers' pool. They share the cores with the loops, which must not starve.
    package var readerThreads = 2
    /// Work waiting for the readers' pool: more would only wait longer than callers do.
    package var readerQueue = 1_024
    /// Threads that prepare commands: hashing a password takes a core for a third of a second, and
    /// the shop goes on meanwhile.
    package var preparerThreads = 1
    /// Commands that wait to be prepared: the last of them waits some seconds.
    package var preparerQueue = 16
    /// The longest deadline kept; a later one is as good as none.
    package var deadlineSeconds: Int64 = 24 * 3_600
    /// Metadata bytes kept for a handler.
    package var metadataSize = 8_192
    /// A buffer that grew beyond this is let go after its call.
    package var keptBuffer = 64 << 10
    /// Status and details of an error together, for clients limit their header lists.
    package var errorSize = 4_096

    /// How long answers are kept for repeats: 24 hours are promised, and some for clocks that
    /// differ.
    package var answerLife = Duration.seconds(26 * 3_600)
    /// How long the feed keeps changes: who watches may be away over a long weekend.
    package var feedLife = Duration.seconds(7 * 24 * 3_600)
    /// How long a token holds before it must be refreshed: a stolen one is worth something for that
    /// long at the most.
    package var tokenLife = Duration.seconds(3_600)
    /// How long a customer's session holds at the most, however often its token is refreshed.
    package var sessionLife = Duration.seconds(30 * 24 * 3_600)
    /// How long a guest's session holds at the most.
    package var guestSessionLife = Duration.seconds(30 * 24 * 3_600)
    /// Guests' sessions at once: each costs some 300 bytes, and anybody may begin one.
    package var guestSessions = 1_000_000
    /// Guests' sessions that one address may begin in a minute, for long: a school or an office may
    /// stand behind one address.
    package var guestSessionsPerMinute = 60

    package init() {}
}
