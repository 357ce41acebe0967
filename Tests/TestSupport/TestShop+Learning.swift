package import Basics
internal import Commerce
package import KeyValue
package import RPC
package import Schema

/// What a test of the shop says of what it learns.
extension TestShop {
    /// Writes down what somebody bought elsewhere, as staff.
    @discardableResult
    package func buy(
        _ products: [String], as visitor: String, at time: Instant? = nil, consent: Bool = true
    ) throws -> WriteUserEventsResponse {
        try write(
            [
                UserEvent(
                    kind: .purchase, items: products.map { UserEvent.Item(productID: $0) },
                    eventTime: time.map { Timestamp($0) }, visitorID: visitor)
            ], consent: consent)
    }

    @discardableResult
    package func write(
        _ events: [UserEvent], consent: Bool = true, as role: Caller.Role = .manager,
        bearing token: String? = nil
    ) throws -> WriteUserEventsResponse {
        try call(
            Methods.EventService.writeUserEvents,
            WriteUserEventsRequest(events: events, consent: consent), as: role, bearing: token)
    }

    /// Asks for a model and has it trained.
    @discardableResult
    package func learn(_ kind: Model.Kind = .baskets, hold: Bool = false) throws -> Model {
        let asked: TrainModelResponse = try call(
            Methods.ModelService.trainModel, TrainModelRequest(kind: kind, hold: hold))
        while try Models.trainNext(at: TestTraining(self)) {}
        return try model(asked.model?.id ?? "")
    }

    /// Forgets models that nobody goes back to; says how many steps that took.
    package func sweepModels() throws -> Int {
        let now = clock.now()
        return try perform { command in try Models.sweep(before: now, limit: 1_000, in: &command) }
    }

    package func model(_ id: String) throws -> Model {
        let response: GetModelResponse = try call(
            Methods.ModelService.getModel, GetModelRequest(id: id))
        return response.model ?? Model()
    }

    package func recommend(
        _ request: RecommendRequest, as role: Caller.Role = .anyone, bearing token: String? = nil
    ) throws -> RecommendResponse {
        try call(
            Methods.RecommendationService.recommend, request, as: role, bearing: token)
    }

    /// The ids that are recommended, the best first.
    package func recommended(
        _ request: RecommendRequest, as role: Caller.Role = .anyone, bearing token: String? = nil
    ) throws -> [String] {
        try recommend(request, as: role, bearing: token).recommendations
            .map { $0.product?.id ?? "" }
    }
}

/// Where models are trained in a test: each step is done at once.
package final class TestTraining: TrainingPlace {
    private let shop: TestShop
    /// Done before each command that the training gives.
    package var beforeWrite: (StaticString) throws -> Void = { _ in }

    package init(_ shop: TestShop) {
        self.shop = shop
    }

    package func now() -> Instant {
        shop.clock.now()
    }

    package func read(_ body: (any Snapshot) throws -> Void) throws {
        try body(shop.store.openSnapshot())
    }

    package func write(
        _ name: StaticString, _ work: @escaping @Sendable (inout Command) throws -> Void
    ) throws {
        try beforeWrite(name)
        try shop.perform { command in try work(&command) }
    }
}
