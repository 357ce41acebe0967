/// Lines of a file being written.
struct Text {
    private(set) var lines: [String] = []
    private var depth = 0

    static let notice = "Generated from proto/ by tools/generate; do not edit."

    mutating func line(_ line: String = "") {
        lines.append(line.isEmpty ? "" : String(repeating: "    ", count: depth) + line)
    }

    mutating func indented(_ body: (inout Text) throws -> Void) rethrows {
        depth += 1
        try body(&self)
        depth -= 1
    }

    /// A line, then lines further in, then a closing one.
    mutating func block(
        _ opening: String, _ closing: String = "}", _ body: (inout Text) throws -> Void
    ) rethrows {
        line(opening)
        try indented(body)
        line(closing)
    }

    var content: String { lines.joined(separator: "\n") + "\n" }
}

/// A C or Swift string literal of plain text.
func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
}
