internal import Schema

/// Names a list of goods that was answered with, and says where its first ones stood before they
/// were moved by how likely they are chosen: `s.0213.1f3a` of a search, `r.0213.2.PRODUCT` of
/// recommendations, where places are digits.
enum ListToken {
    private static let search = "s."
    private static let recommendations = "r."
    /// Bytes of a query that count: they are part of a key.
    private static let limit = 200

    /// The token of an answer to a search; the first ten of `places` count.
    static func make(_ query: String, places: [Int]) -> String {
        search + digits(places) + "." + String(hash(words(query)), radix: 16)
    }

    /// The token of recommendations; the first ten of `places` count.
    static func make(_ subject: Subject, places: [Int]) -> String {
        recommendations + digits(places) + "." + subject.text
    }

    /// What recommendations are about: their kind, and the product that they go with, if it is one.
    struct Subject: Equatable {
        let text: String

        /// `product` is the last of those that were named; empty for what goes with nothing.
        init(_ kind: RecommendRequest.Kind, _ product: String) {
            text = "\(kind.rawValue).\(product)"
        }

        /// The subject in a token; nil if it has none.
        init?(in token: String) {
            guard token.hasPrefix(recommendations) else { return nil }
            let parts = token.dropFirst(recommendations.count).split(
                separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2 else { return nil }
            let subject = parts[1].split(
                separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
            guard subject.count == 2, let number = Int32(subject[0]),
                subject[1].utf8.count <= limit
            else { return nil }
            text = "\(number).\(subject[1])"
        }
    }

    /// Where the first goods of an answer stood; none if a token does not say so.
    static func places(in token: String) -> [Int] {
        guard token.hasPrefix(search) || token.hasPrefix(recommendations) else { return [] }
        let digits = token.dropFirst(2).prefix { $0 != "." }
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

    private static func digits(_ places: [Int]) -> String {
        places.prefix(10).map { String(min($0, 9)) }.joined()
    }

    /// FNV-1a of 64 bits: it tells one person's last searches apart, and no more.
    private static func hash(_ text: String) -> UInt64 {
        text.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    }
}
