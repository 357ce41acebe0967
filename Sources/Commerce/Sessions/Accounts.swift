package import Basics
package import Crypto
package import KeyValue
package import RPC
internal import Schema
internal import Tables

/// Knows the owner's key, the staff's keys and the tokens of sessions.
package final class Accounts: Authenticator {
    private let ownerHash: Digest
    private let keys: KeySafe
    private let rights = RightsEpoch()

    /// A caller is asked for again after so long, so that what another server took away ends here
    /// too.
    private static let trust = Duration.seconds(60)

    package init(ownerHash: Digest, keys: KeySafe) {
        self.ownerHash = ownerHash
        self.keys = keys
    }

    package var epoch: UInt64 {
        // A token may have been sealed by a key that is gone.
        rights.value &+ keys.version
    }

    package func rightsChanged() {
        rights.move()
    }

    package func verify(
        _ token: borrowing Span<UInt8>, at time: Instant,
        in snapshot: () throws(StoreError) -> any Snapshot
    ) throws(StoreError) -> VerifiedCaller? {
        if token.count == APIKey.byteCount {
            // Nothing but a key has its hash, so the token's form need not be looked at.
            let hash = SHA256.hash(token.extracting(0..<token.count))
            if hash == ownerHash {
                return VerifiedCaller(
                    caller: Caller(role: .owner, name: "owner"),
                    expiry: Instant(nanoseconds: .max))
            }
            return try verify(hash, at: time, in: try snapshot())
        }
        guard let claims = SessionTokens.read(token, at: time, keys: keys.ring) else { return nil }
        return try verify(claims, at: time, in: try snapshot())
    }

    private func verify(
        _ hash: Digest, at time: Instant, in snapshot: any Snapshot
    ) throws(StoreError) -> VerifiedCaller? {
        guard let row = try APIKeys.find(hash: hash.bytes, in: snapshot),
            row.expireTimeNanoseconds == 0 || row.expireTimeNanoseconds > time.nanoseconds,
            let member = try StaffMembers.find(row.staffMemberID, in: snapshot), !member.suspended,
            let ofKey = StaffRole(rawValue: row.role).role, let ofMember = member.role.role
        else { return nil }
        let caller = Caller(
            role: min(ofKey, ofMember), name: row.id,
            scopes: row.scopes.isEmpty ? nil : Caller.Scopes(row.scopes))
        let end = row.expireTimeNanoseconds == 0 ? .max : row.expireTimeNanoseconds
        return trusted(caller, at: time, until: end)
    }

    private func verify(
        _ claims: SessionClaims, at time: Instant, in snapshot: any Snapshot
    ) throws(StoreError) -> VerifiedCaller? {
        guard let session = try SessionRows.find(claims.sessionID, in: snapshot),
            session.customerID == claims.customerID,
            session.endTimeNanoseconds > time.nanoseconds
        else { return nil }
        let isGuest = session.customerID.isEmpty
        let caller = Caller(
            role: .customer, name: isGuest ? "guest-\(session.id)" : session.customerID,
            session: session.id, isGuest: isGuest)
        return trusted(caller, at: time, until: claims.expireTimeNanoseconds)
    }

    private func trusted(
        _ caller: Caller, at time: Instant, until end: Int64
    ) -> VerifiedCaller {
        let asked = time.advanced(by: Accounts.trust).nanoseconds
        return VerifiedCaller(caller: caller, expiry: Instant(nanoseconds: min(asked, end)))
    }
}
