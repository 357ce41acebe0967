import Commerce
import RPC
import Schema
import TestSupport
import Wire

/// What a simulated client wants of the shop, and what it may learn from the answer.
///
/// To add an operation: write its wish beside the others, add it to those of `Wishes` who want it,
/// and let it say what its commit must have done.
protocol Wish {
    var method: Method { get }
    /// The request's bytes, the same at every try.
    var bytes: [UInt8] { get }
    /// Another request under the same id, which must be refused.
    var otherBytes: [UInt8]? { get }
    /// What the call is made with; the owner's key if it is nil.
    var bearer: String? { get }
    var requestID: String { get }
    /// Reasons for which the shop may rightly refuse it.
    var refusals: Set<String> { get }

    /// Takes the answer that says it was done; says what is wrong with it.
    func fulfilled(by carrier: TestCarrier, _ model: inout Model) throws -> [String]

    /// Takes a rightful refusal.
    func refused(_ reason: String, _ model: inout Model)

    /// Looks at the commit that did it, with the books as they are then; says what is wrong.
    func committed(_ commit: Commit, _ books: Books) -> [String]
}

extension Wish {
    var otherBytes: [UInt8]? { nil }
    var bearer: String? { nil }

    func refused(_ reason: String, _ model: inout Model) {}

    func committed(_ commit: Commit, _ books: Books) -> [String] { [] }
}

struct AdjustWish: Wish {
    let request: AdjustStockRequest
    let method = Methods.InventoryService.adjustStock
    let refusals: Set<String> = ["OUT_OF_STOCK", "RESOURCE_NOT_FOUND"]

    init(_ id: String, _ books: Books, _ dice: inout Seed.Generator) {
        let delta = Int64.random(in: 1...5, using: &dice)
        let goods = Int.random(in: 0..<3, using: &dice) == 0 ? Model.later : Model.opening
        let product = goods.randomElement(using: &dice) ?? goods[0]
        let sku = product.variants.randomElement(using: &dice)?.sku ?? "JAM"
        // There is little, so that customers are in each other's way, and seldom nothing.
        let isPlenty = books.stocks[sku].map { $0.available > 6 } ?? false
        let isSale = Int.random(in: 0..<5, using: &dice) < (isPlenty ? 4 : 1)
        request = AdjustStockRequest(
            sku: sku, delta: isSale ? -delta : delta, reason: "simulated",
            requestID: id)
    }

    var bytes: [UInt8] { request.encoded() }
    var requestID: String { request.requestID }

    func fulfilled(by carrier: TestCarrier, _ model: inout Model) throws -> [String] {
        let response: AdjustStockResponse = try TestShop.response(carrier)
        return model.adjusted(request, response.stock)
    }
}

struct UpdateWish: Wish {
    let request: UpdateProductRequest
    let method = Methods.CatalogService.updateProduct
    let refusals: Set<String> = ["ETAG_MISMATCH", "RESOURCE_NOT_FOUND"]

    init(_ id: String, _ model: Model, _ dice: inout Seed.Generator) {
        let known = model.newest.keys.sorted().randomElement(using: &dice) ?? "tea"
        let isTakenOut = Int.random(in: 0..<8, using: &dice) == 0
        request = UpdateProductRequest(
            product: Product(
                id: known, title: "Written by \(id)", state: isTakenOut ? .archived : .active),
            updateMask: FieldMask(paths: ["title", "state"]),
            etag: model.newest[known]?.etag ?? "", requestID: id)
    }

    var bytes: [UInt8] { request.encoded() }
    var requestID: String { request.requestID }

    func fulfilled(by carrier: TestCarrier, _ model: inout Model) throws -> [String] {
        let response: UpdateProductResponse = try TestShop.response(carrier)
        return model.updated(request, response.product)
    }
}

struct CreateWish: Wish {
    let request: CreateProductRequest
    let method = Methods.CatalogService.createProduct
    let refusals: Set<String> = ["ID_TAKEN"]

    init(_ id: String, _ model: Model, _ dice: inout Seed.Generator) {
        let product = Model.later.randomElement(using: &dice) ?? Model.later[0]
        request = CreateProductRequest(product: product, requestID: id)
    }

    var bytes: [UInt8] { request.encoded() }
    var requestID: String { request.requestID }

    func fulfilled(by carrier: TestCarrier, _ model: inout Model) throws -> [String] {
        let response: CreateProductResponse = try TestShop.response(carrier)
        return model.created(request, response.product)
    }

    func refused(_ reason: String, _ model: inout Model) {
        model.isKnownToExist(request.product?.id ?? "")
    }
}

struct DeleteWish: Wish {
    let request: DeleteProductRequest
    let method = Methods.CatalogService.deleteProduct
    let refusals: Set<String> = ["RESOURCE_NOT_FOUND"]

    init(_ id: String, _ model: Model, _ dice: inout Seed.Generator) {
        let product = Model.later.randomElement(using: &dice) ?? Model.later[0]
        request = DeleteProductRequest(id: product.id, requestID: id)
    }

    var bytes: [UInt8] { request.encoded() }
    var requestID: String { request.requestID }

    func fulfilled(by carrier: TestCarrier, _ model: inout Model) throws -> [String] {
        let response: DeleteProductResponse = try TestShop.response(carrier)
        return model.deleted(request, response.product)
    }
}
