internal import Basics
internal import KeyValue

/// What the calls of one connection share: who it is, its last token and how much it has under way.
package final class Peer {
    /// Whether tokens may travel on it: encrypted, or on this machine.
    package let maySendTokens: Bool
    /// Where it is, as a text that is the same for one machine or network; empty if nobody knows.
    package var host = ""
    /// The certificate it showed, as text for handlers; empty without one.
    package var certificate = ""
    /// Request bytes of its calls that no handler has taken yet.
    package var buffered: Int { bufferedBytes }
    /// Answer bytes of its calls that wait for it to read them.
    package var unread: Int { unreadBytes }
    /// Calls whose work is under way, also after the peer lost interest.
    package var callsUnderWay: Int { underWay }

    var bufferedBytes = 0
    var unreadBytes = 0
    var underWay = 0

    /// The last `:authority` that it sent, nearly always the same.
    private var authority: [UInt8] = []
    private var token: [UInt8] = []
    private var caller = Caller.anyone
    private var expiry = Instant(nanoseconds: .min)
    private var epoch: UInt64 = .max

    package init(maySendTokens: Bool) {
        self.maySendTokens = maySendTokens
    }

    /// Whether so many answers wait for it already that there must not be more.
    func leavesTooMuchUnread(_ limits: Limits) -> Bool {
        unreadBytes > limits.connectionOutput
    }

    /// Keeps the `:authority` of the call that begins.
    func note(authority value: borrowing Span<UInt8>) {
        let known = authority
        if !value.equals(known.span) {
            authority = Array(value)
        }
    }

    /// Whether a `host` field names the same place as the `:authority` before it: letters of either
    /// case are the same, and so is the usual port whether it is there or not.
    func isAuthority(_ host: borrowing Span<UInt8>) -> Bool {
        normalized(authority) == normalized(Array(host))
    }

    private func normalized(_ place: [UInt8]) -> String {
        let text = String(decoding: place, as: UTF8.self).lowercased()
        return text.hasSuffix(":443") ? String(text.dropLast(4)) : text
    }

    /// Who sends this `authorization` value; the same value is verified once per connection until
    /// it expires or the epoch moves.
    func caller(
        behind authorization: borrowing Span<UInt8>, _ worker: Worker
    ) throws(StoreError) -> Caller? {
        let (definition, time) = (worker.definition, worker.time)
        let known = token
        if time < expiry, epoch == definition.authenticator.epoch, authorization.equals(known.span)
        {
            return caller
        }
        guard maySendTokens, hasBearerScheme(authorization) else { return nil }
        let epoch = definition.authenticator.epoch
        let start = bearerScheme.utf8CodeUnitCount
        let secret = authorization.extracting(start..<authorization.count)
        let verified = try definition.authenticator.verify(secret, at: time) {
            () throws(StoreError) in try worker.currentSnapshot()
        }
        guard let verified else { return nil }
        token = Array(authorization)
        caller = verified.caller
        expiry = verified.expiry
        self.epoch = epoch
        return caller
    }
}

/// The secret in an `authorization` value; nil if there is none.
func bearerSecret(_ authorization: [UInt8]) -> [UInt8]? {
    guard hasBearerScheme(authorization.span) else { return nil }
    return Array(authorization.dropFirst(bearerScheme.utf8CodeUnitCount))
}

private let bearerScheme: StaticString = "bearer "

/// Schemes are compared without regard to case (RFC 9110, section 11.1).
private func hasBearerScheme(_ value: borrowing Span<UInt8>) -> Bool {
    let scheme = "bearer ".utf8
    guard value.count > scheme.count else { return false }
    for (index, byte) in scheme.enumerated() where value[index] | 0x20 != byte {
        return false
    }
    return true
}
