internal import Basics
internal import Crypto

extension KeyRing {
    /// Reads the ring from its file; makes a new one if there is none.
    static func opened(_ path: String, madeAt time: some TimeSource) throws(FileError) -> KeyRing {
        do throws(FileError) {
            return try read(path)
        } catch {
            guard error.isMissing else { throw error }
            let ring = KeyRing(madeAtSeconds: time.now().nanoseconds / 1_000_000_000)
            try ring.write(to: path)
            return ring
        }
    }
}
