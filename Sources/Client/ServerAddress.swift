/// Where a server is: the two parts of `HOST:PORT`.
package struct ServerAddress: Sendable, Hashable {
    /// A name or an address; an IPv6 address without its brackets.
    package let host: String
    package let port: UInt16

    /// Nil if `text` is not HOST:PORT (`[::1]:7443` for IPv6).
    package init?(_ text: String) {
        guard let colon = text.lastIndex(of: ":"),
            let port = UInt16(text[text.index(after: colon)...])
        else { return nil }
        let host = text[..<colon]
        let bare = host.hasPrefix("[") && host.hasSuffix("]") ? host.dropFirst().dropLast() : host
        guard !bare.isEmpty else { return nil }
        self.host = String(bare)
        self.port = port
    }
}
