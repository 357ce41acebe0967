internal import Basics
internal import Schema

/// Finds what answers a `:path`, without making a string of it.
package struct MethodTable: Sendable {
    package let services: [Service]
    private let bindings: [Binding]
    /// A power of two of slots, at most half of them taken; each is a position in `bindings`.
    private let slots: [Int]

    package init(_ services: [Service]) {
        self.services = services
        bindings = services.flatMap(\.bindings)
        var size = 16
        while size < bindings.count * 2 {
            size *= 2
        }
        var slots = Array(repeating: -1, count: size)
        for (position, binding) in bindings.enumerated() {
            let path = Array(String(describing: binding.method.path).utf8)
            var slot = MethodTable.hash(path.span) & (size - 1)
            while slots[slot] >= 0 {
                slot = (slot + 1) & (size - 1)
            }
            slots[slot] = position
        }
        self.slots = slots
    }

    /// What answers calls to `path`, byte for byte.
    func binding(at path: borrowing Span<UInt8>) -> Binding? {
        var slot = MethodTable.hash(path) & (slots.count - 1)
        while slots[slot] >= 0 {
            let binding = bindings[slots[slot]]
            if path.equals(binding.method.path) {
                return binding
            }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    /// FNV-1a over the last sixteen bytes, where paths differ, and the length.
    private static func hash(_ path: borrowing Span<UInt8>) -> Int {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325 ^ UInt64(path.count)
        for index in max(0, path.count - 16)..<path.count {
            hash = (hash ^ UInt64(path[index])) &* 0x0000_0100_0000_01B3
        }
        return Int(truncatingIfNeeded: hash ^ hash >> 32)
    }
}
