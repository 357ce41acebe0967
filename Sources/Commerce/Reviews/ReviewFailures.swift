internal import RPC

extension Failure {
    /// Only who bought something may say how it is.
    static func purchaseRequired(_ product: String) -> Failure {
        var failure = Failure(
            .failedPrecondition, "PURCHASE_REQUIRED",
            "Only who ordered \"\(product)\" can review it. If the order is an old one, name it in "
                + "order_id.")
        failure.preconditions = [
            Precondition(type: "PURCHASE", subject: product, description: "no order holds it")
        ]
        return failure
    }

    /// Everybody has one say.
    static func reviewExists(_ product: String) -> Failure {
        var failure = Failure(
            .alreadyExists, "REVIEW_EXISTS", "You have reviewed \"\(product)\" already.")
        failure.resource = Resource(type: .review, name: product)
        return failure
    }

    static let tooManyReviews = Failure(
        .resourceExhausted, "RATE_LIMITED",
        "A customer may write at most \(ReviewRows.customerLimit) reviews.")

    /// More of them than one command may remove.
    static func tooManyReviews(of product: String) -> Failure {
        .inUse(
            .product, product,
            "There are more than \(ReviewRows.productLimit) reviews of \"\(product)\". Delete it "
                + "without purging it.")
    }
}
