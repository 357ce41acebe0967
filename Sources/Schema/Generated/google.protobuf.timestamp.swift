// Generated from proto/ by tools/generate; do not edit.
internal import CSchema
package import Wire

extension Google {
    package struct Timestamp: Message {
        package var seconds: Int64
        package var nanos: Int32
        package var unknownFields: [UInt8]

        package init() {
            seconds = 0
            nanos = 0
            unknownFields = []
        }

        package init(
            seconds: Int64 = 0,
            nanos: Int32 = 0
        ) {
            self.seconds = seconds
            self.nanos = nanos
            unknownFields = []
        }

        package static var descriptor: MessageDescriptor {
            unsafe MessageDescriptor(rules: google__protobuf__timestamp__rules())
        }

        /// The numbers of the fields on the wire.
        package enum FieldNumber {
            @inlinable package static var seconds: UInt32 { 1 }
            @inlinable package static var nanos: UInt32 { 2 }
        }

        package init(unpacked pointer: UnsafeRawPointer) {
            let c = unsafe pointer.assumingMemoryBound(to: Google__Protobuf__Timestamp.self)
            unsafe seconds = c.pointee.seconds
            unsafe nanos = c.pointee.nanos
            unsafe unknownFields = Unpacked.unknownFields(pointer)
        }

        package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
            let c = unsafe arena.place(Google__Protobuf__Timestamp.self)
            unsafe google__protobuf__timestamp__init(c)
            unsafe c.pointee.seconds = seconds
            unsafe c.pointee.nanos = nanos
            unsafe arena.keep(unknownFields, in: c)
            return UnsafeMutableRawPointer(c)
        }
    }
}
