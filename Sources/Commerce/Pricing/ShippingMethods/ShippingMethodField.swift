internal import Schema

/// A field of a way of shipping that a mask can name.
enum ShippingMethodField: String, MaskField {
    case title
    case countryCodes = "country_codes"
    case price
    case pricePerKilogram = "price_per_kilogram"
    case freeFrom = "free_from"
    case maxWeightGrams = "max_weight_grams"
    case taxClass = "tax_class"
    case active

    func isSet(in method: ShippingMethod) -> Bool {
        switch self {
        case .title: !method.title.isEmpty
        case .countryCodes: !method.countryCodes.isEmpty
        case .price: method.price != nil
        case .pricePerKilogram: method.pricePerKilogram != nil
        case .freeFrom: method.freeFrom != nil
        case .maxWeightGrams: method.maxWeightGrams != 0
        case .taxClass: !method.taxClass.isEmpty
        case .active: method.active
        }
    }

    func copy(from source: ShippingMethod, to target: inout ShippingMethod) {
        switch self {
        case .title: target.title = source.title
        case .countryCodes: target.countryCodes = source.countryCodes
        case .price: target.price = source.price
        case .pricePerKilogram: target.pricePerKilogram = source.pricePerKilogram
        case .freeFrom: target.freeFrom = source.freeFrom
        case .maxWeightGrams: target.maxWeightGrams = source.maxWeightGrams
        case .taxClass: target.taxClass = source.taxClass
        case .active: target.active = source.active
        }
    }
}
