internal import CPQ

/// What a statement gave: rows of values in binary.
@safe package struct Answer: ~Copyable {
    private let result: OpaquePointer

    init(_ result: OpaquePointer) {
        unsafe self.result = unsafe result
    }

    deinit {
        unsafe PQclear(result)
    }

    /// The number of rows.
    package var count: Int {
        Int(unsafe PQntuples(result))
    }

    /// What the server did, in its words: `COMMIT`, `INSERT 0 1`.
    package var tag: String {
        unsafe PQcmdStatus(result).map { unsafe String(cString: $0) } ?? ""
    }

    /// The bytes of a value; none if it is null.
    @_lifetime(borrow self)
    package func bytes(_ row: Int, _ column: Int) -> Span<UInt8> {
        precondition(
            row >= 0 && row < count && column >= 0
                && column < Int(unsafe PQnfields(result)), "a value is asked for that is there")
        let (row, column) = (Int32(row), Int32(column))
        let size = Int(unsafe PQgetlength(result, row, column))
        let start = unsafe UnsafeRawPointer(PQgetvalue(result, row, column))
        let bytes = unsafe UnsafeRawBufferPointer(start: start, count: size)
        return unsafe _overrideLifetime(
            Span(_unsafeBytes: bytes), borrowing: self)
    }

    /// An integer of eight bytes.
    package func integer(_ row: Int, _ column: Int) -> Int64 {
        let bytes = bytes(row, column)
        precondition(bytes.count == 8, "an int8 has eight bytes")
        var number: Int64 = 0
        for index in bytes.indices {
            number = number << 8 | Int64(bytes[index])
        }
        return number
    }

    /// Whether a value is true.
    package func isTrue(_ row: Int, _ column: Int) -> Bool {
        let bytes = bytes(row, column)
        return bytes.count == 1 && bytes[0] == 1
    }
}
