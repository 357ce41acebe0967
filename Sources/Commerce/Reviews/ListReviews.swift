internal import Crypto
internal import KeyValue
package import RPC
package import Schema
internal import Tables

extension Reviews {
    /// Lists reviews, the latest first.
    package static func listReviews(
        _ request: ListReviewsRequest, _ query: borrowing Query
    ) throws -> ListReviewsResponse {
        let helps = query.caller.role >= .support
        guard helps || !request.productID.isEmpty else {
            throw Failure.field("product_id", "must be set")
        }
        guard helps || request.state == .unspecified || request.state == .published else {
            throw Failure.field("state", "must be left out, for it is for staff")
        }
        let state = ReviewRow.State(
            rawValue: request.state == .unspecified
                ? Review.State.published.rawValue : request.state.rawValue)
        var unpaged = request
        unpaged.pageSize = 0
        unpaged.pageToken = ""
        let pageQuery = PageQuery(unpaged, for: query.caller)
        let range = ReviewRows.range(of: request.productID, state)
        let page = try KeyPage(
            range, after: try query.pages.open(request.pageToken, of: pageQuery),
            size: pageSize(request.pageSize, standard: 20, limit: 100), order: .descending,
            in: query.snapshot)
        let ids = page.keys.map {
            String(decoding: $0[range.from.count..<$0.count - 1], as: UTF8.self)
        }
        let rows = try ReviewRows.find(many: ids, in: query.snapshot).compactMap { $0 }
        return ListReviewsResponse(
            reviews: try opened(rows, by: query.keys, in: query.snapshot).map {
                $0.shown($1, to: query.caller)
            },
            nextPageToken: page.next.map { query.pages.seal($0, of: pageQuery) } ?? "")
    }

    /// Reviews with what they say, each customer read once.
    static func opened(
        _ reviews: [ReviewRow], by keys: KeyRing, in snapshot: any Snapshot
    ) throws(StoreError) -> [(ReviewRow, ReviewWords)] {
        let speaking = Set(reviews.filter { !$0.words.isEmpty }.map(\.customerID)).sorted()
        var customers: [String: CustomerRow] = [:]
        for case let customer? in try CustomerRows.find(many: speaking, in: snapshot) {
            customers[customer.id] = customer
        }
        var opened: [(ReviewRow, ReviewWords)] = []
        for review in reviews {
            var words = ReviewWords()
            if !review.words.isEmpty {
                guard let customer = customers[review.customerID], !customer.isErased else {
                    throw .corrupt("review \(review.id): there is no customer of it")
                }
                words = try review.opened(of: customer, by: keys)
            }
            opened.append((review, words))
        }
        return opened
    }
}
