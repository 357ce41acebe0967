internal import Basics
internal import Crypto
package import RPC
package import Schema
internal import Tables

extension Staff {
    /// Makes a key in the name of a member of staff; its secret is shown this once.
    package static func createApiKey(
        _ request: CreateApiKeyRequest, _ command: inout Command
    ) throws -> CreateApiKeyResponse {
        let wanted = request.apiKey ?? ApiKey()
        let transaction = command.transaction
        guard wanted.role.role != nil else {
            throw Failure.field("api_key.role", "must be a role that is known")
        }
        let expiry = try expiry(wanted.expireTime, in: command)
        guard let member = try StaffMembers.find(wanted.staffMemberID, in: transaction) else {
            throw Failure.notFound(.staffMember, wanted.staffMemberID)
        }
        let id = wanted.id.isEmpty ? command.makeID().description : wanted.id
        // The owner's own key goes by this name in the books.
        if try id == "owner" || APIKeys.find(id, in: transaction) != nil {
            throw Failure.taken("ID_TAKEN", .apiKey, id)
        }
        let keys = try APIKeys.names(of: member.id, after: nil, size: keyLimit, in: transaction)
        guard keys.ids.count < keyLimit else { throw Failure.tooManyKeys }

        let key = APIKey()
        let row = ApiKeyRow(
            id: id, staffMemberID: member.id, title: wanted.title, role: wanted.role.rawValue,
            scopes: wanted.scopes, expireTimeNanoseconds: expiry,
            createTimeNanoseconds: command.time.nanoseconds, revision: command.revision,
            secretHash: key.hash.bytes)
        try APIKeys.put(row, replacing: nil, in: &command)
        return CreateApiKeyResponse(apiKey: ApiKey(row), secret: key.secret)
    }

    private static func expiry(
        _ time: Timestamp?, in command: borrowing Command
    ) throws(Failure) -> Int64 {
        guard let time else { return 0 }
        guard let instant = time.instant, instant > command.time else {
            throw .field("api_key.expire_time", "must lie in the future")
        }
        return instant.nanoseconds
    }
}
