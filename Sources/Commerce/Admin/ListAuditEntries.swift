internal import Basics
internal import KeyValue
package import RPC
package import Schema
internal import Tables

extension Admin {
    /// Lists what commands did.
    package static func listAuditEntries(
        _ request: ListAuditEntriesRequest, _ query: borrowing Query
    ) throws -> ListAuditEntriesResponse {
        var unpaged = request
        unpaged.pageSize = 0
        unpaged.pageToken = ""
        let pageQuery = PageQuery(unpaged, for: query.caller)
        let page = try AuditLog.page(
            of: UInt16(clamping: request.partition),
            after: try query.pages.open(request.pageToken, of: pageQuery),
            size: pageSize(request.pageSize, standard: 100, limit: 1_000),
            order: request.newestFirst ? .descending : .ascending, in: query.snapshot)
        return ListAuditEntriesResponse(
            entries: page.rows.map { AuditEntry($0) },
            nextPageToken: page.next.map { query.pages.seal($0, of: pageQuery) } ?? "")
    }

    /// Says where the audit stands.
    package static func getAuditHead(
        _ request: GetAuditHeadRequest, _ query: borrowing Query
    ) throws -> GetAuditHeadResponse {
        let heads = try AuditLog.heads(in: query.snapshot)
        return GetAuditHeadResponse(
            heads: heads.map { partition, head in
                GetAuditHeadResponse.Head(
                    partition: UInt32(partition), count: head.count, hash: hexadecimal(head.hash))
            })
    }
}

extension AuditEntry {
    /// What people see of a row.
    init(_ entry: AuditLog.Entry) {
        let row = entry.row
        self.init(
            position: entry.position, revision: row.revision,
            time: Timestamp(Instant(nanoseconds: row.timeNanoseconds)), caller: row.caller,
            method: row.method, requestID: row.requestID, statusCode: row.statusCode,
            reason: row.reason, hash: hexadecimal(entry.hash), partition: UInt32(entry.partition))
    }
}
