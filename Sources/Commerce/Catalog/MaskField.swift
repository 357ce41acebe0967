internal import RPC
internal import Schema
internal import Wire

/// A field of a resource that an update mask can name, by the field's name in the schema.
protocol MaskField: RawRepresentable<String>, CaseIterable {
    associatedtype Resource

    func isSet(in resource: Resource) -> Bool
    func copy(from source: Resource, to target: inout Resource)
}

extension MaskField {
    /// The fields that a mask names; without a mask, those that `change` has set (AIP-134).
    static func named(by mask: FieldMask?, in change: Resource) throws(Failure) -> [Self] {
        guard let mask, !mask.paths.isEmpty else {
            return allCases.filter { $0.isSet(in: change) }
        }
        if mask.paths == ["*"] {
            return Array(allCases)
        }
        var fields: [Self] = []
        var violations: [Violation] = []
        for (position, path) in mask.paths.enumerated() {
            if let field = Self(rawValue: path) {
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
}
