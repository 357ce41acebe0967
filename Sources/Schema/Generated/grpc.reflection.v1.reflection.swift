// Generated from proto/ by tools/generate; do not edit.
internal import CSchema
package import Wire

extension ReflectionV1 {
    package struct ServerReflectionRequest: Message {
        package enum MessageRequest: Sendable, Hashable {
            case fileByFilename(String)
            case fileContainingSymbol(String)
            case fileContainingExtension(ReflectionV1.ExtensionRequest)
            case allExtensionNumbersOfType(String)
            case listServices(String)
        }

        package var host: String
        package var messageRequest: MessageRequest?
        package var unknownFields: [UInt8]

        package init() {
            host = ""
            messageRequest = nil
            unknownFields = []
        }

        package init(
            host: String = "",
            messageRequest: MessageRequest? = nil
        ) {
            self.host = host
            self.messageRequest = messageRequest
            unknownFields = []
        }

        package static var descriptor: MessageDescriptor {
            unsafe MessageDescriptor(rules: grpc__reflection__v1__server_reflection_request__rules())
        }

        /// The numbers of the fields on the wire.
        package enum FieldNumber {
            @inlinable package static var host: UInt32 { 1 }
            @inlinable package static var fileByFilename: UInt32 { 3 }
            @inlinable package static var fileContainingSymbol: UInt32 { 4 }
            @inlinable package static var fileContainingExtension: UInt32 { 5 }
            @inlinable package static var allExtensionNumbersOfType: UInt32 { 6 }
            @inlinable package static var listServices: UInt32 { 7 }
        }

        package init(unpacked pointer: UnsafeRawPointer) {
            let c = unsafe pointer.assumingMemoryBound(to: Grpc__Reflection__V1__ServerReflectionRequest.self)
            unsafe host = Unpacked.text(c.pointee.host)
            switch unsafe c.pointee.message_request_case.rawValue {
            case 3: unsafe messageRequest = .fileByFilename(Unpacked.text(c.pointee.file_by_filename))
            case 4: unsafe messageRequest = .fileContainingSymbol(Unpacked.text(c.pointee.file_containing_symbol))
            case 5: unsafe messageRequest = Unpacked.message(c.pointee.file_containing_extension).map { .fileContainingExtension($0) }
            case 6: unsafe messageRequest = .allExtensionNumbersOfType(Unpacked.text(c.pointee.all_extension_numbers_of_type))
            case 7: unsafe messageRequest = .listServices(Unpacked.text(c.pointee.list_services))
            default: messageRequest = nil
            }
            unsafe unknownFields = Unpacked.unknownFields(pointer)
        }

        package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
            let c = unsafe arena.place(Grpc__Reflection__V1__ServerReflectionRequest.self)
            unsafe grpc__reflection__v1__server_reflection_request__init(c)
            unsafe c.pointee.host = arena.text(host)
            switch messageRequest {
            case .fileByFilename(let value):
                unsafe c.pointee.message_request_case = .init(rawValue: 3)
                unsafe c.pointee.file_by_filename = arena.text(value)
            case .fileContainingSymbol(let value):
                unsafe c.pointee.message_request_case = .init(rawValue: 4)
                unsafe c.pointee.file_containing_symbol = arena.text(value)
            case .fileContainingExtension(let value):
                unsafe c.pointee.message_request_case = .init(rawValue: 5)
                unsafe c.pointee.file_containing_extension = arena.message(value)
            case .allExtensionNumbersOfType(let value):
                unsafe c.pointee.message_request_case = .init(rawValue: 6)
                unsafe c.pointee.all_extension_numbers_of_type = arena.text(value)
            case .listServices(let value):
                unsafe c.pointee.message_request_case = .init(rawValue: 7)
                unsafe c.pointee.list_services = arena.text(value)
            case nil: break
            }
            unsafe arena.keep(unknownFields, in: c)
            return UnsafeMutableRawPointer(c)
        }
    }

    package struct ExtensionRequest: Message {
        package var containingType: String
        package var extensionNumber: Int32
        package var unknownFields: [UInt8]

        package init() {
            containingType = ""
            extensionNumber = 0
            unknownFields = []
        }

        package init(
            containingType: String = "",
            extensionNumber: Int32 = 0
        ) {
            self.containingType = containingType
            self.extensionNumber = extensionNumber
            unknownFields = []
        }

        package static var descriptor: MessageDescriptor {
            unsafe MessageDescriptor(rules: grpc__reflection__v1__extension_request__rules())
        }

        /// The numbers of the fields on the wire.
        package enum FieldNumber {
            @inlinable package static var containingType: UInt32 { 1 }
            @inlinable package static var extensionNumber: UInt32 { 2 }
        }

        package init(unpacked pointer: UnsafeRawPointer) {
            let c = unsafe pointer.assumingMemoryBound(to: Grpc__Reflection__V1__ExtensionRequest.self)
            unsafe containingType = Unpacked.text(c.pointee.containing_type)
            unsafe extensionNumber = c.pointee.extension_number
            unsafe unknownFields = Unpacked.unknownFields(pointer)
        }

        package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
            let c = unsafe arena.place(Grpc__Reflection__V1__ExtensionRequest.self)
            unsafe grpc__reflection__v1__extension_request__init(c)
            unsafe c.pointee.containing_type = arena.text(containingType)
            unsafe c.pointee.extension_number = extensionNumber
            unsafe arena.keep(unknownFields, in: c)
            return UnsafeMutableRawPointer(c)
        }
    }

    package struct ServerReflectionResponse: Message {
        package enum MessageResponse: Sendable, Hashable {
            case fileDescriptorResponse(ReflectionV1.FileDescriptorResponse)
            case allExtensionNumbersResponse(ReflectionV1.ExtensionNumberResponse)
            case listServicesResponse(ReflectionV1.ListServiceResponse)
            case errorResponse(ReflectionV1.ErrorResponse)
        }

        package var validHost: String
        package var originalRequest: ReflectionV1.ServerReflectionRequest?
        package var messageResponse: MessageResponse?
        package var unknownFields: [UInt8]

        package init() {
            validHost = ""
            originalRequest = nil
            messageResponse = nil
            unknownFields = []
        }

        package init(
            validHost: String = "",
            originalRequest: ReflectionV1.ServerReflectionRequest? = nil,
            messageResponse: MessageResponse? = nil
        ) {
            self.validHost = validHost
            self.originalRequest = originalRequest
            self.messageResponse = messageResponse
            unknownFields = []
        }

        package static var descriptor: MessageDescriptor {
            unsafe MessageDescriptor(rules: grpc__reflection__v1__server_reflection_response__rules())
        }

        /// The numbers of the fields on the wire.
        package enum FieldNumber {
            @inlinable package static var validHost: UInt32 { 1 }
            @inlinable package static var originalRequest: UInt32 { 2 }
            @inlinable package static var fileDescriptorResponse: UInt32 { 4 }
            @inlinable package static var allExtensionNumbersResponse: UInt32 { 5 }
            @inlinable package static var listServicesResponse: UInt32 { 6 }
            @inlinable package static var errorResponse: UInt32 { 7 }
        }

        package init(unpacked pointer: UnsafeRawPointer) {
            let c = unsafe pointer.assumingMemoryBound(to: Grpc__Reflection__V1__ServerReflectionResponse.self)
            unsafe validHost = Unpacked.text(c.pointee.valid_host)
            unsafe originalRequest = Unpacked.message(c.pointee.original_request)
            switch unsafe c.pointee.message_response_case.rawValue {
            case 4: unsafe messageResponse = Unpacked.message(c.pointee.file_descriptor_response).map { .fileDescriptorResponse($0) }
            case 5: unsafe messageResponse = Unpacked.message(c.pointee.all_extension_numbers_response).map { .allExtensionNumbersResponse($0) }
            case 6: unsafe messageResponse = Unpacked.message(c.pointee.list_services_response).map { .listServicesResponse($0) }
            case 7: unsafe messageResponse = Unpacked.message(c.pointee.error_response).map { .errorResponse($0) }
            default: messageResponse = nil
            }
            unsafe unknownFields = Unpacked.unknownFields(pointer)
        }

        package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
            let c = unsafe arena.place(Grpc__Reflection__V1__ServerReflectionResponse.self)
            unsafe grpc__reflection__v1__server_reflection_response__init(c)
            unsafe c.pointee.valid_host = arena.text(validHost)
            unsafe c.pointee.original_request = arena.message(originalRequest)
            switch messageResponse {
            case .fileDescriptorResponse(let value):
                unsafe c.pointee.message_response_case = .init(rawValue: 4)
                unsafe c.pointee.file_descriptor_response = arena.message(value)
            case .allExtensionNumbersResponse(let value):
                unsafe c.pointee.message_response_case = .init(rawValue: 5)
                unsafe c.pointee.all_extension_numbers_response = arena.message(value)
            case .listServicesResponse(let value):
                unsafe c.pointee.message_response_case = .init(rawValue: 6)
                unsafe c.pointee.list_services_response = arena.message(value)
            case .errorResponse(let value):
                unsafe c.pointee.message_response_case = .init(rawValue: 7)
                unsafe c.pointee.error_response = arena.message(value)
            case nil: break
            }
            unsafe arena.keep(unknownFields, in: c)
            return UnsafeMutableRawPointer(c)
        }
    }

    package struct FileDescriptorResponse: Message {
        package var fileDescriptorProto: [[UInt8]]
        package var unknownFields: [UInt8]

        package init() {
            fileDescriptorProto = []
            unknownFields = []
        }

        package init(
            fileDescriptorProto: [[UInt8]] = []
        ) {
            self.fileDescriptorProto = fileDescriptorProto
            unknownFields = []
        }

        package static var descriptor: MessageDescriptor {
            unsafe MessageDescriptor(rules: grpc__reflection__v1__file_descriptor_response__rules())
        }

        /// The numbers of the fields on the wire.
        package enum FieldNumber {
            @inlinable package static var fileDescriptorProto: UInt32 { 1 }
        }

        package init(unpacked pointer: UnsafeRawPointer) {
            let c = unsafe pointer.assumingMemoryBound(to: Grpc__Reflection__V1__FileDescriptorResponse.self)
            unsafe fileDescriptorProto = Unpacked.numbers(c.pointee.file_descriptor_proto, Int(c.pointee.n_file_descriptor_proto)).map { unsafe Unpacked.bytes($0.data, $0.len) }
            unsafe unknownFields = Unpacked.unknownFields(pointer)
        }

        package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
            let c = unsafe arena.place(Grpc__Reflection__V1__FileDescriptorResponse.self)
            unsafe grpc__reflection__v1__file_descriptor_response__init(c)
            (unsafe c.pointee.file_descriptor_proto, unsafe c.pointee.n_file_descriptor_proto) = unsafe arena.binaries(fileDescriptorProto) { unsafe .init(len: $1, data: $0) }
            unsafe arena.keep(unknownFields, in: c)
            return UnsafeMutableRawPointer(c)
        }
    }

    package struct ExtensionNumberResponse: Message {
        package var baseTypeName: String
        package var extensionNumber: [Int32]
        package var unknownFields: [UInt8]

        package init() {
            baseTypeName = ""
            extensionNumber = []
            unknownFields = []
        }

        package init(
            baseTypeName: String = "",
            extensionNumber: [Int32] = []
        ) {
            self.baseTypeName = baseTypeName
            self.extensionNumber = extensionNumber
            unknownFields = []
        }

        package static var descriptor: MessageDescriptor {
            unsafe MessageDescriptor(rules: grpc__reflection__v1__extension_number_response__rules())
        }

        /// The numbers of the fields on the wire.
        package enum FieldNumber {
            @inlinable package static var baseTypeName: UInt32 { 1 }
            @inlinable package static var extensionNumber: UInt32 { 2 }
        }

        package init(unpacked pointer: UnsafeRawPointer) {
            let c = unsafe pointer.assumingMemoryBound(to: Grpc__Reflection__V1__ExtensionNumberResponse.self)
            unsafe baseTypeName = Unpacked.text(c.pointee.base_type_name)
            unsafe extensionNumber = Unpacked.numbers(c.pointee.extension_number, Int(c.pointee.n_extension_number))
            unsafe unknownFields = Unpacked.unknownFields(pointer)
        }

        package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
            let c = unsafe arena.place(Grpc__Reflection__V1__ExtensionNumberResponse.self)
            unsafe grpc__reflection__v1__extension_number_response__init(c)
            unsafe c.pointee.base_type_name = arena.text(baseTypeName)
            (unsafe c.pointee.extension_number, unsafe c.pointee.n_extension_number) = unsafe arena.numbers(extensionNumber)
            unsafe arena.keep(unknownFields, in: c)
            return UnsafeMutableRawPointer(c)
        }
    }

    package struct ListServiceResponse: Message {
        package var service: [ReflectionV1.ServiceResponse]
        package var unknownFields: [UInt8]

        package init() {
            service = []
            unknownFields = []
        }

        package init(
            service: [ReflectionV1.ServiceResponse] = []
        ) {
            self.service = service
            unknownFields = []
        }

        package static var descriptor: MessageDescriptor {
            unsafe MessageDescriptor(rules: grpc__reflection__v1__list_service_response__rules())
        }

        /// The numbers of the fields on the wire.
        package enum FieldNumber {
            @inlinable package static var service: UInt32 { 1 }
        }

        package init(unpacked pointer: UnsafeRawPointer) {
            let c = unsafe pointer.assumingMemoryBound(to: Grpc__Reflection__V1__ListServiceResponse.self)
            unsafe service = Unpacked.messages(c.pointee.service, Int(c.pointee.n_service))
            unsafe unknownFields = Unpacked.unknownFields(pointer)
        }

        package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
            let c = unsafe arena.place(Grpc__Reflection__V1__ListServiceResponse.self)
            unsafe grpc__reflection__v1__list_service_response__init(c)
            (unsafe c.pointee.service, unsafe c.pointee.n_service) = unsafe arena.messages(service)
            unsafe arena.keep(unknownFields, in: c)
            return UnsafeMutableRawPointer(c)
        }
    }

    package struct ServiceResponse: Message {
        package var name: String
        package var unknownFields: [UInt8]

        package init() {
            name = ""
            unknownFields = []
        }

        package init(
            name: String = ""
        ) {
            self.name = name
            unknownFields = []
        }

        package static var descriptor: MessageDescriptor {
            unsafe MessageDescriptor(rules: grpc__reflection__v1__service_response__rules())
        }

        /// The numbers of the fields on the wire.
        package enum FieldNumber {
            @inlinable package static var name: UInt32 { 1 }
        }

        package init(unpacked pointer: UnsafeRawPointer) {
            let c = unsafe pointer.assumingMemoryBound(to: Grpc__Reflection__V1__ServiceResponse.self)
            unsafe name = Unpacked.text(c.pointee.name)
            unsafe unknownFields = Unpacked.unknownFields(pointer)
        }

        package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
            let c = unsafe arena.place(Grpc__Reflection__V1__ServiceResponse.self)
            unsafe grpc__reflection__v1__service_response__init(c)
            unsafe c.pointee.name = arena.text(name)
            unsafe arena.keep(unknownFields, in: c)
            return UnsafeMutableRawPointer(c)
        }
    }

    package struct ErrorResponse: Message {
        package var errorCode: Int32
        package var errorMessage: String
        package var unknownFields: [UInt8]

        package init() {
            errorCode = 0
            errorMessage = ""
            unknownFields = []
        }

        package init(
            errorCode: Int32 = 0,
            errorMessage: String = ""
        ) {
            self.errorCode = errorCode
            self.errorMessage = errorMessage
            unknownFields = []
        }

        package static var descriptor: MessageDescriptor {
            unsafe MessageDescriptor(rules: grpc__reflection__v1__error_response__rules())
        }

        /// The numbers of the fields on the wire.
        package enum FieldNumber {
            @inlinable package static var errorCode: UInt32 { 1 }
            @inlinable package static var errorMessage: UInt32 { 2 }
        }

        package init(unpacked pointer: UnsafeRawPointer) {
            let c = unsafe pointer.assumingMemoryBound(to: Grpc__Reflection__V1__ErrorResponse.self)
            unsafe errorCode = c.pointee.error_code
            unsafe errorMessage = Unpacked.text(c.pointee.error_message)
            unsafe unknownFields = Unpacked.unknownFields(pointer)
        }

        package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
            let c = unsafe arena.place(Grpc__Reflection__V1__ErrorResponse.self)
            unsafe grpc__reflection__v1__error_response__init(c)
            unsafe c.pointee.error_code = errorCode
            unsafe c.pointee.error_message = arena.text(errorMessage)
            unsafe arena.keep(unknownFields, in: c)
            return UnsafeMutableRawPointer(c)
        }
    }
}
