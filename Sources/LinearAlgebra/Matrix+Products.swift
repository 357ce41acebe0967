extension Matrix {
    /// The product of two matrices, each as it is or transposed.
    package static func product(
        _ left: Matrix, transposed leftIsTransposed: Bool = false,
        _ right: Matrix, transposed rightIsTransposed: Bool = false
    ) throws(LinearAlgebraError) -> Matrix {
        let (rows, inner) = left.size(transposed: leftIsTransposed)
        let (same, columns) = right.size(transposed: rightIsTransposed)
        guard inner == same else { throw .shapesDiffer }
        var product = try Matrix(rowCount: rows, columnCount: columns)
        if rows > 0, columns > 0, inner > 0 {
            Scalar.multiply(
                left.factor(transposed: leftIsTransposed),
                right.factor(transposed: rightIsTransposed), inner: inner,
                into: &product.values, size: (rows, columns))
        }
        guard product.isFinite else { throw .notFinite }
        return product
    }

    /// The product of the matrix, as it is or transposed, and a vector.
    package func times(
        _ vector: [Scalar], transposed: Bool = false
    ) throws(LinearAlgebraError) -> [Scalar] {
        let (rows, inner) = size(transposed: transposed)
        guard inner == vector.count else { throw .shapesDiffer }
        var product = try Matrix(rowCount: rows, columnCount: 1)
        if rows > 0, inner > 0 {
            Scalar.multiply(
                factor(transposed: transposed), size: (rowCount, columnCount), by: vector,
                into: &product.values)
        }
        guard product.isFinite else { throw .notFinite }
        return product.values
    }

    /// The product of the transposed matrix and the matrix: what its columns have in common.
    package func gram() throws(LinearAlgebraError) -> Matrix {
        var gram = try Matrix(rowCount: columnCount, columnCount: columnCount)
        if rowCount > 0, columnCount > 0 {
            Scalar.gram(of: values, size: (rowCount, columnCount), into: &gram.values)
            Scalar.mirrorLower(&gram.values, order: columnCount)
        }
        guard gram.isFinite else { throw .notFinite }
        return gram
    }

    private func size(transposed: Bool) -> (rows: Int, columns: Int) {
        transposed ? (columnCount, rowCount) : (rowCount, columnCount)
    }

    private func factor(transposed: Bool) -> Factor<Scalar> {
        Factor(values: values, stride: rowCount, isTransposed: transposed)
    }
}
