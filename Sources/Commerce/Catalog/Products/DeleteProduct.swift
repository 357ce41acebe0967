package import RPC
package import Schema
internal import Tables

extension Catalog {
    /// Takes a product out of the catalogue. Its row and its skus stay, so that it can come back,
    /// unless it is to be purged.
    package static func deleteProduct(
        _ request: DeleteProductRequest, _ command: inout Command
    ) throws -> DeleteProductResponse {
        let transaction = command.transaction
        guard let old = try Products.find(request.id, in: transaction),
            old.deleteTime == nil || request.purge
        else {
            throw Failure.notFound(.product, request.id)
        }
        guard request.etag.isEmpty || request.etag == old.etag else {
            throw Failure.etagMismatch
        }
        var product = old
        product.deleteTime = old.deleteTime ?? Timestamp(command.time)
        product.stamp(command.time, command.revision)
        let answer = try complete(product, in: transaction)
        if request.purge {
            try releaseSKUs(old.variants.map(\.sku), in: &command)
            try Reviews.forgetProduct(old.id, in: &command)
            try purge(old, in: &command)
        } else {
            try write(product, replacing: old, in: &command)
        }
        return DeleteProductResponse(product: answer)
    }
}
