package import Wire

/// One RPC as the schema states it.
///
/// The tables of these are generated.
package struct Method: Sendable {
    /// What a call's messages look like.
    package enum Kind: Sendable {
        case unary
        case clientStream
        case serverStream
        case bidirectional
    }

    /// Where its work runs.
    package enum Work: Sendable {
        /// On a snapshot, on the event loop.
        case query
        /// On a snapshot, on the reader pool: it may take long.
        case heavyQuery
        /// In a transaction, on the writer.
        case command
    }

    /// The `:path` of its calls: `/shopwire.v1.CatalogService/GetProduct`.
    package let path: StaticString
    /// The same, as rows name it.
    package let name: String
    package let kind: Kind
    package let work: Work
    /// Who may call it.
    package let access: Access
    /// Whether a command must carry a `request_id`.
    package let requiresRequestID: Bool
    /// Whether its answers carry a secret or personal data.
    package let isSecret: Bool
    package let request: MessageDescriptor
    package let response: MessageDescriptor

    package init(
        path: StaticString, kind: Kind, work: Work, access: Access, requiresRequestID: Bool,
        isSecret: Bool = false, request: MessageDescriptor, response: MessageDescriptor
    ) {
        self.path = path
        name = path.description
        self.kind = kind
        self.work = work
        self.access = access
        self.requiresRequestID = requiresRequestID
        self.isSecret = isSecret
        self.request = request
        self.response = response
    }
}
