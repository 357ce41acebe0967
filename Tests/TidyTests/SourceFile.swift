/// A text file of the repository, with what the tidy tests ask about it.
struct SourceFile: Sendable, CustomStringConvertible {
    /// Where it stands, from the root of the repository.
    let path: String
    let text: String
    let lines: [Substring]

    var description: String { path }

    init(path: String, text: String) {
        self.path = path
        self.text = text
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        if lines.last?.isEmpty == true {
            lines.removeLast()
        }
        self.lines = lines
    }

    /// The first folder below `Sources` or `Tests`, which is the module's name.
    var module: String {
        let parts = path.split(separator: "/")
        return parts.count > 2 ? String(parts[1]) : ""
    }

    var isSwift: Bool { path.hasSuffix(".swift") }

    /// Whether a generator wrote it, so that no rule about writing applies.
    var isGenerated: Bool {
        path.contains("/Generated/") || path.hasPrefix("Sources/CSchema/")
            || path.hasPrefix("Tests/CInteropSchema/")
    }

    /// The lines without comments and without what stands in string literals.
    var code: [String] {
        var scanner = CodeScanner()
        return lines.map { scanner.code(of: $0) }
    }

    /// The modules that it imports.
    var imports: [String] {
        code.compactMap { line in
            let words = line.split(separator: " ")
            guard let keyword = words.firstIndex(of: "import"), keyword + 1 < words.count,
                words[..<keyword].allSatisfy({ Self.beforeImport.contains($0) })
            else { return nil }
            return words.last.map { String($0.prefix { $0 != "." }) }
        }
    }

    private static let beforeImport: Set<Substring> = [
        "package", "internal", "private", "fileprivate", "public", "@testable", "@preconcurrency",
        "@_spi",
    ]

    /// Each function's first line, counted from one, and how many lines it has.
    var functions: [(line: Int, count: Int)] {
        var found: [(line: Int, count: Int)] = []
        for (index, line) in code.enumerated() where Self.opensFunction(line) {
            let indent = line.prefix { $0 == " " }
            let end = lines[index...].firstIndex { $0 == indent + "}" }
            if let end {
                found.append((index + 1, end - index + 1))
            }
        }
        return found
    }

    private static func opensFunction(_ line: String) -> Bool {
        let words = line.split { !$0.isLetter && $0 != "@" }
        guard let keyword = words.first(where: { !modifiers.contains($0) }) else { return false }
        let opens = keyword == "func" || keyword == "init" || keyword == "deinit"
        return opens && !line.hasSuffix("}")
    }

    private static let modifiers: Set<Substring> = [
        "package", "private", "fileprivate", "internal", "static", "final", "override", "mutating",
        "consuming", "borrowing", "nonisolated", "convenience", "required", "class", "@Test",
        "@inline", "__always", "@discardableResult", "unsafe", "@safe",
    ]
}
