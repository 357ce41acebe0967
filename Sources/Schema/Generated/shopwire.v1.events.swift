// Generated from proto/ by tools/generate; do not edit.
internal import CSchema
package import Wire

/// Something that somebody did.
package struct UserEvent: Message {
    /// What it was.
    package enum Kind: RawRepresentable, Sendable, Hashable {
        /// Not said.
        case unspecified
        /// Looked at a product.
        case view
        /// Searched.
        case search
        /// Chose a product from a list.
        case click
        /// Put something into the cart.
        case add
        /// Took something out of the cart.
        case remove
        /// Bought something elsewhere; for staff who run the shop.
        case purchase
        /// Was shown goods that Recommend answered with.
        case impression
        /// A value that this version does not know.
        case unrecognized(Int32)

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .view
            case 2: self = .search
            case 3: self = .click
            case 4: self = .add
            case 5: self = .remove
            case 6: self = .purchase
            case 7: self = .impression
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .view: 1
            case .search: 2
            case .click: 3
            case .add: 4
            case .remove: 5
            case .purchase: 6
            case .impression: 7
            case .unrecognized(let rawValue): rawValue
            }
        }
    }

    /// Some units of a product.
    package struct Item: Message {
        /// The product.
        package var productID: String
        /// How many; 1 when 0.
        package var quantity: Int64
        package var unknownFields: [UInt8]

        package init() {
            productID = ""
            quantity = 0
            unknownFields = []
        }

        package init(
            productID: String = "",
            quantity: Int64 = 0
        ) {
            self.productID = productID
            self.quantity = quantity
            unknownFields = []
        }

        package static var descriptor: MessageDescriptor {
            unsafe MessageDescriptor(rules: shopwire__v1__user_event__item__rules())
        }

        /// The numbers of the fields on the wire.
        package enum FieldNumber {
            @inlinable package static var productID: UInt32 { 1 }
            @inlinable package static var quantity: UInt32 { 2 }
        }

        package init(unpacked pointer: UnsafeRawPointer) {
            let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__UserEvent__Item.self)
            unsafe productID = Unpacked.text(c.pointee.product_id)
            unsafe quantity = c.pointee.quantity
            unsafe unknownFields = Unpacked.unknownFields(pointer)
        }

        package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
            let c = unsafe arena.place(Shopwire__V1__UserEvent__Item.self)
            unsafe shopwire__v1__user_event__item__init(c)
            unsafe c.pointee.product_id = arena.text(productID)
            unsafe c.pointee.quantity = quantity
            unsafe arena.keep(unknownFields, in: c)
            return UnsafeMutableRawPointer(c)
        }
    }

    /// What it was.
    package var kind: UserEvent.Kind
    /// The goods it was about: up to 1,500. Each kind but SEARCH needs some. Of a SEARCH and an IMPRESSION,
    /// what was shown, in its order, so that the shop learns what is chosen; 20 of them count.
    package var items: [UserEvent.Item]
    /// What was searched for: up to 200 characters.
    package var query: String
    /// When; now when absent. It must not lie more than five minutes ahead, nor before 1990.
    package var eventTime: Google.Timestamp?
    /// The `attribution_token` of the answer that led to it: up to 200 characters. An IMPRESSION without
    /// one teaches nothing.
    package var attributionToken: String
    /// The shop's own name for a person without an account; for staff who run the shop.
    package var visitorID: String
    /// The customer who did it; for staff who run the shop.
    package var customerID: String
    package var unknownFields: [UInt8]

    package init() {
        kind = .unspecified
        items = []
        query = ""
        eventTime = nil
        attributionToken = ""
        visitorID = ""
        customerID = ""
        unknownFields = []
    }

    package init(
        kind: UserEvent.Kind = .unspecified,
        items: [UserEvent.Item] = [],
        query: String = "",
        eventTime: Google.Timestamp? = nil,
        attributionToken: String = "",
        visitorID: String = "",
        customerID: String = ""
    ) {
        self.kind = kind
        self.items = items
        self.query = query
        self.eventTime = eventTime
        self.attributionToken = attributionToken
        self.visitorID = visitorID
        self.customerID = customerID
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__user_event__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var kind: UInt32 { 1 }
        @inlinable package static var items: UInt32 { 2 }
        @inlinable package static var query: UInt32 { 3 }
        @inlinable package static var eventTime: UInt32 { 4 }
        @inlinable package static var attributionToken: UInt32 { 5 }
        @inlinable package static var visitorID: UInt32 { 6 }
        @inlinable package static var customerID: UInt32 { 7 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__UserEvent.self)
        unsafe kind = UserEvent.Kind(rawValue: .init(truncatingIfNeeded: c.pointee.kind.rawValue))
        unsafe items = Unpacked.messages(c.pointee.items, Int(c.pointee.n_items))
        unsafe query = Unpacked.text(c.pointee.query)
        unsafe eventTime = Unpacked.message(c.pointee.event_time)
        unsafe attributionToken = Unpacked.text(c.pointee.attribution_token)
        unsafe visitorID = Unpacked.text(c.pointee.visitor_id)
        unsafe customerID = Unpacked.text(c.pointee.customer_id)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__UserEvent.self)
        unsafe shopwire__v1__user_event__init(c)
        unsafe c.pointee.kind = .init(rawValue: .init(truncatingIfNeeded: kind.rawValue))
        (unsafe c.pointee.items, unsafe c.pointee.n_items) = unsafe arena.messages(items)
        unsafe c.pointee.query = arena.text(query)
        unsafe c.pointee.event_time = arena.message(eventTime)
        unsafe c.pointee.attribution_token = arena.text(attributionToken)
        unsafe c.pointee.visitor_id = arena.text(visitorID)
        unsafe c.pointee.customer_id = arena.text(customerID)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Asks to take down what somebody did.
