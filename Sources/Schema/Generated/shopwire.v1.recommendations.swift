// Generated from proto/ by tools/generate; do not edit.
internal import CSchema
package import Wire

/// Asks for recommendations.
package struct RecommendRequest: Message {
    /// What is asked for.
    package enum Kind: RawRepresentable, Sendable, Hashable {
        /// Not said.
        case unspecified
        /// Goods like those that are named.
        case similar
        /// What is bought together with those that are named, or with what is in the cart.
        case boughtTogether
        /// What this person may buy next.
        case forYou
        /// What this person bought before and may need again.
        case buyAgain
        /// What many buy lately.
        case popular
        /// A value that this version does not know.
        case unrecognized(Int32)

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .similar
            case 2: self = .boughtTogether
            case 3: self = .forYou
            case 4: self = .buyAgain
            case 5: self = .popular
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .similar: 1
            case .boughtTogether: 2
            case .forYou: 3
            case .buyAgain: 4
            case .popular: 5
            case .unrecognized(let rawValue): rawValue
            }
        }
    }

    /// What is asked for.
    package var kind: RecommendRequest.Kind
    /// The goods that it is about: up to 1,500. Those that the shop does not know are passed over.
    package var productIDs: [String]
    /// Whether what is in the caller's current cart is named too.
    package var useCart: Bool
    /// Which goods may be recommended: of those for sale, for no others are, whoever asks.
    package var filter: ProductFilter?
    /// How many at the most: 10 when 0, and never more than 100.
    package var pageSize: Int32
    /// Leaves out what this person bought before.
    package var onlyNew: Bool
    /// The shop's own name for a person without an account, as in their events; for staff who run the
    /// shop. Customers and guests are known by their token.
    package var visitorID: String
    /// The customer it is for; for staff who run the shop.
    package var customerID: String
    package var unknownFields: [UInt8]

    package init() {
        kind = .unspecified
        productIDs = []
        useCart = false
        filter = nil
        pageSize = 0
        onlyNew = false
        visitorID = ""
        customerID = ""
        unknownFields = []
    }

    package init(
        kind: RecommendRequest.Kind = .unspecified,
        productIDs: [String] = [],
        useCart: Bool = false,
        filter: ProductFilter? = nil,
        pageSize: Int32 = 0,
        onlyNew: Bool = false,
        visitorID: String = "",
        customerID: String = ""
    ) {
        self.kind = kind
        self.productIDs = productIDs
        self.useCart = useCart
        self.filter = filter
        self.pageSize = pageSize
        self.onlyNew = onlyNew
        self.visitorID = visitorID
        self.customerID = customerID
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__recommend_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var kind: UInt32 { 1 }
        @inlinable package static var productIDs: UInt32 { 2 }
        @inlinable package static var useCart: UInt32 { 3 }
        @inlinable package static var filter: UInt32 { 4 }
        @inlinable package static var pageSize: UInt32 { 5 }
        @inlinable package static var onlyNew: UInt32 { 6 }
        @inlinable package static var visitorID: UInt32 { 7 }
        @inlinable package static var customerID: UInt32 { 8 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__RecommendRequest.self)
        unsafe kind = RecommendRequest.Kind(rawValue: .init(truncatingIfNeeded: c.pointee.kind.rawValue))
        unsafe productIDs = Unpacked.texts(c.pointee.product_ids, Int(c.pointee.n_product_ids))
        unsafe useCart = c.pointee.use_cart != 0
        unsafe filter = Unpacked.message(c.pointee.filter)
        unsafe pageSize = c.pointee.page_size
        unsafe onlyNew = c.pointee.only_new != 0
        unsafe visitorID = Unpacked.text(c.pointee.visitor_id)
        unsafe customerID = Unpacked.text(c.pointee.customer_id)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__RecommendRequest.self)
        unsafe shopwire__v1__recommend_request__init(c)
        unsafe c.pointee.kind = .init(rawValue: .init(truncatingIfNeeded: kind.rawValue))
        (unsafe c.pointee.product_ids, unsafe c.pointee.n_product_ids) = unsafe arena.texts(productIDs)
        unsafe c.pointee.use_cart = useCart ? 1 : 0
        unsafe c.pointee.filter = arena.message(filter)
        unsafe c.pointee.page_size = pageSize
        unsafe c.pointee.only_new = onlyNew ? 1 : 0
        unsafe c.pointee.visitor_id = arena.text(visitorID)
        unsafe c.pointee.customer_id = arena.text(customerID)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// What is recommended.
