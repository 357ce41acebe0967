internal import COpenBLAS

/// Tells OpenBLAS, before its first use, to compute on the thread that calls it.
///
/// A shop has few cores and they are serving: work that is to run beside them says so itself.
let oneThread: Void = openblas_set_num_threads(1)

extension Factor {
    /// How BLAS is told which way round the matrix is.
    var order: CBLAS_TRANSPOSE {
        isTransposed ? CblasTrans : CblasNoTrans
    }
}

/// How far apart columns of `count` elements begin; BLAS wants at least 1, also of empty ones.
func stride(_ count: Int) -> Int32 {
    Int32(max(1, count))
}

/// Calls `body` with a row, a column and a count for pieces of columns, all below the diagonal of
/// a square matrix, which together are all that is there.
///
/// The pieces go through one square of 64 after another, so that the rows above the diagonal that
/// they are copied to stay in the processor's cache.
func forEachPieceBelowDiagonal(
    order: Int, _ body: (_ row: Int, _ column: Int, _ count: Int) -> Void
) {
    let side = 64
    for left in Swift.stride(from: 0, to: order, by: side) {
        for top in Swift.stride(from: left, to: order, by: side) {
            for column in left..<min(left + side, order) {
                let row = max(top, column + 1)
                let count = min(top + side, order) - row
                if count > 0 {
                    body(row, column, count)
                }
            }
        }
    }
}
