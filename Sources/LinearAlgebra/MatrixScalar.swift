/// Float or Double: the numbers that BLAS and LAPACK compute with.
///
/// The functions are the library's, for arrays that hold matrices by columns without gaps. They
/// take sizes on trust, which `Matrix` checks.
package protocol MatrixScalar: BinaryFloatingPoint, Sendable {
    /// The sum of the absolute values: finite if they all are, unless they are huge.
    static func absoluteSum(_ values: [Self]) -> Self

    /// Fills `result`, of `size.rows` by `size.columns`, with a product whose inner size is
    /// `inner`.
    static func multiply(
        _ left: Factor<Self>, _ right: Factor<Self>, inner: Int, into result: inout [Self],
        size: (rows: Int, columns: Int))

    /// Fills `result` with the product of a matrix of `size` and a vector.
    static func multiply(
        _ matrix: Factor<Self>, size: (rows: Int, columns: Int), by vector: [Self],
        into result: inout [Self])

    /// Fills the lower triangle of `result` with A'A, where A has `size`.
    static func gram(
        of values: [Self], size: (rows: Int, columns: Int), into result: inout [Self])

    /// Copies the triangle below the diagonal to above it.
    static func mirrorLower(_ values: inout [Self], order: Int)

    /// Replaces the lower triangle by its Cholesky factor; answers what LAPACK says.
    static func factorise(_ values: inout [Self], order: Int) -> Int

    /// Replaces a factor in the lower triangle by the inverse of what it was the factor of.
    static func invertFactor(_ values: inout [Self], order: Int) -> Int

    /// Replaces the right-hand sides by the solutions, with a factor in the lower triangle.
    static func solve(
        factor: [Self], order: Int, rightHand: inout [Self], columnCount: Int
    ) -> Int

    /// Replaces the start of `rightHand`, as long as the longer side, by the least-squares
    /// solution of least norm; destroys `matrix`.
    static func leastSquares(
        _ matrix: inout [Self], size: (rows: Int, columns: Int), rightHand: inout [Self]
    ) -> (code: Int, rank: Int)
}

/// A matrix in a product, as it is or with rows and columns exchanged.
package struct Factor<Scalar: MatrixScalar> {
    let values: [Scalar]
    /// How far apart the columns begin.
    let stride: Int
    let isTransposed: Bool
}
