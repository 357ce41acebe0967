internal import CProtobufC

/// How generated code copies values out of protobuf-c's structs.
package enum Unpacked {
    /// The text that ends at its NUL, checked to be UTF-8 before.
    @unsafe package static func text(_ pointer: UnsafePointer<CChar>?) -> String {
        // Most texts of a large message are empty.
        guard let pointer = unsafe pointer, unsafe pointer.pointee != 0 else { return "" }
        return unsafe String(cString: pointer)
    }

    @unsafe package static func texts(
        _ pointer: UnsafePointer<UnsafeMutablePointer<CChar>?>?, _ count: Int
    ) -> [String] {
        guard count > 0, let pointer = unsafe pointer else { return [] }
        return (0..<count).map { unsafe text(pointer[$0]) }
    }

    @unsafe package static func bytes(_ pointer: UnsafePointer<UInt8>?, _ count: Int) -> [UInt8] {
        guard count > 0 else { return [] }
        return unsafe Array(UnsafeBufferPointer(start: pointer, count: count))
    }

    /// The unknown fields of the struct that `pointer` points to, as they came.
    @unsafe package static func unknownFields(_ pointer: UnsafeRawPointer) -> [UInt8] {
        let base = unsafe pointer.assumingMemoryBound(to: ProtobufCMessage.self)
        guard unsafe base.pointee.n_unknown_fields > 0,
            let fields = unsafe base.pointee.unknown_fields
        else {
            return []
        }
        var bytes: [UInt8] = []
        for position in 0..<Int(unsafe base.pointee.n_unknown_fields) {
            let field = unsafe fields[position]
            let wireType = UInt64(unsafe field.wire_type.rawValue)
            bytes.appendVarint(UInt64(unsafe field.tag) << 3 | wireType)
            unsafe bytes.append(
                contentsOf: UnsafeBufferPointer(start: field.data, count: field.len))
        }
        return bytes
    }
}
