/// The kind of deliveries that ask for a part of a provider's books: a `ProviderStatementRequest`,
/// which is answered by a `ProviderStatement`.
package enum StatementKind {
    package static let name = "payment-statement"
}
