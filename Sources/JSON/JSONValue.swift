/// A JSON value, with whole numbers kept exact.
package enum JSONValue: Sendable, Equatable {
    case null
    case bool(Bool)
    case signed(Int64)
    case unsigned(UInt64)
    case number(Double)
    case string(String)
    case array([JSONValue])
    case object([Member])

    /// One name of an object, with its value.
    package struct Member: Sendable, Equatable {
        package let name: String
        package let value: JSONValue

        package init(name: String, value: JSONValue) {
            self.name = name
            self.value = value
        }
    }

    /// The value as text, on one line or indented for people.
    package func text(isIndented: Bool) -> String {
        var text = ""
        write(to: &text, indent: isIndented ? 0 : nil)
        return text
    }

    private func write(to text: inout String, indent: Int?) {
        switch self {
        case .null: text += "null"
        case .bool(let value): text += value ? "true" : "false"
        case .signed(let value): text += "\(value)"
        case .unsigned(let value): text += "\(value)"
        case .number(let value): text += value == value.rounded() ? "\(Int64(value))" : "\(value)"
        case .string(let value): quote(value, to: &text)
        case .array(let values):
            list("[", "]", values, &text, indent) { value, text, indent in
                value.write(to: &text, indent: indent)
            }
        case .object(let members):
            list("{", "}", members, &text, indent) { member, text, indent in
                quote(member.name, to: &text)
                text += indent == nil ? ":" : ": "
                member.value.write(to: &text, indent: indent)
            }
        }
    }

    private func list<Element>(
        _ start: String, _ end: String, _ elements: [Element], _ text: inout String,
        _ indent: Int?, _ write: (Element, inout String, Int?) -> Void
    ) {
        text += start
        let inner = indent.map { $0 + 2 }
        for (index, element) in elements.enumerated() {
            text += index == 0 ? "" : ","
            text += inner.map { "\n" + String(repeating: " ", count: $0) } ?? ""
            write(element, &text, inner)
        }
        if let indent, !elements.isEmpty {
            text += "\n" + String(repeating: " ", count: indent)
        }
        text += end
    }
}

/// What is wrong with a JSON text or with what it says; a sentence for a person.
package struct JSONError: Error, Sendable, Equatable, CustomStringConvertible {
    package let description: String

    package init(_ description: String) {
        self.description = description
    }
}

private func quote(_ value: String, to text: inout String) {
    text += "\""
    for scalar in value.unicodeScalars {
        switch scalar {
        case "\"": text += "\\\""
        case "\\": text += "\\\\"
        case "\n": text += "\\n"
        case "\t": text += "\\t"
        case "\r": text += "\\r"
        case _ where scalar.value < 0x20 || scalar.value == 0x7f:
            text += "\\u00" + (scalar.value < 16 ? "0" : "") + String(scalar.value, radix: 16)
        default: text.unicodeScalars.append(scalar)
        }
    }
    text += "\""
}
