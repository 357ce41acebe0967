package import Wire

/// A refusal that is the caller's doing: what it was, and what a person can do about it.
///
/// It carries no secret and no text from a library.
package struct Failure: Error, Sendable, Hashable {
    package let code: StatusCode
    /// What programs branch on: stable, SCREAMING_CASE; empty for refusals of gRPC itself.
    package let reason: String
    /// What people read.
    package let message: String
    /// Each wrong field, with what would be right.
    package var fields: [Violation] = []
    /// Each condition that does not hold.
    package var preconditions: [Precondition] = []
    /// What is missing, taken or in the way.
    package var resource: Resource?
    /// When trying again makes sense.
    package var retryAfter: Duration?
    /// The bytes of the status when this refusal was given before, so that it comes out the same.
    var repeated: [UInt8] = []

    /// A condition of the shop that does not hold, such as the stock of one sku.
    package struct Precondition: Sendable, Hashable {
        package let type: String
        package let subject: String
        package let description: String

        package init(type: String, subject: String, description: String) {
            self.type = type
            self.subject = subject
            self.description = description
        }
    }

    /// A thing in the shop by kind and name.
    package struct Resource: Sendable, Hashable {
        package let type: ResourceType
        package let name: String

        package init(type: ResourceType, name: String) {
            self.type = type
            self.name = name
        }
    }

    package init(_ code: StatusCode, _ reason: String, _ message: String) {
        self.code = code
        self.reason = reason
        self.message = message
    }

    /// Whether this answer is the last word on a `request_id`: the same id never succeeds later.
    package var isFinal: Bool {
        switch code {
        case .notFound, .alreadyExists, .failedPrecondition, .outOfRange: true
        default: false
        }
    }
}

/// The kinds of things a failure can name.
package enum ResourceType: String, Sendable, Hashable {
    case product = "shopwire.v1.Product"
    case sku = "shopwire.v1.Variant"
    case category = "shopwire.v1.Category"
    case staffMember = "shopwire.v1.StaffMember"
    case apiKey = "shopwire.v1.ApiKey"
    case session = "shopwire.v1.Session"
    case customer = "shopwire.v1.Customer"
    case address = "shopwire.v1.SavedAddress"
    case ringKey = "shopwire.v1.RotateKeysResponse.Key"
    case synonym = "shopwire.v1.Synonym"
    case taxRate = "shopwire.v1.TaxRate"
    case shippingMethod = "shopwire.v1.ShippingMethod"
    case coupon = "shopwire.v1.Coupon"
    case cart = "shopwire.v1.Cart"
    case order = "shopwire.v1.Order"
    case payment = "shopwire.v1.Payment"
    case model = "shopwire.v1.Model"
    case review = "shopwire.v1.Review"
    case method = "grpc.Method"
}

extension Failure {
    package static func notFound(_ type: ResourceType, _ name: String) -> Failure {
        var failure = Failure(
            .notFound, "RESOURCE_NOT_FOUND", "There is no \(type.noun) \"\(name)\".")
        failure.resource = Resource(type: type, name: name)
        return failure
    }

    package static func taken(_ reason: String, _ type: ResourceType, _ name: String) -> Failure {
        var failure = Failure(
            .alreadyExists, reason, "The \(type.noun) \"\(name)\" exists already.")
        failure.resource = Resource(type: type, name: name)
        return failure
    }

    /// What is needed and cannot go.
    package static func inUse(
        _ type: ResourceType, _ name: String, _ message: String
    ) -> Failure {
        var failure = Failure(.failedPrecondition, "RESOURCE_IN_USE", message)
        failure.resource = Resource(type: type, name: name)
        return failure
    }

    /// One wrong field.
    package static func field(_ field: String, _ description: String) -> Failure {
        fields([Violation(field: field, description: description)])
    }

    /// Several wrong fields at once.
    package static func fields(_ violations: [Violation]) -> Failure {
        let summary = violations.prefix(3).map { "\($0.field): \($0.description)" }
            .joined(separator: "; ")
        let rest = violations.count > 3 ? "; and \(violations.count - 3) more" : ""
        var failure = Failure(
            .invalidArgument, "FIELD_INVALID", "The request is not valid. \(summary)\(rest)")
        failure.fields = violations
        return failure
    }

    package static let etagMismatch = Failure(
        .aborted, "ETAG_MISMATCH",
        "It was changed by someone else. Read it again and repeat the change with its new etag.")

