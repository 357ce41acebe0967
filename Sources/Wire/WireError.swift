/// What is wrong with bytes that should be a message.
@usableFromInline package enum WireError: Error, Hashable {
    /// They are no message of this type, or one larger or deeper than allowed.
    case malformed(String)
    /// They are a message whose fields break the schema's bounds.
    case violations([Violation])
}

/// One field that breaks its bounds.
@usableFromInline package struct Violation: Sendable, Hashable {
    /// The way to the field: `product.variants[0].sku`.
    package var field: String
    /// What the field must be, as a sentence for people.
    package var description: String

    package init(field: String, description: String) {
        self.field = field
        self.description = description
    }
}
