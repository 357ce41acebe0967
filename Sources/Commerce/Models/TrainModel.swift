internal import Basics
internal import KeyValue
package import RPC
package import Schema
internal import Tables

extension Models {
    /// Asks for a model to be trained.
    package static func trainModel(
        _ request: TrainModelRequest, _ command: inout Command
    ) throws -> TrainModelResponse {
        guard modelRecipes.contains(where: { $0.kind == request.kind }) else {
            throw Failure.field("kind", "must be a kind that the shop can learn")
        }
        let row = try ask(for: request.kind, held: request.hold, in: &command)
        return TrainModelResponse(model: Model(row, isActive: false))
    }

    /// Has a model trained, unless one of its kind is already.
    static func ask(
        for kind: Model.Kind, held: Bool, in command: inout Command
    ) throws(StoreError) -> ModelRow {
        let all = try all(in: command.transaction).filter { $0.kind == kind.rawValue }
        if let underWay = all.first(where: { $0.state == .queued || $0.state == .training }) {
            return underWay
        }
        let row = ModelRow(
            id: command.makeID().description, kind: kind.rawValue,
            version: (all.map(\.version).max() ?? 0) + 1, state: .queued,
            createTimeNanoseconds: command.time.nanoseconds, held: held)
        try ModelRows.put(row, in: &command)
        command.ring(bell)
        return row
    }

    /// Reads one model.
    package static func getModel(
        _ request: GetModelRequest, _ query: borrowing Query
    ) throws -> GetModelResponse {
        guard let row = try ModelRows.find(request.id, in: query.snapshot) else {
            throw Failure.notFound(.model, request.id)
        }
        let active = try active(Model.Kind(rawValue: row.kind), in: query.snapshot)
        return GetModelResponse(model: Model(row, isActive: active == row.id))
    }

    /// Lists the models that are kept.
    package static func listModels(
        _ request: ListModelsRequest, _ query: borrowing Query
    ) throws -> ListModelsResponse {
        let snapshot = query.snapshot
        let rows = try all(in: snapshot).filter {
            request.kind == .unspecified || $0.kind == request.kind.rawValue
        }
        return ListModelsResponse(
            models: try rows.reversed().map { row in
                let active = try active(Model.Kind(rawValue: row.kind), in: snapshot)
                return Model(row, isActive: active == row.id)
            })
    }

    /// Puts a model into use.
    package static func activateModel(
        _ request: ActivateModelRequest, _ command: inout Command
    ) throws -> ActivateModelResponse {
        guard let row = try ModelRows.find(request.id, in: command.transaction) else {
            throw Failure.notFound(.model, request.id)
        }
        guard row.state == .ready else { throw Failure.modelNotReady(row.id) }
        try ActiveModels.put(ActiveModelRow(kind: row.kind, modelID: row.id), in: &command)
        return ActivateModelResponse(model: Model(row, isActive: true))
    }
}

extension Failure {
    fileprivate static func modelNotReady(_ id: String) -> Failure {
        Failure(
            .failedPrecondition, "STATE_FORBIDS",
            "The training of model \"\(id)\" is not through. Read it to see how far it is.")
    }
}
