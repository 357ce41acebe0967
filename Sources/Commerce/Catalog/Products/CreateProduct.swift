internal import Basics
internal import KeyValue
package import RPC
package import Schema
internal import Tables

extension Catalog {
    /// Adds a product, with an empty stock of each of its skus.
    package static func createProduct(
        _ request: CreateProductRequest, _ command: inout Command
    ) throws -> CreateProductResponse {
        var product = (request.product ?? Product()).written
        if product.id.isEmpty {
            product.id = command.makeID().description
        }
        if product.state == .unspecified {
            product.state = .draft
        }
        try product.check()
        if try Products.find(product.id, in: command.transaction) != nil {
            throw Failure.idTaken(product.id)
        }
        var search = SearchChanges()
        try create(&product, noting: &search, in: &command)
        try search.write(in: command.transaction)
        return CreateProductResponse(product: product)
    }

    /// Adds a product that was checked and whose id is free; `etag` is its own if that is known.
    static func create(
        _ product: inout Product, etag: String? = nil, noting search: inout SearchChanges,
        in command: inout Command
    ) throws {
        try Categories.check(
            product.categoryIDs, field: "product.category_ids", in: command.transaction)
        product.createTime = Timestamp(command.time)
        product.stamp(command.time, command.revision, etag: etag)
        try takeSKUs(product.variants.map(\.sku), of: product, in: &command)
        try write(product, replacing: nil, noting: &search, in: &command)
    }
}
