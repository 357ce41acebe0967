// Generated from proto/ by tools/generate; do not edit.
internal import CSchema
package import Wire

/// What goods are counted by.
package struct FacetRequest: Message {
    /// A property of goods.
    package enum Kind: RawRepresentable, Sendable, Hashable {
        /// Not said.
        case unspecified
        /// By who makes them.
        case brand
        /// By the category they stand in, in each category above it too.
        case category
        /// By what they cost, in bands that end at 1, 2 or 5 with zeros behind.
        case price
        /// By how they are rated: at least 4, 3, 2 and 1.
        case rating
        /// By what one attribute says of them.
        case attribute
        /// A value that this version does not know.
        case unrecognized(Int32)

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .brand
            case 2: self = .category
            case 3: self = .price
            case 4: self = .rating
            case 5: self = .attribute
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .brand: 1
            case .category: 2
            case .price: 3
            case .rating: 4
            case .attribute: 5
            case .unrecognized(let rawValue): rawValue
            }
        }
    }

    /// By what.
    package var kind: FacetRequest.Kind
    /// The attribute's name, for ATTRIBUTE only: up to 100 characters.
    package var attributeName: String
    /// How many values at the most, those of most goods first: 20 when 0, and never more than 200.
    package var valueCount: Int32
    package var unknownFields: [UInt8]

    package init() {
        kind = .unspecified
        attributeName = ""
        valueCount = 0
        unknownFields = []
    }

    package init(
        kind: FacetRequest.Kind = .unspecified,
        attributeName: String = "",
        valueCount: Int32 = 0
    ) {
        self.kind = kind
        self.attributeName = attributeName
        self.valueCount = valueCount
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__facet_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var kind: UInt32 { 1 }
        @inlinable package static var attributeName: UInt32 { 2 }
        @inlinable package static var valueCount: UInt32 { 3 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__FacetRequest.self)
        unsafe kind = FacetRequest.Kind(rawValue: .init(truncatingIfNeeded: c.pointee.kind.rawValue))
        unsafe attributeName = Unpacked.text(c.pointee.attribute_name)
        unsafe valueCount = c.pointee.value_count
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__FacetRequest.self)
        unsafe shopwire__v1__facet_request__init(c)
        unsafe c.pointee.kind = .init(rawValue: .init(truncatingIfNeeded: kind.rawValue))
        unsafe c.pointee.attribute_name = arena.text(attributeName)
        unsafe c.pointee.value_count = valueCount
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// What goods were counted by, and how many there are of each value.
package struct Facet: Message {
    /// One value.
    package struct Value: Message {
        /// The brand, the category's id, or what the attribute says.
        package var value: String
        /// What people call it: the category's title, or the value itself.
        package var title: String
        /// For PRICE: the lowest price of the band.
        package var minPrice: Money?
        /// For PRICE: the highest price of the band.
        package var maxPrice: Money?
        /// For RATING: the lowest average.
        package var minRating: Int32
        /// How many goods have it that meet all of the filter but what it says of this.
        package var count: Int64
        package var unknownFields: [UInt8]

        package init() {
            value = ""
            title = ""
            minPrice = nil
            maxPrice = nil
            minRating = 0
            count = 0
            unknownFields = []
        }

        package init(
            value: String = "",
            title: String = "",
            minPrice: Money? = nil,
            maxPrice: Money? = nil,
            minRating: Int32 = 0,
            count: Int64 = 0
        ) {
            self.value = value
            self.title = title
            self.minPrice = minPrice
            self.maxPrice = maxPrice
            self.minRating = minRating
            self.count = count
            unknownFields = []
        }

        package static var descriptor: MessageDescriptor {
            unsafe MessageDescriptor(rules: shopwire__v1__facet__value__rules())
        }

        /// The numbers of the fields on the wire.
        package enum FieldNumber {
            @inlinable package static var value: UInt32 { 1 }
            @inlinable package static var title: UInt32 { 2 }
            @inlinable package static var minPrice: UInt32 { 3 }
            @inlinable package static var maxPrice: UInt32 { 4 }
            @inlinable package static var minRating: UInt32 { 5 }
            @inlinable package static var count: UInt32 { 6 }
        }

        package init(unpacked pointer: UnsafeRawPointer) {
            let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__Facet__Value.self)
            unsafe value = Unpacked.text(c.pointee.value)
            unsafe title = Unpacked.text(c.pointee.title)
            unsafe minPrice = Unpacked.message(c.pointee.min_price)
            unsafe maxPrice = Unpacked.message(c.pointee.max_price)
            unsafe minRating = c.pointee.min_rating
            unsafe count = c.pointee.count
            unsafe unknownFields = Unpacked.unknownFields(pointer)
        }

        package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
            let c = unsafe arena.place(Shopwire__V1__Facet__Value.self)
            unsafe shopwire__v1__facet__value__init(c)
            unsafe c.pointee.value = arena.text(value)
            unsafe c.pointee.title = arena.text(title)
            unsafe c.pointee.min_price = arena.message(minPrice)
            unsafe c.pointee.max_price = arena.message(maxPrice)
            unsafe c.pointee.min_rating = minRating
            unsafe c.pointee.count = count
            unsafe arena.keep(unknownFields, in: c)
            return UnsafeMutableRawPointer(c)
        }
    }

    /// By what.
    package var kind: FacetRequest.Kind
    /// The attribute's name, for ATTRIBUTE.
    package var attributeName: String
    /// Its values: prices from the lowest, ratings from the highest, others from the one of most
    /// goods.
    package var values: [Facet.Value]
    package var unknownFields: [UInt8]

    package init() {
        kind = .unspecified
        attributeName = ""
        values = []
        unknownFields = []
    }

    package init(
        kind: FacetRequest.Kind = .unspecified,
        attributeName: String = "",
        values: [Facet.Value] = []
    ) {
        self.kind = kind
        self.attributeName = attributeName
        self.values = values
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__facet__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var kind: UInt32 { 1 }
        @inlinable package static var attributeName: UInt32 { 2 }
        @inlinable package static var values: UInt32 { 3 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__Facet.self)
        unsafe kind = FacetRequest.Kind(rawValue: .init(truncatingIfNeeded: c.pointee.kind.rawValue))
        unsafe attributeName = Unpacked.text(c.pointee.attribute_name)
        unsafe values = Unpacked.messages(c.pointee.values, Int(c.pointee.n_values))
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__Facet.self)
        unsafe shopwire__v1__facet__init(c)
        unsafe c.pointee.kind = .init(rawValue: .init(truncatingIfNeeded: kind.rawValue))
        unsafe c.pointee.attribute_name = arena.text(attributeName)
        (unsafe c.pointee.values, unsafe c.pointee.n_values) = unsafe arena.messages(values)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Asks for goods by words.
