/// How rows stand in a file.
package enum FileFormat: String, Sendable, CaseIterable {
    /// Cells between tabs, as they are.
    case tsv
    /// Cells between commas, in quotes where they hold commas, quotes or line breaks.
    case csv
    /// A JSON object on each line.
    case ndjson

    /// What the name of a file says, with `.gz` behind it or without.
    package init?(path: String) {
        var parts = path.lowercased().split(separator: ".")
        if parts.last == "gz" {
            parts.removeLast()
        }
        switch parts.last {
        case "tsv", "tab": self = .tsv
        case "csv": self = .csv
        case "ndjson", "jsonl": self = .ndjson
        default: return nil
        }
    }
}

/// One row of a file, as its cells.
package struct Row {
    /// The line it begins on, from 1.
    package internal(set) var line: UInt64 = 0
    /// What its cells lie in, unquoted.
    package internal(set) var text: [UInt8] = []
    package internal(set) var cells: [Range<Int>] = []
    /// Why it cannot be read, if it cannot: a sentence for people.
    package internal(set) var problem: String?

    package init() {}

    mutating func begin(line: UInt64) {
        self.line = line
        text.removeAll(keepingCapacity: true)
        cells.removeAll(keepingCapacity: true)
        problem = nil
    }

    /// A cell as text for people; what is not UTF-8 in it is replaced.
    package func word(_ cell: Int) -> String {
        String(decoding: text[cells[cell]], as: UTF8.self)
    }
}

/// Finds the rows of a file, one after another.
package final class RowReader {
    /// A row longer than this is passed over without being kept: four times what a message holds.
    static let sizeLimit = 16 << 20

    package let format: FileFormat
    package let source: ByteSource

    /// What was read and not given out yet, from `start`.
    var bytes: [UInt8] = []
    var start = 0
    /// The line that begins at `start`.
    package internal(set) var line: UInt64 = 1
    private var isAtEnd = false
    private var failure: SourceError?
    private var looksForMark = true

    package init(_ source: ByteSource, _ format: FileFormat) {
        self.source = source
        self.format = format
    }

    /// Reads the next row into `row`; false at the end. Empty lines are no rows.
    package func next(into row: inout Row) throws(SourceError) -> Bool {
        try skipMark()
        while try !isEmpty() {
            row.begin(line: line)
            guard format != .csv else {
                if try readCSV(into: &row) { return true }
                continue
            }
            let end = try endOfLine(from: start)
            let next = line + 1
            if let end {
                take(start..<end, into: &row)
            } else {
                row.problem = Self.tooLong
            }
            try skipLine(from: end)
            line = next
            if row.problem != nil || !row.text.isEmpty { return true }
        }
        return false
    }

    static let tooLong = "The row has over \(sizeLimit >> 20) MB; a row holds 4 MB at the most."

    private func take(_ range: Range<Int>, into row: inout Row) {
        row.text.append(contentsOf: bytes[range])
        if row.text.last == UInt8(ascii: "\r") {
            row.text.removeLast()
        }
        guard format == .tsv else { return }
        let content = row.text
        let text = content.span
        var begin = 0
        for position in 0..<text.count where text[position] == UInt8(ascii: "\t") {
            row.cells.append(begin..<position)
            begin = position + 1
        }
        row.cells.append(begin..<text.count)
    }

    // MARK: What is read ahead

    /// Where the line ends that has the byte at `position`, or nil if the row is too long for it.
    func endOfLine(from position: Int) throws(SourceError) -> Int? {
        var position = position
        while true {
            if let end = lineFeed(from: position) { return end }
            position = bytes.count
            guard bytes.count - start <= Self.sizeLimit else { return nil }
            guard try more() else { return bytes.count }
        }
    }

    /// Goes on behind the line that ends at `end`, or behind one whose end was not found yet.
    func skipLine(from end: Int?) throws(SourceError) {
        if let end {
            start = min(end + 1, bytes.count)
            return
        }
        while true {
            bytes.removeAll(keepingCapacity: true)
            start = 0
            guard try more() else { return }
            if let end = lineFeed(from: 0) {
                start = end + 1
                return
            }
        }
    }

    /// Reads on; false at the end of the file.
    func more() throws(SourceError) -> Bool {
        guard !isAtEnd else { return false }
        if let failure { throw failure }
        let count = bytes.count
        do throws(SourceError) {
            isAtEnd = try !source.read(into: &bytes)
        } catch {
            // What came before it is read first.
            failure = error
            guard bytes.count > count else { throw error }
        }
        return !isAtEnd
    }

    private func lineFeed(from position: Int) -> Int? {
        let read = self.bytes
        let bytes = read.span
        for index in position..<bytes.count where bytes[index] == UInt8(ascii: "\n") {
            return index
        }
        return nil
    }

    /// Whether nothing is left.
    private func isEmpty() throws(SourceError) -> Bool {
        if start > 1 << 20 || start == bytes.count {
            bytes.removeFirst(start)
            start = 0
        }
        while start == bytes.count {
            guard try more() else { return true }
        }
        return false
    }

    /// Some programs put a mark before UTF-8 that is no part of the text.
    private func skipMark() throws(SourceError) {
        guard looksForMark else { return }
        while bytes.count < 3, try more() {}
        if bytes.starts(with: [0xef, 0xbb, 0xbf]) {
            start = 3
        }
        looksForMark = false
    }
}
