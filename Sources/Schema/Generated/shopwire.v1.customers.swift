// Generated from proto/ by tools/generate; do not edit.
internal import CSchema
package import Wire

/// An address that a customer keeps in the shop.
package struct SavedAddress: Message {
    /// Its name in the shop, made by the server.
    package var id: String
    /// What the customer calls it, such as `home`: up to 60 characters.
    package var label: String
    /// The address itself.
    package var address: Address?
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
        label = ""
        address = nil
        etag = ""
        createTime = nil
        updateTime = nil
        revision = 0
        unknownFields = []
    }

    package init(
        id: String = "",
        label: String = "",
        address: Address? = nil,
        etag: String = "",
        createTime: Google.Timestamp? = nil,
        updateTime: Google.Timestamp? = nil,
        revision: UInt64 = 0
    ) {
        self.id = id
        self.label = label
        self.address = address
        self.etag = etag
        self.createTime = createTime
        self.updateTime = updateTime
        self.revision = revision
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__saved_address__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var id: UInt32 { 1 }
        @inlinable package static var label: UInt32 { 2 }
        @inlinable package static var address: UInt32 { 3 }
        @inlinable package static var etag: UInt32 { 4 }
        @inlinable package static var createTime: UInt32 { 5 }
        @inlinable package static var updateTime: UInt32 { 6 }
        @inlinable package static var revision: UInt32 { 7 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__SavedAddress.self)
        unsafe id = Unpacked.text(c.pointee.id)
        unsafe label = Unpacked.text(c.pointee.label)
        unsafe address = Unpacked.message(c.pointee.address)
        unsafe etag = Unpacked.text(c.pointee.etag)
        unsafe createTime = Unpacked.message(c.pointee.create_time)
        unsafe updateTime = Unpacked.message(c.pointee.update_time)
        unsafe revision = c.pointee.revision
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__SavedAddress.self)
        unsafe shopwire__v1__saved_address__init(c)
        unsafe c.pointee.id = arena.text(id)
        unsafe c.pointee.label = arena.text(label)
        unsafe c.pointee.address = arena.message(address)
        unsafe c.pointee.etag = arena.text(etag)
        unsafe c.pointee.create_time = arena.message(createTime)
        unsafe c.pointee.update_time = arena.message(updateTime)
        unsafe c.pointee.revision = revision
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Somebody who buys.
package struct Customer: Message {
    /// Its name in the shop, made by the server.
    package var id: String
    /// The address they sign in with: ASCII, up to 254 characters.
    package var email: String
    /// What they are called: up to 200 characters.
    package var name: String
    /// Where to call them: up to 40 characters.
    package var phone: String
    /// Their language, such as `de` or `pt-BR`: up to 35 characters.
    package var languageCode: String
    /// Whether the email was shown to be theirs. Set by the server.
    package var emailConfirmed: Bool
    /// Changes whenever what was written changes. Set by the server.
    package var etag: String
    /// When it was made. Set by the server.
    package var createTime: Google.Timestamp?
    /// When it was last written. Set by the server.
    package var updateTime: Google.Timestamp?
    /// When it was erased, if it was. Set by the server.
    package var eraseTime: Google.Timestamp?
    /// Rises with each of its changes. Set by the server.
    package var revision: UInt64
    /// The id of the address that things are sent to unless they say otherwise; empty if none is.
    package var shippingAddressID: String
    /// The id of the address that bills are for unless they say otherwise; empty if none is.
    package var billingAddressID: String
    package var unknownFields: [UInt8]

    package init() {
        id = ""
        email = ""
        name = ""
        phone = ""
        languageCode = ""
        emailConfirmed = false
        etag = ""
        createTime = nil
        updateTime = nil
        eraseTime = nil
        revision = 0
        shippingAddressID = ""
        billingAddressID = ""
        unknownFields = []
    }

    package init(
        id: String = "",
        email: String = "",
        name: String = "",
        phone: String = "",
        languageCode: String = "",
        emailConfirmed: Bool = false,
        etag: String = "",
        createTime: Google.Timestamp? = nil,
        updateTime: Google.Timestamp? = nil,
        eraseTime: Google.Timestamp? = nil,
        revision: UInt64 = 0,
        shippingAddressID: String = "",
        billingAddressID: String = ""
    ) {
        self.id = id
        self.email = email
        self.name = name
        self.phone = phone
        self.languageCode = languageCode
        self.emailConfirmed = emailConfirmed
        self.etag = etag
        self.createTime = createTime
        self.updateTime = updateTime
        self.eraseTime = eraseTime
        self.revision = revision
        self.shippingAddressID = shippingAddressID
        self.billingAddressID = billingAddressID
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__customer__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var id: UInt32 { 1 }
        @inlinable package static var email: UInt32 { 2 }
        @inlinable package static var name: UInt32 { 3 }
        @inlinable package static var phone: UInt32 { 4 }
        @inlinable package static var languageCode: UInt32 { 5 }
        @inlinable package static var emailConfirmed: UInt32 { 7 }
        @inlinable package static var etag: UInt32 { 8 }
        @inlinable package static var createTime: UInt32 { 9 }
        @inlinable package static var updateTime: UInt32 { 10 }
        @inlinable package static var eraseTime: UInt32 { 11 }
        @inlinable package static var revision: UInt32 { 12 }
        @inlinable package static var shippingAddressID: UInt32 { 13 }
        @inlinable package static var billingAddressID: UInt32 { 14 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__Customer.self)
        unsafe id = Unpacked.text(c.pointee.id)
        unsafe email = Unpacked.text(c.pointee.email)
        unsafe name = Unpacked.text(c.pointee.name)
        unsafe phone = Unpacked.text(c.pointee.phone)
        unsafe languageCode = Unpacked.text(c.pointee.language_code)
        unsafe emailConfirmed = c.pointee.email_confirmed != 0
        unsafe etag = Unpacked.text(c.pointee.etag)
        unsafe createTime = Unpacked.message(c.pointee.create_time)
        unsafe updateTime = Unpacked.message(c.pointee.update_time)
        unsafe eraseTime = Unpacked.message(c.pointee.erase_time)
        unsafe revision = c.pointee.revision
        unsafe shippingAddressID = Unpacked.text(c.pointee.shipping_address_id)
        unsafe billingAddressID = Unpacked.text(c.pointee.billing_address_id)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__Customer.self)
        unsafe shopwire__v1__customer__init(c)
        unsafe c.pointee.id = arena.text(id)
        unsafe c.pointee.email = arena.text(email)
        unsafe c.pointee.name = arena.text(name)
        unsafe c.pointee.phone = arena.text(phone)
        unsafe c.pointee.language_code = arena.text(languageCode)
        unsafe c.pointee.email_confirmed = emailConfirmed ? 1 : 0
        unsafe c.pointee.etag = arena.text(etag)
        unsafe c.pointee.create_time = arena.message(createTime)
        unsafe c.pointee.update_time = arena.message(updateTime)
        unsafe c.pointee.erase_time = arena.message(eraseTime)
        unsafe c.pointee.revision = revision
        unsafe c.pointee.shipping_address_id = arena.text(shippingAddressID)
        unsafe c.pointee.billing_address_id = arena.text(billingAddressID)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// What somebody agreed to.
package struct Consent: Message {
    /// Mail about goods and offers.
    package var marketing: Bool
    /// Remembering what was looked at, to recommend goods by it.
    package var personalization: Bool
    /// Counting what was looked at.
    package var analytics: Bool
    /// When they said so last. Set by the server.
    package var updateTime: Google.Timestamp?
    package var unknownFields: [UInt8]

    package init() {
        marketing = false
        personalization = false
        analytics = false
        updateTime = nil
        unknownFields = []
    }

    package init(
        marketing: Bool = false,
        personalization: Bool = false,
        analytics: Bool = false,
        updateTime: Google.Timestamp? = nil
    ) {
        self.marketing = marketing
        self.personalization = personalization
        self.analytics = analytics
        self.updateTime = updateTime
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__consent__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var marketing: UInt32 { 1 }
        @inlinable package static var personalization: UInt32 { 2 }
        @inlinable package static var analytics: UInt32 { 3 }
        @inlinable package static var updateTime: UInt32 { 4 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__Consent.self)
        unsafe marketing = c.pointee.marketing != 0
        unsafe personalization = c.pointee.personalization != 0
        unsafe analytics = c.pointee.analytics != 0
        unsafe updateTime = Unpacked.message(c.pointee.update_time)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__Consent.self)
        unsafe shopwire__v1__consent__init(c)
        unsafe c.pointee.marketing = marketing ? 1 : 0
        unsafe c.pointee.personalization = personalization ? 1 : 0
        unsafe c.pointee.analytics = analytics ? 1 : 0
        unsafe c.pointee.update_time = arena.message(updateTime)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Asks for an account.
package struct RegisterCustomerRequest: Message {
    /// The address they sign in with, whatever its case: up to 254 characters.
    package var email: String
    /// The password: 8 characters or more, 256 bytes at the most.
    package var password: String
    /// What they are called: up to 200 characters.
    package var name: String
    /// Their language, such as `de` or `pt-BR`: up to 35 characters.
    package var languageCode: String
    /// A UUID that makes a repeat of this call harmless.
    package var requestID: String
    package var unknownFields: [UInt8]

    package init() {
        email = ""
        password = ""
        name = ""
        languageCode = ""
        requestID = ""
        unknownFields = []
    }

    package init(
        email: String = "",
        password: String = "",
        name: String = "",
        languageCode: String = "",
        requestID: String = ""
    ) {
        self.email = email
        self.password = password
        self.name = name
        self.languageCode = languageCode
        self.requestID = requestID
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__register_customer_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var email: UInt32 { 1 }
        @inlinable package static var password: UInt32 { 2 }
        @inlinable package static var name: UInt32 { 3 }
        @inlinable package static var languageCode: UInt32 { 4 }
        @inlinable package static var requestID: UInt32 { 5 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__RegisterCustomerRequest.self)
        unsafe email = Unpacked.text(c.pointee.email)
        unsafe password = Unpacked.text(c.pointee.password)
        unsafe name = Unpacked.text(c.pointee.name)
        unsafe languageCode = Unpacked.text(c.pointee.language_code)
        unsafe requestID = Unpacked.text(c.pointee.request_id)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__RegisterCustomerRequest.self)
        unsafe shopwire__v1__register_customer_request__init(c)
        unsafe c.pointee.email = arena.text(email)
        unsafe c.pointee.password = arena.text(password)
        unsafe c.pointee.name = arena.text(name)
        unsafe c.pointee.language_code = arena.text(languageCode)
        unsafe c.pointee.request_id = arena.text(requestID)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// The account that was made. Sign in with CreateSession.
package struct RegisterCustomerResponse: Message {
    /// The customer with what the server set; what was sent is not repeated.
    package var customer: Customer?
    package var unknownFields: [UInt8]

    package init() {
        customer = nil
        unknownFields = []
    }

    package init(
        customer: Customer? = nil
    ) {
        self.customer = customer
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__register_customer_response__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var customer: UInt32 { 1 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__RegisterCustomerResponse.self)
        unsafe customer = Unpacked.message(c.pointee.customer)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__RegisterCustomerResponse.self)
        unsafe shopwire__v1__register_customer_response__init(c)
        unsafe c.pointee.customer = arena.message(customer)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Asks for a customer.
package struct GetCustomerRequest: Message {
    /// Whose account; the caller's when empty.
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
        unsafe MessageDescriptor(rules: shopwire__v1__get_customer_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var id: UInt32 { 1 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__GetCustomerRequest.self)
        unsafe id = Unpacked.text(c.pointee.id)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__GetCustomerRequest.self)
        unsafe shopwire__v1__get_customer_request__init(c)
        unsafe c.pointee.id = arena.text(id)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// The customer asked for.
package struct GetCustomerResponse: Message {
    /// The customer.
    package var customer: Customer?
    package var unknownFields: [UInt8]

    package init() {
        customer = nil
        unknownFields = []
    }

    package init(
        customer: Customer? = nil
    ) {
        self.customer = customer
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__get_customer_response__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var customer: UInt32 { 1 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__GetCustomerResponse.self)
        unsafe customer = Unpacked.message(c.pointee.customer)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__GetCustomerResponse.self)
        unsafe shopwire__v1__get_customer_response__init(c)
        unsafe c.pointee.customer = arena.message(customer)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Asks to change the caller's account.
package struct UpdateCustomerRequest: Message {
    /// The new values of the fields to change.
    package var customer: Customer?
    /// The fields to change: `email`, `name`, `phone`, `language_code`, `shipping_address_id`,
    /// `billing_address_id`; when absent, all that are set. Naming `email` without changing it mails
    /// another token, unless it is confirmed.
    package var updateMask: Google.FieldMask?
    /// The etag that the customer must still have; empty to change it whatever it is.
    package var etag: String
    /// A UUID that makes a repeat of this call harmless.
    package var requestID: String
    package var unknownFields: [UInt8]

    package init() {
        customer = nil
        updateMask = nil
        etag = ""
        requestID = ""
        unknownFields = []
    }

    package init(
        customer: Customer? = nil,
        updateMask: Google.FieldMask? = nil,
        etag: String = "",
        requestID: String = ""
    ) {
        self.customer = customer
        self.updateMask = updateMask
        self.etag = etag
        self.requestID = requestID
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__update_customer_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var customer: UInt32 { 1 }
        @inlinable package static var updateMask: UInt32 { 2 }
        @inlinable package static var etag: UInt32 { 3 }
        @inlinable package static var requestID: UInt32 { 4 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__UpdateCustomerRequest.self)
        unsafe customer = Unpacked.message(c.pointee.customer)
        unsafe updateMask = Unpacked.message(c.pointee.update_mask)
        unsafe etag = Unpacked.text(c.pointee.etag)
        unsafe requestID = Unpacked.text(c.pointee.request_id)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__UpdateCustomerRequest.self)
        unsafe shopwire__v1__update_customer_request__init(c)
        unsafe c.pointee.customer = arena.message(customer)
        unsafe c.pointee.update_mask = arena.message(updateMask)
        unsafe c.pointee.etag = arena.text(etag)
        unsafe c.pointee.request_id = arena.text(requestID)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// The account as it was changed.
package struct UpdateCustomerResponse: Message {
    /// The customer as it is now.
    package var customer: Customer?
    package var unknownFields: [UInt8]

    package init() {
        customer = nil
        unknownFields = []
    }

    package init(
        customer: Customer? = nil
    ) {
        self.customer = customer
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__update_customer_response__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var customer: UInt32 { 1 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__UpdateCustomerResponse.self)
        unsafe customer = Unpacked.message(c.pointee.customer)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__UpdateCustomerResponse.self)
        unsafe shopwire__v1__update_customer_response__init(c)
        unsafe c.pointee.customer = arena.message(customer)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Asks for a page of customers.
package struct ListCustomersRequest: Message {
    /// How many at the most: 50 when 0, and never more than 200.
    package var pageSize: Int32
    /// Where to go on: `next_page_token` of the page before.
    package var pageToken: String
    /// The one with this email, whatever its case; all when empty.
    package var email: String
    package var unknownFields: [UInt8]

    package init() {
        pageSize = 0
        pageToken = ""
        email = ""
        unknownFields = []
    }

    package init(
        pageSize: Int32 = 0,
        pageToken: String = "",
        email: String = ""
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.email = email
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__list_customers_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var pageSize: UInt32 { 1 }
        @inlinable package static var pageToken: UInt32 { 2 }
        @inlinable package static var email: UInt32 { 3 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__ListCustomersRequest.self)
        unsafe pageSize = c.pointee.page_size
        unsafe pageToken = Unpacked.text(c.pointee.page_token)
        unsafe email = Unpacked.text(c.pointee.email)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__ListCustomersRequest.self)
        unsafe shopwire__v1__list_customers_request__init(c)
        unsafe c.pointee.page_size = pageSize
        unsafe c.pointee.page_token = arena.text(pageToken)
        unsafe c.pointee.email = arena.text(email)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// A page of customers.
package struct ListCustomersResponse: Message {
    /// The customers, those erased left out.
    package var customers: [Customer]
    /// Asks for the next page; empty when this is the last one.
    package var nextPageToken: String
    package var unknownFields: [UInt8]

    package init() {
        customers = []
        nextPageToken = ""
        unknownFields = []
    }

    package init(
        customers: [Customer] = [],
        nextPageToken: String = ""
    ) {
        self.customers = customers
        self.nextPageToken = nextPageToken
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__list_customers_response__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var customers: UInt32 { 1 }
        @inlinable package static var nextPageToken: UInt32 { 2 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__ListCustomersResponse.self)
        unsafe customers = Unpacked.messages(c.pointee.customers, Int(c.pointee.n_customers))
        unsafe nextPageToken = Unpacked.text(c.pointee.next_page_token)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__ListCustomersResponse.self)
        unsafe shopwire__v1__list_customers_response__init(c)
        (unsafe c.pointee.customers, unsafe c.pointee.n_customers) = unsafe arena.messages(customers)
        unsafe c.pointee.next_page_token = arena.text(nextPageToken)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Asks for another password.
package struct ChangePasswordRequest: Message {
    /// The password so far: 8 characters or more, 256 bytes at the most.
    package var oldPassword: String
    /// The password from now on: 8 characters or more, 256 bytes at the most.
    package var newPassword: String
    /// A UUID that makes a repeat of this call harmless.
    package var requestID: String
    package var unknownFields: [UInt8]

    package init() {
        oldPassword = ""
        newPassword = ""
        requestID = ""
        unknownFields = []
    }

    package init(
        oldPassword: String = "",
        newPassword: String = "",
        requestID: String = ""
    ) {
        self.oldPassword = oldPassword
        self.newPassword = newPassword
        self.requestID = requestID
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__change_password_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var oldPassword: UInt32 { 1 }
        @inlinable package static var newPassword: UInt32 { 2 }
        @inlinable package static var requestID: UInt32 { 3 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__ChangePasswordRequest.self)
        unsafe oldPassword = Unpacked.text(c.pointee.old_password)
        unsafe newPassword = Unpacked.text(c.pointee.new_password)
        unsafe requestID = Unpacked.text(c.pointee.request_id)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__ChangePasswordRequest.self)
        unsafe shopwire__v1__change_password_request__init(c)
        unsafe c.pointee.old_password = arena.text(oldPassword)
        unsafe c.pointee.new_password = arena.text(newPassword)
        unsafe c.pointee.request_id = arena.text(requestID)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// The password was changed.
package struct ChangePasswordResponse: Message {
    package var unknownFields: [UInt8]

    package init() {
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__change_password_response__rules())
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__ChangePasswordResponse.self)
        unsafe shopwire__v1__change_password_response__init(c)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Brings back what was mailed to an address.
package struct ConfirmEmailRequest: Message {
    /// The token from the mail: up to 200 characters.
    package var token: String
    /// A UUID that makes a repeat of this call harmless.
    package var requestID: String
    package var unknownFields: [UInt8]

    package init() {
        token = ""
        requestID = ""
        unknownFields = []
    }

    package init(
        token: String = "",
        requestID: String = ""
    ) {
        self.token = token
        self.requestID = requestID
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__confirm_email_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var token: UInt32 { 1 }
        @inlinable package static var requestID: UInt32 { 2 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__ConfirmEmailRequest.self)
        unsafe token = Unpacked.text(c.pointee.token)
        unsafe requestID = Unpacked.text(c.pointee.request_id)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__ConfirmEmailRequest.self)
        unsafe shopwire__v1__confirm_email_request__init(c)
        unsafe c.pointee.token = arena.text(token)
        unsafe c.pointee.request_id = arena.text(requestID)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// The address is confirmed.
package struct ConfirmEmailResponse: Message {
    package var unknownFields: [UInt8]

    package init() {
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__confirm_email_response__rules())
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__ConfirmEmailResponse.self)
        unsafe shopwire__v1__confirm_email_response__init(c)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Asks for a way back into an account.
package struct RequestPasswordResetRequest: Message {
    /// The address of the account, whatever its case: up to 254 characters.
    package var email: String
    /// A UUID that makes a repeat of this call harmless.
    package var requestID: String
    package var unknownFields: [UInt8]

    package init() {
        email = ""
        requestID = ""
        unknownFields = []
    }

    package init(
        email: String = "",
        requestID: String = ""
    ) {
        self.email = email
        self.requestID = requestID
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__request_password_reset_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var email: UInt32 { 1 }
        @inlinable package static var requestID: UInt32 { 2 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__RequestPasswordResetRequest.self)
        unsafe email = Unpacked.text(c.pointee.email)
        unsafe requestID = Unpacked.text(c.pointee.request_id)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__RequestPasswordResetRequest.self)
        unsafe shopwire__v1__request_password_reset_request__init(c)
        unsafe c.pointee.email = arena.text(email)
        unsafe c.pointee.request_id = arena.text(requestID)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// If there is such an account, a mail is on its way.
package struct RequestPasswordResetResponse: Message {
    package var unknownFields: [UInt8]

    package init() {
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__request_password_reset_response__rules())
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__RequestPasswordResetResponse.self)
        unsafe shopwire__v1__request_password_reset_response__init(c)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Asks for another password without the one so far.
package struct ResetPasswordRequest: Message {
    /// The token from the mail: up to 200 characters.
    package var token: String
    /// The password from now on: 8 characters or more, 256 bytes at the most.
    package var newPassword: String
    /// A UUID that makes a repeat of this call harmless.
    package var requestID: String
    package var unknownFields: [UInt8]

    package init() {
        token = ""
        newPassword = ""
        requestID = ""
        unknownFields = []
    }

    package init(
        token: String = "",
        newPassword: String = "",
        requestID: String = ""
    ) {
        self.token = token
        self.newPassword = newPassword
        self.requestID = requestID
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__reset_password_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var token: UInt32 { 1 }
        @inlinable package static var newPassword: UInt32 { 2 }
        @inlinable package static var requestID: UInt32 { 3 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__ResetPasswordRequest.self)
        unsafe token = Unpacked.text(c.pointee.token)
        unsafe newPassword = Unpacked.text(c.pointee.new_password)
        unsafe requestID = Unpacked.text(c.pointee.request_id)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__ResetPasswordRequest.self)
        unsafe shopwire__v1__reset_password_request__init(c)
        unsafe c.pointee.token = arena.text(token)
        unsafe c.pointee.new_password = arena.text(newPassword)
        unsafe c.pointee.request_id = arena.text(requestID)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// The password was changed. Sign in with CreateSession.
package struct ResetPasswordResponse: Message {
    package var unknownFields: [UInt8]

    package init() {
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__reset_password_response__rules())
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__ResetPasswordResponse.self)
        unsafe shopwire__v1__reset_password_response__init(c)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Asks to forget a customer.
package struct EraseCustomerRequest: Message {
    /// Whom; the caller when empty.
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
        unsafe MessageDescriptor(rules: shopwire__v1__erase_customer_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var id: UInt32 { 1 }
        @inlinable package static var requestID: UInt32 { 2 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__EraseCustomerRequest.self)
        unsafe id = Unpacked.text(c.pointee.id)
        unsafe requestID = Unpacked.text(c.pointee.request_id)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__EraseCustomerRequest.self)
        unsafe shopwire__v1__erase_customer_request__init(c)
        unsafe c.pointee.id = arena.text(id)
        unsafe c.pointee.request_id = arena.text(requestID)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// The customer is forgotten.
package struct EraseCustomerResponse: Message {
    package var unknownFields: [UInt8]

    package init() {
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__erase_customer_response__rules())
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__EraseCustomerResponse.self)
        unsafe shopwire__v1__erase_customer_response__init(c)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Asks for all that the shop holds of a person.
package struct ExportPersonalDataRequest: Message {
    /// Whose; the caller's when empty.
    package var customerID: String
    package var unknownFields: [UInt8]

    package init() {
        customerID = ""
        unknownFields = []
    }

    package init(
        customerID: String = ""
    ) {
        self.customerID = customerID
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__export_personal_data_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var customerID: UInt32 { 1 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__ExportPersonalDataRequest.self)
        unsafe customerID = Unpacked.text(c.pointee.customer_id)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__ExportPersonalDataRequest.self)
        unsafe shopwire__v1__export_personal_data_request__init(c)
        unsafe c.pointee.customer_id = arena.text(customerID)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// One thing that the shop holds of a person. They come in the order of these fields.
package struct ExportPersonalDataResponse: Message {
    /// What it is.
    package enum Part: Sendable, Hashable {
        /// The account.
        case customer(Customer)
        /// What they agreed to.
        case consent(Consent)
        /// An address they keep.
        case address(SavedAddress)
        /// A session, without what proves it.
        case session(Session)
        /// Sign-ins that failed, as far as they count against further ones.
        case failedSignIns(FailedSignIns)
        /// Something that they did, or that was done to their account.
        case auditEntry(AuditEntry)
        /// The cart they fill.
        case cart(Cart)
        /// Something that they ordered.
        case order(Order)
        /// A link that was mailed to them and not used yet, without what proves it.
        case mailedLink(MailedLink)
        /// Something that they did in the shop.
        case userEvent(UserEvent)
        /// What they said of a product.
        case review(Review)
    }

    /// What it is.
    package var part: Part?
    package var unknownFields: [UInt8]

    package init() {
        part = nil
        unknownFields = []
    }

    package init(
        part: Part? = nil
    ) {
        self.part = part
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__export_personal_data_response__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var customer: UInt32 { 1 }
        @inlinable package static var consent: UInt32 { 2 }
        @inlinable package static var address: UInt32 { 3 }
        @inlinable package static var session: UInt32 { 4 }
        @inlinable package static var failedSignIns: UInt32 { 5 }
        @inlinable package static var auditEntry: UInt32 { 6 }
        @inlinable package static var cart: UInt32 { 7 }
        @inlinable package static var order: UInt32 { 8 }
        @inlinable package static var mailedLink: UInt32 { 9 }
        @inlinable package static var userEvent: UInt32 { 10 }
        @inlinable package static var review: UInt32 { 11 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__ExportPersonalDataResponse.self)
        switch unsafe c.pointee.part_case.rawValue {
        case 1: unsafe part = Unpacked.message(c.pointee.customer).map { .customer($0) }
        case 2: unsafe part = Unpacked.message(c.pointee.consent).map { .consent($0) }
        case 3: unsafe part = Unpacked.message(c.pointee.address).map { .address($0) }
        case 4: unsafe part = Unpacked.message(c.pointee.session).map { .session($0) }
        case 5: unsafe part = Unpacked.message(c.pointee.failed_sign_ins).map { .failedSignIns($0) }
        case 6: unsafe part = Unpacked.message(c.pointee.audit_entry).map { .auditEntry($0) }
        case 7: unsafe part = Unpacked.message(c.pointee.cart).map { .cart($0) }
        case 8: unsafe part = Unpacked.message(c.pointee.order).map { .order($0) }
        case 9: unsafe part = Unpacked.message(c.pointee.mailed_link).map { .mailedLink($0) }
        case 10: unsafe part = Unpacked.message(c.pointee.user_event).map { .userEvent($0) }
        case 11: unsafe part = Unpacked.message(c.pointee.review).map { .review($0) }
        default: part = nil
        }
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__ExportPersonalDataResponse.self)
        unsafe shopwire__v1__export_personal_data_response__init(c)
        switch part {
        case .customer(let value):
            unsafe c.pointee.part_case = .init(rawValue: 1)
            unsafe c.pointee.customer = arena.message(value)
        case .consent(let value):
            unsafe c.pointee.part_case = .init(rawValue: 2)
            unsafe c.pointee.consent = arena.message(value)
        case .address(let value):
            unsafe c.pointee.part_case = .init(rawValue: 3)
            unsafe c.pointee.address = arena.message(value)
        case .session(let value):
            unsafe c.pointee.part_case = .init(rawValue: 4)
            unsafe c.pointee.session = arena.message(value)
        case .failedSignIns(let value):
            unsafe c.pointee.part_case = .init(rawValue: 5)
            unsafe c.pointee.failed_sign_ins = arena.message(value)
        case .auditEntry(let value):
            unsafe c.pointee.part_case = .init(rawValue: 6)
            unsafe c.pointee.audit_entry = arena.message(value)
        case .cart(let value):
            unsafe c.pointee.part_case = .init(rawValue: 7)
            unsafe c.pointee.cart = arena.message(value)
        case .order(let value):
            unsafe c.pointee.part_case = .init(rawValue: 8)
            unsafe c.pointee.order = arena.message(value)
        case .mailedLink(let value):
            unsafe c.pointee.part_case = .init(rawValue: 9)
            unsafe c.pointee.mailed_link = arena.message(value)
        case .userEvent(let value):
            unsafe c.pointee.part_case = .init(rawValue: 10)
            unsafe c.pointee.user_event = arena.message(value)
        case .review(let value):
            unsafe c.pointee.part_case = .init(rawValue: 11)
            unsafe c.pointee.review = arena.message(value)
        case nil: break
        }
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// A link in a letter to a customer, as long as it can be used.
package struct MailedLink: Message {
    /// What a link is good for.
    package enum Purpose: RawRepresentable, Sendable, Hashable {
        /// Not said.
        case unspecified
        /// ConfirmEmail.
        case confirmEmail
        /// ResetPassword.
        case resetPassword
        /// A value that this version does not know.
        case unrecognized(Int32)

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .confirmEmail
            case 2: self = .resetPassword
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .confirmEmail: 1
            case .resetPassword: 2
            case .unrecognized(let rawValue): rawValue
            }
        }
    }

    /// What it is good for.
    package var purpose: MailedLink.Purpose
    /// When it is worth nothing any more.
    package var expireTime: Google.Timestamp?
    package var unknownFields: [UInt8]

    package init() {
        purpose = .unspecified
        expireTime = nil
        unknownFields = []
    }

    package init(
        purpose: MailedLink.Purpose = .unspecified,
        expireTime: Google.Timestamp? = nil
    ) {
        self.purpose = purpose
        self.expireTime = expireTime
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__mailed_link__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var purpose: UInt32 { 1 }
        @inlinable package static var expireTime: UInt32 { 2 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__MailedLink.self)
        unsafe purpose = MailedLink.Purpose(rawValue: .init(truncatingIfNeeded: c.pointee.purpose.rawValue))
        unsafe expireTime = Unpacked.message(c.pointee.expire_time)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__MailedLink.self)
        unsafe shopwire__v1__mailed_link__init(c)
        unsafe c.pointee.purpose = .init(rawValue: .init(truncatingIfNeeded: purpose.rawValue))
        unsafe c.pointee.expire_time = arena.message(expireTime)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Sign-ins of one account that failed.
package struct FailedSignIns: Message {
    /// How many, less what time has forgiven.
    package var count: UInt32
    /// When the last one was.
    package var lastTime: Google.Timestamp?
    package var unknownFields: [UInt8]

    package init() {
        count = 0
        lastTime = nil
        unknownFields = []
    }

    package init(
        count: UInt32 = 0,
        lastTime: Google.Timestamp? = nil
    ) {
        self.count = count
        self.lastTime = lastTime
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__failed_sign_ins__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var count: UInt32 { 1 }
        @inlinable package static var lastTime: UInt32 { 2 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__FailedSignIns.self)
        unsafe count = c.pointee.count
        unsafe lastTime = Unpacked.message(c.pointee.last_time)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__FailedSignIns.self)
        unsafe shopwire__v1__failed_sign_ins__init(c)
        unsafe c.pointee.count = count
        unsafe c.pointee.last_time = arena.message(lastTime)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Asks to keep an address.
package struct CreateAddressRequest: Message {
    /// What the customer calls it, such as `home`: up to 60 characters.
    package var label: String
    /// The address.
    package var address: Address?
    /// A UUID that makes a repeat of this call harmless.
    package var requestID: String
    package var unknownFields: [UInt8]

    package init() {
        label = ""
        address = nil
        requestID = ""
        unknownFields = []
    }

    package init(
        label: String = "",
        address: Address? = nil,
        requestID: String = ""
    ) {
        self.label = label
        self.address = address
        self.requestID = requestID
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__create_address_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var label: UInt32 { 1 }
        @inlinable package static var address: UInt32 { 2 }
        @inlinable package static var requestID: UInt32 { 3 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__CreateAddressRequest.self)
        unsafe label = Unpacked.text(c.pointee.label)
        unsafe address = Unpacked.message(c.pointee.address)
        unsafe requestID = Unpacked.text(c.pointee.request_id)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__CreateAddressRequest.self)
        unsafe shopwire__v1__create_address_request__init(c)
        unsafe c.pointee.label = arena.text(label)
        unsafe c.pointee.address = arena.message(address)
        unsafe c.pointee.request_id = arena.text(requestID)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// The address that is kept.
package struct CreateAddressResponse: Message {
    /// The address with what the server set.
    package var savedAddress: SavedAddress?
    package var unknownFields: [UInt8]

    package init() {
        savedAddress = nil
        unknownFields = []
    }

    package init(
        savedAddress: SavedAddress? = nil
    ) {
        self.savedAddress = savedAddress
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__create_address_response__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var savedAddress: UInt32 { 1 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__CreateAddressResponse.self)
        unsafe savedAddress = Unpacked.message(c.pointee.saved_address)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__CreateAddressResponse.self)
        unsafe shopwire__v1__create_address_response__init(c)
        unsafe c.pointee.saved_address = arena.message(savedAddress)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Asks for an address.
package struct GetAddressRequest: Message {
    /// Which one.
    package var id: String
    /// Whose; the caller's when empty.
    package var customerID: String
    package var unknownFields: [UInt8]

    package init() {
        id = ""
        customerID = ""
        unknownFields = []
    }

    package init(
        id: String = "",
        customerID: String = ""
    ) {
        self.id = id
        self.customerID = customerID
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__get_address_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var id: UInt32 { 1 }
        @inlinable package static var customerID: UInt32 { 2 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__GetAddressRequest.self)
        unsafe id = Unpacked.text(c.pointee.id)
        unsafe customerID = Unpacked.text(c.pointee.customer_id)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__GetAddressRequest.self)
        unsafe shopwire__v1__get_address_request__init(c)
        unsafe c.pointee.id = arena.text(id)
        unsafe c.pointee.customer_id = arena.text(customerID)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// The address asked for.
package struct GetAddressResponse: Message {
    /// The address.
    package var savedAddress: SavedAddress?
    package var unknownFields: [UInt8]

    package init() {
        savedAddress = nil
        unknownFields = []
    }

    package init(
        savedAddress: SavedAddress? = nil
    ) {
        self.savedAddress = savedAddress
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__get_address_response__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var savedAddress: UInt32 { 1 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__GetAddressResponse.self)
        unsafe savedAddress = Unpacked.message(c.pointee.saved_address)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__GetAddressResponse.self)
        unsafe shopwire__v1__get_address_response__init(c)
        unsafe c.pointee.saved_address = arena.message(savedAddress)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Asks for a customer's addresses.
package struct ListAddressesRequest: Message {
    /// Whose; the caller's when empty.
    package var customerID: String
    package var unknownFields: [UInt8]

    package init() {
        customerID = ""
        unknownFields = []
    }

    package init(
        customerID: String = ""
    ) {
        self.customerID = customerID
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__list_addresses_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var customerID: UInt32 { 1 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__ListAddressesRequest.self)
        unsafe customerID = Unpacked.text(c.pointee.customer_id)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__ListAddressesRequest.self)
        unsafe shopwire__v1__list_addresses_request__init(c)
        unsafe c.pointee.customer_id = arena.text(customerID)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// A customer's addresses.
package struct ListAddressesResponse: Message {
    /// All of them, in the order in which they were made: up to 20.
    package var savedAddresses: [SavedAddress]
    package var unknownFields: [UInt8]

    package init() {
        savedAddresses = []
        unknownFields = []
    }

    package init(
        savedAddresses: [SavedAddress] = []
    ) {
        self.savedAddresses = savedAddresses
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__list_addresses_response__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var savedAddresses: UInt32 { 1 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__ListAddressesResponse.self)
        unsafe savedAddresses = Unpacked.messages(c.pointee.saved_addresses, Int(c.pointee.n_saved_addresses))
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__ListAddressesResponse.self)
        unsafe shopwire__v1__list_addresses_response__init(c)
        (unsafe c.pointee.saved_addresses, unsafe c.pointee.n_saved_addresses) = unsafe arena.messages(savedAddresses)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Asks to change an address.
package struct UpdateAddressRequest: Message {
    /// Its id, and the new values of the fields to change.
    package var savedAddress: SavedAddress?
    /// The fields to change: `label`, `address` (all of it); when absent, all that are set.
    package var updateMask: Google.FieldMask?
    /// The etag that the address must still have; empty to change it whatever it is.
    package var etag: String
    /// A UUID that makes a repeat of this call harmless.
    package var requestID: String
    package var unknownFields: [UInt8]

    package init() {
        savedAddress = nil
        updateMask = nil
        etag = ""
        requestID = ""
        unknownFields = []
    }

    package init(
        savedAddress: SavedAddress? = nil,
        updateMask: Google.FieldMask? = nil,
        etag: String = "",
        requestID: String = ""
    ) {
        self.savedAddress = savedAddress
        self.updateMask = updateMask
        self.etag = etag
        self.requestID = requestID
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__update_address_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var savedAddress: UInt32 { 1 }
        @inlinable package static var updateMask: UInt32 { 2 }
        @inlinable package static var etag: UInt32 { 3 }
        @inlinable package static var requestID: UInt32 { 4 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__UpdateAddressRequest.self)
        unsafe savedAddress = Unpacked.message(c.pointee.saved_address)
        unsafe updateMask = Unpacked.message(c.pointee.update_mask)
        unsafe etag = Unpacked.text(c.pointee.etag)
        unsafe requestID = Unpacked.text(c.pointee.request_id)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__UpdateAddressRequest.self)
        unsafe shopwire__v1__update_address_request__init(c)
        unsafe c.pointee.saved_address = arena.message(savedAddress)
        unsafe c.pointee.update_mask = arena.message(updateMask)
        unsafe c.pointee.etag = arena.text(etag)
        unsafe c.pointee.request_id = arena.text(requestID)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// The address as it was changed.
package struct UpdateAddressResponse: Message {
    /// The address as it is now.
    package var savedAddress: SavedAddress?
    package var unknownFields: [UInt8]

    package init() {
        savedAddress = nil
        unknownFields = []
    }

    package init(
        savedAddress: SavedAddress? = nil
    ) {
        self.savedAddress = savedAddress
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__update_address_response__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var savedAddress: UInt32 { 1 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__UpdateAddressResponse.self)
        unsafe savedAddress = Unpacked.message(c.pointee.saved_address)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__UpdateAddressResponse.self)
        unsafe shopwire__v1__update_address_response__init(c)
        unsafe c.pointee.saved_address = arena.message(savedAddress)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Asks to remove an address.
package struct DeleteAddressRequest: Message {
    /// Which one.
    package var id: String
    /// The etag that the address must still have; empty to remove it whatever it is.
    package var etag: String
    /// A UUID that makes a repeat of this call harmless.
    package var requestID: String
    package var unknownFields: [UInt8]

    package init() {
        id = ""
        etag = ""
        requestID = ""
        unknownFields = []
    }

    package init(
        id: String = "",
        etag: String = "",
        requestID: String = ""
    ) {
        self.id = id
        self.etag = etag
        self.requestID = requestID
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__delete_address_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var id: UInt32 { 1 }
        @inlinable package static var etag: UInt32 { 2 }
        @inlinable package static var requestID: UInt32 { 3 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__DeleteAddressRequest.self)
        unsafe id = Unpacked.text(c.pointee.id)
        unsafe etag = Unpacked.text(c.pointee.etag)
        unsafe requestID = Unpacked.text(c.pointee.request_id)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__DeleteAddressRequest.self)
        unsafe shopwire__v1__delete_address_request__init(c)
        unsafe c.pointee.id = arena.text(id)
        unsafe c.pointee.etag = arena.text(etag)
        unsafe c.pointee.request_id = arena.text(requestID)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// The address is gone; if it was one for shipping or billing, the customer has none now.
package struct DeleteAddressResponse: Message {
    package var unknownFields: [UInt8]

    package init() {
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__delete_address_response__rules())
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__DeleteAddressResponse.self)
        unsafe shopwire__v1__delete_address_response__init(c)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Asks what the caller agreed to.
package struct GetConsentRequest: Message {
    package var unknownFields: [UInt8]

    package init() {
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__get_consent_request__rules())
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__GetConsentRequest.self)
        unsafe shopwire__v1__get_consent_request__init(c)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// What the caller agreed to.
package struct GetConsentResponse: Message {
    /// All false until they say otherwise.
    package var consent: Consent?
    package var unknownFields: [UInt8]

    package init() {
        consent = nil
        unknownFields = []
    }

    package init(
        consent: Consent? = nil
    ) {
        self.consent = consent
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__get_consent_response__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var consent: UInt32 { 1 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__GetConsentResponse.self)
        unsafe consent = Unpacked.message(c.pointee.consent)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__GetConsentResponse.self)
        unsafe shopwire__v1__get_consent_response__init(c)
        unsafe c.pointee.consent = arena.message(consent)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Says what the caller agrees to.
package struct SetConsentRequest: Message {
    /// All of it.
    package var consent: Consent?
    /// A UUID that makes a repeat of this call harmless.
    package var requestID: String
    package var unknownFields: [UInt8]

    package init() {
        consent = nil
        requestID = ""
        unknownFields = []
    }

    package init(
        consent: Consent? = nil,
        requestID: String = ""
    ) {
        self.consent = consent
        self.requestID = requestID
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__set_consent_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var consent: UInt32 { 1 }
        @inlinable package static var requestID: UInt32 { 2 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__SetConsentRequest.self)
        unsafe consent = Unpacked.message(c.pointee.consent)
        unsafe requestID = Unpacked.text(c.pointee.request_id)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__SetConsentRequest.self)
        unsafe shopwire__v1__set_consent_request__init(c)
        unsafe c.pointee.consent = arena.message(consent)
        unsafe c.pointee.request_id = arena.text(requestID)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// What the caller agrees to now.
package struct SetConsentResponse: Message {
    /// As it was said.
    package var consent: Consent?
    package var unknownFields: [UInt8]

    package init() {
        consent = nil
        unknownFields = []
    }

    package init(
        consent: Consent? = nil
    ) {
        self.consent = consent
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__set_consent_response__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var consent: UInt32 { 1 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__SetConsentResponse.self)
        unsafe consent = Unpacked.message(c.pointee.consent)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__SetConsentResponse.self)
        unsafe shopwire__v1__set_consent_response__init(c)
        unsafe c.pointee.consent = arena.message(consent)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

extension RegisterCustomerRequest: CarriesRequestID {}

extension UpdateCustomerRequest: CarriesRequestID {}

extension ChangePasswordRequest: CarriesRequestID {}

extension ConfirmEmailRequest: CarriesRequestID {}

extension RequestPasswordResetRequest: CarriesRequestID {}

extension ResetPasswordRequest: CarriesRequestID {}

extension EraseCustomerRequest: CarriesRequestID {}

extension CreateAddressRequest: CarriesRequestID {}

extension UpdateAddressRequest: CarriesRequestID {}

extension DeleteAddressRequest: CarriesRequestID {}

extension SetConsentRequest: CarriesRequestID {}
