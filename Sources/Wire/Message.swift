/// A message of the schema as a Swift value.
///
/// Conformances are generated. The value keeps the fields it does not know, so that reading a row
/// and writing it again loses nothing a newer version put there.
@usableFromInline package protocol Message: Sendable, Hashable {
    /// The fields and their bounds.
    static var descriptor: MessageDescriptor { get }

    init()

    /// Copies the protobuf-c struct of this message's type that `pointer` points to.
    init(unpacked pointer: UnsafeRawPointer)

    /// Builds the protobuf-c struct of this message in `arena`; it lives as long as the arena's
    /// round.
    func laidOut(in arena: Arena) -> UnsafeMutableRawPointer

    /// The fields this version does not know, as they came: tags and values.
    var unknownFields: [UInt8] { get set }
}
