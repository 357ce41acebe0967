internal import KeyValue
package import RPC
package import Schema
internal import Tables

extension Catalog {
    /// Reads several products, all of one moment; one that is missing fails the call (AIP-231).
    package static func batchGetProducts(
        _ request: BatchGetProductsRequest, _ query: borrowing Query
    ) throws -> BatchGetProductsResponse {
        let snapshot = query.snapshot
        snapshot.prefetch {
            request.ids.flatMap { Products.reads(of: $0) }
        }
        var products: [Product] = []
        for (id, found) in zip(request.ids, try Products.find(many: request.ids, in: snapshot)) {
            guard let product = found, product.isVisible(to: query.caller) else {
                throw Failure.notFound(.product, id)
            }
            products.append(try complete(product, in: snapshot))
        }
        return BatchGetProductsResponse(products: products)
    }
}
