package import Crypto

/// What is made from one key ring, once for each that is in use.
package final class Seals: Sendable {
    let version: UInt64
    package let ring: KeyRing
    /// Leads from one page of an answer to the next.
    package let pages: PageTokens
    /// Knows a repeated request when it sees one.
    package let requestHasher: RequestHasher

    /// Of the ring that is in the safe now.
    package init(_ safe: KeySafe) {
        // Asked first: a ring that comes in between is taken again, and not missed.
        version = safe.version
        ring = safe.ring
        pages = PageTokens(ring)
        requestHasher = RequestHasher(ring)
    }
}
