package import RPC
package import Schema

/// What a test of the shop says of reviews.
extension TestShop {
    /// Buys one unit of each sku by invoice; the answer is the order's id.
    @discardableResult
    package func buy(_ skus: [String], bearing token: String) throws -> String {
        var cart = Cart()
        for sku in skus {
            cart = try addItem(sku, bearing: token)
        }
        return try place(cart, bearing: token).order?.id ?? ""
    }

    @discardableResult
    package func review(
        _ product: String, _ rating: Int32, _ title: String = "", _ text: String = "",
        order: String = "", requestID: String = "", bearing token: String
    ) throws -> Review {
        let request = CreateReviewRequest(
            productID: product, rating: rating, title: title, text: text, orderID: order,
            requestID: requestID)
        let response: CreateReviewResponse = try call(
            Methods.ReviewService.createReview, request, bearing: token)
        return response.review ?? Review()
    }

    @discardableResult
    package func moderate(
        _ review: String, _ state: Review.State, note: String = "",
        as role: Caller.Role = .support
    ) throws -> Review {
        let response: ModerateReviewResponse = try call(
            Methods.ReviewService.moderateReview,
            ModerateReviewRequest(id: review, state: state, note: note), as: role)
        return response.review ?? Review()
    }

    /// The reviews of a product, or of all, page by page.
    package func reviews(
        of product: String = "", _ state: Review.State = .unspecified, pageSize: Int32 = 0,
        as role: Caller.Role = .anyone, bearing token: String? = nil
    ) throws -> [Review] {
        var reviews: [Review] = []
        var request = ListReviewsRequest(productID: product, state: state, pageSize: pageSize)
        repeat {
            let response: ListReviewsResponse = try call(
                Methods.ReviewService.listReviews, request, as: role, bearing: token)
            reviews += response.reviews
            request.pageToken = response.nextPageToken
        } while !request.pageToken.isEmpty
        return reviews
    }
}
