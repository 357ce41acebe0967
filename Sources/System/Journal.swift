internal import CSystem

/// A file that only grows; what was appended survives the end of the machine.
package struct Journal: ~Copyable, Sendable {
    private let descriptor: Descriptor

    /// Opens the file, or makes it so that only its owner reads it.
    package init(_ path: String) throws(SystemError) {
        descriptor = Descriptor(
            owning: try system("open") { unsafe shopwire_open_journal(path) })
    }

    /// All that it holds, the first time it is asked for.
    package func read() throws(SystemError) -> [UInt8] {
        var bytes: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 64 << 10)
        while true {
            let count = try system("read") {
                unsafe piece.withUnsafeMutableBytes {
                    unsafe Int32(CSystem.read(descriptor.number, $0.baseAddress, $0.count))
                }
            }
            if count == 0 { return bytes }
            bytes.append(contentsOf: piece[..<Int(count)])
        }
    }

    /// Takes off what stands behind the first `size` bytes.
    package func truncate(to size: Int) throws(SystemError) {
        try system("ftruncate") { ftruncate(descriptor.number, size) }
    }

    /// Appends `bytes`; they are on the disk when it returns.
    package func append(_ bytes: [UInt8]) throws(SystemError) {
        var written = 0
        while written < bytes.count {
            let count = try system("write") {
                unsafe bytes.withUnsafeBytes {
                    unsafe Int32(
                        write(
                            descriptor.number, $0.baseAddress.map { unsafe $0 + written },
                            $0.count - written))
                }
            }
            written += Int(count)
        }
        try system("fdatasync") { fdatasync(descriptor.number) }
    }
}
