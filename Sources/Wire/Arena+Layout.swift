internal import CProtobufC

/// How generated code builds protobuf-c's structs.
extension Arena {
    /// Room for `count` values, which are not there yet.
    @unsafe func room<Value>(
        for type: Value.Type, count: Int
    ) -> UnsafeMutableBufferPointer<Value> {
        unsafe UnsafeMutableBufferPointer(start: place(type, count: count), count: count)
    }

    private func place<Value>(
        _ type: Value.Type, count: Int
    ) -> UnsafeMutablePointer<Value> {
        let place = unsafe place(byteCount: MemoryLayout<Value>.stride * count)
        return unsafe place.bindMemory(to: type, capacity: count)
    }

    /// A C string; the text ends at its first NUL if it has one.
    @unsafe package func text(_ text: String) -> UnsafeMutablePointer<CChar>? {
        var text = text
        return text.withUTF8 { text in
            let place = unsafe place(UInt8.self, count: text.count + 1)
            if let source = text.baseAddress {
                unsafe place.update(from: source, count: text.count)
            }
            unsafe place[text.count] = 0
            return unsafe UnsafeMutableRawPointer(place).assumingMemoryBound(to: CChar.self)
        }
    }

    @unsafe package func texts(
        _ texts: [String]
    ) -> (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?, Int) {
        guard !texts.isEmpty else { return (nil, 0) }
        let place = unsafe place(UnsafeMutablePointer<CChar>?.self, count: texts.count)
        for position in texts.indices {
            unsafe place[position] = text(texts[position])
        }
        return unsafe (place, texts.count)
    }

    @unsafe package func bytes(_ bytes: [UInt8]) -> (UnsafeMutablePointer<UInt8>?, Int) {
        guard !bytes.isEmpty else { return (nil, 0) }
        let place = unsafe place(UInt8.self, count: bytes.count)
        unsafe bytes.withUnsafeBufferPointer { bytes in
            guard let source = bytes.baseAddress else { return }
            unsafe place.update(from: source, count: bytes.count)
        }
        return unsafe (place, bytes.count)
    }

    /// Gives the unknown fields back to the struct that `pointer` points to.
    @unsafe package func keep(_ unknownFields: [UInt8], in pointer: UnsafeMutableRawPointer) {
        guard !unknownFields.isEmpty else { return }
        var fields: [(UInt32, UInt8, Range<Int>)] = []
        var reader = FieldReader(unknownFields.span)
        while let field = reader.nextIfWhole() {
            fields.append((field.number, field.wireType.rawValue, field.value))
        }
        let (data, _) = unsafe bytes(unknownFields)
        let place = unsafe place(ProtobufCMessageUnknownField.self, count: fields.count)
        for (position, (number, wireType, range)) in fields.enumerated() {
            unsafe place[position] = ProtobufCMessageUnknownField(
                tag: number, wire_type: ProtobufCWireType(rawValue: .init(wireType)),
                len: range.count, data: data.map { unsafe $0 + range.lowerBound })
        }
        let base = unsafe pointer.assumingMemoryBound(to: ProtobufCMessage.self)
        unsafe base.pointee.unknown_fields = place
        unsafe base.pointee.n_unknown_fields = .init(fields.count)
    }

    /// A field for `-0.0`, which protobuf-c takes for unset: it goes with the unknown ones.
    package static func negativeZero(_ value: Double, number: UInt32) -> [UInt8] {
        guard value == 0, value.sign == .minus else { return [] }
        var bytes: [UInt8] = []
        bytes.appendTag(number, .fixed64)
        bytes.append(contentsOf: [0, 0, 0, 0, 0, 0, 0, 0x80])
        return bytes
    }

    /// The same for a number of single precision.
    package static func negativeZero(_ value: Float, number: UInt32) -> [UInt8] {
        guard value == 0, value.sign == .minus else { return [] }
        var bytes: [UInt8] = []
        bytes.appendTag(number, .fixed32)
        bytes.append(contentsOf: [0, 0, 0, 0x80])
        return bytes
    }
}
