import Basics
import KeyValue
import Synchronization
import TestSupport
import Testing

/// The store in memory fails the ways it is told to, and never in another.
@Suite struct MemoryStoreTests {
    @Test func runsNothingUntilItIsStepped() throws {
        let store = MemoryStore(mode: .stepped)
        let command = WaitingCommand { rows in try rows.put("a", "1") }
        #expect(store.submit(command))
        #expect(command.runs == 0)
        #expect(store.runGroup() == .ran(1))
        #expect(store.runGroup() == .idle)
        try command.wait()
    }

    /// At every point at which the process can die, what was answered is there and the rest is
    /// there wholly or not at all.
    @Test func losesNothingThatWasAnsweredWhereverItCrashes() throws {
        var point = 0
        while true {
            let disk = MemoryStoreDisk()
            var faults = MemoryStoreFaults(Dice(seed: 1))
            faults.crashPoint = point
            let store = MemoryStore(disk, mode: .stepped, faults: faults)
            let commands = (0..<5).map { number in
                WaitingCommand { rows in
                    try rows.put("left \(number)", "")
                    try rows.put("right \(number)", "")
                }
            }
            for command in commands {
                _ = store.submit(command)
            }
            let end = store.runAll()
            let after = try MemoryStore(disk, mode: .stepped).openSnapshot()
            for (number, command) in commands.enumerated() {
                let left = try after.text("left \(number)")
                #expect(left == (try after.text("right \(number)")))
                #expect(left != nil || command.outcome == nil)
            }
            if end != .crashed {
                break
            }
            #expect(throws: StoreError.self) { try store.openSnapshot() }
            point += 1
        }
        #expect(point > 10)
    }

    @Test func runsCommandsTwiceAsAConflictWould() throws {
        var faults = MemoryStoreFaults(Dice(seed: 1))
        faults.runsTwice = 1000
        let store = MemoryStore(mode: .stepped, faults: faults)
        let command = WaitingCommand { rows in
            try rows.put("count", "\(1 + (Int(rows.text("count") ?? "0") ?? 0))")
        }
        #expect(store.submit(command))
        _ = store.runAll()
        #expect(command.runs == 2)
        #expect(try store.openSnapshot().text("count") == "1")
    }

    @Test func undoesWhatItAnswersWithAnError() throws {
        var faults = MemoryStoreFaults(Dice(seed: 7))
        faults.conflict = 200
        faults.fullWrite = 100
        faults.fullCommit = 200
        let store = MemoryStore(mode: .stepped, faults: faults)
        let commands = (0..<200).map { number in
            WaitingCommand { rows in
                try rows.put("left \(number)", "")
                try rows.put("right \(number)", "")
            }
        }
        for command in commands {
            _ = store.submit(command)
        }
        _ = store.runAll()
        var errors: Set<String> = []
        let after = try store.openSnapshot()
        for (number, command) in commands.enumerated() {
            let isThere = try after.text("left \(number)") != nil
            #expect(try isThere == (after.text("right \(number)") != nil))
            switch command.waitForOutcome() {
            case .success: #expect(isThere)
            case .failure(let error):
                #expect(!isThere)
                errors.insert("\(error)")
            }
        }
        #expect(errors == ["conflict", "full"])
    }

    @Test func leavesItOpenWhetherAFailedCommitIsDurable() throws {
        var faults = MemoryStoreFaults(Dice(seed: 3))
        faults.failedCommit = 1000
        faults.groupedCommands = 1
        let store = MemoryStore(mode: .stepped, faults: faults)
        for number in 0..<40 {
            let command = WaitingCommand { rows in try rows.put("\(number)", "") }
            #expect(store.submit(command))
            _ = store.runAll()
            #expect(throws: StoreError.self) { try command.wait() }
        }
        let kept = try store.openSnapshot().texts().count
        #expect(kept > 5 && kept < 35)
    }

    @Test func makesSnapshotsTooOldOnDemand() throws {
        let store = MemoryStore(mode: .stepped)
        let snapshot = try store.openSnapshot()
        store.expireSnapshots()
        #expect(throws: StoreError.snapshotTooOld) { try snapshot.text("a") }
        try snapshot.renew()
        #expect(try snapshot.text("a") == nil)
    }
}

/// Dice that fall the same way for the same seed.
final class Dice: RandomSource, Sendable {
    private let state: Mutex<UInt64>

    init(seed: UInt64) {
        state = Mutex(seed)
    }

    /// SplitMix64.
    func next() -> UInt64 {
        state.withLock { state in
            state &+= 0x9E37_79B9_7F4A_7C15
            var bits = state
            bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
            bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
            return bits ^ (bits >> 31)
        }
    }
}
