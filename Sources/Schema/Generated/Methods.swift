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

        /// Takes a product out of the catalogue; its id and its skus stay taken.
        package static let deleteProduct = Method(
            path: "/shopwire.v1.CatalogService/DeleteProduct",
            kind: .unary, work: .command,
            access: .manager,
            requiresRequestID: false,
            request: DeleteProductRequest.descriptor,
            response: DeleteProductResponse.descriptor
        )

        package static let all: [Method] = [
            createProduct,
            getProduct,
            batchGetProducts,
            updateProduct,
            deleteProduct,
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

        package static let all: [Method] = [
            getStock,
            adjustStock,
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
