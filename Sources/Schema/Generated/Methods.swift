// Generated from proto/ by tools/generate; do not edit.

/// Who may call a method. Each later value may do what the earlier ones may.
package enum Access: Int32, Sendable, Hashable, CaseIterable {
    /// Everybody, without a token.
    case anyone = 1
    /// A signed-in customer or guest, for their own things.
    case customer = 2
    /// Staff who look.
    case reader = 3
    /// Staff who help customers.
    case support = 4
    /// Staff who run the shop.
    case manager = 5
    /// Who owns the shop.
    case owner = 6
}

/// The methods of every service, as the schema states them.
package enum Methods {
    package enum ServerReflection {
        package static let name = "grpc.reflection.v1.ServerReflection"

        package static let serverReflectionInfo = Method(
            path: "/grpc.reflection.v1.ServerReflection/ServerReflectionInfo",
            kind: .bidirectional, work: .query,
            access: .anyone,
            requiresRequestID: false,
            request: ReflectionV1.ServerReflectionRequest.descriptor,
            response: ReflectionV1.ServerReflectionResponse.descriptor
        )

        package static let all: [Method] = [
            serverReflectionInfo,
        ]
    }

    package enum ServerReflectionV1Alpha {
        package static let name = "grpc.reflection.v1alpha.ServerReflection"

        package static let serverReflectionInfo = Method(
            path: "/grpc.reflection.v1alpha.ServerReflection/ServerReflectionInfo",
            kind: .bidirectional, work: .query,
            access: .anyone,
            requiresRequestID: false,
            request: ReflectionV1Alpha.ServerReflectionRequest.descriptor,
            response: ReflectionV1Alpha.ServerReflectionResponse.descriptor
        )

        package static let all: [Method] = [
            serverReflectionInfo,
        ]
    }

    /// The goods that the shop sells.
    package enum CatalogService {
        package static let name = "shopwire.v1.CatalogService"

        /// Adds a product.
        ///
        /// ALREADY_EXISTS with ID_TAKEN or SKU_TAKEN when its id or one of its skus is taken.
        package static let createProduct = Method(
            path: "/shopwire.v1.CatalogService/CreateProduct",
            kind: .unary, work: .command,
            access: .manager,
            requiresRequestID: false,
            request: CreateProductRequest.descriptor,
            response: CreateProductResponse.descriptor
        )

        /// Reads one product.
        package static let getProduct = Method(
            path: "/shopwire.v1.CatalogService/GetProduct",
            kind: .unary, work: .query,
            access: .anyone,
            requiresRequestID: false,
            request: GetProductRequest.descriptor,
            response: GetProductResponse.descriptor
        )

        /// Reads several products, all of one moment.
        ///
        /// NOT_FOUND when one of them is missing.
        package static let batchGetProducts = Method(
            path: "/shopwire.v1.CatalogService/BatchGetProducts",
            kind: .unary, work: .query,
            access: .anyone,
            requiresRequestID: false,
            request: BatchGetProductsRequest.descriptor,
            response: BatchGetProductsResponse.descriptor
        )

        /// Changes the fields of a product that the mask names.
        package static let updateProduct = Method(
            path: "/shopwire.v1.CatalogService/UpdateProduct",
            kind: .unary, work: .command,
            access: .manager,
            requiresRequestID: false,
            request: UpdateProductRequest.descriptor,
            response: UpdateProductResponse.descriptor
        )

        /// Takes a product out of the catalogue; its id and its skus stay taken until it is purged.
        ///
        /// FAILED_PRECONDITION with RESOURCE_IN_USE when a product is to be purged that has stock.
        package static let deleteProduct = Method(
            path: "/shopwire.v1.CatalogService/DeleteProduct",
            kind: .unary, work: .command,
            access: .manager,
            requiresRequestID: false,
            request: DeleteProductRequest.descriptor,
            response: DeleteProductResponse.descriptor
        )

        /// Brings a deleted product back, as it was.
        ///
        /// FAILED_PRECONDITION with STATE_FORBIDS when it is not deleted.
        package static let undeleteProduct = Method(
            path: "/shopwire.v1.CatalogService/UndeleteProduct",
            kind: .unary, work: .command,
            access: .manager,
            requiresRequestID: false,
            request: UndeleteProductRequest.descriptor,
            response: UndeleteProductResponse.descriptor
        )

        /// Lists products page by page. Customers see those that are for sale.
        package static let listProducts = Method(
            path: "/shopwire.v1.CatalogService/ListProducts",
            kind: .unary, work: .query,
            access: .anyone,
            requiresRequestID: false,
            request: ListProductsRequest.descriptor,
            response: ListProductsResponse.descriptor
        )

        /// Takes in any number of products, in numbered rows.
        ///
        /// The first message says what is imported, all others are rows. The server answers with the last
        /// number that is durable: at once with where an import of this id stands, then after each batch.
        /// A row that is refused is reported and does not stop the others. A client that lost its
        /// connection starts again under the same import id and goes on behind that number; rows up to it
        /// that come again are passed over, so that each counts once.
        package static let importProducts = Method(
            path: "/shopwire.v1.CatalogService/ImportProducts",
            kind: .bidirectional, work: .command,
            access: .manager,
            requiresRequestID: false,
            request: ImportProductsRequest.descriptor,
            response: ImportProductsResponse.descriptor
        )

        /// Gives out all products as they are at one moment, in the order of their ids, and then how many
        /// there were and their checksum.
        package static let exportProducts = Method(
            path: "/shopwire.v1.CatalogService/ExportProducts",
            kind: .serverStream, work: .query,
            access: .reader,
            requiresRequestID: false,
            request: ExportProductsRequest.descriptor,
            response: ExportProductsResponse.descriptor
        )

        /// Adds a category.
        ///
        /// ALREADY_EXISTS with ID_TAKEN when its id is taken.
        package static let createCategory = Method(
            path: "/shopwire.v1.CatalogService/CreateCategory",
            kind: .unary, work: .command,
            access: .manager,
            requiresRequestID: false,
            request: CreateCategoryRequest.descriptor,
            response: CreateCategoryResponse.descriptor
        )

        /// Reads one category.
        package static let getCategory = Method(
            path: "/shopwire.v1.CatalogService/GetCategory",
            kind: .unary, work: .query,
            access: .anyone,
            requiresRequestID: false,
            request: GetCategoryRequest.descriptor,
            response: GetCategoryResponse.descriptor
        )

        /// Lists the categories that stand directly in another, or all of them.
        package static let listCategories = Method(
            path: "/shopwire.v1.CatalogService/ListCategories",
            kind: .unary, work: .query,
            access: .anyone,
            requiresRequestID: false,
            request: ListCategoriesRequest.descriptor,
            response: ListCategoriesResponse.descriptor
        )

        /// Changes the fields of a category that the mask names; a new parent moves it with all below it.
        package static let updateCategory = Method(
            path: "/shopwire.v1.CatalogService/UpdateCategory",
            kind: .unary, work: .command,
            access: .manager,
            requiresRequestID: false,
            request: UpdateCategoryRequest.descriptor,
            response: UpdateCategoryResponse.descriptor
        )

        /// Removes a category.
        ///
        /// FAILED_PRECONDITION with RESOURCE_IN_USE while another category or a product stands in it.
        package static let deleteCategory = Method(
            path: "/shopwire.v1.CatalogService/DeleteCategory",
            kind: .unary, work: .command,
            access: .manager,
            requiresRequestID: false,
            request: DeleteCategoryRequest.descriptor,
            response: DeleteCategoryResponse.descriptor
        )

        package static let all: [Method] = [
            createProduct,
            getProduct,
            batchGetProducts,
            updateProduct,
            deleteProduct,
            undeleteProduct,
            listProducts,
            importProducts,
            exportProducts,
            createCategory,
            getCategory,
            listCategories,
            updateCategory,
            deleteCategory,
        ]
    }

    /// How much of everything there is.
    package enum InventoryService {
        package static let name = "shopwire.v1.InventoryService"

        /// Reads the stock of one sku.
        package static let getStock = Method(
            path: "/shopwire.v1.InventoryService/GetStock",
            kind: .unary, work: .query,
            access: .reader,
            requiresRequestID: false,
            request: GetStockRequest.descriptor,
            response: GetStockResponse.descriptor
        )

        /// Adds units to stock or takes them away: all of them, or none.
        ///
        /// FAILED_PRECONDITION with OUT_OF_STOCK when fewer are available than should go.
        package static let adjustStock = Method(
            path: "/shopwire.v1.InventoryService/AdjustStock",
            kind: .unary, work: .command,
            access: .manager,
            requiresRequestID: true,
            request: AdjustStockRequest.descriptor,
            response: AdjustStockResponse.descriptor
        )

        /// Says how much was counted.
        ///
        /// ABORTED with ETAG_MISMATCH when the stock is not what the caller expected; FAILED_PRECONDITION
        /// with OUT_OF_STOCK when fewer were counted than checkouts hold and orders will take.
        package static let setStock = Method(
            path: "/shopwire.v1.InventoryService/SetStock",
            kind: .unary, work: .command,
            access: .manager,
            requiresRequestID: false,
            request: SetStockRequest.descriptor,
            response: SetStockResponse.descriptor
        )

        /// Lists what came and went of one sku, the last change first.
        package static let listStockMovements = Method(
            path: "/shopwire.v1.InventoryService/ListStockMovements",
            kind: .unary, work: .query,
            access: .reader,
            requiresRequestID: false,
            request: ListStockMovementsRequest.descriptor,
            response: ListStockMovementsResponse.descriptor
        )

        package static let all: [Method] = [
            getStock,
            adjustStock,
            setStock,
            listStockMovements,
        ]
    }

    package enum Health {
        package static let name = "grpc.health.v1.Health"

        package static let check = Method(
            path: "/grpc.health.v1.Health/Check",
            kind: .unary, work: .query,
            access: .anyone,
            requiresRequestID: false,
            request: HealthV1.HealthCheckRequest.descriptor,
            response: HealthV1.HealthCheckResponse.descriptor
        )

        package static let list = Method(
            path: "/grpc.health.v1.Health/List",
            kind: .unary, work: .query,
            access: .anyone,
            requiresRequestID: false,
            request: HealthV1.HealthListRequest.descriptor,
            response: HealthV1.HealthListResponse.descriptor
        )

        package static let watch = Method(
            path: "/grpc.health.v1.Health/Watch",
            kind: .serverStream, work: .query,
            access: .anyone,
            requiresRequestID: false,
            request: HealthV1.HealthCheckRequest.descriptor,
            response: HealthV1.HealthCheckResponse.descriptor
        )

        package static let all: [Method] = [
            check,
            list,
            watch,
        ]
    }
}
