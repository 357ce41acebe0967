internal import Affinity
internal import Schema

/// Learns which goods are alike, from what is said of those that are for sale.
struct ContentRecipe: ModelRecipe {
    let kind = Model.Kind.content

    // A title says most; a description says much, in many words.
    private static let titleWeight: Float = 1
    private static let descriptionWeight: Float = 0.2
    private static let markWeight: Float = 0.8
    /// Words of a description that are read: what it is comes first.
    private static let descriptionWords = 120
    private static let attributeLimit = 50

    func train(_ data: TrainingData, into model: ModelWriter) throws {
        var names = NameList()
        var contents: [Content] = []
        try data.forEach(Products.self) { product in
            guard product.state == .active, product.deleteTime == nil else { return }
            names.append(product.id)
            contents.append(ContentRecipe.content(of: product))
        }
        guard names.count > 0 else { throw TrainingError("Nothing is for sale yet.") }
        try model.progress(0.2)
        let lesson = try ContentLesson(contents) { share in
            try model.progress(0.2 + 0.6 * share)
        }
        let shares = [Float](repeating: 0, count: names.count)
        model.metric("products", Double(names.count))
        model.metric(
            "products with neighbours", Double(lesson.neighbours.count { !$0.isEmpty }))
        try NeighbourModel.write(names, lesson.neighbours, shares, popular: [], to: model)
    }

    private static func content(of product: Product) -> Content {
        var content = Content(price: Double(product.lowestPriceMinor))
        content.add(text: product.title, weight: titleWeight, limit: descriptionWords)
        content.add(
            text: product.description, weight: descriptionWeight, limit: descriptionWords)
        for category in Set(product.categoryIDs) {
            content.add(mark: "category " + category, weight: markWeight)
        }
        if !product.brand.isEmpty {
            content.add(mark: "brand " + product.brand.lowercased(), weight: markWeight)
        }
        for attribute in product.attributes.prefix(attributeLimit) {
            content.add(mark: attribute.name + " " + attribute.value, weight: markWeight / 2)
        }
        return content
    }
}
