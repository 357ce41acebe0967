import LinearAlgebra
import TestSupport
import Testing

@Suite struct SolvingTests {
    /// A symmetric positive definite matrix: B'B and something on the diagonal.
    private func positiveDefinite<Scalar: MatrixScalar>(
        order: Int, _ seed: Seed, _: Scalar.Type
    ) throws -> Matrix<Scalar> {
        var random = seed.generator
        let values = (0..<order * order).map { _ in
            Scalar(Double.random(in: -1...1, using: &random))
        }
        var matrix = try Matrix(rowCount: order, columnCount: order, values: values).gram()
        matrix.addToDiagonal(1)
        return matrix
    }

    private func farthest<Scalar: MatrixScalar>(
        _ matrix: Matrix<Scalar>, from other: Matrix<Scalar>
    ) -> Scalar {
        zip(matrix.values, other.values).map { abs($0 - $1) }.max() ?? 0
    }

    @Test func aFactorSolvesWhatWasWorkedOutByHand() throws {
        // A = LL' with L = (2, 0; 1, 3), so that its determinant is 36.
        let matrix = try Matrix<Double>(rowCount: 2, columnCount: 2, values: [4, 2, 2, 10])
        let cholesky = try Cholesky(matrix)
        #expect(try cholesky.solve([8, 22]) == [1, 2])
        #expect(abs(cholesky.logDeterminant - 3.58351893845611) < 1e-12)
        let inverse = try cholesky.inverse()
        for (value, wanted) in zip(inverse.values, [10.0 / 36, -2.0 / 36, -2.0 / 36, 4.0 / 36]) {
            #expect(abs(value - wanted) < 1e-15)
        }
        #expect(try matrix.solvePositiveDefinite([8, 22]) == [1, 2])
    }

    /// Orders on both sides of the 64 by which the upper triangle is filled.
    @Test(arguments: [1, 2, 63, 64, 65, 130])
    func aMatrixTimesItsInverseIsOne(order: Int) throws {
        let matrix = try positiveDefinite(order: order, Seed(UInt64(order)), Double.self)
        var inverse = matrix
        try inverse.invertPositiveDefinite()
        let one = try Matrix<Double>(diagonal: [Double](repeating: 1, count: order))
        #expect(farthest(try Matrix.product(matrix, inverse), from: one) < 1e-9)
        #expect(farthest(try Cholesky(matrix).solve(one), from: inverse) < 1e-9)
        for row in 0..<order {
            for column in 0..<order {
                #expect(inverse[row, column] == inverse[column, row])
            }
        }
    }

    @Test func floatsAreEnoughForHundredsOfGoods() throws {
        let matrix = try positiveDefinite(order: 200, Seed(1), Float.self)
        var inverse = matrix
        try inverse.invertPositiveDefinite()
        let one = try Matrix<Float>(diagonal: [Float](repeating: 1, count: 200))
        #expect(farthest(try Matrix.product(matrix, inverse), from: one) < 1e-3)
    }

    @Test func onlyTheLowerTriangleIsRead() throws {
        var matrix = try Matrix<Double>(rowCount: 2, columnCount: 2, values: [4, 2, 99, 10])
        #expect(try matrix.solvePositiveDefinite([8, 22]) == [1, 2])
        try matrix.invertPositiveDefinite()
        #expect(matrix[0, 1] == matrix[1, 0])
    }

    @Test(arguments: [
        ([0.0, 0, 0, 0], 1), ([1, 2, 2, 1], 2), ([1, 1, 1, 1], 2), ([-1, 0, 0, 1], 1),
    ])
    func whatIsNotPositiveDefiniteIsRefused(values: [Double], order: Int) throws {
        var matrix = try Matrix<Double>(rowCount: 2, columnCount: 2, values: values)
        let refusal = LinearAlgebraError.notPositiveDefinite(order: order)
        #expect(throws: refusal) { try Cholesky(matrix) }
        #expect(throws: refusal) { try matrix.solvePositiveDefinite([1, 1]) }
        #expect(throws: refusal) { try matrix.invertPositiveDefinite() }
    }

    @Test func leastSquaresFindTheLineThroughPoints() throws {
        // y = 1 + 2x through (0, 1), (1, 3), (2, 5) and twice (1, 3 +- 1).
        let matrix = try Matrix<Double>(
            rowCount: 5, columnCount: 2, values: [1, 1, 1, 1, 1, 0, 1, 2, 1, 1])
        let fit = try LeastSquares(matrix, [1, 3, 5, 4, 2])
        #expect(fit.rank == 2)
        #expect(abs(fit.solution[0] - 1) < 1e-12 && abs(fit.solution[1] - 2) < 1e-12)
    }

    @Test func columnsThatRepeatOneAnotherShareTheWeight() throws {
        let matrix = try Matrix<Double>(
            rowCount: 3, columnCount: 3, values: [1, 2, 3, 1, 2, 3, 0, 0, 0])
        let fit = try LeastSquares(matrix, [2, 4, 6])
        #expect(fit.rank == 1)
        for (value, wanted) in zip(fit.solution, [1.0, 1, 0]) {
            #expect(abs(value - wanted) < 1e-12)
        }
    }

    @Test func fewerPointsThanUnknownsGiveTheShortestAnswer() throws {
        let matrix = try Matrix<Float>(rowCount: 1, columnCount: 2, values: [1, 1])
        let fit = try LeastSquares(matrix, [4])
        #expect(fit.rank == 1)
        #expect(abs(fit.solution[0] - 2) < 1e-5 && abs(fit.solution[1] - 2) < 1e-5)
    }
}
