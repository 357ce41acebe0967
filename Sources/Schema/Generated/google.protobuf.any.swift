// Generated from proto/ by tools/generate; do not edit.
internal import CSchema
package import Wire

extension Google {
    package struct AnyMessage: Message {
        package var typeURL: String
        package var value: [UInt8]
        package var unknownFields: [UInt8]

        package init() {
            typeURL = ""
            value = []
            unknownFields = []
        }

        package init(
            typeURL: String = "",
            value: [UInt8] = []
        ) {
            self.typeURL = typeURL
            self.value = value
            unknownFields = []
        }

        package static var descriptor: MessageDescriptor {
            unsafe MessageDescriptor(rules: google__protobuf__any__rules())
        }

        /// The numbers of the fields on the wire.
        package enum FieldNumber {
            @inlinable package static var typeURL: UInt32 { 1 }
            @inlinable package static var value: UInt32 { 2 }
        }

        package init(unpacked pointer: UnsafeRawPointer) {
            let c = unsafe pointer.assumingMemoryBound(to: Google__Protobuf__Any.self)
            unsafe typeURL = Unpacked.text(c.pointee.type_url)
            unsafe value = Unpacked.bytes(c.pointee.value.data, c.pointee.value.len)
            unsafe unknownFields = Unpacked.unknownFields(pointer)
        }

        package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
            let c = unsafe arena.place(Google__Protobuf__Any.self)
            unsafe google__protobuf__any__init(c)
            unsafe c.pointee.type_url = arena.text(typeURL)
            (unsafe c.pointee.value.data, unsafe c.pointee.value.len) = unsafe arena.bytes(value)
            unsafe arena.keep(unknownFields, in: c)
            return UnsafeMutableRawPointer(c)
        }
    }
}
