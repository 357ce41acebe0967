package import RPC
package import Schema
internal import Tables

extension Catalog {
    /// Reads one category.
    package static func getCategory(
        _ request: GetCategoryRequest, _ query: borrowing Query
    ) throws -> GetCategoryResponse {
        guard let category = try Categories.find(request.id, in: query.snapshot) else {
            throw Failure.notFound(.category, request.id)
        }
        return GetCategoryResponse(category: category)
    }
}
