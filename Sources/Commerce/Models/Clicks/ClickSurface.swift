/// Where goods are shown and chosen from; what is learned of one says nothing of the other.
enum ClickSurface: CaseIterable {
    /// Results, which were found for words.
    case searches
    /// Recommendations, which are of a kind and about a product or nothing.
    case recommendations

    /// Stands before the keys of its parts of a model.
    private var prefix: String {
        self == .searches ? "" : "r/"
    }

    /// The key of the weights.
    var headKey: String {
        prefix + "head"
    }

    /// The key of what was chosen of a product.
    func productKey(_ product: String) -> String {
        "\(prefix)p/\(product)"
    }

    /// The key of what was chosen of a product in lists of one context.
    func pairKey(_ context: String, _ product: String) -> String {
        "\(prefix)q/\(product)/\(context)"
    }
}

/// Where what was learned of one surface goes: parts and figures of a model.
struct ClickReport {
    let surface: ClickSurface
    let model: ModelWriter

    /// Says a figure; those of recommendations say so.
    func metric(_ name: String, _ value: Double) {
        model.metric(surface == .searches ? name : "recommendations: " + name, value)
    }

    /// Adds a part; keys are each used once.
    func put(_ key: String, _ bytes: [UInt8]) throws {
        try model.put(key, bytes)
    }
}
