internal import Glibc

/// The factor L of a symmetric positive definite matrix A = LL', for solving with A several times.
///
/// Golub, Van Loan, Matrix Computations, 4th ed., section 4.2; LAPACK's potrf.
package struct Cholesky<Scalar: MatrixScalar>: Sendable {
    /// The factor in the lower triangle; above it is what was there.
    private let factor: [Scalar]
    package let order: Int

    /// Factorises a matrix; only its lower triangle is read.
    package init(_ matrix: Matrix<Scalar>) throws(LinearAlgebraError) {
        var matrix = matrix
        try matrix.factorise()
        factor = matrix.values
        order = matrix.rowCount
    }

    /// The x of Ax = b.
    package func solve(_ rightHand: [Scalar]) throws(LinearAlgebraError) -> [Scalar] {
        try solve(Matrix(rowCount: rightHand.count, columnCount: 1, values: rightHand)).values
    }

    /// The X of AX = B.
    package func solve(_ rightHand: Matrix<Scalar>) throws(LinearAlgebraError) -> Matrix<Scalar> {
        guard rightHand.rowCount == order else { throw .shapesDiffer }
        var solution = rightHand
        if order > 0, solution.columnCount > 0 {
            let code = Scalar.solve(
                factor: factor, order: order, rightHand: &solution.values,
                columnCount: solution.columnCount)
            precondition(code == 0, "LAPACK takes what it is given")
        }
        guard solution.isFinite else { throw .notFinite }
        return solution
    }

    /// The inverse of A.
    package func inverse() throws(LinearAlgebraError) -> Matrix<Scalar> {
        var inverse = try Matrix(rowCount: order, columnCount: order, values: factor)
        try inverse.invertFactor()
        return inverse
    }

    /// The logarithm of A's determinant.
    package var logDeterminant: Double {
        2 * (0..<order).reduce(0) { $0 + log(Double(factor[$1 * order + $1])) }
    }
}

extension Matrix {
    /// Replaces a symmetric positive definite matrix by its inverse, without room for another.
    ///
    /// Only the lower triangle is read. After an error what the matrix holds means nothing.
    package mutating func invertPositiveDefinite() throws(LinearAlgebraError) {
        try factorise()
        try invertFactor()
    }

    /// The x of Ax = b, where the matrix A is symmetric and positive definite.
    package func solvePositiveDefinite(
        _ rightHand: [Scalar]
    ) throws(LinearAlgebraError) -> [Scalar] {
        try Cholesky(self).solve(rightHand)
    }

    /// The X of AX = B, where the matrix A is symmetric and positive definite.
    package func solvePositiveDefinite(
        _ rightHand: Matrix
    ) throws(LinearAlgebraError) -> Matrix {
        try Cholesky(self).solve(rightHand)
    }

    fileprivate mutating func factorise() throws(LinearAlgebraError) {
        guard rowCount == columnCount else { throw .shapesDiffer }
        guard isFinite else { throw .notFinite }
        guard rowCount > 0 else { return }
        let code = Scalar.factorise(&values, order: rowCount)
        precondition(code >= 0, "LAPACK takes what it is given")
        guard code == 0 else { throw .notPositiveDefinite(order: code) }
    }

    fileprivate mutating func invertFactor() throws(LinearAlgebraError) {
        guard rowCount > 0 else { return }
        let code = Scalar.invertFactor(&values, order: rowCount)
        precondition(code >= 0, "LAPACK takes what it is given")
        guard code == 0 else { throw .notPositiveDefinite(order: code) }
        Scalar.mirrorLower(&values, order: rowCount)
        guard isFinite else { throw .notFinite }
    }
}
