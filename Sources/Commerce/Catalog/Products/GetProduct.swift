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
            Products.reads(of: request.id)
        }
        let availability = try Availability(of: request.id, in: snapshot)
        let figures = try StoredFigures(of: request.id, in: snapshot).productFields
        let isStaff = query.caller.isStaff
        var isVisible = false
        var bytes = reply.takeBytes()
        defer { reply.bytes = bytes }
        let isFound = try Products.withBytes(request.id, in: snapshot) { row in
            let stored = StoredProduct(row, availability, figures: figures)
            isVisible = isStaff || stored.isForSale
            if isVisible {
                stored.appendField(to: &bytes)
            }
        }
        guard isFound, isVisible else {
            throw Failure.notFound(.product, request.id)
        }
    }
}
