internal import Basics
internal import Crypto
internal import KeyValue
package import RPC
package import Schema
internal import Tables

extension Sessions {
    /// What the password came to before the command runs.
    package struct Checked: Sendable {
        /// The customer with this email, if there is one.
        let customer: String
        let isRight: Bool
        /// What was compared with; it must still be the customer's.
        let compared: PasswordHash?
        /// The password hashed anew, if how passwords are hashed has become stronger.
        let stronger: PasswordHash?
        let tries: SignInTries
    }

    /// Hashes the password, whether or not there is such a customer: both take the same time.
    package static func prepareCreateSession(
        _ request: CreateSessionRequest, _ preparation: borrowing Preparation
    ) throws -> Checked {
        let email = Email(request.email)
        let tries = SignInTries(
            email: email?.folded ?? request.email, host: preparation.host, keys: preparation.keys)
        try tries.check(at: preparation.time, in: preparation.snapshot)
        let customer = try email.flatMap { email in
            try CustomerRows.find(email, keys: preparation.keys, in: preparation.snapshot)
        }
        let (password, cost) = (customer?.password, preparation.passwordCost)
        let isRight =
            (password ?? .nobodys(at: cost)).matches(request.password) && password != nil
        return Checked(
            customer: customer?.id ?? "", isRight: isRight, compared: password,
            stronger: isRight && password?.isWeaker(than: cost) == true
                ? PasswordHash(of: request.password, at: cost) : nil,
            tries: tries)
    }

    /// Signs a customer in.
    package static func createSession(
        _ request: CreateSessionRequest, _ checked: Checked, _ command: inout Command
    ) throws -> CreateSessionResponse {
        let tries = checked.tries
        guard checked.isRight,
            let old = try CustomerRows.find(checked.customer, in: command.transaction),
            old.password == checked.compared
        else {
            let time = command.time
            throw command.refuse(.credentialsRejected) { (transaction) throws(StoreError) in
                try tries.countFailure(at: time, in: transaction)
            }
        }
        if let stronger = checked.stronger {
            var customer = old
            customer.password = stronger
            try CustomerRows.put(customer, replacing: old, in: command.transaction)
        }
        try tries.forgive(in: command.transaction)
        let token = try begin(for: old.id, in: &command)
        command.concern(old.id)
        return CreateSessionResponse(sessionToken: token)
    }
}
