package import Crypto

/// Tells whether two requests are the same without keeping either.
///
/// The hash is keyed, so that who reads the store learns nothing about requests by guessing them.
/// The keys must outlive the process: what was hashed before a restart is compared after it.
package final class RequestHasher: Sendable {
    private final class Key: Sendable {
        let id: UInt32
        let key: SecretKey

        init(_ id: UInt32, _ key: consuming SecretKey) {
            self.id = id
            self.key = key
        }
    }

    /// The current one comes first.
    private let keys: [Key]

    /// Hashes with the ring's current key, and with its others what may have been hashed with them.
    package init(_ ring: KeyRing) {
        let others = ring.entries.filter { $0.id != ring.current.id }
        keys = ([ring.current] + others).map { Key($0.id, $0.key(for: "request hash")) }
    }

    func hash(_ request: borrowing Span<UInt8>) -> RequestHash {
        var hashes: [(keyID: UInt32, bytes: [UInt8])] = []
        for key in keys {
            var hash = KeyedHash(key: key.key)
            hashes.append((key.id, hash.hash(request).bytes))
        }
        return RequestHash(hashes)
    }
}

/// The keyed hash of one request, under each key that another may have been hashed with.
struct RequestHash: Sendable {
    private let hashes: [(keyID: UInt32, bytes: [UInt8])]

    /// Of a request without an id, which is never compared.
    static let none = RequestHash([])

    fileprivate init(_ hashes: [(keyID: UInt32, bytes: [UInt8])]) {
        self.hashes = hashes
    }

    /// The hash under the current key, with the key's number, as a row keeps it.
    var current: (keyID: UInt32, bytes: [UInt8]) {
        hashes.first ?? (0, [])
    }

    /// Whether a row's hash is that of this request; not if its key is gone, for then nobody knows.
    func equals(_ bytes: [UInt8], keyID: UInt32) -> Bool {
        hashes.contains { $0.keyID == keyID && $0.bytes == bytes }
    }
}
