package import RPC
package import Schema
internal import Tables

extension Catalog {
    /// Brings a deleted product back, as it was.
    package static func undeleteProduct(
        _ request: UndeleteProductRequest, _ command: inout Command
    ) throws -> UndeleteProductResponse {
        guard let old = try Products.find(request.id, in: command.transaction) else {
            throw Failure.notFound(.product, request.id)
        }
        guard request.etag.isEmpty || request.etag == old.etag else {
            throw Failure.etagMismatch
        }
        guard old.deleteTime != nil else {
            throw Failure.notDeleted(request.id)
        }
        var product = old
        product.deleteTime = nil
        product.stamp(command.time, command.revision)
        try write(product, replacing: old, in: &command)
        return UndeleteProductResponse(product: try complete(product, in: command.transaction))
    }
}
