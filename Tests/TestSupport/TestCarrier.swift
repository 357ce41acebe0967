package import RPC

/// Carries one call without a network and keeps what is answered.
package final class TestCarrier: Carrier {
    /// The answer's messages, each behind its gRPC prefix.
    package private(set) var body: [UInt8] = []
    /// The trailer fields, once the call is over.
    package private(set) var trailers: [HeaderField]?
    /// How the answer began, if it has.
    package private(set) var head: ResponseHead?
    /// Whether the call was ended without an answer.
    package private(set) var isAborted = false
    /// Request bytes whose window was given back.
    package private(set) var consumedBytes = 0
    package let call: Call

    package init(_ call: Call) {
        self.call = call
        unsafe call.carrier = self
    }

    deinit {
        // The call may be in use again, with another carrier.
        if unsafe call.carrier === self {
            unsafe call.carrier = nil
            call.closed()
        }
    }

    package func respond(_ head: ResponseHead) {
        precondition(self.head == nil, "An answer begins once.")
        self.head = head
        if case .status(let fields) = head {
            trailers = fields
        }
    }

    package func outputIsReady() {}

    /// Takes what the call has to say, as a connection does when it can write.
    package func take() {
        while head != nil, trailers == nil {
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

    package func consumed(_ count: Int) {
        consumedBytes += count
    }

    package func abort() {
        isAborted = true
    }

    /// The first trailer field of this name.
    package func trailer(_ name: String) -> String? {
        trailers?.first { $0.name == name }?.value
    }

    /// The status the call ended with, if it has ended.
    package var status: StatusCode? {
        trailer("grpc-status").flatMap(UInt8.init).flatMap(StatusCode.init(rawValue:))
    }

    /// The answer's messages without their prefixes; they must be there whole.
    package var messages: [[UInt8]] {
        var messages: [[UInt8]] = []
        var rest = body[...]
        while rest.count >= 5 {
            let size = rest.dropFirst().prefix(4).reduce(0) { $0 << 8 | Int($1) }
            messages.append(Array(rest.dropFirst(5).prefix(size)))
            rest = rest.dropFirst(5 + size)
        }
        return messages
    }
}
