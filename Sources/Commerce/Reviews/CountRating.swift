internal import KeyValue
internal import RPC
internal import Schema
internal import Tables

extension Reviews {
    /// Writes `review` in place of `old`, and counts its rating while it is published. Every change
    /// of a review goes through here; without `review` the old one goes.
    static func write(
        _ review: ReviewRow?, replacing old: ReviewRow?, in command: inout Command
    ) throws(StoreError) {
        if let review {
            try ReviewRows.put(review, replacing: old, in: &command)
        } else if let old {
            _ = try ReviewRows.remove(old.id, in: &command)
        }
        let before = old?.countedRating ?? 0
        let after = review?.countedRating ?? 0
        guard let product = review?.productID ?? old?.productID, before != after,
            let figures = try Figures.find(product, in: command.transaction)
        else { return }
        var counted = figures
        counted.ratingSum += after - before
        counted.ratingCount += (after > 0 ? 1 : 0) - (before > 0 ? 1 : 0)
        try Figures.put(counted, replacing: figures, in: command.transaction)
        try SearchSignals.follow(counted, replacing: figures, in: command.transaction)
    }

    /// Removes all that somebody said.
    static func forget(_ customer: String, in command: inout Command) throws(StoreError) {
        let (ids, _) = try ReviewRows.ids(
            of: customer, limit: ReviewRows.customerLimit, in: command.transaction)
        for case let review? in try ReviewRows.find(many: ids, in: command.transaction) {
            try write(nil, replacing: review, in: &command)
        }
    }

    /// Removes all that was said of a product which goes for good.
    static func forgetProduct(_ product: String, in command: inout Command) throws {
        var ids: [String] = []
        for state in [ReviewRow.State.pending, .published, .rejected] {
            let range = ReviewRows.range(of: product, state)
            let page = try KeyPage(
                range, after: nil, size: ReviewRows.productLimit, in: command.transaction)
            ids += page.keys.map {
                String(decoding: $0[range.from.count..<$0.count - 1], as: UTF8.self)
            }
            guard page.next == nil, ids.count <= ReviewRows.productLimit else {
                throw Failure.tooManyReviews(of: product)
            }
        }
        for case let review? in try ReviewRows.find(many: ids, in: command.transaction) {
            try write(nil, replacing: review, in: &command)
        }
    }
}

extension ReviewRow {
    /// The rating as far as it counts; 0 if it does not.
    var countedRating: Int64 {
        state == .published ? Int64(rating) : 0
    }
}
