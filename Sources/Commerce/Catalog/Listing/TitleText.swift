internal import Basics

/// A text that titles are compared with and searched for, whatever its case.
struct TitleText {
    private let text: String
    /// The bytes of `text`, if each of them is a character in every title that is plain too.
    private let plain: [UInt8]?

    init(_ text: String) {
        self.text = text.lowercased()
        let bytes = Array(self.text.utf8)
        plain = bytes.allSatisfy(TitleText.isPlain) ? bytes : nil
    }

    /// Whether it is this title.
    func equals(_ title: Span<UInt8>) -> Bool {
        guard let plain, TitleText.isPlain(title) else {
            return String(title).lowercased() == text
        }
        return title.count == plain.count && TitleText.stands(plain, in: title, at: 0)
    }

    /// Whether this title has it somewhere.
    func isPart(of title: Span<UInt8>) -> Bool {
        guard let plain, TitleText.isPlain(title) else {
            return String(title).lowercased().contains(text)
        }
        guard title.count >= plain.count else { return false }
        for position in 0...title.count - plain.count
        where TitleText.stands(plain, in: title, at: position) {
            return true
        }
        return false
    }

    private static func stands(_ plain: [UInt8], in title: Span<UInt8>, at start: Int) -> Bool {
        for position in plain.indices where lowercased(title[start + position]) != plain[position] {
            return false
        }
        return true
    }

    private static func isPlain(_ title: Span<UInt8>) -> Bool {
        for position in title.indices where !isPlain(title[position]) {
            return false
        }
        return true
    }

    /// ASCII, but for the one byte that can be half of a character.
    private static func isPlain(_ byte: UInt8) -> Bool {
        byte < 0x80 && byte != UInt8(ascii: "\r")
    }

    private static func lowercased(_ byte: UInt8) -> UInt8 {
        byte >= UInt8(ascii: "A") && byte <= UInt8(ascii: "Z") ? byte | 0x20 : byte
    }
}
