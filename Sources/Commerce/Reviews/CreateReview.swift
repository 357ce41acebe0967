internal import Basics
internal import KeyValue
package import RPC
package import Schema
internal import Tables

extension Reviews {
    /// How far back an order is looked for that was not named: some milliseconds' work.
    private static let orderLimit = 200

    /// Rates a product that the caller bought.
    package static func createReview(
        _ request: CreateReviewRequest, _ command: inout Command
    ) throws -> CreateReviewResponse {
        let transaction = command.transaction
        let customer = try Customers.account("", of: command.caller, in: transaction)
        guard let product = try Products.find(request.productID, in: transaction),
            product.deleteTime == nil
        else { throw Failure.notFound(.product, request.productID) }
        if try ReviewRows.isReviewed(product.id, by: customer.id, in: transaction) {
            throw Failure.reviewExists(product.id)
        }
        let order = try order(
            request.orderID, of: product.id, by: .customer(customer.id), in: transaction)
        let limit = ReviewRows.customerLimit
        guard try ReviewRows.ids(of: customer.id, limit: limit, in: transaction).ids.count < limit
        else { throw Failure.tooManyReviews }

        let words = ReviewWords(title: request.title, text: request.text)
        var review = ReviewRow(
            id: command.makeID().description, productID: product.id, customerID: customer.id,
            orderID: order, rating: request.rating,
            state: words == ReviewWords() ? .published : .pending,
            createTimeNanoseconds: command.time.nanoseconds)
        try review.take(words, of: customer, keys: command.keys)
        review.stamp(command.time, command.revision)
        try write(review, replacing: nil, in: &command)
        return CreateReviewResponse(review: review.shown(words, to: command.caller))
    }

    /// The order in which somebody bought a product: the one that is named, or one of the last.
    private static func order(
        _ id: String, of product: String, by owner: Owner, in snapshot: any Snapshot
    ) throws -> String {
        var ids = [id]
        if id.isEmpty {
            let range = OrderRows.byOwner.range(of: owner.text)
            ids = try KeyPage(
                range, after: nil, size: orderLimit, order: .descending, in: snapshot
            ).keys.map { String(decoding: $0[range.from.count..<$0.count - 1], as: UTF8.self) }
        }
        let orders = try OrderRows.find(many: ids, in: snapshot).compactMap { $0 }
        let bought = orders.first { order in
            order.owner == owner.text && (order.state == .placed || order.state == .completed)
                && order.lines.contains { $0.productID == product }
        }
        guard let bought else { throw Failure.purchaseRequired(product) }
        return bought.id
    }
}
