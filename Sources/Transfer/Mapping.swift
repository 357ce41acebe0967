/// What is wrong with a mapping; a sentence for a person.
package struct MappingError: Error, Hashable, CustomStringConvertible {
    package let description: String

    init(_ description: String) {
        self.description = description
    }

    init(line: Int, _ what: String) {
        description = "Line \(line) of the mapping \(what)"
    }
}

/// Which column of a file fills which field.
///
/// Each line of its text says one: `FIELD = COLUMN`, `FIELD = COLUMN or "DEFAULT"` for empty cells,
/// or `FIELD = "VALUE"` for what the file lacks. Lists take `split "|"`, and attributes `at ":"`
/// between a name and its value. Empty lines, and those that begin with #, say nothing.
package struct Mapping: Sendable, Hashable {
    struct Entry: Sendable, Hashable {
        let field: MappingField
        var column: String?
        var value = ""
        var separator: UInt8?
        var nameSeparator = UInt8(ascii: ":")
        /// Where it stands in the mapping's text; nil if it stands in none.
        var line: Int?
    }

    private(set) var entries: [Entry] = []

    /// Reads a mapping's text.
    package init(parsing text: String) throws(MappingError) {
        for (index, line) in text.split(
            omittingEmptySubsequences: false, whereSeparator: \.isNewline
        ).enumerated() {
            let content = trimmed(line)
            guard !content.isEmpty, !content.hasPrefix("#") else { continue }
            try add(content, line: index + 1)
        }
        try check()
    }

    /// The mapping of a file whose columns are called as the fields are.
    package init(header: [String]) throws(MappingError) {
        for column in header {
            guard let field = MappingField(column) else {
                throw MappingError(
                    "The file has a column \"\(column)\", which is no field of a product. Say with"
                        + " --mapping FILE what its columns mean. The fields are: "
                        + MappingField.list + ".")
            }
            var entry = Entry(field: field, column: column)
            if field.isList, field != .category {
                entry.separator = UInt8(ascii: "|")
            }
            entries.append(entry)
        }
        try check()
    }

    private mutating func add(_ content: Substring, line: Int) throws(MappingError) {
        guard let sign = content.firstIndex(of: "=") else {
            throw MappingError(line: line, "has no \"=\": it must be FIELD = COLUMN.")
        }
        let name = String(trimmed(content[..<sign]))
        guard let field = MappingField(name) else {
            throw MappingError(
                line: line,
                "names the field \"\(name)\", which is none. The fields are: "
                    + MappingField.list + ".")
        }
        guard !entries.contains(where: { $0.field == field }) else {
            throw MappingError(line: line, "names the field \"\(name)\" a second time.")
        }
        var entry = Entry(field: field, line: line)
        if field == .attributes {
            entry.separator = UInt8(ascii: "|")
        }
        var rest = trimmed(content[content.index(after: sign)...])
        while let clause = Clause(endOf: rest) {
            rest = clause.rest
            switch clause.word {
            case "or": entry.value = clause.text
            case "split" where field.isList:
                entry.separator = try separator(clause, line)
            case "at" where field == .attributes:
                entry.nameSeparator = try separator(clause, line)
            default:
                throw MappingError(
                    line: line, "says \"\(clause.word)\", which \(name) does not take.")
            }
        }
        if rest.count >= 2, rest.first == "\"", rest.last == "\"" {
            entry.value = String(rest.dropFirst().dropLast())
        } else if rest.isEmpty {
            throw MappingError(line: line, "names no column behind the \"=\".")
        } else {
            entry.column = String(rest)
        }
        entries.append(entry)
    }

    private func separator(_ clause: Clause, _ line: Int) throws(MappingError) -> UInt8 {
        guard clause.text.utf8.count == 1, let byte = clause.text.utf8.first else {
            throw MappingError(
                line: line, "must give one character in quotes behind \"\(clause.word)\".")
        }
        return byte
    }

    private func check() throws(MappingError) {
        func says(_ field: MappingField) -> Bool {
            entries.contains { $0.field == field }
        }
        for (field, advice) in [
            (MappingField.id, "id = COLUMN"), (.title, "title = COLUMN"),
            (.currency, "currency = \"EUR\""),
        ] where !says(field) {
            throw MappingError(
                "Nothing says what the \(field.name) is; add a line to the mapping, such as: "
                    + advice)
        }
        if says(.price) == says(.priceMinor) {
            throw MappingError(
                "The price must come from one column: price for amounts such as 12.95, or"
                    + " price_minor for whole numbers of cents.")
        }
    }
}

/// A word and a text in quotes at the end of a line.
private struct Clause {
    let word: String
    let text: String
    /// What stands before them.
    let rest: Substring

    init?(endOf line: Substring) {
        guard line.last == "\"", let opening = line.dropLast().lastIndex(of: "\"") else {
            return nil
        }
        let before = trimmed(line[..<opening])
        guard
            let word = ["or", "split", "at"].first(where: { word in
                before == word || before.hasSuffix(" " + word)
            })
        else { return nil }
        self.word = word
        text = String(line[line.index(after: opening)...].dropLast())
        rest = trimmed(before.dropLast(word.count))
    }
}

private func trimmed(_ text: Substring) -> Substring {
    var text = text
    while text.first?.isWhitespace == true {
        text.removeFirst()
    }
    while text.last?.isWhitespace == true {
        text.removeLast()
    }
    return text
}
