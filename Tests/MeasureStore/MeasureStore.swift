import Basics
import Foundation
import Glibc
import KeyValue
import StorageLMDB
import Synchronization

/// Prints what the engine's own calls cost in this process, beside the disk's bare flushes.
func measureStore() throws {
    let place = CommandLine.arguments.dropFirst().first ?? NSTemporaryDirectory()
    let directory = "\(place)/measure-\(UUID().uuidString)"
    try FileManager.default.createDirectory(
        atPath: directory, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: directory) }

    try measureReads(directory)
    for round in 1...3 {
        print("round \(round)")
        measureFlushes("\(directory)/flushes")
        for isAhead in [true, false] {
            for inFlight in [1, 8, 64, 320] {
                try measureCommits(directory, inFlight: inFlight, isAhead: isAhead)
            }
        }
    }
}

private let rows = 10_000
private let clock = SystemTime()

private func key(_ number: Int) -> [UInt8] {
    Array("p\(100_000 + number)".utf8)
}

private func fill(_ store: StorageLMDB) throws {
    let all = Update { (transaction) throws(StoreError) in
        let value = [UInt8](repeating: 7, count: 200)
        for number in 0..<rows {
            try transaction.put(key(number).span, value.span)
        }
    }
    _ = store.submit(all)
    all.wait()
}

private func measureReads(_ directory: String) throws {
    let store = try StorageLMDB(directory: "\(directory)/reads")
    defer { store.close() }
    try fill(store)
    let snapshot = try store.openSnapshot()
    let keys = (0..<rows).shuffled().map(key)
    var bytes = 0
    try report("get, 200 bytes of 10,000 rows", of: 1_000_000) { turn in
        let key = keys[turn % rows]
        _ = try snapshot.get(key.span) { bytes += $0.count }
    }
    try report("renew, nothing new", of: 1_000_000) { _ in try snapshot.renew() }
    try report("release and renew", of: 1_000_000) { _ in
        snapshot.release()
        try snapshot.renew()
    }
    precondition(bytes == 200_000_000, "every read finds its row")
}

private func report(_ what: String, of turns: Int, _ body: (Int) throws -> Void) rethrows {
    let start = clock.monotonic()
    for turn in 0..<turns {
        try body(turn)
    }
    print("\(what): \((clock.monotonic() - start) / Int64(turns)) ns")
}

/// Overwrites 4 KiB and flushes them, on blocks that the file has already.
private func measureFlushes(_ path: String) {
    let file = unsafe open(path, O_RDWR | O_CREAT, 0o600)
    precondition(file >= 0, "the place can be written")
    defer { close(file) }
    let zeros = [UInt8](repeating: 0, count: 1 << 20)
    unsafe zeros.withUnsafeBytes { unsafe _ = write(file, $0.baseAddress, $0.count) }
    fsync(file)
    let (start, turns) = (clock.monotonic(), 500)
    for turn in 0..<turns {
        let place = off_t(turn % 256) * 4096
        unsafe zeros.withUnsafeBytes { unsafe _ = pwrite(file, $0.baseAddress, 4096, place) }
        fdatasync(file)
    }
    print("bare flushes of 4 KiB: \(perSecond(turns, since: start)) a second")
}

private func measureCommits(_ directory: String, inFlight: Int, isAhead: Bool) throws {
    var limits = LMDBLimits()
    limits.aheadBytes = isAhead ? limits.aheadBytes : 0
    let path = "\(directory)/commits"
    let store = try StorageLMDB(directory: path, limits: limits)
    try fill(store)
    let load = Load(store, inFlight: inFlight, until: clock.monotonic() + 1_000_000_000)
    let start = clock.monotonic()
    load.run()
    let rate = perSecond(load.done, since: start)
    store.close()
    try FileManager.default.removeItem(atPath: path)
    print(
        "commands, \(inFlight) in flight, \(isAhead ? "with" : "no") room ahead: \(rate) a second")
}

private func perSecond(_ count: Int, since start: Int64) -> Int {
    Int(Double(count) / Double(clock.monotonic() - start) * 1e9)
}

/// Commands, each of which replaces a row at random and appends one, as the shop's do.
private final class Load: Sendable {
    private let store: StorageLMDB
    private let end: Int64
    private let count = Atomic<Int>(0)
    private let running: Atomic<Int>
    private let ended = DispatchSemaphore(value: 0)

    init(_ store: StorageLMDB, inFlight: Int, until end: Int64) {
        self.store = store
        self.end = end
        running = Atomic(inFlight)
    }

    var done: Int { count.load(ordering: .relaxed) }

    func run() {
        for _ in 0..<running.load(ordering: .relaxed) {
            submit()
        }
        ended.wait()
    }

    private func submit() {
        let update = Update { (transaction) throws(StoreError) in
            let value = [UInt8](repeating: 9, count: 200)
            var place: [UInt8] = [0x80]
            for shift in stride(from: 56, through: 0, by: -8) {
                place.append(UInt8(truncatingIfNeeded: transaction.revision >> shift))
            }
            try transaction.put(key(Int.random(in: 0..<rows)).span, value.span)
            try transaction.put(place.span, value.span)
        }
        update.then = { self.finished() }
        precondition(store.submit(update), "the queue has room for all")
    }

    private func finished() {
        count.add(1, ordering: .relaxed)
        if clock.monotonic() < end {
            submit()
        } else if running.subtract(1, ordering: .relaxed).newValue == 0 {
            ended.signal()
        }
    }
}

private final class Update: StoreCommand, @unchecked Sendable {
    private let body: @Sendable (any Transaction) throws(StoreError) -> Void
    private let done = DispatchSemaphore(value: 0)
    /// Set before it is submitted.
    var then: (@Sendable () -> Void)?

    init(_ body: @escaping @Sendable (any Transaction) throws(StoreError) -> Void) {
        self.body = body
    }

    func run(in transaction: any Transaction) throws(StoreError) {
        try body(transaction)
    }

    func finished(_ outcome: Result<Void, StoreError>) {
        guard case .success = outcome else {
            preconditionFailure("a command failed: \(outcome)")
        }
        then?()
        done.signal()
    }

    func wait() {
        done.wait()
    }
}