package struct RecommendResponse: Message {
    /// Why something is recommended.
    package enum Reason: RawRepresentable, Sendable, Hashable {
        /// Not said.
        case unspecified
        /// It is often bought together with another product.
        case boughtTogether
        /// This person bought it before.
        case boughtBefore
        /// It is like another product.
        case similar
        /// Many buy it.
        case popular
        /// A value that this version does not know.
        case unrecognized(Int32)

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .boughtTogether
            case 2: self = .boughtBefore
            case 3: self = .similar
            case 4: self = .popular
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .boughtTogether: 1
            case .boughtBefore: 2
            case .similar: 3
            case .popular: 4
            case .unrecognized(let rawValue): rawValue
            }
        }
    }

    /// One product.
    package struct Recommendation: Message {
        /// The product.
        package var product: Product?
        /// Why.
        package var reason: RecommendResponse.Reason
        /// The product that it goes with; empty if there is none.
        package var becauseProductID: String
        /// Why, as a sentence for people.
        package var reasonText: String
        /// What it was ranked by: higher is better, and only comparable within one answer. The first ten may
        /// stand in another order, that of how likely they are chosen.
        package var score: Double
        package var unknownFields: [UInt8]

        package init() {
            product = nil
            reason = .unspecified
            becauseProductID = ""
            reasonText = ""
            score = 0
            unknownFields = []
        }

        package init(
            product: Product? = nil,
            reason: RecommendResponse.Reason = .unspecified,
            becauseProductID: String = "",
            reasonText: String = "",
            score: Double = 0
        ) {
            self.product = product
            self.reason = reason
            self.becauseProductID = becauseProductID
            self.reasonText = reasonText
            self.score = score
            unknownFields = []
        }

        package static var descriptor: MessageDescriptor {
            unsafe MessageDescriptor(rules: shopwire__v1__recommend_response__recommendation__rules())
        }

        /// The numbers of the fields on the wire.
        package enum FieldNumber {
            @inlinable package static var product: UInt32 { 1 }
            @inlinable package static var reason: UInt32 { 2 }
            @inlinable package static var becauseProductID: UInt32 { 3 }
            @inlinable package static var reasonText: UInt32 { 4 }
            @inlinable package static var score: UInt32 { 5 }
        }

        package init(unpacked pointer: UnsafeRawPointer) {
            let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__RecommendResponse__Recommendation.self)
            unsafe product = Unpacked.message(c.pointee.product)
            unsafe reason = RecommendResponse.Reason(rawValue: .init(truncatingIfNeeded: c.pointee.reason.rawValue))
            unsafe becauseProductID = Unpacked.text(c.pointee.because_product_id)
            unsafe reasonText = Unpacked.text(c.pointee.reason_text)
            unsafe score = c.pointee.score
            unsafe unknownFields = Unpacked.unknownFields(pointer)
        }

        package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
            let c = unsafe arena.place(Shopwire__V1__RecommendResponse__Recommendation.self)
            unsafe shopwire__v1__recommend_response__recommendation__init(c)
            unsafe c.pointee.product = arena.message(product)
            unsafe c.pointee.reason = .init(rawValue: .init(truncatingIfNeeded: reason.rawValue))
            unsafe c.pointee.because_product_id = arena.text(becauseProductID)
            unsafe c.pointee.reason_text = arena.text(reasonText)
            unsafe c.pointee.score = score
            unsafe arena.keep(unknownFields + Arena.negativeZero(score, number: 5), in: c)
            return UnsafeMutableRawPointer(c)
        }
    }

    /// The goods, the best first.
    package var recommendations: [RecommendResponse.Recommendation]
    /// Goes into the events that the answer leads to: an IMPRESSION with what was shown, and what followed.
    package var attributionToken: String
    /// The model that was asked; empty if none was.
    package var modelID: String
    package var unknownFields: [UInt8]

    package init() {
        recommendations = []
        attributionToken = ""
        modelID = ""
        unknownFields = []
    }

    package init(
        recommendations: [RecommendResponse.Recommendation] = [],
        attributionToken: String = "",
        modelID: String = ""
    ) {
        self.recommendations = recommendations
        self.attributionToken = attributionToken
        self.modelID = modelID
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__recommend_response__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var recommendations: UInt32 { 1 }
        @inlinable package static var attributionToken: UInt32 { 2 }
        @inlinable package static var modelID: UInt32 { 3 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__RecommendResponse.self)
        unsafe recommendations = Unpacked.messages(c.pointee.recommendations, Int(c.pointee.n_recommendations))
        unsafe attributionToken = Unpacked.text(c.pointee.attribution_token)
        unsafe modelID = Unpacked.text(c.pointee.model_id)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__RecommendResponse.self)
        unsafe shopwire__v1__recommend_response__init(c)
        (unsafe c.pointee.recommendations, unsafe c.pointee.n_recommendations) = unsafe arena.messages(recommendations)
        unsafe c.pointee.attribution_token = arena.text(attributionToken)
        unsafe c.pointee.model_id = arena.text(modelID)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Asks which categories a product may belong to; a title or a description must be there.
