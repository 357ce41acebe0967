internal import Crypto
internal import KeyValue
internal import Schema
internal import Tables

extension Reviews {
    /// What is wrong with the reviews: each is of somebody who is there, and the ratings of
    /// products are those of published reviews.
    static func verify(in snapshot: any Snapshot) throws(StoreError) -> [String] {
        var problems = try ReviewRows.verify(in: snapshot)
        guard problems.isEmpty else { return problems }
        var customers: Set<String> = []
        try CustomerRows.forEach(in: snapshot) { customer in
            if !customer.isErased { customers.insert(customer.id) }
            return true
        }
        var ratings: [String: (sum: Int64, count: Int64)] = [:]
        var pairs: Set<[String]> = []
        try ReviewRows.forEach(in: snapshot) { review in
            if !customers.contains(review.customerID) {
                problems.append("review \(review.id): there is no customer of it")
            }
            if !(1...5).contains(review.rating) {
                problems.append("review \(review.id): its rating is none")
            }
            if !pairs.insert([review.customerID, review.productID]).inserted {
                problems.append("review \(review.id): its customer has said something before")
            }
            if review.state == .published {
                let before = ratings[review.productID] ?? (0, 0)
                ratings[review.productID] = (
                    before.sum + Int64(review.rating), before.count + 1
                )
            }
            return true
        }
        try Figures.forEach(in: snapshot) { figures in
            let told = ratings.removeValue(forKey: figures.productID) ?? (0, 0)
            if (figures.ratingSum, figures.ratingCount) != told {
                problems.append(
                    "product \(figures.productID): its rating is not that of its reviews")
            }
            return true
        }
        problems += ratings.keys.sorted().map { "reviews of \($0): there is no such product" }
        return problems
    }

    /// Which reviews no key opens.
    static func verifySealed(
        by keys: KeyRing, in snapshot: any Snapshot
    ) throws(StoreError) -> [String] {
        var reviews: [ReviewRow] = []
        try ReviewRows.forEach(in: snapshot) { review in
            if !review.words.isEmpty { reviews.append(review) }
            return true
        }
        return reviews.filter { (try? opened([$0], by: keys, in: snapshot)) == nil }
            .map { "review \($0.id): no key opens what it says" }
    }
}
