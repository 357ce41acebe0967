extension KeyRing {
    private static let sealVersion: UInt8 = 1
    static let headSize = 5

    /// How much longer than the plaintext a sealed message is.
    package static let sealOverhead = headSize + XAESGCM.overheadByteCount

    /// Encrypts `plaintext` for one purpose: version, number of the key, XAES-256-GCM.
    ///
    /// `place` is where it belongs, such as a row's key: elsewhere it does not open.
    package func seal(
        _ plaintext: Span<UInt8>, for purpose: String, at place: [UInt8] = []
    ) -> [UInt8] {
        readySeal(for: purpose).seal(plaintext, at: place)
    }

    /// Decrypts what `seal` made for the same purpose and place, by whichever key of the ring;
    /// nil for anything else.
    package func open(
        _ sealed: Span<UInt8>, for purpose: String, at place: [UInt8] = []
    ) -> [UInt8]? {
        guard sealed.count >= KeyRing.sealOverhead, sealed[0] == KeyRing.sealVersion,
            let entry = self[KeyRing.keyID(sealed)]
        else { return nil }
        var cipher = XAESGCM(key: entry.key(for: purpose))
        let head = KeyRing.head(entry.id)
        return cipher.open(
            sealed.extracting(droppingFirst: KeyRing.headSize),
            authenticating: KeyRing.associated(head, purpose, place).span)
    }

    /// The number of the key that sealed this; nil if none did.
    package static func key(of sealed: [UInt8]) -> UInt32? {
        guard sealed.count >= sealOverhead, sealed[0] == sealVersion else { return nil }
        return keyID(sealed.span)
    }

    static func head(_ id: UInt32) -> [UInt8] {
        [sealVersion] + (0..<4).map { UInt8(truncatingIfNeeded: id >> (24 - 8 * $0)) }
    }

    private static func keyID(_ sealed: Span<UInt8>) -> UInt32 {
        (1..<headSize).reduce(0) { $0 << 8 | UInt32(sealed[$1]) }
    }

    /// What the ciphertext is bound to: the purpose ends where the place begins.
    static func associated(
        _ head: [UInt8], _ purpose: String, _ place: [UInt8]
    ) -> [UInt8] {
        head + Array(purpose.utf8) + [0] + place
    }
}