package struct SuggestCategoryRequest: Message {
    /// What it is called: up to 500 characters.
    package var title: String
    /// What is said of it: up to 20,000 characters.
    package var description: String
    /// How many categories at the most: 5 when 0, and never more than 50.
    package var pageSize: Int32
    package var unknownFields: [UInt8]

    package init() {
        title = ""
        description = ""
        pageSize = 0
        unknownFields = []
    }

    package init(
        title: String = "",
        description: String = "",
        pageSize: Int32 = 0
    ) {
        self.title = title
        self.description = description
        self.pageSize = pageSize
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__suggest_category_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var title: UInt32 { 1 }
        @inlinable package static var description: UInt32 { 2 }
        @inlinable package static var pageSize: UInt32 { 3 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__SuggestCategoryRequest.self)
        unsafe title = Unpacked.text(c.pointee.title)
        unsafe description = Unpacked.text(c.pointee.description)
        unsafe pageSize = c.pointee.page_size
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__SuggestCategoryRequest.self)
        unsafe shopwire__v1__suggest_category_request__init(c)
        unsafe c.pointee.title = arena.text(title)
        unsafe c.pointee.description = arena.text(description)
        unsafe c.pointee.page_size = pageSize
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Which categories a product may belong to.
package struct SuggestCategoryResponse: Message {
    /// One category.
    package struct Suggestion: Message {
        /// The category's id.
        package var categoryID: String
        /// Its title.
        package var title: String
        /// How likely it is among all that the shop learned: 0 to 1. Of goods that were told 0.8, some 80
        /// in 100 belong there.
        package var probability: Double
        package var unknownFields: [UInt8]

        package init() {
            categoryID = ""
            title = ""
            probability = 0
            unknownFields = []
        }

        package init(
            categoryID: String = "",
            title: String = "",
            probability: Double = 0
        ) {
            self.categoryID = categoryID
            self.title = title
            self.probability = probability
            unknownFields = []
        }

        package static var descriptor: MessageDescriptor {
            unsafe MessageDescriptor(rules: shopwire__v1__suggest_category_response__suggestion__rules())
        }

        /// The numbers of the fields on the wire.
        package enum FieldNumber {
            @inlinable package static var categoryID: UInt32 { 1 }
            @inlinable package static var title: UInt32 { 2 }
            @inlinable package static var probability: UInt32 { 3 }
        }

        package init(unpacked pointer: UnsafeRawPointer) {
            let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__SuggestCategoryResponse__Suggestion.self)
            unsafe categoryID = Unpacked.text(c.pointee.category_id)
            unsafe title = Unpacked.text(c.pointee.title)
            unsafe probability = c.pointee.probability
            unsafe unknownFields = Unpacked.unknownFields(pointer)
        }

        package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
            let c = unsafe arena.place(Shopwire__V1__SuggestCategoryResponse__Suggestion.self)
            unsafe shopwire__v1__suggest_category_response__suggestion__init(c)
            unsafe c.pointee.category_id = arena.text(categoryID)
            unsafe c.pointee.title = arena.text(title)
            unsafe c.pointee.probability = probability
            unsafe arena.keep(unknownFields + Arena.negativeZero(probability, number: 3), in: c)
            return UnsafeMutableRawPointer(c)
        }
    }

    /// The categories, the likeliest first. When no word is known, those of most goods.
    package var suggestions: [SuggestCategoryResponse.Suggestion]
    /// The model that was asked.
    package var modelID: String
    package var unknownFields: [UInt8]

    package init() {
        suggestions = []
        modelID = ""
        unknownFields = []
    }

    package init(
        suggestions: [SuggestCategoryResponse.Suggestion] = [],
        modelID: String = ""
    ) {
        self.suggestions = suggestions
        self.modelID = modelID
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__suggest_category_response__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var suggestions: UInt32 { 1 }
        @inlinable package static var modelID: UInt32 { 2 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__SuggestCategoryResponse.self)
        unsafe suggestions = Unpacked.messages(c.pointee.suggestions, Int(c.pointee.n_suggestions))
        unsafe modelID = Unpacked.text(c.pointee.model_id)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__SuggestCategoryResponse.self)
        unsafe shopwire__v1__suggest_category_response__init(c)
        (unsafe c.pointee.suggestions, unsafe c.pointee.n_suggestions) = unsafe arena.messages(suggestions)
        unsafe c.pointee.model_id = arena.text(modelID)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}
