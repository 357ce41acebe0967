// Generated from proto/ by tools/generate; do not edit.
internal import CSchema
package import Wire

/// What one command did. It never changes.
package struct AuditEntry: Message {
    /// Its place in its partition's books, from 1.
    package var position: UInt64
    /// The revision of the command's changes; 0 when it changed nothing.
    package var revision: UInt64
    /// When.
    package var time: Google.Timestamp?
    /// Who called: the id of an account or a key; empty for anyone.
    package var caller: String
    /// The path of the method.
    package var method: String
    /// The id that the caller gave to the call, if any.
    package var requestID: String
    /// The status code of the answer; 0 is success.
    package var statusCode: Int32
    /// The reason of a refusal.
    package var reason: String
    /// SHA-256, in hexadecimal, of the entry before and of this one.
    package var hash: String
    /// The partition whose books these are; 0 where there is one.
    package var partition: UInt32
    package var unknownFields: [UInt8]

    package init() {
        position = 0
        revision = 0
        time = nil
        caller = ""
        method = ""
        requestID = ""
        statusCode = 0
        reason = ""
        hash = ""
        partition = 0
        unknownFields = []
    }

    package init(
        position: UInt64 = 0,
        revision: UInt64 = 0,
        time: Google.Timestamp? = nil,
        caller: String = "",
        method: String = "",
        requestID: String = "",
        statusCode: Int32 = 0,
        reason: String = "",
        hash: String = "",
        partition: UInt32 = 0
    ) {
        self.position = position
        self.revision = revision
        self.time = time
        self.caller = caller
        self.method = method
        self.requestID = requestID
        self.statusCode = statusCode
        self.reason = reason
        self.hash = hash
        self.partition = partition
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__audit_entry__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var position: UInt32 { 1 }
        @inlinable package static var revision: UInt32 { 2 }
        @inlinable package static var time: UInt32 { 3 }
        @inlinable package static var caller: UInt32 { 4 }
        @inlinable package static var method: UInt32 { 5 }
        @inlinable package static var requestID: UInt32 { 6 }
        @inlinable package static var statusCode: UInt32 { 7 }
        @inlinable package static var reason: UInt32 { 8 }
        @inlinable package static var hash: UInt32 { 9 }
        @inlinable package static var partition: UInt32 { 10 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__AuditEntry.self)
        unsafe position = c.pointee.position
        unsafe revision = c.pointee.revision
        unsafe time = Unpacked.message(c.pointee.time)
        unsafe caller = Unpacked.text(c.pointee.caller)
        unsafe method = Unpacked.text(c.pointee.method)
        unsafe requestID = Unpacked.text(c.pointee.request_id)
        unsafe statusCode = c.pointee.status_code
        unsafe reason = Unpacked.text(c.pointee.reason)
        unsafe hash = Unpacked.text(c.pointee.hash)
        unsafe partition = c.pointee.partition
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__AuditEntry.self)
        unsafe shopwire__v1__audit_entry__init(c)
        unsafe c.pointee.position = position
        unsafe c.pointee.revision = revision
        unsafe c.pointee.time = arena.message(time)
        unsafe c.pointee.caller = arena.text(caller)
        unsafe c.pointee.method = arena.text(method)
        unsafe c.pointee.request_id = arena.text(requestID)
        unsafe c.pointee.status_code = statusCode
        unsafe c.pointee.reason = arena.text(reason)
        unsafe c.pointee.hash = arena.text(hash)
        unsafe c.pointee.partition = partition
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Asks for a page of the audit.
package struct ListAuditEntriesRequest: Message {
    /// The partition whose books are asked for.
    package var partition: UInt32
    /// How many at the most: 100 when 0, and never more than 1,000.
    package var pageSize: Int32
    /// Where to go on: `next_page_token` of the page before.
    package var pageToken: String
    /// The last ones first.
    package var newestFirst: Bool
    package var unknownFields: [UInt8]

    package init() {
        partition = 0
        pageSize = 0
        pageToken = ""
        newestFirst = false
        unknownFields = []
    }

    package init(
        partition: UInt32 = 0,
        pageSize: Int32 = 0,
        pageToken: String = "",
        newestFirst: Bool = false
    ) {
        self.partition = partition
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.newestFirst = newestFirst
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__list_audit_entries_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var partition: UInt32 { 1 }
        @inlinable package static var pageSize: UInt32 { 2 }
        @inlinable package static var pageToken: UInt32 { 3 }
        @inlinable package static var newestFirst: UInt32 { 4 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__ListAuditEntriesRequest.self)
        unsafe partition = c.pointee.partition
        unsafe pageSize = c.pointee.page_size
        unsafe pageToken = Unpacked.text(c.pointee.page_token)
        unsafe newestFirst = c.pointee.newest_first != 0
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__ListAuditEntriesRequest.self)
        unsafe shopwire__v1__list_audit_entries_request__init(c)
        unsafe c.pointee.partition = partition
        unsafe c.pointee.page_size = pageSize
        unsafe c.pointee.page_token = arena.text(pageToken)
        unsafe c.pointee.newest_first = newestFirst ? 1 : 0
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// A page of the audit.
package struct ListAuditEntriesResponse: Message {
    /// The entries.
    package var entries: [AuditEntry]
    /// Asks for the next page; empty when this is the last one.
    package var nextPageToken: String
    package var unknownFields: [UInt8]

    package init() {
        entries = []
        nextPageToken = ""
        unknownFields = []
    }

    package init(
        entries: [AuditEntry] = [],
        nextPageToken: String = ""
    ) {
        self.entries = entries
        self.nextPageToken = nextPageToken
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__list_audit_entries_response__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var entries: UInt32 { 1 }
        @inlinable package static var nextPageToken: UInt32 { 2 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__ListAuditEntriesResponse.self)
        unsafe entries = Unpacked.messages(c.pointee.entries, Int(c.pointee.n_entries))
        unsafe nextPageToken = Unpacked.text(c.pointee.next_page_token)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__ListAuditEntriesResponse.self)
        unsafe shopwire__v1__list_audit_entries_response__init(c)
        (unsafe c.pointee.entries, unsafe c.pointee.n_entries) = unsafe arena.messages(entries)
        unsafe c.pointee.next_page_token = arena.text(nextPageToken)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Asks where the audit stands.
package struct GetAuditHeadRequest: Message {
    package var unknownFields: [UInt8]

    package init() {
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__get_audit_head_request__rules())
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__GetAuditHeadRequest.self)
        unsafe shopwire__v1__get_audit_head_request__init(c)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Where the audit stands.
package struct GetAuditHeadResponse: Message {
    /// The end of one partition's books.
    package struct Head: Message {
        /// The partition; 0 where there is one.
        package var partition: UInt32
        /// How many entries there are.
        package var count: UInt64
        /// The hash of the last one.
        package var hash: String
        package var unknownFields: [UInt8]

        package init() {
            partition = 0
            count = 0
            hash = ""
            unknownFields = []
        }

        package init(
            partition: UInt32 = 0,
            count: UInt64 = 0,
            hash: String = ""
        ) {
            self.partition = partition
            self.count = count
            self.hash = hash
            unknownFields = []
        }

        package static var descriptor: MessageDescriptor {
            unsafe MessageDescriptor(rules: shopwire__v1__get_audit_head_response__head__rules())
        }

        /// The numbers of the fields on the wire.
        package enum FieldNumber {
            @inlinable package static var partition: UInt32 { 1 }
            @inlinable package static var count: UInt32 { 2 }
            @inlinable package static var hash: UInt32 { 3 }
        }

        package init(unpacked pointer: UnsafeRawPointer) {
            let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__GetAuditHeadResponse__Head.self)
            unsafe partition = c.pointee.partition
            unsafe count = c.pointee.count
            unsafe hash = Unpacked.text(c.pointee.hash)
            unsafe unknownFields = Unpacked.unknownFields(pointer)
        }

        package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
            let c = unsafe arena.place(Shopwire__V1__GetAuditHeadResponse__Head.self)
            unsafe shopwire__v1__get_audit_head_response__head__init(c)
            unsafe c.pointee.partition = partition
            unsafe c.pointee.count = count
            unsafe c.pointee.hash = arena.text(hash)
            unsafe arena.keep(unknownFields, in: c)
            return UnsafeMutableRawPointer(c)
        }
    }

    /// One for each partition that has books.
    package var heads: [GetAuditHeadResponse.Head]
    package var unknownFields: [UInt8]

    package init() {
        heads = []
        unknownFields = []
    }

    package init(
        heads: [GetAuditHeadResponse.Head] = []
    ) {
        self.heads = heads
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__get_audit_head_response__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var heads: UInt32 { 1 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__GetAuditHeadResponse.self)
        unsafe heads = Unpacked.messages(c.pointee.heads, Int(c.pointee.n_heads))
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__GetAuditHeadResponse.self)
        unsafe shopwire__v1__get_audit_head_response__init(c)
        (unsafe c.pointee.heads, unsafe c.pointee.n_heads) = unsafe arena.messages(heads)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Asks for a step with the key ring. Steps that were taken already change nothing.
package struct RotateKeysRequest: Message {
    /// What to do.
    package enum Step: RawRepresentable, Sendable, Hashable {
        /// Nothing: only say how the ring stands.
        case unspecified
        /// Make a key that opens and checks, and does not seal yet; none if one waits already.
        case add
        /// Let the key that waits seal, and the one that sealed so far only open and check.
        case activate
        /// Drop a key that nothing needs. What was sealed by it never opens again.
        case retire
        /// A value that this version does not know.
        case unrecognized(Int32)

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .add
            case 2: self = .activate
            case 3: self = .retire
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .add: 1
            case .activate: 2
            case .retire: 3
            case .unrecognized(let rawValue): rawValue
            }
        }
    }

    /// The step.
    package var step: RotateKeysRequest.Step
    /// The number of the key to activate or to retire.
    package var keyID: UInt32
    /// A UUID that makes a repeat of this call harmless.
    package var requestID: String
    package var unknownFields: [UInt8]

    package init() {
        step = .unspecified
        keyID = 0
        requestID = ""
        unknownFields = []
    }

    package init(
        step: RotateKeysRequest.Step = .unspecified,
        keyID: UInt32 = 0,
        requestID: String = ""
    ) {
        self.step = step
        self.keyID = keyID
        self.requestID = requestID
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__rotate_keys_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var step: UInt32 { 1 }
        @inlinable package static var keyID: UInt32 { 2 }
        @inlinable package static var requestID: UInt32 { 3 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__RotateKeysRequest.self)
        unsafe step = RotateKeysRequest.Step(rawValue: .init(truncatingIfNeeded: c.pointee.step.rawValue))
        unsafe keyID = c.pointee.key_id
        unsafe requestID = Unpacked.text(c.pointee.request_id)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__RotateKeysRequest.self)
        unsafe shopwire__v1__rotate_keys_request__init(c)
        unsafe c.pointee.step = .init(rawValue: .init(truncatingIfNeeded: step.rawValue))
        unsafe c.pointee.key_id = keyID
        unsafe c.pointee.request_id = arena.text(requestID)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// The key ring after the step.
package struct RotateKeysResponse: Message {
    /// One key of the ring, without itself.
    package struct Key: Message {
        /// What it is there for.
        package enum State: RawRepresentable, Sendable, Hashable {
            /// Not said.
            case unspecified
            /// It opens and checks, and will seal.
            case waiting
            /// It seals what is new.
            case current
            /// It opens and checks what it sealed.
            case old
            /// A value that this version does not know.
            case unrecognized(Int32)

            package init(rawValue: Int32) {
                switch rawValue {
                case 0: self = .unspecified
                case 1: self = .waiting
                case 2: self = .current
                case 3: self = .old
                default: self = .unrecognized(rawValue)
                }
            }

            package var rawValue: Int32 {
                switch self {
                case .unspecified: 0
                case .waiting: 1
                case .current: 2
                case .old: 3
                case .unrecognized(let rawValue): rawValue
                }
            }
        }

        /// Its number.
        package var id: UInt32
        /// What it is there for.
        package var state: RotateKeysResponse.Key.State
        /// When it was made.
        package var createTime: Google.Timestamp?
        /// Since when it is there for that.
        package var stateTime: Google.Timestamp?
        /// How many rows are under it; of more than 10,000 customers that many are counted.
        package var rows: UInt64
        package var unknownFields: [UInt8]

        package init() {
            id = 0
            state = .unspecified
            createTime = nil
            stateTime = nil
            rows = 0
            unknownFields = []
        }

        package init(
            id: UInt32 = 0,
            state: RotateKeysResponse.Key.State = .unspecified,
            createTime: Google.Timestamp? = nil,
            stateTime: Google.Timestamp? = nil,
            rows: UInt64 = 0
        ) {
            self.id = id
            self.state = state
            self.createTime = createTime
            self.stateTime = stateTime
            self.rows = rows
            unknownFields = []
        }

        package static var descriptor: MessageDescriptor {
            unsafe MessageDescriptor(rules: shopwire__v1__rotate_keys_response__key__rules())
        }

        /// The numbers of the fields on the wire.
        package enum FieldNumber {
            @inlinable package static var id: UInt32 { 1 }
            @inlinable package static var state: UInt32 { 2 }
            @inlinable package static var createTime: UInt32 { 3 }
            @inlinable package static var stateTime: UInt32 { 4 }
            @inlinable package static var rows: UInt32 { 5 }
        }

        package init(unpacked pointer: UnsafeRawPointer) {
            let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__RotateKeysResponse__Key.self)
            unsafe id = c.pointee.id
            unsafe state = RotateKeysResponse.Key.State(rawValue: .init(truncatingIfNeeded: c.pointee.state.rawValue))
            unsafe createTime = Unpacked.message(c.pointee.create_time)
            unsafe stateTime = Unpacked.message(c.pointee.state_time)
            unsafe rows = c.pointee.rows
            unsafe unknownFields = Unpacked.unknownFields(pointer)
        }

        package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
            let c = unsafe arena.place(Shopwire__V1__RotateKeysResponse__Key.self)
            unsafe shopwire__v1__rotate_keys_response__key__init(c)
            unsafe c.pointee.id = id
            unsafe c.pointee.state = .init(rawValue: .init(truncatingIfNeeded: state.rawValue))
            unsafe c.pointee.create_time = arena.message(createTime)
            unsafe c.pointee.state_time = arena.message(stateTime)
            unsafe c.pointee.rows = rows
            unsafe arena.keep(unknownFields, in: c)
            return UnsafeMutableRawPointer(c)
        }
    }

    /// The keys, newest first.
    package var keys: [RotateKeysResponse.Key]
    package var unknownFields: [UInt8]

    package init() {
        keys = []
        unknownFields = []
    }

    package init(
        keys: [RotateKeysResponse.Key] = []
    ) {
        self.keys = keys
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__rotate_keys_response__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var keys: UInt32 { 1 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__RotateKeysResponse.self)
        unsafe keys = Unpacked.messages(c.pointee.keys, Int(c.pointee.n_keys))
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__RotateKeysResponse.self)
        unsafe shopwire__v1__rotate_keys_response__init(c)
        (unsafe c.pointee.keys, unsafe c.pointee.n_keys) = unsafe arena.messages(keys)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

extension RotateKeysRequest: CarriesRequestID {}
