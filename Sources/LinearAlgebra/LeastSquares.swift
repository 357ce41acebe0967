/// The x that makes the length of Ax - b least.
///
/// By singular values (LAPACK's gelsd), so that columns which repeat one another do no harm: of all
/// solutions it is then the shortest.
package struct LeastSquares<Scalar: MatrixScalar>: Sendable {
    package let solution: [Scalar]
    /// How many columns of A say something of their own.
    package let rank: Int

    package init(
        _ matrix: Matrix<Scalar>, _ rightHand: [Scalar]
    ) throws(LinearAlgebraError) {
        guard matrix.rowCount == rightHand.count else { throw .shapesDiffer }
        guard matrix.isFinite, rightHand.allSatisfy(\.isFinite) else { throw .notFinite }
        let size = (rows: matrix.rowCount, columns: matrix.columnCount)
        guard size.rows > 0, size.columns > 0 else {
            solution = [Scalar](repeating: 0, count: size.columns)
            rank = 0
            return
        }
        var values = matrix.values
        let missing = max(0, size.columns - size.rows)
        var answer = rightHand + [Scalar](repeating: 0, count: missing)
        let (code, rank) = Scalar.leastSquares(&values, size: size, rightHand: &answer)
        precondition(code >= 0, "LAPACK takes what it is given")
        guard code == 0 else { throw .noConvergence }
        solution = Array(answer.prefix(size.columns))
        self.rank = rank
        guard solution.allSatisfy(\.isFinite) else { throw .notFinite }
    }
}