    package static func unimplemented(_ text: String) -> Failure {
        Failure(.unimplemented, "", text)
    }

    package static let tokenInvalid = Failure(
        .unauthenticated, "TOKEN_INVALID",
        "Send a valid key or session token as \"authorization: Bearer TOKEN\".")

    package static let permissionMissing = Failure(
        .permissionDenied, "PERMISSION_MISSING", "Your role does not allow this call.")

    package static let requestIDRequired = Failure(
        .invalidArgument, "REQUEST_ID_REQUIRED",
        "Set request_id to a new UUID for each intention, and repeat it when you retry.")

    package static let requestIDReused = Failure(
        .invalidArgument, "REQUEST_ID_REUSED",
        "This request_id was used with another request. Use a new UUID for a new intention.")

    package static let requestInProgress = Failure(
        .aborted, "REQUEST_IN_PROGRESS",
        "A call with this request_id is still under way. Try again shortly.")

    /// It was done once; what was answered is not kept any more.
    static let answerForgotten = Failure(
        .notFound, "RESOURCE_NOT_FOUND",
        "This request was carried out before, and what was answered has been forgotten.")

    package static let storeFull = Failure(
        .resourceExhausted, "STORE_FULL",
        "The store is full. Reading goes on; an operator must make room before anything changes.")

    package static let deadlineExceeded = Failure(
        .deadlineExceeded, "", "The deadline passed before the answer was ready.")

    package static let cancelled = Failure(.cancelled, "", "The call was cancelled.")

    /// The server stops; another one, or this one later, takes the call.
    package static let shuttingDown = Failure(
        .unavailable, "OVERLOADED", "The server is shutting down. Try again on a new connection.")

    package static let requestTooSlow = Failure(
        .cancelled, "", "The request did not arrive in time.")

    /// Too much to do; try again after a short pause.
    package static var overloaded: Failure {
        var failure = Failure(
            .unavailable, "OVERLOADED", "The server is at its limit. Try again shortly.")
        failure.retryAfter = .milliseconds(250)
        return failure
    }

    /// The connection's own answers wait for it.
    package static var tooMuchUnread: Failure {
        var failure = Failure(
            .unavailable, "OVERLOADED",
            "Too many answers on this connection wait to be read. Read them, then call again.")
        failure.retryAfter = .milliseconds(250)
        return failure
    }

    /// A conversation about news whose peer reads none.
    static var tooSlow: Failure {
        var failure = Failure(
            .unavailable, "OVERLOADED",
            "What was sent was not read in time. Call again, behind the last answer that came.")
        failure.retryAfter = .milliseconds(250)
        return failure
    }

    /// More conversations than one caller may have.
    static let tooManyWatches = Failure(
        .resourceExhausted, "RATE_LIMITED", "You watch too much at once. End another watch first.")

    /// All callers together watch as much as the server bears.
    static var tooManyWatchers: Failure {
        var failure = Failure(
            .unavailable, "OVERLOADED",
            "As many watch as the server bears. Try again later, and list what there is meanwhile.")
        failure.retryAfter = .seconds(5)
        return failure
    }

    /// The feed no longer keeps all that came after a position.
    package static let revisionCompacted = Failure(
        .outOfRange, "REVISION_COMPACTED",
        "Changes behind this token are no longer kept. List what there is, and watch from now.")

    package static func tooLarge(limit: Int) -> Failure {
        Failure(
            .resourceExhausted, "TOO_LARGE", "A message may have at most \(limit) bytes.")
    }

    /// A bug of ours or a corrupt row; `incident` finds it in the log.
    package static func `internal`(incident: String) -> Failure {
        Failure(
            .internal, "INTERNAL",
            "Something is wrong on our side. Quote incident \(incident) when you report it.")
    }
}

extension ResourceType {
    fileprivate var noun: String {
        switch self {
        case .product: "product"
        case .sku: "sku"
        case .category: "category"
        case .staffMember: "member of staff"
        case .apiKey: "API key"
        case .session: "session"
        case .customer: "customer"
        case .address: "address"
        case .ringKey: "key of the ring"
        case .synonym: "synonym"
        case .taxRate: "tax rate"
        case .shippingMethod: "shipping method"
        case .coupon: "coupon"
        case .cart: "cart"
        case .order: "order"
        case .payment: "payment"
        case .model: "model"
        case .review: "review"
        case .method: "method"
        }
    }
}
