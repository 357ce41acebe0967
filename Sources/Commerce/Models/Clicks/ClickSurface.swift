internal import Tables

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

    /// The whole keys in a model of what was chosen of each product, and then of what was chosen of
    /// each in lists of one context.
    func countKeys(of products: [String], for context: String, model: String) -> [[UInt8]] {
        let ofProducts = start(of: productKey(""), model)
        let ofPairs = start(of: prefix + "q/", model)
        var keys: [[UInt8]] = []
        keys.reserveCapacity(2 * products.count)
        for product in products {
            var key = ofProducts
            product.append(to: &key)
            keys.append(key)
        }
        for product in products {
            var key = ofPairs
            key.reserveCapacity(key.count + product.utf8.count + context.utf8.count + 2)
            key.append(contentsOf: product.utf8)
            key.append(UInt8(ascii: "/"))
            context.append(to: &key)
            keys.append(key)
        }
        return keys
    }

    /// What the keys of a model's parts begin with, if those begin with `part`.
    private func start(of part: String, _ model: String) -> [UInt8] {
        var key = ModelParts.key(model, part)
        // The end mark of the text comes after what follows.
        key.removeLast()
        return key
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
