package import RPC
package import Schema
internal import Tables

extension Customers {
    /// Changes the fields of the caller's account that the mask names.
    package static func updateCustomer(
        _ request: UpdateCustomerRequest, _ command: inout Command
    ) throws -> UpdateCustomerResponse {
        let wanted = request.customer ?? Customer()
        let fields = try CustomerField.named(by: request.updateMask, in: wanted)
        let old = try account("", of: command.caller, in: command.transaction)
        guard request.etag.isEmpty || request.etag == old.etag else {
            throw Failure.etagMismatch
        }
        var customer = try old.opened(by: command.keys)
        for field in fields {
            field.copy(from: wanted, to: &customer)
        }
        for id in [customer.shippingAddressID, customer.billingAddressID] where !id.isEmpty {
            _ = try AddressRows.find(id, of: old.id, in: command.transaction)
        }
        var row = old
        // Who sends all of a customer back has not asked for another letter.
        let known = try old.opened(by: command.keys).email
        if fields.contains(.email), request.updateMask != nil || customer.email != known {
            try takeEmail(customer.email, after: known, in: &row, &command)
        }
        try row.take(customer, keys: command.keys, at: command.time, command.revision)
        try CustomerRows.put(row, replacing: old, in: &command)
        return UpdateCustomerResponse(customer: try row.opened(by: command.keys))
    }

    /// Changes the address that somebody signs in with; it is unconfirmed until they read a mail.
    private static func takeEmail(
        _ text: String, after known: String, in row: inout CustomerRow,
        _ command: inout Command
    ) throws {
        guard let email = Email(text) else {
            throw Failure.field("customer.email", Failure.emailDemand)
        }
        let (keys, transaction) = (command.keys, command.transaction)
        let taken = try CustomerRows.find(email, keys: keys, in: transaction)
        if let taken, taken.id != row.id { throw Failure.emailTaken }
        if taken == nil {
            if row.emailConfirmed { try Letters.planNotice(to: known, about: row, in: &command) }
            row.take(email, keys: keys)
            try MailTokens.forget([.resetPassword], of: row.id, in: &command)
        }
        if row.emailConfirmed { return }
        let tries = MailTries.toConfirm(row.id, keys: keys)
        try tries.count(at: command.time, in: transaction)
        try Letters.plan(.confirmEmail, to: row.id, in: &command)
    }
}
