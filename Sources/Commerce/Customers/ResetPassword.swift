internal import Basics
internal import KeyValue
package import RPC
package import Schema
internal import Tables

extension Customers {
    /// Hashes the new password, if the token is good.
    package static func prepareResetPassword(
        _ request: ResetPasswordRequest, _ preparation: borrowing Preparation
    ) throws -> PasswordHash {
        let token = try MailTokens.find(
            request.token, for: .resetPassword, at: preparation.time, keys: preparation.keys,
            in: preparation.snapshot)
        let row = try owner(of: token, in: preparation.snapshot)
        let email = try row.opened(by: preparation.keys).email
        try PasswordRules.check(request.newPassword, of: email, field: "new_password")
        return PasswordHash(of: request.newPassword, at: preparation.passwordCost)
    }

    /// Sets a new password, ends all sessions, and makes the token worthless.
    package static func resetPassword(
        _ request: ResetPasswordRequest, _ password: PasswordHash, _ command: inout Command
    ) throws -> ResetPasswordResponse {
        let token = try MailTokens.find(
            request.token, for: .resetPassword, at: command.time, keys: command.keys,
            in: command.transaction)
        let old = try owner(of: token, in: command.transaction)
        var row = old
        row.password = password
        // Whoever has the token reads the mail that comes to the address.
        row.emailConfirmed = true
        row.updateTimeNanoseconds = command.time.nanoseconds
        row.revision = max(command.revision, old.revision + 1)
        try CustomerRows.put(row, replacing: old, in: &command)
        command.concern(row.id)
        try MailTokens.forget([.confirmEmail, .resetPassword], of: row.id, in: &command)
        _ = try SessionRows.end(of: row.id, in: &command)
        let email = try row.opened(by: command.keys).email.lowercased()
        let tries = SignInTries(email: email, host: "", keys: command.keys)
        try tries.forgive(in: command.transaction)
        return ResetPasswordResponse()
    }

    private static func owner(
        of token: MailTokenRow, in snapshot: any Snapshot
    ) throws -> CustomerRow {
        guard let row = try CustomerRows.find(token.customerID, in: snapshot), !row.isErased else {
            throw Failure.mailTokenInvalid
        }
        return row
    }
}
