/// How unlikely it is that one word was typed for another, counted in edits.
///
/// Fingers swap letters, double them, and hit the key beside more often than any other.
enum EditCost {
    static let swap = 0.8
    static let doubled = 0.8
    static let neighbour = 0.9
    static let missing = 1.0
    static let extra = 1.0
    static let other = 1.2

    /// The least cost that makes `meant` of `typed`.
    static func cost(typed: [UInt32], meant: [UInt32]) -> Double {
        var before = [Double](repeating: 0, count: meant.count + 1)
        var last = before
        for place in 1..<last.count { last[place] = last[place - 1] + missed(meant, place - 1) }
        for row in 1...typed.count {
            var next = [last[0] + added(typed, row - 1)]
            next.reserveCapacity(last.count)
            for column in 1..<last.count {
                let isSame = typed[row - 1] == meant[column - 1]
                let changed = isSame ? 0 : changed(typed[row - 1], meant[column - 1])
                var least = min(
                    last[column - 1] + changed, next[column - 1] + missed(meant, column - 1),
                    last[column] + added(typed, row - 1))
                if row > 1, column > 1, typed[row - 1] == meant[column - 2],
                    typed[row - 2] == meant[column - 1]
                {
                    least = min(least, before[column - 2] + swap)
                }
                next.append(least)
            }
            before = last
            last = next
        }
        return last[meant.count]
    }

    private static func missed(_ word: [UInt32], _ place: Int) -> Double {
        place > 0 && word[place] == word[place - 1] ? doubled : missing
    }

    private static func added(_ word: [UInt32], _ place: Int) -> Double {
        place > 0 && word[place] == word[place - 1] ? doubled : extra
    }

    private static func changed(_ typed: UInt32, _ meant: UInt32) -> Double {
        areNeighbours(typed, meant) ? neighbour : other
    }

    /// Whether two keys touch, on the keyboard that most people with Latin letters use.
    private static func areNeighbours(_ one: UInt32, _ other: UInt32) -> Bool {
        guard let (row, column) = place(of: one), let (otherRow, otherColumn) = place(of: other)
        else { return false }
        // Each row stands half a key to the right of the one above.
        let across = (column * 2 + row) - (otherColumn * 2 + otherRow)
        return abs(row - otherRow) <= 1 && abs(across) <= 2
    }

    private static func place(of letter: UInt32) -> (row: Int, column: Int)? {
        for (row, keys) in keyboard.enumerated() {
            if let column = keys.firstIndex(of: letter) { return (row, column) }
        }
        return nil
    }

    private static let keyboard = ["qwertyuiop", "asdfghjkl", "zxcvbnm"].map {
        $0.unicodeScalars.map(\.value)
    }
}
