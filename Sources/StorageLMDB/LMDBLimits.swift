/// The bounds of a store on LMDB, each with its reason.
package struct LMDBLimits: Sendable {
    /// The most the file may grow to. Address space is taken up front, since a map cannot grow
    /// under open transactions; disk is taken only as rows come.
    package var mapBytes = 64 << 30

    /// Room written ahead of the rows; 0 for none. A commit that makes the file longer also waits
    /// for the file system to write what it knows of the file, which takes as long again or more.
    package var aheadBytes = 4 << 20

    /// By how much the file grows at once. Writing it takes about 10 ms, in which no command is
    /// answered, and at 12 MB of rows a second that is every 700 ms.
    package var growthBytes = 8 << 20

    /// Room that only commands get which leave less than they found, so that a full store can be
    /// made smaller: the largest removal in one command takes about 300 pages.
    package var reservedBytes = 2 << 20

    /// Open snapshots: two for each event loop and some for backups and long readers.
    package var readers: UInt32 = 1024

    /// Commands that wait. At 10,000 a second the last of them waits less than half a second.
    package var queuedCommands = 4096

    /// Commands in one commit. More would delay the first answer and save little more of the sync.
    package var groupedCommands = 512

    /// How long a snapshot may keep old rows from being reused: one held for 5 s under load grew a
    /// file of 26 MB to 1.4 GB.
    package var snapshotAge: Duration = .seconds(5)

    /// How often slots of readers that died are freed.
    package var readerCheckInterval: Duration = .seconds(30)

    package init() {}
}
