internal import Glibc

/// What is said of a product.
package struct Content: Sendable {
    /// Each word and mark, with what it weighs by where it stands.
    package var weights: [String: Float] = [:]
    /// What it costs; 0 if nobody says.
    package let price: Double

    package init(price: Double) {
        self.price = price
    }

    /// Adds the words of a text, which weigh `weight` each, up to `limit` of them.
    package mutating func add(text: String, weight: Float, limit: Int) {
        var count = 0
        var word = ""
        for scalar in text.lowercased().unicodeScalars {
            if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
                word.unicodeScalars.append(scalar)
                continue
            }
            if !word.isEmpty {
                count += 1
                add(word, weight)
                word = ""
                if count == limit { return }
            }
        }
        if !word.isEmpty { add(word, weight) }
    }

    /// Adds a mark, such as a category: it is the same only for the very same text.
    package mutating func add(mark: String, weight: Float) {
        add("=" + mark, weight)
    }

    private mutating func add(_ term: String, _ weight: Float) {
        // A single letter says nothing, and a long text of other signs is no word.
        guard term.utf8.count > 1, term.utf8.count <= 100 else { return }
        weights[term, default: 0] += weight
    }
}

/// How goods are compared, and how much work that may be.
package struct ContentRules: Sendable {
    /// Neighbours kept of each product.
    package var neighbours = 40
    /// What more goods than this have in common tells nobody apart, and would take the square of
    /// it.
    package var commonest = 2_000
    /// Goods whose prices differ by this factor, or more, are less alike by `priceWeight`.
    package var priceFactor = 4.0
    package var priceWeight: Float = 0.3

    package init() {}
}

/// What is learned from what goods are called and where they stand: those that are alike.
package struct ContentLesson: Sendable {
    /// By the number of the product, the most alike first: 0 to 1.
    package private(set) var neighbours: [[Neighbour]]

    /// Compares `contents` with each other. `step` hears how much is done, and throws to stop it.
    package init(
        _ contents: [Content], rules: ContentRules = ContentRules(),
        step: (Double) throws -> Void = { _ in }
    ) throws {
        neighbours = []
        neighbours.reserveCapacity(contents.count)
        let vectors = ContentLesson.vectors(contents, rules)
        var holders = [[(item: Int32, weight: Float)]](
            repeating: [], count: vectors.termCount)
        for (item, vector) in vectors.items.enumerated() {
            for (term, weight) in vector {
                holders[term].append((Int32(item), weight))
            }
        }
        var sums = [Float](repeating: 0, count: contents.count)
        var strongest = Strongest(rules.neighbours)
        for (item, vector) in vectors.items.enumerated() {
            if item % 256 == 0 { try step(Double(item) / Double(contents.count)) }
            var seen: [Int32] = []
            for (term, weight) in vector {
                for other in holders[term] where other.item != Int32(item) {
                    if sums[Int(other.item)] == 0 { seen.append(other.item) }
                    sums[Int(other.item)] += weight * other.weight
                }
            }
            for other in seen {
                let factor = ContentLesson.priceFactor(
                    contents[item].price, contents[Int(other)].price, rules)
                strongest.add(other, sums[Int(other)] * factor)
                sums[Int(other)] = 0
            }
            neighbours.append(strongest.take())
        }
    }

    /// The terms of each product that tell it apart, as numbers, with their share of its length.
    private static func vectors(
        _ contents: [Content], _ rules: ContentRules
    ) -> (items: [[(Int, Float)]], termCount: Int) {
        var counts: [String: Int] = [:]
        for content in contents {
            for term in content.weights.keys {
                counts[term, default: 0] += 1
            }
        }
        var numbers: [String: (number: Int, rarity: Float)] = [:]
        for (term, count) in counts.sorted(by: { $0.key < $1.key })
        where count > 1 && count <= rules.commonest {
            let rarity = log(1 + Float(contents.count) / Float(count))
            numbers[term] = (numbers.count, rarity)
        }
        let items = contents.map { content -> [(Int, Float)] in
            var square: Float = 0
            var vector: [(Int, Float)] = []
            for (term, weight) in content.weights {
                // What nothing else has is part of its length all the same.
                let rarity = numbers[term]?.rarity ?? log(1 + Float(contents.count))
                let value = (1 + log(max(1, weight))) * min(1, weight) * rarity
                square += value * value
                if let number = numbers[term]?.number { vector.append((number, value)) }
            }
            let length = max(square.squareRoot(), .leastNormalMagnitude)
            return vector.sorted { $0.0 < $1.0 }.map { ($0.0, $0.1 / length) }
        }
        return (items, numbers.count)
    }

    private static func priceFactor(
        _ left: Double, _ right: Double, _ rules: ContentRules
    ) -> Float {
        guard left > 0, right > 0, left != right else { return 1 }
        let distance = min(1, abs(Glibc.log(left / right)) / Glibc.log(rules.priceFactor))
        return 1 - rules.priceWeight * Float(distance)
    }
}
