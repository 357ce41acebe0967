package import LinearAlgebra

/// What was seen: rows of features, each with a weight.
///
/// Features are kept as they are given; a regression adds the constant itself.
package struct Observations: Sendable {
    /// How many numbers there may be: a regression holds a few matrices of this size, 80 MB each.
    package static let limit = 10_000_000

    package let featureCount: Int
    /// One row for each observation.
    package let features: Matrix<Double>
    package let weights: [Double]

    /// Rows of the same length; each counts once unless there are weights.
    package init(_ rows: [[Double]], weights: [Double]? = nil) throws(StatisticsError) {
        guard let width = rows.first?.count else { throw .tooFewObservations }
        guard rows.allSatisfy({ $0.count == width }) else { throw .shapesDiffer }
        let (size, overflows) = rows.count.multipliedReportingOverflow(by: width + 1)
        guard !overflows, size <= Self.limit else { throw .tooLarge }
        let weights = weights ?? [Double](repeating: 1, count: rows.count)
        guard weights.count == rows.count else { throw .shapesDiffer }
        guard weights.allSatisfy({ $0.isFinite && $0 >= 0 }), weights.contains(where: { $0 > 0 })
        else { throw .valueForbidden }
        features = try computing {
            var matrix = try Matrix<Double>(rowCount: rows.count, columnCount: width)
            for (row, values) in rows.enumerated() {
                for (column, value) in values.enumerated() {
                    matrix[row, column] = value
                }
            }
            return matrix
        }
        guard features.isFinite else { throw .valueForbidden }
        featureCount = width
        self.weights = weights
    }

    package var count: Int {
        weights.count
    }

    /// The features with a column of ones before them, each row times the root of its weight.
    func design(_ weights: [Double]) throws(StatisticsError) -> Matrix<Double> {
        let roots = weights.map { $0.squareRoot() }
        var values = roots
        values.reserveCapacity(count * (featureCount + 1))
        for column in 0..<featureCount {
            for (value, root) in zip(features.column(column), roots) {
                values.append(value * root)
            }
        }
        return try computing {
            try Matrix(rowCount: count, columnCount: featureCount + 1, values: values)
        }
    }
}
