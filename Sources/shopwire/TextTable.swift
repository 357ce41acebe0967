/// Rows under headings, in columns as wide as what stands in them.
struct TextTable {
    /// Longer texts are cut: a table is for looking over, and `--json` has everything.
    private static let widthLimit = 48

    private let headings: [String]
    private let numeric: Set<Int>
    private var rows: [[String]] = []

    /// `numeric` says which columns stand to the right.
    init(_ headings: [String], numeric: Set<Int> = []) {
        self.headings = headings
        self.numeric = numeric
    }

    mutating func add(_ cells: [String]) {
        rows.append(cells.map { printable($0, limit: Self.widthLimit) })
    }

    var text: String {
        let lines = [headings] + rows
        let widths = headings.indices.map { column in
            lines.map { $0[column].count }.max() ?? 0
        }
        return lines.map { cells in
            let padded = cells.enumerated().map { column, cell in
                let space = String(repeating: " ", count: widths[column] - cell.count)
                return numeric.contains(column) ? space + cell : cell + space
            }
            return String(padded.joined(separator: "  ").reversed().drop { $0 == " " }.reversed())
        }.joined(separator: "\n")
    }
}

/// `text` without what moves a terminal's cursor or colours it, cut to `limit` characters.
func printable(_ text: String, limit: Int = .max) -> String {
    let clean = String(
        String.UnicodeScalarView(
            text.unicodeScalars.map { scalar in
                switch scalar.properties.generalCategory {
                case .control, .format, .lineSeparator, .paragraphSeparator: " "
                default: scalar
                }
            }))
    guard clean.count > limit else { return clean }
    return clean.prefix(limit - 1) + "…"
}
