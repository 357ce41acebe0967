internal import KeyValue
package import RPC
package import Schema
internal import Tables

extension Catalog {
    /// Removes a category in which nothing stands, deleted products included.
    package static func deleteCategory(
        _ request: DeleteCategoryRequest, _ command: inout Command
    ) throws -> DeleteCategoryResponse {
        let transaction = command.transaction
        guard let category = try Categories.find(request.id, in: transaction) else {
            throw Failure.notFound(.category, request.id)
        }
        guard request.etag.isEmpty || request.etag == category.etag else {
            throw Failure.etagMismatch
        }
        if try !Categories.children(of: request.id, limit: 1, in: transaction).isEmpty {
            throw Failure.categoryInUse(request.id, by: "another category")
        }
        let products = try KeyPage(
            Products.byCategory.range(of: request.id), after: nil, size: 1, in: transaction)
        if !products.keys.isEmpty {
            throw Failure.categoryInUse(request.id, by: "a product")
        }
        _ = try Categories.remove(request.id, in: &command)
        return DeleteCategoryResponse()
    }
}
