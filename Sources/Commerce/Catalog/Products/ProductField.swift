internal import Schema

/// A field of a product that a mask can name.
enum ProductField: String, MaskField {
    case title
    case description
    case brand
    case categoryIDs = "category_ids"
    case attributes
    case media
    case state
    case variants

    func isSet(in product: Product) -> Bool {
        switch self {
        case .title: !product.title.isEmpty
        case .description: !product.description.isEmpty
        case .brand: !product.brand.isEmpty
        case .categoryIDs: !product.categoryIDs.isEmpty
        case .attributes: !product.attributes.isEmpty
        case .media: !product.media.isEmpty
        case .state: product.state != .unspecified
        case .variants: !product.variants.isEmpty
        }
    }

    func copy(from source: Product, to target: inout Product) {
        switch self {
        case .title: target.title = source.title
        case .description: target.description = source.description
        case .brand: target.brand = source.brand
        case .categoryIDs: target.categoryIDs = source.categoryIDs
        case .attributes: target.attributes = source.attributes
        case .media: target.media = source.media
        case .state: target.state = source.state == .unspecified ? .draft : source.state
        case .variants: target.variants = source.variants
        }
    }
}
