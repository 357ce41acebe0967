internal import Crypto
internal import Schema
internal import Tables

/// A part of the catalogue that can be listed by itself, in every order.
package enum Scope: KeyPart, Hashable {
    /// All that is for sale.
    case sale
    /// What is for sale and stands directly in a category.
    case category(String)
    /// What is for sale, of one brand.
    case brand(String)
    case drafts
    case archive
    case deleted

    /// Longer names of brands are hashed, for keys are short. Two that meet are told apart by their
    /// rows.
    private static let longestName = 100

    package func append(to key: inout [UInt8]) {
        switch self {
        case .sale: key.append(1)
        case .category(let id):
            key.append(2)
            id.append(to: &key)
        case .brand(let name):
            key.append(3)
            if name.utf8.count <= Scope.longestName {
                name.append(to: &key)
            } else {
                ("\u{1}" + etagText(of: Array(name.utf8))).append(to: &key)
            }
        case .drafts: key.append(4)
        case .archive: key.append(5)
        case .deleted: key.append(6)
        }
    }
}

extension Product {
    /// Whether what decides about its scopes is as in `old`.
    func hasScopes(of old: Product) -> Bool {
        state == old.state && (deleteTime == nil) == (old.deleteTime == nil) && brand == old.brand
            && categoryIDs == old.categoryIDs
    }

    /// Where it is listed.
    var scopes: [Scope] {
        if deleteTime != nil { return [.deleted] }
        switch state {
        case .draft, .unspecified: return [.drafts]
        case .archived: return [.archive]
        case .active:
            var scopes: [Scope] = [.sale]
            var seen: Set<String> = []
            for id in categoryIDs where seen.insert(id).inserted {
                scopes.append(.category(id))
            }
            if !brand.isEmpty {
                scopes.append(.brand(brand))
            }
            return scopes
        default: return [.drafts]
        }
    }
}
