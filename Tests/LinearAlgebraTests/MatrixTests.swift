import LinearAlgebra
import TestSupport
import Testing

@Suite struct MatrixTests {
    @Test func itIsHeldByColumns() throws {
        var matrix = try Matrix<Double>(rowCount: 2, columnCount: 3)
        matrix[1, 2] = 7
        #expect(matrix.values == [0, 0, 0, 0, 0, 7])
        #expect(Array(matrix.column(2)) == [0, 7])
    }

    @Test func itIsNoLargerThanTheLimit() {
        #expect(throws: LinearAlgebraError.tooLarge(rowCount: 100_000, columnCount: 1001)) {
            try Matrix<Float>(rowCount: 100_000, columnCount: 1001)
        }
        #expect(throws: LinearAlgebraError.tooLarge(rowCount: .max, columnCount: .max)) {
            try Matrix<Float>(rowCount: .max, columnCount: .max)
        }
        #expect(throws: LinearAlgebraError.tooLarge(rowCount: .max, columnCount: 0)) {
            try Matrix<Float>(rowCount: .max, columnCount: 0)
        }
        #expect(throws: LinearAlgebraError.shapesDiffer) {
            try Matrix<Float>(rowCount: 2, columnCount: 2, values: [1, 2, 3])
        }
    }

    @Test func productsAreWhatTheyAreByHand() throws {
        let a = try Matrix<Double>(rowCount: 2, columnCount: 3, values: [1, 4, 2, 5, 3, 6])
        let b = try Matrix<Double>(rowCount: 3, columnCount: 1, values: [1, 0, -1])
        #expect(try Matrix.product(a, b).values == [-2, -2])
        #expect(try a.times([1, 0, -1]) == [-2, -2])
        #expect(try a.times([1, 1], transposed: true) == [5, 7, 9])
        #expect(try a.gram().values == [17, 22, 27, 22, 29, 36, 27, 36, 45])
        #expect(try Matrix.product(a, transposed: true, a) == a.gram())
        let wide = try Matrix.product(a, transposed: false, a, transposed: true)
        #expect(wide.values == [14, 32, 32, 77])
        #expect(try Matrix.product(b, transposed: true, a, transposed: true).values == [-2, -2])
    }

    @Test func sizesThatDoNotFitAreRefused() throws {
        let a = try Matrix<Float>(rowCount: 2, columnCount: 3)
        #expect(throws: LinearAlgebraError.shapesDiffer) { try Matrix.product(a, a) }
        #expect(throws: LinearAlgebraError.shapesDiffer) { try a.times([1, 2]) }
        #expect(throws: LinearAlgebraError.shapesDiffer) { try Cholesky(a) }
        #expect(throws: LinearAlgebraError.shapesDiffer) { try LeastSquares(a, [1]) }
    }

    @Test func emptyOnesHaveEmptyAnswers() throws {
        let none = try Matrix<Double>(rowCount: 0, columnCount: 0)
        var inverse = none
        try inverse.invertPositiveDefinite()
        #expect(inverse == none)
        let flat = try Matrix<Double>(rowCount: 0, columnCount: 2)
        #expect(try flat.gram().values == [0, 0, 0, 0])
        #expect(try flat.times([1, 2]) == [])
        #expect(try flat.times([], transposed: true) == [0, 0])
        #expect(try LeastSquares(flat, []).solution == [0, 0])
    }

    @Test(arguments: [Double.nan, .infinity, -.infinity])
    func whatIsNoNumberIsRefused(value: Double) throws {
        let bad = try Matrix<Double>(rowCount: 2, columnCount: 2, values: [1, value, value, 1])
        #expect(!bad.isFinite)
        #expect(throws: LinearAlgebraError.notFinite) { try bad.times([1, 1]) }
        #expect(throws: LinearAlgebraError.notFinite) { try bad.gram() }
        #expect(throws: LinearAlgebraError.notFinite) { try Cholesky(bad) }
        #expect(throws: LinearAlgebraError.notFinite) { try LeastSquares(bad, [1, 1]) }
        let good = try Matrix<Double>(diagonal: [1, 1])
        #expect(throws: LinearAlgebraError.notFinite) { try LeastSquares(good, [1, value]) }
        #expect(throws: LinearAlgebraError.notFinite) { try Cholesky(good).solve([1, value]) }
    }

    @Test func hugeOnesAreStillNumbers() throws {
        let huge = Float.greatestFiniteMagnitude
        #expect(try Matrix<Float>(diagonal: [huge, huge]).isFinite)
        #expect(throws: LinearAlgebraError.notFinite) {
            try Matrix<Float>(diagonal: [huge, huge]).times([2, 2])
        }
    }

    @Test func basketsAddUpToAGramMatrix() throws {
        let baskets = [[0, 2], [1], [], [0, 1, 2]]
        var gram = try Matrix<Float>(rowCount: 3, columnCount: 3)
        var lines = try Matrix<Float>(rowCount: baskets.count, columnCount: 3)
        for (row, basket) in baskets.enumerated() {
            gram.add(1, toPairsOf: basket)
            for good in basket {
                lines[row, good] = 1
            }
        }
        #expect(try gram == lines.gram())
        gram.addToDiagonal(2)
        #expect(gram[0, 0] == 4 && gram[0, 2] == 2)
    }
}
