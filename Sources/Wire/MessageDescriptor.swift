internal import CWire

/// What the schema says about a type of message: its fields, their types and their bounds.
///
/// It points to constant data that the generator wrote, so it costs a pointer to hold or copy.
@safe @usableFromInline package struct MessageDescriptor: @unchecked Sendable, Hashable {
    let rules: UnsafePointer<WireMessage>

    /// Takes the generated rules of a message, which must live for ever.
    @unsafe package init(rules: UnsafeRawPointer) {
        unsafe self.rules = rules.assumingMemoryBound(to: WireMessage.self)
    }

    init(_ rules: UnsafePointer<WireMessage>) {
        unsafe self.rules = rules
    }

    /// The full name, such as `shopwire.v1.Product`.
    package var name: String {
        unsafe String(cString: rules.pointee.name)
    }

    @usableFromInline package static func == (left: MessageDescriptor, right: MessageDescriptor)
        -> Bool
    {
        unsafe left.rules == right.rules
    }

    @usableFromInline package func hash(into hasher: inout Hasher) {
        unsafe hasher.combine(rules)
    }
}