package struct SearchProductsRequest: Message {
    /// Whether words that no goods have are taken for others.
    package enum Correction: RawRepresentable, Sendable, Hashable {
        /// Not said: they are.
        case unspecified
        /// They are, and the answer says so.
        case allowed
        /// They are not.
        case forbidden
        /// A value that this version does not know.
        case unrecognized(Int32)

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .allowed
            case 2: self = .forbidden
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .allowed: 1
            case .forbidden: 2
            case .unrecognized(let rawValue): rawValue
            }
        }
    }

    /// What somebody typed: up to 10,000 characters, of which the first 32 words count. When empty,
    /// all goods that meet the filter are found, the best selling first.
    package var query: String
    /// What the goods must be besides. Searches find only what is for sale.
    package var filter: ProductFilter?
    /// In which order: by relevance when not said. Where the shop learned which results people choose
    /// (KIND_LOGISTIC_REGRESSION), and goes by it because that proved better, the first ten of the first
    /// page by relevance come in the order of how likely they are chosen.
    package var orderBy: ProductOrder
    /// What the goods are counted by: up to 20.
    package var facets: [FacetRequest]
    /// How many at the most: 50 when 0, and never more than 200.
    package var pageSize: Int32
    /// Where to go on: `next_page_token` of the page before, with the same query, filter and order.
    package var pageToken: String
    /// Whether words that no goods have are taken for others.
    package var correction: SearchProductsRequest.Correction
    /// Whether the answer has ids only.
    package var idsOnly: Bool
    /// Whether the answer says how each score came about.
    package var explain: Bool
    package var unknownFields: [UInt8]

    package init() {
        query = ""
        filter = nil
        orderBy = .unspecified
        facets = []
        pageSize = 0
        pageToken = ""
        correction = .unspecified
        idsOnly = false
        explain = false
        unknownFields = []
    }

    package init(
        query: String = "",
        filter: ProductFilter? = nil,
        orderBy: ProductOrder = .unspecified,
        facets: [FacetRequest] = [],
        pageSize: Int32 = 0,
        pageToken: String = "",
        correction: SearchProductsRequest.Correction = .unspecified,
        idsOnly: Bool = false,
        explain: Bool = false
    ) {
        self.query = query
        self.filter = filter
        self.orderBy = orderBy
        self.facets = facets
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.correction = correction
        self.idsOnly = idsOnly
        self.explain = explain
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__search_products_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var query: UInt32 { 1 }
        @inlinable package static var filter: UInt32 { 2 }
        @inlinable package static var orderBy: UInt32 { 3 }
        @inlinable package static var facets: UInt32 { 4 }
        @inlinable package static var pageSize: UInt32 { 5 }
        @inlinable package static var pageToken: UInt32 { 6 }
        @inlinable package static var correction: UInt32 { 7 }
        @inlinable package static var idsOnly: UInt32 { 8 }
        @inlinable package static var explain: UInt32 { 9 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__SearchProductsRequest.self)
        unsafe query = Unpacked.text(c.pointee.query)
        unsafe filter = Unpacked.message(c.pointee.filter)
        unsafe orderBy = ProductOrder(rawValue: .init(truncatingIfNeeded: c.pointee.order_by.rawValue))
        unsafe facets = Unpacked.messages(c.pointee.facets, Int(c.pointee.n_facets))
        unsafe pageSize = c.pointee.page_size
        unsafe pageToken = Unpacked.text(c.pointee.page_token)
        unsafe correction = SearchProductsRequest.Correction(rawValue: .init(truncatingIfNeeded: c.pointee.correction.rawValue))
        unsafe idsOnly = c.pointee.ids_only != 0
        unsafe explain = c.pointee.explain != 0
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__SearchProductsRequest.self)
        unsafe shopwire__v1__search_products_request__init(c)
        unsafe c.pointee.query = arena.text(query)
        unsafe c.pointee.filter = arena.message(filter)
        unsafe c.pointee.order_by = .init(rawValue: .init(truncatingIfNeeded: orderBy.rawValue))
        (unsafe c.pointee.facets, unsafe c.pointee.n_facets) = unsafe arena.messages(facets)
        unsafe c.pointee.page_size = pageSize
        unsafe c.pointee.page_token = arena.text(pageToken)
        unsafe c.pointee.correction = .init(rawValue: .init(truncatingIfNeeded: correction.rawValue))
        unsafe c.pointee.ids_only = idsOnly ? 1 : 0
        unsafe c.pointee.explain = explain ? 1 : 0
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// A page of what was found.
package struct SearchProductsResponse: Message {
    /// How a product's score came about.
    package struct Explanation: Message {
        /// A part of a score.
        package struct Part: Message {
            /// What it is for.
            package var name: String
            /// What it adds.
            package var value: Double
            package var unknownFields: [UInt8]

            package init() {
                name = ""
                value = 0
                unknownFields = []
            }

            package init(
                name: String = "",
                value: Double = 0
            ) {
                self.name = name
                self.value = value
                unknownFields = []
            }

            package static var descriptor: MessageDescriptor {
                unsafe MessageDescriptor(rules: shopwire__v1__search_products_response__explanation__part__rules())
            }

            /// The numbers of the fields on the wire.
            package enum FieldNumber {
                @inlinable package static var name: UInt32 { 1 }
                @inlinable package static var value: UInt32 { 2 }
            }

            package init(unpacked pointer: UnsafeRawPointer) {
                let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__SearchProductsResponse__Explanation__Part.self)
                unsafe name = Unpacked.text(c.pointee.name)
                unsafe value = c.pointee.value
                unsafe unknownFields = Unpacked.unknownFields(pointer)
            }

            package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
                let c = unsafe arena.place(Shopwire__V1__SearchProductsResponse__Explanation__Part.self)
                unsafe shopwire__v1__search_products_response__explanation__part__init(c)
                unsafe c.pointee.name = arena.text(name)
                unsafe c.pointee.value = value
                unsafe arena.keep(unknownFields + Arena.negativeZero(value, number: 2), in: c)
                return UnsafeMutableRawPointer(c)
            }
        }

        /// The product.
        package var productID: String
        /// Its score; goods that have all words come before others whatever it is.
        package var score: Double
        /// How many of the query's words it has.
        package var matchedWords: Int32
        /// What the score is the sum of.
        package var parts: [SearchProductsResponse.Explanation.Part]
        package var unknownFields: [UInt8]

        package init() {
            productID = ""
            score = 0
            matchedWords = 0
            parts = []
            unknownFields = []
        }

        package init(
            productID: String = "",
            score: Double = 0,
            matchedWords: Int32 = 0,
            parts: [SearchProductsResponse.Explanation.Part] = []
        ) {
            self.productID = productID
            self.score = score
            self.matchedWords = matchedWords
            self.parts = parts
            unknownFields = []
        }

        package static var descriptor: MessageDescriptor {
            unsafe MessageDescriptor(rules: shopwire__v1__search_products_response__explanation__rules())
        }

        /// The numbers of the fields on the wire.
        package enum FieldNumber {
            @inlinable package static var productID: UInt32 { 1 }
            @inlinable package static var score: UInt32 { 2 }
            @inlinable package static var matchedWords: UInt32 { 3 }
            @inlinable package static var parts: UInt32 { 4 }
        }

        package init(unpacked pointer: UnsafeRawPointer) {
            let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__SearchProductsResponse__Explanation.self)
            unsafe productID = Unpacked.text(c.pointee.product_id)
            unsafe score = c.pointee.score
            unsafe matchedWords = c.pointee.matched_words
            unsafe parts = Unpacked.messages(c.pointee.parts, Int(c.pointee.n_parts))
            unsafe unknownFields = Unpacked.unknownFields(pointer)
        }

        package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
            let c = unsafe arena.place(Shopwire__V1__SearchProductsResponse__Explanation.self)
            unsafe shopwire__v1__search_products_response__explanation__init(c)
            unsafe c.pointee.product_id = arena.text(productID)
            unsafe c.pointee.score = score
            unsafe c.pointee.matched_words = matchedWords
            (unsafe c.pointee.parts, unsafe c.pointee.n_parts) = unsafe arena.messages(parts)
            unsafe arena.keep(unknownFields + Arena.negativeZero(score, number: 2), in: c)
            return UnsafeMutableRawPointer(c)
        }
    }

    /// The products, unless only ids were asked for.
    package var products: [Product]
    /// The ids of the products, if only those were asked for.
    package var ids: [String]
    /// Asks for the next page; empty when this is the last one.
    package var nextPageToken: String
    /// How many goods have all words of the query and meet the filter. If none has all, how many have
    /// words that are worth a third of what the whole query is worth, where a word is worth more the
    /// fewer goods have it; if none has those, how many have any. Pages by relevance go on with the
    /// others behind those that count.
    package var totalSize: Int64
    /// Whether the counts are of goods that have only some of the words, for none has all.
    package var someWords: Bool
    /// The query as it was taken, if words were corrected.
    package var correctedQuery: String
    /// What was counted, in the order in which it was asked for.
    package var facets: [Facet]
    /// How the scores came about, if that was asked for.
    package var explanations: [SearchProductsResponse.Explanation]
    /// Whether looking at everything would have taken too long: there may be better goods, and more.
    package var cutShort: Bool
    /// Of a first page: goes into the events that the answer leads to. It says which search it was, and
    /// in which order the first goods were found.
    package var attributionToken: String
    package var unknownFields: [UInt8]

    package init() {
        products = []
        ids = []
        nextPageToken = ""
        totalSize = 0
        someWords = false
        correctedQuery = ""
        facets = []
        explanations = []
        cutShort = false
        attributionToken = ""
        unknownFields = []
    }

    package init(
        products: [Product] = [],
        ids: [String] = [],
        nextPageToken: String = "",
        totalSize: Int64 = 0,
        someWords: Bool = false,
        correctedQuery: String = "",
        facets: [Facet] = [],
        explanations: [SearchProductsResponse.Explanation] = [],
        cutShort: Bool = false,
        attributionToken: String = ""
    ) {
        self.products = products
        self.ids = ids
        self.nextPageToken = nextPageToken
        self.totalSize = totalSize
        self.someWords = someWords
        self.correctedQuery = correctedQuery
        self.facets = facets
        self.explanations = explanations
        self.cutShort = cutShort
        self.attributionToken = attributionToken
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__search_products_response__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var products: UInt32 { 1 }
        @inlinable package static var ids: UInt32 { 2 }
        @inlinable package static var nextPageToken: UInt32 { 3 }
        @inlinable package static var totalSize: UInt32 { 4 }
        @inlinable package static var someWords: UInt32 { 5 }
        @inlinable package static var correctedQuery: UInt32 { 6 }
        @inlinable package static var facets: UInt32 { 7 }
        @inlinable package static var explanations: UInt32 { 8 }
        @inlinable package static var cutShort: UInt32 { 9 }
        @inlinable package static var attributionToken: UInt32 { 10 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__SearchProductsResponse.self)
        unsafe products = Unpacked.messages(c.pointee.products, Int(c.pointee.n_products))
        unsafe ids = Unpacked.texts(c.pointee.ids, Int(c.pointee.n_ids))
        unsafe nextPageToken = Unpacked.text(c.pointee.next_page_token)
        unsafe totalSize = c.pointee.total_size
        unsafe someWords = c.pointee.some_words != 0
        unsafe correctedQuery = Unpacked.text(c.pointee.corrected_query)
        unsafe facets = Unpacked.messages(c.pointee.facets, Int(c.pointee.n_facets))
        unsafe explanations = Unpacked.messages(c.pointee.explanations, Int(c.pointee.n_explanations))
        unsafe cutShort = c.pointee.cut_short != 0
        unsafe attributionToken = Unpacked.text(c.pointee.attribution_token)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__SearchProductsResponse.self)
        unsafe shopwire__v1__search_products_response__init(c)
        (unsafe c.pointee.products, unsafe c.pointee.n_products) = unsafe arena.messages(products)
        (unsafe c.pointee.ids, unsafe c.pointee.n_ids) = unsafe arena.texts(ids)
        unsafe c.pointee.next_page_token = arena.text(nextPageToken)
        unsafe c.pointee.total_size = totalSize
        unsafe c.pointee.some_words = someWords ? 1 : 0
        unsafe c.pointee.corrected_query = arena.text(correctedQuery)
        (unsafe c.pointee.facets, unsafe c.pointee.n_facets) = unsafe arena.messages(facets)
        (unsafe c.pointee.explanations, unsafe c.pointee.n_explanations) = unsafe arena.messages(explanations)
        unsafe c.pointee.cut_short = cutShort ? 1 : 0
        unsafe c.pointee.attribution_token = arena.text(attributionToken)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Asks what somebody may want.
