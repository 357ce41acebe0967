import KeyValue
import TestSupport
import Testing

/// What every engine promises to those above the seam.
@Suite struct StoreContractTests {
    @Test(arguments: Engine.allCases)
    func keepsWhatWasPut(engine: Engine) throws {
        try engine.withStore { store in
            try store.perform { rows in
                try rows.put("tea", "green")
                try rows.put("jam", "")
            }
            let snapshot = try store.openSnapshot()
            #expect(try snapshot.text("tea") == "green")
            #expect(try snapshot.text("jam") == "")
            #expect(try snapshot.text("egg") == nil)
        }
    }

    @Test(arguments: Engine.allCases)
    func replacesAndDeletes(engine: Engine) throws {
        try engine.withStore { store in
            try store.perform { rows in
                try rows.put("tea", "green")
                try rows.put("jam", "fig")
            }
            try store.perform { rows in
                try rows.put("tea", "black")
                try rows.delete("jam")
                try rows.delete("never there")
            }
            #expect(try store.openSnapshot().texts() == ["tea=black"])
        }
    }

    @Test(arguments: Engine.allCases)
    func scansBothWaysWithinBoundsAndLimit(engine: Engine) throws {
        try engine.withStore { store in
            try store.perform { rows in
                for key in ["a", "b", "ba", "c", "d"] {
                    try rows.put(key, key)
                }
            }
            let rows = try store.openSnapshot()
            #expect(try rows.texts(from: "b", to: "d") == ["b=b", "ba=ba", "c=c"])
            #expect(try rows.texts(from: "b", to: "d", .descending) == ["c=c", "ba=ba", "b=b"])
            #expect(try rows.texts(from: "b", limit: 2) == ["b=b", "ba=ba"])
            #expect(try rows.texts(to: "c", .descending, limit: 2) == ["ba=ba", "b=b"])
            #expect(try rows.texts(from: "bb", to: "bc") == [])
            #expect(try rows.texts(from: "d", to: "a") == [])
            #expect(try rows.texts(from: "a", to: "a") == [])
            #expect(try rows.texts(from: "x", .descending) == [])
            #expect(try rows.texts(limit: 0) == [])
        }
    }

    @Test(arguments: Engine.allCases)
    func sortsKeysAsUnsignedBytes(engine: Engine) throws {
        let keys: [[UInt8]] = [
            [0], [0, 0], [0, 0xFF], [1], [0x7F], [0x80], [0xFE, 0xFF], [0xFE],
        ]
        let longest = [UInt8](repeating: 0x41, count: KeyRules.longest)
        try engine.withStore { store in
            try store.perform { rows in
                for key in keys + [longest] {
                    try rows.put(key.span, key.span)
                }
            }
            var found: [[UInt8]] = []
            try store.openSnapshot().scanAll { key, value in
                found.append(Array(copying: key))
                #expect(Array(copying: value) == Array(copying: key))
                return true
            }
            let sorted = (keys + [longest]).sorted { $0.lexicographicallyPrecedes($1) }
            #expect(found == sorted)
        }
    }

    @Test(arguments: Engine.allCases)
    func stopsAScanWhenTold(engine: Engine) throws {
        try engine.withStore { store in
            try store.perform { rows in
                for number in 0..<100 {
                    try rows.put("row \(100 + number)", "")
                }
            }
            var seen = 0
            try store.openSnapshot().scanAll { _, _ in
                seen += 1
                return seen < 3
            }
            #expect(seen == 3)
        }
    }

    @Test(arguments: Engine.allCases)
    func lendsManyValuesWithTheirPositions(engine: Engine) throws {
        try engine.withStore { store in
            try store.perform { rows in
                try rows.put("a", "1")
                try rows.put("c", "3")
            }
            let keys = ["c", "b", "a", "c"].map { Array($0.utf8) }
            var found: [String] = []
            try store.openSnapshot().get(many: keys) { found.append("\($0)=\(String($1))") }
            #expect(found == ["0=3", "2=1", "3=3"])
        }
    }

    @Test(arguments: Engine.allCases)
    func keepsLargeValues(engine: Engine) throws {
        let value = [UInt8]((0..<300_000).map { UInt8(truncatingIfNeeded: $0 &* 7) })
        try engine.withStore { store in
            try store.perform { rows in
                try rows.put([1].span, value.span)
            }
            var found: [UInt8] = []
            _ = try store.openSnapshot().get([1].span) { found = Array(copying: $0) }
            #expect(found == value)
        }
    }

    @Test(arguments: Engine.allCases)
    func showsATransactionItsOwnWrites(engine: Engine) throws {
        try engine.withStore { store in
            try store.perform { rows in
                for key in ["a", "c", "e"] {
                    try rows.put(key, "old")
                }
            }
            try store.perform { rows in
                try rows.put("b", "new")
                try rows.put("c", "new")
                try rows.delete("e")
                #expect(try rows.text("b") == "new")
                #expect(try rows.text("c") == "new")
                #expect(try rows.text("e") == nil)
                #expect(try rows.texts() == ["a=old", "b=new", "c=new"])
                #expect(try rows.texts(.descending, limit: 2) == ["c=new", "b=new"])
            }
        }
    }
}
