internal import RPC
internal import Schema
internal import Wire

/// A field of a product that a mask can name.
enum ProductField: String, CaseIterable {
    case title
    case description
    case brand
    case categoryIDs = "category_ids"
    case attributes
    case media
    case state
    case variants

    /// The fields that a mask names; without a mask, those that `change` has set (AIP-134).
    static func named(
        by mask: FieldMask?, in change: Product
    ) throws(Failure) -> [ProductField] {
        guard let mask, !mask.paths.isEmpty else {
            return allCases.filter { $0.isSet(in: change) }
        }
        if mask.paths == ["*"] {
            return allCases
        }
        var fields: [ProductField] = []
        var violations: [Violation] = []
        for (position, path) in mask.paths.enumerated() {
            if let field = ProductField(rawValue: path) {
                fields.append(field)
            } else {
                let known = allCases.map(\.rawValue).joined(separator: ", ")
                violations.append(
                    Violation(
                        field: "update_mask.paths[\(position)]",
                        description: "\"\(path)\" cannot be changed; what can: \(known)"))
            }
        }
        if !violations.isEmpty {
            throw .fields(violations)
        }
        return fields
    }

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
