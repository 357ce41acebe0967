internal import KeyValue
package import RPC
package import Schema

extension Catalog {
    /// Reads one product: the stored bytes, with what is available put into each variant.
    package static func getProduct(
        _ request: GetProductRequest, _ query: borrowing Query, _ reply: inout Reply
    ) throws {
        let snapshot = query.snapshot
        snapshot.prefetch {
            Products.reads(of: request.id)
        }
        let isThere = try StoredProduct.append(
            request.id, in: snapshot, for: query.caller, to: &reply)
        guard isThere else {
            throw Failure.notFound(.product, request.id)
        }
    }
}
