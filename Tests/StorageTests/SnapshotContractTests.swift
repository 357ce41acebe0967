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
    func staysAsItWasFirstReadUntilItIsRenewed(engine: Engine) throws {
        try engine.withStore { store in
            try store.perform { rows in
                try rows.put("a", "1")
                try rows.put("b", "1")
            }
            let snapshot = try store.openSnapshot()
            #expect(try snapshot.text("a") == "1")
            try store.perform { rows in
                try rows.put("a", "2")
                try rows.delete("b")
                try rows.put("c", "2")
            }
            #expect(try snapshot.text("a") == "1")
            #expect(try snapshot.texts() == ["a=1", "b=1"])
            try snapshot.renew()
            #expect(try snapshot.texts() == ["a=2", "c=2"])
        }
    }

    /// What is read ahead is what would have been read, a transaction's own writes included.
    @Test(arguments: Engine.allCases)
    func answersTheSameAfterAPrefetch(engine: Engine) throws {
        try engine.withStore { store in
            try store.perform { rows in
                for key in ["a", "b", "c", "d"] {
                    try rows.put(key, key)
                }
            }
            let reads: [Read] = [
                .key(Array("b".utf8)), .key(Array("x".utf8)),
                .range(from: Array("a".utf8), to: Array("d".utf8), limit: 2),
                .range(from: Array("c".utf8), to: Array("e".utf8), limit: 9),
            ]
            let snapshot = try store.openSnapshot()
            snapshot.prefetch { reads }
            #expect(try snapshot.text("b") == "b")
            #expect(try snapshot.text("x") == nil)
            #expect(try snapshot.texts(from: "a", to: "d") == ["a=a", "b=b", "c=c"])
            #expect(try snapshot.texts(from: "a", to: "d", .descending, limit: 1) == ["c=c"])
            #expect(try snapshot.texts(from: "c", to: "e", .descending) == ["d=d", "c=c"])
            #expect(try snapshot.texts(from: "c", to: "e", limit: 1) == ["c=c"])
            try store.perform { rows in
                rows.prefetch { reads }
                try rows.put("b", "new")
                try rows.delete("c")
                try rows.put("dd", "new")
                #expect(try rows.text("b") == "new")
                #expect(try rows.texts(from: "a", to: "d") == ["a=a", "b=new"])
                #expect(
                    try rows.texts(from: "c", to: "e", .descending) == ["dd=new", "d=d"])
                #expect(try rows.texts(from: "c", to: "e", limit: 1) == ["d=d"])
            }
        }
    }

    /// More rows than any engine fetches at once.
    @Test(arguments: Engine.allCases)
    func scansManyRowsBothWays(engine: Engine) throws {
        try engine.withStore { store in
            try store.perform { rows in
                for number in 1000..<1700 {
                    try rows.put("\(number)", "")
                }
            }
            let all = (1000..<1700).map { "\($0)=" }
            let snapshot = try store.openSnapshot()
            #expect(try snapshot.texts() == all)
            #expect(try snapshot.texts(.descending) == all.reversed())
            #expect(try snapshot.texts(limit: 600) == Array(all.prefix(600)))
            try store.perform { rows in
                for number in 1000..<1350 {
                    try rows.delete("\(number)")
                }
                #expect(try rows.texts(limit: 3) == Array(all[350..<353]))
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
