package import Schema

/// A call that customers and staff make all day.
package enum Operation: Int, Sendable, CaseIterable {
    case get
    case list
    case batch
    case update
    case adjust

    /// What it is called among the options.
    package var word: String {
        "\(self)"
    }

    /// The method's name in the schema.
    package var name: String {
        switch self {
        case .get: "GetProduct"
        case .list: "ListProducts"
        case .batch: "BatchGetProducts"
        case .update: "UpdateProduct"
        case .adjust: "AdjustStock"
        }
    }

    package var method: Method {
        switch self {
        case .get: Methods.CatalogService.getProduct
        case .list: Methods.CatalogService.listProducts
        case .batch: Methods.CatalogService.batchGetProducts
        case .update: Methods.CatalogService.updateProduct
        case .adjust: Methods.InventoryService.adjustStock
        }
    }

    /// Whether it changes anything.
    package var isChange: Bool {
        self == .update || self == .adjust
    }
}

/// How much of a load each operation is.
package struct Mix: Sendable, Equatable {
    /// The shares by operation; together they are 1.
    package let shares: [Double]

    /// Many look, some search, few change something.
    package static let standard = Mix(weights: [60, 20, 10, 5, 5])

    private init(weights: [Double]) {
        let sum = weights.reduce(0, +)
        shares = weights.map { $0 / sum }
    }

    /// Reads `get=60,list=20,update=5`; those not named do not occur. Nil if it is not so written.
    package init?(_ text: String) {
        var weights = Operation.allCases.map { _ in 0.0 }
        for part in text.split(separator: ",", omittingEmptySubsequences: false) {
            let sides = part.split(separator: "=", omittingEmptySubsequences: false)
            guard sides.count == 2,
                let operation = Operation.allCases.first(where: { $0.word == sides[0] }),
                let weight = Double(sides[1]), weight >= 0, weight <= 1e6,
                weights[operation.rawValue] == 0
            else { return nil }
            weights[operation.rawValue] = weight
        }
        guard weights.contains(where: { $0 > 0 }) else { return nil }
        self.init(weights: weights)
    }

    package subscript(operation: Operation) -> Double {
        shares[operation.rawValue]
    }

    package func choose(_ dice: inout Dice) -> Operation {
        var rest = dice.fraction()
        for operation in Operation.allCases {
            rest -= shares[operation.rawValue]
            if rest <= 0, shares[operation.rawValue] > 0 {
                return operation
            }
        }
        // Rounding may leave a trace behind the last share.
        return Operation.allCases.last { self[$0] > 0 } ?? .get
    }
}
