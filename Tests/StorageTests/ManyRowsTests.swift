import KeyValue
import Synchronization
import TestSupport
import Testing

/// What every engine promises about rows of which many come, change and go.
@Suite struct ManyRowsTests {
    private struct Refusal: Error {}

    /// However rows come and go, those are there that were put last.
    @Test(arguments: [Engine.lmdb, .memory], Seed.some(5))
    func holdsWhatWasPutLast(engine: Engine, seed: Seed) throws {
        try engine.withStore { store in
            let model = Mutex<[String: String]>([:])
            let dice = SharedDice(seed)
            for turn in 0..<30 {
                // Now mostly more, now mostly fewer, so that pages are split and merged.
                let deletes = turn % 10 < 5 ? 1 : 4
                try store.perform { rows in
                    for _ in 0..<300 {
                        let key = "\(dice.number(below: 3_000))"
                        if dice.number(below: 5) < deletes {
                            try rows.delete(key)
                            model.withLock { $0[key] = nil }
                        } else {
                            let value = String(repeating: "x", count: dice.number(below: 300))
                            try rows.put(key, value)
                            model.withLock { $0[key] = value }
                        }
                        let other = "\(dice.number(below: 3_000))"
                        #expect(try rows.text(other) == model.withLock { $0[other] })
                    }
                    let all = model.withLock { $0.map { "\($0)=\($1)" }.sorted() }
                    #expect(try rows.texts().sorted() == all)
                }
            }
        }
    }

    @Test(arguments: Engine.allCases)
    func undoesWhatWasToBeMuch(engine: Engine) throws {
        try engine.withStore { store in
            let beside = WaitingCommand { rows in try rows.put("beside", "1") }
            let trying = WaitingCommand { rows in
                do {
                    try rows.attempt {
                        rows.expectManyWrites()
                        try rows.put("part", "1")
                        throw Refusal()
                    }
                } catch is Refusal {
                    try rows.put("after", try rows.text("part") ?? "missing")
                } catch let error as StoreError {
                    throw error
                } catch {
                    Issue.record(error)
                }
            }
            #expect(store.submit(beside))
            #expect(store.submit(trying))
            try beside.wait()
            try trying.wait()
            #expect(try store.openSnapshot().texts() == ["after=missing", "beside=1"])
        }
    }

    @Test(arguments: Engine.allCases)
    func letsAnAttemptFailThatWasToWriteMuchAndWroteNothing(engine: Engine) throws {
        try engine.withStore { store in
            try store.perform { rows in
                try rows.put("before", "1")
                #expect(throws: Refusal.self) {
                    try rows.attempt {
                        rows.expectManyWrites()
                        throw Refusal()
                    }
                }
                try rows.put("after", "1")
            }
            #expect(try store.openSnapshot().texts() == ["after=1", "before=1"])
        }
    }
}

extension SharedDice {
    fileprivate func number(below end: UInt64) -> Int {
        Int(next() % end)
    }
}
