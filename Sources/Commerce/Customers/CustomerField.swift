internal import Schema

/// A field of a customer that a mask can name.
enum CustomerField: String, MaskField {
    case email
    case name
    case phone
    case languageCode = "language_code"
    case shippingAddress = "shipping_address_id"
    case billingAddress = "billing_address_id"

    func isSet(in customer: Customer) -> Bool {
        switch self {
        case .email: !customer.email.isEmpty
        case .name: !customer.name.isEmpty
        case .phone: !customer.phone.isEmpty
        case .languageCode: !customer.languageCode.isEmpty
        case .shippingAddress: !customer.shippingAddressID.isEmpty
        case .billingAddress: !customer.billingAddressID.isEmpty
        }
    }

    func copy(from source: Customer, to target: inout Customer) {
        switch self {
        case .email: target.email = source.email
        case .name: target.name = source.name
        case .phone: target.phone = source.phone
        case .languageCode: target.languageCode = source.languageCode
        case .shippingAddress: target.shippingAddressID = source.shippingAddressID
        case .billingAddress: target.billingAddressID = source.billingAddressID
        }
    }
}
