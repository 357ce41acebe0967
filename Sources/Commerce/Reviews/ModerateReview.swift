package import RPC
package import Schema
internal import Tables

extension Reviews {
    /// Publishes a review, or rejects it.
    ///
    /// The answer is without words: it is kept for repeats, and whoever wrote them may be erased.
    package static func moderateReview(
        _ request: ModerateReviewRequest, _ command: inout Command
    ) throws -> ModerateReviewResponse {
        guard request.state == .published || request.state == .rejected else {
            throw Failure.field("state", "must be STATE_PUBLISHED or STATE_REJECTED")
        }
        guard let old = try ReviewRows.find(request.id, in: command.transaction),
            let customer = try CustomerRows.find(old.customerID, in: command.transaction)
        else { throw Failure.notFound(.review, request.id) }
        let before = try old.opened(of: customer, by: command.keys)
        var words = before
        words.note = request.note
        var review = old
        review.state = ReviewRow.State(rawValue: request.state.rawValue)
        guard review.state != old.state || words != before else {
            return ModerateReviewResponse(review: old.shown(ReviewWords(), to: command.caller))
        }
        try review.take(words, of: customer, keys: command.keys)
        review.stamp(command.time, command.revision)
        try write(review, replacing: old, in: &command)
        command.concern(customer.id)
        return ModerateReviewResponse(review: review.shown(ReviewWords(), to: command.caller))
    }
}
