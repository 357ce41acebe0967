/// Names an answer to a search, and says where its first goods stood before they were moved by how
/// likely they are chosen: `s.0213.1f3a...`, where places are digits.
enum SearchToken {
    private static let prefix = "s."
    /// Bytes of a query that count: they are part of a key.
    private static let limit = 200

    /// The token of an answer; `places` are those of its first ten.
    static func make(_ query: String, places: ArraySlice<Int>) -> String {
        let digits = places.prefix(10).map { String(min($0, 9)) }.joined()
        return prefix + digits + "." + String(hash(words(query)), radix: 16)
    }

    /// Where the first goods of an answer stood; none if a token does not say so.
    static func places(in token: String) -> [Int] {
        guard token.hasPrefix(prefix) else { return [] }
        let digits = token.dropFirst(prefix.count).prefix { $0 != "." }
        let places = digits.compactMap(\.wholeNumberValue)
        // What somebody made up is no order.
        return places.sorted() == Array(places.indices) ? places : []
    }

    /// The first of what was searched for, as it is compared: without case and extra space.
    static func words(_ query: String) -> String {
        var words = query.prefix(limit).lowercased().split { $0.isWhitespace }
            .joined(separator: " ")
        while words.utf8.count > limit {
            words.removeLast()
        }
        return words
    }

    /// FNV-1a of 64 bits: it tells one person's last searches apart, and no more.
    private static func hash(_ text: String) -> UInt64 {
        text.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    }
}
