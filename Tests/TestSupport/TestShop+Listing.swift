package import RPC
package import Schema

/// What a test of the shop asks of whole parts of the catalogue.
extension TestShop {
    @discardableResult
    package func createCategory(
        _ id: String, in parent: String = "", position: Int32 = 0
    ) throws -> Category {
        let category = Category(
            id: id, title: "All \(id)", parentID: parent, position: position)
        let response: CreateCategoryResponse = try call(
            Methods.CatalogService.createCategory, CreateCategoryRequest(category: category))
        return response.category ?? Category()
    }

    package func category(_ id: String) throws -> Category {
        let response: GetCategoryResponse = try call(
            Methods.CatalogService.getCategory, GetCategoryRequest(id: id))
        return response.category ?? Category()
    }

    package func updateCategory(
        _ change: Category, mask: [String], etag: String = ""
    ) throws -> Category {
        let request = UpdateCategoryRequest(
            category: change, updateMask: FieldMask(paths: mask), etag: etag)
        let response: UpdateCategoryResponse = try call(
            Methods.CatalogService.updateCategory, request)
        return response.category ?? Category()
    }

    package func deleteCategory(_ id: String) throws {
        let _: DeleteCategoryResponse = try call(
            Methods.CatalogService.deleteCategory, DeleteCategoryRequest(id: id))
    }

    /// The ids of the categories in `parent`, or of all, page by page.
    package func categories(in parent: String?, pageSize: Int32 = 0) throws -> [String] {
        var ids: [String] = []
        var request = ListCategoriesRequest(
            parentID: parent ?? "", pageSize: pageSize, all: parent == nil)
        repeat {
            let response: ListCategoriesResponse = try call(
                Methods.CatalogService.listCategories, request)
            ids += response.categories.map(\.id)
            request.pageToken = response.nextPageToken
        } while !request.pageToken.isEmpty
        return ids
    }

    /// The products that a filter finds, page by page.
    package func listed(
        _ filter: ProductFilter = ProductFilter(), by order: ProductOrder = .unspecified,
        pageSize: Int32 = 0, as role: Caller.Role = .anyone
    ) throws -> [Product] {
        var products: [Product] = []
        var request = ListProductsRequest(filter: filter, orderBy: order, pageSize: pageSize)
        repeat {
            let response: ListProductsResponse = try call(
                Methods.CatalogService.listProducts, request, as: role)
            products += response.products
            request.pageToken = response.nextPageToken
        } while !request.pageToken.isEmpty
        return products
    }

    /// The ids of what a filter finds.
    package func list(
        _ filter: ProductFilter = ProductFilter(), by order: ProductOrder = .unspecified,
        pageSize: Int32 = 0, as role: Caller.Role = .anyone
    ) throws -> [String] {
        try listed(filter, by: order, pageSize: pageSize, as: role).map(\.id)
    }

    package func undelete(_ id: String) throws -> Product {
        let response: UndeleteProductResponse = try call(
            Methods.CatalogService.undeleteProduct, UndeleteProductRequest(id: id))
        return response.product ?? Product()
    }

    package func setStock(
        _ sku: String, to quantity: Int64, expecting expected: Int64? = nil
    ) throws -> Stock {
        let request = SetStockRequest(
            sku: sku, quantity: quantity, expectedQuantity: expected, reason: "counted")
        let response: SetStockResponse = try call(Methods.InventoryService.setStock, request)
        return response.stock ?? Stock()
    }

    /// What came and went of a sku, page by page.
    package func movements(of sku: String, pageSize: Int32 = 0) throws -> [StockMovement] {
        var movements: [StockMovement] = []
        var request = ListStockMovementsRequest(sku: sku, pageSize: pageSize)
        repeat {
            let response: ListStockMovementsResponse = try call(
                Methods.InventoryService.listStockMovements, request)
            movements += response.movements
            request.pageToken = response.nextPageToken
        } while !request.pageToken.isEmpty
        return movements
    }
}
