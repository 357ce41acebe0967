// Generated from proto/ by tools/generate; do not edit.
internal import CSchema
package import Wire

extension Google {
    package struct ErrorInfo: Message {
        package var reason: String
        package var domain: String
        package var metadata: [String: String]
        package var unknownFields: [UInt8]

        package init() {
            reason = ""
            domain = ""
            metadata = [:]
            unknownFields = []
        }

        package init(
            reason: String = "",
            domain: String = "",
            metadata: [String: String] = [:]
        ) {
            self.reason = reason
            self.domain = domain
            self.metadata = metadata
            unknownFields = []
        }

        package static var descriptor: MessageDescriptor {
            unsafe MessageDescriptor(rules: google__rpc__error_info__rules())
        }

        /// The numbers of the fields on the wire.
        package enum FieldNumber {
            @inlinable package static var reason: UInt32 { 1 }
            @inlinable package static var domain: UInt32 { 2 }
            @inlinable package static var metadata: UInt32 { 3 }
        }

        package init(unpacked pointer: UnsafeRawPointer) {
            let c = unsafe pointer.assumingMemoryBound(to: Google__Rpc__ErrorInfo.self)
            unsafe reason = Unpacked.text(c.pointee.reason)
            unsafe domain = Unpacked.text(c.pointee.domain)
            unsafe metadata = Unpacked.map(c.pointee.metadata, Int(c.pointee.n_metadata)) { unsafe (Unpacked.text($0.pointee.key), Unpacked.text($0.pointee.value)) }
            unsafe unknownFields = Unpacked.unknownFields(pointer)
        }

        package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
            let c = unsafe arena.place(Google__Rpc__ErrorInfo.self)
            unsafe google__rpc__error_info__init(c)
            unsafe c.pointee.reason = arena.text(reason)
            unsafe c.pointee.domain = arena.text(domain)
            (unsafe c.pointee.metadata, unsafe c.pointee.n_metadata) = unsafe arena.map(metadata) { key, value in
                let entry = unsafe arena.place(Google__Rpc__ErrorInfo__MetadataEntry.self)
                unsafe google__rpc__error_info__metadata_entry__init(entry)
                unsafe entry.pointee.key = arena.text(key)
                unsafe entry.pointee.value = arena.text(value)
                return unsafe entry
            }
            unsafe arena.keep(unknownFields, in: c)
            return UnsafeMutableRawPointer(c)
        }
    }

    package struct RetryInfo: Message {
        package var retryDelay: Google.Duration?
        package var unknownFields: [UInt8]

        package init() {
            retryDelay = nil
            unknownFields = []
        }

        package init(
            retryDelay: Google.Duration? = nil
        ) {
            self.retryDelay = retryDelay
            unknownFields = []
        }

        package static var descriptor: MessageDescriptor {
            unsafe MessageDescriptor(rules: google__rpc__retry_info__rules())
        }

        /// The numbers of the fields on the wire.
        package enum FieldNumber {
            @inlinable package static var retryDelay: UInt32 { 1 }
        }

        package init(unpacked pointer: UnsafeRawPointer) {
            let c = unsafe pointer.assumingMemoryBound(to: Google__Rpc__RetryInfo.self)
            unsafe retryDelay = Unpacked.message(c.pointee.retry_delay)
            unsafe unknownFields = Unpacked.unknownFields(pointer)
        }

        package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
            let c = unsafe arena.place(Google__Rpc__RetryInfo.self)
            unsafe google__rpc__retry_info__init(c)
            unsafe c.pointee.retry_delay = arena.message(retryDelay)
            unsafe arena.keep(unknownFields, in: c)
            return UnsafeMutableRawPointer(c)
        }
    }

    package struct DebugInfo: Message {
        package var stackEntries: [String]
        package var detail: String
        package var unknownFields: [UInt8]

        package init() {
            stackEntries = []
            detail = ""
            unknownFields = []
        }

        package init(
            stackEntries: [String] = [],
            detail: String = ""
        ) {
            self.stackEntries = stackEntries
            self.detail = detail
            unknownFields = []
        }

        package static var descriptor: MessageDescriptor {
            unsafe MessageDescriptor(rules: google__rpc__debug_info__rules())
        }

        /// The numbers of the fields on the wire.
        package enum FieldNumber {
            @inlinable package static var stackEntries: UInt32 { 1 }
            @inlinable package static var detail: UInt32 { 2 }
        }

        package init(unpacked pointer: UnsafeRawPointer) {
            let c = unsafe pointer.assumingMemoryBound(to: Google__Rpc__DebugInfo.self)
            unsafe stackEntries = Unpacked.texts(c.pointee.stack_entries, Int(c.pointee.n_stack_entries))
            unsafe detail = Unpacked.text(c.pointee.detail)
            unsafe unknownFields = Unpacked.unknownFields(pointer)
        }

        package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
            let c = unsafe arena.place(Google__Rpc__DebugInfo.self)
            unsafe google__rpc__debug_info__init(c)
            (unsafe c.pointee.stack_entries, unsafe c.pointee.n_stack_entries) = unsafe arena.texts(stackEntries)
            unsafe c.pointee.detail = arena.text(detail)
            unsafe arena.keep(unknownFields, in: c)
            return UnsafeMutableRawPointer(c)
        }
    }

    package struct QuotaFailure: Message {
        package struct Violation: Message {
            package var subject: String
            package var description: String
            package var apiService: String
            package var quotaMetric: String
            package var quotaID: String
            package var quotaDimensions: [String: String]
            package var quotaValue: Int64
            package var futureQuotaValue: Int64?
            package var unknownFields: [UInt8]

            package init() {
                subject = ""
                description = ""
                apiService = ""
                quotaMetric = ""
                quotaID = ""
                quotaDimensions = [:]
                quotaValue = 0
                futureQuotaValue = nil
                unknownFields = []
            }

            package init(
                subject: String = "",
                description: String = "",
                apiService: String = "",
                quotaMetric: String = "",
                quotaID: String = "",
                quotaDimensions: [String: String] = [:],
                quotaValue: Int64 = 0,
                futureQuotaValue: Int64? = nil
            ) {
                self.subject = subject
                self.description = description
                self.apiService = apiService
                self.quotaMetric = quotaMetric
                self.quotaID = quotaID
                self.quotaDimensions = quotaDimensions
                self.quotaValue = quotaValue
                self.futureQuotaValue = futureQuotaValue
                unknownFields = []
            }

            package static var descriptor: MessageDescriptor {
                unsafe MessageDescriptor(rules: google__rpc__quota_failure__violation__rules())
            }

            /// The numbers of the fields on the wire.
            package enum FieldNumber {
                @inlinable package static var subject: UInt32 { 1 }
                @inlinable package static var description: UInt32 { 2 }
                @inlinable package static var apiService: UInt32 { 3 }
                @inlinable package static var quotaMetric: UInt32 { 4 }
                @inlinable package static var quotaID: UInt32 { 5 }
                @inlinable package static var quotaDimensions: UInt32 { 6 }
                @inlinable package static var quotaValue: UInt32 { 7 }
                @inlinable package static var futureQuotaValue: UInt32 { 8 }
            }

            package init(unpacked pointer: UnsafeRawPointer) {
                let c = unsafe pointer.assumingMemoryBound(to: Google__Rpc__QuotaFailure__Violation.self)
                unsafe subject = Unpacked.text(c.pointee.subject)
                unsafe description = Unpacked.text(c.pointee.description)
                unsafe apiService = Unpacked.text(c.pointee.api_service)
                unsafe quotaMetric = Unpacked.text(c.pointee.quota_metric)
                unsafe quotaID = Unpacked.text(c.pointee.quota_id)
                unsafe quotaDimensions = Unpacked.map(c.pointee.quota_dimensions, Int(c.pointee.n_quota_dimensions)) { unsafe (Unpacked.text($0.pointee.key), Unpacked.text($0.pointee.value)) }
                unsafe quotaValue = c.pointee.quota_value
                unsafe futureQuotaValue = c.pointee._future_quota_value_case.rawValue == 8 ? c.pointee.future_quota_value : nil
                unsafe unknownFields = Unpacked.unknownFields(pointer)
            }

            package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
                let c = unsafe arena.place(Google__Rpc__QuotaFailure__Violation.self)
                unsafe google__rpc__quota_failure__violation__init(c)
                unsafe c.pointee.subject = arena.text(subject)
                unsafe c.pointee.description = arena.text(description)
                unsafe c.pointee.api_service = arena.text(apiService)
                unsafe c.pointee.quota_metric = arena.text(quotaMetric)
                unsafe c.pointee.quota_id = arena.text(quotaID)
                (unsafe c.pointee.quota_dimensions, unsafe c.pointee.n_quota_dimensions) = unsafe arena.map(quotaDimensions) { key, value in
                    let entry = unsafe arena.place(Google__Rpc__QuotaFailure__Violation__QuotaDimensionsEntry.self)
                    unsafe google__rpc__quota_failure__violation__quota_dimensions_entry__init(entry)
                    unsafe entry.pointee.key = arena.text(key)
                    unsafe entry.pointee.value = arena.text(value)
                    return unsafe entry
                }
                unsafe c.pointee.quota_value = quotaValue
                if let futureQuotaValue {
                    unsafe c.pointee._future_quota_value_case = .init(rawValue: 8)
                    unsafe c.pointee.future_quota_value = futureQuotaValue
                }
                unsafe arena.keep(unknownFields, in: c)
                return UnsafeMutableRawPointer(c)
            }
        }

        package var violations: [Google.QuotaFailure.Violation]
        package var unknownFields: [UInt8]

        package init() {
            violations = []
            unknownFields = []
        }

        package init(
            violations: [Google.QuotaFailure.Violation] = []
        ) {
            self.violations = violations
            unknownFields = []
        }

        package static var descriptor: MessageDescriptor {
            unsafe MessageDescriptor(rules: google__rpc__quota_failure__rules())
        }

        /// The numbers of the fields on the wire.
        package enum FieldNumber {
            @inlinable package static var violations: UInt32 { 1 }
        }

        package init(unpacked pointer: UnsafeRawPointer) {
            let c = unsafe pointer.assumingMemoryBound(to: Google__Rpc__QuotaFailure.self)
            unsafe violations = Unpacked.messages(c.pointee.violations, Int(c.pointee.n_violations))
            unsafe unknownFields = Unpacked.unknownFields(pointer)
        }

        package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
            let c = unsafe arena.place(Google__Rpc__QuotaFailure.self)
            unsafe google__rpc__quota_failure__init(c)
            (unsafe c.pointee.violations, unsafe c.pointee.n_violations) = unsafe arena.messages(violations)
            unsafe arena.keep(unknownFields, in: c)
            return UnsafeMutableRawPointer(c)
        }
    }

    package struct PreconditionFailure: Message {
        package struct Violation: Message {
            package var type: String
            package var subject: String
            package var description: String
            package var unknownFields: [UInt8]

            package init() {
                type = ""
                subject = ""
                description = ""
                unknownFields = []
            }

            package init(
                type: String = "",
                subject: String = "",
                description: String = ""
            ) {
                self.type = type
                self.subject = subject
                self.description = description
                unknownFields = []
            }

            package static var descriptor: MessageDescriptor {
                unsafe MessageDescriptor(rules: google__rpc__precondition_failure__violation__rules())
            }

            /// The numbers of the fields on the wire.
            package enum FieldNumber {
                @inlinable package static var type: UInt32 { 1 }
                @inlinable package static var subject: UInt32 { 2 }
                @inlinable package static var description: UInt32 { 3 }
            }

            package init(unpacked pointer: UnsafeRawPointer) {
                let c = unsafe pointer.assumingMemoryBound(to: Google__Rpc__PreconditionFailure__Violation.self)
                unsafe type = Unpacked.text(c.pointee.type)
                unsafe subject = Unpacked.text(c.pointee.subject)
                unsafe description = Unpacked.text(c.pointee.description)
                unsafe unknownFields = Unpacked.unknownFields(pointer)
            }

            package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
                let c = unsafe arena.place(Google__Rpc__PreconditionFailure__Violation.self)
                unsafe google__rpc__precondition_failure__violation__init(c)
                unsafe c.pointee.type = arena.text(type)
                unsafe c.pointee.subject = arena.text(subject)
                unsafe c.pointee.description = arena.text(description)
                unsafe arena.keep(unknownFields, in: c)
                return UnsafeMutableRawPointer(c)
            }
        }

        package var violations: [Google.PreconditionFailure.Violation]
        package var unknownFields: [UInt8]

        package init() {
            violations = []
            unknownFields = []
        }

        package init(
            violations: [Google.PreconditionFailure.Violation] = []
        ) {
            self.violations = violations
            unknownFields = []
        }

        package static var descriptor: MessageDescriptor {
            unsafe MessageDescriptor(rules: google__rpc__precondition_failure__rules())
        }

        /// The numbers of the fields on the wire.
        package enum FieldNumber {
            @inlinable package static var violations: UInt32 { 1 }
        }

        package init(unpacked pointer: UnsafeRawPointer) {
            let c = unsafe pointer.assumingMemoryBound(to: Google__Rpc__PreconditionFailure.self)
            unsafe violations = Unpacked.messages(c.pointee.violations, Int(c.pointee.n_violations))
            unsafe unknownFields = Unpacked.unknownFields(pointer)
        }

        package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
            let c = unsafe arena.place(Google__Rpc__PreconditionFailure.self)
            unsafe google__rpc__precondition_failure__init(c)
            (unsafe c.pointee.violations, unsafe c.pointee.n_violations) = unsafe arena.messages(violations)
            unsafe arena.keep(unknownFields, in: c)
            return UnsafeMutableRawPointer(c)
        }
    }

    package struct BadRequest: Message {
        package struct FieldViolation: Message {
            package var field: String
            package var description: String
            package var reason: String
            package var localizedMessage: Google.LocalizedMessage?
            package var unknownFields: [UInt8]

            package init() {
                field = ""
                description = ""
                reason = ""
                localizedMessage = nil
                unknownFields = []
            }

            package init(
                field: String = "",
                description: String = "",
                reason: String = "",
                localizedMessage: Google.LocalizedMessage? = nil
            ) {
                self.field = field
                self.description = description
                self.reason = reason
                self.localizedMessage = localizedMessage
                unknownFields = []
            }

            package static var descriptor: MessageDescriptor {
                unsafe MessageDescriptor(rules: google__rpc__bad_request__field_violation__rules())
            }

            /// The numbers of the fields on the wire.
            package enum FieldNumber {
                @inlinable package static var field: UInt32 { 1 }
                @inlinable package static var description: UInt32 { 2 }
                @inlinable package static var reason: UInt32 { 3 }
                @inlinable package static var localizedMessage: UInt32 { 4 }
            }

            package init(unpacked pointer: UnsafeRawPointer) {
                let c = unsafe pointer.assumingMemoryBound(to: Google__Rpc__BadRequest__FieldViolation.self)
                unsafe field = Unpacked.text(c.pointee.field)
                unsafe description = Unpacked.text(c.pointee.description)
                unsafe reason = Unpacked.text(c.pointee.reason)
                unsafe localizedMessage = Unpacked.message(c.pointee.localized_message)
                unsafe unknownFields = Unpacked.unknownFields(pointer)
            }

            package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
                let c = unsafe arena.place(Google__Rpc__BadRequest__FieldViolation.self)
                unsafe google__rpc__bad_request__field_violation__init(c)
                unsafe c.pointee.field = arena.text(field)
                unsafe c.pointee.description = arena.text(description)
                unsafe c.pointee.reason = arena.text(reason)
                unsafe c.pointee.localized_message = arena.message(localizedMessage)
                unsafe arena.keep(unknownFields, in: c)
                return UnsafeMutableRawPointer(c)
            }
        }

        package var fieldViolations: [Google.BadRequest.FieldViolation]
        package var unknownFields: [UInt8]

        package init() {
            fieldViolations = []
            unknownFields = []
        }

        package init(
            fieldViolations: [Google.BadRequest.FieldViolation] = []
        ) {
            self.fieldViolations = fieldViolations
            unknownFields = []
        }

        package static var descriptor: MessageDescriptor {
            unsafe MessageDescriptor(rules: google__rpc__bad_request__rules())
        }

        /// The numbers of the fields on the wire.
        package enum FieldNumber {
            @inlinable package static var fieldViolations: UInt32 { 1 }
        }

        package init(unpacked pointer: UnsafeRawPointer) {
            let c = unsafe pointer.assumingMemoryBound(to: Google__Rpc__BadRequest.self)
            unsafe fieldViolations = Unpacked.messages(c.pointee.field_violations, Int(c.pointee.n_field_violations))
            unsafe unknownFields = Unpacked.unknownFields(pointer)
        }

        package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
            let c = unsafe arena.place(Google__Rpc__BadRequest.self)
            unsafe google__rpc__bad_request__init(c)
            (unsafe c.pointee.field_violations, unsafe c.pointee.n_field_violations) = unsafe arena.messages(fieldViolations)
            unsafe arena.keep(unknownFields, in: c)
            return UnsafeMutableRawPointer(c)
        }
    }

    package struct RequestInfo: Message {
        package var requestID: String
        package var servingData: String
        package var unknownFields: [UInt8]

        package init() {
            requestID = ""
            servingData = ""
            unknownFields = []
        }

        package init(
            requestID: String = "",
            servingData: String = ""
        ) {
            self.requestID = requestID
            self.servingData = servingData
            unknownFields = []
        }

        package static var descriptor: MessageDescriptor {
            unsafe MessageDescriptor(rules: google__rpc__request_info__rules())
        }

        /// The numbers of the fields on the wire.
        package enum FieldNumber {
            @inlinable package static var requestID: UInt32 { 1 }
            @inlinable package static var servingData: UInt32 { 2 }
        }

        package init(unpacked pointer: UnsafeRawPointer) {
            let c = unsafe pointer.assumingMemoryBound(to: Google__Rpc__RequestInfo.self)
            unsafe requestID = Unpacked.text(c.pointee.request_id)
            unsafe servingData = Unpacked.text(c.pointee.serving_data)
            unsafe unknownFields = Unpacked.unknownFields(pointer)
        }

        package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
            let c = unsafe arena.place(Google__Rpc__RequestInfo.self)
            unsafe google__rpc__request_info__init(c)
            unsafe c.pointee.request_id = arena.text(requestID)
            unsafe c.pointee.serving_data = arena.text(servingData)
            unsafe arena.keep(unknownFields, in: c)
            return UnsafeMutableRawPointer(c)
        }
    }

    package struct ResourceInfo: Message {
        package var resourceType: String
        package var resourceName: String
        package var owner: String
        package var description: String
        package var unknownFields: [UInt8]

        package init() {
            resourceType = ""
            resourceName = ""
            owner = ""
            description = ""
            unknownFields = []
        }

        package init(
            resourceType: String = "",
            resourceName: String = "",
            owner: String = "",
            description: String = ""
        ) {
            self.resourceType = resourceType
            self.resourceName = resourceName
            self.owner = owner
            self.description = description
            unknownFields = []
        }

        package static var descriptor: MessageDescriptor {
            unsafe MessageDescriptor(rules: google__rpc__resource_info__rules())
        }

        /// The numbers of the fields on the wire.
        package enum FieldNumber {
            @inlinable package static var resourceType: UInt32 { 1 }
            @inlinable package static var resourceName: UInt32 { 2 }
            @inlinable package static var owner: UInt32 { 3 }
            @inlinable package static var description: UInt32 { 4 }
        }

        package init(unpacked pointer: UnsafeRawPointer) {
            let c = unsafe pointer.assumingMemoryBound(to: Google__Rpc__ResourceInfo.self)
            unsafe resourceType = Unpacked.text(c.pointee.resource_type)
            unsafe resourceName = Unpacked.text(c.pointee.resource_name)
            unsafe owner = Unpacked.text(c.pointee.owner)
            unsafe description = Unpacked.text(c.pointee.description)
            unsafe unknownFields = Unpacked.unknownFields(pointer)
        }

        package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
            let c = unsafe arena.place(Google__Rpc__ResourceInfo.self)
            unsafe google__rpc__resource_info__init(c)
            unsafe c.pointee.resource_type = arena.text(resourceType)
            unsafe c.pointee.resource_name = arena.text(resourceName)
            unsafe c.pointee.owner = arena.text(owner)
            unsafe c.pointee.description = arena.text(description)
            unsafe arena.keep(unknownFields, in: c)
            return UnsafeMutableRawPointer(c)
        }
    }

    package struct Help: Message {
        package struct Link: Message {
            package var description: String
            package var url: String
            package var unknownFields: [UInt8]

            package init() {
                description = ""
                url = ""
                unknownFields = []
            }

            package init(
                description: String = "",
                url: String = ""
            ) {
                self.description = description
                self.url = url
                unknownFields = []
            }

            package static var descriptor: MessageDescriptor {
                unsafe MessageDescriptor(rules: google__rpc__help__link__rules())
            }

            /// The numbers of the fields on the wire.
            package enum FieldNumber {
                @inlinable package static var description: UInt32 { 1 }
                @inlinable package static var url: UInt32 { 2 }
            }

            package init(unpacked pointer: UnsafeRawPointer) {
                let c = unsafe pointer.assumingMemoryBound(to: Google__Rpc__Help__Link.self)
                unsafe description = Unpacked.text(c.pointee.description)
                unsafe url = Unpacked.text(c.pointee.url)
                unsafe unknownFields = Unpacked.unknownFields(pointer)
            }

            package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
                let c = unsafe arena.place(Google__Rpc__Help__Link.self)
                unsafe google__rpc__help__link__init(c)
                unsafe c.pointee.description = arena.text(description)
                unsafe c.pointee.url = arena.text(url)
                unsafe arena.keep(unknownFields, in: c)
                return UnsafeMutableRawPointer(c)
            }
        }

        package var links: [Google.Help.Link]
        package var unknownFields: [UInt8]

        package init() {
            links = []
            unknownFields = []
        }

        package init(
            links: [Google.Help.Link] = []
        ) {
            self.links = links
            unknownFields = []
        }

        package static var descriptor: MessageDescriptor {
            unsafe MessageDescriptor(rules: google__rpc__help__rules())
        }

        /// The numbers of the fields on the wire.
        package enum FieldNumber {
            @inlinable package static var links: UInt32 { 1 }
        }

        package init(unpacked pointer: UnsafeRawPointer) {
            let c = unsafe pointer.assumingMemoryBound(to: Google__Rpc__Help.self)
            unsafe links = Unpacked.messages(c.pointee.links, Int(c.pointee.n_links))
            unsafe unknownFields = Unpacked.unknownFields(pointer)
        }

        package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
            let c = unsafe arena.place(Google__Rpc__Help.self)
            unsafe google__rpc__help__init(c)
            (unsafe c.pointee.links, unsafe c.pointee.n_links) = unsafe arena.messages(links)
            unsafe arena.keep(unknownFields, in: c)
            return UnsafeMutableRawPointer(c)
        }
    }

    package struct LocalizedMessage: Message {
        package var locale: String
        package var message: String
        package var unknownFields: [UInt8]

        package init() {
            locale = ""
            message = ""
            unknownFields = []
        }

        package init(
            locale: String = "",
            message: String = ""
        ) {
            self.locale = locale
            self.message = message
            unknownFields = []
        }

        package static var descriptor: MessageDescriptor {
            unsafe MessageDescriptor(rules: google__rpc__localized_message__rules())
        }

        /// The numbers of the fields on the wire.
        package enum FieldNumber {
            @inlinable package static var locale: UInt32 { 1 }
            @inlinable package static var message: UInt32 { 2 }
        }

        package init(unpacked pointer: UnsafeRawPointer) {
            let c = unsafe pointer.assumingMemoryBound(to: Google__Rpc__LocalizedMessage.self)
            unsafe locale = Unpacked.text(c.pointee.locale)
            unsafe message = Unpacked.text(c.pointee.message)
            unsafe unknownFields = Unpacked.unknownFields(pointer)
        }

        package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
            let c = unsafe arena.place(Google__Rpc__LocalizedMessage.self)
            unsafe google__rpc__localized_message__init(c)
            unsafe c.pointee.locale = arena.text(locale)
            unsafe c.pointee.message = arena.text(message)
            unsafe arena.keep(unknownFields, in: c)
            return UnsafeMutableRawPointer(c)
        }
    }
}
