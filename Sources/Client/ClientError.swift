/// Why there is no connection. The text is a sentence for a person.
package struct ClientError: Error, Sendable, Equatable, CustomStringConvertible {
    package let description: String

    init(_ description: String) {
        self.description = description
    }
}
