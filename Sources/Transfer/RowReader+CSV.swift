extension RowReader {
    private static let quote = UInt8(ascii: "\"")

    /// Where a row stands while it is read.
    private struct Cursor {
        var position: Int
        /// Line feeds before it in this row.
        var lines: UInt64 = 0
        /// Where the cell begins in the row's text.
        var cell = 0
    }

    /// Reads a row of cells between commas; false for an empty line.
    func readCSV(into row: inout Row) throws(SourceError) -> Bool {
        var cursor = Cursor(position: start)
        while true {
            if try byte(at: cursor.position) == Self.quote {
                guard try readQuoted(&cursor, into: &row) else { return true }
            } else {
                try readBare(&cursor, into: &row)
            }
            row.cells.append(cursor.cell..<row.text.count)
            cursor.cell = row.text.count
            guard cursor.position - start <= Self.sizeLimit else {
                row.problem = Self.tooLong
                try skipLine(from: try endOfLine(from: cursor.position))
                line += cursor.lines + 1
                return true
            }
            let end = try byte(at: cursor.position)
            cursor.position += 1
            if end == UInt8(ascii: ",") { continue }
            start = min(cursor.position, bytes.count)
            line += cursor.lines + 1
            return row.cells.count > 1 || !row.text.isEmpty
        }
    }

    private func byte(at position: Int) throws(SourceError) -> UInt8? {
        while position >= bytes.count {
            guard try more() else { return nil }
        }
        return bytes[position]
    }

    /// Reads up to a comma or the end of the line.
    private func readBare(_ cursor: inout Cursor, into row: inout Row) throws(SourceError) {
        let begin = cursor.position
        while cursor.position - start <= Self.sizeLimit {
            let end = bareEnd(from: cursor.position)
            cursor.position = end
            guard end == bytes.count else { break }
            guard try more() else { break }
        }
        row.text.append(contentsOf: bytes[begin..<cursor.position])
        if row.text.count > cursor.cell, row.text.last == UInt8(ascii: "\r") {
            row.text.removeLast()
        }
    }

    private func bareEnd(from position: Int) -> Int {
        let read = self.bytes
        let bytes = read.span
        for index in position..<bytes.count {
            let byte = bytes[index]
            if byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\n") { return index }
        }
        return bytes.count
    }

    /// Reads from a quote to the one that closes it; false if none does.
    ///
    /// A quote that is never closed would take the rest of the file with it. The row is refused
    /// then, and reading goes on with the line after the quote.
    private func readQuoted(_ cursor: inout Cursor, into row: inout Row) throws(SourceError) -> Bool
    {
        let opening = cursor.position
        let openingLine = line + cursor.lines
        cursor.position += 1
        var begin = cursor.position
        while true {
            let end = quotedEnd(from: cursor.position, &cursor.lines)
            cursor.position = end
            guard end < bytes.count else {
                if bytes.count - start <= Self.sizeLimit, try more() { continue }
                return try giveUp(
                    opening, openingLine,
                    "The quote that opens in line \(openingLine) is not"
                        + " closed.", &row)
            }
            row.text.append(contentsOf: bytes[begin..<end])
            cursor.position += 1
            // Two quotes are one that belongs to the text.
            if try byte(at: cursor.position) == Self.quote {
                begin = cursor.position
                cursor.position += 1
                continue
            }
            if try endsCell(&cursor) { return true }
            return try giveUp(
                opening, openingLine,
                "Behind the quote that closes a cell comes something else"
                    + " than a comma; the cell opens in line \(openingLine). Quotes within a cell"
                    + " are written twice.", &row)
        }
    }

    /// Whether a quoted cell may end here.
    private func endsCell(_ cursor: inout Cursor) throws(SourceError) -> Bool {
        if try byte(at: cursor.position) == UInt8(ascii: "\r") {
            cursor.position += 1
            let next = try byte(at: cursor.position)
            return next == nil || next == UInt8(ascii: "\n")
        }
        let next = try byte(at: cursor.position)
        return next == nil || next == UInt8(ascii: ",") || next == UInt8(ascii: "\n")
    }

    /// The next quote, or the end of what was read; line feeds on the way are counted.
    private func quotedEnd(from position: Int, _ lines: inout UInt64) -> Int {
        let read = self.bytes
        let bytes = read.span
        for index in position..<bytes.count {
            let byte = bytes[index]
            if byte == Self.quote { return index }
            if byte == UInt8(ascii: "\n") {
                lines += 1
            }
        }
        return bytes.count
    }

    private func giveUp(
        _ opening: Int, _ openingLine: UInt64, _ problem: String, _ row: inout Row
    ) throws(SourceError) -> Bool {
        row.problem = problem
        try skipLine(from: try endOfLine(from: opening))
        line = openingLine + 1
        return false
    }
}
