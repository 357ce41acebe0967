// Generated from proto/ by tools/generate; do not edit.
internal import CSchema
package import Wire

/// What one customer says of one product.
package struct Review: Message {
    /// Where it stands.
    package enum State: RawRepresentable, Sendable, Hashable {
        /// Not said.
        case unspecified
        /// Nobody has read it yet.
        case pending
        /// Everybody sees it, and its rating counts.
        case published
        /// Nobody sees it, and its rating does not count.
        case rejected
        /// A value that this version does not know.
        case unrecognized(Int32)

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .pending
            case 2: self = .published
            case 3: self = .rejected
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .pending: 1
            case .published: 2
            case .rejected: 3
            case .unrecognized(let rawValue): rawValue
            }
        }
    }

    /// Its id.
    package var id: String
    /// The product.
    package var productID: String
    /// How good it is: 1 to 5.
    package var rating: Int32
    /// What it comes to, in a few words.
    package var title: String
    /// The words.
    package var text: String
    /// Where it stands.
    package var state: Review.State
    /// When it was written.
    package var createTime: Google.Timestamp?
    /// When it last changed.
    package var updateTime: Google.Timestamp?
    /// Who wrote it; for them and for staff.
    package var customerID: String
    /// The order in which they bought it; for them and for staff.
    package var orderID: String
    /// Why staff published or rejected it; for staff.
    package var note: String
    /// Rises with each of its changes.
    package var revision: UInt64
    package var unknownFields: [UInt8]

    package init() {
        id = ""
        productID = ""
        rating = 0
        title = ""
        text = ""
        state = .unspecified
        createTime = nil
        updateTime = nil
        customerID = ""
        orderID = ""
        note = ""
        revision = 0
        unknownFields = []
    }

    package init(
        id: String = "",
        productID: String = "",
        rating: Int32 = 0,
        title: String = "",
        text: String = "",
        state: Review.State = .unspecified,
        createTime: Google.Timestamp? = nil,
        updateTime: Google.Timestamp? = nil,
        customerID: String = "",
        orderID: String = "",
        note: String = "",
        revision: UInt64 = 0
    ) {
        self.id = id
        self.productID = productID
        self.rating = rating
        self.title = title
        self.text = text
        self.state = state
        self.createTime = createTime
        self.updateTime = updateTime
        self.customerID = customerID
        self.orderID = orderID
        self.note = note
        self.revision = revision
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__review__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var id: UInt32 { 1 }
        @inlinable package static var productID: UInt32 { 2 }
        @inlinable package static var rating: UInt32 { 3 }
        @inlinable package static var title: UInt32 { 4 }
        @inlinable package static var text: UInt32 { 5 }
        @inlinable package static var state: UInt32 { 6 }
        @inlinable package static var createTime: UInt32 { 7 }
        @inlinable package static var updateTime: UInt32 { 8 }
        @inlinable package static var customerID: UInt32 { 9 }
        @inlinable package static var orderID: UInt32 { 10 }
        @inlinable package static var note: UInt32 { 11 }
        @inlinable package static var revision: UInt32 { 12 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__Review.self)
        unsafe id = Unpacked.text(c.pointee.id)
        unsafe productID = Unpacked.text(c.pointee.product_id)
        unsafe rating = c.pointee.rating
        unsafe title = Unpacked.text(c.pointee.title)
        unsafe text = Unpacked.text(c.pointee.text)
        unsafe state = Review.State(rawValue: .init(truncatingIfNeeded: c.pointee.state.rawValue))
        unsafe createTime = Unpacked.message(c.pointee.create_time)
        unsafe updateTime = Unpacked.message(c.pointee.update_time)
        unsafe customerID = Unpacked.text(c.pointee.customer_id)
        unsafe orderID = Unpacked.text(c.pointee.order_id)
        unsafe note = Unpacked.text(c.pointee.note)
        unsafe revision = c.pointee.revision
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__Review.self)
        unsafe shopwire__v1__review__init(c)
        unsafe c.pointee.id = arena.text(id)
        unsafe c.pointee.product_id = arena.text(productID)
        unsafe c.pointee.rating = rating
        unsafe c.pointee.title = arena.text(title)
        unsafe c.pointee.text = arena.text(text)
        unsafe c.pointee.state = .init(rawValue: .init(truncatingIfNeeded: state.rawValue))
        unsafe c.pointee.create_time = arena.message(createTime)
        unsafe c.pointee.update_time = arena.message(updateTime)
        unsafe c.pointee.customer_id = arena.text(customerID)
        unsafe c.pointee.order_id = arena.text(orderID)
        unsafe c.pointee.note = arena.text(note)
        unsafe c.pointee.revision = revision
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Rates a product.
package struct CreateReviewRequest: Message {
    /// The product.
    package var productID: String
    /// How good it is: 1 to 5.
    package var rating: Int32
    /// What it comes to: up to 120 characters.
    package var title: String
    /// The words: up to 5,000 characters.
    package var text: String
    /// The order in which it was bought; looked for in the caller's last 200 when empty.
    package var orderID: String
    /// A UUID that makes a repeat of this call harmless.
    package var requestID: String
    package var unknownFields: [UInt8]

    package init() {
        productID = ""
        rating = 0
        title = ""
        text = ""
        orderID = ""
        requestID = ""
        unknownFields = []
    }

    package init(
        productID: String = "",
        rating: Int32 = 0,
        title: String = "",
        text: String = "",
        orderID: String = "",
        requestID: String = ""
    ) {
        self.productID = productID
        self.rating = rating
        self.title = title
        self.text = text
        self.orderID = orderID
        self.requestID = requestID
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__create_review_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var productID: UInt32 { 1 }
        @inlinable package static var rating: UInt32 { 2 }
        @inlinable package static var title: UInt32 { 3 }
        @inlinable package static var text: UInt32 { 4 }
        @inlinable package static var orderID: UInt32 { 5 }
        @inlinable package static var requestID: UInt32 { 6 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__CreateReviewRequest.self)
        unsafe productID = Unpacked.text(c.pointee.product_id)
        unsafe rating = c.pointee.rating
        unsafe title = Unpacked.text(c.pointee.title)
        unsafe text = Unpacked.text(c.pointee.text)
        unsafe orderID = Unpacked.text(c.pointee.order_id)
        unsafe requestID = Unpacked.text(c.pointee.request_id)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__CreateReviewRequest.self)
        unsafe shopwire__v1__create_review_request__init(c)
        unsafe c.pointee.product_id = arena.text(productID)
        unsafe c.pointee.rating = rating
        unsafe c.pointee.title = arena.text(title)
        unsafe c.pointee.text = arena.text(text)
        unsafe c.pointee.order_id = arena.text(orderID)
        unsafe c.pointee.request_id = arena.text(requestID)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// The review as it was written.
package struct CreateReviewResponse: Message {
    /// The review.
    package var review: Review?
    package var unknownFields: [UInt8]

    package init() {
        review = nil
        unknownFields = []
    }

    package init(
        review: Review? = nil
    ) {
        self.review = review
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__create_review_response__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var review: UInt32 { 1 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__CreateReviewResponse.self)
        unsafe review = Unpacked.message(c.pointee.review)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__CreateReviewResponse.self)
        unsafe shopwire__v1__create_review_response__init(c)
        unsafe c.pointee.review = arena.message(review)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Asks for a page of reviews.
package struct ListReviewsRequest: Message {
    /// Of this product; of all when empty, for those who help customers.
    package var productID: String
    /// Those that stand here, for those who help customers; published ones when not said.
    package var state: Review.State
    /// How many at the most: 20 when 0, and never more than 100.
    package var pageSize: Int32
    /// Where to go on: `next_page_token` of the page before, with the same product and state.
    package var pageToken: String
    package var unknownFields: [UInt8]

    package init() {
        productID = ""
        state = .unspecified
        pageSize = 0
        pageToken = ""
        unknownFields = []
    }

    package init(
        productID: String = "",
        state: Review.State = .unspecified,
        pageSize: Int32 = 0,
        pageToken: String = ""
    ) {
        self.productID = productID
        self.state = state
        self.pageSize = pageSize
        self.pageToken = pageToken
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__list_reviews_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var productID: UInt32 { 1 }
        @inlinable package static var state: UInt32 { 2 }
        @inlinable package static var pageSize: UInt32 { 3 }
        @inlinable package static var pageToken: UInt32 { 4 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__ListReviewsRequest.self)
        unsafe productID = Unpacked.text(c.pointee.product_id)
        unsafe state = Review.State(rawValue: .init(truncatingIfNeeded: c.pointee.state.rawValue))
        unsafe pageSize = c.pointee.page_size
        unsafe pageToken = Unpacked.text(c.pointee.page_token)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__ListReviewsRequest.self)
        unsafe shopwire__v1__list_reviews_request__init(c)
        unsafe c.pointee.product_id = arena.text(productID)
        unsafe c.pointee.state = .init(rawValue: .init(truncatingIfNeeded: state.rawValue))
        unsafe c.pointee.page_size = pageSize
        unsafe c.pointee.page_token = arena.text(pageToken)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// A page of reviews.
package struct ListReviewsResponse: Message {
    /// The reviews, the latest first.
    package var reviews: [Review]
    /// Asks for the next page; empty when this is the last one.
    package var nextPageToken: String
    package var unknownFields: [UInt8]

    package init() {
        reviews = []
        nextPageToken = ""
        unknownFields = []
    }

    package init(
        reviews: [Review] = [],
        nextPageToken: String = ""
    ) {
        self.reviews = reviews
        self.nextPageToken = nextPageToken
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__list_reviews_response__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var reviews: UInt32 { 1 }
        @inlinable package static var nextPageToken: UInt32 { 2 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__ListReviewsResponse.self)
        unsafe reviews = Unpacked.messages(c.pointee.reviews, Int(c.pointee.n_reviews))
        unsafe nextPageToken = Unpacked.text(c.pointee.next_page_token)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__ListReviewsResponse.self)
        unsafe shopwire__v1__list_reviews_response__init(c)
        (unsafe c.pointee.reviews, unsafe c.pointee.n_reviews) = unsafe arena.messages(reviews)
        unsafe c.pointee.next_page_token = arena.text(nextPageToken)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Says where a review is to stand.
package struct ModerateReviewRequest: Message {
    /// The review.
    package var id: String
    /// Published or rejected.
    package var state: Review.State
    /// Why, for staff: up to 500 characters.
    package var note: String
    /// A UUID that makes a repeat of this call harmless.
    package var requestID: String
    package var unknownFields: [UInt8]

    package init() {
        id = ""
        state = .unspecified
        note = ""
        requestID = ""
        unknownFields = []
    }

    package init(
        id: String = "",
        state: Review.State = .unspecified,
        note: String = "",
        requestID: String = ""
    ) {
        self.id = id
        self.state = state
        self.note = note
        self.requestID = requestID
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__moderate_review_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var id: UInt32 { 1 }
        @inlinable package static var state: UInt32 { 2 }
        @inlinable package static var note: UInt32 { 3 }
        @inlinable package static var requestID: UInt32 { 4 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__ModerateReviewRequest.self)
        unsafe id = Unpacked.text(c.pointee.id)
        unsafe state = Review.State(rawValue: .init(truncatingIfNeeded: c.pointee.state.rawValue))
        unsafe note = Unpacked.text(c.pointee.note)
        unsafe requestID = Unpacked.text(c.pointee.request_id)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__ModerateReviewRequest.self)
        unsafe shopwire__v1__moderate_review_request__init(c)
        unsafe c.pointee.id = arena.text(id)
        unsafe c.pointee.state = .init(rawValue: .init(truncatingIfNeeded: state.rawValue))
        unsafe c.pointee.note = arena.text(note)
        unsafe c.pointee.request_id = arena.text(requestID)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// The review as it stands.
package struct ModerateReviewResponse: Message {
    /// The review, without its words.
    package var review: Review?
    package var unknownFields: [UInt8]

    package init() {
        review = nil
        unknownFields = []
    }

    package init(
        review: Review? = nil
    ) {
        self.review = review
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__moderate_review_response__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var review: UInt32 { 1 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__ModerateReviewResponse.self)
        unsafe review = Unpacked.message(c.pointee.review)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__ModerateReviewResponse.self)
        unsafe shopwire__v1__moderate_review_response__init(c)
        unsafe c.pointee.review = arena.message(review)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

extension CreateReviewRequest: CarriesRequestID {}

extension ModerateReviewRequest: CarriesRequestID {}
