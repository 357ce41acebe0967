// Generated from proto/ by tools/generate; do not edit.
internal import CSchema
package import Wire

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
        /// What it is about: 1 to 64 characters.
        package var name: String
        /// What is said about it: 1 to 500 characters.
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
    /// Facts about it: up to 100.
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
    /// The forms in which it is sold: 1 to 100.
    package var variants: [Product.Variant]
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
        variants = []
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
        variants: [Product.Variant] = []
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
        self.variants = variants
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__product__rules())
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
        unsafe variants = Unpacked.messages(c.pointee.variants, Int(c.pointee.n_variants))
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
        (unsafe c.pointee.variants, unsafe c.pointee.n_variants) = unsafe arena.messages(variants)
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
        unsafe MessageDescriptor(rules: shopwire__v1__delete_product_request__rules())
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__DeleteProductRequest.self)
        unsafe id = Unpacked.text(c.pointee.id)
        unsafe etag = Unpacked.text(c.pointee.etag)
        unsafe requestID = Unpacked.text(c.pointee.request_id)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__DeleteProductRequest.self)
        unsafe shopwire__v1__delete_product_request__init(c)
        unsafe c.pointee.id = arena.text(id)
        unsafe c.pointee.etag = arena.text(etag)
        unsafe c.pointee.request_id = arena.text(requestID)
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

extension CreateProductRequest: CarriesRequestID {}

extension UpdateProductRequest: CarriesRequestID {}

extension DeleteProductRequest: CarriesRequestID {}
