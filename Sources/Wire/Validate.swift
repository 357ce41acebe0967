internal import CWire

/// Checks that `bytes` are a message of this type that is safe to decode and keeps its bounds.
///
/// One pass over the bytes, without recursion, and without allocation when nothing is wrong. What
/// passes has valid UTF-8 without NUL in its texts, fields of the right wire types, no more depth,
/// elements and unknown fields than `limits` allow, and no singular message field twice (other
/// parsers would merge them; no encoder writes that). Groups are refused. All violations of the
/// schema's bounds are listed, each with the way to its field.
@usableFromInline package func validate(
    _ bytes: borrowing Span<UInt8>, as descriptor: MessageDescriptor,
    limits: WireLimits = WireLimits(), in arena: Arena = .ofThisThread
) throws(WireError) {
    let depth = max(1, min(limits.depth, 100))
    let mark = arena.mark
    defer { arena.rewind(to: mark) }
    let frames = unsafe arena.room(for: Validator.Frame.self, count: depth)
    let counts = unsafe arena.room(for: UInt32.self, count: Validator.countLimit)
    let error: WireError? = unsafe bytes.withUnsafeBufferPointer { bytes in
        var validator = unsafe Validator(
            bytes: bytes, frames: frames, counts: counts, limits: limits)
        return unsafe validator.run(descriptor.rules)
    }
    if let error { throw error }
}
