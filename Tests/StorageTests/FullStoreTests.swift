import KeyValue
import StorageLMDB
import TestSupport
import Testing

/// A store without room refuses what would need some, and nothing else.
@Suite struct FullStoreTests {
    private static var limits: LMDBLimits {
        var limits = LMDBLimits()
        limits.mapBytes = 1 << 20
        return limits
    }

    private let thousand = String(repeating: "x", count: 1_000)

    private func withFullStore(_ body: (StorageLMDB, _ rows: Int) throws -> Void) throws {
        try TemporaryDirectory.with { directory in
            let store = try StorageLMDB(directory: directory, limits: Self.limits)
            defer { store.close() }
            for number in stride(from: 0, to: 2_000, by: 10) {
                let outcome = outcome(on: store) { rows in
                    for row in number..<number + 10 { try rows.put("row \(row)", thousand) }
                }
                guard outcome != .full else {
                    return try body(store, number)
                }
                #expect(outcome == nil)
            }
            Issue.record("a map of 1 MB took 2 MB of rows")
        }
    }

    private func outcome(
        on store: StorageLMDB, _ body: @escaping @Sendable (any Transaction) throws -> Void
    ) -> StoreError? {
        let command = WaitingCommand(body)
        #expect(store.submit(command))
        do throws(StoreError) {
            try command.wait()
            return nil
        } catch {
            return error
        }
    }

    @Test func fillsMostOfTheMapAndKeepsReading() throws {
        try withFullStore { store, rows in
            #expect(rows > 500)
            let snapshot = try store.openSnapshot()
            #expect(try snapshot.texts().count == rows)
            #expect(try snapshot.text("row \(rows)") == nil)
            #expect(outcome(on: store) { try $0.put("another", "one") } == .full)
            try snapshot.renew()
            #expect(try snapshot.text("another") == nil)
        }
    }

    @Test func takesBackAllOfACommandThatDoesNotFit() throws {
        try withFullStore { store, rows in
            let (before, thousand) = (try store.openSnapshot().texts(), thousand)
            let failed = outcome(on: store) { rows in
                try rows.delete("row 0")
                try rows.put("row 1", thousand + thousand)
                try rows.put("another", thousand)
            }
            #expect(failed == .full)
            #expect(try store.openSnapshot().texts() == before)
        }
    }

    @Test func takesWhatLeavesLessAndThenMoreAgain() throws {
        try withFullStore { store, rows in
            #expect(outcome(on: store) { try $0.put("row 3", "short") } == nil)
            #expect(outcome(on: store) { try $0.delete("row 4") } == nil)
            #expect(outcome(on: store) { _ = try $0.text("row 5") } == nil)
            for number in stride(from: 0, to: rows, by: 10) {
                let outcome = outcome(on: store) { rows in
                    for row in number..<number + 10 { try rows.delete("row \(row)") }
                }
                #expect(outcome == nil)
            }
            let snapshot = try store.openSnapshot()
            #expect(try snapshot.texts() == [])
            // What it sees could not be used again.
            snapshot.release()

            let thousand = thousand
            for number in stride(from: 0, to: 500, by: 10) {
                let outcome = outcome(on: store) { rows in
                    for row in number..<number + 10 { try rows.put("new \(row)", thousand) }
                }
                #expect(outcome == nil)
            }
            try snapshot.renew()
            #expect(try snapshot.texts().count == 500)
        }
    }

    @Test func refusesOnlyThoseOfAGroupThatDoNotFit() throws {
        try withFullStore { store, rows in
            let (thousand, last) = (thousand, rows - 1)
            let commands = (0..<50).map { number in
                WaitingCommand { rows in
                    if number.isMultiple(of: 2) {
                        try rows.put("more \(number)", thousand)
                    } else {
                        try rows.put("row \(last)", "")
                    }
                }
            }
            for command in commands {
                #expect(store.submit(command))
            }
            for (number, command) in commands.enumerated() {
                switch command.waitForOutcome() {
                case .success: #expect(!number.isMultiple(of: 2))
                case .failure(let error):
                    #expect(error == .full)
                    #expect(number.isMultiple(of: 2))
                }
            }
        }
    }

    @Test func isStillFullAndStillReadableWhenOpenedAgain() throws {
        try TemporaryDirectory.with { directory in
            var rows = 0
            for _ in 0..<3 {
                let store = try StorageLMDB(directory: directory, limits: Self.limits)
                defer { store.close() }
                let thousand = thousand
                while rows < 2_000 {
                    let first = rows
                    let outcome = outcome(on: store) { rows in
                        for row in first..<first + 10 { try rows.put("row \(row)", thousand) }
                    }
                    if outcome == .full { break }
                    rows += 10
                }
                #expect(try store.openSnapshot().texts().count == rows)
            }
            #expect(rows < 2_000)
        }
    }
}
