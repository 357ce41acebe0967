package import RPC
package import Schema
internal import Tables

extension Customers {
    /// Forgets who a customer is: the account, the addresses, the sessions, what the cart knows,
    /// what they did in the shop, what they said of goods, and the answers kept for repeats.
    package static func eraseCustomer(
        _ request: EraseCustomerRequest, _ command: inout Command
    ) throws -> EraseCustomerResponse {
        guard command.caller.role == .customer || command.caller.role >= .manager else {
            throw Failure.permissionMissing
        }
        let old = try account(request.id, of: command.caller, in: command.transaction)
        if old.isErased { return EraseCustomerResponse() }
        var row = old
        row.erase(at: command.time, command.revision)
        try CustomerRows.put(row, replacing: old, in: &command)
        try AddressRows.removeAll(of: row.id, in: &command)
        try MailTokens.forget([.confirmEmail, .resetPassword], of: row.id, in: &command)
        _ = try SessionRows.end(of: row.id, in: &command)
        command.concern(row.id)
        try Carts.forget(row.id, in: &command)
        try Event.withdraw(row.id, in: command.transaction)
        try Reviews.forget(row.id, in: &command)
        try command.forgetAnswers(to: row.id)
        return EraseCustomerResponse()
    }
}