package struct SuggestQueriesRequest: Message {
    /// What was typed so far: up to 200 characters.
    package var text: String
    /// How many of each kind at the most: 8 when 0, and never more than 50.
    package var size: Int32
    package var unknownFields: [UInt8]

    package init() {
        text = ""
        size = 0
        unknownFields = []
    }

    package init(
        text: String = "",
        size: Int32 = 0
    ) {
        self.text = text
        self.size = size
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__suggest_queries_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var text: UInt32 { 1 }
        @inlinable package static var size: UInt32 { 2 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__SuggestQueriesRequest.self)
        unsafe text = Unpacked.text(c.pointee.text)
        unsafe size = c.pointee.size
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__SuggestQueriesRequest.self)
        unsafe shopwire__v1__suggest_queries_request__init(c)
        unsafe c.pointee.text = arena.text(text)
        unsafe c.pointee.size = size
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// What somebody may want.
package struct SuggestQueriesResponse: Message {
    /// A query that finds something.
    package struct Query: Message {
        /// The query.
        package var text: String
        /// How many goods have all of its words, about.
        package var productCount: Int64
        package var unknownFields: [UInt8]

        package init() {
            text = ""
            productCount = 0
            unknownFields = []
        }

        package init(
            text: String = "",
            productCount: Int64 = 0
        ) {
            self.text = text
            self.productCount = productCount
            unknownFields = []
        }

        package static var descriptor: MessageDescriptor {
            unsafe MessageDescriptor(rules: shopwire__v1__suggest_queries_response__query__rules())
        }

        /// The numbers of the fields on the wire.
        package enum FieldNumber {
            @inlinable package static var text: UInt32 { 1 }
            @inlinable package static var productCount: UInt32 { 2 }
        }

        package init(unpacked pointer: UnsafeRawPointer) {
            let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__SuggestQueriesResponse__Query.self)
            unsafe text = Unpacked.text(c.pointee.text)
            unsafe productCount = c.pointee.product_count
            unsafe unknownFields = Unpacked.unknownFields(pointer)
        }

        package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
            let c = unsafe arena.place(Shopwire__V1__SuggestQueriesResponse__Query.self)
            unsafe shopwire__v1__suggest_queries_response__query__init(c)
            unsafe c.pointee.text = arena.text(text)
            unsafe c.pointee.product_count = productCount
            unsafe arena.keep(unknownFields, in: c)
            return UnsafeMutableRawPointer(c)
        }
    }

    /// A product.
    package struct SuggestedProduct: Message {
        /// Its id.
        package var id: String
        /// Its title.
        package var title: String
        package var unknownFields: [UInt8]

        package init() {
            id = ""
            title = ""
            unknownFields = []
        }

        package init(
            id: String = "",
            title: String = ""
        ) {
            self.id = id
            self.title = title
            unknownFields = []
        }

        package static var descriptor: MessageDescriptor {
            unsafe MessageDescriptor(rules: shopwire__v1__suggest_queries_response__suggested_product__rules())
        }

        /// The numbers of the fields on the wire.
        package enum FieldNumber {
            @inlinable package static var id: UInt32 { 1 }
            @inlinable package static var title: UInt32 { 2 }
        }

        package init(unpacked pointer: UnsafeRawPointer) {
            let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__SuggestQueriesResponse__SuggestedProduct.self)
            unsafe id = Unpacked.text(c.pointee.id)
            unsafe title = Unpacked.text(c.pointee.title)
            unsafe unknownFields = Unpacked.unknownFields(pointer)
        }

        package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
            let c = unsafe arena.place(Shopwire__V1__SuggestQueriesResponse__SuggestedProduct.self)
            unsafe shopwire__v1__suggest_queries_response__suggested_product__init(c)
            unsafe c.pointee.id = arena.text(id)
            unsafe c.pointee.title = arena.text(title)
            unsafe arena.keep(unknownFields, in: c)
            return UnsafeMutableRawPointer(c)
        }
    }

    /// A category.
    package struct SuggestedCategory: Message {
        /// Its id.
        package var id: String
        /// Its title.
        package var title: String
        package var unknownFields: [UInt8]

        package init() {
            id = ""
            title = ""
            unknownFields = []
        }

        package init(
            id: String = "",
            title: String = ""
        ) {
            self.id = id
            self.title = title
            unknownFields = []
        }

        package static var descriptor: MessageDescriptor {
            unsafe MessageDescriptor(rules: shopwire__v1__suggest_queries_response__suggested_category__rules())
        }

        /// The numbers of the fields on the wire.
        package enum FieldNumber {
            @inlinable package static var id: UInt32 { 1 }
            @inlinable package static var title: UInt32 { 2 }
        }

        package init(unpacked pointer: UnsafeRawPointer) {
            let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__SuggestQueriesResponse__SuggestedCategory.self)
            unsafe id = Unpacked.text(c.pointee.id)
            unsafe title = Unpacked.text(c.pointee.title)
            unsafe unknownFields = Unpacked.unknownFields(pointer)
        }

        package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
            let c = unsafe arena.place(Shopwire__V1__SuggestQueriesResponse__SuggestedCategory.self)
            unsafe shopwire__v1__suggest_queries_response__suggested_category__init(c)
            unsafe c.pointee.id = arena.text(id)
            unsafe c.pointee.title = arena.text(title)
            unsafe arena.keep(unknownFields, in: c)
            return UnsafeMutableRawPointer(c)
        }
    }

    /// Queries, those that find most first.
    package var queries: [SuggestQueriesResponse.Query]
    /// Goods, the best first.
    package var products: [SuggestQueriesResponse.SuggestedProduct]
    /// Categories, by title.
    package var categories: [SuggestQueriesResponse.SuggestedCategory]
    /// The text as it was taken, if words were corrected.
    package var correctedText: String
    package var unknownFields: [UInt8]

    package init() {
        queries = []
        products = []
        categories = []
        correctedText = ""
        unknownFields = []
    }

    package init(
        queries: [SuggestQueriesResponse.Query] = [],
        products: [SuggestQueriesResponse.SuggestedProduct] = [],
        categories: [SuggestQueriesResponse.SuggestedCategory] = [],
        correctedText: String = ""
    ) {
        self.queries = queries
        self.products = products
        self.categories = categories
        self.correctedText = correctedText
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__suggest_queries_response__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var queries: UInt32 { 1 }
        @inlinable package static var products: UInt32 { 2 }
        @inlinable package static var categories: UInt32 { 3 }
        @inlinable package static var correctedText: UInt32 { 4 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__SuggestQueriesResponse.self)
        unsafe queries = Unpacked.messages(c.pointee.queries, Int(c.pointee.n_queries))
        unsafe products = Unpacked.messages(c.pointee.products, Int(c.pointee.n_products))
        unsafe categories = Unpacked.messages(c.pointee.categories, Int(c.pointee.n_categories))
        unsafe correctedText = Unpacked.text(c.pointee.corrected_text)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__SuggestQueriesResponse.self)
        unsafe shopwire__v1__suggest_queries_response__init(c)
        (unsafe c.pointee.queries, unsafe c.pointee.n_queries) = unsafe arena.messages(queries)
        (unsafe c.pointee.products, unsafe c.pointee.n_products) = unsafe arena.messages(products)
        (unsafe c.pointee.categories, unsafe c.pointee.n_categories) = unsafe arena.messages(categories)
        unsafe c.pointee.corrected_text = arena.text(correctedText)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// How the index stands.
