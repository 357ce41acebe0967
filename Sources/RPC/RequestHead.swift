internal import Basics
internal import Schema

/// What the header fields of one call said.
final class RequestHead {
    enum Encoding {
        case identity
        case gzip
        case unknown
    }

    enum Verb {
        case none
        case post
        case get
        case other
    }

    var binding: Binding?
    var verb = Verb.none
    var isRoot = false
    /// Whether the content type is gRPC's, with protobuf in it.
    var isGRPC = false
    var encoding = Encoding.identity
    var acceptsGzip = false
    var caller = Caller.anyone
    var sawAuthorization = false
    /// What it was, kept for conversations: they outlive what it is worth.
    var authorization: [UInt8] = []
    /// Nanoseconds from the call's start; `nil` is never.
    var timeout: Int64?
    /// The first thing wrong with the fields themselves.
    var failure: Failure?
    var isTooLarge = false
    var hasAuthority = false
    /// Whether `host` names another place than `:authority` (RFC 9113, section 8.3.1).
    var isMisaddressed = false

    /// Forgets everything, for another call.
    func reset() {
        binding = nil
        verb = .none
        isRoot = false
        isGRPC = false
        encoding = .identity
        acceptsGzip = false
        caller = .anyone
        sawAuthorization = false
        if !authorization.isEmpty { authorization = [] }
        timeout = nil
        failure = nil
        isTooLarge = false
        hasAuthority = false
        isMisaddressed = false
    }

    /// Why this call must not be answered by its handler.
    enum Refusal {
        case failure(Failure, [HeaderField] = [])
        case http(Int)
        case page
        /// It is not HTTP, and gets no answer.
        case malformed
    }

    /// The refusal that comes first, in the order of gRPC's own rules; `nil` if the call may go on.
    var refusal: Refusal? {
        if isMisaddressed { return .malformed }
        if verb == .get, isRoot { return .page }
        if verb != .post { return .http(405) }
        // What lies behind the limit was not told, and the content type may be there.
        if isTooLarge {
            return .failure(
                Failure(
                    .resourceExhausted, "TOO_LARGE",
                    "The header fields of a call may have at most 8 KiB together."))
        }
        if !isGRPC { return .http(415) }
        guard let binding else {
            return .failure(.unimplemented("This server has no such method."))
        }
        if let failure { return .failure(failure) }
        if encoding == .unknown {
            return .failure(
                .unimplemented("Messages may be compressed with gzip or not at all."),
                [HeaderField("grpc-accept-encoding", "identity,gzip")])
        }
        if !caller.may(call: binding.method) {
            return .failure(caller.role == .anyone ? .tokenInvalid : .permissionMissing)
        }
        return nil
    }
}

/// A field name that the call itself reads.
enum KnownField {
    case method
    case path
    case contentType
    case timeout
    case encoding
    case acceptEncoding
    case authorization
    case authority
    case host
    /// A field for gRPC or HTTP that means nothing here.
    case ignored
    /// A field of the application.
    case metadata

    init(_ name: borrowing Span<UInt8>) {
        // The pseudo fields that mean nothing here come with every call.
        guard name.count > 0, name[0] != UInt8(ascii: ":") || name.count < 8 else {
            // No other that HTTP/2 lets pass has this length.
            self = name.count == 10 ? .authority : .ignored
            return
        }
        switch name.count {
        case 2 where name.equals("te"): self = .ignored
        case 4 where name.equals("host"): self = .host
        case 5 where name.equals(":path"): self = .path
        case 7 where name.equals(":method"): self = .method
        case 10 where name.equals("user-agent"): self = .ignored
        case 12 where name.equals("content-type"): self = .contentType
        case 12 where name.equals("grpc-timeout"): self = .timeout
        case 13 where name.equals("authorization"): self = .authorization
        case 13 where name.equals("grpc-encoding"): self = .encoding
        case 20 where name.equals("grpc-accept-encoding"): self = .acceptEncoding
        default:
            let isReserved =
                name.hasPrefix(":") || name.hasPrefix("grpc-") || name.equals("accept-encoding")
            self = isReserved ? .ignored : .metadata
        }
    }
}

/// Whether a content type is `application/grpc` or `application/grpc+proto`, with or without
/// parameters.
func isGRPC(contentType value: borrowing Span<UInt8>) -> Bool {
    let base: StaticString = "application/grpc"
    let proto: StaticString = "application/grpc+proto"
    guard value.hasPrefix(base) else { return false }
    let end = value.hasPrefix(proto) ? proto.utf8CodeUnitCount : base.utf8CodeUnitCount
    return value.count == end || value[end] == UInt8(ascii: ";") || value[end] == UInt8(ascii: " ")
}

/// Whether a list of encodings names gzip.
func listsGzip(_ value: borrowing Span<UInt8>) -> Bool {
    guard value.count >= 4 else { return false }
    for start in 0...(value.count - 4) where value.extracting(start..<start + 4).equals("gzip") {
        return true
    }
    return false
}
