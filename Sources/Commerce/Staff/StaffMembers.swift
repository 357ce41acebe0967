internal import Basics
internal import KeyValue
internal import RPC
package import Schema
package import Tables
internal import Wire

/// Who works in the shop.
package enum StaffMembers: Table {
    package static let number: UInt16 = 40

    package static func id(of member: StaffMember) -> String {
        member.id
    }
}

/// The keys that programs use, by name; their secrets are kept as hashes only.
package enum APIKeys: Table {
    package static let number: UInt16 = 41

    package static func id(of key: ApiKeyRow) -> String {
        key.id
    }

    /// Leads from the hash of a secret to its key.
    package static let byHash = OrderedIndex<ApiKeyRow, KeyPair<String, String>>(42) { key in
        KeyPair(hexadecimal(key.secretHash), key.id)
    }

    /// Lists the keys of a member of staff.
    package static let byMember = OrderedIndex<ApiKeyRow, KeyPair<String, String>>(43) { key in
        KeyPair(key.staffMemberID, key.id)
    }

    package static let indexes: [any Index<ApiKeyRow>] = [byHash, byMember]
}

extension APIKeys {
    /// The key whose secret has this hash.
    static func find(
        hash: [UInt8], in snapshot: any Snapshot
    ) throws(StoreError) -> ApiKeyRow? {
        let range = byHash.range(of: hexadecimal(hash))
        let page = try KeyPage(range, after: nil, size: 1, in: snapshot)
        guard let key = page.keys.first else { return nil }
        return try find(
            String(decoding: key[range.from.count..<key.count - 1], as: UTF8.self), in: snapshot)
    }

    /// The keys of a member of staff.
    static func names(
        of member: String, after last: [UInt8]?, size: Int, in snapshot: any Snapshot
    ) throws(StoreError) -> (ids: [String], next: [UInt8]?) {
        let range = byMember.range(of: member)
        let page = try KeyPage(range, after: last, size: size, in: snapshot)
        let ids = page.keys.map {
            String(decoding: $0[range.from.count..<$0.count - 1], as: UTF8.self)
        }
        return (ids, page.next)
    }
}

extension StaffMember {
    /// Without what only the server says.
    var written: StaffMember {
        var member = self
        member.etag = ""
        member.createTime = nil
        member.updateTime = nil
        member.revision = 0
        return member
    }

    /// Marks a change: its time, its revision, which only rises, and its etag.
    mutating func stamp(_ time: Instant, _ revision: UInt64) {
        updateTime = Timestamp(time)
        self.revision = max(revision, self.revision + 1)
        etag = etagText(of: written.encoded())
    }
}

extension StaffRole {
    /// The role of staff that a caller has; not said if it is none.
    init(of role: Caller.Role) {
        switch role {
        case .anyone, .customer: self = .unspecified
        case .reader: self = .reader
        case .support: self = .support
        case .manager: self = .manager
        case .owner: self = .owner
        }
    }

    /// The caller's role that it stands for; nil if it is none that this server knows.
    var role: Caller.Role? {
        switch self {
        case .reader: .reader
        case .support: .support
        case .manager: .manager
        case .owner: .owner
        default: nil
        }
    }
}

extension ApiKey {
    /// What people see of a row.
    init(_ row: ApiKeyRow) {
        self.init(
            id: row.id, staffMemberID: row.staffMemberID, title: row.title,
            role: StaffRole(rawValue: row.role), scopes: row.scopes,
            expireTime: row.expireTimeNanoseconds == 0
                ? nil : Timestamp(Instant(nanoseconds: row.expireTimeNanoseconds)),
            createTime: Timestamp(Instant(nanoseconds: row.createTimeNanoseconds)),
            revision: row.revision)
    }
}
