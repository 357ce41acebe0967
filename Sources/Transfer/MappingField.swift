/// A field of a product that a column can fill.
package enum MappingField: Hashable, Sendable {
    case id
    case title
    case description
    case brand
    /// A category by its name for people.
    case category
    /// A category by its id.
    case categoryID
    case state
    case sku
    /// A decimal, such as 12.95.
    case price
    /// A whole number of minor units.
    case priceMinor
    case currency
    case taxClass
    case weightGrams
    case backorder
    case onHand
    case image
    /// A list of names and values.
    case attributes
    case attribute(String)
    case option(String)

    private static let plain: [(String, MappingField)] = [
        ("id", .id), ("title", .title), ("description", .description), ("brand", .brand),
        ("category", .category), ("category_id", .categoryID), ("state", .state), ("sku", .sku),
        ("price", .price), ("price_minor", .priceMinor), ("currency", .currency),
        ("tax_class", .taxClass), ("weight_grams", .weightGrams), ("backorder", .backorder),
        ("on_hand", .onHand), ("image", .image), ("attributes", .attributes),
    ]

    /// The fields there are, for people.
    package static let list =
        plain.map(\.0).joined(separator: ", ") + ", attribute NAME, option NAME"

    init?(_ text: String) {
        if let (_, field) = Self.plain.first(where: { $0.0 == text }) {
            self = field
        } else if text.hasPrefix("attribute "), text.utf8.count > 10 {
            self = .attribute(String(text.dropFirst(10)))
        } else if text.hasPrefix("option "), text.utf8.count > 7 {
            self = .option(String(text.dropFirst(7)))
        } else {
            return nil
        }
    }

    /// Whether a cell may hold several of it.
    var isList: Bool {
        switch self {
        case .category, .categoryID, .image, .attributes: true
        default: false
        }
    }

    var name: String {
        switch self {
        case .attribute(let name): "attribute \(name)"
        case .option(let name): "option \(name)"
        default: Self.plain.first { $0.1 == self }?.0 ?? ""
        }
    }
}
