// Generated from proto/ by tools/generate; do not edit.
internal import CSchema
package import Wire

/// The order in which goods are listed; those that are equal in it follow by their ids.
package enum ProductOrder: RawRepresentable, Sendable, Hashable {
    /// Not said: by id.
    case unspecified
    /// What fits a query best first; for searches only.
    case relevance
    /// The lowest price first.
    case priceAsc
    /// The highest price first.
    case priceDesc
    /// What was sold most first.
    case bestSelling
    /// What was made last first.
    case newest
    /// What customers rate highest first. Each product counts as if it had five more ratings of 3.5,
    /// so that a few first opinions do not decide.
    case topRated
    /// A value that this version does not know.
    case unrecognized(Int32)

    package init(rawValue: Int32) {
        switch rawValue {
        case 0: self = .unspecified
        case 1: self = .relevance
        case 2: self = .priceAsc
        case 3: self = .priceDesc
        case 4: self = .bestSelling
        case 5: self = .newest
        case 6: self = .topRated
        default: self = .unrecognized(rawValue)
        }
    }

    package var rawValue: Int32 {
        switch self {
        case .unspecified: 0
        case .relevance: 1
        case .priceAsc: 2
        case .priceDesc: 3
        case .bestSelling: 4
        case .newest: 5
        case .topRated: 6
        case .unrecognized(let rawValue): rawValue
        }
    }
}

