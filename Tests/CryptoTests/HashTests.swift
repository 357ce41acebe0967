import Testing

@testable import Crypto

/// Vectors of FIPS 180-4, RFC 4231, RFC 5869 and RFC 4648.
@Suite struct HashTests {
    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    ])
    func sha256AgreesWithTheStandard(text: String, digest: String) {
        #expect(sha256(text).bytes == hex(digest))
    }

    @Test func sha256TakesPiecesAndStartsAnew() {
        var hash = SHA256()
        for piece in ["a", "", "bc"] {
            hash.update(Array(piece.utf8).span)
        }
        let whole = hash.finish()
        #expect(whole == sha256("abc"))
        let next = hash.finish()
        #expect(next == sha256(""))
    }

    @Test func hmacAgreesWithTheStandard() {
        var first = KeyedHash(bytes: [UInt8](repeating: 0x0b, count: 20).span)
        let expected = "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"
        for _ in 0..<3 {
            #expect(first.hash("Hi There").bytes == hex(expected))
        }
        var long = KeyedHash(bytes: [UInt8](repeating: 0xaa, count: 131).span)
        let text = "Test Using Larger Than Block-Size Key - Hash Key First"
        long.update(Array(text.utf8.prefix(10)).span)
        long.update(Array(text.utf8.dropFirst(10)).span)
        let other = "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"
        #expect(long.finish().bytes == hex(other))
    }

    @Test func hkdfAgreesWithTheStandard() {
        let key = [UInt8](repeating: 0x0b, count: 22)
        var output = [UInt8](repeating: 0, count: 42)
        unsafe output.withUnsafeMutableBytes {
            unsafe hkdf(
                key: key.span, salt: hex("000102030405060708090a0b0c"),
                info: hex("f0f1f2f3f4f5f6f7f8f9"), into: $0)
        }
        let expected =
            "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865"
        #expect(output == hex(expected))
        unsafe output.withUnsafeMutableBytes {
            unsafe hkdf(key: key.span, salt: [], info: [], into: $0)
        }
        let bare =
            "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8"
        #expect(output == hex(bare))
    }

    @Test func keysForDifferentUsesDiffer() {
        let key = SecretKey()
        #expect(key.derive(purpose: "a").text == key.derive(purpose: "a").text)
        #expect(key.derive(purpose: "a").text != key.derive(purpose: "b").text)
        #expect(key.derive(purpose: "a").text != key.text)
    }

    @Test(arguments: [
        ("", ""), ("f", "Zg"), ("fo", "Zm8"), ("foo", "Zm9v"), ("foob", "Zm9vYg"),
        ("fooba", "Zm9vYmE"), ("foobar", "Zm9vYmFy"), ("\u{3ff}>?", "z78-Pw"),
    ])
    func base64URLAgreesWithTheStandard(bytes: String, text: String) {
        #expect(Base64URL.encode(Array(bytes.utf8)) == text)
        #expect(Base64URL.decode(text) == Array(bytes.utf8))
    }

    @Test(arguments: ["A", "AAAAA", "Zh", "Zm9", "Zg==", "Z g", "+/", "Zm9v\n", "é"])
    func base64URLHasOneSpelling(text: String) {
        #expect(Base64URL.decode(text) == nil)
    }

    @Test func comparesInConstantTime() {
        #expect(areEqual([1, 2], [1, 2]))
        #expect(!areEqual([1, 2], [1, 3]))
        #expect(!areEqual([1, 2], [1]))
        #expect(areEqual([], []))
    }

    /// GCM's own test case 16, with associated data and a part of a block.
    @Test func gcmAgreesWithTheStandard() {
        let bytes = hex("feffe9928665731c6d6a8f9467308308feffe9928665731c6d6a8f9467308308")
        var cipher = AESGCM(key: key(bytes))
        let nonce = hex("cafebabefacedbaddecaf888")
        let associated = hex("feedfacedeadbeeffeedfacedeadbeefabaddad2")
        let plaintext = hex(
            """
            d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a721c3c0c95956809532fcf0e2449
            a6b525b16aedf5aa0de657ba637b39
            """)
        let sealed = hex(
            """
            522dc1f099567d07f47f37a32a84427d643a8cdcbfe5c0c97598a2bd2555d1aa8cb08e48590dbb3da7b08b1056
            828838c5f61e6393ba7a0abcc9f66276fc6ece0f4e1768cddf8853bb2d551b
            """)
        #expect(cipher.seal(plaintext, nonce, associated) == sealed)
        #expect(cipher.open(sealed, nonce, associated) == plaintext)
        #expect(cipher.open(sealed, nonce, []) == nil)
    }
}
