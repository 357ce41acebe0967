// Generated from proto/ by tools/generate; do not edit.
internal import CSchema
package import Wire

/// An amount of money.
///
/// It is never negative: the field it stands in says which way the money goes.
package struct Money: Message {
    /// The currency: three letters of ISO 4217.
    package var currencyCode: String
    /// The amount in the currency's smallest unit (cents of EUR, whole yen, fils of KWD); 0 or more.
    package var amountMinor: Int64
    package var unknownFields: [UInt8]

    package init() {
        currencyCode = ""
        amountMinor = 0
        unknownFields = []
    }

    package init(
        currencyCode: String = "",
        amountMinor: Int64 = 0
    ) {
        self.currencyCode = currencyCode
        self.amountMinor = amountMinor
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__money__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var currencyCode: UInt32 { 1 }
        @inlinable package static var amountMinor: UInt32 { 2 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__Money.self)
        unsafe currencyCode = Unpacked.text(c.pointee.currency_code)
        unsafe amountMinor = c.pointee.amount_minor
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__Money.self)
        unsafe shopwire__v1__money__init(c)
        unsafe c.pointee.currency_code = arena.text(currencyCode)
        unsafe c.pointee.amount_minor = amountMinor
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// What a purchase comes to: total = subtotal - discount + shipping + tax - included_tax.
package struct Totals: Message {
    /// What all lines cost before anything else.
    package var subtotal: Money?
    /// What a coupon takes off the lines.
    package var discount: Money?
    /// What sending costs, without what a coupon takes off that.
    package var shipping: Money?
    /// All tax, on lines and shipping, whether prices contain it or not.
    package var tax: Money?
    /// The part of the tax that the prices contain.
    package var includedTax: Money?
    /// What is to be paid.
    package var total: Money?
    package var unknownFields: [UInt8]

    package init() {
        subtotal = nil
        discount = nil
        shipping = nil
        tax = nil
        includedTax = nil
        total = nil
        unknownFields = []
    }

    package init(
        subtotal: Money? = nil,
        discount: Money? = nil,
        shipping: Money? = nil,
        tax: Money? = nil,
        includedTax: Money? = nil,
        total: Money? = nil
    ) {
        self.subtotal = subtotal
        self.discount = discount
        self.shipping = shipping
        self.tax = tax
        self.includedTax = includedTax
        self.total = total
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__totals__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var subtotal: UInt32 { 1 }
        @inlinable package static var discount: UInt32 { 2 }
        @inlinable package static var shipping: UInt32 { 3 }
        @inlinable package static var tax: UInt32 { 4 }
        @inlinable package static var includedTax: UInt32 { 5 }
        @inlinable package static var total: UInt32 { 6 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__Totals.self)
        unsafe subtotal = Unpacked.message(c.pointee.subtotal)
        unsafe discount = Unpacked.message(c.pointee.discount)
        unsafe shipping = Unpacked.message(c.pointee.shipping)
        unsafe tax = Unpacked.message(c.pointee.tax)
        unsafe includedTax = Unpacked.message(c.pointee.included_tax)
        unsafe total = Unpacked.message(c.pointee.total)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__Totals.self)
        unsafe shopwire__v1__totals__init(c)
        unsafe c.pointee.subtotal = arena.message(subtotal)
        unsafe c.pointee.discount = arena.message(discount)
        unsafe c.pointee.shipping = arena.message(shipping)
        unsafe c.pointee.tax = arena.message(tax)
        unsafe c.pointee.included_tax = arena.message(includedTax)
        unsafe c.pointee.total = arena.message(total)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}
