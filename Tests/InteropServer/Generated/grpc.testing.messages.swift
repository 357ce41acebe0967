// Generated from proto/ by tools/generate; do not edit.
internal import CInteropSchema
package import Wire

package enum PayloadType: RawRepresentable, Sendable, Hashable {
    case compressable
    /// A value that this version does not know.
    case unrecognized(Int32)

    package init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .compressable
        default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
        case .compressable: 0
        case .unrecognized(let rawValue): rawValue
        }
    }
}

package enum GrpclbRouteType: RawRepresentable, Sendable, Hashable {
    case unknown
    case fallback
    case backend
    /// A value that this version does not know.
    case unrecognized(Int32)

    package init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unknown
        case 1: self = .fallback
        case 2: self = .backend
        default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
        case .unknown: 0
        case .fallback: 1
        case .backend: 2
        case .unrecognized(let rawValue): rawValue
        }
    }
}

package struct BoolValue: Message {
    package var value: Bool
    package var unknownFields: [UInt8]

    package init() {
        value = false
        unknownFields = []
    }

    package init(
        value: Bool = false
    ) {
        self.value = value
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: grpc__testing__bool_value__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var value: UInt32 { 1 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Grpc__Testing__BoolValue.self)
        unsafe value = c.pointee.value != 0
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Grpc__Testing__BoolValue.self)
        unsafe grpc__testing__bool_value__init(c)
        unsafe c.pointee.value = value ? 1 : 0
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

package struct Payload: Message {
    package var type: PayloadType
    package var body: [UInt8]
    package var unknownFields: [UInt8]

    package init() {
        type = .compressable
        body = []
        unknownFields = []
    }

    package init(
        type: PayloadType = .compressable,
        body: [UInt8] = []
    ) {
        self.type = type
        self.body = body
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: grpc__testing__payload__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var type: UInt32 { 1 }
        @inlinable package static var body: UInt32 { 2 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Grpc__Testing__Payload.self)
        unsafe type = PayloadType(rawValue: .init(truncatingIfNeeded: c.pointee.type.rawValue))
        unsafe body = Unpacked.bytes(c.pointee.body.data, c.pointee.body.len)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Grpc__Testing__Payload.self)
        unsafe grpc__testing__payload__init(c)
        unsafe c.pointee.type = .init(rawValue: .init(truncatingIfNeeded: type.rawValue))
        (unsafe c.pointee.body.data, unsafe c.pointee.body.len) = unsafe arena.bytes(body)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

package struct EchoStatus: Message {
    package var code: Int32
    package var message: String
    package var unknownFields: [UInt8]

    package init() {
        code = 0
        message = ""
        unknownFields = []
    }

    package init(
        code: Int32 = 0,
        message: String = ""
    ) {
        self.code = code
        self.message = message
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: grpc__testing__echo_status__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var code: UInt32 { 1 }
        @inlinable package static var message: UInt32 { 2 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Grpc__Testing__EchoStatus.self)
        unsafe code = c.pointee.code
        unsafe message = Unpacked.text(c.pointee.message)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Grpc__Testing__EchoStatus.self)
        unsafe grpc__testing__echo_status__init(c)
        unsafe c.pointee.code = code
        unsafe c.pointee.message = arena.text(message)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

package struct SimpleRequest: Message {
    package var responseType: PayloadType
    package var responseSize: Int32
    package var payload: Payload?
    package var fillUsername: Bool
    package var fillOauthScope: Bool
    package var responseCompressed: BoolValue?
    package var responseStatus: EchoStatus?
    package var expectCompressed: BoolValue?
    package var fillServerID: Bool
    package var fillGrpclbRouteType: Bool
    package var orcaPerQueryReport: TestOrcaReport?
    package var orcaOobReport: TestOrcaReport?
    package var unknownFields: [UInt8]

    package init() {
        responseType = .compressable
        responseSize = 0
        payload = nil
        fillUsername = false
        fillOauthScope = false
        responseCompressed = nil
        responseStatus = nil
        expectCompressed = nil
        fillServerID = false
        fillGrpclbRouteType = false
        orcaPerQueryReport = nil
        orcaOobReport = nil
        unknownFields = []
    }

    package init(
        responseType: PayloadType = .compressable,
        responseSize: Int32 = 0,
        payload: Payload? = nil,
        fillUsername: Bool = false,
        fillOauthScope: Bool = false,
        responseCompressed: BoolValue? = nil,
        responseStatus: EchoStatus? = nil,
        expectCompressed: BoolValue? = nil,
        fillServerID: Bool = false,
        fillGrpclbRouteType: Bool = false,
        orcaPerQueryReport: TestOrcaReport? = nil,
        orcaOobReport: TestOrcaReport? = nil
    ) {
        self.responseType = responseType
        self.responseSize = responseSize
        self.payload = payload
        self.fillUsername = fillUsername
        self.fillOauthScope = fillOauthScope
        self.responseCompressed = responseCompressed
        self.responseStatus = responseStatus
        self.expectCompressed = expectCompressed
        self.fillServerID = fillServerID
        self.fillGrpclbRouteType = fillGrpclbRouteType
        self.orcaPerQueryReport = orcaPerQueryReport
        self.orcaOobReport = orcaOobReport
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: grpc__testing__simple_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var responseType: UInt32 { 1 }
        @inlinable package static var responseSize: UInt32 { 2 }
        @inlinable package static var payload: UInt32 { 3 }
        @inlinable package static var fillUsername: UInt32 { 4 }
        @inlinable package static var fillOauthScope: UInt32 { 5 }
        @inlinable package static var responseCompressed: UInt32 { 6 }
        @inlinable package static var responseStatus: UInt32 { 7 }
        @inlinable package static var expectCompressed: UInt32 { 8 }
        @inlinable package static var fillServerID: UInt32 { 9 }
        @inlinable package static var fillGrpclbRouteType: UInt32 { 10 }
        @inlinable package static var orcaPerQueryReport: UInt32 { 11 }
        @inlinable package static var orcaOobReport: UInt32 { 12 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Grpc__Testing__SimpleRequest.self)
        unsafe responseType = PayloadType(rawValue: .init(truncatingIfNeeded: c.pointee.response_type.rawValue))
        unsafe responseSize = c.pointee.response_size
        unsafe payload = Unpacked.message(c.pointee.payload)
        unsafe fillUsername = c.pointee.fill_username != 0
        unsafe fillOauthScope = c.pointee.fill_oauth_scope != 0
        unsafe responseCompressed = Unpacked.message(c.pointee.response_compressed)
        unsafe responseStatus = Unpacked.message(c.pointee.response_status)
        unsafe expectCompressed = Unpacked.message(c.pointee.expect_compressed)
        unsafe fillServerID = c.pointee.fill_server_id != 0
        unsafe fillGrpclbRouteType = c.pointee.fill_grpclb_route_type != 0
        unsafe orcaPerQueryReport = Unpacked.message(c.pointee.orca_per_query_report)
        unsafe orcaOobReport = Unpacked.message(c.pointee.orca_oob_report)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Grpc__Testing__SimpleRequest.self)
        unsafe grpc__testing__simple_request__init(c)
        unsafe c.pointee.response_type = .init(rawValue: .init(truncatingIfNeeded: responseType.rawValue))
        unsafe c.pointee.response_size = responseSize
        unsafe c.pointee.payload = arena.message(payload)
        unsafe c.pointee.fill_username = fillUsername ? 1 : 0
        unsafe c.pointee.fill_oauth_scope = fillOauthScope ? 1 : 0
        unsafe c.pointee.response_compressed = arena.message(responseCompressed)
        unsafe c.pointee.response_status = arena.message(responseStatus)
        unsafe c.pointee.expect_compressed = arena.message(expectCompressed)
        unsafe c.pointee.fill_server_id = fillServerID ? 1 : 0
        unsafe c.pointee.fill_grpclb_route_type = fillGrpclbRouteType ? 1 : 0
        unsafe c.pointee.orca_per_query_report = arena.message(orcaPerQueryReport)
        unsafe c.pointee.orca_oob_report = arena.message(orcaOobReport)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

package struct SimpleResponse: Message {
    package var payload: Payload?
    package var username: String
    package var oauthScope: String
    package var serverID: String
    package var grpclbRouteType: GrpclbRouteType
    package var hostname: String
    package var unknownFields: [UInt8]

    package init() {
        payload = nil
        username = ""
        oauthScope = ""
        serverID = ""
        grpclbRouteType = .unknown
        hostname = ""
        unknownFields = []
    }

    package init(
        payload: Payload? = nil,
        username: String = "",
        oauthScope: String = "",
        serverID: String = "",
        grpclbRouteType: GrpclbRouteType = .unknown,
        hostname: String = ""
    ) {
        self.payload = payload
        self.username = username
        self.oauthScope = oauthScope
        self.serverID = serverID
        self.grpclbRouteType = grpclbRouteType
        self.hostname = hostname
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: grpc__testing__simple_response__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var payload: UInt32 { 1 }
        @inlinable package static var username: UInt32 { 2 }
        @inlinable package static var oauthScope: UInt32 { 3 }
        @inlinable package static var serverID: UInt32 { 4 }
        @inlinable package static var grpclbRouteType: UInt32 { 5 }
        @inlinable package static var hostname: UInt32 { 6 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Grpc__Testing__SimpleResponse.self)
        unsafe payload = Unpacked.message(c.pointee.payload)
        unsafe username = Unpacked.text(c.pointee.username)
        unsafe oauthScope = Unpacked.text(c.pointee.oauth_scope)
        unsafe serverID = Unpacked.text(c.pointee.server_id)
        unsafe grpclbRouteType = GrpclbRouteType(rawValue: .init(truncatingIfNeeded: c.pointee.grpclb_route_type.rawValue))
        unsafe hostname = Unpacked.text(c.pointee.hostname)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Grpc__Testing__SimpleResponse.self)
        unsafe grpc__testing__simple_response__init(c)
        unsafe c.pointee.payload = arena.message(payload)
        unsafe c.pointee.username = arena.text(username)
        unsafe c.pointee.oauth_scope = arena.text(oauthScope)
        unsafe c.pointee.server_id = arena.text(serverID)
        unsafe c.pointee.grpclb_route_type = .init(rawValue: .init(truncatingIfNeeded: grpclbRouteType.rawValue))
        unsafe c.pointee.hostname = arena.text(hostname)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

package struct StreamingInputCallRequest: Message {
    package var payload: Payload?
    package var expectCompressed: BoolValue?
    package var unknownFields: [UInt8]

    package init() {
        payload = nil
        expectCompressed = nil
        unknownFields = []
    }

    package init(
        payload: Payload? = nil,
        expectCompressed: BoolValue? = nil
    ) {
        self.payload = payload
        self.expectCompressed = expectCompressed
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: grpc__testing__streaming_input_call_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var payload: UInt32 { 1 }
        @inlinable package static var expectCompressed: UInt32 { 2 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Grpc__Testing__StreamingInputCallRequest.self)
        unsafe payload = Unpacked.message(c.pointee.payload)
        unsafe expectCompressed = Unpacked.message(c.pointee.expect_compressed)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Grpc__Testing__StreamingInputCallRequest.self)
        unsafe grpc__testing__streaming_input_call_request__init(c)
        unsafe c.pointee.payload = arena.message(payload)
        unsafe c.pointee.expect_compressed = arena.message(expectCompressed)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

package struct StreamingInputCallResponse: Message {
    package var aggregatedPayloadSize: Int32
    package var unknownFields: [UInt8]

    package init() {
        aggregatedPayloadSize = 0
        unknownFields = []
    }

    package init(
        aggregatedPayloadSize: Int32 = 0
    ) {
        self.aggregatedPayloadSize = aggregatedPayloadSize
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: grpc__testing__streaming_input_call_response__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var aggregatedPayloadSize: UInt32 { 1 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Grpc__Testing__StreamingInputCallResponse.self)
        unsafe aggregatedPayloadSize = c.pointee.aggregated_payload_size
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Grpc__Testing__StreamingInputCallResponse.self)
        unsafe grpc__testing__streaming_input_call_response__init(c)
        unsafe c.pointee.aggregated_payload_size = aggregatedPayloadSize
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

package struct ResponseParameters: Message {
    package var size: Int32
    package var intervalUs: Int32
    package var compressed: BoolValue?
    package var unknownFields: [UInt8]

    package init() {
        size = 0
        intervalUs = 0
        compressed = nil
        unknownFields = []
    }

    package init(
        size: Int32 = 0,
        intervalUs: Int32 = 0,
        compressed: BoolValue? = nil
    ) {
        self.size = size
        self.intervalUs = intervalUs
        self.compressed = compressed
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: grpc__testing__response_parameters__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var size: UInt32 { 1 }
        @inlinable package static var intervalUs: UInt32 { 2 }
        @inlinable package static var compressed: UInt32 { 3 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Grpc__Testing__ResponseParameters.self)
        unsafe size = c.pointee.size
        unsafe intervalUs = c.pointee.interval_us
        unsafe compressed = Unpacked.message(c.pointee.compressed)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Grpc__Testing__ResponseParameters.self)
        unsafe grpc__testing__response_parameters__init(c)
        unsafe c.pointee.size = size
        unsafe c.pointee.interval_us = intervalUs
        unsafe c.pointee.compressed = arena.message(compressed)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

package struct StreamingOutputCallRequest: Message {
    package var responseType: PayloadType
    package var responseParameters: [ResponseParameters]
    package var payload: Payload?
    package var responseStatus: EchoStatus?
    package var orcaOobReport: TestOrcaReport?
    package var unknownFields: [UInt8]

    package init() {
        responseType = .compressable
        responseParameters = []
        payload = nil
        responseStatus = nil
        orcaOobReport = nil
        unknownFields = []
    }

    package init(
        responseType: PayloadType = .compressable,
        responseParameters: [ResponseParameters] = [],
        payload: Payload? = nil,
        responseStatus: EchoStatus? = nil,
        orcaOobReport: TestOrcaReport? = nil
    ) {
        self.responseType = responseType
        self.responseParameters = responseParameters
        self.payload = payload
        self.responseStatus = responseStatus
        self.orcaOobReport = orcaOobReport
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: grpc__testing__streaming_output_call_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var responseType: UInt32 { 1 }
        @inlinable package static var responseParameters: UInt32 { 2 }
        @inlinable package static var payload: UInt32 { 3 }
        @inlinable package static var responseStatus: UInt32 { 7 }
        @inlinable package static var orcaOobReport: UInt32 { 8 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Grpc__Testing__StreamingOutputCallRequest.self)
        unsafe responseType = PayloadType(rawValue: .init(truncatingIfNeeded: c.pointee.response_type.rawValue))
        unsafe responseParameters = Unpacked.messages(c.pointee.response_parameters, Int(c.pointee.n_response_parameters))
        unsafe payload = Unpacked.message(c.pointee.payload)
        unsafe responseStatus = Unpacked.message(c.pointee.response_status)
        unsafe orcaOobReport = Unpacked.message(c.pointee.orca_oob_report)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Grpc__Testing__StreamingOutputCallRequest.self)
        unsafe grpc__testing__streaming_output_call_request__init(c)
        unsafe c.pointee.response_type = .init(rawValue: .init(truncatingIfNeeded: responseType.rawValue))
        (unsafe c.pointee.response_parameters, unsafe c.pointee.n_response_parameters) = unsafe arena.messages(responseParameters)
        unsafe c.pointee.payload = arena.message(payload)
        unsafe c.pointee.response_status = arena.message(responseStatus)
        unsafe c.pointee.orca_oob_report = arena.message(orcaOobReport)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

package struct StreamingOutputCallResponse: Message {
    package var payload: Payload?
    package var unknownFields: [UInt8]

    package init() {
        payload = nil
        unknownFields = []
    }

    package init(
        payload: Payload? = nil
    ) {
        self.payload = payload
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: grpc__testing__streaming_output_call_response__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var payload: UInt32 { 1 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Grpc__Testing__StreamingOutputCallResponse.self)
        unsafe payload = Unpacked.message(c.pointee.payload)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Grpc__Testing__StreamingOutputCallResponse.self)
        unsafe grpc__testing__streaming_output_call_response__init(c)
        unsafe c.pointee.payload = arena.message(payload)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

package struct ReconnectParams: Message {
    package var maxReconnectBackoffMs: Int32
    package var unknownFields: [UInt8]

    package init() {
        maxReconnectBackoffMs = 0
        unknownFields = []
    }

    package init(
        maxReconnectBackoffMs: Int32 = 0
    ) {
        self.maxReconnectBackoffMs = maxReconnectBackoffMs
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: grpc__testing__reconnect_params__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var maxReconnectBackoffMs: UInt32 { 1 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Grpc__Testing__ReconnectParams.self)
        unsafe maxReconnectBackoffMs = c.pointee.max_reconnect_backoff_ms
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Grpc__Testing__ReconnectParams.self)
        unsafe grpc__testing__reconnect_params__init(c)
        unsafe c.pointee.max_reconnect_backoff_ms = maxReconnectBackoffMs
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

package struct ReconnectInfo: Message {
    package var passed: Bool
    package var backoffMs: [Int32]
    package var unknownFields: [UInt8]

    package init() {
        passed = false
        backoffMs = []
        unknownFields = []
    }

    package init(
        passed: Bool = false,
        backoffMs: [Int32] = []
    ) {
        self.passed = passed
        self.backoffMs = backoffMs
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: grpc__testing__reconnect_info__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var passed: UInt32 { 1 }
        @inlinable package static var backoffMs: UInt32 { 2 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Grpc__Testing__ReconnectInfo.self)
        unsafe passed = c.pointee.passed != 0
        unsafe backoffMs = Unpacked.numbers(c.pointee.backoff_ms, Int(c.pointee.n_backoff_ms))
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Grpc__Testing__ReconnectInfo.self)
        unsafe grpc__testing__reconnect_info__init(c)
        unsafe c.pointee.passed = passed ? 1 : 0
        (unsafe c.pointee.backoff_ms, unsafe c.pointee.n_backoff_ms) = unsafe arena.numbers(backoffMs)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

package struct LoadBalancerStatsRequest: Message {
    package var numRpcs: Int32
    package var timeoutSec: Int32
    package var unknownFields: [UInt8]

    package init() {
        numRpcs = 0
        timeoutSec = 0
        unknownFields = []
    }

    package init(
        numRpcs: Int32 = 0,
        timeoutSec: Int32 = 0
    ) {
        self.numRpcs = numRpcs
        self.timeoutSec = timeoutSec
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: grpc__testing__load_balancer_stats_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var numRpcs: UInt32 { 1 }
        @inlinable package static var timeoutSec: UInt32 { 2 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Grpc__Testing__LoadBalancerStatsRequest.self)
        unsafe numRpcs = c.pointee.num_rpcs
        unsafe timeoutSec = c.pointee.timeout_sec
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Grpc__Testing__LoadBalancerStatsRequest.self)
        unsafe grpc__testing__load_balancer_stats_request__init(c)
        unsafe c.pointee.num_rpcs = numRpcs
        unsafe c.pointee.timeout_sec = timeoutSec
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

package struct LoadBalancerStatsResponse: Message {
    package struct RpcsByPeer: Message {
        package var rpcsByPeer: [String: Int32]
        package var unknownFields: [UInt8]

        package init() {
            rpcsByPeer = [:]
            unknownFields = []
        }

        package init(
            rpcsByPeer: [String: Int32] = [:]
        ) {
            self.rpcsByPeer = rpcsByPeer
            unknownFields = []
        }

        package static var descriptor: MessageDescriptor {
            unsafe MessageDescriptor(rules: grpc__testing__load_balancer_stats_response__rpcs_by_peer__rules())
        }

        /// The numbers of the fields on the wire.
        package enum FieldNumber {
            @inlinable package static var rpcsByPeer: UInt32 { 1 }
        }

        package init(unpacked pointer: UnsafeRawPointer) {
            let c = unsafe pointer.assumingMemoryBound(to: Grpc__Testing__LoadBalancerStatsResponse__RpcsByPeer.self)
            unsafe rpcsByPeer = Unpacked.map(c.pointee.rpcs_by_peer, Int(c.pointee.n_rpcs_by_peer)) { unsafe (Unpacked.text($0.pointee.key), $0.pointee.value) }
            unsafe unknownFields = Unpacked.unknownFields(pointer)
        }

        package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
            let c = unsafe arena.place(Grpc__Testing__LoadBalancerStatsResponse__RpcsByPeer.self)
            unsafe grpc__testing__load_balancer_stats_response__rpcs_by_peer__init(c)
            (unsafe c.pointee.rpcs_by_peer, unsafe c.pointee.n_rpcs_by_peer) = unsafe arena.map(rpcsByPeer) { key, value in
                let entry = unsafe arena.place(Grpc__Testing__LoadBalancerStatsResponse__RpcsByPeer__RpcsByPeerEntry.self)
                unsafe grpc__testing__load_balancer_stats_response__rpcs_by_peer__rpcs_by_peer_entry__init(entry)
                unsafe entry.pointee.key = arena.text(key)
                unsafe entry.pointee.value = value
                return unsafe entry
            }
            unsafe arena.keep(unknownFields, in: c)
            return UnsafeMutableRawPointer(c)
        }
    }

    package var rpcsByPeer: [String: Int32]
    package var numFailures: Int32
    package var rpcsByMethod: [String: LoadBalancerStatsResponse.RpcsByPeer]
    package var unknownFields: [UInt8]

    package init() {
        rpcsByPeer = [:]
        numFailures = 0
        rpcsByMethod = [:]
        unknownFields = []
    }

    package init(
        rpcsByPeer: [String: Int32] = [:],
        numFailures: Int32 = 0,
        rpcsByMethod: [String: LoadBalancerStatsResponse.RpcsByPeer] = [:]
    ) {
        self.rpcsByPeer = rpcsByPeer
        self.numFailures = numFailures
        self.rpcsByMethod = rpcsByMethod
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: grpc__testing__load_balancer_stats_response__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var rpcsByPeer: UInt32 { 1 }
        @inlinable package static var numFailures: UInt32 { 2 }
        @inlinable package static var rpcsByMethod: UInt32 { 3 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Grpc__Testing__LoadBalancerStatsResponse.self)
        unsafe rpcsByPeer = Unpacked.map(c.pointee.rpcs_by_peer, Int(c.pointee.n_rpcs_by_peer)) { unsafe (Unpacked.text($0.pointee.key), $0.pointee.value) }
        unsafe numFailures = c.pointee.num_failures
        unsafe rpcsByMethod = Unpacked.map(c.pointee.rpcs_by_method, Int(c.pointee.n_rpcs_by_method)) { unsafe (Unpacked.text($0.pointee.key), Unpacked.message($0.pointee.value) ?? LoadBalancerStatsResponse.RpcsByPeer()) }
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Grpc__Testing__LoadBalancerStatsResponse.self)
        unsafe grpc__testing__load_balancer_stats_response__init(c)
        (unsafe c.pointee.rpcs_by_peer, unsafe c.pointee.n_rpcs_by_peer) = unsafe arena.map(rpcsByPeer) { key, value in
            let entry = unsafe arena.place(Grpc__Testing__LoadBalancerStatsResponse__RpcsByPeerEntry.self)
            unsafe grpc__testing__load_balancer_stats_response__rpcs_by_peer_entry__init(entry)
            unsafe entry.pointee.key = arena.text(key)
            unsafe entry.pointee.value = value
            return unsafe entry
        }
        unsafe c.pointee.num_failures = numFailures
        (unsafe c.pointee.rpcs_by_method, unsafe c.pointee.n_rpcs_by_method) = unsafe arena.map(rpcsByMethod) { key, value in
            let entry = unsafe arena.place(Grpc__Testing__LoadBalancerStatsResponse__RpcsByMethodEntry.self)
            unsafe grpc__testing__load_balancer_stats_response__rpcs_by_method_entry__init(entry)
            unsafe entry.pointee.key = arena.text(key)
            unsafe entry.pointee.value = arena.message(value)
            return unsafe entry
        }
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

package struct LoadBalancerAccumulatedStatsRequest: Message {
    package var unknownFields: [UInt8]

    package init() {
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: grpc__testing__load_balancer_accumulated_stats_request__rules())
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Grpc__Testing__LoadBalancerAccumulatedStatsRequest.self)
        unsafe grpc__testing__load_balancer_accumulated_stats_request__init(c)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

package struct LoadBalancerAccumulatedStatsResponse: Message {
    package struct MethodStats: Message {
        package var rpcsStarted: Int32
        package var result: [Int32: Int32]
        package var unknownFields: [UInt8]

        package init() {
            rpcsStarted = 0
            result = [:]
            unknownFields = []
        }

        package init(
            rpcsStarted: Int32 = 0,
            result: [Int32: Int32] = [:]
        ) {
            self.rpcsStarted = rpcsStarted
            self.result = result
            unknownFields = []
        }

        package static var descriptor: MessageDescriptor {
            unsafe MessageDescriptor(rules: grpc__testing__load_balancer_accumulated_stats_response__method_stats__rules())
        }

        /// The numbers of the fields on the wire.
        package enum FieldNumber {
            @inlinable package static var rpcsStarted: UInt32 { 1 }
            @inlinable package static var result: UInt32 { 2 }
        }

        package init(unpacked pointer: UnsafeRawPointer) {
            let c = unsafe pointer.assumingMemoryBound(to: Grpc__Testing__LoadBalancerAccumulatedStatsResponse__MethodStats.self)
            unsafe rpcsStarted = c.pointee.rpcs_started
            unsafe result = Unpacked.map(c.pointee.result, Int(c.pointee.n_result)) { unsafe ($0.pointee.key, $0.pointee.value) }
            unsafe unknownFields = Unpacked.unknownFields(pointer)
        }

        package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
            let c = unsafe arena.place(Grpc__Testing__LoadBalancerAccumulatedStatsResponse__MethodStats.self)
            unsafe grpc__testing__load_balancer_accumulated_stats_response__method_stats__init(c)
            unsafe c.pointee.rpcs_started = rpcsStarted
            (unsafe c.pointee.result, unsafe c.pointee.n_result) = unsafe arena.map(result) { key, value in
                let entry = unsafe arena.place(Grpc__Testing__LoadBalancerAccumulatedStatsResponse__MethodStats__ResultEntry.self)
                unsafe grpc__testing__load_balancer_accumulated_stats_response__method_stats__result_entry__init(entry)
                unsafe entry.pointee.key = key
                unsafe entry.pointee.value = value
                return unsafe entry
            }
            unsafe arena.keep(unknownFields, in: c)
            return UnsafeMutableRawPointer(c)
        }
    }

    package var numRpcsStartedByMethod: [String: Int32]
    package var numRpcsSucceededByMethod: [String: Int32]
    package var numRpcsFailedByMethod: [String: Int32]
    package var statsPerMethod: [String: LoadBalancerAccumulatedStatsResponse.MethodStats]
    package var unknownFields: [UInt8]

    package init() {
        numRpcsStartedByMethod = [:]
        numRpcsSucceededByMethod = [:]
        numRpcsFailedByMethod = [:]
        statsPerMethod = [:]
        unknownFields = []
    }

    package init(
        numRpcsStartedByMethod: [String: Int32] = [:],
        numRpcsSucceededByMethod: [String: Int32] = [:],
        numRpcsFailedByMethod: [String: Int32] = [:],
        statsPerMethod: [String: LoadBalancerAccumulatedStatsResponse.MethodStats] = [:]
    ) {
        self.numRpcsStartedByMethod = numRpcsStartedByMethod
        self.numRpcsSucceededByMethod = numRpcsSucceededByMethod
        self.numRpcsFailedByMethod = numRpcsFailedByMethod
        self.statsPerMethod = statsPerMethod
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: grpc__testing__load_balancer_accumulated_stats_response__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var numRpcsStartedByMethod: UInt32 { 1 }
        @inlinable package static var numRpcsSucceededByMethod: UInt32 { 2 }
        @inlinable package static var numRpcsFailedByMethod: UInt32 { 3 }
        @inlinable package static var statsPerMethod: UInt32 { 4 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Grpc__Testing__LoadBalancerAccumulatedStatsResponse.self)
        unsafe numRpcsStartedByMethod = Unpacked.map(c.pointee.num_rpcs_started_by_method, Int(c.pointee.n_num_rpcs_started_by_method)) { unsafe (Unpacked.text($0.pointee.key), $0.pointee.value) }
        unsafe numRpcsSucceededByMethod = Unpacked.map(c.pointee.num_rpcs_succeeded_by_method, Int(c.pointee.n_num_rpcs_succeeded_by_method)) { unsafe (Unpacked.text($0.pointee.key), $0.pointee.value) }
        unsafe numRpcsFailedByMethod = Unpacked.map(c.pointee.num_rpcs_failed_by_method, Int(c.pointee.n_num_rpcs_failed_by_method)) { unsafe (Unpacked.text($0.pointee.key), $0.pointee.value) }
        unsafe statsPerMethod = Unpacked.map(c.pointee.stats_per_method, Int(c.pointee.n_stats_per_method)) { unsafe (Unpacked.text($0.pointee.key), Unpacked.message($0.pointee.value) ?? LoadBalancerAccumulatedStatsResponse.MethodStats()) }
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Grpc__Testing__LoadBalancerAccumulatedStatsResponse.self)
        unsafe grpc__testing__load_balancer_accumulated_stats_response__init(c)
        (unsafe c.pointee.num_rpcs_started_by_method, unsafe c.pointee.n_num_rpcs_started_by_method) = unsafe arena.map(numRpcsStartedByMethod) { key, value in
            let entry = unsafe arena.place(Grpc__Testing__LoadBalancerAccumulatedStatsResponse__NumRpcsStartedByMethodEntry.self)
            unsafe grpc__testing__load_balancer_accumulated_stats_response__num_rpcs_started_by_method_entry__init(entry)
            unsafe entry.pointee.key = arena.text(key)
            unsafe entry.pointee.value = value
            return unsafe entry
        }
        (unsafe c.pointee.num_rpcs_succeeded_by_method, unsafe c.pointee.n_num_rpcs_succeeded_by_method) = unsafe arena.map(numRpcsSucceededByMethod) { key, value in
            let entry = unsafe arena.place(Grpc__Testing__LoadBalancerAccumulatedStatsResponse__NumRpcsSucceededByMethodEntry.self)
            unsafe grpc__testing__load_balancer_accumulated_stats_response__num_rpcs_succeeded_by_method_entry__init(entry)
            unsafe entry.pointee.key = arena.text(key)
            unsafe entry.pointee.value = value
            return unsafe entry
        }
        (unsafe c.pointee.num_rpcs_failed_by_method, unsafe c.pointee.n_num_rpcs_failed_by_method) = unsafe arena.map(numRpcsFailedByMethod) { key, value in
            let entry = unsafe arena.place(Grpc__Testing__LoadBalancerAccumulatedStatsResponse__NumRpcsFailedByMethodEntry.self)
            unsafe grpc__testing__load_balancer_accumulated_stats_response__num_rpcs_failed_by_method_entry__init(entry)
            unsafe entry.pointee.key = arena.text(key)
            unsafe entry.pointee.value = value
            return unsafe entry
        }
        (unsafe c.pointee.stats_per_method, unsafe c.pointee.n_stats_per_method) = unsafe arena.map(statsPerMethod) { key, value in
            let entry = unsafe arena.place(Grpc__Testing__LoadBalancerAccumulatedStatsResponse__StatsPerMethodEntry.self)
            unsafe grpc__testing__load_balancer_accumulated_stats_response__stats_per_method_entry__init(entry)
            unsafe entry.pointee.key = arena.text(key)
            unsafe entry.pointee.value = arena.message(value)
            return unsafe entry
        }
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

package struct ClientConfigureRequest: Message {
    package enum RpcType: RawRepresentable, Sendable, Hashable {
        case emptyCall
        case unaryCall
        /// A value that this version does not know.
        case unrecognized(Int32)

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .emptyCall
            case 1: self = .unaryCall
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .emptyCall: 0
            case .unaryCall: 1
            case .unrecognized(let rawValue): rawValue
            }
        }
    }

    package struct Metadata: Message {
        package var type: ClientConfigureRequest.RpcType
        package var key: String
        package var value: String
        package var unknownFields: [UInt8]

        package init() {
            type = .emptyCall
            key = ""
            value = ""
            unknownFields = []
        }

        package init(
            type: ClientConfigureRequest.RpcType = .emptyCall,
            key: String = "",
            value: String = ""
        ) {
            self.type = type
            self.key = key
            self.value = value
            unknownFields = []
        }

        package static var descriptor: MessageDescriptor {
            unsafe MessageDescriptor(rules: grpc__testing__client_configure_request__metadata__rules())
        }

        /// The numbers of the fields on the wire.
        package enum FieldNumber {
            @inlinable package static var type: UInt32 { 1 }
            @inlinable package static var key: UInt32 { 2 }
            @inlinable package static var value: UInt32 { 3 }
        }

        package init(unpacked pointer: UnsafeRawPointer) {
            let c = unsafe pointer.assumingMemoryBound(to: Grpc__Testing__ClientConfigureRequest__Metadata.self)
            unsafe type = ClientConfigureRequest.RpcType(rawValue: .init(truncatingIfNeeded: c.pointee.type.rawValue))
            unsafe key = Unpacked.text(c.pointee.key)
            unsafe value = Unpacked.text(c.pointee.value)
            unsafe unknownFields = Unpacked.unknownFields(pointer)
        }

        package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
            let c = unsafe arena.place(Grpc__Testing__ClientConfigureRequest__Metadata.self)
            unsafe grpc__testing__client_configure_request__metadata__init(c)
            unsafe c.pointee.type = .init(rawValue: .init(truncatingIfNeeded: type.rawValue))
            unsafe c.pointee.key = arena.text(key)
            unsafe c.pointee.value = arena.text(value)
            unsafe arena.keep(unknownFields, in: c)
            return UnsafeMutableRawPointer(c)
        }
    }

    package var types: [ClientConfigureRequest.RpcType]
    package var metadata: [ClientConfigureRequest.Metadata]
    package var timeoutSec: Int32
    package var unknownFields: [UInt8]

    package init() {
        types = []
        metadata = []
        timeoutSec = 0
        unknownFields = []
    }

    package init(
        types: [ClientConfigureRequest.RpcType] = [],
        metadata: [ClientConfigureRequest.Metadata] = [],
        timeoutSec: Int32 = 0
    ) {
        self.types = types
        self.metadata = metadata
        self.timeoutSec = timeoutSec
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: grpc__testing__client_configure_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var types: UInt32 { 1 }
        @inlinable package static var metadata: UInt32 { 2 }
        @inlinable package static var timeoutSec: UInt32 { 3 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Grpc__Testing__ClientConfigureRequest.self)
        unsafe types = Unpacked.numbers(c.pointee.types, Int(c.pointee.n_types)).map { ClientConfigureRequest.RpcType(rawValue: .init(truncatingIfNeeded: $0.rawValue)) }
        unsafe metadata = Unpacked.messages(c.pointee.metadata, Int(c.pointee.n_metadata))
        unsafe timeoutSec = c.pointee.timeout_sec
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Grpc__Testing__ClientConfigureRequest.self)
        unsafe grpc__testing__client_configure_request__init(c)
        (unsafe c.pointee.types, unsafe c.pointee.n_types) = unsafe arena.numbers(types.map { .init(rawValue: .init(truncatingIfNeeded: $0.rawValue)) })
        (unsafe c.pointee.metadata, unsafe c.pointee.n_metadata) = unsafe arena.messages(metadata)
        unsafe c.pointee.timeout_sec = timeoutSec
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

package struct ClientConfigureResponse: Message {
    package var unknownFields: [UInt8]

    package init() {
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: grpc__testing__client_configure_response__rules())
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Grpc__Testing__ClientConfigureResponse.self)
        unsafe grpc__testing__client_configure_response__init(c)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

package struct TestOrcaReport: Message {
    package var cpuUtilization: Double
    package var memoryUtilization: Double
    package var requestCost: [String: Double]
    package var utilization: [String: Double]
    package var unknownFields: [UInt8]

    package init() {
        cpuUtilization = 0
        memoryUtilization = 0
        requestCost = [:]
        utilization = [:]
        unknownFields = []
    }

    package init(
        cpuUtilization: Double = 0,
        memoryUtilization: Double = 0,
        requestCost: [String: Double] = [:],
        utilization: [String: Double] = [:]
    ) {
        self.cpuUtilization = cpuUtilization
        self.memoryUtilization = memoryUtilization
        self.requestCost = requestCost
        self.utilization = utilization
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: grpc__testing__test_orca_report__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var cpuUtilization: UInt32 { 1 }
        @inlinable package static var memoryUtilization: UInt32 { 2 }
        @inlinable package static var requestCost: UInt32 { 3 }
        @inlinable package static var utilization: UInt32 { 4 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Grpc__Testing__TestOrcaReport.self)
        unsafe cpuUtilization = c.pointee.cpu_utilization
        unsafe memoryUtilization = c.pointee.memory_utilization
        unsafe requestCost = Unpacked.map(c.pointee.request_cost, Int(c.pointee.n_request_cost)) { unsafe (Unpacked.text($0.pointee.key), $0.pointee.value) }
        unsafe utilization = Unpacked.map(c.pointee.utilization, Int(c.pointee.n_utilization)) { unsafe (Unpacked.text($0.pointee.key), $0.pointee.value) }
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Grpc__Testing__TestOrcaReport.self)
        unsafe grpc__testing__test_orca_report__init(c)
        unsafe c.pointee.cpu_utilization = cpuUtilization
        unsafe c.pointee.memory_utilization = memoryUtilization
        (unsafe c.pointee.request_cost, unsafe c.pointee.n_request_cost) = unsafe arena.map(requestCost) { key, value in
            let entry = unsafe arena.place(Grpc__Testing__TestOrcaReport__RequestCostEntry.self)
            unsafe grpc__testing__test_orca_report__request_cost_entry__init(entry)
            unsafe entry.pointee.key = arena.text(key)
            unsafe entry.pointee.value = value
            unsafe arena.keep(Arena.negativeZero(value, number: 2), in: entry)
            return unsafe entry
        }
        (unsafe c.pointee.utilization, unsafe c.pointee.n_utilization) = unsafe arena.map(utilization) { key, value in
            let entry = unsafe arena.place(Grpc__Testing__TestOrcaReport__UtilizationEntry.self)
            unsafe grpc__testing__test_orca_report__utilization_entry__init(entry)
            unsafe entry.pointee.key = arena.text(key)
            unsafe entry.pointee.value = value
            unsafe arena.keep(Arena.negativeZero(value, number: 2), in: entry)
            return unsafe entry
        }
        unsafe arena.keep(unknownFields + Arena.negativeZero(cpuUtilization, number: 1) + Arena.negativeZero(memoryUtilization, number: 2), in: c)
        return UnsafeMutableRawPointer(c)
    }
}
