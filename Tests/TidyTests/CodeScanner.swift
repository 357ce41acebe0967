/// Takes the comments and the contents of string literals out of Swift code, line by line.
struct CodeScanner {
    private enum Place {
        case code
        case comment
        case text
        case longText
        case pattern
    }

    private var place = Place.code

    /// What is left of the next line.
    mutating func code(of line: Substring) -> String {
        var code = ""
        var rest = line
        while let next = rest.first {
            if place == .code, rest.hasPrefix("//") {
                break
            }
            if let (mark, after) = turn(rest) {
                place = after
                code += mark == "\"" ? mark : ""
                rest = rest.dropFirst(mark.count)
            } else {
                if place == .code {
                    code.append(next)
                }
                let isEscape = next == "\\" && place != .code && place != .comment
                rest = rest.dropFirst(isEscape ? 2 : 1)
            }
        }
        if place == .text || place == .pattern {
            place = .code
        }
        return code
    }

    /// The mark at the start of `rest` that leads from one place to another.
    private func turn(_ rest: Substring) -> (mark: String, after: Place)? {
        switch place {
        case .code where rest.hasPrefix("\"\"\""): ("\"\"\"", .longText)
        case .code where rest.hasPrefix("\""): ("\"", .text)
        case .code where rest.hasPrefix("#/"): ("#/", .pattern)
        case .code where rest.hasPrefix("/*"): ("/*", .comment)
        case .text where rest.hasPrefix("\""): ("\"", .code)
        case .longText where rest.hasPrefix("\"\"\""): ("\"\"\"", .code)
        case .pattern where rest.hasPrefix("/#"): ("/#", .code)
        case .comment where rest.hasPrefix("*/"): ("*/", .code)
        default: nil
        }
    }
}
