package import Crypto

/// Tells whether two requests are the same without keeping either.
///
/// The hash is keyed, so that who reads the store learns nothing about requests by guessing them.
package final class RequestHasher: Sendable {
    private let key: SecretKey

    /// The key must outlive the process: what was hashed before a restart is compared after it.
    package init(key: consuming SecretKey) {
        self.key = key
    }

    func hash(_ request: borrowing Span<UInt8>) -> [UInt8] {
        var hash = KeyedHash(key: key)
        return hash.hash(request).bytes
    }
}
