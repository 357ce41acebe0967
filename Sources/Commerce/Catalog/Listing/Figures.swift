internal import Basics
internal import KeyValue
internal import RPC
package import Schema
internal import Statistics
package import Tables
internal import Wire

/// What was sold of each product and how it is rated: what changes with every order, apart from the
/// large rows that people write.
package enum Figures: Table {
    package static let number: UInt16 = 19

    package static func id(of figures: FiguresRow) -> String {
        figures.productID
    }

    /// Lists each scope by units sold, the most first.
    package static let bySales = ManifoldIndex<FiguresRow, KeyPair<Bytes, KeyPair<UInt64, String>>>(
        14
    ) { figures in
        figures.scopes.map { KeyPair(Bytes($0), KeyPair(figures.salesRank, figures.productID)) }
    } unchanged: { figures, old in
        figures.unitsSold == old.unitsSold && figures.scopes == old.scopes
    }

    /// Lists each scope by rating, the best first.
    package static let byRating = ManifoldIndex<
        FiguresRow, KeyPair<Bytes, KeyPair<UInt64, String>>
    >(15) { figures in
        figures.scopes.map { KeyPair(Bytes($0), KeyPair(figures.ratingRank, figures.productID)) }
    } unchanged: { figures, old in
        figures.ratingSum == old.ratingSum && figures.ratingCount == old.ratingCount
            && figures.scopes == old.scopes
    }

    package static let indexes: [any Index<FiguresRow>] = [bySales, byRating]

    /// A part of a key that is known as its bytes.
    package struct Bytes: KeyPart {
        private let bytes: [UInt8]

        init(_ bytes: [UInt8]) {
            self.bytes = bytes
        }

        package func append(to key: inout [UInt8]) {
            key.append(contentsOf: bytes)
        }
    }
}

extension FiguresRow {
    /// Lower for what was sold more.
    var salesRank: UInt64 {
        ~UInt64(max(0, unitsSold))
    }

    /// Lower for what is rated higher: the Bayesian average of the ratings in millionths, turned
    /// around.
    var ratingRank: UInt64 {
        ~UInt64(BayesianAverage.ofGoods.millionths(sum: ratingSum, count: ratingCount))
    }

    /// The figures of a new product.
    init(of product: Product) {
        self.init(productID: product.id, scopes: product.scopeKeys)
    }
}

extension BayesianAverage {
    /// Of ratings of goods: as if each had five more of 3.5.
    static let ofGoods = BayesianAverage(priorCount: 5, priorMilli: 3_500)
}

extension Product {
    /// Its scopes as keys have them.
    var scopeKeys: [[UInt8]] {
        scopes.map { scope in
            var key: [UInt8] = []
            scope.append(to: &key)
            return key
        }
    }

    /// With what was sold of it and how it is rated.
    func completed(by figures: FiguresRow?) -> Product {
        guard let figures else { return self }
        var product = self
        product.unitsSold = figures.unitsSold
        if figures.ratingCount > 0 {
            product.rating = Product.Rating(
                average: Double(figures.ratingSum) / Double(figures.ratingCount),
                count: figures.ratingCount)
        }
        return product
    }
}
