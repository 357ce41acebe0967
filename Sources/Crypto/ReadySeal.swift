/// A seal of a key ring's, ready for one message: all is done that does not need the message.
///
/// It is used up by that message, for a nonce must not come twice.
package struct ReadySeal: ~Copyable, @unchecked Sendable {
    private var cipher: XAESGCM
    /// What a sealed message begins with: version, number of the key, nonce.
    private let head: [UInt8]
    private let purpose: String

    fileprivate init(_ cipher: consuming XAESGCM, _ head: [UInt8], for purpose: String) {
        var cipher = cipher
        self.head = head + cipher.makeReady()
        self.cipher = cipher
        self.purpose = purpose
    }

    /// Encrypts `plaintext` as `KeyRing.seal` does.
    package consuming func seal(_ plaintext: Span<UInt8>, at place: [UInt8]) -> [UInt8] {
        let head = Array(head.prefix(KeyRing.headSize))
        let associated = KeyRing.associated(head, purpose, place)
        return cipher.seal(plaintext, after: self.head, authenticating: associated.span)
    }
}

extension KeyRing {
    /// Gets ready to seal one message for a purpose.
    package func readySeal(for purpose: String) -> ReadySeal {
        ReadySeal(
            XAESGCM(key: current.key(for: purpose)), KeyRing.head(current.id), for: purpose)
    }
}
