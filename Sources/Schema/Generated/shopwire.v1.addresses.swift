// Generated from proto/ by tools/generate; do not edit.
internal import CSchema
package import Wire

/// Where something is sent, or whom a bill is for. It is a plain value: carts and orders hold copies.
package struct Address: Message {
    /// Who receives it: 1 to 200 characters.
    package var recipient: String
    /// Street, number and the like: 1 to 5 lines of up to 200 characters.
    package var lines: [String]
    /// The town: up to 200 characters.
    package var town: String
    /// The state, province or county: up to 200 characters.
    package var region: String
    /// The postal code: up to 20 characters.
    package var postalCode: String
    /// The country: two letters A-Z of ISO 3166.
    package var countryCode: String
    /// A phone for whoever brings it: up to 40 characters.
    package var phone: String
    package var unknownFields: [UInt8]

    package init() {
        recipient = ""
        lines = []
        town = ""
        region = ""
        postalCode = ""
        countryCode = ""
        phone = ""
        unknownFields = []
    }

    package init(
        recipient: String = "",
        lines: [String] = [],
        town: String = "",
        region: String = "",
        postalCode: String = "",
        countryCode: String = "",
        phone: String = ""
    ) {
        self.recipient = recipient
        self.lines = lines
        self.town = town
        self.region = region
        self.postalCode = postalCode
        self.countryCode = countryCode
        self.phone = phone
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__address__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var recipient: UInt32 { 2 }
        @inlinable package static var lines: UInt32 { 3 }
        @inlinable package static var town: UInt32 { 4 }
        @inlinable package static var region: UInt32 { 5 }
        @inlinable package static var postalCode: UInt32 { 6 }
        @inlinable package static var countryCode: UInt32 { 7 }
        @inlinable package static var phone: UInt32 { 8 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__Address.self)
        unsafe recipient = Unpacked.text(c.pointee.recipient)
        unsafe lines = Unpacked.texts(c.pointee.lines, Int(c.pointee.n_lines))
        unsafe town = Unpacked.text(c.pointee.town)
        unsafe region = Unpacked.text(c.pointee.region)
        unsafe postalCode = Unpacked.text(c.pointee.postal_code)
        unsafe countryCode = Unpacked.text(c.pointee.country_code)
        unsafe phone = Unpacked.text(c.pointee.phone)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__Address.self)
        unsafe shopwire__v1__address__init(c)
        unsafe c.pointee.recipient = arena.text(recipient)
        (unsafe c.pointee.lines, unsafe c.pointee.n_lines) = unsafe arena.texts(lines)
        unsafe c.pointee.town = arena.text(town)
        unsafe c.pointee.region = arena.text(region)
        unsafe c.pointee.postal_code = arena.text(postalCode)
        unsafe c.pointee.country_code = arena.text(countryCode)
        unsafe c.pointee.phone = arena.text(phone)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}
