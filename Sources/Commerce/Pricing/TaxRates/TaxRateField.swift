internal import Schema

/// A field of a rate of tax that a mask can name.
enum TaxRateField: String, MaskField {
    case title
    case taxClass = "tax_class"
    case countryCode = "country_code"
    case region
    case ratePPM = "rate_ppm"
    case inclusive

    func isSet(in rate: TaxRate) -> Bool {
        switch self {
        case .title: !rate.title.isEmpty
        case .taxClass: !rate.taxClass.isEmpty
        case .countryCode: !rate.countryCode.isEmpty
        case .region: !rate.region.isEmpty
        case .ratePPM: rate.ratePpm != 0
        case .inclusive: rate.inclusive
        }
    }

    func copy(from source: TaxRate, to target: inout TaxRate) {
        switch self {
        case .title: target.title = source.title
        case .taxClass: target.taxClass = source.taxClass
        case .countryCode: target.countryCode = source.countryCode
        case .region: target.region = source.region
        case .ratePPM: target.ratePpm = source.ratePpm
        case .inclusive: target.inclusive = source.inclusive
        }
    }
}
