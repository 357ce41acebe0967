// Generated from proto/ by tools/generate; do not edit.
internal import CSchema
package import Wire

extension HealthV1 {
    package struct HealthCheckRequest: Message {
        package var service: String
        package var unknownFields: [UInt8]

        package init() {
            service = ""
            unknownFields = []
        }

        package init(
            service: String = ""
        ) {
            self.service = service
            unknownFields = []
        }

        package static var descriptor: MessageDescriptor {
            unsafe MessageDescriptor(rules: grpc__health__v1__health_check_request__rules())
        }

        /// The numbers of the fields on the wire.
        package enum FieldNumber {
            @inlinable package static var service: UInt32 { 1 }
        }

        package init(unpacked pointer: UnsafeRawPointer) {
            let c = unsafe pointer.assumingMemoryBound(to: Grpc__Health__V1__HealthCheckRequest.self)
            unsafe service = Unpacked.text(c.pointee.service)
            unsafe unknownFields = Unpacked.unknownFields(pointer)
        }

        package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
            let c = unsafe arena.place(Grpc__Health__V1__HealthCheckRequest.self)
            unsafe grpc__health__v1__health_check_request__init(c)
            unsafe c.pointee.service = arena.text(service)
            unsafe arena.keep(unknownFields, in: c)
            return UnsafeMutableRawPointer(c)
        }
    }

    package struct HealthCheckResponse: Message {
        package enum ServingStatus: RawRepresentable, Sendable, Hashable {
            case unknown
            case serving
            case notServing
            case serviceUnknown
            /// A value that this version does not know.
            case unrecognized(Int32)

            package init(rawValue: Int32) {
                switch rawValue {
                case 0: self = .unknown
                case 1: self = .serving
                case 2: self = .notServing
                case 3: self = .serviceUnknown
                default: self = .unrecognized(rawValue)
                }
            }

            package var rawValue: Int32 {
                switch self {
                case .unknown: 0
                case .serving: 1
                case .notServing: 2
                case .serviceUnknown: 3
                case .unrecognized(let rawValue): rawValue
                }
            }
        }

        package var status: HealthV1.HealthCheckResponse.ServingStatus
        package var unknownFields: [UInt8]

        package init() {
            status = .unknown
            unknownFields = []
        }

        package init(
            status: HealthV1.HealthCheckResponse.ServingStatus = .unknown
        ) {
            self.status = status
            unknownFields = []
        }

        package static var descriptor: MessageDescriptor {
            unsafe MessageDescriptor(rules: grpc__health__v1__health_check_response__rules())
        }

        /// The numbers of the fields on the wire.
        package enum FieldNumber {
            @inlinable package static var status: UInt32 { 1 }
        }

        package init(unpacked pointer: UnsafeRawPointer) {
            let c = unsafe pointer.assumingMemoryBound(to: Grpc__Health__V1__HealthCheckResponse.self)
            unsafe status = HealthV1.HealthCheckResponse.ServingStatus(rawValue: .init(truncatingIfNeeded: c.pointee.status.rawValue))
            unsafe unknownFields = Unpacked.unknownFields(pointer)
        }

        package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
            let c = unsafe arena.place(Grpc__Health__V1__HealthCheckResponse.self)
            unsafe grpc__health__v1__health_check_response__init(c)
            unsafe c.pointee.status = .init(rawValue: .init(truncatingIfNeeded: status.rawValue))
            unsafe arena.keep(unknownFields, in: c)
            return UnsafeMutableRawPointer(c)
        }
    }

    package struct HealthListRequest: Message {
        package var unknownFields: [UInt8]

        package init() {
            unknownFields = []
        }

        package static var descriptor: MessageDescriptor {
            unsafe MessageDescriptor(rules: grpc__health__v1__health_list_request__rules())
        }

        package init(unpacked pointer: UnsafeRawPointer) {
            unsafe unknownFields = Unpacked.unknownFields(pointer)
        }

        package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
            let c = unsafe arena.place(Grpc__Health__V1__HealthListRequest.self)
            unsafe grpc__health__v1__health_list_request__init(c)
            unsafe arena.keep(unknownFields, in: c)
            return UnsafeMutableRawPointer(c)
        }
    }

    package struct HealthListResponse: Message {
        package var statuses: [String: HealthV1.HealthCheckResponse]
        package var unknownFields: [UInt8]

        package init() {
            statuses = [:]
            unknownFields = []
        }

        package init(
            statuses: [String: HealthV1.HealthCheckResponse] = [:]
        ) {
            self.statuses = statuses
            unknownFields = []
        }

        package static var descriptor: MessageDescriptor {
            unsafe MessageDescriptor(rules: grpc__health__v1__health_list_response__rules())
        }

        /// The numbers of the fields on the wire.
        package enum FieldNumber {
            @inlinable package static var statuses: UInt32 { 1 }
        }

        package init(unpacked pointer: UnsafeRawPointer) {
            let c = unsafe pointer.assumingMemoryBound(to: Grpc__Health__V1__HealthListResponse.self)
            unsafe statuses = Unpacked.map(c.pointee.statuses, Int(c.pointee.n_statuses)) { unsafe (Unpacked.text($0.pointee.key), Unpacked.message($0.pointee.value) ?? HealthV1.HealthCheckResponse()) }
            unsafe unknownFields = Unpacked.unknownFields(pointer)
        }

        package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
            let c = unsafe arena.place(Grpc__Health__V1__HealthListResponse.self)
            unsafe grpc__health__v1__health_list_response__init(c)
            (unsafe c.pointee.statuses, unsafe c.pointee.n_statuses) = unsafe arena.map(statuses) { key, value in
                let entry = unsafe arena.place(Grpc__Health__V1__HealthListResponse__StatusesEntry.self)
                unsafe grpc__health__v1__health_list_response__statuses_entry__init(entry)
                unsafe entry.pointee.key = arena.text(key)
                unsafe entry.pointee.value = arena.message(value)
                return unsafe entry
            }
            unsafe arena.keep(unknownFields, in: c)
            return UnsafeMutableRawPointer(c)
        }
    }
}
