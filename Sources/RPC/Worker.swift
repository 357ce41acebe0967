package import Basics
internal import Compression
internal import Crypto
package import KeyValue
internal import Wire

/// One loop's share of a server: what its calls use in turn.
package final class Worker {
    package let definition: Definition
    package let loop: any Loop
    /// Memory for the message being decoded or encoded; each use starts it afresh.
    let arena: Arena
    /// Made when the first compressed message needs them, for they are large.
    var compressor: Compressor?
    var decompressor: Decompressor?
    private let snapshot: any RenewableSnapshot
    /// What the key ring makes, as of the last wakeup or look at the store.
    private(set) var seals: Seals
    private var isFresh = false
    private var isHeld = false
    /// Whether anything looked at the snapshot since the loop woke up last.
    private var wasUsed = false
    /// The time of day as of the last wakeup.
    package var time: Instant { timeOfDay }
    /// The monotonic clock as of the last wakeup.
    package var now: Int64 { clock }

    private var timeOfDay: Instant
    private var clock: Int64

    package init(_ definition: Definition, loop: any Loop) throws(StoreError) {
        self.definition = definition
        self.loop = loop
        arena = Arena(capBytes: definition.limits.messageSize * 4)
        snapshot = try definition.store.openSnapshot()
        snapshot.release()
        seals = definition.seals
        timeOfDay = definition.time.now()
        clock = definition.time.monotonic()
    }

    /// Says that new bytes were read: what was acknowledged before they were sent must be seen by
    /// what they ask for.
    package func received() {
        isFresh = false
    }

    /// Reads the clocks, for the loop woke up, and lets go of a snapshot that nobody used in the
    /// last round: a loop that has only commands would keep an old state from being reused.
    package func woke() {
        clock = definition.time.monotonic()
        timeOfDay = definition.time.now()
        if isHeld, !wasUsed {
            idle()
        }
        wasUsed = false
        renewSeals()
    }

    /// The store as of now.
    func currentSnapshot() throws(StoreError) -> any Snapshot {
        wasUsed = true
        if !isFresh {
            try snapshot.renew()
            isFresh = true
            isHeld = true
            // After the snapshot: a row in it may be under a key that came meanwhile.
            renewSeals()
        }
        return snapshot
    }

    private func renewSeals() {
        if seals.version != definition.keys.version {
            seals = definition.seals
        }
    }

    /// Lets go of the snapshot, for the loop has nothing to do.
    package func idle() {
        snapshot.release()
        isFresh = false
        isHeld = false
    }
}
