internal import KeyValue
internal import RPC
internal import Schema
internal import Tables

/// Whoever goods are recommended to, as far as they agree that it is asked what they bought; goods
/// are the numbers of a model.
struct Person {
    private let history: History
    /// What they bought.
    private(set) var bought: NumberSet
    /// What they looked at or put into the cart lately and did not buy.
    private(set) var liked: NumberSet
    /// In how many purchases each product is.
    private var counts: [UInt8]
    /// By how much it says something that they looked at a product.
    private var interests: [Int32: Float] = [:]
    /// What they bought and the model does not know, as places in the history.
    private var unknown: [Int] = []

    /// What this owner did, as far as they agree to be asked; nobody is nil.
    init(
        _ owner: String?, _ model: NeighbourModel?, in snapshot: any Snapshot
    ) throws(StoreError) {
        let limit = model?.productCount ?? 0
        bought = NumberSet(below: limit)
        liked = NumberSet(below: limit)
        counts = [UInt8](repeating: 0, count: limit)
        guard let owner, try Event.consents(owner, in: snapshot) else {
            history = History()
            return
        }
        history = try History(of: owner, in: snapshot)
        note(try model?.numbers(of: history.goods))
    }

    /// In how many of their last purchases a product is.
    func count(of product: Int32) -> Int {
        Int(counts[Int(product)])
    }

    /// By how much it says something that they looked at a product, or put it into the cart.
    func interest(in product: Int32) -> Float {
        interests[product] ?? 0
    }

    /// The names of what they bought.
    func namesOfBought(_ model: NeighbourModel?) throws(StoreError) -> [String] {
        let known = try model?.names(of: bought).values.map { $0 } ?? []
        return known + unknown.map(history.goods.text)
    }

    private mutating func note(_ numbers: [Int32]?) {
        // Each purchase counts once, however often a product is in it.
        var lastDeed = [UInt8](repeating: 0, count: counts.count)
        var putBack: Set<Int32> = []
        for (place, note) in history.notes.enumerated() {
            guard let number = numbers?[place], number >= 0 else {
                if note.kind == .purchase { unknown.append(place) }
                continue
            }
            switch note.kind {
            case .purchase:
                guard lastDeed[Int(number)] != note.deed else { continue }
                lastDeed[Int(number)] = note.deed
                counts[Int(number)] += 1
                bought.insert(number)
            case .glance: add(number, Recommendation.glance)
            case .wish: if !putBack.contains(number) { add(number, Recommendation.wish) }
            case .putBack: putBack.insert(number)
            }
        }
        for number in interests.keys {
            if counts[Int(number)] > 0 { interests[number] = nil } else { liked.insert(number) }
        }
    }

    private mutating func add(_ number: Int32, _ weight: Float) {
        let known = interests[number]
        if known != nil || interests.count < Recommendation.interestLimit {
            interests[number] = max(weight, known ?? 0)
        }
    }

    /// Whom the request is for: for customers and guests themselves, for staff who they say.
    static func owner(
        _ request: RecommendRequest, _ caller: Caller
    ) throws(Failure) -> String? {
        let isNamed = !request.visitorID.isEmpty || !request.customerID.isEmpty
        guard caller.role >= .manager else {
            if isNamed {
                throw .othersEvents(request.visitorID.isEmpty ? "customer_id" : "visitor_id")
            }
            return Owner(caller)?.text
        }
        if !request.customerID.isEmpty {
            guard request.visitorID.isEmpty else {
                throw .field("visitor_id", "must be empty beside a customer_id")
            }
            return Owner.customer(request.customerID).text
        }
        return request.visitorID.isEmpty ? nil : Event.visitor(request.visitorID)
    }
}
