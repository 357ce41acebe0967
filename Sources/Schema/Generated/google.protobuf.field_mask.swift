// Generated from proto/ by tools/generate; do not edit.
internal import CSchema
package import Wire

extension Google {
    package struct FieldMask: Message {
        package var paths: [String]
        package var unknownFields: [UInt8]

        package init() {
            paths = []
            unknownFields = []
        }

        package init(
            paths: [String] = []
        ) {
            self.paths = paths
            unknownFields = []
        }

        package static var descriptor: MessageDescriptor {
            unsafe MessageDescriptor(rules: google__protobuf__field_mask__rules())
        }

        /// The numbers of the fields on the wire.
        package enum FieldNumber {
            @inlinable package static var paths: UInt32 { 1 }
        }

        package init(unpacked pointer: UnsafeRawPointer) {
            let c = unsafe pointer.assumingMemoryBound(to: Google__Protobuf__FieldMask.self)
            unsafe paths = Unpacked.texts(c.pointee.paths, Int(c.pointee.n_paths))
            unsafe unknownFields = Unpacked.unknownFields(pointer)
        }

        package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
            let c = unsafe arena.place(Google__Protobuf__FieldMask.self)
            unsafe google__protobuf__field_mask__init(c)
            (unsafe c.pointee.paths, unsafe c.pointee.n_paths) = unsafe arena.texts(paths)
            unsafe arena.keep(unknownFields, in: c)
            return UnsafeMutableRawPointer(c)
        }
    }
}
