/// A request whose repeats are recognized by an id that its caller chose.
///
/// Conformances are generated.
package protocol CarriesRequestID {
    /// A UUID, or empty when the caller gave none.
    var requestID: String { get }
}
