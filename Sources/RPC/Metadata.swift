internal import Basics
internal import Wire

/// The caller's own header fields, kept as they came, in one buffer that is used again.
package struct Metadata {
    private var bytes: [UInt8] = []
    private var ends: [(name: Int, value: Int)] = []

    package init() {}

    var isEmpty: Bool {
        ends.isEmpty
    }

    mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
        ends.removeAll(keepingCapacity: true)
    }

    /// Keeps a field if it is the application's and fits.
    mutating func append(
        _ name: borrowing Span<UInt8>, _ value: borrowing Span<UInt8>, limit: Int
    ) {
        guard bytes.count + name.count + value.count <= limit else { return }
        bytes.append(name)
        let nameEnd = bytes.count
        bytes.append(value)
        ends.append((name: nameEnd, value: bytes.count))
    }

    /// The values of `name` in the order they came.
    package func values(of name: String) -> [String] {
        raw(name).map { String(decoding: $0, as: UTF8.self) }
    }

    /// The values of a name that ends in `-bin`; those that are not base64 are left out.
    package func binaryValues(of name: String) -> [[UInt8]] {
        raw(name).flatMap { $0.split(separator: UInt8(ascii: ",")) }
            .compactMap { part in
                RPC.bytes(base64: part.drop { $0 == UInt8(ascii: " ") })
            }
    }

    private func raw(_ name: String) -> [ArraySlice<UInt8>] {
        var start = 0
        var found: [ArraySlice<UInt8>] = []
        for end in ends {
            if bytes[start..<end.name].elementsEqual(name.utf8) {
                found.append(bytes[end.name..<end.value])
            }
            start = end.value
        }
        return found
    }
}
