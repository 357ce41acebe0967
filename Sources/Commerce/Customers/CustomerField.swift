internal import Schema

/// A field of a customer that a mask can name.
enum CustomerField: String, MaskField {
    case name
    case phone
    case languageCode = "language_code"
    case addresses

    func isSet(in customer: Customer) -> Bool {
        switch self {
        case .name: !customer.name.isEmpty
        case .phone: !customer.phone.isEmpty
        case .languageCode: !customer.languageCode.isEmpty
        case .addresses: !customer.addresses.isEmpty
        }
    }

    func copy(from source: Customer, to target: inout Customer) {
        switch self {
        case .name: target.name = source.name
        case .phone: target.phone = source.phone
        case .languageCode: target.languageCode = source.languageCode
        case .addresses: target.addresses = source.addresses
        }
    }
}
