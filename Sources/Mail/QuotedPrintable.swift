/// Text as a mail's body (RFC 2045, section 6.7): ASCII in short lines, whatever it holds.
func quotedPrintable(_ text: String) -> String {
    var body = ""
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
        var column = 0
        let bytes = Array(line.utf8)
        for (index, byte) in bytes.enumerated() {
            let isLast = index == bytes.count - 1
            let next = escaped(byte, atEnd: isLast)
            // With room for the mark that says that the line goes on.
            if column + next.utf8.count > 75 {
                body += "=\r\n"
                column = 0
            }
            body += next
            column += next.utf8.count
        }
        body += "\r\n"
    }
    return body
}

private func escaped(_ byte: UInt8, atEnd isLast: Bool) -> String {
    switch byte {
    case UInt8(ascii: "="): "=3D"
    case 0x21...0x7E: String(UnicodeScalar(byte))
    // Spaces at the end of a line do not survive.
    case UInt8(ascii: " ") where !isLast: " "
    default: hexadecimalEscape(byte)
    }
}
