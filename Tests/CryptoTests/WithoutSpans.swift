import Testing

@testable import Crypto

// What `#expect` cannot take apart because spans and owned values go in: the same with arrays.

func key(_ bytes: [UInt8]) -> SecretKey {
    guard let key = SecretKey(bytes.span) else { preconditionFailure("a key is 32 bytes") }
    return key
}

func sha256(_ text: String) -> Digest {
    SHA256.hash(Array(text.utf8).span)
}

func areEqual(_ left: [UInt8], _ right: [UInt8]) -> Bool {
    equalInConstantTime(left.span, right.span)
}

extension KeyedHash {
    mutating func hash(_ text: String) -> Digest {
        hash(Array(text.utf8).span)
    }
}

extension AESGCM {
    mutating func seal(_ plaintext: [UInt8], _ nonce: [UInt8], _ associated: [UInt8]) -> [UInt8] {
        seal(plaintext.span, nonce: nonce.span, authenticating: associated.span)
    }

    mutating func open(_ sealed: [UInt8], _ nonce: [UInt8], _ associated: [UInt8]) -> [UInt8]? {
        open(sealed.span, nonce: nonce.span, authenticating: associated.span)
    }
}

extension XAESGCM {
    mutating func seal(
        _ plaintext: [UInt8], nonce: [UInt8]? = nil, _ associated: [UInt8]
    ) -> [UInt8] {
        guard let nonce else { return seal(plaintext.span, authenticating: associated.span) }
        return seal(plaintext.span, nonce: nonce, authenticating: associated.span)
    }

    mutating func open(_ sealed: [UInt8], _ associated: [UInt8]) -> [UInt8]? {
        open(sealed.span, authenticating: associated.span)
    }
}
