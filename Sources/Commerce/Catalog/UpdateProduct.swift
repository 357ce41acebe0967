internal import KeyValue
package import RPC
package import Schema
internal import Tables
internal import Wire

extension Catalog {
    /// Changes the fields of a product that the mask names.
    package static func updateProduct(
        _ request: UpdateProductRequest, _ command: inout Command
    ) throws -> UpdateProductResponse {
        let change = request.product ?? Product()
        let fields = try ProductField.named(by: request.updateMask, in: change)
        let transaction = command.transaction
        guard let old = try Products.find(change.id, in: transaction), old.deleteTime == nil else {
            throw Failure.notFound(.product, change.id)
        }
        guard request.etag.isEmpty || request.etag == old.etag else {
            throw Failure.etagMismatch
        }

        var product = old
        for field in fields {
            field.copy(from: change, to: &product)
        }
        product = product.keepingServerFields(of: old)
        try product.check()
        if fields.contains(.variants) {
            try moveStocks(from: old, to: product, in: &command)
        }
        product.stamp(command.time, command.revision)
        try Products.put(product, in: &command)
        let availability = try Availability(of: product.id, in: transaction)
        return UpdateProductResponse(product: availability.completing(product))
    }

    /// Gives new skus their stock and takes away that of removed ones, which must be empty.
    private static func moveStocks(
        from old: Product, to new: Product, in command: inout Command
    ) throws {
        let before = Set(old.variants.map(\.sku))
        let after = Set(new.variants.map(\.sku))
        let added = new.variants.map(\.sku).filter { !before.contains($0) }
        let removed = old.variants.map(\.sku).filter { !after.contains($0) }
        let taken = try Stocks.find(many: added, in: command.transaction)
        if let stock = taken.compactMap({ $0 }).first {
            throw Failure.skuTaken(stock.sku)
        }
        let leaving = try Stocks.find(many: removed, in: command.transaction)
        for case let stock? in leaving {
            guard stock.onHand == 0, stock.held == 0, stock.allocated == 0 else {
                throw Failure.skuHasStock(stock.sku)
            }
            _ = try Stocks.remove(stock.sku, in: &command)
        }
        for sku in added {
            var stock = StockRow(sku: sku, productID: new.id)
            stock.stamp(command.time, command.revision)
            try Stocks.put(stock, in: &command)
        }
    }
}

extension Product {
    /// With what only the server says as it was in `old`.
    fileprivate func keepingServerFields(of old: Product) -> Product {
        var product = written
        product.id = old.id
        product.createTime = old.createTime
        product.updateTime = old.updateTime
        product.deleteTime = old.deleteTime
        product.revision = old.revision
        product.unknownFields = old.unknownFields
        return product
    }
}
