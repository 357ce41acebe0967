internal import Basics
package import RPC
package import Schema
internal import Tables

extension Customers {
    /// Notes that a customer reads the mail that comes to their address.
    package static func confirmEmail(
        _ request: ConfirmEmailRequest, _ command: inout Command
    ) throws -> ConfirmEmailResponse {
        let token = try MailTokens.find(
            request.token, for: .confirmEmail, at: command.time, keys: command.keys,
            in: command.transaction)
        guard let old = try CustomerRows.find(token.customerID, in: command.transaction),
            !old.isErased
        else { throw Failure.mailTokenInvalid }
        var row = old
        row.emailConfirmed = true
        row.updateTimeNanoseconds = command.time.nanoseconds
        row.revision = max(command.revision, old.revision + 1)
        try CustomerRows.put(row, replacing: old, in: &command)
        command.concern(row.id)
        try MailTokens.forget([.confirmEmail], of: row.id, in: &command)
        return ConfirmEmailResponse()
    }
}
