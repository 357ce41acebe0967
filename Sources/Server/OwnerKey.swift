internal import Crypto

/// The owner's API key, which is there before there is any member of staff.
///
/// The file holds the key itself, so that whoever runs the server can use it; the server keeps only
/// its hash in memory.
struct OwnerKey {
    let hash: Digest

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
}
