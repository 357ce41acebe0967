internal import CProtobufC
internal import CWire

extension Message {
    /// The message that `bytes` are.
    ///
    /// Bytes from strangers must have passed `validate` before: protobuf-c itself checks neither
    /// depth nor texts.
    @inlinable package static func decode(
        _ bytes: borrowing Span<UInt8>, in arena: Arena = .ofThisThread
    ) throws(WireError) -> Self {
        let mark = arena.mark
        defer { arena.rewind(to: mark) }
        return try unsafe Self(unpacked: unpack(bytes, as: descriptor, in: arena))
    }

    /// The message that `bytes` are.
    @inlinable package static func decode(
        _ bytes: [UInt8], in arena: Arena = .ofThisThread
    ) throws(WireError) -> Self {
        try decode(bytes.span, in: arena)
    }

    /// The message that the bytes of a stranger are, once they have passed `validate`.
    @inlinable package static func read(
        _ bytes: borrowing Span<UInt8>, in arena: Arena = .ofThisThread,
        limits: WireLimits = WireLimits()
    ) throws(WireError) -> Self {
        try validate(bytes, as: descriptor, limits: limits, in: arena)
        return try decode(bytes, in: arena)
    }

    /// Appends the message's bytes: fields in the order of their numbers, maps by their keys.
    @inlinable package func encode(into bytes: inout [UInt8], in arena: Arena = .ofThisThread) {
        let mark = arena.mark
        defer { arena.rewind(to: mark) }
        unsafe pack(laidOut(in: arena), into: &bytes)
    }

    /// Lends the message's bytes to `body`, which saves an array of them.
    @inlinable package func withEncoded<Problem: Error>(
        in arena: Arena = .ofThisThread,
        _ body: (borrowing Span<UInt8>) throws(Problem) -> Void
    ) throws(Problem) {
        let mark = arena.mark
        defer { arena.rewind(to: mark) }
        let bytes = unsafe packed(laidOut(in: arena), in: arena)
        try body(unsafe bytes.span)
    }

    /// The message's bytes.
    @inlinable package func encoded(in arena: Arena = .ofThisThread) -> [UInt8] {
        let mark = arena.mark
        defer { arena.rewind(to: mark) }
        return unsafe packed(laidOut(in: arena))
    }
}

/// The protobuf-c struct of the message that `bytes` are, in `arena`.
@usableFromInline package func unpack(
    _ bytes: borrowing Span<UInt8>, as descriptor: MessageDescriptor, in arena: Arena
) throws(WireError) -> UnsafeRawPointer {
    let message = unsafe bytes.withUnsafeBufferPointer { bytes in
        unsafe arena.withAllocator { allocator in
            unsafe protobuf_c_message_unpack(
                descriptor.rules.pointee.codec, allocator, bytes.count, bytes.baseAddress)
        }
    }
    guard let message = unsafe message else {
        throw .malformed("The bytes are not a \(descriptor.name).")
    }
    return UnsafeRawPointer(message)
}

/// The bytes of the message whose protobuf-c struct `pointer` points to.
@usableFromInline package func packed(_ pointer: UnsafeMutableRawPointer) -> [UInt8] {
    let message = unsafe pointer.assumingMemoryBound(to: ProtobufCMessage.self)
    let size = unsafe protobuf_c_message_get_packed_size(message)
    // All empty arrays are one, which must not be written to.
    if size == 0 { return [] }
    return unsafe [UInt8](unsafeUninitializedCapacity: size) { bytes, count in
        if let base = bytes.baseAddress {
            count = unsafe protobuf_c_message_pack(message, base)
        }
        precondition(count == size, "A message takes the space that it said it would.")
    }
}

/// The bytes of the message whose protobuf-c struct `pointer` points to, in `arena`.
@usableFromInline package func packed(
    _ pointer: UnsafeMutableRawPointer, in arena: Arena
) -> UnsafeBufferPointer<UInt8> {
    let message = unsafe pointer.assumingMemoryBound(to: ProtobufCMessage.self)
    let size = unsafe protobuf_c_message_get_packed_size(message)
    let room = unsafe arena.room(for: UInt8.self, count: size)
    if size > 0, let base = room.baseAddress {
        let count = unsafe protobuf_c_message_pack(message, base)
        precondition(count == size, "A message takes the space that it said it would.")
    }
    return UnsafeBufferPointer(room)
}

/// Appends the bytes of the message whose protobuf-c struct `pointer` points to.
@usableFromInline package func pack(_ pointer: UnsafeMutableRawPointer, into bytes: inout [UInt8]) {
    let message = unsafe pointer.assumingMemoryBound(to: ProtobufCMessage.self)
    let size = unsafe protobuf_c_message_get_packed_size(message)
    let start = bytes.count
    bytes.append(contentsOf: repeatElement(0, count: size))
    unsafe bytes.withUnsafeMutableBufferPointer { bytes in
        guard let base = bytes.baseAddress else { return }
        let written = unsafe protobuf_c_message_pack(message, base + start)
        precondition(written == size, "A message takes the space that it said it would.")
    }
}
