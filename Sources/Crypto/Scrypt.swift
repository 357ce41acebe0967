internal import COpenSSL

/// scrypt (RFC 7914): a hash of passwords that costs time and memory, so that guessing does too.
package struct Scrypt: Sendable, Hashable {
    /// The cost N, a power of two.
    package let cost: UInt64
    /// The block size r.
    package let blockSize: UInt32
    /// The parallelization p.
    package let parallelization: UInt32

    package init(cost: UInt64, blockSize: UInt32, parallelization: UInt32) {
        self.cost = cost
        self.blockSize = blockSize
        self.parallelization = parallelization
    }

    /// What OWASP's Password Storage Cheat Sheet names first for scrypt: 128 MiB for each hash.
    package static let standard = Scrypt(cost: 1 << 17, blockSize: 8, parallelization: 1)

    /// Bytes of a hash.
    package static let hashByteCount = 32
    /// Bytes of a salt.
    package static let saltByteCount = 16

    /// Memory that OpenSSL may use: more than any setting of ours needs.
    private static let memoryLimit: UInt64 = 300 << 20

    /// The hash of `password`; nil if the parameters are none of scrypt's or need too much memory.
    package func hash(_ password: [UInt8], salt: [UInt8]) -> [UInt8]? {
        var isMade = false
        let hash = unsafe [UInt8](unsafeUninitializedCapacity: Self.hashByteCount) {
            output, filled in
            let password = password.map { CChar(bitPattern: $0) }
            isMade =
                unsafe EVP_PBE_scrypt(
                    password, password.count, salt, salt.count, cost, UInt64(blockSize),
                    UInt64(parallelization), Self.memoryLimit, output.baseAddress, output.count)
                == 1
            filled = isMade ? output.count : 0
        }
        return isMade ? hash : nil
    }
}
