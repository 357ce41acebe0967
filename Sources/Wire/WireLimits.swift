/// What a message of a stranger may be at most; its size is bounded by whoever reads it in.
@usableFromInline package struct WireLimits: Sendable {
    /// How many messages may lie in each other. Ours use six; each level costs stack.
    package var depth = 32
    /// How many fields and elements there may be in all, for each takes up to 100 bytes decoded.
    package var elements = 65_536
    /// How many fields that the schema does not know; newer clients send a few.
    package var unknownFields = 128
    /// How many violations are listed before looking for more ends.
    package var violations = 32

    @usableFromInline package init() {}
}
