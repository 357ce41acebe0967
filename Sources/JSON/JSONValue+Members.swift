extension JSONValue {
    /// The member of this name; nil if this is no object, or has none. Of several the last counts.
    package subscript(name: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members.last { $0.name == name }?.value
    }

    /// The text, if it is one.
    package var string: String? {
        if case .string(let text) = self { text } else { nil }
    }

    /// The whole number, if it is one that 64 bits with a sign hold.
    package var integer: Int64? {
        if case .signed(let number) = self { number } else { nil }
    }

    /// The truth, if it is one.
    package var truth: Bool? {
        if case .bool(let truth) = self { truth } else { nil }
    }

    /// The elements, if it is an array.
    package var elements: [JSONValue]? {
        if case .array(let elements) = self { elements } else { nil }
    }
}
