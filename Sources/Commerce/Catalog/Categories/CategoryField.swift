internal import Schema

/// A field of a category that a mask can name.
enum CategoryField: String, MaskField {
    case title
    case description
    case parentID = "parent_id"
    case position

    func isSet(in category: Category) -> Bool {
        switch self {
        case .title: !category.title.isEmpty
        case .description: !category.description.isEmpty
        case .parentID: !category.parentID.isEmpty
        case .position: category.position != 0
        }
    }

    func copy(from source: Category, to target: inout Category) {
        switch self {
        case .title: target.title = source.title
        case .description: target.description = source.description
        case .parentID: target.parentID = source.parentID
        case .position: target.position = source.position
        }
    }
}
