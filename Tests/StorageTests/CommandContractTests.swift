import KeyValue
import TestSupport
import Testing

/// What every engine promises about commands: all or nothing, in order, once.
@Suite struct CommandContractTests {
    private struct Refusal: Error {}

    @Test(arguments: Engine.allCases)
    func undoesACommandThatThrows(engine: Engine) throws {
        try engine.withStore { store in
            let before = WaitingCommand { rows in try rows.put("a", "1") }
            let failing = WaitingCommand { rows in
                try rows.put("a", "2")
                try rows.put("b", "2")
                throw StoreError.corrupt("a reason")
            }
            let after = WaitingCommand { rows in
                try rows.put("c", try rows.text("a") ?? "missing")
            }
            for command in [before, failing, after] {
                #expect(store.submit(command))
            }
            try before.wait()
            #expect(throws: StoreError.corrupt("a reason")) { try failing.wait() }
            try after.wait()
            #expect(try store.openSnapshot().texts() == ["a=1", "c=1"])
        }
    }

    @Test(arguments: Engine.allCases)
    func undoesAnAttemptThatThrowsAndKeepsTheRest(engine: Engine) throws {
        try engine.withStore { store in
            try store.perform { rows in
                try rows.put("a", "1")
                try rows.put("d", "1")
            }
            try store.perform { rows in
                try rows.put("b", "2")
                #expect(throws: Refusal.self) {
                    try rows.attempt {
                        try rows.put("a", "3")
                        try rows.put("b", "3")
                        try rows.delete("d")
                        throw Refusal()
                    }
                }
                #expect(try rows.texts() == ["a=1", "b=2", "d=1"])
                try rows.put("c", "4")
            }
            #expect(try store.openSnapshot().texts() == ["a=1", "b=2", "c=4", "d=1"])
        }
    }

    @Test(arguments: Engine.allCases)
    func undoesAnAttemptThatThrowsAfterManyWrites(engine: Engine) throws {
        try engine.withStore { store in
            try store.perform { rows in
                for number in 0..<5 {
                    try rows.put("old \(number)", "1")
                }
            }
            let beside = WaitingCommand { rows in try rows.put("beside", "1") }
            let trying = WaitingCommand { rows in
                try rows.put("before", "1")
                for part in 0..<3 {
                    do {
                        try rows.attempt {
                            try rows.delete("old \(part)")
                            try rows.attempt { try rows.put("before", "2") }
                            for number in 0..<40 {
                                try rows.put("new \(number)", "1")
                            }
                            throw Refusal()
                        }
                    } catch is Refusal {
                        try rows.put("after \(part)", try rows.text("before") ?? "missing")
                    } catch let error as StoreError {
                        throw error
                    } catch {
                        Issue.record(error)
                    }
                }
            }
            #expect(store.submit(beside))
            #expect(store.submit(trying))
            try beside.wait()
            try trying.wait()
            #expect(
                try store.openSnapshot().texts() == [
                    "after 0=1", "after 1=1", "after 2=1", "before=1", "beside=1", "old 0=1",
                    "old 1=1", "old 2=1", "old 3=1", "old 4=1",
                ])
        }
    }

    @Test(arguments: Engine.allCases)
    func nestsAttempts(engine: Engine) throws {
        try engine.withStore { store in
            try store.perform { rows in
                do {
                    try rows.attempt {
                        try rows.put("outer", "1")
                        try? rows.attempt {
                            try rows.put("inner", "1")
                            throw Refusal()
                        }
                        try rows.attempt { try rows.put("second", "1") }
                    }
                } catch {
                    Issue.record(error)
                }
            }
            #expect(try store.openSnapshot().texts() == ["outer=1", "second=1"])
        }
    }

    @Test(arguments: Engine.allCases)
    func runsOneThreadsCommandsInOrder(engine: Engine) throws {
        try engine.withStore { store in
            let commands = (0..<200).map { number in
                WaitingCommand { rows in
                    let seen = try rows.text("last") ?? "-1"
                    if seen != "\(number - 1)" {
                        throw StoreError.corrupt("saw \(seen) before \(number)")
                    }
                    try rows.put("last", "\(number)")
                }
            }
            for command in commands {
                #expect(store.submit(command))
            }
            for command in commands {
                try command.wait()
            }
        }
    }

    /// Whatever other threads do meanwhile, each finds its own commands done in its order.
    @Test(arguments: Engine.allCases)
    func runsManyThreadsCommandsEachInItsOrder(engine: Engine) throws {
        try engine.withStore { store in
            let threads = (0..<6).map { thread in
                let commands = (0..<30).map { number in
                    WaitingCommand { rows in
                        let seen = try rows.text("last of \(thread)") ?? "-1"
                        if seen != "\(number - 1)" {
                            throw StoreError.corrupt("saw \(seen) before \(number)")
                        }
                        try rows.put("last of \(thread)", "\(number)")
                    }
                }
                let worker = Worker(name: "submitter") {
                    for command in commands {
                        #expect(store.submit(command))
                    }
                }
                return (commands, worker)
            }
            for (commands, worker) in threads {
                worker.join()
                for command in commands {
                    try command.wait()
                }
            }
        }
    }

    @Test(arguments: Engine.allCases)
    func givesEachChangingCommandAHigherRevision(engine: Engine) throws {
        try engine.withStore { store in
            for number in 0..<20 {
                try store.perform { rows in
                    let last = try rows.text("revision").flatMap(UInt64.init) ?? 0
                    let revision = rows.revision
                    if revision <= last {
                        throw StoreError.corrupt("\(revision) after \(last)")
                    }
                    try rows.put("revision", "\(revision)")
                    try rows.put("row \(number)", "")
                    if rows.revision != revision {
                        throw StoreError.corrupt("the revision moved within a command")
                    }
                }
            }
        }
    }

    @Test(arguments: Engine.allCases)
    func losesNoUpdateOfManyThreads(engine: Engine) throws {
        let commands = (0..<120).map { _ in
            WaitingCommand { rows in
                let count = try rows.text("count").flatMap(Int.init) ?? 0
                try rows.put("count", "\(count + 1)")
            }
        }
        try engine.withStore { store in
            var kept = 0
            let threads = (0..<6).map { thread in
                Worker(name: "submitter") {
                    for command in commands[thread * 20..<(thread + 1) * 20] {
                        #expect(store.submit(command))
                    }
                }
            }
            for thread in threads {
                thread.join()
            }
            for command in commands {
                switch command.waitForOutcome() {
                case .success: kept += 1
                case .failure(let error): #expect(error == .conflict)
                }
            }
            let count = try store.openSnapshot().text("count")
            #expect(count == "\(kept)")
            #expect(kept > 0)
        }
    }

    @Test(arguments: Engine.allCases)
    func answersWhatIsQueuedBeforeItClosesAndRefusesWhatComesAfter(engine: Engine) throws {
        try engine.withStore { store in
            let commands = (0..<50).map { number in
                WaitingCommand { rows in try rows.put("\(number)", "") }
            }
            for command in commands {
                #expect(store.submit(command))
            }
            store.close()
            for command in commands {
                let outcome = try #require(command.outcome)
                #expect(throws: Never.self) { try outcome.get() }
            }
            #expect(!store.submit(WaitingCommand { _ in }))
        }
    }
}
