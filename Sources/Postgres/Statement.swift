/// A statement and the values of its parameters `$1`, `$2` and so on.
package struct Statement: Sendable, Hashable {
    package enum Parameter: Sendable, Hashable {
        /// A `bytea`.
        case bytes([UInt8])
        /// An `int8`.
        case integer(Int64)
    }

    package let text: String
    package let parameters: [Parameter]

    package init(_ text: String, _ parameters: [Parameter] = []) {
        self.text = text
        self.parameters = parameters
    }
}

extension Statement.Parameter {
    /// PostgreSQL's number of the type.
    var type: UInt32 {
        switch self {
        case .bytes: 17
        case .integer: 20
        }
    }

    /// The value as PostgreSQL's binary format has it.
    var binary: [UInt8] {
        switch self {
        case .bytes(let bytes): bytes
        case .integer(let number):
            stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: number >> $0) }
        }
    }
}
