// Generated from proto/ by tools/generate; do not edit.
internal import CSchema
package import Wire

/// How much tax is due on goods or shipping of one class, sent to one place.
///
/// Of the rates for a class the one for the most specific place counts: country and region before
/// country before everywhere.
package struct TaxRate: Message {
    /// Its name in the shop: 1 to 64 of A-Z a-z 0-9 . _ - and made by the server when empty.
    package var id: String
    /// What stands on the receipt: 1 to 100 characters.
    package var title: String
    /// The class it is for; empty for the shop's usual class: up to 64 of a-z 0-9 _ -
    package var taxClass: String
    /// The country it is for: two letters of ISO 3166; empty for everywhere.
    package var countryCode: String
    /// The state, province or county it is for, as addresses write it, whatever its case; empty for
    /// the whole country. Up to 64 characters.
    package var region: String
    /// The rate in parts per million, 190,000 for 19 %: 0 to 1,000,000.
    package var ratePpm: Int64
    /// Whether prices contain the tax already; if not, it is added to them.
    package var inclusive: Bool
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
        taxClass = ""
        countryCode = ""
        region = ""
        ratePpm = 0
        inclusive = false
        etag = ""
        createTime = nil
        updateTime = nil
        revision = 0
        unknownFields = []
    }

    package init(
        id: String = "",
        title: String = "",
        taxClass: String = "",
        countryCode: String = "",
        region: String = "",
        ratePpm: Int64 = 0,
        inclusive: Bool = false,
        etag: String = "",
        createTime: Google.Timestamp? = nil,
        updateTime: Google.Timestamp? = nil,
        revision: UInt64 = 0
    ) {
        self.id = id
        self.title = title
        self.taxClass = taxClass
        self.countryCode = countryCode
        self.region = region
        self.ratePpm = ratePpm
        self.inclusive = inclusive
        self.etag = etag
        self.createTime = createTime
        self.updateTime = updateTime
        self.revision = revision
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__tax_rate__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var id: UInt32 { 1 }
        @inlinable package static var title: UInt32 { 2 }
        @inlinable package static var taxClass: UInt32 { 3 }
        @inlinable package static var countryCode: UInt32 { 4 }
        @inlinable package static var region: UInt32 { 5 }
        @inlinable package static var ratePpm: UInt32 { 6 }
        @inlinable package static var inclusive: UInt32 { 7 }
        @inlinable package static var etag: UInt32 { 8 }
        @inlinable package static var createTime: UInt32 { 9 }
        @inlinable package static var updateTime: UInt32 { 10 }
        @inlinable package static var revision: UInt32 { 11 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__TaxRate.self)
        unsafe id = Unpacked.text(c.pointee.id)
        unsafe title = Unpacked.text(c.pointee.title)
        unsafe taxClass = Unpacked.text(c.pointee.tax_class)
        unsafe countryCode = Unpacked.text(c.pointee.country_code)
        unsafe region = Unpacked.text(c.pointee.region)
        unsafe ratePpm = c.pointee.rate_ppm
        unsafe inclusive = c.pointee.inclusive != 0
        unsafe etag = Unpacked.text(c.pointee.etag)
        unsafe createTime = Unpacked.message(c.pointee.create_time)
        unsafe updateTime = Unpacked.message(c.pointee.update_time)
        unsafe revision = c.pointee.revision
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__TaxRate.self)
        unsafe shopwire__v1__tax_rate__init(c)
        unsafe c.pointee.id = arena.text(id)
        unsafe c.pointee.title = arena.text(title)
        unsafe c.pointee.tax_class = arena.text(taxClass)
        unsafe c.pointee.country_code = arena.text(countryCode)
        unsafe c.pointee.region = arena.text(region)
        unsafe c.pointee.rate_ppm = ratePpm
        unsafe c.pointee.inclusive = inclusive ? 1 : 0
        unsafe c.pointee.etag = arena.text(etag)
        unsafe c.pointee.create_time = arena.message(createTime)
        unsafe c.pointee.update_time = arena.message(updateTime)
        unsafe c.pointee.revision = revision
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// A way of bringing goods to a customer.
package struct ShippingMethod: Message {
    /// Its name in the shop: 1 to 64 of A-Z a-z 0-9 . _ - and made by the server when empty.
    package var id: String
    /// Its name for people: 1 to 200 characters.
    package var title: String
    /// The countries it goes to: up to 250 codes of two letters; empty for everywhere.
    package var countryCodes: [String]
    /// What it costs whatever the weight. Its currency is that of the carts it is for: a shop with
    /// several currencies has a method for each.
    package var price: Money?
    /// What each kilogram adds that was begun, if anything.
    package var pricePerKilogram: Money?
    /// Goods that cost at least so much, after the discount, are shipped for nothing. If absent, none
    /// are.
    package var freeFrom: Money?
    /// What it takes at the most, in grams: 0 to 1,000,000,000; 0 for any weight.
    package var maxWeightGrams: Int64
    /// Which tax rates apply to its price; empty for the shop's usual class: up to 64 of a-z 0-9 _ -
    package var taxClass: String
    /// Whether customers can choose it.
    package var active: Bool
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
        countryCodes = []
        price = nil
        pricePerKilogram = nil
        freeFrom = nil
        maxWeightGrams = 0
        taxClass = ""
        active = false
        etag = ""
        createTime = nil
        updateTime = nil
        revision = 0
        unknownFields = []
    }

    package init(
        id: String = "",
        title: String = "",
        countryCodes: [String] = [],
        price: Money? = nil,
        pricePerKilogram: Money? = nil,
        freeFrom: Money? = nil,
        maxWeightGrams: Int64 = 0,
        taxClass: String = "",
        active: Bool = false,
        etag: String = "",
        createTime: Google.Timestamp? = nil,
        updateTime: Google.Timestamp? = nil,
        revision: UInt64 = 0
    ) {
        self.id = id
        self.title = title
        self.countryCodes = countryCodes
        self.price = price
        self.pricePerKilogram = pricePerKilogram
        self.freeFrom = freeFrom
        self.maxWeightGrams = maxWeightGrams
        self.taxClass = taxClass
        self.active = active
        self.etag = etag
        self.createTime = createTime
        self.updateTime = updateTime
        self.revision = revision
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__shipping_method__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var id: UInt32 { 1 }
        @inlinable package static var title: UInt32 { 2 }
        @inlinable package static var countryCodes: UInt32 { 3 }
        @inlinable package static var price: UInt32 { 4 }
        @inlinable package static var pricePerKilogram: UInt32 { 5 }
        @inlinable package static var freeFrom: UInt32 { 6 }
        @inlinable package static var maxWeightGrams: UInt32 { 7 }
        @inlinable package static var taxClass: UInt32 { 8 }
        @inlinable package static var active: UInt32 { 9 }
        @inlinable package static var etag: UInt32 { 10 }
        @inlinable package static var createTime: UInt32 { 11 }
        @inlinable package static var updateTime: UInt32 { 12 }
        @inlinable package static var revision: UInt32 { 13 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__ShippingMethod.self)
        unsafe id = Unpacked.text(c.pointee.id)
        unsafe title = Unpacked.text(c.pointee.title)
        unsafe countryCodes = Unpacked.texts(c.pointee.country_codes, Int(c.pointee.n_country_codes))
        unsafe price = Unpacked.message(c.pointee.price)
        unsafe pricePerKilogram = Unpacked.message(c.pointee.price_per_kilogram)
        unsafe freeFrom = Unpacked.message(c.pointee.free_from)
        unsafe maxWeightGrams = c.pointee.max_weight_grams
        unsafe taxClass = Unpacked.text(c.pointee.tax_class)
        unsafe active = c.pointee.active != 0
        unsafe etag = Unpacked.text(c.pointee.etag)
        unsafe createTime = Unpacked.message(c.pointee.create_time)
        unsafe updateTime = Unpacked.message(c.pointee.update_time)
        unsafe revision = c.pointee.revision
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__ShippingMethod.self)
        unsafe shopwire__v1__shipping_method__init(c)
        unsafe c.pointee.id = arena.text(id)
        unsafe c.pointee.title = arena.text(title)
        (unsafe c.pointee.country_codes, unsafe c.pointee.n_country_codes) = unsafe arena.texts(countryCodes)
        unsafe c.pointee.price = arena.message(price)
        unsafe c.pointee.price_per_kilogram = arena.message(pricePerKilogram)
        unsafe c.pointee.free_from = arena.message(freeFrom)
        unsafe c.pointee.max_weight_grams = maxWeightGrams
        unsafe c.pointee.tax_class = arena.text(taxClass)
        unsafe c.pointee.active = active ? 1 : 0
        unsafe c.pointee.etag = arena.text(etag)
        unsafe c.pointee.create_time = arena.message(createTime)
        unsafe c.pointee.update_time = arena.message(updateTime)
        unsafe c.pointee.revision = revision
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Something off the price for whoever knows its code.
package struct Coupon: Message {
    /// What it takes off.
    package enum Benefit: Sendable, Hashable {
        /// A part of each line, in parts per million, 100,000 for 10 %: 1 to 1,000,000.
        case percentPpm(Int64)
        /// So much of all lines together, and never more than they cost: 1 minor unit or more.
        case amount(Money)
        /// The price of shipping; can only be true.
        case freeShipping(Bool)
    }

    /// Its code, kept in upper case and found whatever its case: 1 to 64 of A-Z a-z 0-9 . _ - and
    /// made by the server when empty.
    package var id: String
    /// What it is for, for people: up to 200 characters.
    package var title: String
    /// What it takes off.
    package var benefit: Benefit?
    /// What the goods it is for must cost at least, before the discount; any price when absent.
    package var minSubtotal: Money?
    /// The products it is for: up to 100 ids. With no products and no categories it is for all goods.
    package var productIDs: [String]
    /// The categories it is for, with all that stand in them: up to 100 ids.
    package var categoryIDs: [String]
    /// From when on it can be used; from the beginning when absent.
    package var startTime: Google.Timestamp?
    /// When it can no longer be used; never when absent.
    package var endTime: Google.Timestamp?
    /// How many orders may hold it: 0 to 1,000,000,000,000; 0 for any number.
    package var maxUses: Int64
    /// How many orders of one customer may hold it: 0 to 1,000,000; 0 for any number. With such a
    /// limit it is for customers who have signed in.
    package var maxUsesPerCustomer: Int64
    /// Whether it can be used.
    package var active: Bool
    /// How many orders hold it. Set by the server; the etag and the revision do not cover it.
    package var uses: Int64
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
        benefit = nil
        minSubtotal = nil
        productIDs = []
        categoryIDs = []
        startTime = nil
        endTime = nil
        maxUses = 0
        maxUsesPerCustomer = 0
        active = false
        uses = 0
        etag = ""
        createTime = nil
        updateTime = nil
        revision = 0
        unknownFields = []
    }

    package init(
        id: String = "",
        title: String = "",
        benefit: Benefit? = nil,
        minSubtotal: Money? = nil,
        productIDs: [String] = [],
        categoryIDs: [String] = [],
        startTime: Google.Timestamp? = nil,
        endTime: Google.Timestamp? = nil,
        maxUses: Int64 = 0,
        maxUsesPerCustomer: Int64 = 0,
        active: Bool = false,
        uses: Int64 = 0,
        etag: String = "",
        createTime: Google.Timestamp? = nil,
        updateTime: Google.Timestamp? = nil,
        revision: UInt64 = 0
    ) {
        self.id = id
        self.title = title
        self.benefit = benefit
        self.minSubtotal = minSubtotal
        self.productIDs = productIDs
        self.categoryIDs = categoryIDs
        self.startTime = startTime
        self.endTime = endTime
        self.maxUses = maxUses
        self.maxUsesPerCustomer = maxUsesPerCustomer
        self.active = active
        self.uses = uses
        self.etag = etag
        self.createTime = createTime
        self.updateTime = updateTime
        self.revision = revision
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__coupon__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var id: UInt32 { 1 }
        @inlinable package static var title: UInt32 { 2 }
        @inlinable package static var percentPpm: UInt32 { 3 }
        @inlinable package static var amount: UInt32 { 4 }
        @inlinable package static var freeShipping: UInt32 { 5 }
        @inlinable package static var minSubtotal: UInt32 { 6 }
        @inlinable package static var productIDs: UInt32 { 7 }
        @inlinable package static var categoryIDs: UInt32 { 8 }
        @inlinable package static var startTime: UInt32 { 9 }
        @inlinable package static var endTime: UInt32 { 10 }
        @inlinable package static var maxUses: UInt32 { 11 }
        @inlinable package static var maxUsesPerCustomer: UInt32 { 12 }
        @inlinable package static var active: UInt32 { 13 }
        @inlinable package static var uses: UInt32 { 14 }
        @inlinable package static var etag: UInt32 { 15 }
        @inlinable package static var createTime: UInt32 { 16 }
        @inlinable package static var updateTime: UInt32 { 17 }
        @inlinable package static var revision: UInt32 { 18 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__Coupon.self)
        unsafe id = Unpacked.text(c.pointee.id)
        unsafe title = Unpacked.text(c.pointee.title)
        switch unsafe c.pointee.benefit_case.rawValue {
        case 3: unsafe benefit = .percentPpm(c.pointee.percent_ppm)
        case 4: unsafe benefit = Unpacked.message(c.pointee.amount).map { .amount($0) }
        case 5: unsafe benefit = .freeShipping(c.pointee.free_shipping != 0)
        default: benefit = nil
        }
        unsafe minSubtotal = Unpacked.message(c.pointee.min_subtotal)
        unsafe productIDs = Unpacked.texts(c.pointee.product_ids, Int(c.pointee.n_product_ids))
        unsafe categoryIDs = Unpacked.texts(c.pointee.category_ids, Int(c.pointee.n_category_ids))
        unsafe startTime = Unpacked.message(c.pointee.start_time)
        unsafe endTime = Unpacked.message(c.pointee.end_time)
        unsafe maxUses = c.pointee.max_uses
        unsafe maxUsesPerCustomer = c.pointee.max_uses_per_customer
        unsafe active = c.pointee.active != 0
        unsafe uses = c.pointee.uses
        unsafe etag = Unpacked.text(c.pointee.etag)
        unsafe createTime = Unpacked.message(c.pointee.create_time)
        unsafe updateTime = Unpacked.message(c.pointee.update_time)
        unsafe revision = c.pointee.revision
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__Coupon.self)
        unsafe shopwire__v1__coupon__init(c)
        unsafe c.pointee.id = arena.text(id)
        unsafe c.pointee.title = arena.text(title)
        switch benefit {
        case .percentPpm(let value):
            unsafe c.pointee.benefit_case = .init(rawValue: 3)
            unsafe c.pointee.percent_ppm = value
        case .amount(let value):
            unsafe c.pointee.benefit_case = .init(rawValue: 4)
            unsafe c.pointee.amount = arena.message(value)
        case .freeShipping(let value):
            unsafe c.pointee.benefit_case = .init(rawValue: 5)
            unsafe c.pointee.free_shipping = value ? 1 : 0
        case nil: break
        }
        unsafe c.pointee.min_subtotal = arena.message(minSubtotal)
        (unsafe c.pointee.product_ids, unsafe c.pointee.n_product_ids) = unsafe arena.texts(productIDs)
        (unsafe c.pointee.category_ids, unsafe c.pointee.n_category_ids) = unsafe arena.texts(categoryIDs)
        unsafe c.pointee.start_time = arena.message(startTime)
        unsafe c.pointee.end_time = arena.message(endTime)
        unsafe c.pointee.max_uses = maxUses
        unsafe c.pointee.max_uses_per_customer = maxUsesPerCustomer
        unsafe c.pointee.active = active ? 1 : 0
        unsafe c.pointee.uses = uses
        unsafe c.pointee.etag = arena.text(etag)
        unsafe c.pointee.create_time = arena.message(createTime)
        unsafe c.pointee.update_time = arena.message(updateTime)
        unsafe c.pointee.revision = revision
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Asks to add a rate of tax.
package struct CreateTaxRateRequest: Message {
    /// The rate of tax, with a title.
    package var taxRate: TaxRate?
    /// A UUID that makes a repeat of this call harmless.
    package var requestID: String
    package var unknownFields: [UInt8]

    package init() {
        taxRate = nil
        requestID = ""
        unknownFields = []
    }

    package init(
        taxRate: TaxRate? = nil,
        requestID: String = ""
    ) {
        self.taxRate = taxRate
        self.requestID = requestID
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__create_tax_rate_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var taxRate: UInt32 { 1 }
        @inlinable package static var requestID: UInt32 { 2 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__CreateTaxRateRequest.self)
        unsafe taxRate = Unpacked.message(c.pointee.tax_rate)
        unsafe requestID = Unpacked.text(c.pointee.request_id)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__CreateTaxRateRequest.self)
        unsafe shopwire__v1__create_tax_rate_request__init(c)
        unsafe c.pointee.tax_rate = arena.message(taxRate)
        unsafe c.pointee.request_id = arena.text(requestID)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// The rate of tax as it was added.
package struct CreateTaxRateResponse: Message {
    /// The rate of tax with what the server set.
    package var taxRate: TaxRate?
    package var unknownFields: [UInt8]

    package init() {
        taxRate = nil
        unknownFields = []
    }

    package init(
        taxRate: TaxRate? = nil
    ) {
        self.taxRate = taxRate
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__create_tax_rate_response__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var taxRate: UInt32 { 1 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__CreateTaxRateResponse.self)
        unsafe taxRate = Unpacked.message(c.pointee.tax_rate)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__CreateTaxRateResponse.self)
        unsafe shopwire__v1__create_tax_rate_response__init(c)
        unsafe c.pointee.tax_rate = arena.message(taxRate)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Asks for one rate of tax.
package struct GetTaxRateRequest: Message {
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
        unsafe MessageDescriptor(rules: shopwire__v1__get_tax_rate_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var id: UInt32 { 1 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__GetTaxRateRequest.self)
        unsafe id = Unpacked.text(c.pointee.id)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__GetTaxRateRequest.self)
        unsafe shopwire__v1__get_tax_rate_request__init(c)
        unsafe c.pointee.id = arena.text(id)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// The rate of tax asked for.
package struct GetTaxRateResponse: Message {
    /// The rate of tax.
    package var taxRate: TaxRate?
    package var unknownFields: [UInt8]

    package init() {
        taxRate = nil
        unknownFields = []
    }

    package init(
        taxRate: TaxRate? = nil
    ) {
        self.taxRate = taxRate
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__get_tax_rate_response__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var taxRate: UInt32 { 1 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__GetTaxRateResponse.self)
        unsafe taxRate = Unpacked.message(c.pointee.tax_rate)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__GetTaxRateResponse.self)
        unsafe shopwire__v1__get_tax_rate_response__init(c)
        unsafe c.pointee.tax_rate = arena.message(taxRate)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Asks for a page of rates of tax.
package struct ListTaxRatesRequest: Message {
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
        unsafe MessageDescriptor(rules: shopwire__v1__list_tax_rates_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var pageSize: UInt32 { 1 }
        @inlinable package static var pageToken: UInt32 { 2 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__ListTaxRatesRequest.self)
        unsafe pageSize = c.pointee.page_size
        unsafe pageToken = Unpacked.text(c.pointee.page_token)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__ListTaxRatesRequest.self)
        unsafe shopwire__v1__list_tax_rates_request__init(c)
        unsafe c.pointee.page_size = pageSize
        unsafe c.pointee.page_token = arena.text(pageToken)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// A page of rates of tax.
package struct ListTaxRatesResponse: Message {
    /// The rates of tax, by id.
    package var taxRates: [TaxRate]
    /// Asks for the next page; empty when this is the last one.
    package var nextPageToken: String
    package var unknownFields: [UInt8]

    package init() {
        taxRates = []
        nextPageToken = ""
        unknownFields = []
    }

    package init(
        taxRates: [TaxRate] = [],
        nextPageToken: String = ""
    ) {
        self.taxRates = taxRates
        self.nextPageToken = nextPageToken
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__list_tax_rates_response__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var taxRates: UInt32 { 1 }
        @inlinable package static var nextPageToken: UInt32 { 2 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__ListTaxRatesResponse.self)
        unsafe taxRates = Unpacked.messages(c.pointee.tax_rates, Int(c.pointee.n_tax_rates))
        unsafe nextPageToken = Unpacked.text(c.pointee.next_page_token)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__ListTaxRatesResponse.self)
        unsafe shopwire__v1__list_tax_rates_response__init(c)
        (unsafe c.pointee.tax_rates, unsafe c.pointee.n_tax_rates) = unsafe arena.messages(taxRates)
        unsafe c.pointee.next_page_token = arena.text(nextPageToken)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Asks to change a rate of tax.
package struct UpdateTaxRateRequest: Message {
    /// The rate's id and the new values of the fields to change.
    package var taxRate: TaxRate?
    /// The fields to change, such as `title` or `rate_ppm`; when absent, all that are set.
    package var updateMask: Google.FieldMask?
    /// The etag that the rate of tax must still have; empty to change it whatever it is.
    package var etag: String
    /// A UUID that makes a repeat of this call harmless.
    package var requestID: String
    package var unknownFields: [UInt8]

    package init() {
        taxRate = nil
        updateMask = nil
        etag = ""
        requestID = ""
        unknownFields = []
    }

    package init(
        taxRate: TaxRate? = nil,
        updateMask: Google.FieldMask? = nil,
        etag: String = "",
        requestID: String = ""
    ) {
        self.taxRate = taxRate
        self.updateMask = updateMask
        self.etag = etag
        self.requestID = requestID
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__update_tax_rate_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var taxRate: UInt32 { 1 }
        @inlinable package static var updateMask: UInt32 { 2 }
        @inlinable package static var etag: UInt32 { 3 }
        @inlinable package static var requestID: UInt32 { 4 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__UpdateTaxRateRequest.self)
        unsafe taxRate = Unpacked.message(c.pointee.tax_rate)
        unsafe updateMask = Unpacked.message(c.pointee.update_mask)
        unsafe etag = Unpacked.text(c.pointee.etag)
        unsafe requestID = Unpacked.text(c.pointee.request_id)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__UpdateTaxRateRequest.self)
        unsafe shopwire__v1__update_tax_rate_request__init(c)
        unsafe c.pointee.tax_rate = arena.message(taxRate)
        unsafe c.pointee.update_mask = arena.message(updateMask)
        unsafe c.pointee.etag = arena.text(etag)
        unsafe c.pointee.request_id = arena.text(requestID)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// The rate of tax as it was changed.
package struct UpdateTaxRateResponse: Message {
    /// The rate of tax as it is now.
    package var taxRate: TaxRate?
    package var unknownFields: [UInt8]

    package init() {
        taxRate = nil
        unknownFields = []
    }

    package init(
        taxRate: TaxRate? = nil
    ) {
        self.taxRate = taxRate
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__update_tax_rate_response__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var taxRate: UInt32 { 1 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__UpdateTaxRateResponse.self)
        unsafe taxRate = Unpacked.message(c.pointee.tax_rate)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__UpdateTaxRateResponse.self)
        unsafe shopwire__v1__update_tax_rate_response__init(c)
        unsafe c.pointee.tax_rate = arena.message(taxRate)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Asks to remove a rate of tax.
package struct DeleteTaxRateRequest: Message {
    /// Its id.
    package var id: String
    /// The etag that the rate of tax must still have; empty to remove it whatever it is.
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
        unsafe MessageDescriptor(rules: shopwire__v1__delete_tax_rate_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var id: UInt32 { 1 }
        @inlinable package static var etag: UInt32 { 2 }
        @inlinable package static var requestID: UInt32 { 3 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__DeleteTaxRateRequest.self)
        unsafe id = Unpacked.text(c.pointee.id)
        unsafe etag = Unpacked.text(c.pointee.etag)
        unsafe requestID = Unpacked.text(c.pointee.request_id)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__DeleteTaxRateRequest.self)
        unsafe shopwire__v1__delete_tax_rate_request__init(c)
        unsafe c.pointee.id = arena.text(id)
        unsafe c.pointee.etag = arena.text(etag)
        unsafe c.pointee.request_id = arena.text(requestID)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// The rate of tax is gone.
package struct DeleteTaxRateResponse: Message {
    package var unknownFields: [UInt8]

    package init() {
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__delete_tax_rate_response__rules())
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__DeleteTaxRateResponse.self)
        unsafe shopwire__v1__delete_tax_rate_response__init(c)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Asks to add a way of shipping.
package struct CreateShippingMethodRequest: Message {
    /// The way of shipping, with a title and a price.
    package var shippingMethod: ShippingMethod?
    /// A UUID that makes a repeat of this call harmless.
    package var requestID: String
    package var unknownFields: [UInt8]

    package init() {
        shippingMethod = nil
        requestID = ""
        unknownFields = []
    }

    package init(
        shippingMethod: ShippingMethod? = nil,
        requestID: String = ""
    ) {
        self.shippingMethod = shippingMethod
        self.requestID = requestID
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__create_shipping_method_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var shippingMethod: UInt32 { 1 }
        @inlinable package static var requestID: UInt32 { 2 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__CreateShippingMethodRequest.self)
        unsafe shippingMethod = Unpacked.message(c.pointee.shipping_method)
        unsafe requestID = Unpacked.text(c.pointee.request_id)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__CreateShippingMethodRequest.self)
        unsafe shopwire__v1__create_shipping_method_request__init(c)
        unsafe c.pointee.shipping_method = arena.message(shippingMethod)
        unsafe c.pointee.request_id = arena.text(requestID)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// The way of shipping as it was added.
package struct CreateShippingMethodResponse: Message {
    /// The way of shipping with what the server set.
    package var shippingMethod: ShippingMethod?
    package var unknownFields: [UInt8]

    package init() {
        shippingMethod = nil
        unknownFields = []
    }

    package init(
        shippingMethod: ShippingMethod? = nil
    ) {
        self.shippingMethod = shippingMethod
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__create_shipping_method_response__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var shippingMethod: UInt32 { 1 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__CreateShippingMethodResponse.self)
        unsafe shippingMethod = Unpacked.message(c.pointee.shipping_method)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__CreateShippingMethodResponse.self)
        unsafe shopwire__v1__create_shipping_method_response__init(c)
        unsafe c.pointee.shipping_method = arena.message(shippingMethod)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Asks for one way of shipping.
package struct GetShippingMethodRequest: Message {
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
        unsafe MessageDescriptor(rules: shopwire__v1__get_shipping_method_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var id: UInt32 { 1 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__GetShippingMethodRequest.self)
        unsafe id = Unpacked.text(c.pointee.id)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__GetShippingMethodRequest.self)
        unsafe shopwire__v1__get_shipping_method_request__init(c)
        unsafe c.pointee.id = arena.text(id)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// The way of shipping asked for.
package struct GetShippingMethodResponse: Message {
    /// The way of shipping.
    package var shippingMethod: ShippingMethod?
    package var unknownFields: [UInt8]

    package init() {
        shippingMethod = nil
        unknownFields = []
    }

    package init(
        shippingMethod: ShippingMethod? = nil
    ) {
        self.shippingMethod = shippingMethod
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__get_shipping_method_response__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var shippingMethod: UInt32 { 1 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__GetShippingMethodResponse.self)
        unsafe shippingMethod = Unpacked.message(c.pointee.shipping_method)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__GetShippingMethodResponse.self)
        unsafe shopwire__v1__get_shipping_method_response__init(c)
        unsafe c.pointee.shipping_method = arena.message(shippingMethod)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Asks for a page of ways of shipping.
package struct ListShippingMethodsRequest: Message {
    /// The country they must go to: two letters of ISO 3166; any when empty.
    package var countryCode: String
    /// The currency of their price; any when empty.
    package var currencyCode: String
    /// How many at the most: 50 when 0, and never more than 200.
    package var pageSize: Int32
    /// Where to go on: `next_page_token` of the page before, with the same country and currency.
    package var pageToken: String
    package var unknownFields: [UInt8]

    package init() {
        countryCode = ""
        currencyCode = ""
        pageSize = 0
        pageToken = ""
        unknownFields = []
    }

    package init(
        countryCode: String = "",
        currencyCode: String = "",
        pageSize: Int32 = 0,
        pageToken: String = ""
    ) {
        self.countryCode = countryCode
        self.currencyCode = currencyCode
        self.pageSize = pageSize
        self.pageToken = pageToken
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__list_shipping_methods_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var countryCode: UInt32 { 1 }
        @inlinable package static var currencyCode: UInt32 { 2 }
        @inlinable package static var pageSize: UInt32 { 3 }
        @inlinable package static var pageToken: UInt32 { 4 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__ListShippingMethodsRequest.self)
        unsafe countryCode = Unpacked.text(c.pointee.country_code)
        unsafe currencyCode = Unpacked.text(c.pointee.currency_code)
        unsafe pageSize = c.pointee.page_size
        unsafe pageToken = Unpacked.text(c.pointee.page_token)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__ListShippingMethodsRequest.self)
        unsafe shopwire__v1__list_shipping_methods_request__init(c)
        unsafe c.pointee.country_code = arena.text(countryCode)
        unsafe c.pointee.currency_code = arena.text(currencyCode)
        unsafe c.pointee.page_size = pageSize
        unsafe c.pointee.page_token = arena.text(pageToken)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// A page of ways of shipping.
package struct ListShippingMethodsResponse: Message {
    /// The ways of shipping, by id.
    package var shippingMethods: [ShippingMethod]
    /// Asks for the next page; empty when this is the last one.
    package var nextPageToken: String
    package var unknownFields: [UInt8]

    package init() {
        shippingMethods = []
        nextPageToken = ""
        unknownFields = []
    }

    package init(
        shippingMethods: [ShippingMethod] = [],
        nextPageToken: String = ""
    ) {
        self.shippingMethods = shippingMethods
        self.nextPageToken = nextPageToken
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__list_shipping_methods_response__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var shippingMethods: UInt32 { 1 }
        @inlinable package static var nextPageToken: UInt32 { 2 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__ListShippingMethodsResponse.self)
        unsafe shippingMethods = Unpacked.messages(c.pointee.shipping_methods, Int(c.pointee.n_shipping_methods))
        unsafe nextPageToken = Unpacked.text(c.pointee.next_page_token)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__ListShippingMethodsResponse.self)
        unsafe shopwire__v1__list_shipping_methods_response__init(c)
        (unsafe c.pointee.shipping_methods, unsafe c.pointee.n_shipping_methods) = unsafe arena.messages(shippingMethods)
        unsafe c.pointee.next_page_token = arena.text(nextPageToken)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Asks to change a way of shipping.
package struct UpdateShippingMethodRequest: Message {
    /// The method's id and the new values of the fields to change.
    package var shippingMethod: ShippingMethod?
    /// The fields to change, such as `title` or `price`; when absent, all that are set.
    package var updateMask: Google.FieldMask?
    /// The etag that the way of shipping must still have; empty to change it whatever it is.
    package var etag: String
    /// A UUID that makes a repeat of this call harmless.
    package var requestID: String
    package var unknownFields: [UInt8]

    package init() {
        shippingMethod = nil
        updateMask = nil
        etag = ""
        requestID = ""
        unknownFields = []
    }

    package init(
        shippingMethod: ShippingMethod? = nil,
        updateMask: Google.FieldMask? = nil,
        etag: String = "",
        requestID: String = ""
    ) {
        self.shippingMethod = shippingMethod
        self.updateMask = updateMask
        self.etag = etag
        self.requestID = requestID
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__update_shipping_method_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var shippingMethod: UInt32 { 1 }
        @inlinable package static var updateMask: UInt32 { 2 }
        @inlinable package static var etag: UInt32 { 3 }
        @inlinable package static var requestID: UInt32 { 4 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__UpdateShippingMethodRequest.self)
        unsafe shippingMethod = Unpacked.message(c.pointee.shipping_method)
        unsafe updateMask = Unpacked.message(c.pointee.update_mask)
        unsafe etag = Unpacked.text(c.pointee.etag)
        unsafe requestID = Unpacked.text(c.pointee.request_id)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__UpdateShippingMethodRequest.self)
        unsafe shopwire__v1__update_shipping_method_request__init(c)
        unsafe c.pointee.shipping_method = arena.message(shippingMethod)
        unsafe c.pointee.update_mask = arena.message(updateMask)
        unsafe c.pointee.etag = arena.text(etag)
        unsafe c.pointee.request_id = arena.text(requestID)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// The way of shipping as it was changed.
package struct UpdateShippingMethodResponse: Message {
    /// The way of shipping as it is now.
    package var shippingMethod: ShippingMethod?
    package var unknownFields: [UInt8]

    package init() {
        shippingMethod = nil
        unknownFields = []
    }

    package init(
        shippingMethod: ShippingMethod? = nil
    ) {
        self.shippingMethod = shippingMethod
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__update_shipping_method_response__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var shippingMethod: UInt32 { 1 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__UpdateShippingMethodResponse.self)
        unsafe shippingMethod = Unpacked.message(c.pointee.shipping_method)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__UpdateShippingMethodResponse.self)
        unsafe shopwire__v1__update_shipping_method_response__init(c)
        unsafe c.pointee.shipping_method = arena.message(shippingMethod)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Asks to remove a way of shipping.
package struct DeleteShippingMethodRequest: Message {
    /// Its id.
    package var id: String
    /// The etag that the way of shipping must still have; empty to remove it whatever it is.
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
        unsafe MessageDescriptor(rules: shopwire__v1__delete_shipping_method_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var id: UInt32 { 1 }
        @inlinable package static var etag: UInt32 { 2 }
        @inlinable package static var requestID: UInt32 { 3 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__DeleteShippingMethodRequest.self)
        unsafe id = Unpacked.text(c.pointee.id)
        unsafe etag = Unpacked.text(c.pointee.etag)
        unsafe requestID = Unpacked.text(c.pointee.request_id)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__DeleteShippingMethodRequest.self)
        unsafe shopwire__v1__delete_shipping_method_request__init(c)
        unsafe c.pointee.id = arena.text(id)
        unsafe c.pointee.etag = arena.text(etag)
        unsafe c.pointee.request_id = arena.text(requestID)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// The way of shipping is gone.
package struct DeleteShippingMethodResponse: Message {
    package var unknownFields: [UInt8]

    package init() {
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__delete_shipping_method_response__rules())
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__DeleteShippingMethodResponse.self)
        unsafe shopwire__v1__delete_shipping_method_response__init(c)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Asks to add a coupon.
package struct CreateCouponRequest: Message {
    /// The coupon, with what it takes off.
    package var coupon: Coupon?
    /// A UUID that makes a repeat of this call harmless.
    package var requestID: String
    package var unknownFields: [UInt8]

    package init() {
        coupon = nil
        requestID = ""
        unknownFields = []
    }

    package init(
        coupon: Coupon? = nil,
        requestID: String = ""
    ) {
        self.coupon = coupon
        self.requestID = requestID
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__create_coupon_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var coupon: UInt32 { 1 }
        @inlinable package static var requestID: UInt32 { 2 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__CreateCouponRequest.self)
        unsafe coupon = Unpacked.message(c.pointee.coupon)
        unsafe requestID = Unpacked.text(c.pointee.request_id)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__CreateCouponRequest.self)
        unsafe shopwire__v1__create_coupon_request__init(c)
        unsafe c.pointee.coupon = arena.message(coupon)
        unsafe c.pointee.request_id = arena.text(requestID)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// The coupon as it was added.
package struct CreateCouponResponse: Message {
    /// The coupon with what the server set.
    package var coupon: Coupon?
    package var unknownFields: [UInt8]

    package init() {
        coupon = nil
        unknownFields = []
    }

    package init(
        coupon: Coupon? = nil
    ) {
        self.coupon = coupon
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__create_coupon_response__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var coupon: UInt32 { 1 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__CreateCouponResponse.self)
        unsafe coupon = Unpacked.message(c.pointee.coupon)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__CreateCouponResponse.self)
        unsafe shopwire__v1__create_coupon_response__init(c)
        unsafe c.pointee.coupon = arena.message(coupon)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Asks for one coupon.
package struct GetCouponRequest: Message {
    /// Its code, whatever its case.
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
        unsafe MessageDescriptor(rules: shopwire__v1__get_coupon_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var id: UInt32 { 1 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__GetCouponRequest.self)
        unsafe id = Unpacked.text(c.pointee.id)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__GetCouponRequest.self)
        unsafe shopwire__v1__get_coupon_request__init(c)
        unsafe c.pointee.id = arena.text(id)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// The coupon asked for.
package struct GetCouponResponse: Message {
    /// The coupon.
    package var coupon: Coupon?
    package var unknownFields: [UInt8]

    package init() {
        coupon = nil
        unknownFields = []
    }

    package init(
        coupon: Coupon? = nil
    ) {
        self.coupon = coupon
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__get_coupon_response__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var coupon: UInt32 { 1 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__GetCouponResponse.self)
        unsafe coupon = Unpacked.message(c.pointee.coupon)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__GetCouponResponse.self)
        unsafe shopwire__v1__get_coupon_response__init(c)
        unsafe c.pointee.coupon = arena.message(coupon)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Asks for a page of coupons.
package struct ListCouponsRequest: Message {
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
        unsafe MessageDescriptor(rules: shopwire__v1__list_coupons_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var pageSize: UInt32 { 1 }
        @inlinable package static var pageToken: UInt32 { 2 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__ListCouponsRequest.self)
        unsafe pageSize = c.pointee.page_size
        unsafe pageToken = Unpacked.text(c.pointee.page_token)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__ListCouponsRequest.self)
        unsafe shopwire__v1__list_coupons_request__init(c)
        unsafe c.pointee.page_size = pageSize
        unsafe c.pointee.page_token = arena.text(pageToken)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// A page of coupons.
package struct ListCouponsResponse: Message {
    /// The coupons, by code.
    package var coupons: [Coupon]
    /// Asks for the next page; empty when this is the last one.
    package var nextPageToken: String
    package var unknownFields: [UInt8]

    package init() {
        coupons = []
        nextPageToken = ""
        unknownFields = []
    }

    package init(
        coupons: [Coupon] = [],
        nextPageToken: String = ""
    ) {
        self.coupons = coupons
        self.nextPageToken = nextPageToken
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__list_coupons_response__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var coupons: UInt32 { 1 }
        @inlinable package static var nextPageToken: UInt32 { 2 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__ListCouponsResponse.self)
        unsafe coupons = Unpacked.messages(c.pointee.coupons, Int(c.pointee.n_coupons))
        unsafe nextPageToken = Unpacked.text(c.pointee.next_page_token)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__ListCouponsResponse.self)
        unsafe shopwire__v1__list_coupons_response__init(c)
        (unsafe c.pointee.coupons, unsafe c.pointee.n_coupons) = unsafe arena.messages(coupons)
        unsafe c.pointee.next_page_token = arena.text(nextPageToken)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Asks to change a coupon.
package struct UpdateCouponRequest: Message {
    /// The coupon's code and the new values of the fields to change.
    package var coupon: Coupon?
    /// The fields to change, such as `title` or `percent_ppm`; when absent, all that are set.
    package var updateMask: Google.FieldMask?
    /// The etag that the coupon must still have; empty to change it whatever it is.
    package var etag: String
    /// A UUID that makes a repeat of this call harmless.
    package var requestID: String
    package var unknownFields: [UInt8]

    package init() {
        coupon = nil
        updateMask = nil
        etag = ""
        requestID = ""
        unknownFields = []
    }

    package init(
        coupon: Coupon? = nil,
        updateMask: Google.FieldMask? = nil,
        etag: String = "",
        requestID: String = ""
    ) {
        self.coupon = coupon
        self.updateMask = updateMask
        self.etag = etag
        self.requestID = requestID
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__update_coupon_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var coupon: UInt32 { 1 }
        @inlinable package static var updateMask: UInt32 { 2 }
        @inlinable package static var etag: UInt32 { 3 }
        @inlinable package static var requestID: UInt32 { 4 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__UpdateCouponRequest.self)
        unsafe coupon = Unpacked.message(c.pointee.coupon)
        unsafe updateMask = Unpacked.message(c.pointee.update_mask)
        unsafe etag = Unpacked.text(c.pointee.etag)
        unsafe requestID = Unpacked.text(c.pointee.request_id)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__UpdateCouponRequest.self)
        unsafe shopwire__v1__update_coupon_request__init(c)
        unsafe c.pointee.coupon = arena.message(coupon)
        unsafe c.pointee.update_mask = arena.message(updateMask)
        unsafe c.pointee.etag = arena.text(etag)
        unsafe c.pointee.request_id = arena.text(requestID)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// The coupon as it was changed.
package struct UpdateCouponResponse: Message {
    /// The coupon as it is now.
    package var coupon: Coupon?
    package var unknownFields: [UInt8]

    package init() {
        coupon = nil
        unknownFields = []
    }

    package init(
        coupon: Coupon? = nil
    ) {
        self.coupon = coupon
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__update_coupon_response__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var coupon: UInt32 { 1 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__UpdateCouponResponse.self)
        unsafe coupon = Unpacked.message(c.pointee.coupon)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__UpdateCouponResponse.self)
        unsafe shopwire__v1__update_coupon_response__init(c)
        unsafe c.pointee.coupon = arena.message(coupon)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Asks to remove a coupon.
package struct DeleteCouponRequest: Message {
    /// Its code, whatever its case.
    package var id: String
    /// The etag that the coupon must still have; empty to remove it whatever it is.
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
        unsafe MessageDescriptor(rules: shopwire__v1__delete_coupon_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var id: UInt32 { 1 }
        @inlinable package static var etag: UInt32 { 2 }
        @inlinable package static var requestID: UInt32 { 3 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__DeleteCouponRequest.self)
        unsafe id = Unpacked.text(c.pointee.id)
        unsafe etag = Unpacked.text(c.pointee.etag)
        unsafe requestID = Unpacked.text(c.pointee.request_id)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__DeleteCouponRequest.self)
        unsafe shopwire__v1__delete_coupon_request__init(c)
        unsafe c.pointee.id = arena.text(id)
        unsafe c.pointee.etag = arena.text(etag)
        unsafe c.pointee.request_id = arena.text(requestID)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// The coupon is gone.
package struct DeleteCouponResponse: Message {
    package var unknownFields: [UInt8]

    package init() {
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__delete_coupon_response__rules())
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__DeleteCouponResponse.self)
        unsafe shopwire__v1__delete_coupon_response__init(c)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

extension CreateTaxRateRequest: CarriesRequestID {}

extension UpdateTaxRateRequest: CarriesRequestID {}

extension DeleteTaxRateRequest: CarriesRequestID {}

extension CreateShippingMethodRequest: CarriesRequestID {}

extension UpdateShippingMethodRequest: CarriesRequestID {}

extension DeleteShippingMethodRequest: CarriesRequestID {}

extension CreateCouponRequest: CarriesRequestID {}

extension UpdateCouponRequest: CarriesRequestID {}

extension DeleteCouponRequest: CarriesRequestID {}
