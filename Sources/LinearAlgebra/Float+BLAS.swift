internal import COpenBLAS

extension Float: MatrixScalar {
    package static func absoluteSum(_ values: [Float]) -> Float {
        unsafe cblas_sasum(Int32(values.count), values, 1)
    }

    package static func multiply(
        _ left: Factor<Float>, _ right: Factor<Float>, inner: Int, into result: inout [Float],
        size: (rows: Int, columns: Int)
    ) {
        unsafe cblas_sgemm(
            CblasColMajor, left.order, right.order, Int32(size.rows), Int32(size.columns),
            Int32(inner), 1, left.values, stride(left.stride), right.values, stride(right.stride),
            0, &result, stride(size.rows))
    }

    package static func multiply(
        _ matrix: Factor<Float>, size: (rows: Int, columns: Int), by vector: [Float],
        into result: inout [Float]
    ) {
        unsafe cblas_sgemv(
            CblasColMajor, matrix.order, Int32(size.rows), Int32(size.columns), 1, matrix.values,
            stride(matrix.stride), vector, 1, 0, &result, 1)
    }

    package static func gram(
        of values: [Float], size: (rows: Int, columns: Int), into result: inout [Float]
    ) {
        unsafe cblas_ssyrk(
            CblasColMajor, CblasLower, CblasTrans, Int32(size.columns), Int32(size.rows), 1,
            values, stride(size.rows), 0, &result, stride(size.columns))
    }

    package static func mirrorLower(_ values: inout [Float], order: Int) {
        unsafe values.withUnsafeMutableBufferPointer { buffer in
            guard let start = buffer.baseAddress else { return }
            forEachPieceBelowDiagonal(order: order) { row, column, count in
                let below = unsafe start + column * order + row
                let above = unsafe start + row * order + column
                unsafe cblas_scopy(Int32(count), below, 1, above, Int32(order))
            }
        }
    }

    package static func factorise(_ values: inout [Float], order: Int) -> Int {
        var code: Int32 = 0
        unsafe spotrf_("L", [Int32(order)], &values, [stride(order)], &code, 1)
        return Int(code)
    }

    package static func invertFactor(_ values: inout [Float], order: Int) -> Int {
        var code: Int32 = 0
        unsafe spotri_("L", [Int32(order)], &values, [stride(order)], &code, 1)
        return Int(code)
    }

    package static func solve(
        factor: [Float], order: Int, rightHand: inout [Float], columnCount: Int
    ) -> Int {
        var code: Int32 = 0
        unsafe spotrs_(
            "L", [Int32(order)], [Int32(columnCount)], factor, [stride(order)], &rightHand,
            [stride(order)], &code, 1)
        return Int(code)
    }

    package static func leastSquares(
        _ matrix: inout [Float], size: (rows: Int, columns: Int), rightHand: inout [Float]
    ) -> (code: Int, rank: Int) {
        var singular = [Float](repeating: 0, count: min(size.rows, size.columns))
        var (rank, code): (Int32, Int32) = (0, 0)
        // What is smaller than this part of the largest singular value is rounding.
        let tolerance = Float(max(size.rows, size.columns)) * .ulpOfOne
        // Asked with a count of -1, LAPACK only says how much room it needs.
        var room: ([Float], [Int32], count: Int32) = ([0], [0], -1)
        for _ in 0..<2 {
            unsafe sgelsd_(
                [Int32(size.rows)], [Int32(size.columns)], [1], &matrix, [stride(size.rows)],
                &rightHand, [stride(rightHand.count)], &singular, [tolerance], &rank, &room.0,
                [room.count], &room.1, &code)
            guard code == 0, room.count == -1 else { break }
            room.count = Int32(room.0[0])
            room.1 = [Int32](repeating: 0, count: max(1, Int(room.1[0])))
            room.0 = [Float](repeating: 0, count: max(1, Int(room.count)))
        }
        return (Int(code), Int(rank))
    }
}
