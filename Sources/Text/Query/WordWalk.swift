/// Finds the words of a vocabulary that are within some edits of one that was typed.
///
/// The words stand in order, so the walk goes down them as down a tree: one row of the distances'
/// table for each letter that a word shares with the one before. Where no word that goes on like
/// this can be near enough, it jumps to the first that can, and never sees those between.
struct WordWalk {
    private let typed: [UInt32]
    private let edits: Int
    /// Letters at the front that a found word may not change.
    private let fixed: Int
    /// One row for each letter of the word that is looked at, and one before the first.
    private var rows: [[Int]]
    private var letters: [UInt32] = []

    init(typed: [UInt32], edits: Int, fixed: Int) {
        self.typed = typed
        self.edits = edits
        self.fixed = fixed
        rows = [Array(0...typed.count)]
    }

    struct Found: Equatable {
        let letters: [UInt32]
        let counts: WordCounts
    }

    /// All words within the edits, in their order; fewer when the steps run out.
    mutating func find<Words: Vocabulary & ~Copyable>(
        in vocabulary: inout Words, steps: inout Int
    ) throws(Words.Failure) -> [Found] {
        var found: [Found] = []
        var key = bytes(typed[..<fixed])
        var word: [UInt8] = []
        while steps > 0, found.count < TextLimits.candidates {
            steps -= 1
            guard let counts = try vocabulary.word(atOrAfter: key.span, into: &word) else { break }
            let next = String(decoding: word, as: UTF8.self).unicodeScalars.map(\.value)
            guard next.starts(with: typed[..<fixed]) else { break }
            if let stop = take(next) {
                guard let jump = successor(of: next, at: stop) else { break }
                key = jump
            } else {
                if rows[next.count][typed.count] <= edits {
                    found.append(Found(letters: next, counts: counts))
                }
                // The next word is the first that is longer than this one by anything.
                key = word + [0]
            }
        }
        return found
    }

    /// Makes the rows of a word; where it gets too far from what was typed, if it does.
    private mutating func take(_ next: [UInt32]) -> Int? {
        var shared = 0
        while shared < min(letters.count, next.count), letters[shared] == next[shared] {
            shared += 1
        }
        letters = Array(next[..<shared])
        rows.removeLast(rows.count - 1 - shared)
        for place in shared..<next.count {
            letters.append(next[place])
            rows.append(row(place))
            if rows[place + 1].allSatisfy({ $0 > edits }) { return place }
        }
        return nil
    }

    /// The distances of the first `place + 1` letters from the beginnings of what was typed.
    private func row(_ place: Int) -> [Int] {
        let above = rows[place]
        var row = [place + 1]
        row.reserveCapacity(typed.count + 1)
        for column in 1...typed.count {
            let isSame = typed[column - 1] == letters[place]
            var least = min(
                above[column - 1] + (isSame ? 0 : 1), above[column] + 1, row[column - 1] + 1)
            if place > 0, column > 1, typed[column - 1] == letters[place - 1],
                typed[column - 2] == letters[place]
            {
                least = min(least, rows[place - 1][column - 2] + 1)
            }
            row.append(least)
        }
        return row
    }

    /// The bytes from which on words may be near again, when this one went wrong at a letter.
    private func successor(of word: [UInt32], at place: Int) -> [UInt8]? {
        var place = place
        while place >= fixed {
            if let letter = nextLetter(after: word[place], at: place) {
                return bytes(word[..<place]) + bytes([letter])
            }
            place -= 1
        }
        return nil
    }

    /// The next letter that may stand at a place: any while an edit is left, or else one that was
    /// typed there.
    private func nextLetter(after letter: UInt32, at place: Int) -> UInt32? {
        let row = rows[place]
        if row.contains(where: { $0 < edits }) {
            let next = letter + 1
            return next == 0xD800 ? 0xE000 : next > 0x10FFFF ? nil : next
        }
        var best: UInt32?
        for (column, distance) in row.enumerated() where distance == edits {
            for ahead in column...(column + 1) where ahead < typed.count && typed[ahead] > letter {
                best = min(best ?? .max, typed[ahead])
            }
        }
        return best
    }

    private func bytes(_ letters: some Sequence<UInt32>) -> [UInt8] {
        var bytes: [UInt8] = []
        for letter in letters {
            guard let scalar = Unicode.Scalar(letter) else { continue }
            bytes += Array(String(Character(scalar)).utf8)
        }
        return bytes
    }
}
