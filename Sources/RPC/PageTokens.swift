internal import Basics
package import Crypto
package import Wire

/// Makes page tokens and reads them back: only one that this shop gave out, for the same query, is
/// taken.
///
/// A token is, in base64url: a version, the number of the key it was made with, the position, and
/// the first 16 bytes of HMAC-SHA256 over all of that and the query.
package final class PageTokens: Sendable {
    private static let version: UInt8 = 1
    private static let headSize = 5
    private static let tagSize = 16

    private let ring: KeyRing
    private let current: SecretKey

    package init(_ ring: KeyRing) {
        self.ring = ring
        current = PageTokens.key(of: ring.current)
    }

    /// A token that leads on from `position` in the answer to `query`.
    package func seal(_ position: [UInt8], of query: PageQuery) -> String {
        let id = ring.current.id
        let head =
            [PageTokens.version] + (0..<4).map { UInt8(truncatingIfNeeded: id >> (24 - 8 * $0)) }
        let bytes = head + position
        return Base64URL.encode(bytes + PageTokens.tag(of: bytes, query, under: current))
    }

    /// The position that `token` holds; `nil` when the token is empty, which asks for the first
    /// page.
    package func open(_ token: String, of query: PageQuery) throws(Failure) -> [UInt8]? {
        if token.isEmpty { return nil }
        guard let bytes = Base64URL.decode(token),
            bytes.count >= PageTokens.headSize + PageTokens.tagSize,
            bytes[0] == PageTokens.version
        else { throw .pageTokenInvalid }
        let id = bytes[1..<PageTokens.headSize].reduce(0) { $0 << 8 | UInt32($1) }
        guard let entry = ring[id] else { throw .pageTokenInvalid }
        let content = Array(bytes.dropLast(PageTokens.tagSize))
        let tag =
            entry.id == ring.current.id
            ? PageTokens.tag(of: content, query, under: current)
            : PageTokens.tag(of: content, query, under: PageTokens.key(of: entry))
        var difference: UInt8 = 0
        for (given, right) in zip(bytes.suffix(PageTokens.tagSize), tag) {
            difference |= given ^ right
        }
        guard difference == 0 else { throw .pageTokenInvalid }
        return Array(content.dropFirst(PageTokens.headSize))
    }

    private static func key(of entry: KeyRing.Entry) -> SecretKey {
        entry.key(for: "page token")
    }

    private static func tag(
        of bytes: [UInt8], _ query: PageQuery, under key: borrowing SecretKey
    ) -> [UInt8] {
        var hash = KeyedHash(key: key)
        // The position has no fixed size, so its size keeps it apart from the query.
        var size: [UInt8] = []
        size.appendVarint(UInt64(bytes.count))
        hash.update(size.span)
        hash.update(bytes.span)
        return Array(hash.hash(query.bytes.span).bytes.prefix(tagSize))
    }
}

/// What a page token goes with: the method, the caller's standing and the request without its page.
package struct PageQuery: Sendable {
    fileprivate let bytes: [UInt8]

    /// `request` is the message as it was asked, with page size and token taken out.
    package init(_ request: some Message, for caller: Caller) {
        var bytes: [UInt8] = [caller.isStaff ? 1 : 0]
        bytes.appendField(1, text: type(of: request).descriptor.name)
        request.encode(into: &bytes)
        self.bytes = bytes
    }
}

extension Failure {
    package static let pageTokenInvalid = Failure(
        .invalidArgument, "PAGE_TOKEN_INVALID",
        "Use next_page_token as it was given, with the same filter and order, or start without one."
    )
}
