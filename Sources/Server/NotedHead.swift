/// An entry of the audit that somebody noted elsewhere: its hash and its position.
package struct NotedHead: Sendable, Hashable {
    package let hash: [UInt8]
    package let position: UInt64
    package let partition: UInt16

    package init(hash: [UInt8], position: UInt64, partition: UInt16 = 0) {
        self.hash = hash
        self.position = position
        self.partition = partition
    }

    /// Reads `HASH/POSITION` or `HASH/POSITION/PARTITION`; nil unless it is that.
    package init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard (2...3).contains(parts.count), parts[0].utf8.count == 64,
            let position = UInt64(parts[1]), position > 0,
            let partition = parts.count == 3 ? UInt16(parts[2]) : 0
        else { return nil }
        var hash: [UInt8] = []
        var digits = parts[0][...]
        while !digits.isEmpty {
            guard let byte = UInt8(digits.prefix(2), radix: 16), digits.first != "+" else {
                return nil
            }
            hash.append(byte)
            digits = digits.dropFirst(2)
        }
        self.init(hash: hash, position: position, partition: partition)
    }
}
