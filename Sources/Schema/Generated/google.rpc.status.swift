// Generated from proto/ by tools/generate; do not edit.
internal import CSchema
package import Wire

extension Google {
    package struct Status: Message {
        package var code: Int32
        package var message: String
        package var details: [Google.AnyMessage]
        package var unknownFields: [UInt8]

        package init() {
            code = 0
            message = ""
            details = []
            unknownFields = []
        }

        package init(
            code: Int32 = 0,
            message: String = "",
            details: [Google.AnyMessage] = []
        ) {
            self.code = code
            self.message = message
            self.details = details
            unknownFields = []
        }

        package static var descriptor: MessageDescriptor {
            unsafe MessageDescriptor(rules: google__rpc__status__rules())
        }

        /// The numbers of the fields on the wire.
        package enum FieldNumber {
            @inlinable package static var code: UInt32 { 1 }
            @inlinable package static var message: UInt32 { 2 }
            @inlinable package static var details: UInt32 { 3 }
        }

        package init(unpacked pointer: UnsafeRawPointer) {
            let c = unsafe pointer.assumingMemoryBound(to: Google__Rpc__Status.self)
            unsafe code = c.pointee.code
            unsafe message = Unpacked.text(c.pointee.message)
            unsafe details = Unpacked.messages(c.pointee.details, Int(c.pointee.n_details))
            unsafe unknownFields = Unpacked.unknownFields(pointer)
        }

        package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
            let c = unsafe arena.place(Google__Rpc__Status.self)
            unsafe google__rpc__status__init(c)
            unsafe c.pointee.code = code
            unsafe c.pointee.message = arena.text(message)
            (unsafe c.pointee.details, unsafe c.pointee.n_details) = unsafe arena.messages(details)
            unsafe arena.keep(unknownFields, in: c)
            return UnsafeMutableRawPointer(c)
        }
    }
}
