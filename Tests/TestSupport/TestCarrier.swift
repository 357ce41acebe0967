package import RPC

/// Carries one call without a network and keeps what is answered.
package final class TestCarrier: Carrier {
    /// The answer's messages, each behind its gRPC prefix.
    package private(set) var body: [UInt8] = []
    /// The trailer fields, once the call is over.
    package private(set) var trailers: [HeaderField]?
    private let call: Call
    private var hasBegun = false

    package init(_ call: Call) {
        self.call = call
        unsafe call.carrier = self
    }

    package func respond(_ head: ResponseHead) {
        switch head {
        case .status(let fields): trailers = fields
        case .messages, .page: hasBegun = true
        }
    }

    package func outputIsReady() {}

    /// Takes what the call has to say, as a connection does when it can write.
    package func take() {
        while hasBegun, trailers == nil {
            var count = 0
            var part = [UInt8](repeating: 0, count: 4096)
            let produced = unsafe part.withUnsafeMutableBytes { unsafe call.produce(into: $0) }
            switch produced {
            case .bytes(let some): count = some
            case .nothing: return
            case .last(let some, let end):
                count = some
                if case .fields(let fields) = end {
                    trailers = fields
                } else {
                    trailers = [HeaderField("grpc-status", "0")]
                }
            case .end: trailers = []
            }
            body.append(contentsOf: part[..<count])
        }
    }

    /// The client is gone and wants no answer.
    package func hangUp() {
        call.closed()
    }

    package func consumed(_ count: Int) {}

    package func abort(_ cause: AbortCause) {
        trailers = [HeaderField("grpc-status", "1")]
    }
}
