package import RPC
package import Schema
internal import Statistics
internal import Tables

extension Recommendation {
    /// Says which categories a new product may belong to.
    package static func suggestCategory(
        _ request: SuggestCategoryRequest, _ query: borrowing Query
    ) throws -> SuggestCategoryResponse {
        guard !request.title.isEmpty || !request.description.isEmpty else {
            throw Failure.field("title", "must say something, or the description must")
        }
        guard let id = try Models.active(.naiveBayes, in: query.snapshot),
            let model = try CategoryModel(id, in: query.snapshot)
        else { throw Failure.categoriesNotLearned }
        var reader = CategoryWords(model.language)
        let likeliest = try model.likeliest(
            for: reader.words(request.title, request.description),
            limit: pageSize(request.pageSize, standard: 5, limit: 50), in: query.snapshot)
        let categories = try Categories.find(many: likeliest.map(\.name), in: query.snapshot)
        return SuggestCategoryResponse(
            // A category that was removed since is none.
            suggestions: zip(likeliest, categories).compactMap { likelihood, category in
                category.map {
                    SuggestCategoryResponse.Suggestion(
                        categoryID: $0.id, title: $0.title, probability: likelihood.probability)
                }
            },
            modelID: id)
    }
}

extension Failure {
    fileprivate static let categoriesNotLearned = Failure(
        .failedPrecondition, "STATE_FORBIDS",
        "The shop has not learned its categories yet. Train a model of KIND_NAIVE_BAYES first.")
}
