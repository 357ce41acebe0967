/// An email address that somebody signs in with.
///
/// It is ASCII, so that no two look alike and differ, and holds nothing that a mail would have to
/// quote.
struct Email {
    /// As it was written.
    let text: String
    /// The same for all spellings that reach the same account here.
    let folded: String

    private static let longest = 254
    private static let longestLocalPart = 64

    /// Reads an address; nil unless it looks like one.
    init?(_ text: String) {
        guard text.utf8.count <= Self.longest,
            text.utf8.allSatisfy({ (0x21...0x7E).contains($0) }),
            !text.utf8.contains(where: { "()<>[]:;,\\\"".utf8.contains($0) })
        else { return nil }
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, !parts[0].isEmpty, parts[0].utf8.count <= Self.longestLocalPart
        else { return nil }
        let labels = parts[1].split(separator: ".", omittingEmptySubsequences: false)
        guard labels.count >= 2, labels.allSatisfy({ !$0.isEmpty && $0.utf8.count <= 63 }) else {
            return nil
        }
        self.text = text
        folded = text.lowercased()
    }
}
