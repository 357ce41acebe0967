internal import KeyValue
package import RPC
package import Schema
internal import Tables
internal import Wire

extension Recommendation {
    /// Recommends goods, which are passed through as they are stored.
    package static func recommend(
        _ request: RecommendRequest, _ query: borrowing Query, _ reply: inout Reply
    ) throws {
        let snapshot = query.snapshot
        var filter = request.filter ?? ProductFilter()
        guard !filter.deleted, filter.states.allSatisfy({ $0 == .active }) else {
            throw Failure.field(
                "filter.states", "must be empty, for only what is for sale is asked")
        }
        filter.inStock = true
        filter.states = [.active]
        let selection = try Selection(filter, for: query.caller, in: snapshot)
        let named = try named(request, query.caller, in: snapshot)
        if request.kind == .similar, named.isEmpty {
            throw Failure.field("product_ids", "must name what they should be like")
        }
        let modelID = try Models.active(.baskets, in: snapshot)
        let model = try modelID.flatMap { try NeighbourModel($0, in: snapshot) }
        let owner = try Person.owner(request, query.caller)
        let isAsked =
            request.onlyNew || model != nil && request.kind != .popular && request.kind != .similar
        let person = try Person(isAsked ? owner : nil, model, in: snapshot)
        var leftOut = Set(request.productIDs).union(named)
        if request.onlyNew { leftOut.formUnion(try person.namesOfBought(model)) }
        var list = Shortlist(
            pageSize(request.pageSize, standard: 10, limit: 100),
            ProductTest(filter, selection), leavingOut: leftOut, behind: reply.takeBytes(),
            in: snapshot)
        if let model, let tally = try tally(request, named, person, model) {
            try list.take(from: tally, leavingOutBought: request.onlyNew)
        }
        if request.kind == .similar || request.kind == .boughtTogether {
            try takeAlike(&list, named, filter, query.caller, in: snapshot)
        }
        if request.kind != .buyAgain {
            try fill(&list, model, selection, in: snapshot)
        }
        let subject = ListToken.Subject(request.kind, named.last ?? "")
        let places = try ChosenOrder.places(
            of: list.first, { _ in list.firstGoods }, on: .recommendations, for: subject.text,
            in: snapshot)
        // Fields of a message may come in any order; the recommendations are there already.
        var bytes = list.takeBytes(inOrder: places)
        RecommendResponse(
            attributionToken: ListToken.make(subject, places: places),
            modelID: model == nil ? "" : modelID ?? ""
        ).encode(into: &bytes)
        reply.bytes = bytes
    }

    /// The goods that the request is about.
    private static func named(
        _ request: RecommendRequest, _ caller: Caller, in snapshot: any Snapshot
    ) throws -> [String] {
        var named = request.productIDs
        if request.useCart {
            guard let owner = Owner(caller) else {
                throw Failure.field("use_cart", "must be false, for you have no cart")
            }
            named += try CartRows.current(of: owner, in: snapshot)?.lines.map(\.productID) ?? []
        }
        var seen: Set<String> = []
        return named.filter { seen.insert($0).inserted }
    }

    /// What the model says; nil of what only its list of popular goods is for.
    private static func tally(
        _ request: RecommendRequest, _ named: [String], _ person: Person, _ model: NeighbourModel
    ) throws(StoreError) -> Tally? {
        guard request.kind != .popular, request.kind != .similar else { return nil }
        var tally = Tally(model)
        switch request.kind {
        case .boughtTogether:
            try tally.add(neighboursOf: Array(named.suffix(namedLimit)))
            tally.add(own: person, weight: ownInBasket)
        case .forYou:
            if !request.onlyNew { try tally.addAgain(person) }
            try tally.addOthers(person, again: !request.onlyNew)
        case .buyAgain:
            try tally.addAgain(person)
        default: return nil
        }
        return tally
    }

    /// Fills up with what is like the goods that were named, as was learned, or else with what
    /// stands beside them and sells.
    private static func takeAlike(
        _ list: inout Shortlist, _ named: [String], _ filter: ProductFilter, _ caller: Caller,
        in snapshot: any Snapshot
    ) throws {
        guard !list.isFull, !named.isEmpty else { return }
        let products = Array(named.suffix(namedLimit))
        if let id = try Models.active(.content, in: snapshot),
            let model = try NeighbourModel(id, in: snapshot)
        {
            var tally = Tally(model, because: .similar)
            try tally.add(neighboursOf: products)
            try list.take(from: tally, leavingOutBought: false)
        }
        guard !list.isFull, filter.categoryID.isEmpty, let last = products.last,
            let category = try Products.find(last, in: snapshot)?.categoryIDs.last
        else { return }
        var beside = filter
        beside.categoryID = category
        let selection = try Selection(beside, for: caller, in: snapshot)
        try takeBestSelling(&list, selection, because: last, in: snapshot)
    }

    /// Fills up with what is popular, and then with what sells best of what is asked for.
    private static func fill(
        _ list: inout Shortlist, _ model: NeighbourModel?, _ selection: Selection,
        in snapshot: any Snapshot
    ) throws {
        if !list.isFull, let model {
            try list.takePopular(of: model)
        }
        try takeBestSelling(&list, selection, because: "", in: snapshot)
    }

    /// Fills up with what sells best of a selection: because it is like a product, or else because
    /// it is popular.
    private static func takeBestSelling(
        _ list: inout Shortlist, _ selection: Selection, because product: String,
        in snapshot: any Snapshot
    ) throws {
        guard !list.isFull, let scopes = selection.ways.first else { return }
        var budget = WorkBudget()
        var walk = ShelfWalk(scopes, .bestSelling, after: nil, prices: nil)
        while !list.isFull, !budget.isSpent {
            let places = try walk.nextBatch(in: snapshot, &budget)
            if places.isEmpty { return }
            try list.take(
                places.map {
                    Candidate(
                        product: ListingOrder.bestSelling.id(at: $0), score: 0,
                        reason: product.isEmpty ? .popular : .similar, because: product)
                })
        }
    }
}
