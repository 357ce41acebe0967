package import RPC
package import Schema
internal import Tables

extension Catalog {
    /// Takes a product out of the catalogue. Its row and its skus stay, so that it can come back.
    package static func deleteProduct(
        _ request: DeleteProductRequest, _ command: inout Command
    ) throws -> DeleteProductResponse {
        let transaction = command.transaction
        guard var product = try Products.find(request.id, in: transaction),
            product.deleteTime == nil
        else {
            throw Failure.notFound(.product, request.id)
        }
        guard request.etag.isEmpty || request.etag == product.etag else {
            throw Failure.etagMismatch
        }
        product.deleteTime = Timestamp(command.time)
        product.stamp(command.time, command.revision)
        try Products.put(product, in: &command)
        let availability = try Availability(of: product.id, in: transaction)
        return DeleteProductResponse(product: availability.completing(product))
    }
}
