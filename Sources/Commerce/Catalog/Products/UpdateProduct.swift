internal import KeyValue
package import RPC
package import Schema
internal import Tables
internal import Wire

extension Catalog {
    /// Changes the fields of a product that the mask names.
    package static func updateProduct(
        _ request: UpdateProductRequest, _ command: inout Command, _ reply: inout Reply
    ) throws {
        let wanted = request.product ?? Product()
        let fields = try ProductField.named(by: request.updateMask, in: wanted)
        let transaction = command.transaction
        guard let old = try Products.find(wanted.id, in: transaction), old.deleteTime == nil else {
            throw Failure.notFound(.product, wanted.id)
        }
        guard request.etag.isEmpty || request.etag == old.etag else {
            throw Failure.etagMismatch
        }

        var product = old
        for field in fields {
            field.copy(from: wanted, to: &product)
        }
        product = product.keepingServerFields(of: old)
        try product.check()
        var search = SearchChanges()
        try change(old, to: &product, noting: &search, in: &command)
        try search.write(in: transaction)
        _ = try StoredProduct.append(product.id, in: transaction, for: command.caller, to: &reply)
    }

    /// Puts a product that was checked in place of `old`.
    static func change(
        _ old: Product, to product: inout Product, noting search: inout SearchChanges,
        in command: inout Command
    ) throws {
        if product.categoryIDs != old.categoryIDs {
            try Categories.check(
                product.categoryIDs, field: "product.category_ids", in: command.transaction)
        }
        let before = old.variants.map(\.sku)
        let after = product.variants.map(\.sku)
        if before != after {
            let (kept, wanted) = (Set(before), Set(after))
            try releaseSKUs(before.filter { !wanted.contains($0) }, in: &command)
            try takeSKUs(after.filter { !kept.contains($0) }, of: product, in: &command)
        }
        product.stamp(command.time, command.revision)
        try write(product, replacing: old, noting: &search, in: &command)
    }

    /// `product` with what the server knows of it from elsewhere.
    static func complete(_ product: Product, in snapshot: any Snapshot) throws -> Product {
        let availability = try Availability(of: product.id, in: snapshot)
        let figures = try Figures.find(product.id, in: snapshot)
        return availability.completing(product).completed(by: figures)
    }
}

extension Product {
    /// With what only the server says as it was in `old`.
    func keepingServerFields(of old: Product) -> Product {
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
