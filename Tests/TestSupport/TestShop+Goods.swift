package import RPC
package import Schema

/// What a test of the shop says most often.
extension TestShop {
    /// A product with one variant for each sku.
    package static func product(
        _ id: String, skus: [String], state: Product.State = .active, currency: String = "EUR",
        categories: [String] = []
    ) -> Product {
        Product(
            id: id, title: "The \(id)", categoryIDs: categories, state: state,
            variants: skus.map {
                Product.Variant(sku: $0, price: Money(currencyCode: currency, amountMinor: 499))
            })
    }

    @discardableResult
    package func create(_ product: Product, requestID: String = "") throws -> Product {
        let request = CreateProductRequest(product: product, requestID: requestID)
        let response: CreateProductResponse = try call(
            Methods.CatalogService.createProduct, request)
        return response.product ?? Product()
    }

    /// Puts a product with this one sku on sale, with so many units of it.
    package func stock(_ sku: String, _ units: Int64) throws {
        try create(TestShop.product("product-\(sku)", skus: [sku]))
        if units != 0 {
            _ = try adjust(sku, units)
        }
    }

    package func adjust(
        _ sku: String, _ delta: Int64, requestID: String? = nil
    ) throws -> Stock {
        let request = AdjustStockRequest(
            sku: sku, delta: delta, reason: "counted", requestID: requestID ?? newRequestID())
        let response: AdjustStockResponse = try call(
            Methods.InventoryService.adjustStock, request)
        return response.stock ?? Stock()
    }

    package func stock(of sku: String) throws -> Stock {
        let response: GetStockResponse = try call(
            Methods.InventoryService.getStock, GetStockRequest(sku: sku))
        return response.stock ?? Stock()
    }

    package func product(_ id: String, as role: Caller.Role = .owner) throws -> Product {
        let response: GetProductResponse = try call(
            Methods.CatalogService.getProduct, GetProductRequest(id: id), as: role)
        return response.product ?? Product()
    }

    package func update(
        _ change: Product, mask: [String]? = nil, etag: String = ""
    ) throws -> Product {
        let request = UpdateProductRequest(
            product: change, updateMask: mask.map { FieldMask(paths: $0) }, etag: etag)
        let response: UpdateProductResponse = try call(
            Methods.CatalogService.updateProduct, request)
        return response.product ?? Product()
    }

    @discardableResult
    package func delete(
        _ id: String, etag: String = "", purge: Bool = false
    ) throws -> Product {
        let response: DeleteProductResponse = try call(
            Methods.CatalogService.deleteProduct,
            DeleteProductRequest(id: id, etag: etag, purge: purge))
        return response.product ?? Product()
    }
}
