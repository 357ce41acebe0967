internal import CSystem

/// An address a socket can have, as the system keeps it.
package struct Address: Sendable, Hashable {
    private let bytes: [UInt8]

    /// The addresses of `host`; `passive` ones are for listening.
    package static func resolve(
        host: String, port: UInt16, passive: Bool
    ) throws(SystemError) -> [Address] {
        var hints = unsafe addrinfo()
        unsafe hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        unsafe hints.ai_flags = passive ? AI_PASSIVE : 0
        var list: UnsafeMutablePointer<addrinfo>?
        let status = unsafe getaddrinfo(host, String(port), &hints, &list)
        defer { unsafe freeaddrinfo(list) }
        guard status == 0 else {
            throw SystemError(call: "getaddrinfo(\(host))", number: ENOENT)
        }
        var found: [Address] = []
        var next = unsafe list
        while let entry = unsafe next {
            if let address = unsafe entry.pointee.ai_addr {
                let size = unsafe Int(entry.pointee.ai_addrlen)
                unsafe found.append(
                    Address(bytes: Array(UnsafeRawBufferPointer(start: address, count: size))))
            }
            unsafe next = entry.pointee.ai_next
        }
        return found
    }

    /// The address a socket listens on or is connected to at its other end.
    init(of number: Int32, peer: Bool) throws(SystemError) {
        var storage = sockaddr_storage()
        var size = socklen_t(MemoryLayout<sockaddr_storage>.size)
        _ = try system(peer ? "getpeername" : "getsockname") {
            unsafe shopwire_name(number, peer ? 1 : 0, &storage, &size)
        }
        bytes = unsafe withUnsafeBytes(of: &storage) { unsafe Array($0.prefix(Int(size))) }
    }

    private init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    var family: Int32 {
        unsafe bytes.withUnsafeBytes { unsafe Int32($0.loadUnaligned(as: sa_family_t.self)) }
    }

    /// The port in host order; both families keep it in the same place.
    package var port: UInt16 {
        UInt16(bytes[2]) << 8 | UInt16(bytes[3])
    }

    /// Whether it is on this machine alone.
    package var isLoopback: Bool {
        family == AF_INET
            ? bytes[4] == 127
            : bytes[8..<23].allSatisfy { $0 == 0 } && bytes[23] == 1
    }

    /// The part that tells hosts apart: the address, or the /64 network for IPv6.
    package var host: [UInt8] {
        family == AF_INET ? Array(bytes[4..<8]) : Array(bytes[8..<16])
    }

    /// Lends the system's form of it.
    func withPointer<Result>(_ body: (UnsafeRawPointer?, socklen_t) -> Result) -> Result {
        unsafe bytes.withUnsafeBytes { unsafe body($0.baseAddress, socklen_t(bytes.count)) }
    }
}
