internal import Crypto
internal import KeyValue
package import RPC
package import Schema
internal import Tables

extension Customers {
    /// Gives out all that the shop holds of one person.
    ///
    /// That somebody asked is in the audit before the first word is out.
    package static func exportPersonalData(
        _ requests: Requests<ExportPersonalDataRequest>,
        _ responses: Responses<ExportPersonalDataResponse>, _ context: StreamContext
    ) async throws {
        let request = try await requests.only()
        let id = try await context.submit { command in
            try noteExport(of: request.customerID, in: &command)
        }.value()
        let (safe, limit) = (context.keys, context.rowLimit)
        for part in PersonalDataPart.all {
            var position: [UInt8]?
            repeat {
                let last = position
                let page = try await context.read { snapshot in
                    guard let customer = try CustomerRows.find(id, in: snapshot) else {
                        throw Failure.notFound(.customer, id)
                    }
                    return try part.read(customer, safe.ring, last, limit, snapshot)
                }
                for item in page.rows {
                    try await responses.send(ExportPersonalDataResponse(part: item))
                }
                position = page.next
            } while position != nil
        }
    }

    private static func noteExport(of id: String, in command: inout Command) throws -> String {
        guard command.caller.role == .customer || command.caller.role >= .manager else {
            throw Failure.permissionMissing
        }
        let customer = try account(id, of: command.caller, in: command.transaction)
        command.concern(customer.id)
        return customer.id
    }
}
