internal import Basics
internal import Crypto
internal import KeyValue
internal import RPC
package import Schema
package import Tables
internal import Wire

/// Every review of everybody who was not erased.
package enum ReviewRows: Table {
    package static let number: UInt16 = 151

    package static func id(of review: ReviewRow) -> String {
        review.id
    }

    /// Lists the reviews of a product that stand somewhere, in the order in which they were
    /// written: ids rise with time.
    package static let byProduct = OrderedIndex<
        ReviewRow, KeyPair<String, KeyPair<UInt64, String>>
    >(152) { review in
        KeyPair(review.productID, review.place)
    }

    /// Lists the reviews that stand somewhere.
    package static let byState = OrderedIndex<ReviewRow, KeyPair<UInt64, String>>(153) { review in
        review.place
    }

    /// Finds what a customer said of a product.
    package static let byCustomer = OrderedIndex<ReviewRow, KeyPair<String, String>>(154) {
        review in
        KeyPair(review.customerID, review.productID)
    } covering: { review in
        Array(review.id.utf8)
    }

    package static let indexes: [any Index<ReviewRow>] = [byProduct, byState, byCustomer]

    /// Reviews that one customer may write, so that all can go in one call.
    static let customerLimit = 500
    /// Reviews of a product that go with it in one call.
    static let productLimit = 1_000

    /// The keys of reviews that stand somewhere: of one product, or of all when it is empty.
    static func range(
        of product: String, _ state: ReviewRow.State
    ) -> (from: [UInt8], to: [UInt8]) {
        let state = UInt64(state.rawValue)
        return product.isEmpty
            ? byState.range(of: state) : byProduct.range(of: KeyPair(product, state))
    }

    /// The ids of what a customer wrote, by product; those behind the key `after`.
    static func ids(
        of customer: String, after last: [UInt8]? = nil, limit: Int, in snapshot: any Snapshot
    ) throws(StoreError) -> (ids: [String], last: [UInt8]?) {
        let range = byCustomer.range(of: customer)
        let from = last.map { $0 + [0] } ?? range.from
        var ids: [String] = []
        var key: [UInt8]?
        try snapshot.scan(
            from: from.span, to: range.to.span, order: .ascending, limit: limit
        ) { found, id in
            ids.append(String(id))
            key = Array(found)
            return true
        }
        return (ids, ids.count < limit ? nil : key)
    }

    /// Whether a customer said something of a product.
    static func isReviewed(
        _ product: String, by customer: String, in snapshot: any Snapshot
    ) throws(StoreError) -> Bool {
        try snapshot.get(makeKey(byCustomer.number, KeyPair(customer, product)).span) { _ in }
    }
}

extension ReviewRow {
    /// Its place among those that stand where it does.
    fileprivate var place: KeyPair<UInt64, String> {
        KeyPair(UInt64(state.rawValue), id)
    }

    /// What its words are sealed for.
    private var seal: [UInt8] {
        Array("review/\(id)".utf8)
    }

    /// Takes in what is said, under the customer's key.
    mutating func take(
        _ said: ReviewWords, of customer: CustomerRow, keys: KeyRing
    ) throws(StoreError) {
        words =
            said == ReviewWords() ? [] : try customer.seal(said.encoded(), at: seal, by: keys)
    }

    /// What is said in words.
    func opened(of customer: CustomerRow, by keys: KeyRing) throws(StoreError) -> ReviewWords {
        if words.isEmpty { return ReviewWords() }
        guard let bytes = try customer.open(words, at: seal, by: keys),
            let words = try? ReviewWords.decode(bytes)
        else { throw .corrupt("review \(id): its customer's key does not open it") }
        return words
    }

    /// Marks a change: revisions of one row only rise.
    mutating func stamp(_ time: Instant, _ revision: UInt64) {
        updateTimeNanoseconds = time.nanoseconds
        self.revision = max(revision, self.revision + 1)
    }

    /// What the caller may see of it: who wrote it is for them and for staff.
    func shown(_ words: ReviewWords, to caller: Caller) -> Review {
        let isOwn = !caller.isStaff && !caller.isGuest && caller.name == customerID
        let isOpen = caller.isStaff || isOwn
        return Review(
            id: id, productID: productID, rating: rating, title: words.title, text: words.text,
            state: Review.State(rawValue: state.rawValue),
            createTime: Timestamp(Instant(nanoseconds: createTimeNanoseconds)),
            updateTime: Timestamp(Instant(nanoseconds: updateTimeNanoseconds)),
            customerID: isOpen ? customerID : "", orderID: isOpen ? orderID : "",
            note: caller.isStaff ? words.note : "", revision: revision)
    }
}
