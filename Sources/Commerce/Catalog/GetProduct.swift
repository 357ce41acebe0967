internal import KeyValue
package import RPC
package import Schema
internal import Tables
internal import Wire

extension Catalog {
    /// Reads one product: the stored bytes, with what is available put into each variant.
    package static func getProduct(
        _ request: GetProductRequest, _ query: borrowing Query, _ reply: inout Reply
    ) throws {
        let snapshot = query.snapshot
        snapshot.prefetch {
            let range = Stocks.byProduct.range(of: request.id)
            return [
                .key(Products.key(request.id)),
                .range(from: range.from, to: range.to, limit: 100),
            ]
        }
        let availability = try Availability(of: request.id, in: snapshot)
        let isStaff = query.caller.isStaff
        var isVisible = false
        var bytes = reply.takeBytes()
        defer { reply.bytes = bytes }
        let isFound = try Products.withBytes(request.id, in: snapshot) { row in
            let stored = StoredProduct(row, availability)
            isVisible = isStaff || stored.isForSale
            if isVisible {
                stored.appendResponse(to: &bytes)
            }
        }
        guard isFound, isVisible else {
            throw Failure.notFound(.product, request.id)
        }
    }
}