package struct WriteUserEventsRequest: Message {
    /// What was done: 1 to 200.
    package var events: [UserEvent]
    /// Whether these guests or visitors agreed that it is kept. `false` from a guest also forgets what
    /// is kept of them. The consent of customers is on their accounts, and this adds nothing to it.
    package var consent: Bool
    /// A UUID that makes a repeat of this call harmless.
    package var requestID: String
    package var unknownFields: [UInt8]

    package init() {
        events = []
        consent = false
        requestID = ""
        unknownFields = []
    }

    package init(
        events: [UserEvent] = [],
        consent: Bool = false,
        requestID: String = ""
    ) {
        self.events = events
        self.consent = consent
        self.requestID = requestID
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__write_user_events_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var events: UInt32 { 1 }
        @inlinable package static var consent: UInt32 { 2 }
        @inlinable package static var requestID: UInt32 { 3 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__WriteUserEventsRequest.self)
        unsafe events = Unpacked.messages(c.pointee.events, Int(c.pointee.n_events))
        unsafe consent = c.pointee.consent != 0
        unsafe requestID = Unpacked.text(c.pointee.request_id)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__WriteUserEventsRequest.self)
        unsafe shopwire__v1__write_user_events_request__init(c)
        (unsafe c.pointee.events, unsafe c.pointee.n_events) = unsafe arena.messages(events)
        unsafe c.pointee.consent = consent ? 1 : 0
        unsafe c.pointee.request_id = arena.text(requestID)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// What became of the events.
package struct WriteUserEventsResponse: Message {
    /// How many are kept.
    package var written: Int32
    /// How many are not, because somebody did not agree.
    package var withoutConsent: Int32
    /// How many are not, because one person did too much within an hour.
    package var overLimit: Int32
    /// How many are not, because the shop knows none of the goods they are about.
    package var unknownGoods: Int32
    package var unknownFields: [UInt8]

    package init() {
        written = 0
        withoutConsent = 0
        overLimit = 0
        unknownGoods = 0
        unknownFields = []
    }

    package init(
        written: Int32 = 0,
        withoutConsent: Int32 = 0,
        overLimit: Int32 = 0,
        unknownGoods: Int32 = 0
    ) {
        self.written = written
        self.withoutConsent = withoutConsent
        self.overLimit = overLimit
        self.unknownGoods = unknownGoods
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__write_user_events_response__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var written: UInt32 { 1 }
        @inlinable package static var withoutConsent: UInt32 { 2 }
        @inlinable package static var overLimit: UInt32 { 3 }
        @inlinable package static var unknownGoods: UInt32 { 4 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__WriteUserEventsResponse.self)
        unsafe written = c.pointee.written
        unsafe withoutConsent = c.pointee.without_consent
        unsafe overLimit = c.pointee.over_limit
        unsafe unknownGoods = c.pointee.unknown_goods
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__WriteUserEventsResponse.self)
        unsafe shopwire__v1__write_user_events_response__init(c)
        unsafe c.pointee.written = written
        unsafe c.pointee.without_consent = withoutConsent
        unsafe c.pointee.over_limit = overLimit
        unsafe c.pointee.unknown_goods = unknownGoods
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Asks to forget what was done.
package struct PurgeUserEventsRequest: Message {
    /// The customer; for staff who run the shop.
    package var customerID: String
    /// The shop's own name for a person without an account; for staff who run the shop.
    package var visitorID: String
    /// Everything that was written before this time, whoever did it, instead; for staff who run the shop.
    package var beforeTime: Google.Timestamp?
    /// A UUID that makes a repeat of this call harmless.
    package var requestID: String
    package var unknownFields: [UInt8]

    package init() {
        customerID = ""
        visitorID = ""
        beforeTime = nil
        requestID = ""
        unknownFields = []
    }

    package init(
        customerID: String = "",
        visitorID: String = "",
        beforeTime: Google.Timestamp? = nil,
        requestID: String = ""
    ) {
        self.customerID = customerID
        self.visitorID = visitorID
        self.beforeTime = beforeTime
        self.requestID = requestID
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__purge_user_events_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var customerID: UInt32 { 1 }
        @inlinable package static var visitorID: UInt32 { 2 }
        @inlinable package static var beforeTime: UInt32 { 3 }
        @inlinable package static var requestID: UInt32 { 4 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__PurgeUserEventsRequest.self)
        unsafe customerID = Unpacked.text(c.pointee.customer_id)
        unsafe visitorID = Unpacked.text(c.pointee.visitor_id)
        unsafe beforeTime = Unpacked.message(c.pointee.before_time)
        unsafe requestID = Unpacked.text(c.pointee.request_id)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__PurgeUserEventsRequest.self)
        unsafe shopwire__v1__purge_user_events_request__init(c)
        unsafe c.pointee.customer_id = arena.text(customerID)
        unsafe c.pointee.visitor_id = arena.text(visitorID)
        unsafe c.pointee.before_time = arena.message(beforeTime)
        unsafe c.pointee.request_id = arena.text(requestID)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// What was forgotten.
package struct PurgeUserEventsResponse: Message {
    /// How many events.
    package var purged: Int32
    /// Whether there are more: call again.
    package var more: Bool
    package var unknownFields: [UInt8]

    package init() {
        purged = 0
        more = false
        unknownFields = []
    }

    package init(
        purged: Int32 = 0,
        more: Bool = false
    ) {
        self.purged = purged
        self.more = more
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__purge_user_events_response__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var purged: UInt32 { 1 }
        @inlinable package static var more: UInt32 { 2 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__PurgeUserEventsResponse.self)
        unsafe purged = c.pointee.purged
        unsafe more = c.pointee.more != 0
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__PurgeUserEventsResponse.self)
        unsafe shopwire__v1__purge_user_events_response__init(c)
        unsafe c.pointee.purged = purged
        unsafe c.pointee.more = more ? 1 : 0
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

extension WriteUserEventsRequest: CarriesRequestID {}

extension PurgeUserEventsRequest: CarriesRequestID {}
