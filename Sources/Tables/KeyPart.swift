/// A value that can be part of a key: its bytes sort as the values do, and none is the beginning of
/// another's.
@usableFromInline package protocol KeyPart: Sendable {
    func append(to key: inout [UInt8])
}

extension String: KeyPart {
    /// UTF-8 and an end mark; texts in keys never hold NUL.
    @inlinable package func append(to key: inout [UInt8]) {
        var text = self
        text.withUTF8 { bytes in
            precondition(
                unsafe !bytes.contains(0), "The schema's bounds keep NUL out of every text.")
            unsafe key.append(contentsOf: bytes)
        }
        key.append(0)
    }
}

extension UInt64: KeyPart {
    @inlinable package func append(to key: inout [UInt8]) {
        appendBigEndian(self, to: &key)
    }
}

extension UInt16: KeyPart {
    @inlinable package func append(to key: inout [UInt8]) {
        appendBigEndian(self, to: &key)
    }
}

extension Int64: KeyPart {
    /// The sign is turned around, so that negative values come first.
    @inlinable package func append(to key: inout [UInt8]) {
        appendBigEndian(UInt64(bitPattern: self) ^ 1 << 63, to: &key)
    }
}

/// Two parts, of which the first decides.
@usableFromInline package struct KeyPair<First: KeyPart, Second: KeyPart>: KeyPart {
    @usableFromInline package let first: First
    @usableFromInline package let second: Second

    @inlinable package init(_ first: First, _ second: Second) {
        self.first = first
        self.second = second
    }

    @inlinable package func append(to key: inout [UInt8]) {
        first.append(to: &key)
        second.append(to: &key)
    }
}

@inlinable package func appendBigEndian(_ value: some FixedWidthInteger, to key: inout [UInt8]) {
    for shift in stride(from: value.bitWidth - 8, through: 0, by: -8) {
        key.append(UInt8(truncatingIfNeeded: value >> shift))
    }
}

/// The longest key an engine takes, in bytes.
@usableFromInline package let keyLimit = 511

/// A key in the table or index of this number.
@inlinable package func makeKey(_ number: UInt16, _ part: some KeyPart) -> [UInt8] {
    var key: [UInt8] = []
    key.reserveCapacity(80)
    number.append(to: &key)
    part.append(to: &key)
    precondition(key.count <= keyLimit, "The schema's bounds keep keys below 512 bytes.")
    return key
}

/// The first key that begins with none of the keys that begin with `prefix`, and comes after them.
@usableFromInline package func end(of prefix: [UInt8]) -> [UInt8] {
    var key = prefix
    while let last = key.popLast() {
        if last < .max {
            key.append(last + 1)
            return key
        }
    }
    preconditionFailure("A table's number never has all bits set.")
}
