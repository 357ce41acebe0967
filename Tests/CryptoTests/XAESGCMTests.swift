internal import COpenSSL
import Testing

@testable import Crypto

/// Vectors published with the C2SP specification of XAES-256-GCM.
@Suite struct XAESGCMTests {
    let nonce = Array("ABCDEFGHIJKLMNOPQRSTUVWX".utf8)
    let plaintext = Array("XAES-256-GCM".utf8)

    private func cipher(_ byte: UInt8) -> XAESGCM {
        XAESGCM(key: key([UInt8](repeating: byte, count: 32)))
    }

    @Test func agreesWithThePublishedVectors() {
        var first = cipher(1)
        let sealed = first.seal(plaintext, nonce: nonce, [])
        #expect(sealed == nonce + hex("ce546ef63c9cc60765923609b33a9a1974e96e52daf2fcf7075e2271"))

        var second = cipher(3)
        let associated = Array("c2sp.org/XAES-256-GCM".utf8)
        let other = second.seal(plaintext, nonce: nonce, associated)
        #expect(other == nonce + hex("986ec1832593df5443a179437fd083bf3fdb41abd740a21f71eb769d"))
        #expect(second.open(other, associated) == plaintext)
    }

    @Test func agreesWithTenThousandRandomOnes() {
        var source = Shake(squeezing: 6_000_000)
        var sealed: [UInt8] = []
        for _ in 0..<10_000 {
            let key = key(source.next(32))
            let nonce = Array(source.next(24))
            let plaintext = Array(source.next(Int(source.next(1)[0])))
            let associated = Array(source.next(Int(source.next(1)[0])))
            var cipher = XAESGCM(key: key)
            let one = cipher.seal(plaintext, nonce: nonce, associated)
            #expect(cipher.open(one, associated) == plaintext)
            sealed += one.dropFirst(24)
        }
        let expected = "e6b9edf2df6cec60c8cbd864e2211b597fb69a529160cd040d56c0c210081939"
        #expect(Shake.hash(sealed, byteCount: 32) == hex(expected))
    }

    @Test func refusesAnyChangeAndAnyTruncation() {
        var cipher = cipher(1)
        let associated = Array("session".utf8)
        let sealed = cipher.seal(plaintext, associated)
        for index in sealed.indices {
            var changed = sealed
            changed[index] ^= 0x10
            #expect(cipher.open(changed, associated) == nil)
            let shorter = Array(sealed[..<index])
            #expect(cipher.open(shorter, associated) == nil)
        }
        let purpose = Array("reset".utf8)
        #expect(cipher.open(sealed, purpose) == nil)
        #expect(cipher.open(sealed, associated) == plaintext)
    }

    @Test func neverSealsTheSameTwice() {
        var cipher = cipher(1)
        let one = cipher.seal(plaintext, [])
        #expect(one != cipher.seal(plaintext, []))
    }

    @Test func sealsNothingToo() {
        var cipher = cipher(1)
        let sealed = cipher.seal([], [])
        #expect(sealed.count == XAESGCM.overheadByteCount)
        #expect(cipher.open(sealed, []) == [])
    }
}

/// SHAKE-128, as the source of the random vectors and their check.
private struct Shake {
    private var rest: ArraySlice<UInt8>

    init(squeezing count: Int) {
        rest = Shake.hash([], byteCount: count)[...]
    }

    mutating func next(_ count: Int) -> [UInt8] {
        let bytes = Array(rest.prefix(count))
        rest = rest.dropFirst(count)
        return bytes
    }

    static func hash(_ bytes: [UInt8], byteCount: Int) -> [UInt8] {
        let context = unsafe EVP_MD_CTX_new()
        defer { unsafe EVP_MD_CTX_free(context) }
        var output = [UInt8](repeating: 0, count: byteCount)
        unsafe EVP_DigestInit_ex(context, EVP_shake128(), nil)
        unsafe EVP_DigestUpdate(context, bytes, bytes.count)
        unsafe EVP_DigestFinalXOF(context, &output, byteCount)
        return output
    }
}

/// The bytes that hexadecimal text spells.
func hex(_ text: String) -> [UInt8] {
    let digits = text.filter { !$0.isWhitespace }.compactMap(\.hexDigitValue)
    return stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] * 16 + digits[$0 + 1]) }
}
