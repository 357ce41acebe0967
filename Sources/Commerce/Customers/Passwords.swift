internal import Crypto
internal import RPC
internal import Schema

extension PasswordHash {
    /// Hashes a password with a salt of its own. At the standard cost it takes a third of a second
    /// and 128 MiB.
    init(of password: String, at cost: Scrypt) {
        let salt = randomBytes(Scrypt.saltByteCount)
        self.init(
            cost: cost.cost, blockSize: cost.blockSize, parallelization: cost.parallelization,
            salt: salt, hash: cost.hash(password.canonicalBytes, salt: salt) ?? [])
    }

    /// What a password is compared with when there is no account: nothing fits it, and finding that
    /// out takes as long as for an account.
    static func nobodys(at cost: Scrypt) -> PasswordHash {
        PasswordHash(
            cost: cost.cost, blockSize: cost.blockSize, parallelization: cost.parallelization,
            salt: [UInt8](repeating: 0, count: Scrypt.saltByteCount))
    }

    /// Whether this is the hash of `password`.
    func matches(_ password: String) -> Bool {
        guard let hash = parameters.hash(password.canonicalBytes, salt: salt) else { return false }
        return equalInConstantTime(hash.span, self.hash.span)
    }

    /// Whether passwords are hashed more strongly by now.
    func isWeaker(than standard: Scrypt) -> Bool {
        cost < standard.cost || blockSize < standard.blockSize
    }

    private var parameters: Scrypt {
        Scrypt(cost: cost, blockSize: blockSize, parallelization: parallelization)
    }
}

extension String {
    /// The same bytes however a keyboard composed the text: UTF-8 in Unicode's form NFC, as
    /// SP 800-63B asks for.
    ///
    /// Its underscore says that Swift shows it to those only who look for it; but it is part of the
    /// library's stable interface, and comparing strings rests on it. The other ways would be
    /// Foundation, which the server does without, or ICU for this alone.
    fileprivate var canonicalBytes: [UInt8] { _nfcCodeUnits }
}

/// What a new password must be (NIST SP 800-63B, section 5.1.1.2): long enough and not among the
/// first that anyone tries. There are no rules about its characters.
enum PasswordRules {
    private static let shortest = 8
    /// In bytes: hashing more than anybody types would be work for nothing.
    private static let longest = 256

    private static let common: Set<String> = [
        "password", "password1", "password123", "passw0rd", "12345678", "123456789", "1234567890",
        "11111111", "00000000", "qwertyui", "qwertyuiop", "qwerty123", "1q2w3e4r", "1qaz2wsx",
        "abcd1234", "abc12345", "iloveyou", "sunshine", "princess", "football", "baseball",
        "welcome1", "superman", "trustno1", "letmein1", "computer", "internet", "whatever",
        "starwars", "michelle", "jennifer", "charlie1", "asdfghjk", "zaq12wsx", "87654321",
    ]

    static func check(_ password: String, of email: String, field: String) throws(Failure) {
        if password.unicodeScalars.count < shortest {
            throw .field(field, "must have \(shortest) characters or more")
        }
        if password.utf8.count > longest {
            throw .field(field, "must have \(longest) bytes or fewer")
        }
        let folded = password.lowercased()
        if common.contains(folded) || folded == email.lowercased() {
            throw .field(field, "is among the first that anyone would try; choose another")
        }
    }
}
