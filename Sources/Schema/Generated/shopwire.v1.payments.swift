// Generated from proto/ by tools/generate; do not edit.
internal import CSchema
package import Wire

/// How to pay.
package struct PaymentMethod: Message {
    /// When the money is taken.
    package enum Capture: RawRepresentable, Sendable, Hashable {
        /// Not said: at once.
        case unspecified
        /// At once.
        case automatic
        /// When CapturePayment says so, in one part or several.
        case manual
        /// A value that this version does not know.
        case unrecognized(Int32)

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .automatic
            case 2: self = .manual
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .automatic: 1
            case .manual: 2
            case .unrecognized(let rawValue): rawValue
            }
        }
    }

    /// Who moves the money: `invoice`, or a provider that the shop has set up, such as `sandbox`.
    package var provider: String
    /// What the provider knows the means of payment by; never a card number. Up to 200 characters.
    package var token: String
    /// When the money is taken.
    package var capture: PaymentMethod.Capture
    package var unknownFields: [UInt8]

    package init() {
        provider = ""
        token = ""
        capture = .unspecified
        unknownFields = []
    }

    package init(
        provider: String = "",
        token: String = "",
        capture: PaymentMethod.Capture = .unspecified
    ) {
        self.provider = provider
        self.token = token
        self.capture = capture
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__payment_method__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var provider: UInt32 { 1 }
        @inlinable package static var token: UInt32 { 2 }
        @inlinable package static var capture: UInt32 { 3 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__PaymentMethod.self)
        unsafe provider = Unpacked.text(c.pointee.provider)
        unsafe token = Unpacked.text(c.pointee.token)
        unsafe capture = PaymentMethod.Capture(rawValue: .init(truncatingIfNeeded: c.pointee.capture.rawValue))
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__PaymentMethod.self)
        unsafe shopwire__v1__payment_method__init(c)
        unsafe c.pointee.provider = arena.text(provider)
        unsafe c.pointee.token = arena.text(token)
        unsafe c.pointee.capture = .init(rawValue: .init(truncatingIfNeeded: capture.rawValue))
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// The money for one order, or one try at it. All of it is set by the server.
package struct Payment: Message {
    /// Where it stands.
    package enum State: RawRepresentable, Sendable, Hashable {
        /// Not said.
        case unspecified
        /// Begun, and nobody is asked yet.
        case created
        /// The customer must do something first: see `action`.
        case requiresAction
        /// The provider is asked, and what it says is not known yet.
        case processing
        /// The money is promised.
        case authorized
        /// The money was taken, all of it or a part.
        case captured
        /// It was declined. PayOrder tries again.
        case failed
        /// The promise was given up.
        case voided
        /// The customer did not do in time what was asked for.
        case expired
        /// A value that this version does not know.
        case unrecognized(Int32)

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .created
            case 2: self = .requiresAction
            case 3: self = .processing
            case 4: self = .authorized
            case 5: self = .captured
            case 6: self = .failed
            case 7: self = .voided
            case 8: self = .expired
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .created: 1
            case .requiresAction: 2
            case .processing: 3
            case .authorized: 4
            case .captured: 5
            case .failed: 6
            case .voided: 7
            case .expired: 8
            case .unrecognized(let rawValue): rawValue
            }
        }
    }

    /// What a customer must do.
    package struct Action: Message {
        /// What it is.
        package enum Kind: RawRepresentable, Sendable, Hashable {
            /// Not said.
            case unspecified
            /// Open the URL, and come back.
            case redirect
            /// Show the URL as a QR code.
            case qrCode
            /// Hand the secret in `url` to the provider's own library, in the customer's browser.
            case clientSecret
            /// A value that this version does not know.
            case unrecognized(Int32)

            package init(rawValue: Int32) {
                switch rawValue {
                case 0: self = .unspecified
                case 1: self = .redirect
                case 2: self = .qrCode
                case 3: self = .clientSecret
                default: self = .unrecognized(rawValue)
                }
            }

            package var rawValue: Int32 {
                switch self {
                case .unspecified: 0
                case .redirect: 1
                case .qrCode: 2
                case .clientSecret: 3
                case .unrecognized(let rawValue): rawValue
                }
            }
        }

        /// What it is.
        package var kind: Payment.Action.Kind
        /// Where, or the secret for the provider's library.
        package var url: String
        /// Until when.
        package var expireTime: Google.Timestamp?
        package var unknownFields: [UInt8]

        package init() {
            kind = .unspecified
            url = ""
            expireTime = nil
            unknownFields = []
        }

        package init(
            kind: Payment.Action.Kind = .unspecified,
            url: String = "",
            expireTime: Google.Timestamp? = nil
        ) {
            self.kind = kind
            self.url = url
            self.expireTime = expireTime
            unknownFields = []
        }

        package static var descriptor: MessageDescriptor {
            unsafe MessageDescriptor(rules: shopwire__v1__payment__action__rules())
        }

        /// The numbers of the fields on the wire.
        package enum FieldNumber {
            @inlinable package static var kind: UInt32 { 1 }
            @inlinable package static var url: UInt32 { 2 }
            @inlinable package static var expireTime: UInt32 { 3 }
        }

        package init(unpacked pointer: UnsafeRawPointer) {
            let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__Payment__Action.self)
            unsafe kind = Payment.Action.Kind(rawValue: .init(truncatingIfNeeded: c.pointee.kind.rawValue))
            unsafe url = Unpacked.text(c.pointee.url)
            unsafe expireTime = Unpacked.message(c.pointee.expire_time)
            unsafe unknownFields = Unpacked.unknownFields(pointer)
        }

        package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
            let c = unsafe arena.place(Shopwire__V1__Payment__Action.self)
            unsafe shopwire__v1__payment__action__init(c)
            unsafe c.pointee.kind = .init(rawValue: .init(truncatingIfNeeded: kind.rawValue))
            unsafe c.pointee.url = arena.text(url)
            unsafe c.pointee.expire_time = arena.message(expireTime)
            unsafe arena.keep(unknownFields, in: c)
            return UnsafeMutableRawPointer(c)
        }
    }

    /// One thing that was asked of the provider, or will be. Its row is never removed.
    package struct Attempt: Message {
        /// What is asked for.
        package enum Operation: RawRepresentable, Sendable, Hashable {
            /// Not said.
            case unspecified
            /// To promise the money, or to take it at once.
            case authorize
            /// To take money that was promised.
            case capture
            /// To give the promise up.
            case void
            /// To give money back.
            case refund
            /// A value that this version does not know.
            case unrecognized(Int32)

            package init(rawValue: Int32) {
                switch rawValue {
                case 0: self = .unspecified
                case 1: self = .authorize
                case 2: self = .capture
                case 3: self = .void
                case 4: self = .refund
                default: self = .unrecognized(rawValue)
                }
            }

            package var rawValue: Int32 {
                switch self {
                case .unspecified: 0
                case .authorize: 1
                case .capture: 2
                case .void: 3
                case .refund: 4
                case .unrecognized(let rawValue): rawValue
                }
            }
        }

        /// How far it is.
        package enum State: RawRepresentable, Sendable, Hashable {
            /// Not said.
            case unspecified
            /// It will be asked for.
            case planned
            /// It was asked for, or is being.
            case sent
            /// It was done.
            case succeeded
            /// It was refused.
            case failed
            /// Whether it was done is not known; the provider is asked.
            case unknown
            /// It was never asked for and never will be.
            case dropped
            /// A value that this version does not know.
            case unrecognized(Int32)

            package init(rawValue: Int32) {
                switch rawValue {
                case 0: self = .unspecified
                case 1: self = .planned
                case 2: self = .sent
                case 3: self = .succeeded
                case 4: self = .failed
                case 5: self = .unknown
                case 6: self = .dropped
                default: self = .unrecognized(rawValue)
                }
            }

            package var rawValue: Int32 {
                switch self {
                case .unspecified: 0
                case .planned: 1
                case .sent: 2
                case .succeeded: 3
                case .failed: 4
                case .unknown: 5
                case .dropped: 6
                case .unrecognized(let rawValue): rawValue
                }
            }
        }

        /// Its name, which the provider gets as the key that makes repeats harmless.
        package var id: String
        /// What is asked for.
        package var operation: Payment.Attempt.Operation
        /// How far it is.
        package var state: Payment.Attempt.State
        /// How much.
        package var amount: Money?
        /// The provider's name of what it did.
        package var providerReference: String
        /// Why it was refused.
        package var failureCode: String
        /// When it was planned.
        package var createTime: Google.Timestamp?
        /// When it last changed.
        package var updateTime: Google.Timestamp?
        package var unknownFields: [UInt8]

        package init() {
            id = ""
            operation = .unspecified
            state = .unspecified
            amount = nil
            providerReference = ""
            failureCode = ""
            createTime = nil
            updateTime = nil
            unknownFields = []
        }

        package init(
            id: String = "",
            operation: Payment.Attempt.Operation = .unspecified,
            state: Payment.Attempt.State = .unspecified,
            amount: Money? = nil,
            providerReference: String = "",
            failureCode: String = "",
            createTime: Google.Timestamp? = nil,
            updateTime: Google.Timestamp? = nil
        ) {
            self.id = id
            self.operation = operation
            self.state = state
            self.amount = amount
            self.providerReference = providerReference
            self.failureCode = failureCode
            self.createTime = createTime
            self.updateTime = updateTime
            unknownFields = []
        }

        package static var descriptor: MessageDescriptor {
            unsafe MessageDescriptor(rules: shopwire__v1__payment__attempt__rules())
        }

        /// The numbers of the fields on the wire.
        package enum FieldNumber {
            @inlinable package static var id: UInt32 { 1 }
            @inlinable package static var operation: UInt32 { 2 }
            @inlinable package static var state: UInt32 { 3 }
            @inlinable package static var amount: UInt32 { 4 }
            @inlinable package static var providerReference: UInt32 { 5 }
            @inlinable package static var failureCode: UInt32 { 6 }
            @inlinable package static var createTime: UInt32 { 7 }
            @inlinable package static var updateTime: UInt32 { 8 }
        }

        package init(unpacked pointer: UnsafeRawPointer) {
            let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__Payment__Attempt.self)
            unsafe id = Unpacked.text(c.pointee.id)
            unsafe operation = Payment.Attempt.Operation(rawValue: .init(truncatingIfNeeded: c.pointee.operation.rawValue))
            unsafe state = Payment.Attempt.State(rawValue: .init(truncatingIfNeeded: c.pointee.state.rawValue))
            unsafe amount = Unpacked.message(c.pointee.amount)
            unsafe providerReference = Unpacked.text(c.pointee.provider_reference)
            unsafe failureCode = Unpacked.text(c.pointee.failure_code)
            unsafe createTime = Unpacked.message(c.pointee.create_time)
            unsafe updateTime = Unpacked.message(c.pointee.update_time)
            unsafe unknownFields = Unpacked.unknownFields(pointer)
        }

        package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
            let c = unsafe arena.place(Shopwire__V1__Payment__Attempt.self)
            unsafe shopwire__v1__payment__attempt__init(c)
            unsafe c.pointee.id = arena.text(id)
            unsafe c.pointee.operation = .init(rawValue: .init(truncatingIfNeeded: operation.rawValue))
            unsafe c.pointee.state = .init(rawValue: .init(truncatingIfNeeded: state.rawValue))
            unsafe c.pointee.amount = arena.message(amount)
            unsafe c.pointee.provider_reference = arena.text(providerReference)
            unsafe c.pointee.failure_code = arena.text(failureCode)
            unsafe c.pointee.create_time = arena.message(createTime)
            unsafe c.pointee.update_time = arena.message(updateTime)
            unsafe arena.keep(unknownFields, in: c)
            return UnsafeMutableRawPointer(c)
        }
    }

    /// Its name in the shop.
    package var id: String
    /// The order that it is for.
    package var orderID: String
    /// How it is paid; without the provider's token.
    package var method: PaymentMethod?
    /// Where it stands.
    package var state: Payment.State
    /// What is to be paid.
    package var amount: Money?
    /// What was promised.
    package var authorized: Money?
    /// What was taken.
    package var captured: Money?
    /// What was given back.
    package var refunded: Money?
    /// What is being given back.
    package var refundPending: Money?
    /// What the customer must do, if anything.
    package var action: Payment.Action?
    /// Why it was declined, as the provider puts it, such as `insufficient_funds`.
    package var failureCode: String
    /// What was asked of the provider, in order.
    package var attempts: [Payment.Attempt]
    /// When it was made.
    package var createTime: Google.Timestamp?
    /// When it last changed.
    package var updateTime: Google.Timestamp?
    /// Rises with each of its changes.
    package var revision: UInt64
    package var unknownFields: [UInt8]

    package init() {
        id = ""
        orderID = ""
        method = nil
        state = .unspecified
        amount = nil
        authorized = nil
        captured = nil
        refunded = nil
        refundPending = nil
        action = nil
        failureCode = ""
        attempts = []
        createTime = nil
        updateTime = nil
        revision = 0
        unknownFields = []
    }

    package init(
        id: String = "",
        orderID: String = "",
        method: PaymentMethod? = nil,
        state: Payment.State = .unspecified,
        amount: Money? = nil,
        authorized: Money? = nil,
        captured: Money? = nil,
        refunded: Money? = nil,
        refundPending: Money? = nil,
        action: Payment.Action? = nil,
        failureCode: String = "",
        attempts: [Payment.Attempt] = [],
        createTime: Google.Timestamp? = nil,
        updateTime: Google.Timestamp? = nil,
        revision: UInt64 = 0
    ) {
        self.id = id
        self.orderID = orderID
        self.method = method
        self.state = state
        self.amount = amount
        self.authorized = authorized
        self.captured = captured
        self.refunded = refunded
        self.refundPending = refundPending
        self.action = action
        self.failureCode = failureCode
        self.attempts = attempts
        self.createTime = createTime
        self.updateTime = updateTime
        self.revision = revision
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__payment__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var id: UInt32 { 1 }
        @inlinable package static var orderID: UInt32 { 2 }
        @inlinable package static var method: UInt32 { 3 }
        @inlinable package static var state: UInt32 { 4 }
        @inlinable package static var amount: UInt32 { 5 }
        @inlinable package static var authorized: UInt32 { 6 }
        @inlinable package static var captured: UInt32 { 7 }
        @inlinable package static var refunded: UInt32 { 8 }
        @inlinable package static var refundPending: UInt32 { 9 }
        @inlinable package static var action: UInt32 { 10 }
        @inlinable package static var failureCode: UInt32 { 11 }
        @inlinable package static var attempts: UInt32 { 12 }
        @inlinable package static var createTime: UInt32 { 13 }
        @inlinable package static var updateTime: UInt32 { 14 }
        @inlinable package static var revision: UInt32 { 15 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__Payment.self)
        unsafe id = Unpacked.text(c.pointee.id)
        unsafe orderID = Unpacked.text(c.pointee.order_id)
        unsafe method = Unpacked.message(c.pointee.method)
        unsafe state = Payment.State(rawValue: .init(truncatingIfNeeded: c.pointee.state.rawValue))
        unsafe amount = Unpacked.message(c.pointee.amount)
        unsafe authorized = Unpacked.message(c.pointee.authorized)
        unsafe captured = Unpacked.message(c.pointee.captured)
        unsafe refunded = Unpacked.message(c.pointee.refunded)
        unsafe refundPending = Unpacked.message(c.pointee.refund_pending)
        unsafe action = Unpacked.message(c.pointee.action)
        unsafe failureCode = Unpacked.text(c.pointee.failure_code)
        unsafe attempts = Unpacked.messages(c.pointee.attempts, Int(c.pointee.n_attempts))
        unsafe createTime = Unpacked.message(c.pointee.create_time)
        unsafe updateTime = Unpacked.message(c.pointee.update_time)
        unsafe revision = c.pointee.revision
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__Payment.self)
        unsafe shopwire__v1__payment__init(c)
        unsafe c.pointee.id = arena.text(id)
        unsafe c.pointee.order_id = arena.text(orderID)
        unsafe c.pointee.method = arena.message(method)
        unsafe c.pointee.state = .init(rawValue: .init(truncatingIfNeeded: state.rawValue))
        unsafe c.pointee.amount = arena.message(amount)
        unsafe c.pointee.authorized = arena.message(authorized)
        unsafe c.pointee.captured = arena.message(captured)
        unsafe c.pointee.refunded = arena.message(refunded)
        unsafe c.pointee.refund_pending = arena.message(refundPending)
        unsafe c.pointee.action = arena.message(action)
        unsafe c.pointee.failure_code = arena.text(failureCode)
        (unsafe c.pointee.attempts, unsafe c.pointee.n_attempts) = unsafe arena.messages(attempts)
        unsafe c.pointee.create_time = arena.message(createTime)
        unsafe c.pointee.update_time = arena.message(updateTime)
        unsafe c.pointee.revision = revision
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Asks for a payment.
package struct GetPaymentRequest: Message {
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
        unsafe MessageDescriptor(rules: shopwire__v1__get_payment_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var id: UInt32 { 1 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__GetPaymentRequest.self)
        unsafe id = Unpacked.text(c.pointee.id)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__GetPaymentRequest.self)
        unsafe shopwire__v1__get_payment_request__init(c)
        unsafe c.pointee.id = arena.text(id)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// The payment asked for.
package struct GetPaymentResponse: Message {
    /// The payment.
    package var payment: Payment?
    package var unknownFields: [UInt8]

    package init() {
        payment = nil
        unknownFields = []
    }

    package init(
        payment: Payment? = nil
    ) {
        self.payment = payment
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__get_payment_response__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var payment: UInt32 { 1 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__GetPaymentResponse.self)
        unsafe payment = Unpacked.message(c.pointee.payment)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__GetPaymentResponse.self)
        unsafe shopwire__v1__get_payment_response__init(c)
        unsafe c.pointee.payment = arena.message(payment)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Asks for a page of payments.
package struct ListPaymentsRequest: Message {
    /// How many at the most: 50 when 0, and never more than 200.
    package var pageSize: Int32
    /// Where to go on: `next_page_token` of the page before.
    package var pageToken: String
    /// Those for this order; all when empty.
    package var orderID: String
    package var unknownFields: [UInt8]

    package init() {
        pageSize = 0
        pageToken = ""
        orderID = ""
        unknownFields = []
    }

    package init(
        pageSize: Int32 = 0,
        pageToken: String = "",
        orderID: String = ""
    ) {
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.orderID = orderID
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__list_payments_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var pageSize: UInt32 { 1 }
        @inlinable package static var pageToken: UInt32 { 2 }
        @inlinable package static var orderID: UInt32 { 3 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__ListPaymentsRequest.self)
        unsafe pageSize = c.pointee.page_size
        unsafe pageToken = Unpacked.text(c.pointee.page_token)
        unsafe orderID = Unpacked.text(c.pointee.order_id)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__ListPaymentsRequest.self)
        unsafe shopwire__v1__list_payments_request__init(c)
        unsafe c.pointee.page_size = pageSize
        unsafe c.pointee.page_token = arena.text(pageToken)
        unsafe c.pointee.order_id = arena.text(orderID)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// A page of payments.
package struct ListPaymentsResponse: Message {
    /// The payments.
    package var payments: [Payment]
    /// Asks for the next page; empty when this is the last one.
    package var nextPageToken: String
    package var unknownFields: [UInt8]

    package init() {
        payments = []
        nextPageToken = ""
        unknownFields = []
    }

    package init(
        payments: [Payment] = [],
        nextPageToken: String = ""
    ) {
        self.payments = payments
        self.nextPageToken = nextPageToken
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__list_payments_response__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var payments: UInt32 { 1 }
        @inlinable package static var nextPageToken: UInt32 { 2 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__ListPaymentsResponse.self)
        unsafe payments = Unpacked.messages(c.pointee.payments, Int(c.pointee.n_payments))
        unsafe nextPageToken = Unpacked.text(c.pointee.next_page_token)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__ListPaymentsResponse.self)
        unsafe shopwire__v1__list_payments_response__init(c)
        (unsafe c.pointee.payments, unsafe c.pointee.n_payments) = unsafe arena.messages(payments)
        unsafe c.pointee.next_page_token = arena.text(nextPageToken)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Asks to go on with a payment.
package struct ContinuePaymentRequest: Message {
    /// The payment.
    package var paymentID: String
    /// A UUID that makes a repeat of this call harmless.
    package var requestID: String
    package var unknownFields: [UInt8]

    package init() {
        paymentID = ""
        requestID = ""
        unknownFields = []
    }

    package init(
        paymentID: String = "",
        requestID: String = ""
    ) {
        self.paymentID = paymentID
        self.requestID = requestID
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__continue_payment_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var paymentID: UInt32 { 1 }
        @inlinable package static var requestID: UInt32 { 2 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__ContinuePaymentRequest.self)
        unsafe paymentID = Unpacked.text(c.pointee.payment_id)
        unsafe requestID = Unpacked.text(c.pointee.request_id)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__ContinuePaymentRequest.self)
        unsafe shopwire__v1__continue_payment_request__init(c)
        unsafe c.pointee.payment_id = arena.text(paymentID)
        unsafe c.pointee.request_id = arena.text(requestID)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// The payment as it stands.
package struct ContinuePaymentResponse: Message {
    /// The payment.
    package var payment: Payment?
    package var unknownFields: [UInt8]

    package init() {
        payment = nil
        unknownFields = []
    }

    package init(
        payment: Payment? = nil
    ) {
        self.payment = payment
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__continue_payment_response__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var payment: UInt32 { 1 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__ContinuePaymentResponse.self)
        unsafe payment = Unpacked.message(c.pointee.payment)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__ContinuePaymentResponse.self)
        unsafe shopwire__v1__continue_payment_response__init(c)
        unsafe c.pointee.payment = arena.message(payment)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Asks to take money.
package struct CapturePaymentRequest: Message {
    /// The payment.
    package var paymentID: String
    /// How much; all that is authorized and not yet taken when absent.
    package var amount: Money?
    /// A UUID that makes a repeat of this call harmless.
    package var requestID: String
    package var unknownFields: [UInt8]

    package init() {
        paymentID = ""
        amount = nil
        requestID = ""
        unknownFields = []
    }

    package init(
        paymentID: String = "",
        amount: Money? = nil,
        requestID: String = ""
    ) {
        self.paymentID = paymentID
        self.amount = amount
        self.requestID = requestID
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__capture_payment_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var paymentID: UInt32 { 1 }
        @inlinable package static var amount: UInt32 { 2 }
        @inlinable package static var requestID: UInt32 { 3 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__CapturePaymentRequest.self)
        unsafe paymentID = Unpacked.text(c.pointee.payment_id)
        unsafe amount = Unpacked.message(c.pointee.amount)
        unsafe requestID = Unpacked.text(c.pointee.request_id)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__CapturePaymentRequest.self)
        unsafe shopwire__v1__capture_payment_request__init(c)
        unsafe c.pointee.payment_id = arena.text(paymentID)
        unsafe c.pointee.amount = arena.message(amount)
        unsafe c.pointee.request_id = arena.text(requestID)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// The payment as it stands.
package struct CapturePaymentResponse: Message {
    /// The payment.
    package var payment: Payment?
    package var unknownFields: [UInt8]

    package init() {
        payment = nil
        unknownFields = []
    }

    package init(
        payment: Payment? = nil
    ) {
        self.payment = payment
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__capture_payment_response__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var payment: UInt32 { 1 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__CapturePaymentResponse.self)
        unsafe payment = Unpacked.message(c.pointee.payment)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__CapturePaymentResponse.self)
        unsafe shopwire__v1__capture_payment_response__init(c)
        unsafe c.pointee.payment = arena.message(payment)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Asks to give an authorization up.
package struct VoidPaymentRequest: Message {
    /// The payment.
    package var paymentID: String
    /// A UUID that makes a repeat of this call harmless.
    package var requestID: String
    package var unknownFields: [UInt8]

    package init() {
        paymentID = ""
        requestID = ""
        unknownFields = []
    }

    package init(
        paymentID: String = "",
        requestID: String = ""
    ) {
        self.paymentID = paymentID
        self.requestID = requestID
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__void_payment_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var paymentID: UInt32 { 1 }
        @inlinable package static var requestID: UInt32 { 2 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__VoidPaymentRequest.self)
        unsafe paymentID = Unpacked.text(c.pointee.payment_id)
        unsafe requestID = Unpacked.text(c.pointee.request_id)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__VoidPaymentRequest.self)
        unsafe shopwire__v1__void_payment_request__init(c)
        unsafe c.pointee.payment_id = arena.text(paymentID)
        unsafe c.pointee.request_id = arena.text(requestID)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// The payment as it stands.
package struct VoidPaymentResponse: Message {
    /// The payment.
    package var payment: Payment?
    package var unknownFields: [UInt8]

    package init() {
        payment = nil
        unknownFields = []
    }

    package init(
        payment: Payment? = nil
    ) {
        self.payment = payment
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__void_payment_response__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var payment: UInt32 { 1 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__VoidPaymentResponse.self)
        unsafe payment = Unpacked.message(c.pointee.payment)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__VoidPaymentResponse.self)
        unsafe shopwire__v1__void_payment_response__init(c)
        unsafe c.pointee.payment = arena.message(payment)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Asks to give money back.
package struct RefundPaymentRequest: Message {
    /// The payment.
    package var paymentID: String
    /// How much; all that was taken and not given back when absent.
    package var amount: Money?
    /// Why, for people: up to 200 characters.
    package var reason: String
    /// A UUID that makes a repeat of this call harmless.
    package var requestID: String
    package var unknownFields: [UInt8]

    package init() {
        paymentID = ""
        amount = nil
        reason = ""
        requestID = ""
        unknownFields = []
    }

    package init(
        paymentID: String = "",
        amount: Money? = nil,
        reason: String = "",
        requestID: String = ""
    ) {
        self.paymentID = paymentID
        self.amount = amount
        self.reason = reason
        self.requestID = requestID
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__refund_payment_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var paymentID: UInt32 { 1 }
        @inlinable package static var amount: UInt32 { 2 }
        @inlinable package static var reason: UInt32 { 3 }
        @inlinable package static var requestID: UInt32 { 4 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__RefundPaymentRequest.self)
        unsafe paymentID = Unpacked.text(c.pointee.payment_id)
        unsafe amount = Unpacked.message(c.pointee.amount)
        unsafe reason = Unpacked.text(c.pointee.reason)
        unsafe requestID = Unpacked.text(c.pointee.request_id)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__RefundPaymentRequest.self)
        unsafe shopwire__v1__refund_payment_request__init(c)
        unsafe c.pointee.payment_id = arena.text(paymentID)
        unsafe c.pointee.amount = arena.message(amount)
        unsafe c.pointee.reason = arena.text(reason)
        unsafe c.pointee.request_id = arena.text(requestID)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// The payment as it stands.
package struct RefundPaymentResponse: Message {
    /// The payment.
    package var payment: Payment?
    package var unknownFields: [UInt8]

    package init() {
        payment = nil
        unknownFields = []
    }

    package init(
        payment: Payment? = nil
    ) {
        self.payment = payment
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__refund_payment_response__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var payment: UInt32 { 1 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__RefundPaymentResponse.self)
        unsafe payment = Unpacked.message(c.pointee.payment)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__RefundPaymentResponse.self)
        unsafe shopwire__v1__refund_payment_response__init(c)
        unsafe c.pointee.payment = arena.message(payment)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Hands on what a provider reported.
package struct IngestProviderEventRequest: Message {
    /// Which provider.
    package var provider: String
    /// What it sent, byte for byte: up to 64 KiB.
    package var body: [UInt8]
    /// The signature it sent along: up to 1,000 characters.
    package var signature: String
    /// A UUID that makes a repeat of this call harmless; so does the name of the report in its body.
    package var requestID: String
    package var unknownFields: [UInt8]

    package init() {
        provider = ""
        body = []
        signature = ""
        requestID = ""
        unknownFields = []
    }

    package init(
        provider: String = "",
        body: [UInt8] = [],
        signature: String = "",
        requestID: String = ""
    ) {
        self.provider = provider
        self.body = body
        self.signature = signature
        self.requestID = requestID
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__ingest_provider_event_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var provider: UInt32 { 1 }
        @inlinable package static var body: UInt32 { 2 }
        @inlinable package static var signature: UInt32 { 3 }
        @inlinable package static var requestID: UInt32 { 4 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__IngestProviderEventRequest.self)
        unsafe provider = Unpacked.text(c.pointee.provider)
        unsafe body = Unpacked.bytes(c.pointee.body.data, c.pointee.body.len)
        unsafe signature = Unpacked.text(c.pointee.signature)
        unsafe requestID = Unpacked.text(c.pointee.request_id)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__IngestProviderEventRequest.self)
        unsafe shopwire__v1__ingest_provider_event_request__init(c)
        unsafe c.pointee.provider = arena.text(provider)
        (unsafe c.pointee.body.data, unsafe c.pointee.body.len) = unsafe arena.bytes(body)
        unsafe c.pointee.signature = arena.text(signature)
        unsafe c.pointee.request_id = arena.text(requestID)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// What became of a provider's report.
package struct IngestProviderEventResponse: Message {
    /// What became of it.
    package enum Outcome: RawRepresentable, Sendable, Hashable {
        /// Not said.
        case unspecified
        /// It told something new.
        case applied
        /// It was there already.
        case duplicate
        /// Things have moved on since.
        case stale
        /// Nobody knows what it is about; it is kept for people to look at.
        case parked
        /// A value that this version does not know.
        case unrecognized(Int32)

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .applied
            case 2: self = .duplicate
            case 3: self = .stale
            case 4: self = .parked
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .applied: 1
            case .duplicate: 2
            case .stale: 3
            case .parked: 4
            case .unrecognized(let rawValue): rawValue
            }
        }
    }

    /// What became of it.
    package var outcome: IngestProviderEventResponse.Outcome
    package var unknownFields: [UInt8]

    package init() {
        outcome = .unspecified
        unknownFields = []
    }

    package init(
        outcome: IngestProviderEventResponse.Outcome = .unspecified
    ) {
        self.outcome = outcome
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__ingest_provider_event_response__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var outcome: UInt32 { 1 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__IngestProviderEventResponse.self)
        unsafe outcome = IngestProviderEventResponse.Outcome(rawValue: .init(truncatingIfNeeded: c.pointee.outcome.rawValue))
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__IngestProviderEventResponse.self)
        unsafe shopwire__v1__ingest_provider_event_response__init(c)
        unsafe c.pointee.outcome = .init(rawValue: .init(truncatingIfNeeded: outcome.rawValue))
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Something that a provider reported and that waits for people to look at.
package struct ParkedEvent: Message {
    /// Why it is of no use.
    package enum Reason: RawRepresentable, Sendable, Hashable {
        /// Not said.
        case unspecified
        /// Nobody here asked for what it is about.
        case notAskedFor
        /// It is of a kind that nobody here knows.
        case unknownKind
        /// The amount or the currency is not what was asked for.
        case otherAmount
        /// A refund that the provider had confirmed has failed after all: the customer does not have the
        /// money, and the provider has it again.
        case refundFailed
        /// A value that this version does not know.
        case unrecognized(Int32)

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .notAskedFor
            case 2: self = .unknownKind
            case 3: self = .otherAmount
            case 4: self = .refundFailed
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .notAskedFor: 1
            case .unknownKind: 2
            case .otherAmount: 3
            case .refundFailed: 4
            case .unrecognized(let rawValue): rawValue
            }
        }
    }

    /// The provider.
    package var provider: String
    /// The provider's name of the report.
    package var id: String
    /// Why it is of no use.
    package var reason: ParkedEvent.Reason
    /// What it is about, as the provider puts it: in most cases the id of an attempt.
    package var attemptID: String
    /// How that stands, according to the provider.
    package var outcome: ProviderRecord.Outcome
    /// How much it is about; absent if the report does not say.
    package var amount: Money?
    /// The provider's name of what it did.
    package var providerReference: String
    /// When it came.
    package var createTime: Google.Timestamp?
    package var unknownFields: [UInt8]

    package init() {
        provider = ""
        id = ""
        reason = .unspecified
        attemptID = ""
        outcome = .unspecified
        amount = nil
        providerReference = ""
        createTime = nil
        unknownFields = []
    }

    package init(
        provider: String = "",
        id: String = "",
        reason: ParkedEvent.Reason = .unspecified,
        attemptID: String = "",
        outcome: ProviderRecord.Outcome = .unspecified,
        amount: Money? = nil,
        providerReference: String = "",
        createTime: Google.Timestamp? = nil
    ) {
        self.provider = provider
        self.id = id
        self.reason = reason
        self.attemptID = attemptID
        self.outcome = outcome
        self.amount = amount
        self.providerReference = providerReference
        self.createTime = createTime
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__parked_event__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var provider: UInt32 { 1 }
        @inlinable package static var id: UInt32 { 2 }
        @inlinable package static var reason: UInt32 { 3 }
        @inlinable package static var attemptID: UInt32 { 4 }
        @inlinable package static var outcome: UInt32 { 5 }
        @inlinable package static var amount: UInt32 { 6 }
        @inlinable package static var providerReference: UInt32 { 7 }
        @inlinable package static var createTime: UInt32 { 8 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__ParkedEvent.self)
        unsafe provider = Unpacked.text(c.pointee.provider)
        unsafe id = Unpacked.text(c.pointee.id)
        unsafe reason = ParkedEvent.Reason(rawValue: .init(truncatingIfNeeded: c.pointee.reason.rawValue))
        unsafe attemptID = Unpacked.text(c.pointee.attempt_id)
        unsafe outcome = ProviderRecord.Outcome(rawValue: .init(truncatingIfNeeded: c.pointee.outcome.rawValue))
        unsafe amount = Unpacked.message(c.pointee.amount)
        unsafe providerReference = Unpacked.text(c.pointee.provider_reference)
        unsafe createTime = Unpacked.message(c.pointee.create_time)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__ParkedEvent.self)
        unsafe shopwire__v1__parked_event__init(c)
        unsafe c.pointee.provider = arena.text(provider)
        unsafe c.pointee.id = arena.text(id)
        unsafe c.pointee.reason = .init(rawValue: .init(truncatingIfNeeded: reason.rawValue))
        unsafe c.pointee.attempt_id = arena.text(attemptID)
        unsafe c.pointee.outcome = .init(rawValue: .init(truncatingIfNeeded: outcome.rawValue))
        unsafe c.pointee.amount = arena.message(amount)
        unsafe c.pointee.provider_reference = arena.text(providerReference)
        unsafe c.pointee.create_time = arena.message(createTime)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Asks for a page of what providers reported in vain.
package struct ListParkedEventsRequest: Message {
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
        unsafe MessageDescriptor(rules: shopwire__v1__list_parked_events_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var pageSize: UInt32 { 1 }
        @inlinable package static var pageToken: UInt32 { 2 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__ListParkedEventsRequest.self)
        unsafe pageSize = c.pointee.page_size
        unsafe pageToken = Unpacked.text(c.pointee.page_token)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__ListParkedEventsRequest.self)
        unsafe shopwire__v1__list_parked_events_request__init(c)
        unsafe c.pointee.page_size = pageSize
        unsafe c.pointee.page_token = arena.text(pageToken)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// A page of what providers reported in vain.
package struct ListParkedEventsResponse: Message {
    /// The reports.
    package var events: [ParkedEvent]
    /// Asks for the next page; empty when this is the last one.
    package var nextPageToken: String
    package var unknownFields: [UInt8]

    package init() {
        events = []
        nextPageToken = ""
        unknownFields = []
    }

    package init(
        events: [ParkedEvent] = [],
        nextPageToken: String = ""
    ) {
        self.events = events
        self.nextPageToken = nextPageToken
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__list_parked_events_response__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var events: UInt32 { 1 }
        @inlinable package static var nextPageToken: UInt32 { 2 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__ListParkedEventsResponse.self)
        unsafe events = Unpacked.messages(c.pointee.events, Int(c.pointee.n_events))
        unsafe nextPageToken = Unpacked.text(c.pointee.next_page_token)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__ListParkedEventsResponse.self)
        unsafe shopwire__v1__list_parked_events_response__init(c)
        (unsafe c.pointee.events, unsafe c.pointee.n_events) = unsafe arena.messages(events)
        unsafe c.pointee.next_page_token = arena.text(nextPageToken)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// One line of a provider's own books.
package struct ProviderRecord: Message {
    /// How it stands.
    package enum Outcome: RawRepresentable, Sendable, Hashable {
        /// Not said.
        case unspecified
        /// It was done.
        case succeeded
        /// It was refused.
        case declined
        /// The customer must do something first.
        case requiresAction
        /// It will be done or refused later.
        case pending
        /// The customer did not do in time what was asked for.
        case expired
        /// A value that this version does not know.
        case unrecognized(Int32)

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .succeeded
            case 2: self = .declined
            case 3: self = .requiresAction
            case 4: self = .pending
            case 5: self = .expired
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .succeeded: 1
            case .declined: 2
            case .requiresAction: 3
            case .pending: 4
            case .expired: 5
            case .unrecognized(let rawValue): rawValue
            }
        }
    }

    /// What it was asked for by: in most cases the id of an attempt.
    package var attemptID: String
    /// What was asked for.
    package var operation: Payment.Attempt.Operation
    /// How it stands.
    package var outcome: ProviderRecord.Outcome
    /// How much.
    package var amount: Money?
    /// The provider's name of what it did.
    package var providerReference: String
    /// When it last changed, by the provider's clock.
    package var updateTime: Google.Timestamp?
    package var unknownFields: [UInt8]

    package init() {
        attemptID = ""
        operation = .unspecified
        outcome = .unspecified
        amount = nil
        providerReference = ""
        updateTime = nil
        unknownFields = []
    }

    package init(
        attemptID: String = "",
        operation: Payment.Attempt.Operation = .unspecified,
        outcome: ProviderRecord.Outcome = .unspecified,
        amount: Money? = nil,
        providerReference: String = "",
        updateTime: Google.Timestamp? = nil
    ) {
        self.attemptID = attemptID
        self.operation = operation
        self.outcome = outcome
        self.amount = amount
        self.providerReference = providerReference
        self.updateTime = updateTime
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__provider_record__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var attemptID: UInt32 { 1 }
        @inlinable package static var operation: UInt32 { 2 }
        @inlinable package static var outcome: UInt32 { 3 }
        @inlinable package static var amount: UInt32 { 4 }
        @inlinable package static var providerReference: UInt32 { 5 }
        @inlinable package static var updateTime: UInt32 { 6 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__ProviderRecord.self)
        unsafe attemptID = Unpacked.text(c.pointee.attempt_id)
        unsafe operation = Payment.Attempt.Operation(rawValue: .init(truncatingIfNeeded: c.pointee.operation.rawValue))
        unsafe outcome = ProviderRecord.Outcome(rawValue: .init(truncatingIfNeeded: c.pointee.outcome.rawValue))
        unsafe amount = Unpacked.message(c.pointee.amount)
        unsafe providerReference = Unpacked.text(c.pointee.provider_reference)
        unsafe updateTime = Unpacked.message(c.pointee.update_time)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__ProviderRecord.self)
        unsafe shopwire__v1__provider_record__init(c)
        unsafe c.pointee.attempt_id = arena.text(attemptID)
        unsafe c.pointee.operation = .init(rawValue: .init(truncatingIfNeeded: operation.rawValue))
        unsafe c.pointee.outcome = .init(rawValue: .init(truncatingIfNeeded: outcome.rawValue))
        unsafe c.pointee.amount = arena.message(amount)
        unsafe c.pointee.provider_reference = arena.text(providerReference)
        unsafe c.pointee.update_time = arena.message(updateTime)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Asks to compare a part of a period.
package struct ReconcilePaymentRequest: Message {
    /// Which provider.
    package var provider: String
    /// When the period begins.
    package var startTime: Google.Timestamp?
    /// When it has ended. What happens at this moment is no longer in it.
    package var endTime: Google.Timestamp?
    /// Where to go on: `next_page_token` of the answer before.
    package var pageToken: String
    /// A UUID that makes a repeat of this call harmless.
    package var requestID: String
    package var unknownFields: [UInt8]

    package init() {
        provider = ""
        startTime = nil
        endTime = nil
        pageToken = ""
        requestID = ""
        unknownFields = []
    }

    package init(
        provider: String = "",
        startTime: Google.Timestamp? = nil,
        endTime: Google.Timestamp? = nil,
        pageToken: String = "",
        requestID: String = ""
    ) {
        self.provider = provider
        self.startTime = startTime
        self.endTime = endTime
        self.pageToken = pageToken
        self.requestID = requestID
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__reconcile_payment_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var provider: UInt32 { 1 }
        @inlinable package static var startTime: UInt32 { 2 }
        @inlinable package static var endTime: UInt32 { 3 }
        @inlinable package static var pageToken: UInt32 { 4 }
        @inlinable package static var requestID: UInt32 { 5 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__ReconcilePaymentRequest.self)
        unsafe provider = Unpacked.text(c.pointee.provider)
        unsafe startTime = Unpacked.message(c.pointee.start_time)
        unsafe endTime = Unpacked.message(c.pointee.end_time)
        unsafe pageToken = Unpacked.text(c.pointee.page_token)
        unsafe requestID = Unpacked.text(c.pointee.request_id)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__ReconcilePaymentRequest.self)
        unsafe shopwire__v1__reconcile_payment_request__init(c)
        unsafe c.pointee.provider = arena.text(provider)
        unsafe c.pointee.start_time = arena.message(startTime)
        unsafe c.pointee.end_time = arena.message(endTime)
        unsafe c.pointee.page_token = arena.text(pageToken)
        unsafe c.pointee.request_id = arena.text(requestID)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Where the books differ, in a part of the period.
package struct ReconcilePaymentResponse: Message {
    /// Something that the two do not say alike.
    package struct Difference: Message {
        /// In what way.
        package enum Kind: RawRepresentable, Sendable, Hashable {
            /// Not said.
            case unspecified
            /// The shop believes that it was done, and the provider does not know it.
            case missingThere
            /// The provider did it, and the shop does not know it.
            case missingHere
            /// How much.
            case amount
            /// In which currency.
            case currency
            /// How it stands.
            case state
            /// What was done.
            case operation
            /// A value that this version does not know.
            case unrecognized(Int32)

            package init(rawValue: Int32) {
                switch rawValue {
                case 0: self = .unspecified
                case 1: self = .missingThere
                case 2: self = .missingHere
                case 3: self = .amount
                case 4: self = .currency
                case 5: self = .state
                case 6: self = .operation
                default: self = .unrecognized(rawValue)
                }
            }

            package var rawValue: Int32 {
                switch self {
                case .unspecified: 0
                case .missingThere: 1
                case .missingHere: 2
                case .amount: 3
                case .currency: 4
                case .state: 5
                case .operation: 6
                case .unrecognized(let rawValue): rawValue
                }
            }
        }

        /// In what way.
        package var kind: ReconcilePaymentResponse.Difference.Kind
        /// What the shop says; absent if it does not know it.
        package var ours: Payment.Attempt?
        /// What the provider says; absent if it does not know it.
        package var theirs: ProviderRecord?
        /// The payment; empty if the shop does not know it.
        package var paymentID: String
        /// The order; empty if the shop does not know it.
        package var orderID: String
        package var unknownFields: [UInt8]

        package init() {
            kind = .unspecified
            ours = nil
            theirs = nil
            paymentID = ""
            orderID = ""
            unknownFields = []
        }

        package init(
            kind: ReconcilePaymentResponse.Difference.Kind = .unspecified,
            ours: Payment.Attempt? = nil,
            theirs: ProviderRecord? = nil,
            paymentID: String = "",
            orderID: String = ""
        ) {
            self.kind = kind
            self.ours = ours
            self.theirs = theirs
            self.paymentID = paymentID
            self.orderID = orderID
            unknownFields = []
        }

        package static var descriptor: MessageDescriptor {
            unsafe MessageDescriptor(rules: shopwire__v1__reconcile_payment_response__difference__rules())
        }

        /// The numbers of the fields on the wire.
        package enum FieldNumber {
            @inlinable package static var kind: UInt32 { 1 }
            @inlinable package static var ours: UInt32 { 2 }
            @inlinable package static var theirs: UInt32 { 3 }
            @inlinable package static var paymentID: UInt32 { 4 }
            @inlinable package static var orderID: UInt32 { 5 }
        }

        package init(unpacked pointer: UnsafeRawPointer) {
            let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__ReconcilePaymentResponse__Difference.self)
            unsafe kind = ReconcilePaymentResponse.Difference.Kind(rawValue: .init(truncatingIfNeeded: c.pointee.kind.rawValue))
            unsafe ours = Unpacked.message(c.pointee.ours)
            unsafe theirs = Unpacked.message(c.pointee.theirs)
            unsafe paymentID = Unpacked.text(c.pointee.payment_id)
            unsafe orderID = Unpacked.text(c.pointee.order_id)
            unsafe unknownFields = Unpacked.unknownFields(pointer)
        }

        package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
            let c = unsafe arena.place(Shopwire__V1__ReconcilePaymentResponse__Difference.self)
            unsafe shopwire__v1__reconcile_payment_response__difference__init(c)
            unsafe c.pointee.kind = .init(rawValue: .init(truncatingIfNeeded: kind.rawValue))
            unsafe c.pointee.ours = arena.message(ours)
            unsafe c.pointee.theirs = arena.message(theirs)
            unsafe c.pointee.payment_id = arena.text(paymentID)
            unsafe c.pointee.order_id = arena.text(orderID)
            unsafe arena.keep(unknownFields, in: c)
            return UnsafeMutableRawPointer(c)
        }
    }

    /// The differences.
    package var differences: [ReconcilePaymentResponse.Difference]
    /// How many lines of the provider's books, or attempts of the shop's, were looked at.
    package var compared: Int32
    /// Asks for the next part; empty when the whole period was compared.
    package var nextPageToken: String
    /// Whether the provider did not answer in time. Then nothing was compared, and `next_page_token`
    /// asks for the same part.
    package var providerSilent: Bool
    package var unknownFields: [UInt8]

    package init() {
        differences = []
        compared = 0
        nextPageToken = ""
        providerSilent = false
        unknownFields = []
    }

    package init(
        differences: [ReconcilePaymentResponse.Difference] = [],
        compared: Int32 = 0,
        nextPageToken: String = "",
        providerSilent: Bool = false
    ) {
        self.differences = differences
        self.compared = compared
        self.nextPageToken = nextPageToken
        self.providerSilent = providerSilent
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__reconcile_payment_response__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var differences: UInt32 { 1 }
        @inlinable package static var compared: UInt32 { 2 }
        @inlinable package static var nextPageToken: UInt32 { 3 }
        @inlinable package static var providerSilent: UInt32 { 4 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__ReconcilePaymentResponse.self)
        unsafe differences = Unpacked.messages(c.pointee.differences, Int(c.pointee.n_differences))
        unsafe compared = c.pointee.compared
        unsafe nextPageToken = Unpacked.text(c.pointee.next_page_token)
        unsafe providerSilent = c.pointee.provider_silent != 0
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__ReconcilePaymentResponse.self)
        unsafe shopwire__v1__reconcile_payment_response__init(c)
        (unsafe c.pointee.differences, unsafe c.pointee.n_differences) = unsafe arena.messages(differences)
        unsafe c.pointee.compared = compared
        unsafe c.pointee.next_page_token = arena.text(nextPageToken)
        unsafe c.pointee.provider_silent = providerSilent ? 1 : 0
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

extension ContinuePaymentRequest: CarriesRequestID {}

extension CapturePaymentRequest: CarriesRequestID {}

extension VoidPaymentRequest: CarriesRequestID {}

extension RefundPaymentRequest: CarriesRequestID {}

extension IngestProviderEventRequest: CarriesRequestID {}

extension ReconcilePaymentRequest: CarriesRequestID {}