package struct SearchIndex: Message {
    /// The language whose words are recognized in their forms, as an ISO 639-1 code; empty for none.
    package var languageCode: String
    /// How many goods can be found.
    package var productCount: Int64
    /// Whether it is being made anew, or will be soon, for the server has another analysis by now.
    package var rebuilding: Bool
    package var unknownFields: [UInt8]

    package init() {
        languageCode = ""
        productCount = 0
        rebuilding = false
        unknownFields = []
    }

    package init(
        languageCode: String = "",
        productCount: Int64 = 0,
        rebuilding: Bool = false
    ) {
        self.languageCode = languageCode
        self.productCount = productCount
        self.rebuilding = rebuilding
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__search_index__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var languageCode: UInt32 { 1 }
        @inlinable package static var productCount: UInt32 { 2 }
        @inlinable package static var rebuilding: UInt32 { 3 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__SearchIndex.self)
        unsafe languageCode = Unpacked.text(c.pointee.language_code)
        unsafe productCount = c.pointee.product_count
        unsafe rebuilding = c.pointee.rebuilding != 0
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__SearchIndex.self)
        unsafe shopwire__v1__search_index__init(c)
        unsafe c.pointee.language_code = arena.text(languageCode)
        unsafe c.pointee.product_count = productCount
        unsafe c.pointee.rebuilding = rebuilding ? 1 : 0
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Asks how the index stands.
package struct GetSearchIndexRequest: Message {
    package var unknownFields: [UInt8]

    package init() {
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__get_search_index_request__rules())
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__GetSearchIndexRequest.self)
        unsafe shopwire__v1__get_search_index_request__init(c)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// How the index stands.
package struct GetSearchIndexResponse: Message {
    /// The index.
    package var index: SearchIndex?
    package var unknownFields: [UInt8]

    package init() {
        index = nil
        unknownFields = []
    }

    package init(
        index: SearchIndex? = nil
    ) {
        self.index = index
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__get_search_index_response__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var index: UInt32 { 1 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__GetSearchIndexResponse.self)
        unsafe index = Unpacked.message(c.pointee.index)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__GetSearchIndexResponse.self)
        unsafe shopwire__v1__get_search_index_response__init(c)
        unsafe c.pointee.index = arena.message(index)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Asks to make the index anew.
package struct RebuildSearchIndexRequest: Message {
    /// The language whose words are recognized in their forms: an ISO 639-1 code; the same as before
    /// when empty, and none for "none".
    package var languageCode: String
    /// A UUID that makes a repeat of this call harmless.
    package var requestID: String
    package var unknownFields: [UInt8]

    package init() {
        languageCode = ""
        requestID = ""
        unknownFields = []
    }

    package init(
        languageCode: String = "",
        requestID: String = ""
    ) {
        self.languageCode = languageCode
        self.requestID = requestID
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__rebuild_search_index_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var languageCode: UInt32 { 1 }
        @inlinable package static var requestID: UInt32 { 2 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__RebuildSearchIndexRequest.self)
        unsafe languageCode = Unpacked.text(c.pointee.language_code)
        unsafe requestID = Unpacked.text(c.pointee.request_id)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__RebuildSearchIndexRequest.self)
        unsafe shopwire__v1__rebuild_search_index_request__init(c)
        unsafe c.pointee.language_code = arena.text(languageCode)
        unsafe c.pointee.request_id = arena.text(requestID)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// The index as its making begins.
package struct RebuildSearchIndexResponse: Message {
    /// The index.
    package var index: SearchIndex?
    package var unknownFields: [UInt8]

    package init() {
        index = nil
        unknownFields = []
    }

    package init(
        index: SearchIndex? = nil
    ) {
        self.index = index
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__rebuild_search_index_response__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var index: UInt32 { 1 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__RebuildSearchIndexResponse.self)
        unsafe index = Unpacked.message(c.pointee.index)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__RebuildSearchIndexResponse.self)
        unsafe shopwire__v1__rebuild_search_index_response__init(c)
        unsafe c.pointee.index = arena.message(index)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Words that mean the same to those who search.
package struct Synonym: Message {
    /// Its name in the shop: 1 to 64 of A-Z a-z 0-9 . _ - and made by the server when empty.
    package var id: String
    /// Words, or groups of up to three words, each of which finds what the others find: 2 to 20, of up
    /// to 100 characters each.
    package var words: [String]
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
        words = []
        etag = ""
        createTime = nil
        updateTime = nil
        revision = 0
        unknownFields = []
    }

    package init(
        id: String = "",
        words: [String] = [],
        etag: String = "",
        createTime: Google.Timestamp? = nil,
        updateTime: Google.Timestamp? = nil,
        revision: UInt64 = 0
    ) {
        self.id = id
        self.words = words
        self.etag = etag
        self.createTime = createTime
        self.updateTime = updateTime
        self.revision = revision
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__synonym__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var id: UInt32 { 1 }
        @inlinable package static var words: UInt32 { 2 }
        @inlinable package static var etag: UInt32 { 3 }
        @inlinable package static var createTime: UInt32 { 4 }
        @inlinable package static var updateTime: UInt32 { 5 }
        @inlinable package static var revision: UInt32 { 6 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__Synonym.self)
        unsafe id = Unpacked.text(c.pointee.id)
        unsafe words = Unpacked.texts(c.pointee.words, Int(c.pointee.n_words))
        unsafe etag = Unpacked.text(c.pointee.etag)
        unsafe createTime = Unpacked.message(c.pointee.create_time)
        unsafe updateTime = Unpacked.message(c.pointee.update_time)
        unsafe revision = c.pointee.revision
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__Synonym.self)
        unsafe shopwire__v1__synonym__init(c)
        unsafe c.pointee.id = arena.text(id)
        (unsafe c.pointee.words, unsafe c.pointee.n_words) = unsafe arena.texts(words)
        unsafe c.pointee.etag = arena.text(etag)
        unsafe c.pointee.create_time = arena.message(createTime)
        unsafe c.pointee.update_time = arena.message(updateTime)
        unsafe c.pointee.revision = revision
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Asks to add a synonym.
package struct CreateSynonymRequest: Message {
    /// The synonym, with its words.
    package var synonym: Synonym?
    /// A UUID that makes a repeat of this call harmless.
    package var requestID: String
    package var unknownFields: [UInt8]

    package init() {
        synonym = nil
        requestID = ""
        unknownFields = []
    }

    package init(
        synonym: Synonym? = nil,
        requestID: String = ""
    ) {
        self.synonym = synonym
        self.requestID = requestID
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__create_synonym_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var synonym: UInt32 { 1 }
        @inlinable package static var requestID: UInt32 { 2 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__CreateSynonymRequest.self)
        unsafe synonym = Unpacked.message(c.pointee.synonym)
        unsafe requestID = Unpacked.text(c.pointee.request_id)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__CreateSynonymRequest.self)
        unsafe shopwire__v1__create_synonym_request__init(c)
        unsafe c.pointee.synonym = arena.message(synonym)
        unsafe c.pointee.request_id = arena.text(requestID)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// The synonym as it was added.
package struct CreateSynonymResponse: Message {
    /// The synonym with what the server set.
    package var synonym: Synonym?
    package var unknownFields: [UInt8]

    package init() {
        synonym = nil
        unknownFields = []
    }

    package init(
        synonym: Synonym? = nil
    ) {
        self.synonym = synonym
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__create_synonym_response__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var synonym: UInt32 { 1 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__CreateSynonymResponse.self)
        unsafe synonym = Unpacked.message(c.pointee.synonym)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__CreateSynonymResponse.self)
        unsafe shopwire__v1__create_synonym_response__init(c)
        unsafe c.pointee.synonym = arena.message(synonym)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Asks for one synonym.
package struct GetSynonymRequest: Message {
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
        unsafe MessageDescriptor(rules: shopwire__v1__get_synonym_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var id: UInt32 { 1 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__GetSynonymRequest.self)
        unsafe id = Unpacked.text(c.pointee.id)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__GetSynonymRequest.self)
        unsafe shopwire__v1__get_synonym_request__init(c)
        unsafe c.pointee.id = arena.text(id)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// The synonym asked for.
package struct GetSynonymResponse: Message {
    /// The synonym.
    package var synonym: Synonym?
    package var unknownFields: [UInt8]

    package init() {
        synonym = nil
        unknownFields = []
    }

    package init(
        synonym: Synonym? = nil
    ) {
        self.synonym = synonym
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__get_synonym_response__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var synonym: UInt32 { 1 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__GetSynonymResponse.self)
        unsafe synonym = Unpacked.message(c.pointee.synonym)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__GetSynonymResponse.self)
        unsafe shopwire__v1__get_synonym_response__init(c)
        unsafe c.pointee.synonym = arena.message(synonym)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Asks for a page of synonyms.
package struct ListSynonymsRequest: Message {
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
        unsafe MessageDescriptor(rules: shopwire__v1__list_synonyms_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var pageSize: UInt32 { 1 }
        @inlinable package static var pageToken: UInt32 { 2 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__ListSynonymsRequest.self)
        unsafe pageSize = c.pointee.page_size
        unsafe pageToken = Unpacked.text(c.pointee.page_token)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__ListSynonymsRequest.self)
        unsafe shopwire__v1__list_synonyms_request__init(c)
        unsafe c.pointee.page_size = pageSize
        unsafe c.pointee.page_token = arena.text(pageToken)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// A page of synonyms.
package struct ListSynonymsResponse: Message {
    /// The synonyms, by id.
    package var synonyms: [Synonym]
    /// Asks for the next page; empty when this is the last one.
    package var nextPageToken: String
    package var unknownFields: [UInt8]

    package init() {
        synonyms = []
        nextPageToken = ""
        unknownFields = []
    }

    package init(
        synonyms: [Synonym] = [],
        nextPageToken: String = ""
    ) {
        self.synonyms = synonyms
        self.nextPageToken = nextPageToken
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__list_synonyms_response__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var synonyms: UInt32 { 1 }
        @inlinable package static var nextPageToken: UInt32 { 2 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__ListSynonymsResponse.self)
        unsafe synonyms = Unpacked.messages(c.pointee.synonyms, Int(c.pointee.n_synonyms))
        unsafe nextPageToken = Unpacked.text(c.pointee.next_page_token)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__ListSynonymsResponse.self)
        unsafe shopwire__v1__list_synonyms_response__init(c)
        (unsafe c.pointee.synonyms, unsafe c.pointee.n_synonyms) = unsafe arena.messages(synonyms)
        unsafe c.pointee.next_page_token = arena.text(nextPageToken)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Asks to change a synonym.
package struct UpdateSynonymRequest: Message {
    /// The synonym's id and the new values of the fields to change.
    package var synonym: Synonym?
    /// The fields to change: `words`; when absent, all that are set.
    package var updateMask: Google.FieldMask?
    /// The etag that the synonym must still have; empty to change it whatever it is.
    package var etag: String
    /// A UUID that makes a repeat of this call harmless.
    package var requestID: String
    package var unknownFields: [UInt8]

    package init() {
        synonym = nil
        updateMask = nil
        etag = ""
        requestID = ""
        unknownFields = []
    }

    package init(
        synonym: Synonym? = nil,
        updateMask: Google.FieldMask? = nil,
        etag: String = "",
        requestID: String = ""
    ) {
        self.synonym = synonym
        self.updateMask = updateMask
        self.etag = etag
        self.requestID = requestID
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__update_synonym_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var synonym: UInt32 { 1 }
        @inlinable package static var updateMask: UInt32 { 2 }
        @inlinable package static var etag: UInt32 { 3 }
        @inlinable package static var requestID: UInt32 { 4 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__UpdateSynonymRequest.self)
        unsafe synonym = Unpacked.message(c.pointee.synonym)
        unsafe updateMask = Unpacked.message(c.pointee.update_mask)
        unsafe etag = Unpacked.text(c.pointee.etag)
        unsafe requestID = Unpacked.text(c.pointee.request_id)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__UpdateSynonymRequest.self)
        unsafe shopwire__v1__update_synonym_request__init(c)
        unsafe c.pointee.synonym = arena.message(synonym)
        unsafe c.pointee.update_mask = arena.message(updateMask)
        unsafe c.pointee.etag = arena.text(etag)
        unsafe c.pointee.request_id = arena.text(requestID)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// The synonym as it was changed.
package struct UpdateSynonymResponse: Message {
    /// The synonym as it is now.
    package var synonym: Synonym?
    package var unknownFields: [UInt8]

    package init() {
        synonym = nil
        unknownFields = []
    }

    package init(
        synonym: Synonym? = nil
    ) {
        self.synonym = synonym
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__update_synonym_response__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var synonym: UInt32 { 1 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__UpdateSynonymResponse.self)
        unsafe synonym = Unpacked.message(c.pointee.synonym)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__UpdateSynonymResponse.self)
        unsafe shopwire__v1__update_synonym_response__init(c)
        unsafe c.pointee.synonym = arena.message(synonym)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Asks to remove a synonym.
package struct DeleteSynonymRequest: Message {
    /// Its id.
    package var id: String
    /// The etag that the synonym must still have; empty to remove it whatever it is.
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
        unsafe MessageDescriptor(rules: shopwire__v1__delete_synonym_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var id: UInt32 { 1 }
        @inlinable package static var etag: UInt32 { 2 }
        @inlinable package static var requestID: UInt32 { 3 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__DeleteSynonymRequest.self)
        unsafe id = Unpacked.text(c.pointee.id)
        unsafe etag = Unpacked.text(c.pointee.etag)
        unsafe requestID = Unpacked.text(c.pointee.request_id)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__DeleteSynonymRequest.self)
        unsafe shopwire__v1__delete_synonym_request__init(c)
        unsafe c.pointee.id = arena.text(id)
        unsafe c.pointee.etag = arena.text(etag)
        unsafe c.pointee.request_id = arena.text(requestID)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// The synonym is gone.
package struct DeleteSynonymResponse: Message {
    package var unknownFields: [UInt8]

    package init() {
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__delete_synonym_response__rules())
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__DeleteSynonymResponse.self)
        unsafe shopwire__v1__delete_synonym_response__init(c)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

extension RebuildSearchIndexRequest: CarriesRequestID {}

extension CreateSynonymRequest: CarriesRequestID {}

extension UpdateSynonymRequest: CarriesRequestID {}

extension DeleteSynonymRequest: CarriesRequestID {}
