/// Why a matrix could not be made, multiplied or solved.
package enum LinearAlgebraError: Error, Equatable, Sendable {
    /// It would have more elements than a `Matrix` may have.
    case tooLarge(rowCount: Int, columnCount: Int)

    /// The sizes do not fit together.
    case shapesDiffer

    /// What came in, or what came out, holds something that is no number, or infinity.
    case notFinite

    /// The leading square of this order has a determinant that is not above zero.
    case notPositiveDefinite(order: Int)

    /// The singular values could not be found.
    case noConvergence
}
