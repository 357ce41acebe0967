/// Names with values as HTML forms send them: application/x-www-form-urlencoded, a record a line.
struct Form: Sendable, Equatable {
    private var values: [String: String] = [:]

    /// Names in one form, and bytes of it: what providers say of a payment is far smaller.
    private static let names = 64
    private static let size = 8 << 10

    /// Reads a form; nil if it can be read in two ways, or not at all.
    init?(_ bytes: ArraySlice<UInt8>) {
        guard !bytes.isEmpty, bytes.count <= Form.size else { return nil }
        let parts = bytes.split(separator: UInt8(ascii: "&"), omittingEmptySubsequences: false)
        guard parts.count <= Form.names else { return nil }
        for part in parts {
            let pair = part.split(
                separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            guard pair.count == 2, let name = Form.text(pair[0]), !name.isEmpty,
                let value = Form.text(pair[1]), values.updateValue(value, forKey: name) == nil
            else { return nil }
        }
    }

    /// The records of a text; nil if one cannot be read.
    static func lines(_ bytes: [UInt8], limit: Int) -> [Form]? {
        let lines = bytes.split(separator: 10)
        guard lines.count <= limit else { return nil }
        var forms: [Form] = []
        for line in lines {
            guard let form = Form(line) else { return nil }
            forms.append(form)
        }
        return forms
    }

    /// The value under a name; empty if there is none.
    subscript(name: String) -> String {
        values[name] ?? ""
    }

    /// A whole number; nil if the value is none.
    func number(_ name: String) -> Int64? {
        let text = self[name]
        let isPlain = !text.isEmpty && text.utf8.allSatisfy { 48...57 ~= $0 }
        return isPlain ? Int64(text) : nil
    }

    /// Writes a form.
    static func encoded(_ pairs: [(name: String, value: String)]) -> [UInt8] {
        var bytes: [UInt8] = []
        for (position, pair) in pairs.enumerated() {
            if position > 0 { bytes.append(UInt8(ascii: "&")) }
            append(pair.name, to: &bytes)
            bytes.append(UInt8(ascii: "="))
            append(pair.value, to: &bytes)
        }
        return bytes
    }

    private static func append(_ text: String, to bytes: inout [UInt8]) {
        for byte in text.utf8 {
            switch byte {
            case 48...57, 65...90, 97...122, 45, 46, 95, 126: bytes.append(byte)
            default: bytes += [UInt8(ascii: "%"), digit(byte >> 4), digit(byte & 15)]
            }
        }
    }

    private static func digit(_ value: UInt8) -> UInt8 {
        value < 10 ? value + 48 : value + 55
    }

    /// Undoes the escapes; nil for half an escape, control characters and what is no UTF-8.
    private static func text(_ bytes: ArraySlice<UInt8>) -> String? {
        var plain: [UInt8] = []
        var position = bytes.startIndex
        while position < bytes.endIndex {
            var byte = bytes[position]
            position += 1
            if byte == UInt8(ascii: "+") { byte = 32 }
            if byte == UInt8(ascii: "%") {
                guard position + 1 < bytes.endIndex, let high = value(bytes[position]),
                    let low = value(bytes[position + 1])
                else { return nil }
                byte = high << 4 | low
                position += 2
            }
            guard byte >= 32, byte != 127 else { return nil }
            plain.append(byte)
        }
        return String(validating: plain, as: UTF8.self)
    }

    private static func value(_ digit: UInt8) -> UInt8? {
        switch digit {
        case 48...57: digit - 48
        case 65...70: digit - 55
        case 97...102: digit - 87
        default: nil
        }
    }
}
