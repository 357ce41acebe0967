// Generated from proto/ by tools/generate; do not edit.
package import RPC
internal import Schema

/// Serves `shopwire.v1.ReviewService` from the handlers of `Reviews`.
package let reviewService = Service(
    "shopwire.v1.ReviewService",
    [
        .command(Methods.ReviewService.createReview, Reviews.createReview),
        .query(Methods.ReviewService.listReviews, Reviews.listReviews),
        .command(Methods.ReviewService.moderateReview, Reviews.moderateReview),
    ]
)
