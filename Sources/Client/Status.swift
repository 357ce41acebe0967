/// How a call ended.
package struct Status: Error, Sendable, Hashable, CustomStringConvertible {
    /// The codes of gRPC, by their numbers.
    package enum Code: Int, Sendable {
        case ok, cancelled, unknown, invalidArgument, deadlineExceeded, notFound, alreadyExists
        case permissionDenied, resourceExhausted, failedPrecondition, aborted, outOfRange
        case unimplemented, `internal`, unavailable, dataLoss, unauthenticated

        /// The name as the protocol spells it: `NOT_FOUND`.
        package var name: String {
            "\(self)".reduce(into: "") { name, character in
                name += (character.isUppercase ? "_" : "") + character.uppercased()
            }
        }
    }

    package let code: Code
    package let message: String

    /// The bytes of the `google.rpc.Status` that came along; empty if none did.
    package let details: [UInt8]

    package init(_ code: Code, _ message: String, details: [UInt8] = []) {
        self.code = code
        self.message = message
        self.details = details
    }

    package var description: String {
        message.isEmpty ? code.name : "\(code.name): \(message)"
    }
}