/// Which products are meant: those that meet every condition that is set.
package struct ProductFilter: Message {
    /// One of these ids: up to 100.
    package var ids: [String]
    /// This title, whatever its case: up to 500 characters.
    package var title: String
    /// A title with this in it, whatever its case: up to 100 characters.
    package var titleContains: String
    /// Standing in this category or in one below it.
    package var categoryID: String
    /// Of this brand, exactly: up to 200 characters.
    package var brand: String
    /// Costing at least this; a product costs what its cheapest variant does.
    package var minPrice: Money?
    /// Costing at most this, in the same currency as the least.
    package var maxPrice: Money?
    /// Having at least so many units available, of all variants together.
    package var minAvailable: Int64?
    /// Having at most so many units available, of all variants together.
    package var maxAvailable: Int64?
    /// Having something available, or a variant that can be bought while none is there.
    package var inStock: Bool
    /// Having each of these attributes, exactly: up to 20.
    package var attributes: [Product.Attribute]
    /// Rated at least this high on average: 1 to 5.
    package var minRating: Double
    /// In one of these states; customers see active ones only. Up to 3. Staff that names none sees all
    /// states, and what is not active is found by its state alone: with many drafts, and a category or
    /// a brand that few of them have, pages come cut short. Name ACTIVE to go by the shelves only.
    package var states: [Product.State]
    /// Deleted ones, and no others; for staff.
    package var deleted: Bool
    package var unknownFields: [UInt8]

    package init() {
        ids = []
        title = ""
        titleContains = ""
        categoryID = ""
        brand = ""
        minPrice = nil
        maxPrice = nil
        minAvailable = nil
        maxAvailable = nil
        inStock = false
        attributes = []
        minRating = 0
        states = []
        deleted = false
        unknownFields = []
    }

    package init(
        ids: [String] = [],
        title: String = "",
        titleContains: String = "",
        categoryID: String = "",
        brand: String = "",
        minPrice: Money? = nil,
        maxPrice: Money? = nil,
        minAvailable: Int64? = nil,
        maxAvailable: Int64? = nil,
        inStock: Bool = false,
        attributes: [Product.Attribute] = [],
        minRating: Double = 0,
        states: [Product.State] = [],
        deleted: Bool = false
    ) {
        self.ids = ids
        self.title = title
        self.titleContains = titleContains
        self.categoryID = categoryID
        self.brand = brand
        self.minPrice = minPrice
        self.maxPrice = maxPrice
        self.minAvailable = minAvailable
        self.maxAvailable = maxAvailable
        self.inStock = inStock
        self.attributes = attributes
        self.minRating = minRating
        self.states = states
        self.deleted = deleted
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__product_filter__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var ids: UInt32 { 1 }
        @inlinable package static var title: UInt32 { 2 }
        @inlinable package static var titleContains: UInt32 { 3 }
        @inlinable package static var categoryID: UInt32 { 4 }
        @inlinable package static var brand: UInt32 { 5 }
        @inlinable package static var minPrice: UInt32 { 6 }
        @inlinable package static var maxPrice: UInt32 { 7 }
        @inlinable package static var minAvailable: UInt32 { 8 }
        @inlinable package static var maxAvailable: UInt32 { 9 }
        @inlinable package static var inStock: UInt32 { 10 }
        @inlinable package static var attributes: UInt32 { 11 }
        @inlinable package static var minRating: UInt32 { 12 }
        @inlinable package static var states: UInt32 { 13 }
        @inlinable package static var deleted: UInt32 { 14 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__ProductFilter.self)
        unsafe ids = Unpacked.texts(c.pointee.ids, Int(c.pointee.n_ids))
        unsafe title = Unpacked.text(c.pointee.title)
        unsafe titleContains = Unpacked.text(c.pointee.title_contains)
        unsafe categoryID = Unpacked.text(c.pointee.category_id)
        unsafe brand = Unpacked.text(c.pointee.brand)
        unsafe minPrice = Unpacked.message(c.pointee.min_price)
        unsafe maxPrice = Unpacked.message(c.pointee.max_price)
        unsafe minAvailable = c.pointee._min_available_case.rawValue == 8 ? c.pointee.min_available : nil
        unsafe maxAvailable = c.pointee._max_available_case.rawValue == 9 ? c.pointee.max_available : nil
        unsafe inStock = c.pointee.in_stock != 0
        unsafe attributes = Unpacked.messages(c.pointee.attributes, Int(c.pointee.n_attributes))
        unsafe minRating = c.pointee.min_rating
        unsafe states = Unpacked.numbers(c.pointee.states, Int(c.pointee.n_states)).map { Product.State(rawValue: .init(truncatingIfNeeded: $0.rawValue)) }
        unsafe deleted = c.pointee.deleted != 0
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__ProductFilter.self)
        unsafe shopwire__v1__product_filter__init(c)
        (unsafe c.pointee.ids, unsafe c.pointee.n_ids) = unsafe arena.texts(ids)
        unsafe c.pointee.title = arena.text(title)
        unsafe c.pointee.title_contains = arena.text(titleContains)
        unsafe c.pointee.category_id = arena.text(categoryID)
        unsafe c.pointee.brand = arena.text(brand)
        unsafe c.pointee.min_price = arena.message(minPrice)
        unsafe c.pointee.max_price = arena.message(maxPrice)
        if let minAvailable {
            unsafe c.pointee._min_available_case = .init(rawValue: 8)
            unsafe c.pointee.min_available = minAvailable
        }
        if let maxAvailable {
            unsafe c.pointee._max_available_case = .init(rawValue: 9)
            unsafe c.pointee.max_available = maxAvailable
        }
        unsafe c.pointee.in_stock = inStock ? 1 : 0
        (unsafe c.pointee.attributes, unsafe c.pointee.n_attributes) = unsafe arena.messages(attributes)
        unsafe c.pointee.min_rating = minRating
        (unsafe c.pointee.states, unsafe c.pointee.n_states) = unsafe arena.numbers(states.map { .init(rawValue: .init(truncatingIfNeeded: $0.rawValue)) })
        unsafe c.pointee.deleted = deleted ? 1 : 0
        unsafe arena.keep(unknownFields + Arena.negativeZero(minRating, number: 12), in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// A piece of goods.
package struct Product: Message {
    /// Whether customers see it.
    package enum State: RawRepresentable, Sendable, Hashable {
        /// Not said; a new product becomes a draft.
        case unspecified
        /// Being written, not yet for sale.
        case draft
        /// For sale.
        case active
        /// No longer for sale, kept to look up.
        case archived
        /// A value that this version does not know.
        case unrecognized(Int32)

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .draft
            case 2: self = .active
            case 3: self = .archived
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .draft: 1
            case .active: 2
            case .archived: 3
            case .unrecognized(let rawValue): rawValue
            }
        }
    }

    /// A fact about the product, such as its material.
    package struct Attribute: Message {
        /// What it is about: 1 to 100 characters.
        package var name: String
        /// What is said about it: 1 to 10,000 characters.
        package var value: String
        package var unknownFields: [UInt8]

        package init() {
            name = ""
            value = ""
            unknownFields = []
        }

        package init(
            name: String = "",
            value: String = ""
        ) {
            self.name = name
            self.value = value
            unknownFields = []
        }

        package static var descriptor: MessageDescriptor {
            unsafe MessageDescriptor(rules: shopwire__v1__product__attribute__rules())
        }

        /// The numbers of the fields on the wire.
        package enum FieldNumber {
            @inlinable package static var name: UInt32 { 1 }
            @inlinable package static var value: UInt32 { 2 }
        }

        package init(unpacked pointer: UnsafeRawPointer) {
            let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__Product__Attribute.self)
            unsafe name = Unpacked.text(c.pointee.name)
            unsafe value = Unpacked.text(c.pointee.value)
            unsafe unknownFields = Unpacked.unknownFields(pointer)
        }

        package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
            let c = unsafe arena.place(Shopwire__V1__Product__Attribute.self)
            unsafe shopwire__v1__product__attribute__init(c)
            unsafe c.pointee.name = arena.text(name)
            unsafe c.pointee.value = arena.text(value)
            unsafe arena.keep(unknownFields, in: c)
            return UnsafeMutableRawPointer(c)
        }
    }

    /// What customers think of a product.
    package struct Rating: Message {
        /// The mean of all ratings: 1 to 5.
        package var average: Double
        /// How many there are.
        package var count: Int64
        package var unknownFields: [UInt8]

        package init() {
            average = 0
            count = 0
            unknownFields = []
        }

        package init(
            average: Double = 0,
            count: Int64 = 0
        ) {
            self.average = average
            self.count = count
            unknownFields = []
        }

        package static var descriptor: MessageDescriptor {
            unsafe MessageDescriptor(rules: shopwire__v1__product__rating__rules())
        }

        /// The numbers of the fields on the wire.
        package enum FieldNumber {
            @inlinable package static var average: UInt32 { 1 }
            @inlinable package static var count: UInt32 { 2 }
        }

        package init(unpacked pointer: UnsafeRawPointer) {
            let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__Product__Rating.self)
            unsafe average = c.pointee.average
            unsafe count = c.pointee.count
            unsafe unknownFields = Unpacked.unknownFields(pointer)
        }

        package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
            let c = unsafe arena.place(Shopwire__V1__Product__Rating.self)
            unsafe shopwire__v1__product__rating__init(c)
            unsafe c.pointee.average = average
            unsafe c.pointee.count = count
            unsafe arena.keep(unknownFields + Arena.negativeZero(average, number: 1), in: c)
            return UnsafeMutableRawPointer(c)
        }
    }

    /// A picture, a film or a model of the product.
    package struct Media: Message {
        /// What it is.
        package enum Kind: RawRepresentable, Sendable, Hashable {
            /// Not said.
            case unspecified
            /// A still picture.
            case image
            /// A film.
            case video
            /// A model to turn around.
            case model3d
            /// A value that this version does not know.
            case unrecognized(Int32)

            package init(rawValue: Int32) {
                switch rawValue {
                case 0: self = .unspecified
                case 1: self = .image
                case 2: self = .video
                case 3: self = .model3d
                default: self = .unrecognized(rawValue)
                }
            }

            package var rawValue: Int32 {
                switch self {
                case .unspecified: 0
                case .image: 1
                case .video: 2
                case .model3d: 3
                case .unrecognized(let rawValue): rawValue
                }
            }
        }

        /// What it is.
        package var kind: Product.Media.Kind
        /// Where it can be fetched: 1 to 2,000 characters.
        package var url: String
        /// What it shows, for those who cannot see it: up to 500 characters.
        package var alt: String
        package var unknownFields: [UInt8]

        package init() {
            kind = .unspecified
            url = ""
            alt = ""
            unknownFields = []
        }

        package init(
            kind: Product.Media.Kind = .unspecified,
            url: String = "",
            alt: String = ""
        ) {
            self.kind = kind
            self.url = url
            self.alt = alt
            unknownFields = []
        }

        package static var descriptor: MessageDescriptor {
            unsafe MessageDescriptor(rules: shopwire__v1__product__media__rules())
        }

        /// The numbers of the fields on the wire.
        package enum FieldNumber {
            @inlinable package static var kind: UInt32 { 1 }
            @inlinable package static var url: UInt32 { 2 }
            @inlinable package static var alt: UInt32 { 3 }
        }

        package init(unpacked pointer: UnsafeRawPointer) {
            let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__Product__Media.self)
            unsafe kind = Product.Media.Kind(rawValue: .init(truncatingIfNeeded: c.pointee.kind.rawValue))
            unsafe url = Unpacked.text(c.pointee.url)
            unsafe alt = Unpacked.text(c.pointee.alt)
            unsafe unknownFields = Unpacked.unknownFields(pointer)
        }

        package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
            let c = unsafe arena.place(Shopwire__V1__Product__Media.self)
            unsafe shopwire__v1__product__media__init(c)
            unsafe c.pointee.kind = .init(rawValue: .init(truncatingIfNeeded: kind.rawValue))
            unsafe c.pointee.url = arena.text(url)
            unsafe c.pointee.alt = arena.text(alt)
            unsafe arena.keep(unknownFields, in: c)
            return UnsafeMutableRawPointer(c)
        }
    }

    /// The form in which the product is sold; a simple product has one.
    package struct Variant: Message {
        /// How this variant differs from the others, such as size and large.
        package struct OptionValue: Message {
            /// What differs: 1 to 64 characters.
            package var name: String
            /// What it is here: 1 to 100 characters.
            package var value: String
            package var unknownFields: [UInt8]

            package init() {
                name = ""
                value = ""
                unknownFields = []
            }

            package init(
                name: String = "",
                value: String = ""
            ) {
                self.name = name
                self.value = value
                unknownFields = []
            }

            package static var descriptor: MessageDescriptor {
                unsafe MessageDescriptor(rules: shopwire__v1__product__variant__option_value__rules())
            }

            /// The numbers of the fields on the wire.
            package enum FieldNumber {
                @inlinable package static var name: UInt32 { 1 }
                @inlinable package static var value: UInt32 { 2 }
            }

            package init(unpacked pointer: UnsafeRawPointer) {
                let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__Product__Variant__OptionValue.self)
                unsafe name = Unpacked.text(c.pointee.name)
                unsafe value = Unpacked.text(c.pointee.value)
                unsafe unknownFields = Unpacked.unknownFields(pointer)
            }

            package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
                let c = unsafe arena.place(Shopwire__V1__Product__Variant__OptionValue.self)
                unsafe shopwire__v1__product__variant__option_value__init(c)
                unsafe c.pointee.name = arena.text(name)
                unsafe c.pointee.value = arena.text(value)
                unsafe arena.keep(unknownFields, in: c)
                return UnsafeMutableRawPointer(c)
            }
        }

        /// Its stock keeping unit, unique in the shop: 1 to 64 of A-Z a-z 0-9 . _ - /
        package var sku: String
        /// How it differs from the other variants: up to 8.
        package var optionValues: [Product.Variant.OptionValue]
        /// What one costs, without tax.
        package var price: Money?
        /// Which tax rates apply; empty for the shop's usual class: up to 64 of a-z 0-9 _ -
        package var taxClass: String
        /// The weight of one with its packing, in grams: 0 to 10,000,000.
        package var weightGrams: Int64
        /// Whether it can be bought while none is there.
        package var backorder: Bool
        /// How many can be bought now, in units. Set by the server; the etag does not cover it.
        package var available: Int64
        package var unknownFields: [UInt8]

        package init() {
            sku = ""
            optionValues = []
            price = nil
            taxClass = ""
            weightGrams = 0
            backorder = false
            available = 0
            unknownFields = []
        }

        package init(
            sku: String = "",
            optionValues: [Product.Variant.OptionValue] = [],
            price: Money? = nil,
            taxClass: String = "",
            weightGrams: Int64 = 0,
            backorder: Bool = false,
            available: Int64 = 0
        ) {
            self.sku = sku
            self.optionValues = optionValues
            self.price = price
            self.taxClass = taxClass
            self.weightGrams = weightGrams
            self.backorder = backorder
            self.available = available
            unknownFields = []
        }

        package static var descriptor: MessageDescriptor {
            unsafe MessageDescriptor(rules: shopwire__v1__product__variant__rules())
        }

        /// The numbers of the fields on the wire.
        package enum FieldNumber {
            @inlinable package static var sku: UInt32 { 1 }
            @inlinable package static var optionValues: UInt32 { 2 }
            @inlinable package static var price: UInt32 { 3 }
            @inlinable package static var taxClass: UInt32 { 4 }
            @inlinable package static var weightGrams: UInt32 { 5 }
            @inlinable package static var backorder: UInt32 { 6 }
            @inlinable package static var available: UInt32 { 7 }
        }

        package init(unpacked pointer: UnsafeRawPointer) {
            let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__Product__Variant.self)
            unsafe sku = Unpacked.text(c.pointee.sku)
            unsafe optionValues = Unpacked.messages(c.pointee.option_values, Int(c.pointee.n_option_values))
            unsafe price = Unpacked.message(c.pointee.price)
            unsafe taxClass = Unpacked.text(c.pointee.tax_class)
            unsafe weightGrams = c.pointee.weight_grams
            unsafe backorder = c.pointee.backorder != 0
            unsafe available = c.pointee.available
            unsafe unknownFields = Unpacked.unknownFields(pointer)
        }

        package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
            let c = unsafe arena.place(Shopwire__V1__Product__Variant.self)
            unsafe shopwire__v1__product__variant__init(c)
            unsafe c.pointee.sku = arena.text(sku)
            (unsafe c.pointee.option_values, unsafe c.pointee.n_option_values) = unsafe arena.messages(optionValues)
            unsafe c.pointee.price = arena.message(price)
            unsafe c.pointee.tax_class = arena.text(taxClass)
            unsafe c.pointee.weight_grams = weightGrams
            unsafe c.pointee.backorder = backorder ? 1 : 0
            unsafe c.pointee.available = available
            unsafe arena.keep(unknownFields, in: c)
            return UnsafeMutableRawPointer(c)
        }
    }

    /// Its name in the shop: 1 to 64 of A-Z a-z 0-9 . _ - and made by the server when empty.
    package var id: String
    /// Its name for people: 1 to 500 characters.
    package var title: String
    /// What it is, for people: up to 20,000 characters.
    package var description: String
    /// Who makes it: up to 200 characters.
    package var brand: String
    /// The categories it stands in: up to 20 ids.
    package var categoryIDs: [String]
    /// Facts about it: up to 250.
    package var attributes: [Product.Attribute]
    /// Pictures and the like, the first one first: up to 50.
    package var media: [Product.Media]
    /// Whether customers see it.
    package var state: Product.State
    /// Changes whenever what was written changes. Set by the server.
    package var etag: String
    /// When it was made. Set by the server.
    package var createTime: Google.Timestamp?
    /// When it was last written. Set by the server.
    package var updateTime: Google.Timestamp?
    /// When it was deleted, if it was. Set by the server.
    package var deleteTime: Google.Timestamp?
    /// Rises with each of its changes. Set by the server.
    package var revision: UInt64
    /// What customers think of it, if any said so. Set by the server; the etag does not cover it.
    package var rating: Product.Rating?
    /// The forms in which it is sold: 1 to 100.
    package var variants: [Product.Variant]
    /// Units in placed orders, without those cancelled or returned. Set by the server; the etag does
    /// not cover it.
    package var unitsSold: Int64
    package var unknownFields: [UInt8]

    package init() {
        id = ""
        title = ""
        description = ""
        brand = ""
        categoryIDs = []
        attributes = []
        media = []
        state = .unspecified
        etag = ""
        createTime = nil
        updateTime = nil
        deleteTime = nil
        revision = 0
        rating = nil
        variants = []
        unitsSold = 0
        unknownFields = []
    }

    package init(
        id: String = "",
        title: String = "",
        description: String = "",
        brand: String = "",
        categoryIDs: [String] = [],
        attributes: [Product.Attribute] = [],
        media: [Product.Media] = [],
        state: Product.State = .unspecified,
        etag: String = "",
        createTime: Google.Timestamp? = nil,
        updateTime: Google.Timestamp? = nil,
        deleteTime: Google.Timestamp? = nil,
        revision: UInt64 = 0,
        rating: Product.Rating? = nil,
        variants: [Product.Variant] = [],
        unitsSold: Int64 = 0
    ) {
        self.id = id
        self.title = title
        self.description = description
        self.brand = brand
        self.categoryIDs = categoryIDs
        self.attributes = attributes
        self.media = media
        self.state = state
        self.etag = etag
        self.createTime = createTime
        self.updateTime = updateTime
        self.deleteTime = deleteTime
        self.revision = revision
        self.rating = rating
        self.variants = variants
        self.unitsSold = unitsSold
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__product__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var id: UInt32 { 1 }
        @inlinable package static var title: UInt32 { 2 }
        @inlinable package static var description: UInt32 { 3 }
        @inlinable package static var brand: UInt32 { 4 }
        @inlinable package static var categoryIDs: UInt32 { 5 }
        @inlinable package static var attributes: UInt32 { 6 }
        @inlinable package static var media: UInt32 { 7 }
        @inlinable package static var state: UInt32 { 8 }
        @inlinable package static var etag: UInt32 { 9 }
        @inlinable package static var createTime: UInt32 { 10 }
        @inlinable package static var updateTime: UInt32 { 11 }
        @inlinable package static var deleteTime: UInt32 { 12 }
        @inlinable package static var revision: UInt32 { 13 }
        @inlinable package static var rating: UInt32 { 14 }
        @inlinable package static var variants: UInt32 { 15 }
        @inlinable package static var unitsSold: UInt32 { 16 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__Product.self)
        unsafe id = Unpacked.text(c.pointee.id)
        unsafe title = Unpacked.text(c.pointee.title)
        unsafe description = Unpacked.text(c.pointee.description)
        unsafe brand = Unpacked.text(c.pointee.brand)
        unsafe categoryIDs = Unpacked.texts(c.pointee.category_ids, Int(c.pointee.n_category_ids))
        unsafe attributes = Unpacked.messages(c.pointee.attributes, Int(c.pointee.n_attributes))
        unsafe media = Unpacked.messages(c.pointee.media, Int(c.pointee.n_media))
        unsafe state = Product.State(rawValue: .init(truncatingIfNeeded: c.pointee.state.rawValue))
        unsafe etag = Unpacked.text(c.pointee.etag)
        unsafe createTime = Unpacked.message(c.pointee.create_time)
        unsafe updateTime = Unpacked.message(c.pointee.update_time)
        unsafe deleteTime = Unpacked.message(c.pointee.delete_time)
        unsafe revision = c.pointee.revision
        unsafe rating = Unpacked.message(c.pointee.rating)
        unsafe variants = Unpacked.messages(c.pointee.variants, Int(c.pointee.n_variants))
        unsafe unitsSold = c.pointee.units_sold
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__Product.self)
        unsafe shopwire__v1__product__init(c)
        unsafe c.pointee.id = arena.text(id)
        unsafe c.pointee.title = arena.text(title)
        unsafe c.pointee.description = arena.text(description)
        unsafe c.pointee.brand = arena.text(brand)
        (unsafe c.pointee.category_ids, unsafe c.pointee.n_category_ids) = unsafe arena.texts(categoryIDs)
        (unsafe c.pointee.attributes, unsafe c.pointee.n_attributes) = unsafe arena.messages(attributes)
        (unsafe c.pointee.media, unsafe c.pointee.n_media) = unsafe arena.messages(media)
        unsafe c.pointee.state = .init(rawValue: .init(truncatingIfNeeded: state.rawValue))
        unsafe c.pointee.etag = arena.text(etag)
        unsafe c.pointee.create_time = arena.message(createTime)
        unsafe c.pointee.update_time = arena.message(updateTime)
        unsafe c.pointee.delete_time = arena.message(deleteTime)
        unsafe c.pointee.revision = revision
        unsafe c.pointee.rating = arena.message(rating)
        (unsafe c.pointee.variants, unsafe c.pointee.n_variants) = unsafe arena.messages(variants)
        unsafe c.pointee.units_sold = unitsSold
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Asks to add a product.
package struct CreateProductRequest: Message {
    /// The product, with a title and at least one variant.
    package var product: Product?
    /// A UUID that makes a repeat of this call harmless.
    package var requestID: String
    package var unknownFields: [UInt8]

    package init() {
        product = nil
        requestID = ""
        unknownFields = []
    }

    package init(
        product: Product? = nil,
        requestID: String = ""
    ) {
        self.product = product
        self.requestID = requestID
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__create_product_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var product: UInt32 { 1 }
        @inlinable package static var requestID: UInt32 { 2 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__CreateProductRequest.self)
        unsafe product = Unpacked.message(c.pointee.product)
        unsafe requestID = Unpacked.text(c.pointee.request_id)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__CreateProductRequest.self)
        unsafe shopwire__v1__create_product_request__init(c)
        unsafe c.pointee.product = arena.message(product)
        unsafe c.pointee.request_id = arena.text(requestID)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// The product as it was added.
package struct CreateProductResponse: Message {
    /// The product with what the server set.
    package var product: Product?
    package var unknownFields: [UInt8]

    package init() {
        product = nil
        unknownFields = []
    }

    package init(
        product: Product? = nil
    ) {
        self.product = product
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__create_product_response__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var product: UInt32 { 1 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__CreateProductResponse.self)
        unsafe product = Unpacked.message(c.pointee.product)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__CreateProductResponse.self)
        unsafe shopwire__v1__create_product_response__init(c)
        unsafe c.pointee.product = arena.message(product)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Asks for one product.
package struct GetProductRequest: Message {
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
        unsafe MessageDescriptor(rules: shopwire__v1__get_product_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var id: UInt32 { 1 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__GetProductRequest.self)
        unsafe id = Unpacked.text(c.pointee.id)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__GetProductRequest.self)
        unsafe shopwire__v1__get_product_request__init(c)
        unsafe c.pointee.id = arena.text(id)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// The product asked for.
package struct GetProductResponse: Message {
    /// The product.
    package var product: Product?
    package var unknownFields: [UInt8]

    package init() {
        product = nil
        unknownFields = []
    }

    package init(
        product: Product? = nil
    ) {
        self.product = product
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__get_product_response__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var product: UInt32 { 1 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__GetProductResponse.self)
        unsafe product = Unpacked.message(c.pointee.product)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__GetProductResponse.self)
        unsafe shopwire__v1__get_product_response__init(c)
        unsafe c.pointee.product = arena.message(product)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Asks for several products.
package struct BatchGetProductsRequest: Message {
    /// Their ids: 1 to 100.
    package var ids: [String]
    package var unknownFields: [UInt8]

    package init() {
        ids = []
        unknownFields = []
    }

    package init(
        ids: [String] = []
    ) {
        self.ids = ids
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__batch_get_products_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var ids: UInt32 { 1 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__BatchGetProductsRequest.self)
        unsafe ids = Unpacked.texts(c.pointee.ids, Int(c.pointee.n_ids))
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__BatchGetProductsRequest.self)
        unsafe shopwire__v1__batch_get_products_request__init(c)
        (unsafe c.pointee.ids, unsafe c.pointee.n_ids) = unsafe arena.texts(ids)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// The products asked for.
package struct BatchGetProductsResponse: Message {
    /// The products in the order in which they were asked for.
    package var products: [Product]
    package var unknownFields: [UInt8]

    package init() {
        products = []
        unknownFields = []
    }

    package init(
        products: [Product] = []
    ) {
        self.products = products
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__batch_get_products_response__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var products: UInt32 { 1 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__BatchGetProductsResponse.self)
        unsafe products = Unpacked.messages(c.pointee.products, Int(c.pointee.n_products))
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__BatchGetProductsResponse.self)
        unsafe shopwire__v1__batch_get_products_response__init(c)
        (unsafe c.pointee.products, unsafe c.pointee.n_products) = unsafe arena.messages(products)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Asks to change a product.
package struct UpdateProductRequest: Message {
    /// The product's id and the new values of the fields to change.
    package var product: Product?
    /// The fields to change, such as `title` or `variants`; when absent, all that are set.
    package var updateMask: Google.FieldMask?
    /// The etag that the product must still have; empty to change it whatever it is.
    package var etag: String
    /// A UUID that makes a repeat of this call harmless.
    package var requestID: String
    package var unknownFields: [UInt8]

    package init() {
        product = nil
        updateMask = nil
        etag = ""
        requestID = ""
        unknownFields = []
    }

    package init(
        product: Product? = nil,
        updateMask: Google.FieldMask? = nil,
        etag: String = "",
        requestID: String = ""
    ) {
        self.product = product
        self.updateMask = updateMask
        self.etag = etag
        self.requestID = requestID
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__update_product_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var product: UInt32 { 1 }
        @inlinable package static var updateMask: UInt32 { 2 }
        @inlinable package static var etag: UInt32 { 3 }
        @inlinable package static var requestID: UInt32 { 4 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__UpdateProductRequest.self)
        unsafe product = Unpacked.message(c.pointee.product)
        unsafe updateMask = Unpacked.message(c.pointee.update_mask)
        unsafe etag = Unpacked.text(c.pointee.etag)
        unsafe requestID = Unpacked.text(c.pointee.request_id)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__UpdateProductRequest.self)
        unsafe shopwire__v1__update_product_request__init(c)
        unsafe c.pointee.product = arena.message(product)
        unsafe c.pointee.update_mask = arena.message(updateMask)
        unsafe c.pointee.etag = arena.text(etag)
        unsafe c.pointee.request_id = arena.text(requestID)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// The product as it was changed.
package struct UpdateProductResponse: Message {
    /// The product as it is now.
    package var product: Product?
    package var unknownFields: [UInt8]

    package init() {
        product = nil
        unknownFields = []
    }

    package init(
        product: Product? = nil
    ) {
        self.product = product
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__update_product_response__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var product: UInt32 { 1 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__UpdateProductResponse.self)
        unsafe product = Unpacked.message(c.pointee.product)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__UpdateProductResponse.self)
        unsafe shopwire__v1__update_product_response__init(c)
        unsafe c.pointee.product = arena.message(product)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Asks to delete a product.
package struct DeleteProductRequest: Message {
    /// Its id.
    package var id: String
    /// The etag that the product must still have; empty to delete it whatever it is.
    package var etag: String
    /// A UUID that makes a repeat of this call harmless.
    package var requestID: String
    /// Removes it for good, deleted before or not; its id and skus are free again. It must have no
    /// stock.
    package var purge: Bool
    package var unknownFields: [UInt8]

    package init() {
        id = ""
        etag = ""
        requestID = ""
        purge = false
        unknownFields = []
    }

    package init(
        id: String = "",
        etag: String = "",
        requestID: String = "",
        purge: Bool = false
    ) {
        self.id = id
        self.etag = etag
        self.requestID = requestID
        self.purge = purge
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__delete_product_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var id: UInt32 { 1 }
        @inlinable package static var etag: UInt32 { 2 }
        @inlinable package static var requestID: UInt32 { 3 }
        @inlinable package static var purge: UInt32 { 4 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__DeleteProductRequest.self)
        unsafe id = Unpacked.text(c.pointee.id)
        unsafe etag = Unpacked.text(c.pointee.etag)
        unsafe requestID = Unpacked.text(c.pointee.request_id)
        unsafe purge = c.pointee.purge != 0
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__DeleteProductRequest.self)
        unsafe shopwire__v1__delete_product_request__init(c)
        unsafe c.pointee.id = arena.text(id)
        unsafe c.pointee.etag = arena.text(etag)
        unsafe c.pointee.request_id = arena.text(requestID)
        unsafe c.pointee.purge = purge ? 1 : 0
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// The product as it was deleted.
package struct DeleteProductResponse: Message {
    /// The product with its delete time.
    package var product: Product?
    package var unknownFields: [UInt8]

    package init() {
        product = nil
        unknownFields = []
    }

    package init(
        product: Product? = nil
    ) {
        self.product = product
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__delete_product_response__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var product: UInt32 { 1 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__DeleteProductResponse.self)
        unsafe product = Unpacked.message(c.pointee.product)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__DeleteProductResponse.self)
        unsafe shopwire__v1__delete_product_response__init(c)
        unsafe c.pointee.product = arena.message(product)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Asks to bring a deleted product back.
package struct UndeleteProductRequest: Message {
    /// Its id.
    package var id: String
    /// The etag that the product must still have; empty to bring it back whatever it is.
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
        unsafe MessageDescriptor(rules: shopwire__v1__undelete_product_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var id: UInt32 { 1 }
        @inlinable package static var etag: UInt32 { 2 }
        @inlinable package static var requestID: UInt32 { 3 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__UndeleteProductRequest.self)
        unsafe id = Unpacked.text(c.pointee.id)
        unsafe etag = Unpacked.text(c.pointee.etag)
        unsafe requestID = Unpacked.text(c.pointee.request_id)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__UndeleteProductRequest.self)
        unsafe shopwire__v1__undelete_product_request__init(c)
        unsafe c.pointee.id = arena.text(id)
        unsafe c.pointee.etag = arena.text(etag)
        unsafe c.pointee.request_id = arena.text(requestID)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// The product as it was brought back.
package struct UndeleteProductResponse: Message {
    /// The product as it is now.
    package var product: Product?
    package var unknownFields: [UInt8]

    package init() {
        product = nil
        unknownFields = []
    }

    package init(
        product: Product? = nil
    ) {
        self.product = product
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__undelete_product_response__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var product: UInt32 { 1 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__UndeleteProductResponse.self)
        unsafe product = Unpacked.message(c.pointee.product)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__UndeleteProductResponse.self)
        unsafe shopwire__v1__undelete_product_response__init(c)
        unsafe c.pointee.product = arena.message(product)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Asks for a page of products.
package struct ListProductsRequest: Message {
    /// Which ones; all that the caller may see when absent.
    package var filter: ProductFilter?
    /// In which order.
    package var orderBy: ProductOrder
    /// How many at the most: 50 when 0, and never more than 200.
    package var pageSize: Int32
    /// Where to go on: `next_page_token` of the page before, with the same filter and order.
    package var pageToken: String
    package var unknownFields: [UInt8]

    package init() {
        filter = nil
        orderBy = .unspecified
        pageSize = 0
        pageToken = ""
        unknownFields = []
    }

    package init(
        filter: ProductFilter? = nil,
        orderBy: ProductOrder = .unspecified,
        pageSize: Int32 = 0,
        pageToken: String = ""
    ) {
        self.filter = filter
        self.orderBy = orderBy
        self.pageSize = pageSize
        self.pageToken = pageToken
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__list_products_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var filter: UInt32 { 1 }
        @inlinable package static var orderBy: UInt32 { 2 }
        @inlinable package static var pageSize: UInt32 { 3 }
        @inlinable package static var pageToken: UInt32 { 4 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__ListProductsRequest.self)
        unsafe filter = Unpacked.message(c.pointee.filter)
        unsafe orderBy = ProductOrder(rawValue: .init(truncatingIfNeeded: c.pointee.order_by.rawValue))
        unsafe pageSize = c.pointee.page_size
        unsafe pageToken = Unpacked.text(c.pointee.page_token)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__ListProductsRequest.self)
        unsafe shopwire__v1__list_products_request__init(c)
        unsafe c.pointee.filter = arena.message(filter)
        unsafe c.pointee.order_by = .init(rawValue: .init(truncatingIfNeeded: orderBy.rawValue))
        unsafe c.pointee.page_size = pageSize
        unsafe c.pointee.page_token = arena.text(pageToken)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// A page of products.
package struct ListProductsResponse: Message {
    /// The products.
    package var products: [Product]
    /// Asks for the next page; empty when this is the last one.
    package var nextPageToken: String
    /// Whether the page is short because looking for more would have taken too long. The next page
    /// goes on from there.
    package var cutShort: Bool
    package var unknownFields: [UInt8]

    package init() {
        products = []
        nextPageToken = ""
        cutShort = false
        unknownFields = []
    }

    package init(
        products: [Product] = [],
        nextPageToken: String = "",
        cutShort: Bool = false
    ) {
        self.products = products
        self.nextPageToken = nextPageToken
        self.cutShort = cutShort
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__list_products_response__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var products: UInt32 { 1 }
        @inlinable package static var nextPageToken: UInt32 { 2 }
        @inlinable package static var cutShort: UInt32 { 3 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__ListProductsResponse.self)
        unsafe products = Unpacked.messages(c.pointee.products, Int(c.pointee.n_products))
        unsafe nextPageToken = Unpacked.text(c.pointee.next_page_token)
        unsafe cutShort = c.pointee.cut_short != 0
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__ListProductsResponse.self)
        unsafe shopwire__v1__list_products_response__init(c)
        (unsafe c.pointee.products, unsafe c.pointee.n_products) = unsafe arena.messages(products)
        unsafe c.pointee.next_page_token = arena.text(nextPageToken)
        unsafe c.pointee.cut_short = cutShort ? 1 : 0
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// One step of an import.
package struct ImportProductsRequest: Message {
    /// What to do with a product that exists.
    package enum Mode: RawRepresentable, Sendable, Hashable {
        /// Not said.
        case unspecified
        /// Put the row in its place.
        case upsert
        /// Refuse the row.
        case create
        /// A value that this version does not know.
        case unrecognized(Int32)

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .upsert
            case 2: self = .create
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .upsert: 1
            case .create: 2
            case .unrecognized(let rawValue): rawValue
            }
        }
    }

    /// What is imported.
    package struct Start: Message {
        /// The import's name, chosen by the client: 1 to 64 of A-Z a-z 0-9 . _ -
        package var importID: String
        /// What to do with a product that exists.
        package var mode: ImportProductsRequest.Mode
        /// Tells this source from others, such as the hash of a file: 1 to 200 characters. An import id
        /// goes with one source.
        package var source: String
        package var unknownFields: [UInt8]

        package init() {
            importID = ""
            mode = .unspecified
            source = ""
            unknownFields = []
        }

        package init(
            importID: String = "",
            mode: ImportProductsRequest.Mode = .unspecified,
            source: String = ""
        ) {
            self.importID = importID
            self.mode = mode
            self.source = source
            unknownFields = []
        }

        package static var descriptor: MessageDescriptor {
            unsafe MessageDescriptor(rules: shopwire__v1__import_products_request__start__rules())
        }

        /// The numbers of the fields on the wire.
        package enum FieldNumber {
            @inlinable package static var importID: UInt32 { 1 }
            @inlinable package static var mode: UInt32 { 2 }
            @inlinable package static var source: UInt32 { 3 }
        }

        package init(unpacked pointer: UnsafeRawPointer) {
            let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__ImportProductsRequest__Start.self)
            unsafe importID = Unpacked.text(c.pointee.import_id)
            unsafe mode = ImportProductsRequest.Mode(rawValue: .init(truncatingIfNeeded: c.pointee.mode.rawValue))
            unsafe source = Unpacked.text(c.pointee.source)
            unsafe unknownFields = Unpacked.unknownFields(pointer)
        }

        package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
            let c = unsafe arena.place(Shopwire__V1__ImportProductsRequest__Start.self)
            unsafe shopwire__v1__import_products_request__start__init(c)
            unsafe c.pointee.import_id = arena.text(importID)
            unsafe c.pointee.mode = .init(rawValue: .init(truncatingIfNeeded: mode.rawValue))
            unsafe c.pointee.source = arena.text(source)
            unsafe arena.keep(unknownFields, in: c)
            return UnsafeMutableRawPointer(c)
        }
    }

    /// One product. What is wrong with it is the row's error, and does not end the call.
    package struct Row: Message {
        /// How much of one sku lies in the shop.
        package struct Quantity: Message {
            /// The stock keeping unit, of one of the product's variants.
            package var sku: String
            /// What was counted, in units: 0 to 1,000,000,000.
            package var onHand: Int64
            package var unknownFields: [UInt8]

            package init() {
                sku = ""
                onHand = 0
                unknownFields = []
            }

            package init(
                sku: String = "",
                onHand: Int64 = 0
            ) {
                self.sku = sku
                self.onHand = onHand
                unknownFields = []
            }

            package static var descriptor: MessageDescriptor {
                unsafe MessageDescriptor(rules: shopwire__v1__import_products_request__row__quantity__rules())
            }

            /// The numbers of the fields on the wire.
            package enum FieldNumber {
                @inlinable package static var sku: UInt32 { 1 }
                @inlinable package static var onHand: UInt32 { 2 }
            }

            package init(unpacked pointer: UnsafeRawPointer) {
                let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__ImportProductsRequest__Row__Quantity.self)
                unsafe sku = Unpacked.text(c.pointee.sku)
                unsafe onHand = c.pointee.on_hand
                unsafe unknownFields = Unpacked.unknownFields(pointer)
            }

            package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
                let c = unsafe arena.place(Shopwire__V1__ImportProductsRequest__Row__Quantity.self)
                unsafe shopwire__v1__import_products_request__row__quantity__init(c)
                unsafe c.pointee.sku = arena.text(sku)
                unsafe c.pointee.on_hand = onHand
                unsafe arena.keep(unknownFields, in: c)
                return UnsafeMutableRawPointer(c)
            }
        }

        /// Its number, above that of the row before; numbers may be left out.
        package var number: UInt64
        /// The product, with an id, a title and at least one variant.
        package var product: Product?
        /// What lies in the shop of its skus; of those not named it stays as it is. Up to 100.
        package var quantities: [ImportProductsRequest.Row.Quantity]
        package var unknownFields: [UInt8]

        package init() {
            number = 0
            product = nil
            quantities = []
            unknownFields = []
        }

        package init(
            number: UInt64 = 0,
            product: Product? = nil,
            quantities: [ImportProductsRequest.Row.Quantity] = []
        ) {
            self.number = number
            self.product = product
            self.quantities = quantities
            unknownFields = []
        }

        package static var descriptor: MessageDescriptor {
            unsafe MessageDescriptor(rules: shopwire__v1__import_products_request__row__rules())
        }

        /// The numbers of the fields on the wire.
        package enum FieldNumber {
            @inlinable package static var number: UInt32 { 1 }
            @inlinable package static var product: UInt32 { 2 }
            @inlinable package static var quantities: UInt32 { 3 }
        }

        package init(unpacked pointer: UnsafeRawPointer) {
            let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__ImportProductsRequest__Row.self)
            unsafe number = c.pointee.number
            unsafe product = Unpacked.message(c.pointee.product)
            unsafe quantities = Unpacked.messages(c.pointee.quantities, Int(c.pointee.n_quantities))
            unsafe unknownFields = Unpacked.unknownFields(pointer)
        }

        package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
            let c = unsafe arena.place(Shopwire__V1__ImportProductsRequest__Row.self)
            unsafe shopwire__v1__import_products_request__row__init(c)
            unsafe c.pointee.number = number
            unsafe c.pointee.product = arena.message(product)
            (unsafe c.pointee.quantities, unsafe c.pointee.n_quantities) = unsafe arena.messages(quantities)
            unsafe arena.keep(unknownFields, in: c)
            return UnsafeMutableRawPointer(c)
        }
    }

    /// The step.
    package enum Step: Sendable, Hashable {
        /// The first message.
        case start(ImportProductsRequest.Start)
        /// Every message after it.
        case row(ImportProductsRequest.Row)
    }

    /// The step.
    package var step: Step?
    package var unknownFields: [UInt8]

    package init() {
        step = nil
        unknownFields = []
    }

    package init(
        step: Step? = nil
    ) {
        self.step = step
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__import_products_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var start: UInt32 { 1 }
        @inlinable package static var row: UInt32 { 2 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__ImportProductsRequest.self)
        switch unsafe c.pointee.step_case.rawValue {
        case 1: unsafe step = Unpacked.message(c.pointee.start).map { .start($0) }
        case 2: unsafe step = Unpacked.message(c.pointee.row).map { .row($0) }
        default: step = nil
        }
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__ImportProductsRequest.self)
        unsafe shopwire__v1__import_products_request__init(c)
        switch step {
        case .start(let value):
            unsafe c.pointee.step_case = .init(rawValue: 1)
            unsafe c.pointee.start = arena.message(value)
        case .row(let value):
            unsafe c.pointee.step_case = .init(rawValue: 2)
            unsafe c.pointee.row = arena.message(value)
        case nil: break
        }
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// How far an import has come.
package struct ImportProductsResponse: Message {
    /// A row that was refused.
    package struct RowError: Message {
        /// The row's number.
        package var number: UInt64
        /// Why: a google.rpc.Status with the details that a refused call has.
        package var status: Google.AnyMessage?
        package var unknownFields: [UInt8]

        package init() {
            number = 0
            status = nil
            unknownFields = []
        }

        package init(
            number: UInt64 = 0,
            status: Google.AnyMessage? = nil
        ) {
            self.number = number
            self.status = status
            unknownFields = []
        }

        package static var descriptor: MessageDescriptor {
            unsafe MessageDescriptor(rules: shopwire__v1__import_products_response__row_error__rules())
        }

        /// The numbers of the fields on the wire.
        package enum FieldNumber {
            @inlinable package static var number: UInt32 { 1 }
            @inlinable package static var status: UInt32 { 2 }
        }

        package init(unpacked pointer: UnsafeRawPointer) {
            let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__ImportProductsResponse__RowError.self)
            unsafe number = c.pointee.number
            unsafe status = Unpacked.message(c.pointee.status)
            unsafe unknownFields = Unpacked.unknownFields(pointer)
        }

        package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
            let c = unsafe arena.place(Shopwire__V1__ImportProductsResponse__RowError.self)
            unsafe shopwire__v1__import_products_response__row_error__init(c)
            unsafe c.pointee.number = number
            unsafe c.pointee.status = arena.message(status)
            unsafe arena.keep(unknownFields, in: c)
            return UnsafeMutableRawPointer(c)
        }
    }

    /// Every row up to this number is durable or was refused.
    package var committedThrough: UInt64
    /// Rows refused since the answer before.
    package var errors: [ImportProductsResponse.RowError]
    /// Products made by this import, in all.
    package var created: UInt64
    /// Products changed by it, in all.
    package var updated: UInt64
    /// Rows that said what was there already, in all.
    package var unchanged: UInt64
    /// Rows refused, in all.
    package var refused: UInt64
    package var unknownFields: [UInt8]

    package init() {
        committedThrough = 0
        errors = []
        created = 0
        updated = 0
        unchanged = 0
        refused = 0
        unknownFields = []
    }

    package init(
        committedThrough: UInt64 = 0,
        errors: [ImportProductsResponse.RowError] = [],
        created: UInt64 = 0,
        updated: UInt64 = 0,
        unchanged: UInt64 = 0,
        refused: UInt64 = 0
    ) {
        self.committedThrough = committedThrough
        self.errors = errors
        self.created = created
        self.updated = updated
        self.unchanged = unchanged
        self.refused = refused
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__import_products_response__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var committedThrough: UInt32 { 1 }
        @inlinable package static var errors: UInt32 { 2 }
        @inlinable package static var created: UInt32 { 3 }
        @inlinable package static var updated: UInt32 { 4 }
        @inlinable package static var unchanged: UInt32 { 5 }
        @inlinable package static var refused: UInt32 { 6 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__ImportProductsResponse.self)
        unsafe committedThrough = c.pointee.committed_through
        unsafe errors = Unpacked.messages(c.pointee.errors, Int(c.pointee.n_errors))
        unsafe created = c.pointee.created
        unsafe updated = c.pointee.updated
        unsafe unchanged = c.pointee.unchanged
        unsafe refused = c.pointee.refused
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__ImportProductsResponse.self)
        unsafe shopwire__v1__import_products_response__init(c)
        unsafe c.pointee.committed_through = committedThrough
        (unsafe c.pointee.errors, unsafe c.pointee.n_errors) = unsafe arena.messages(errors)
        unsafe c.pointee.created = created
        unsafe c.pointee.updated = updated
        unsafe c.pointee.unchanged = unchanged
        unsafe c.pointee.refused = refused
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Asks for all products.
package struct ExportProductsRequest: Message {
    /// Whether deleted ones are wanted too.
    package var includeDeleted: Bool
    package var unknownFields: [UInt8]

    package init() {
        includeDeleted = false
        unknownFields = []
    }

    package init(
        includeDeleted: Bool = false
    ) {
        self.includeDeleted = includeDeleted
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__export_products_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var includeDeleted: UInt32 { 1 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__ExportProductsRequest.self)
        unsafe includeDeleted = c.pointee.include_deleted != 0
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__ExportProductsRequest.self)
        unsafe shopwire__v1__export_products_request__init(c)
        unsafe c.pointee.include_deleted = includeDeleted ? 1 : 0
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// A part of an export: products, or at the end the summary.
package struct ExportProductsResponse: Message {
    /// What was exported.
    package struct Summary: Message {
        /// The revision at which the products stood as they were given out.
        package var revision: UInt64
        /// How many there were.
        package var count: UInt64
        /// SHA-256 in hexadecimal over the id, a space, the etag and a line feed of each in turn.
        package var checksum: String
        package var unknownFields: [UInt8]

        package init() {
            revision = 0
            count = 0
            checksum = ""
            unknownFields = []
        }

        package init(
            revision: UInt64 = 0,
            count: UInt64 = 0,
            checksum: String = ""
        ) {
            self.revision = revision
            self.count = count
            self.checksum = checksum
            unknownFields = []
        }

        package static var descriptor: MessageDescriptor {
            unsafe MessageDescriptor(rules: shopwire__v1__export_products_response__summary__rules())
        }

        /// The numbers of the fields on the wire.
        package enum FieldNumber {
            @inlinable package static var revision: UInt32 { 1 }
            @inlinable package static var count: UInt32 { 2 }
            @inlinable package static var checksum: UInt32 { 3 }
        }

        package init(unpacked pointer: UnsafeRawPointer) {
            let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__ExportProductsResponse__Summary.self)
            unsafe revision = c.pointee.revision
            unsafe count = c.pointee.count
            unsafe checksum = Unpacked.text(c.pointee.checksum)
            unsafe unknownFields = Unpacked.unknownFields(pointer)
        }

        package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
            let c = unsafe arena.place(Shopwire__V1__ExportProductsResponse__Summary.self)
            unsafe shopwire__v1__export_products_response__summary__init(c)
            unsafe c.pointee.revision = revision
            unsafe c.pointee.count = count
            unsafe c.pointee.checksum = arena.text(checksum)
            unsafe arena.keep(unknownFields, in: c)
            return UnsafeMutableRawPointer(c)
        }
    }

    /// Products in the order of their ids, as they were written: without what is available, sold and
    /// rated.
    package var products: [Product]
    /// Set in the last message only.
    package var summary: ExportProductsResponse.Summary?
    package var unknownFields: [UInt8]

    package init() {
        products = []
        summary = nil
        unknownFields = []
    }

    package init(
        products: [Product] = [],
        summary: ExportProductsResponse.Summary? = nil
    ) {
        self.products = products
        self.summary = summary
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__export_products_response__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var products: UInt32 { 1 }
        @inlinable package static var summary: UInt32 { 2 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__ExportProductsResponse.self)
        unsafe products = Unpacked.messages(c.pointee.products, Int(c.pointee.n_products))
        unsafe summary = Unpacked.message(c.pointee.summary)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__ExportProductsResponse.self)
        unsafe shopwire__v1__export_products_response__init(c)
        (unsafe c.pointee.products, unsafe c.pointee.n_products) = unsafe arena.messages(products)
        unsafe c.pointee.summary = arena.message(summary)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// A place for goods, which may stand in another.
package struct Category: Message {
    /// Its name in the shop: 1 to 64 of A-Z a-z 0-9 . _ - and made by the server when empty.
    package var id: String
    /// Its name for people: 1 to 200 characters.
    package var title: String
    /// What stands in it, for people: up to 5,000 characters.
    package var description: String
    /// The category it stands in; empty at the top. At most 16 stand in one another.
    package var parentID: String
    /// Its place among those with the same parent, lower ones first: -1,000,000 to 1,000,000.
    package var position: Int32
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
        description = ""
        parentID = ""
        position = 0
        etag = ""
        createTime = nil
        updateTime = nil
        revision = 0
        unknownFields = []
    }

    package init(
        id: String = "",
        title: String = "",
        description: String = "",
        parentID: String = "",
        position: Int32 = 0,
        etag: String = "",
        createTime: Google.Timestamp? = nil,
        updateTime: Google.Timestamp? = nil,
        revision: UInt64 = 0
    ) {
        self.id = id
        self.title = title
        self.description = description
        self.parentID = parentID
        self.position = position
        self.etag = etag
        self.createTime = createTime
        self.updateTime = updateTime
        self.revision = revision
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__category__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var id: UInt32 { 1 }
        @inlinable package static var title: UInt32 { 2 }
        @inlinable package static var description: UInt32 { 3 }
        @inlinable package static var parentID: UInt32 { 4 }
        @inlinable package static var position: UInt32 { 5 }
        @inlinable package static var etag: UInt32 { 6 }
        @inlinable package static var createTime: UInt32 { 7 }
        @inlinable package static var updateTime: UInt32 { 8 }
        @inlinable package static var revision: UInt32 { 9 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__Category.self)
        unsafe id = Unpacked.text(c.pointee.id)
        unsafe title = Unpacked.text(c.pointee.title)
        unsafe description = Unpacked.text(c.pointee.description)
        unsafe parentID = Unpacked.text(c.pointee.parent_id)
        unsafe position = c.pointee.position
        unsafe etag = Unpacked.text(c.pointee.etag)
        unsafe createTime = Unpacked.message(c.pointee.create_time)
        unsafe updateTime = Unpacked.message(c.pointee.update_time)
        unsafe revision = c.pointee.revision
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__Category.self)
        unsafe shopwire__v1__category__init(c)
        unsafe c.pointee.id = arena.text(id)
        unsafe c.pointee.title = arena.text(title)
        unsafe c.pointee.description = arena.text(description)
        unsafe c.pointee.parent_id = arena.text(parentID)
        unsafe c.pointee.position = position
        unsafe c.pointee.etag = arena.text(etag)
        unsafe c.pointee.create_time = arena.message(createTime)
        unsafe c.pointee.update_time = arena.message(updateTime)
        unsafe c.pointee.revision = revision
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Asks to add a category.
package struct CreateCategoryRequest: Message {
    /// The category, with a title.
    package var category: Category?
    /// A UUID that makes a repeat of this call harmless.
    package var requestID: String
    package var unknownFields: [UInt8]

    package init() {
        category = nil
        requestID = ""
        unknownFields = []
    }

    package init(
        category: Category? = nil,
        requestID: String = ""
    ) {
        self.category = category
        self.requestID = requestID
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__create_category_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var category: UInt32 { 1 }
        @inlinable package static var requestID: UInt32 { 2 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__CreateCategoryRequest.self)
        unsafe category = Unpacked.message(c.pointee.category)
        unsafe requestID = Unpacked.text(c.pointee.request_id)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__CreateCategoryRequest.self)
        unsafe shopwire__v1__create_category_request__init(c)
        unsafe c.pointee.category = arena.message(category)
        unsafe c.pointee.request_id = arena.text(requestID)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// The category as it was added.
package struct CreateCategoryResponse: Message {
    /// The category with what the server set.
    package var category: Category?
    package var unknownFields: [UInt8]

    package init() {
        category = nil
        unknownFields = []
    }

    package init(
        category: Category? = nil
    ) {
        self.category = category
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__create_category_response__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var category: UInt32 { 1 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__CreateCategoryResponse.self)
        unsafe category = Unpacked.message(c.pointee.category)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__CreateCategoryResponse.self)
        unsafe shopwire__v1__create_category_response__init(c)
        unsafe c.pointee.category = arena.message(category)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Asks for one category.
package struct GetCategoryRequest: Message {
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
        unsafe MessageDescriptor(rules: shopwire__v1__get_category_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var id: UInt32 { 1 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__GetCategoryRequest.self)
        unsafe id = Unpacked.text(c.pointee.id)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__GetCategoryRequest.self)
        unsafe shopwire__v1__get_category_request__init(c)
        unsafe c.pointee.id = arena.text(id)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// The category asked for.
package struct GetCategoryResponse: Message {
    /// The category.
    package var category: Category?
    package var unknownFields: [UInt8]

    package init() {
        category = nil
        unknownFields = []
    }

    package init(
        category: Category? = nil
    ) {
        self.category = category
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__get_category_response__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var category: UInt32 { 1 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__GetCategoryResponse.self)
        unsafe category = Unpacked.message(c.pointee.category)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__GetCategoryResponse.self)
        unsafe shopwire__v1__get_category_response__init(c)
        unsafe c.pointee.category = arena.message(category)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Asks for a page of categories.
package struct ListCategoriesRequest: Message {
    /// The category they stand in; empty for those at the top.
    package var parentID: String
    /// How many at the most: 50 when 0, and never more than 1,000.
    package var pageSize: Int32
    /// Where to go on: `next_page_token` of the page before, with the same parent.
    package var pageToken: String
    /// All categories, by id, whatever they stand in; `parent_id` says nothing then.
    package var all: Bool
    package var unknownFields: [UInt8]

    package init() {
        parentID = ""
        pageSize = 0
        pageToken = ""
        all = false
        unknownFields = []
    }

    package init(
        parentID: String = "",
        pageSize: Int32 = 0,
        pageToken: String = "",
        all: Bool = false
    ) {
        self.parentID = parentID
        self.pageSize = pageSize
        self.pageToken = pageToken
        self.all = all
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__list_categories_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var parentID: UInt32 { 1 }
        @inlinable package static var pageSize: UInt32 { 2 }
        @inlinable package static var pageToken: UInt32 { 3 }
        @inlinable package static var all: UInt32 { 4 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__ListCategoriesRequest.self)
        unsafe parentID = Unpacked.text(c.pointee.parent_id)
        unsafe pageSize = c.pointee.page_size
        unsafe pageToken = Unpacked.text(c.pointee.page_token)
        unsafe all = c.pointee.all != 0
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__ListCategoriesRequest.self)
        unsafe shopwire__v1__list_categories_request__init(c)
        unsafe c.pointee.parent_id = arena.text(parentID)
        unsafe c.pointee.page_size = pageSize
        unsafe c.pointee.page_token = arena.text(pageToken)
        unsafe c.pointee.all = all ? 1 : 0
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// A page of categories.
package struct ListCategoriesResponse: Message {
    /// The categories, by position and then by id, or all of them by id.
    package var categories: [Category]
    /// Asks for the next page; empty when this is the last one.
    package var nextPageToken: String
    package var unknownFields: [UInt8]

    package init() {
        categories = []
        nextPageToken = ""
        unknownFields = []
    }

    package init(
        categories: [Category] = [],
        nextPageToken: String = ""
    ) {
        self.categories = categories
        self.nextPageToken = nextPageToken
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__list_categories_response__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var categories: UInt32 { 1 }
        @inlinable package static var nextPageToken: UInt32 { 2 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__ListCategoriesResponse.self)
        unsafe categories = Unpacked.messages(c.pointee.categories, Int(c.pointee.n_categories))
        unsafe nextPageToken = Unpacked.text(c.pointee.next_page_token)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__ListCategoriesResponse.self)
        unsafe shopwire__v1__list_categories_response__init(c)
        (unsafe c.pointee.categories, unsafe c.pointee.n_categories) = unsafe arena.messages(categories)
        unsafe c.pointee.next_page_token = arena.text(nextPageToken)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Asks to change a category.
package struct UpdateCategoryRequest: Message {
    /// The category's id and the new values of the fields to change.
    package var category: Category?
    /// The fields to change, such as `title` or `parent_id`; when absent, all that are set.
    package var updateMask: Google.FieldMask?
    /// The etag that the category must still have; empty to change it whatever it is.
    package var etag: String
    /// A UUID that makes a repeat of this call harmless.
    package var requestID: String
    package var unknownFields: [UInt8]

    package init() {
        category = nil
        updateMask = nil
        etag = ""
        requestID = ""
        unknownFields = []
    }

    package init(
        category: Category? = nil,
        updateMask: Google.FieldMask? = nil,
        etag: String = "",
        requestID: String = ""
    ) {
        self.category = category
        self.updateMask = updateMask
        self.etag = etag
        self.requestID = requestID
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__update_category_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var category: UInt32 { 1 }
        @inlinable package static var updateMask: UInt32 { 2 }
        @inlinable package static var etag: UInt32 { 3 }
        @inlinable package static var requestID: UInt32 { 4 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__UpdateCategoryRequest.self)
        unsafe category = Unpacked.message(c.pointee.category)
        unsafe updateMask = Unpacked.message(c.pointee.update_mask)
        unsafe etag = Unpacked.text(c.pointee.etag)
        unsafe requestID = Unpacked.text(c.pointee.request_id)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__UpdateCategoryRequest.self)
        unsafe shopwire__v1__update_category_request__init(c)
        unsafe c.pointee.category = arena.message(category)
        unsafe c.pointee.update_mask = arena.message(updateMask)
        unsafe c.pointee.etag = arena.text(etag)
        unsafe c.pointee.request_id = arena.text(requestID)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// The category as it was changed.
package struct UpdateCategoryResponse: Message {
    /// The category as it is now.
    package var category: Category?
    package var unknownFields: [UInt8]

    package init() {
        category = nil
        unknownFields = []
    }

    package init(
        category: Category? = nil
    ) {
        self.category = category
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__update_category_response__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var category: UInt32 { 1 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__UpdateCategoryResponse.self)
        unsafe category = Unpacked.message(c.pointee.category)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__UpdateCategoryResponse.self)
        unsafe shopwire__v1__update_category_response__init(c)
        unsafe c.pointee.category = arena.message(category)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Asks to remove a category.
package struct DeleteCategoryRequest: Message {
    /// Its id.
    package var id: String
    /// The etag that the category must still have; empty to remove it whatever it is.
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
        unsafe MessageDescriptor(rules: shopwire__v1__delete_category_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var id: UInt32 { 1 }
        @inlinable package static var etag: UInt32 { 2 }
        @inlinable package static var requestID: UInt32 { 3 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__DeleteCategoryRequest.self)
        unsafe id = Unpacked.text(c.pointee.id)
        unsafe etag = Unpacked.text(c.pointee.etag)
        unsafe requestID = Unpacked.text(c.pointee.request_id)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__DeleteCategoryRequest.self)
        unsafe shopwire__v1__delete_category_request__init(c)
        unsafe c.pointee.id = arena.text(id)
        unsafe c.pointee.etag = arena.text(etag)
        unsafe c.pointee.request_id = arena.text(requestID)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// The category is gone.
package struct DeleteCategoryResponse: Message {
    package var unknownFields: [UInt8]

    package init() {
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__delete_category_response__rules())
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__DeleteCategoryResponse.self)
        unsafe shopwire__v1__delete_category_response__init(c)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

extension CreateProductRequest: CarriesRequestID {}

extension UpdateProductRequest: CarriesRequestID {}

extension DeleteProductRequest: CarriesRequestID {}

extension UndeleteProductRequest: CarriesRequestID {}

extension CreateCategoryRequest: CarriesRequestID {}

extension UpdateCategoryRequest: CarriesRequestID {}

extension DeleteCategoryRequest: CarriesRequestID {}
