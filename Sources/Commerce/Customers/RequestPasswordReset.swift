package import RPC
package import Schema

extension Customers {
    /// What a request for a new password is counted by.
    package struct ResetRequest: Sendable {
        let email: Email
        let tries: MailTries
    }

    /// Refuses those who ask too often.
    package static func prepareRequestPasswordReset(
        _ request: RequestPasswordResetRequest, _ preparation: borrowing Preparation
    ) throws -> ResetRequest {
        guard let email = Email(request.email) else { throw Failure.emailInvalid }
        let tries = MailTries.toReset(email, host: preparation.host, keys: preparation.keys)
        try tries.check(at: preparation.time, in: preparation.snapshot)
        return ResetRequest(email: email, tries: tries)
    }

    /// Plans to look whether there is such an account and to write to it, whether or not there is.
    package static func requestPasswordReset(
        _ request: RequestPasswordResetRequest, _ ready: ResetRequest, _ command: inout Command
    ) throws -> RequestPasswordResetResponse {
        try ready.tries.count(at: command.time, in: command.transaction)
        try ResetRequests.plan(ready.email, in: &command)
        return RequestPasswordResetResponse()
    }
}
