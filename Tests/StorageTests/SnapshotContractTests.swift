import KeyValue
import TestSupport
import Testing

/// What every engine promises about snapshots.
@Suite struct SnapshotContractTests {
    @Test(arguments: Engine.allCases)
    func seesWhatWasAcknowledgedOnceRenewed(engine: Engine) throws {
        try engine.withStore { store in
            let snapshot = try store.openSnapshot()
            for number in 0..<10 {
                try store.perform { rows in try rows.put("n", "\(number)") }
                try snapshot.renew()
                #expect(try snapshot.text("n") == "\(number)")
            }
        }
    }

    @Test(arguments: Engine.allCases)
    func canBeReleasedAndRenewed(engine: Engine) throws {
        try engine.withStore { store in
            let snapshot = try store.openSnapshot()
            snapshot.release()
            snapshot.release()
            try store.perform { rows in try rows.put("a", "1") }
            try snapshot.renew()
            #expect(try snapshot.text("a") == "1")
        }
    }

    @Test(arguments: Engine.allCases)
    func mayReadWhileItLends(engine: Engine) throws {
        try engine.withStore { store in
            try store.perform { rows in
                try rows.put("a", "b")
                try rows.put("b", "c")
            }
            let snapshot = try store.openSnapshot()
            var pairs: [String] = []
            try snapshot.scanAll { key, value in
                let next = Result { try snapshot.text(String(value)) ?? "nothing" }
                pairs.append("\(String(key))->\((try? next.get()) ?? "failed")")
                return true
            }
            #expect(pairs == ["a->c", "b->nothing"])
        }
    }

    @Test(arguments: Engine.allCases)
    func saysThatTheStoreIsClosed(engine: Engine) throws {
        try engine.withStore { store in
            let snapshot = try store.openSnapshot()
            store.close()
            let failure = #expect(throws: StoreError.self) { try snapshot.text("a") }
            guard case .unavailable = failure else {
                Issue.record("not unavailable but \(String(describing: failure))")
                return
            }
            #expect(throws: StoreError.self) { try snapshot.renew() }
            #expect(throws: StoreError.self) { try store.openSnapshot() }
        }
    }
}
