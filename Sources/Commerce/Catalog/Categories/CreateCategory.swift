internal import Basics
package import RPC
package import Schema
internal import Tables

extension Catalog {
    /// Adds a category.
    package static func createCategory(
        _ request: CreateCategoryRequest, _ command: inout Command
    ) throws -> CreateCategoryResponse {
        var category = (request.category ?? Category()).written
        if category.id.isEmpty {
            category.id = command.makeID().description
        }
        if try Categories.find(category.id, in: command.transaction) != nil {
            throw Failure.taken("ID_TAKEN", .category, category.id)
        }
        try checkPlace(of: category, in: command)

        category.createTime = Timestamp(command.time)
        category.stamp(command.time, command.revision)
        try Categories.put(category, replacing: nil, in: &command)
        return CreateCategoryResponse(category: category)
    }

    /// Refuses a parent that does not exist, that stands in the category itself, or too deep.
    static func checkPlace(of category: Category, in command: borrowing Command) throws {
        guard !category.parentID.isEmpty else { return }
        let transaction = command.transaction
        let parent = category.parentID
        guard try Categories.find(parent, in: transaction) != nil else {
            throw Failure.field(
                "category.parent_id", "there is no category \"\(parent)\"; create it first")
        }
        let above = try [parent] + Categories.ancestors(of: parent, in: transaction)
        guard !above.contains(category.id) else {
            throw Failure.field(
                "category.parent_id", "\"\(parent)\" stands in \"\(category.id)\" itself")
        }
        let height = try Categories.height(of: category.id, in: transaction)
        guard above.count + height <= Categories.depthLimit else {
            throw Failure.field(
                "category.parent_id",
                "at most \(Categories.depthLimit) categories may stand in one another")
        }
    }
}
