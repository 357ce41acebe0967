internal import CWire

/// A file of the schema, whole, as reflection hands it out.
@safe package struct DescriptorFile: @unchecked Sendable {
    private let file: UnsafePointer<WireFile>

    /// Takes a file that the generator wrote, which must live for ever.
    @unsafe package init(file: UnsafeRawPointer) {
        unsafe self.file = file.assumingMemoryBound(to: WireFile.self)
    }

    /// An extension that the file defines.
    package struct Extension: Sendable, Hashable {
        /// The full name of the message that it extends.
        package var extendee: String
        package var number: Int32

        package init(extendee: String, number: Int32) {
            self.extendee = extendee
            self.number = number
        }
    }

    /// The name by which others import it, such as `shopwire/v1/money.proto`.
    package var name: String {
        unsafe String(cString: file.pointee.name)
    }

    /// The serialized `google.protobuf.FileDescriptorProto`.
    package var bytes: [UInt8] {
        unsafe Array(UnsafeBufferPointer(start: file.pointee.bytes, count: Int(file.pointee.size)))
    }

    /// The names of the files that it imports.
    package var dependencies: [String] {
        unsafe texts(file.pointee.dependencies, file.pointee.dependency_count)
    }

    /// The full names of what it defines: messages, fields, oneofs, enums and their values,
    /// services, methods, extensions.
    package var symbols: [String] {
        unsafe texts(file.pointee.symbols, file.pointee.symbol_count)
    }

    package var extensions: [Extension] {
        (0..<Int(unsafe file.pointee.extension_count)).map { position in
            let found = unsafe file.pointee.extensions[position]
            return Extension(
                extendee: unsafe String(cString: found.extendee),
                number: Int32(unsafe found.number))
        }
    }

    private func texts(
        _ pointer: UnsafePointer<UnsafePointer<CChar>?>?, _ count: UInt32
    ) -> [String] {
        guard count > 0, let pointer = unsafe pointer else { return [] }
        return (0..<Int(count)).map { unsafe Unpacked.text(pointer[$0]) }
    }
}
