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
