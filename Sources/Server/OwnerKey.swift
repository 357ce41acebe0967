internal import Basics
internal import Crypto
internal import RPC

/// The owner's API key, which guards every command until there are accounts.
///
/// The file holds the key itself, so that whoever runs the server can use it; the server keeps only
/// its hash in memory.
struct OwnerKey: Authenticator {
    private let hash: Digest

    /// Nothing can be revoked yet, so callers verified once stay verified.
    let epoch: UInt64 = 0

    /// Reads the key from `path`; makes a new one if there is none.
    init(path: String) throws(FileError) {
        do throws(FileError) {
            let bytes = try SmallFile.read(path, .secret)
            let text = String(decoding: bytes, as: UTF8.self).filter { !$0.isWhitespace }
            guard let key = APIKey(text) else {
                throw FileError(path, .damaged("it holds no API key"))
            }
            hash = key.hash
        } catch {
            guard error.isMissing else { throw error }
            let key = APIKey()
            try SmallFile.write(Array("\(key.secret)\n".utf8), to: path, .secret)
            hash = key.hash
        }
    }

    func verify(_ token: borrowing Span<UInt8>, at time: Instant) -> VerifiedCaller? {
        // Nothing but the key has its hash, so the token's form need not be looked at.
        guard token.count == APIKey.byteCount,
            SHA256.hash(token.extracting(0..<token.count)) == hash
        else { return nil }
        return VerifiedCaller(
            caller: Caller(role: .owner, name: "owner"), expiry: Instant(nanoseconds: .max))
    }
}
