internal import Basics
internal import KeyValue
package import RPC
package import Schema
internal import Tables

extension Customers {
    /// What both passwords came to before the command runs.
    package struct NewPassword: Sendable {
        let isRight: Bool
        /// What the old one was compared with; it must still be the customer's.
        let compared: PasswordHash?
        let hash: PasswordHash
        let tries: SignInTries
    }

    /// Compares the old password and hashes the new one.
    package static func prepareChangePassword(
        _ request: ChangePasswordRequest, _ preparation: borrowing Preparation
    ) throws -> NewPassword {
        let row = try account("", of: preparation.caller, in: preparation.snapshot)
        let email = try row.opened(by: preparation.keys).email
        try PasswordRules.check(request.newPassword, of: email, field: "new_password")
        let tries = SignInTries(
            email: email.lowercased(), host: preparation.host, keys: preparation.keys)
        try tries.check(at: preparation.time, in: preparation.snapshot)
        let isRight = row.password?.matches(request.oldPassword) ?? false
        return NewPassword(
            isRight: isRight, compared: row.password,
            hash: isRight
                ? PasswordHash(of: request.newPassword, at: preparation.passwordCost)
                : PasswordHash(),
            tries: tries)
    }

    /// Changes the caller's password and ends all other sessions.
    package static func changePassword(
        _ request: ChangePasswordRequest, _ password: NewPassword, _ command: inout Command
    ) throws -> ChangePasswordResponse {
        let old = try account("", of: command.caller, in: command.transaction)
        guard password.isRight, old.password == password.compared else {
            let (time, tries) = (command.time, password.tries)
            throw command.refuse(.credentialsRejected) { (transaction) throws(StoreError) in
                try tries.countFailure(at: time, in: transaction)
            }
        }
        var row = old
        row.password = password.hash
        row.updateTimeNanoseconds = command.time.nanoseconds
        row.revision = max(command.revision, old.revision + 1)
        try CustomerRows.put(row, replacing: old, in: &command)
        try MailTokens.forget([.resetPassword], of: row.id, in: &command)
        _ = try SessionRows.end(of: row.id, keeping: command.caller.session, in: &command)
        return ChangePasswordResponse()
    }
}
