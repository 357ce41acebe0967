/// A secret that a program shows with each call, as `authorization: Bearer swk_…`.
///
/// It holds 256 random bits, so a plain hash of it is safe to keep: nobody can try them all.
package struct APIKey: Sendable, CustomStringConvertible {
    /// What every key starts with, so that people and scanners know one when they see it.
    package static let prefix = "swk_"

    /// How long every key is.
    package static let byteCount = prefix.utf8.count + 43

    /// The key as its owner sends it; never logged, never stored by the server.
    package let secret: String

    /// Makes a new key.
    package init() {
        secret = Self.prefix + Base64URL.encode(randomBytes(32))
    }

    /// Reads a key from text; nil unless it is well formed.
    package init?(_ text: some StringProtocol) {
        guard text.utf8.count == Self.byteCount, text.hasPrefix(Self.prefix),
            Base64URL.decode(text.dropFirst(Self.prefix.count)) != nil
        else { return nil }
        secret = String(text)
    }

    /// What the server keeps: it recognises the key and cannot be turned back into it.
    package var hash: Digest {
        SHA256.hash(Array(secret.utf8).span)
    }

    /// Hides the secret from logs.
    package var description: String { Self.prefix + "…" }
}
