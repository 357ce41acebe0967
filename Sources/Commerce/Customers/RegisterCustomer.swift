internal import Basics
internal import KeyValue
internal import Outbox
package import RPC
package import Schema
internal import Tables

extension Customers {
    /// Hashes the password of somebody who may have an account.
    package static func prepareRegisterCustomer(
        _ request: RegisterCustomerRequest, _ preparation: borrowing Preparation
    ) throws -> PasswordHash {
        guard Email(request.email) != nil else { throw Failure.emailInvalid }
        try PasswordRules.check(request.password, of: request.email, field: "password")
        return PasswordHash(of: request.password, at: preparation.passwordCost)
    }

    /// Makes an account and plans the letter that asks whether the address is right.
    package static func registerCustomer(
        _ request: RegisterCustomerRequest, _ password: PasswordHash, _ command: inout Command
    ) throws -> RegisterCustomerResponse {
        guard let email = Email(request.email) else { throw Failure.emailInvalid }
        let (transaction, keys) = (command.transaction, command.keys)
        if try CustomerRows.find(email, keys: keys, in: transaction) != nil {
            throw Failure.emailTaken
        }
        let id = command.makeID().description
        var row = CustomerRow(id: id, email: email, keys: keys)
        row.password = password
        row.createTimeNanoseconds = command.time.nanoseconds
        let customer = Customer(
            email: email.text, name: request.name, languageCode: request.languageCode)
        try row.take(customer, keys: keys, at: command.time, command.revision)
        try CustomerRows.put(row, replacing: nil, in: &command)
        command.concern(id)
        // A mail server that is gone for hours must not keep customers away: they can ask again.
        if try Effects.hasRoom(in: Letters.lane, in: command.transaction) {
            try Letters.plan(.confirmEmail, to: id, in: &command)
        }
        // The answer may be kept for a day; it must not outlast an erasure.
        return RegisterCustomerResponse(
            customer: Customer(
                id: id, etag: row.etag, createTime: Timestamp(command.time),
                updateTime: Timestamp(command.time), revision: row.revision))
    }
}
