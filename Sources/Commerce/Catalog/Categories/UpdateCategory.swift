package import RPC
package import Schema
internal import Tables

extension Catalog {
    /// Changes the fields of a category that the mask names.
    package static func updateCategory(
        _ request: UpdateCategoryRequest, _ command: inout Command
    ) throws -> UpdateCategoryResponse {
        let change = request.category ?? Category()
        let fields = try CategoryField.named(by: request.updateMask, in: change)
        guard let old = try Categories.find(change.id, in: command.transaction) else {
            throw Failure.notFound(.category, change.id)
        }
        guard request.etag.isEmpty || request.etag == old.etag else {
            throw Failure.etagMismatch
        }

        var category = old
        for field in fields {
            field.copy(from: change, to: &category)
        }
        if category.title.isEmpty {
            throw Failure.field("category.title", "must not be empty")
        }
        if category.parentID != old.parentID {
            try checkPlace(of: category, in: command)
        }
        category.stamp(command.time, command.revision)
        try Categories.put(category, replacing: old, in: &command)
        try RenamedCategories.note(category, replacing: old, in: command.transaction)
        return UpdateCategoryResponse(category: category)
    }
}
