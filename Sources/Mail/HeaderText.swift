/// Text of people's in the header of a mail (RFC 2047): it cannot become another header field.
enum HeaderText {
    /// Characters of one encoded word besides `=?UTF-8?Q?` and `?=`, so that it has 75 at the most.
    private static let wordSize = 63
    /// What fits on a line behind a short field name.
    private static let lineSize = 60

    /// A subject, as it is if it can be.
    static func unstructured(_ text: String) -> String {
        let text = oneLine(text)
        let isPlain = isPrintable(text) && text.utf8.count <= lineSize && !text.contains("=?")
        return isPlain ? text : encoded(text)
    }

    /// The name in front of an address.
    static func phrase(_ text: String) -> String {
        let text = oneLine(text)
        guard isPrintable(text), text.utf8.count <= lineSize, !text.contains("=?") else {
            return encoded(text)
        }
        var quoted = ""
        for character in text {
            if character == "\"" || character == "\\" { quoted += "\\" }
            quoted.append(character)
        }
        return "\"\(quoted)\""
    }

    /// The text with a space for whatever would break or steer a line, also once it is decoded.
    private static func oneLine(_ text: String) -> String {
        var line = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.properties.generalCategory {
            case .control, .lineSeparator, .paragraphSeparator: line.append(" ")
            default: line.append(scalar)
            }
        }
        return String(line)
    }

    private static func isPrintable(_ text: String) -> Bool {
        text.utf8.allSatisfy { (0x20...0x7E).contains($0) }
    }

    /// Encoded words, one to a line. None ends within a character.
    private static func encoded(_ text: String) -> String {
        var words: [String] = []
        var word = ""
        for scalar in text.unicodeScalars {
            let next = encoded(scalar)
            if word.utf8.count + next.utf8.count > wordSize {
                words.append(word)
                word = ""
            }
            word += next
        }
        words.append(word)
        return words.map { "=?UTF-8?Q?\($0)?=" }.joined(separator: "\r\n ")
    }

    private static func encoded(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9": String(scalar)
        case " ": "_"
        default: UTF8.encode(scalar).map { $0.map(hexadecimalEscape).joined() } ?? ""
        }
    }
}

/// A byte as `=3D`.
func hexadecimalEscape(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return digits.utf8.count == 1 ? "=0\(digits)" : "=\(digits)"
}
