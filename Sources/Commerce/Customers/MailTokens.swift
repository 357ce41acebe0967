internal import Basics
internal import Crypto
internal import KeyValue
internal import RPC
internal import Schema
internal import Tables

/// The tokens that were mailed to customers and not used yet: at most one for each purpose, so that
/// a newer one ends the one before.
///
/// A token is `CUSTOMER.SECRET`, the secret 32 random bytes in base64url. The store has only a
/// keyed hash of the secret.
enum MailTokens: Table {
    static let number: UInt16 = 33

    static func id(of row: MailTokenRow) -> KeyPair<String, UInt64> {
        KeyPair(row.customerID, UInt64(row.purpose.rawValue))
    }

    /// No token holds for longer, so that so long after a key was in use it may go.
    static let longestLife = Duration.seconds(24 * 3_600)

    /// Makes a token for a customer. Only the mail has it.
    static func issue(
        _ purpose: MailTokenRow.Purpose, for customer: String, in command: inout Command
    ) throws -> String {
        let secret = randomBytes(32)
        let key = command.keys.current
        let row = MailTokenRow(
            customerID: customer, purpose: purpose, keyID: key.id,
            hash: hash(of: secret, under: key),
            expireTimeNanoseconds: command.time.advanced(by: purpose.life).nanoseconds)
        try put(row, in: command.transaction)
        return "\(customer).\(Base64URL.encode(secret))"
    }

    /// The row of a token that is good for `purpose`. Whatever is wrong with it, the refusal is the
    /// same.
    static func find(
        _ token: String, for purpose: MailTokenRow.Purpose, at time: Instant, keys: KeyRing,
        in snapshot: any Snapshot
    ) throws -> MailTokenRow {
        let parts = token.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2, let secret = Base64URL.decode(parts[1]),
            let row = try find(
                KeyPair(String(parts[0]), UInt64(purpose.rawValue)), in: snapshot),
            row.expireTimeNanoseconds > time.nanoseconds, let key = keys[row.keyID]
        else { throw Failure.mailTokenInvalid }
        let found = hash(of: secret, under: key)
        guard equalInConstantTime(found.span, row.hash.span) else {
            throw Failure.mailTokenInvalid
        }
        return row
    }

    /// The tokens of a customer that were not used; one that ran out stays until another comes.
    static func pending(
        of customer: String, in snapshot: any Snapshot
    ) throws(StoreError) -> [MailTokenRow] {
        let purposes: [MailTokenRow.Purpose] = [.confirmEmail, .resetPassword]
        return try find(
            many: purposes.map { KeyPair(customer, UInt64($0.rawValue)) }, in: snapshot
        ).compactMap { $0 }
    }

    /// Makes the tokens of a customer worthless.
    static func forget(
        _ purposes: [MailTokenRow.Purpose], of customer: String, in command: inout Command
    ) throws(StoreError) {
        for purpose in purposes {
            _ = try remove(
                KeyPair(customer, UInt64(purpose.rawValue)), in: command.transaction)
        }
    }

    private static func hash(of secret: [UInt8], under key: KeyRing.Entry) -> [UInt8] {
        var hash = KeyedHash(key: key.key(for: "mail token"))
        return hash.hash(secret.span).bytes
    }
}

extension MailTokenRow.Purpose {
    /// How long a token holds: whoever reads the mail later can ask for another.
    var life: Duration {
        switch self {
        case .confirmEmail: MailTokens.longestLife
        default: .seconds(30 * 60)
        }
    }
}

extension Failure {
    /// Whatever was wrong: who guesses learns nothing.
    static let mailTokenInvalid = Failure(
        .unauthenticated, "TOKEN_INVALID",
        "This link was used, has expired, or was replaced by a newer one. Ask for another.")
}
