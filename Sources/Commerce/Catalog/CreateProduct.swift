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

        let transaction = command.transaction
        let (id, skus) = (product.id, product.variants.map(\.sku))
        if try Products.find(id, in: transaction) != nil {
            throw Failure.idTaken(id)
        }
        let taken = try Stocks.find(many: skus, in: transaction)
        if let stock = taken.compactMap({ $0 }).first {
            throw Failure.skuTaken(stock.sku)
        }

        product.createTime = Timestamp(command.time)
        product.stamp(command.time, command.revision)
        try Products.put(product, in: &command)
        for sku in skus {
            var stock = StockRow(sku: sku, productID: id)
            stock.stamp(command.time, command.revision)
            try Stocks.put(stock, in: &command)
        }
        return CreateProductResponse(product: product)
    }
}
