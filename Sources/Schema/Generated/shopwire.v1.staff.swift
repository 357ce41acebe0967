// Generated from proto/ by tools/generate; do not edit.
internal import CSchema
package import Wire

/// What a member of staff may do. Each later role may do what the earlier ones may.
package enum StaffRole: RawRepresentable, Sendable, Hashable {
    /// Not said.
    case unspecified
    /// Looks.
    case reader
    /// Helps customers.
    case support
    /// Runs the shop.
    case manager
    /// Owns the shop.
    case owner
    /// A value that this version does not know.
    case unrecognized(Int32)

    package init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .reader
        case 2: self = .support
        case 3: self = .manager
        case 4: self = .owner
        default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .reader: 1
        case .support: 2
        case .manager: 3
        case .owner: 4
        case .unrecognized(let rawValue): rawValue
        }
    }
}

/// Somebody who works in the shop, or a program of theirs.
package struct StaffMember: Message {
    /// Its name in the shop: 1 to 64 of A-Z a-z 0-9 . _ - and made by the server when empty.
    package var id: String
    /// Its name for people: 1 to 200 characters.
    package var title: String
    /// What it may do at the most.
    package var role: StaffRole
    /// Whether its keys are worth nothing for now.
    package var suspended: Bool
    /// Changes whenever what was written changes. Set by the server.
    package var etag: String
    /// When it was made. Set by the server.
    package var createTime: Google.Timestamp?
    /// When it was last written. Set by the server.
    package var updateTime: Google.Timestamp?
    /// Rises with each of its changes. Set by the server.
    package var revision: UInt64
    package var unknownFields: [UInt8]

    package init() {
        id = ""
        title = ""
        role = .unspecified
        suspended = false
        etag = ""
        createTime = nil
        updateTime = nil
        revision = 0
        unknownFields = []
    }

    package init(
        id: String = "",
        title: String = "",
        role: StaffRole = .unspecified,
        suspended: Bool = false,
        etag: String = "",
        createTime: Google.Timestamp? = nil,
        updateTime: Google.Timestamp? = nil,
        revision: UInt64 = 0
    ) {
        self.id = id
        self.title = title
        self.role = role
        self.suspended = suspended
        self.etag = etag
        self.createTime = createTime
        self.updateTime = updateTime
        self.revision = revision
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__staff_member__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var id: UInt32 { 1 }
        @inlinable package static var title: UInt32 { 2 }
        @inlinable package static var role: UInt32 { 3 }
        @inlinable package static var suspended: UInt32 { 4 }
        @inlinable package static var etag: UInt32 { 5 }
        @inlinable package static var createTime: UInt32 { 6 }
        @inlinable package static var updateTime: UInt32 { 7 }
        @inlinable package static var revision: UInt32 { 8 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__StaffMember.self)
        unsafe id = Unpacked.text(c.pointee.id)
        unsafe title = Unpacked.text(c.pointee.title)
        unsafe role = StaffRole(rawValue: .init(truncatingIfNeeded: c.pointee.role.rawValue))
        unsafe suspended = c.pointee.suspended != 0
        unsafe etag = Unpacked.text(c.pointee.etag)
        unsafe createTime = Unpacked.message(c.pointee.create_time)
        unsafe updateTime = Unpacked.message(c.pointee.update_time)
        unsafe revision = c.pointee.revision
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__StaffMember.self)
        unsafe shopwire__v1__staff_member__init(c)
        unsafe c.pointee.id = arena.text(id)
        unsafe c.pointee.title = arena.text(title)
        unsafe c.pointee.role = .init(rawValue: .init(truncatingIfNeeded: role.rawValue))
        unsafe c.pointee.suspended = suspended ? 1 : 0
        unsafe c.pointee.etag = arena.text(etag)
        unsafe c.pointee.create_time = arena.message(createTime)
        unsafe c.pointee.update_time = arena.message(updateTime)
        unsafe c.pointee.revision = revision
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// A secret that a program shows with each call.
package struct ApiKey: Message {
    /// Its name in the shop: 1 to 64 of A-Z a-z 0-9 . _ - and made by the server when empty.
    package var id: String
    /// Whose it is.
    package var staffMemberID: String
    /// What it is for, for people: up to 200 characters.
    package var title: String
    /// What it may do at the most; never more than its owner.
    package var role: StaffRole
    /// What it is good for: services such as `CatalogService` and methods such as
    /// `InventoryService/SetStock`. All when empty; up to 50.
    package var scopes: [String]
    /// When it is worth nothing any more; never when absent.
    package var expireTime: Google.Timestamp?
    /// When it was made. Set by the server.
    package var createTime: Google.Timestamp?
    /// Rises with each of its changes. Set by the server.
    package var revision: UInt64
    package var unknownFields: [UInt8]

    package init() {
        id = ""
        staffMemberID = ""
        title = ""
        role = .unspecified
        scopes = []
        expireTime = nil
        createTime = nil
        revision = 0
        unknownFields = []
    }

    package init(
        id: String = "",
        staffMemberID: String = "",
        title: String = "",
        role: StaffRole = .unspecified,
        scopes: [String] = [],
        expireTime: Google.Timestamp? = nil,
        createTime: Google.Timestamp? = nil,
        revision: UInt64 = 0
    ) {
        self.id = id
        self.staffMemberID = staffMemberID
        self.title = title
        self.role = role
        self.scopes = scopes
        self.expireTime = expireTime
        self.createTime = createTime
        self.revision = revision
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__api_key__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var id: UInt32 { 1 }
        @inlinable package static var staffMemberID: UInt32 { 2 }
        @inlinable package static var title: UInt32 { 3 }
        @inlinable package static var role: UInt32 { 4 }
        @inlinable package static var scopes: UInt32 { 5 }
        @inlinable package static var expireTime: UInt32 { 6 }
        @inlinable package static var createTime: UInt32 { 7 }
        @inlinable package static var revision: UInt32 { 8 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__ApiKey.self)
        unsafe id = Unpacked.text(c.pointee.id)
        unsafe staffMemberID = Unpacked.text(c.pointee.staff_member_id)
        unsafe title = Unpacked.text(c.pointee.title)
        unsafe role = StaffRole(rawValue: .init(truncatingIfNeeded: c.pointee.role.rawValue))
        unsafe scopes = Unpacked.texts(c.pointee.scopes, Int(c.pointee.n_scopes))
        unsafe expireTime = Unpacked.message(c.pointee.expire_time)
        unsafe createTime = Unpacked.message(c.pointee.create_time)
        unsafe revision = c.pointee.revision
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__ApiKey.self)
        unsafe shopwire__v1__api_key__init(c)
        unsafe c.pointee.id = arena.text(id)
        unsafe c.pointee.staff_member_id = arena.text(staffMemberID)
        unsafe c.pointee.title = arena.text(title)
        unsafe c.pointee.role = .init(rawValue: .init(truncatingIfNeeded: role.rawValue))
        (unsafe c.pointee.scopes, unsafe c.pointee.n_scopes) = unsafe arena.texts(scopes)
        unsafe c.pointee.expire_time = arena.message(expireTime)
        unsafe c.pointee.create_time = arena.message(createTime)
        unsafe c.pointee.revision = revision
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Asks to add a member of staff.
package struct CreateStaffMemberRequest: Message {
    /// The member, with a title and a role.
    package var staffMember: StaffMember?
    /// A UUID that makes a repeat of this call harmless.
    package var requestID: String
    package var unknownFields: [UInt8]

    package init() {
        staffMember = nil
        requestID = ""
        unknownFields = []
    }

    package init(
        staffMember: StaffMember? = nil,
        requestID: String = ""
    ) {
        self.staffMember = staffMember
        self.requestID = requestID
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__create_staff_member_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var staffMember: UInt32 { 1 }
        @inlinable package static var requestID: UInt32 { 2 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__CreateStaffMemberRequest.self)
        unsafe staffMember = Unpacked.message(c.pointee.staff_member)
        unsafe requestID = Unpacked.text(c.pointee.request_id)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__CreateStaffMemberRequest.self)
        unsafe shopwire__v1__create_staff_member_request__init(c)
        unsafe c.pointee.staff_member = arena.message(staffMember)
        unsafe c.pointee.request_id = arena.text(requestID)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// The member as it was added.
package struct CreateStaffMemberResponse: Message {
    /// The member with what the server set.
    package var staffMember: StaffMember?
    package var unknownFields: [UInt8]

    package init() {
        staffMember = nil
        unknownFields = []
    }

    package init(
        staffMember: StaffMember? = nil
    ) {
        self.staffMember = staffMember
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__create_staff_member_response__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var staffMember: UInt32 { 1 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__CreateStaffMemberResponse.self)
        unsafe staffMember = Unpacked.message(c.pointee.staff_member)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__CreateStaffMemberResponse.self)
        unsafe shopwire__v1__create_staff_member_response__init(c)
        unsafe c.pointee.staff_member = arena.message(staffMember)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Asks for one member of staff.
package struct GetStaffMemberRequest: Message {
    /// Its id.
    package var id: String
    package var unknownFields: [UInt8]

    package init() {
        id = ""
        unknownFields = []
    }

    package init(
        id: String = ""
    ) {
        self.id = id
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__get_staff_member_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var id: UInt32 { 1 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__GetStaffMemberRequest.self)
        unsafe id = Unpacked.text(c.pointee.id)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__GetStaffMemberRequest.self)
        unsafe shopwire__v1__get_staff_member_request__init(c)
        unsafe c.pointee.id = arena.text(id)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// The member asked for.
package struct GetStaffMemberResponse: Message {
    /// The member.
    package var staffMember: StaffMember?
    package var unknownFields: [UInt8]

    package init() {
        staffMember = nil
        unknownFields = []
    }

    package init(
        staffMember: StaffMember? = nil
    ) {
        self.staffMember = staffMember
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__get_staff_member_response__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var staffMember: UInt32 { 1 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__GetStaffMemberResponse.self)
        unsafe staffMember = Unpacked.message(c.pointee.staff_member)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__GetStaffMemberResponse.self)
        unsafe shopwire__v1__get_staff_member_response__init(c)
        unsafe c.pointee.staff_member = arena.message(staffMember)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Asks for a page of the staff.
package struct ListStaffMembersRequest: Message {
    /// How many at the most: 50 when 0, and never more than 200.
    package var pageSize: Int32
    /// Where to go on: `next_page_token` of the page before.
    package var pageToken: String
    package var unknownFields: [UInt8]

    package init() {
        pageSize = 0
        pageToken = ""
        unknownFields = []
    }

    package init(
        pageSize: Int32 = 0,
        pageToken: String = ""
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__list_staff_members_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var pageSize: UInt32 { 1 }
        @inlinable package static var pageToken: UInt32 { 2 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__ListStaffMembersRequest.self)
        unsafe pageSize = c.pointee.page_size
        unsafe pageToken = Unpacked.text(c.pointee.page_token)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__ListStaffMembersRequest.self)
        unsafe shopwire__v1__list_staff_members_request__init(c)
        unsafe c.pointee.page_size = pageSize
        unsafe c.pointee.page_token = arena.text(pageToken)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// A page of the staff.
package struct ListStaffMembersResponse: Message {
    /// The members.
    package var staffMembers: [StaffMember]
    /// Asks for the next page; empty when this is the last one.
    package var nextPageToken: String
    package var unknownFields: [UInt8]

    package init() {
        staffMembers = []
        nextPageToken = ""
        unknownFields = []
    }

    package init(
        staffMembers: [StaffMember] = [],
        nextPageToken: String = ""
    ) {
        self.staffMembers = staffMembers
        self.nextPageToken = nextPageToken
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__list_staff_members_response__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var staffMembers: UInt32 { 1 }
        @inlinable package static var nextPageToken: UInt32 { 2 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__ListStaffMembersResponse.self)
        unsafe staffMembers = Unpacked.messages(c.pointee.staff_members, Int(c.pointee.n_staff_members))
        unsafe nextPageToken = Unpacked.text(c.pointee.next_page_token)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__ListStaffMembersResponse.self)
        unsafe shopwire__v1__list_staff_members_response__init(c)
        (unsafe c.pointee.staff_members, unsafe c.pointee.n_staff_members) = unsafe arena.messages(staffMembers)
        unsafe c.pointee.next_page_token = arena.text(nextPageToken)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Asks to change a member of staff.
package struct UpdateStaffMemberRequest: Message {
    /// The member's id and the new values of the fields to change.
    package var staffMember: StaffMember?
    /// The fields to change, such as `role`; when absent, all that are set.
    package var updateMask: Google.FieldMask?
    /// The etag that the member must still have; empty to change it whatever it is.
    package var etag: String
    /// A UUID that makes a repeat of this call harmless.
    package var requestID: String
    package var unknownFields: [UInt8]

    package init() {
        staffMember = nil
        updateMask = nil
        etag = ""
        requestID = ""
        unknownFields = []
    }

    package init(
        staffMember: StaffMember? = nil,
        updateMask: Google.FieldMask? = nil,
        etag: String = "",
        requestID: String = ""
    ) {
        self.staffMember = staffMember
        self.updateMask = updateMask
        self.etag = etag
        self.requestID = requestID
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__update_staff_member_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var staffMember: UInt32 { 1 }
        @inlinable package static var updateMask: UInt32 { 2 }
        @inlinable package static var etag: UInt32 { 3 }
        @inlinable package static var requestID: UInt32 { 4 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__UpdateStaffMemberRequest.self)
        unsafe staffMember = Unpacked.message(c.pointee.staff_member)
        unsafe updateMask = Unpacked.message(c.pointee.update_mask)
        unsafe etag = Unpacked.text(c.pointee.etag)
        unsafe requestID = Unpacked.text(c.pointee.request_id)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__UpdateStaffMemberRequest.self)
        unsafe shopwire__v1__update_staff_member_request__init(c)
        unsafe c.pointee.staff_member = arena.message(staffMember)
        unsafe c.pointee.update_mask = arena.message(updateMask)
        unsafe c.pointee.etag = arena.text(etag)
        unsafe c.pointee.request_id = arena.text(requestID)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// The member as it was changed.
package struct UpdateStaffMemberResponse: Message {
    /// The member as it is now.
    package var staffMember: StaffMember?
    package var unknownFields: [UInt8]

    package init() {
        staffMember = nil
        unknownFields = []
    }

    package init(
        staffMember: StaffMember? = nil
    ) {
        self.staffMember = staffMember
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__update_staff_member_response__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var staffMember: UInt32 { 1 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__UpdateStaffMemberResponse.self)
        unsafe staffMember = Unpacked.message(c.pointee.staff_member)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__UpdateStaffMemberResponse.self)
        unsafe shopwire__v1__update_staff_member_response__init(c)
        unsafe c.pointee.staff_member = arena.message(staffMember)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Asks to remove a member of staff.
package struct DeleteStaffMemberRequest: Message {
    /// Its id.
    package var id: String
    /// A UUID that makes a repeat of this call harmless.
    package var requestID: String
    package var unknownFields: [UInt8]

    package init() {
        id = ""
        requestID = ""
        unknownFields = []
    }

    package init(
        id: String = "",
        requestID: String = ""
    ) {
        self.id = id
        self.requestID = requestID
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__delete_staff_member_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var id: UInt32 { 1 }
        @inlinable package static var requestID: UInt32 { 2 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__DeleteStaffMemberRequest.self)
        unsafe id = Unpacked.text(c.pointee.id)
        unsafe requestID = Unpacked.text(c.pointee.request_id)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__DeleteStaffMemberRequest.self)
        unsafe shopwire__v1__delete_staff_member_request__init(c)
        unsafe c.pointee.id = arena.text(id)
        unsafe c.pointee.request_id = arena.text(requestID)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// The member is gone.
package struct DeleteStaffMemberResponse: Message {
    package var unknownFields: [UInt8]

    package init() {
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__delete_staff_member_response__rules())
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__DeleteStaffMemberResponse.self)
        unsafe shopwire__v1__delete_staff_member_response__init(c)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Asks to make a key.
package struct CreateApiKeyRequest: Message {
    /// The key, with its owner and role.
    package var apiKey: ApiKey?
    /// A UUID that makes a repeat of this call harmless.
    package var requestID: String
    package var unknownFields: [UInt8]

    package init() {
        apiKey = nil
        requestID = ""
        unknownFields = []
    }

    package init(
        apiKey: ApiKey? = nil,
        requestID: String = ""
    ) {
        self.apiKey = apiKey
        self.requestID = requestID
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__create_api_key_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var apiKey: UInt32 { 1 }
        @inlinable package static var requestID: UInt32 { 2 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__CreateApiKeyRequest.self)
        unsafe apiKey = Unpacked.message(c.pointee.api_key)
        unsafe requestID = Unpacked.text(c.pointee.request_id)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__CreateApiKeyRequest.self)
        unsafe shopwire__v1__create_api_key_request__init(c)
        unsafe c.pointee.api_key = arena.message(apiKey)
        unsafe c.pointee.request_id = arena.text(requestID)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// The key that was made.
package struct CreateApiKeyResponse: Message {
    /// The key with what the server set.
    package var apiKey: ApiKey?
    /// What to send as `authorization: Bearer SECRET`. It is not shown again.
    package var secret: String
    package var unknownFields: [UInt8]

    package init() {
        apiKey = nil
        secret = ""
        unknownFields = []
    }

    package init(
        apiKey: ApiKey? = nil,
        secret: String = ""
    ) {
        self.apiKey = apiKey
        self.secret = secret
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__create_api_key_response__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var apiKey: UInt32 { 1 }
        @inlinable package static var secret: UInt32 { 2 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__CreateApiKeyResponse.self)
        unsafe apiKey = Unpacked.message(c.pointee.api_key)
        unsafe secret = Unpacked.text(c.pointee.secret)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__CreateApiKeyResponse.self)
        unsafe shopwire__v1__create_api_key_response__init(c)
        unsafe c.pointee.api_key = arena.message(apiKey)
        unsafe c.pointee.secret = arena.text(secret)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Asks for one key.
package struct GetApiKeyRequest: Message {
    /// Its id.
    package var id: String
    package var unknownFields: [UInt8]

    package init() {
        id = ""
        unknownFields = []
    }

    package init(
        id: String = ""
    ) {
        self.id = id
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__get_api_key_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var id: UInt32 { 1 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__GetApiKeyRequest.self)
        unsafe id = Unpacked.text(c.pointee.id)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__GetApiKeyRequest.self)
        unsafe shopwire__v1__get_api_key_request__init(c)
        unsafe c.pointee.id = arena.text(id)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// The key asked for.
package struct GetApiKeyResponse: Message {
    /// The key.
    package var apiKey: ApiKey?
    package var unknownFields: [UInt8]

    package init() {
        apiKey = nil
        unknownFields = []
    }

    package init(
        apiKey: ApiKey? = nil
    ) {
        self.apiKey = apiKey
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__get_api_key_response__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var apiKey: UInt32 { 1 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__GetApiKeyResponse.self)
        unsafe apiKey = Unpacked.message(c.pointee.api_key)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__GetApiKeyResponse.self)
        unsafe shopwire__v1__get_api_key_response__init(c)
        unsafe c.pointee.api_key = arena.message(apiKey)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Asks for a page of keys.
package struct ListApiKeysRequest: Message {
    /// Whose keys.
    package var staffMemberID: String
    /// How many at the most: 50 when 0, and never more than 200.
    package var pageSize: Int32
    /// Where to go on: `next_page_token` of the page before.
    package var pageToken: String
    package var unknownFields: [UInt8]

    package init() {
        staffMemberID = ""
        pageSize = 0
        pageToken = ""
        unknownFields = []
    }

    package init(
        staffMemberID: String = "",
        pageSize: Int32 = 0,
        pageToken: String = ""
    ) {
        self.staffMemberID = staffMemberID
        self.pageSize = pageSize
        self.pageToken = pageToken
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__list_api_keys_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var staffMemberID: UInt32 { 1 }
        @inlinable package static var pageSize: UInt32 { 2 }
        @inlinable package static var pageToken: UInt32 { 3 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__ListApiKeysRequest.self)
        unsafe staffMemberID = Unpacked.text(c.pointee.staff_member_id)
        unsafe pageSize = c.pointee.page_size
        unsafe pageToken = Unpacked.text(c.pointee.page_token)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__ListApiKeysRequest.self)
        unsafe shopwire__v1__list_api_keys_request__init(c)
        unsafe c.pointee.staff_member_id = arena.text(staffMemberID)
        unsafe c.pointee.page_size = pageSize
        unsafe c.pointee.page_token = arena.text(pageToken)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// A page of keys.
package struct ListApiKeysResponse: Message {
    /// The keys, by id.
    package var apiKeys: [ApiKey]
    /// Asks for the next page; empty when this is the last one.
    package var nextPageToken: String
    package var unknownFields: [UInt8]

    package init() {
        apiKeys = []
        nextPageToken = ""
        unknownFields = []
    }

    package init(
        apiKeys: [ApiKey] = [],
        nextPageToken: String = ""
    ) {
        self.apiKeys = apiKeys
        self.nextPageToken = nextPageToken
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__list_api_keys_response__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var apiKeys: UInt32 { 1 }
        @inlinable package static var nextPageToken: UInt32 { 2 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__ListApiKeysResponse.self)
        unsafe apiKeys = Unpacked.messages(c.pointee.api_keys, Int(c.pointee.n_api_keys))
        unsafe nextPageToken = Unpacked.text(c.pointee.next_page_token)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__ListApiKeysResponse.self)
        unsafe shopwire__v1__list_api_keys_response__init(c)
        (unsafe c.pointee.api_keys, unsafe c.pointee.n_api_keys) = unsafe arena.messages(apiKeys)
        unsafe c.pointee.next_page_token = arena.text(nextPageToken)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Asks to revoke a key.
package struct DeleteApiKeyRequest: Message {
    /// Its id.
    package var id: String
    /// A UUID that makes a repeat of this call harmless.
    package var requestID: String
    package var unknownFields: [UInt8]

    package init() {
        id = ""
        requestID = ""
        unknownFields = []
    }

    package init(
        id: String = "",
        requestID: String = ""
    ) {
        self.id = id
        self.requestID = requestID
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__delete_api_key_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var id: UInt32 { 1 }
        @inlinable package static var requestID: UInt32 { 2 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__DeleteApiKeyRequest.self)
        unsafe id = Unpacked.text(c.pointee.id)
        unsafe requestID = Unpacked.text(c.pointee.request_id)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__DeleteApiKeyRequest.self)
        unsafe shopwire__v1__delete_api_key_request__init(c)
        unsafe c.pointee.id = arena.text(id)
        unsafe c.pointee.request_id = arena.text(requestID)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// The key is worth nothing any more.
package struct DeleteApiKeyResponse: Message {
    package var unknownFields: [UInt8]

    package init() {
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__delete_api_key_response__rules())
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__DeleteApiKeyResponse.self)
        unsafe shopwire__v1__delete_api_key_response__init(c)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Asks what the caller may do.
package struct TestPermissionsRequest: Message {
    /// Methods such as `/shopwire.v1.CatalogService/GetProduct`: 1 to 500.
    package var methods: [String]
    package var unknownFields: [UInt8]

    package init() {
        methods = []
        unknownFields = []
    }

    package init(
        methods: [String] = []
    ) {
        self.methods = methods
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__test_permissions_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var methods: UInt32 { 1 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__TestPermissionsRequest.self)
        unsafe methods = Unpacked.texts(c.pointee.methods, Int(c.pointee.n_methods))
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__TestPermissionsRequest.self)
        unsafe shopwire__v1__test_permissions_request__init(c)
        (unsafe c.pointee.methods, unsafe c.pointee.n_methods) = unsafe arena.texts(methods)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// What the caller may do.
package struct TestPermissionsResponse: Message {
    /// Those of the methods asked about that exist and that the caller may call.
    package var methods: [String]
    /// The role that the caller has; not said of customers, guests and those without a token.
    package var role: StaffRole
    package var unknownFields: [UInt8]

    package init() {
        methods = []
        role = .unspecified
        unknownFields = []
    }

    package init(
        methods: [String] = [],
        role: StaffRole = .unspecified
    ) {
        self.methods = methods
        self.role = role
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__test_permissions_response__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var methods: UInt32 { 1 }
        @inlinable package static var role: UInt32 { 2 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__TestPermissionsResponse.self)
        unsafe methods = Unpacked.texts(c.pointee.methods, Int(c.pointee.n_methods))
        unsafe role = StaffRole(rawValue: .init(truncatingIfNeeded: c.pointee.role.rawValue))
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__TestPermissionsResponse.self)
        unsafe shopwire__v1__test_permissions_response__init(c)
        (unsafe c.pointee.methods, unsafe c.pointee.n_methods) = unsafe arena.texts(methods)
        unsafe c.pointee.role = .init(rawValue: .init(truncatingIfNeeded: role.rawValue))
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

extension CreateStaffMemberRequest: CarriesRequestID {}

extension UpdateStaffMemberRequest: CarriesRequestID {}

extension DeleteStaffMemberRequest: CarriesRequestID {}

extension CreateApiKeyRequest: CarriesRequestID {}

extension DeleteApiKeyRequest: CarriesRequestID {}
