/// A dense matrix of numbers, held by columns.
///
/// It is a value: a copy shares the elements until one of them is changed.
package struct Matrix<Scalar: MatrixScalar>: Sendable, Equatable {
    /// How many elements there may be: 400 MB of Float, 800 of Double. One square of 10,000 goods,
    /// which is what an inverse in place still does within half a minute of one processor.
    package static var elementLimit: Int { 100_000_000 }

    package let rowCount: Int
    package let columnCount: Int
    /// Every element: that of a row and a column is at `column * rowCount + row`.
    @usableFromInline package internal(set) var values: [Scalar]

    /// A matrix of zeros.
    package init(rowCount: Int, columnCount: Int) throws(LinearAlgebraError) {
        let count = try Self.elementCount(rowCount, columnCount)
        self.rowCount = rowCount
        self.columnCount = columnCount
        values = [Scalar](repeating: 0, count: count)
    }

    /// A matrix of `values`, column after column.
    package init(
        rowCount: Int, columnCount: Int, values: [Scalar]
    ) throws(LinearAlgebraError) {
        guard try Self.elementCount(rowCount, columnCount) == values.count else {
            throw .shapesDiffer
        }
        self.rowCount = rowCount
        self.columnCount = columnCount
        self.values = values
    }

    /// A square with `diagonal` on its diagonal and zeros beside it.
    package init(diagonal: [Scalar]) throws(LinearAlgebraError) {
        try self.init(rowCount: diagonal.count, columnCount: diagonal.count)
        for (index, value) in diagonal.enumerated() {
            self[index, index] = value
        }
    }

    @inlinable package subscript(row: Int, column: Int) -> Scalar {
        get {
            precondition(row >= 0 && row < rowCount, "the matrix has that row")
            return values[column * rowCount + row]
        }
        set {
            precondition(row >= 0 && row < rowCount, "the matrix has that row")
            values[column * rowCount + row] = newValue
        }
    }

    /// The elements of one column, from the first row down.
    @inlinable package func column(_ column: Int) -> ArraySlice<Scalar> {
        values[column * rowCount..<(column + 1) * rowCount]
    }

    /// Adds `weight` to the elements of every pair of `indices`, the diagonal's included.
    ///
    /// A row of a large sparse matrix, given by where it is not zero, so goes into a Gram matrix.
    @inlinable package mutating func add(_ weight: Scalar, toPairsOf indices: [Int]) {
        precondition(rowCount == columnCount, "pairs are of a square")
        for column in indices {
            let start = column * rowCount
            for row in indices {
                precondition(row >= 0 && row < rowCount, "the matrix has that row")
                values[start + row] += weight
            }
        }
    }

    /// Adds `value` to every element of the diagonal.
    package mutating func addToDiagonal(_ value: Scalar) {
        for index in 0..<min(rowCount, columnCount) {
            self[index, index] += value
        }
    }

    /// Whether every element is a number and none is infinite.
    package var isFinite: Bool {
        // The sum is fast and says yes to nearly all that are; where it says no, look at each.
        Scalar.absoluteSum(values).isFinite || values.allSatisfy(\.isFinite)
    }

    private static func elementCount(
        _ rowCount: Int, _ columnCount: Int
    ) throws(LinearAlgebraError) -> Int {
        precondition(rowCount >= 0 && columnCount >= 0, "a size is not negative")
        _ = oneThread
        let (count, overflows) = rowCount.multipliedReportingOverflow(by: columnCount)
        // A side counts too, for the library's sizes have 32 bits.
        guard !overflows, max(count, rowCount, columnCount) <= elementLimit else {
            throw .tooLarge(rowCount: rowCount, columnCount: columnCount)
        }
        return count
    }
}
