import Foundation
import KeyValue
import StoragePostgres
import Synchronization
import TestSupport
import Testing

/// Whatever happens on the way to PostgreSQL, a command happens once or not at all.
@Suite(.enabled(if: TestPostgres.isInstalled)) struct PostgresFaultTests {
    private let schema: TestPostgres.Schema
    private let store: StoragePostgres

    init() throws {
        schema = try TestPostgres.makeSchema()
        store = try StoragePostgres(schema.settings)
        try store.perform { rows in try rows.put("count", "0") }
    }

    /// Adds one to the count, and whatever else `body` does before.
    private func counting(
        _ body: @escaping @Sendable (any Transaction) throws -> Void = { _ in }
    ) -> WaitingCommand {
        WaitingCommand { rows in
            let count = try rows.text("count").flatMap(Int.init) ?? 0
            try body(rows)
            try rows.put("count", "\(count + 1)")
        }
    }

    private func count() throws -> String? {
        try store.openSnapshot().text("count")
    }

    // MARK: Conflicts

    @Test func aCommandInAnothersWayRunsAgain() throws {
        let other = try StoragePostgres(schema.settings)
        defer { other.close() }
        let interfered = Atomic(false)
        let command = counting { _ in
            if !interfered.exchange(true, ordering: .relaxed) {
                try other.perform { rows in try rows.put("count", "41") }
            }
        }
        #expect(store.submit(command))
        try command.wait()
        #expect(command.runs == 2)
        #expect(try count() == "42")
    }

    @Test func aCommandThatIsAlwaysInTheWayIsGivenUp() throws {
        var limits = PostgresLimits()
        limits.attempts = 3
        let patient = try StoragePostgres(schema.settings, limits: limits)
        defer { patient.close() }
        let store = store
        let command = counting { _ in
            try store.perform { rows in
                let count = try rows.text("count").flatMap(Int.init) ?? 0
                try rows.put("count", "\(count + 10)")
            }
        }
        #expect(patient.submit(command))
        #expect(throws: StoreError.conflict) { try command.wait() }
        #expect(command.runs == 3)
        #expect(try count() == "30")
    }

    // MARK: Lost connections

    @Test func aCommandThatLosesItsConnectionRunsAgain() throws {
        let schema = schema
        let wasCut = Atomic(false)
        let command = counting { rows in
            try rows.put("before", "1")
            if !wasCut.exchange(true, ordering: .relaxed) {
                try schema.endConnections()
                // What a command makes of the error does not matter.
                _ = try? rows.text("after")
            }
        }
        #expect(store.submit(command))
        try command.wait()
        #expect(command.runs == 2)
        #expect(try store.openSnapshot().texts() == ["before=1", "count=1"])
    }

    /// The server dies after it took the writes and before it committed them.
    @Test func aCommitThatDidNotTakePlaceIsTriedAgain() throws {
        try schema.onPut(
            of: "fatal",
            "IF nextval('puts') = 1 THEN PERFORM pg_terminate_backend(pg_backend_pid()); END IF;")
        let command = counting { rows in try rows.put("fatal", "") }
        #expect(store.submit(command))
        try command.wait()
        #expect(command.runs == 2)
        #expect(try count() == "1")
    }

    /// The server commits and dies before it says so: the commit waits for a replica that does not
    /// exist, and waiting ends with the connection.
    @Test func aCommitWhoseAnswerIsLostIsNotDoneTwice() throws {
        try schema.onPut(
            of: "mute", "PERFORM set_config('synchronous_commit', 'on', true);")
        let command = counting { rows in try rows.put("mute", "") }
        #expect(store.submit(command))
        try schema.endConnections(waitingFor: "SyncRep")
        try command.wait()
        #expect(command.runs == 1)
        #expect(try count() == "1")
    }

    @Test func aCommandThatAlwaysKillsItsConnectionIsGivenUp() throws {
        try schema.onPut(of: "fatal", "PERFORM pg_terminate_backend(pg_backend_pid());")
        let command = counting { rows in try rows.put("fatal", "") }
        #expect(store.submit(command))
        let failure = #expect(throws: StoreError.self) { try command.wait() }
        guard case .unavailable = failure else {
            Issue.record("not unavailable but \(String(describing: failure))")
            return
        }
        #expect(command.runs == PostgresLimits().losses + 1)
        #expect(try count() == "0")
        try store.perform { rows in try rows.put("count", "7") }
        #expect(try count() == "7")
    }

    /// Connections end at any moment, and nothing is lost or done twice.
    @Test func nothingIsHalfDoneWhenConnectionsEnd() throws {
        var limits = PostgresLimits()
        limits.losses = 1_000
        let store = try StoragePostgres(schema.settings, limits: limits)
        defer { store.close() }
        let commands = (0..<120).map { number in
            counting { rows in try rows.put("done \(number)", "") }
        }
        let threads = (0..<4).map { thread in
            Worker(name: "submitter") {
                for command in commands[thread * 30..<(thread + 1) * 30] {
                    #expect(store.submit(command))
                }
            }
        }
        for _ in 0..<20 {
            try schema.endConnections()
            usleep(5_000)
        }
        for thread in threads {
            thread.join()
        }
        // On a machine that is very busy an ending may stay unknown; that is said, and never wrong.
        var (done, unknown) = (0, 0)
        for command in commands {
            if case .success = command.waitForOutcome() { done += 1 } else { unknown += 1 }
        }
        let counted = try Int(store.openSnapshot().text("count") ?? "") ?? 0
        #expect(counted >= done && counted <= done + unknown)
        #expect(try store.openSnapshot().texts(from: "done", to: "donf").count == counted)
        #expect(unknown < 60, "most are done, whatever happens")
    }

    @Test func anOutageIsSaidAndWhenItIsOverTheShopGoesOn() throws {
        var limits = PostgresLimits()
        limits.patience = .milliseconds(200)
        let user = try schema.makeUser()
        let store = try StoragePostgres(user.settings, limits: limits)
        defer { store.close() }
        let snapshot = try store.openSnapshot()
        #expect(try snapshot.text("count") == "0")
        try user.forbid()
        let command = counting()
        #expect(store.submit(command))
        let failure = #expect(throws: StoreError.self) { try command.wait() }
        guard case .unavailable(let text) = failure else {
            Issue.record("not unavailable but \(String(describing: failure))")
            return
        }
        #expect(text.contains("not permitted to log in"))
        #expect(throws: StoreError.self) { try snapshot.text("count") }
        try user.allow()
        try snapshot.renew()
        #expect(try snapshot.text("count") == "0")
        // A worker that waited in vain tries again after half a second.
        var outcome: Result<Void, StoreError> = .failure(.conflict)
        for _ in 0..<100 {
            let again = counting()
            #expect(store.submit(again))
            outcome = again.waitForOutcome()
            if case .success = outcome { break }
            usleep(100_000)
        }
        try outcome.get()
        #expect(try count() == "1")
    }

    // MARK: A full disk

    @Test func aFullDiskRefusesWhatDoesNotFitAndNothingElse() throws {
        try schema.onPut(of: "large", "RAISE 'No space left on device' USING ERRCODE = '53100';")
        let command = counting { rows in try rows.put("large", "") }
        #expect(store.submit(command))
        #expect(throws: StoreError.full) { try command.wait() }
        #expect(try count() == "0")
        try store.perform { rows in try rows.put("small", "1") }
        #expect(try store.openSnapshot().texts() == ["count=0", "small=1"])
    }

    // MARK: Snapshots

    @Test func aSnapshotThatRestsForTooLongIsTooOld() throws {
        var limits = PostgresLimits()
        limits.snapshotAge = .milliseconds(100)
        let store = try StoragePostgres(schema.settings, limits: limits)
        defer { store.close() }
        let snapshot = try store.openSnapshot()
        #expect(try snapshot.text("count") == "0")
        try schema.waitUntilNoTransactionRests()
        #expect(throws: StoreError.snapshotTooOld) { try snapshot.text("count") }
        try snapshot.renew()
        #expect(try snapshot.text("count") == "0")
    }

    @Test func aSnapshotWhoseConnectionWentMeanwhileReadsOnAnother() throws {
        let snapshot = try store.openSnapshot()
        #expect(try snapshot.text("count") == "0")
        snapshot.release()
        try schema.endConnections()
        try snapshot.renew()
        snapshot.prefetch { [.key(Array("count".utf8))] }
        #expect(try snapshot.text("count") == "0")
    }
}
