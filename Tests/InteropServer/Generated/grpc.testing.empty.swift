// Generated from proto/ by tools/generate; do not edit.
internal import CInteropSchema
package import Wire

package struct Empty: Message {
    package var unknownFields: [UInt8]

    package init() {
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: grpc__testing__empty__rules())
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Grpc__Testing__Empty.self)
        unsafe grpc__testing__empty__init(c)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}
