// Generated from proto/ by tools/generate; do not edit.
internal import CSchema
package import Wire

/// A time in which somebody is signed in.
package struct Session: Message {
    /// Its name: made by the server.
    package var id: String
    /// The customer; empty for a guest.
    package var customerID: String
    /// When it began.
    package var createTime: Google.Timestamp?
    /// When it ends, however often its token is refreshed.
    package var endTime: Google.Timestamp?
    /// Whether it is the one this call was made in.
    package var current: Bool
    package var unknownFields: [UInt8]

    package init() {
        id = ""
        customerID = ""
        createTime = nil
        endTime = nil
        current = false
        unknownFields = []
    }

    package init(
        id: String = "",
        customerID: String = "",
        createTime: Google.Timestamp? = nil,
        endTime: Google.Timestamp? = nil,
        current: Bool = false
    ) {
        self.id = id
        self.customerID = customerID
        self.createTime = createTime
        self.endTime = endTime
        self.current = current
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__session__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var id: UInt32 { 1 }
        @inlinable package static var customerID: UInt32 { 2 }
        @inlinable package static var createTime: UInt32 { 3 }
        @inlinable package static var endTime: UInt32 { 4 }
        @inlinable package static var current: UInt32 { 5 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__Session.self)
        unsafe id = Unpacked.text(c.pointee.id)
        unsafe customerID = Unpacked.text(c.pointee.customer_id)
        unsafe createTime = Unpacked.message(c.pointee.create_time)
        unsafe endTime = Unpacked.message(c.pointee.end_time)
        unsafe current = c.pointee.current != 0
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__Session.self)
        unsafe shopwire__v1__session__init(c)
        unsafe c.pointee.id = arena.text(id)
        unsafe c.pointee.customer_id = arena.text(customerID)
        unsafe c.pointee.create_time = arena.message(createTime)
        unsafe c.pointee.end_time = arena.message(endTime)
        unsafe c.pointee.current = current ? 1 : 0
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// A session with what proves it.
package struct SessionToken: Message {
    /// What to send with each call. Keep it secret.
    package var token: String
    /// When it is worth nothing any more. Refresh it before.
    package var expireTime: Google.Timestamp?
    /// The session.
    package var session: Session?
    package var unknownFields: [UInt8]

    package init() {
        token = ""
        expireTime = nil
        session = nil
        unknownFields = []
    }

    package init(
        token: String = "",
        expireTime: Google.Timestamp? = nil,
        session: Session? = nil
    ) {
        self.token = token
        self.expireTime = expireTime
        self.session = session
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__session_token__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var token: UInt32 { 1 }
        @inlinable package static var expireTime: UInt32 { 2 }
        @inlinable package static var session: UInt32 { 3 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__SessionToken.self)
        unsafe token = Unpacked.text(c.pointee.token)
        unsafe expireTime = Unpacked.message(c.pointee.expire_time)
        unsafe session = Unpacked.message(c.pointee.session)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__SessionToken.self)
        unsafe shopwire__v1__session_token__init(c)
        unsafe c.pointee.token = arena.text(token)
        unsafe c.pointee.expire_time = arena.message(expireTime)
        unsafe c.pointee.session = arena.message(session)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Asks to sign in.
package struct CreateSessionRequest: Message {
    /// The address they sign in with, whatever its case: up to 254 characters.
    package var email: String
    /// The password: 8 characters or more, 256 bytes at the most.
    package var password: String
    /// A UUID that makes a repeat of this call harmless.
    package var requestID: String
    package var unknownFields: [UInt8]

    package init() {
        email = ""
        password = ""
        requestID = ""
        unknownFields = []
    }

    package init(
        email: String = "",
        password: String = "",
        requestID: String = ""
    ) {
        self.email = email
        self.password = password
        self.requestID = requestID
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__create_session_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var email: UInt32 { 1 }
        @inlinable package static var password: UInt32 { 2 }
        @inlinable package static var requestID: UInt32 { 3 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__CreateSessionRequest.self)
        unsafe email = Unpacked.text(c.pointee.email)
        unsafe password = Unpacked.text(c.pointee.password)
        unsafe requestID = Unpacked.text(c.pointee.request_id)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__CreateSessionRequest.self)
        unsafe shopwire__v1__create_session_request__init(c)
        unsafe c.pointee.email = arena.text(email)
        unsafe c.pointee.password = arena.text(password)
        unsafe c.pointee.request_id = arena.text(requestID)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// The session that began.
package struct CreateSessionResponse: Message {
    /// Its token.
    package var sessionToken: SessionToken?
    package var unknownFields: [UInt8]

    package init() {
        sessionToken = nil
        unknownFields = []
    }

    package init(
        sessionToken: SessionToken? = nil
    ) {
        self.sessionToken = sessionToken
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__create_session_response__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var sessionToken: UInt32 { 1 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__CreateSessionResponse.self)
        unsafe sessionToken = Unpacked.message(c.pointee.session_token)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__CreateSessionResponse.self)
        unsafe shopwire__v1__create_session_response__init(c)
        unsafe c.pointee.session_token = arena.message(sessionToken)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Asks for a session without an account.
package struct CreateGuestSessionRequest: Message {
    /// A UUID that makes a repeat of this call harmless.
    package var requestID: String
    package var unknownFields: [UInt8]

    package init() {
        requestID = ""
        unknownFields = []
    }

    package init(
        requestID: String = ""
    ) {
        self.requestID = requestID
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__create_guest_session_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var requestID: UInt32 { 1 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__CreateGuestSessionRequest.self)
        unsafe requestID = Unpacked.text(c.pointee.request_id)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__CreateGuestSessionRequest.self)
        unsafe shopwire__v1__create_guest_session_request__init(c)
        unsafe c.pointee.request_id = arena.text(requestID)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// The session that began.
package struct CreateGuestSessionResponse: Message {
    /// Its token.
    package var sessionToken: SessionToken?
    package var unknownFields: [UInt8]

    package init() {
        sessionToken = nil
        unknownFields = []
    }

    package init(
        sessionToken: SessionToken? = nil
    ) {
        self.sessionToken = sessionToken
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__create_guest_session_response__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var sessionToken: UInt32 { 1 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__CreateGuestSessionResponse.self)
        unsafe sessionToken = Unpacked.message(c.pointee.session_token)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__CreateGuestSessionResponse.self)
        unsafe shopwire__v1__create_guest_session_response__init(c)
        unsafe c.pointee.session_token = arena.message(sessionToken)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Asks for a token that holds longer.
package struct RefreshSessionRequest: Message {
    /// A UUID that makes a repeat of this call harmless.
    package var requestID: String
    package var unknownFields: [UInt8]

    package init() {
        requestID = ""
        unknownFields = []
    }

    package init(
        requestID: String = ""
    ) {
        self.requestID = requestID
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__refresh_session_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var requestID: UInt32 { 1 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__RefreshSessionRequest.self)
        unsafe requestID = Unpacked.text(c.pointee.request_id)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__RefreshSessionRequest.self)
        unsafe shopwire__v1__refresh_session_request__init(c)
        unsafe c.pointee.request_id = arena.text(requestID)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// The session that goes on.
package struct RefreshSessionResponse: Message {
    /// Its new token.
    package var sessionToken: SessionToken?
    package var unknownFields: [UInt8]

    package init() {
        sessionToken = nil
        unknownFields = []
    }

    package init(
        sessionToken: SessionToken? = nil
    ) {
        self.sessionToken = sessionToken
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__refresh_session_response__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var sessionToken: UInt32 { 1 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__RefreshSessionResponse.self)
        unsafe sessionToken = Unpacked.message(c.pointee.session_token)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__RefreshSessionResponse.self)
        unsafe shopwire__v1__refresh_session_response__init(c)
        unsafe c.pointee.session_token = arena.message(sessionToken)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Asks to end a session.
package struct RevokeSessionRequest: Message {
    /// Which one; the one this call is made in when empty.
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
        unsafe MessageDescriptor(rules: shopwire__v1__revoke_session_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var id: UInt32 { 1 }
        @inlinable package static var requestID: UInt32 { 2 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__RevokeSessionRequest.self)
        unsafe id = Unpacked.text(c.pointee.id)
        unsafe requestID = Unpacked.text(c.pointee.request_id)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__RevokeSessionRequest.self)
        unsafe shopwire__v1__revoke_session_request__init(c)
        unsafe c.pointee.id = arena.text(id)
        unsafe c.pointee.request_id = arena.text(requestID)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// The session is over.
package struct RevokeSessionResponse: Message {
    package var unknownFields: [UInt8]

    package init() {
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__revoke_session_response__rules())
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__RevokeSessionResponse.self)
        unsafe shopwire__v1__revoke_session_response__init(c)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Asks to end all sessions.
package struct RevokeAllSessionsRequest: Message {
    /// A UUID that makes a repeat of this call harmless.
    package var requestID: String
    package var unknownFields: [UInt8]

    package init() {
        requestID = ""
        unknownFields = []
    }

    package init(
        requestID: String = ""
    ) {
        self.requestID = requestID
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__revoke_all_sessions_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var requestID: UInt32 { 1 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__RevokeAllSessionsRequest.self)
        unsafe requestID = Unpacked.text(c.pointee.request_id)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__RevokeAllSessionsRequest.self)
        unsafe shopwire__v1__revoke_all_sessions_request__init(c)
        unsafe c.pointee.request_id = arena.text(requestID)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// The sessions are over.
package struct RevokeAllSessionsResponse: Message {
    /// How many there were.
    package var revoked: Int32
    package var unknownFields: [UInt8]

    package init() {
        revoked = 0
        unknownFields = []
    }

    package init(
        revoked: Int32 = 0
    ) {
        self.revoked = revoked
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__revoke_all_sessions_response__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var revoked: UInt32 { 1 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__RevokeAllSessionsResponse.self)
        unsafe revoked = c.pointee.revoked
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__RevokeAllSessionsResponse.self)
        unsafe shopwire__v1__revoke_all_sessions_response__init(c)
        unsafe c.pointee.revoked = revoked
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Asks for the caller's sessions.
package struct ListSessionsRequest: Message {
    package var unknownFields: [UInt8]

    package init() {
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__list_sessions_request__rules())
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__ListSessionsRequest.self)
        unsafe shopwire__v1__list_sessions_request__init(c)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// The caller's sessions.
package struct ListSessionsResponse: Message {
    /// Those that have not ended, by id; up to 100.
    package var sessions: [Session]
    package var unknownFields: [UInt8]

    package init() {
        sessions = []
        unknownFields = []
    }

    package init(
        sessions: [Session] = []
    ) {
        self.sessions = sessions
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__list_sessions_response__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var sessions: UInt32 { 1 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__ListSessionsResponse.self)
        unsafe sessions = Unpacked.messages(c.pointee.sessions, Int(c.pointee.n_sessions))
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__ListSessionsResponse.self)
        unsafe shopwire__v1__list_sessions_response__init(c)
        (unsafe c.pointee.sessions, unsafe c.pointee.n_sessions) = unsafe arena.messages(sessions)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

extension CreateSessionRequest: CarriesRequestID {}

extension CreateGuestSessionRequest: CarriesRequestID {}

extension RefreshSessionRequest: CarriesRequestID {}

extension RevokeSessionRequest: CarriesRequestID {}

extension RevokeAllSessionsRequest: CarriesRequestID {}
